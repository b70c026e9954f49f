"""A planned session is told by the service for notices where the desktop has no tray."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.desktop.test_on_a_bus import ROOT, bus, pytestmark

__all__ = ["bus", "pytestmark"]

SCRIPT = """
import json, sys
from datetime import date, time
from pathlib import Path
from PySide6.QtCore import ClassInfo, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.assembly.reminders import Reminders
from acucoach.domain.course import EVERY_DAY, Course
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock

app = QApplication([])
NAME = "org.freedesktop.Notifications"
heard = []

@ClassInfo({"D-Bus Interface": NAME})
class Service(QObject):
    ActionInvoked = Signal("uint", "QString")

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, program, before, icon, title, text, actions, hints, wait):
        heard.append([program, before, title, text, list(actions), hints, wait])
        return 7

if sys.argv[2] == "service":
    other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
    service = Service()
    assert other.registerObject("/org/freedesktop/Notifications", service,
                                QDBusConnection.RegisterOption.ExportAllContents)
    assert other.registerService(NAME)

clock = FakeClock()
program = Program(None, Path(sys.argv[1]), clock)
parts = program.parts
parts.courses.save(Course(parts.new_id(), "LI4", 3, EVERY_DAY, (time(9, 30),), date(2026, 1, 1),
                          None, False, clock.now()))
raised = []
program.window.raise_ = lambda: raised.append(True)
reminders = program.window.findChild(Reminders)
other = QWidget()  # another program's window
other.show()
other.activateWindow()
QTest.qWaitForWindowActive(other)
for _ in range(90):
    clock.advance(30)
    reminders.look()

if sys.argv[2] == "service":
    QTimer.singleShot(500, lambda: service.ActionInvoked.emit(8, "default"))  # another's notice
    QTimer.singleShot(700, lambda: heard.append(len(raised)))
    QTimer.singleShot(900, lambda: service.ActionInvoked.emit(7, "default"))
QTimer.singleShot(1500, app.quit)
app.exec()
from acucoach.desktop.notifications import Notifier
works = program.window.findChild(Notifier).works
line = program.window.notice.text
program.close()
print(json.dumps({"heard": heard, "works": works, "raised": len(raised), "line": line}))
"""


def reminded(bus: str, folder: Path, kind: str) -> dict[str, object]:
    """Run the window until a planned session is due; what was heard on the bus."""
    place = {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), kind], cwd=ROOT,
        env={**os.environ, **place, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_planned_session_reaches_the_service_and_a_click_brings_the_window(
    bus: str, tmp_path: Path
) -> None:
    found = reminded(bus, tmp_path / "records", "service")
    text = "It is time for what you planned."
    notice = ["AcuCoach", 0, "AcuCoach", text, ["default", "Open"], {}, -1]
    assert found["heard"] == [notice, 0], "a click on another program's notice is not ours"
    assert found["works"] is True
    assert found["raised"] == 1


def test_without_a_service_the_line_in_the_window_stays(bus: str, tmp_path: Path) -> None:
    found = reminded(bus, tmp_path / "records", "nobody")
    assert found["heard"] == []
    assert found["works"] is False
    assert str(found["line"]).startswith("Planned now")
