"""The helper that reminds while no window is open, whole: its own process, a bus, a service."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.desktop.test_on_a_bus import ROOT, bus, pytestmark

__all__ = ["bus", "pytestmark"]

SCRIPT = """
import json, subprocess, sys
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QProcess, QTimer, Slot
from PySide6.QtDBus import QDBusConnection

from acucoach.desktop.autostart import ReminderEntry
from acucoach.domain.course import EVERY_DAY, Course
from acucoach.paths import DataPaths
from acucoach.settings import Settings, SettingsFile
from acucoach.storage.changes import Changes
from acucoach.storage.courses import CourseRepository
from acucoach.storage.database import open_database
from acucoach.storage.undo import UndoHistory

app = QCoreApplication([])
heard = []

@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Service(QObject):
    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, program, before, icon, title, text, actions, hints, wait):
        heard.append([title, text])
        entry.switch(False)  # taken away in the desktop's own list: the helper ends by itself
        return 7

service = Service()
here = QDBusConnection.sessionBus()
assert here.registerObject("/org/freedesktop/Notifications", service,
                           QDBusConnection.RegisterOption.ExportAllContents)
assert here.registerService("org.freedesktop.Notifications")

paths = DataPaths(Path(sys.argv[1]))
paths.prepare()
now = datetime.now().astimezone()
due = (now + timedelta(hours=1)).replace(second=0, microsecond=0)
SettingsFile(paths.settings).write(Settings(quiet_from=0, quiet_to=0))
with closing(open_database(paths.database, paths.backups)) as connection:
    CourseRepository(connection, Changes(), UndoHistory(), lambda: now).save(
        Course("018f0000-0000-7000-8000-0000000000aa", "LI4", 1, EVERY_DAY, (due.time(),),
               date(2026, 1, 1), None, False, now))
entry = ReminderEntry(paths.root)
entry.switch(True)

HELPER = '''
import sys, time
from datetime import datetime, timedelta
import acucoach.commands.remind as remind
begun = time.monotonic()
remind.EVERY_MS = 200
usual = remind.ReminderHelper.__init__
def quick(self, folder, wanted, show):
    usual(self, folder, wanted, show, lambda: datetime.now().astimezone()
          + timedelta(minutes=15 * (time.monotonic() - begun)))
remind.ReminderHelper.__init__ = quick
from acucoach.cli import run
sys.exit(run(sys.argv[1:]))
'''
helper = QProcess()
helper.finished.connect(lambda code, how: app.quit())
helper.start(sys.executable, ["-c", HELPER, "--data-dir", sys.argv[1], "--lang", "de", "remind"])
QTimer.singleShot(60000, app.quit)
app.exec()
print(json.dumps({
    "heard": heard,
    "ended": helper.state() == QProcess.ProcessState.NotRunning,
    "code": helper.exitCode(),
    "said": bytes(helper.readAllStandardError().data()).decode(),
}))
helper.kill()
"""


def test_it_reminds_in_the_language_asked_for_and_ends_when_it_is_taken_away(
    bus: str, tmp_path: Path
) -> None:
    place = {
        "DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus,
        "XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_RUNTIME_DIR": str(tmp_path),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "records")], cwd=ROOT,
        env={**os.environ, **place, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "heard": [["AcuCoach", "Es ist Zeit für das, was du geplant hast."]],
        "ended": True,
        "code": 0,
        "said": "",
    }
