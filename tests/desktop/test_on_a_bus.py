"""Sleep, lock and the lit screen on a message bus of one's own, as on a desktop."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon on this computer"
)

SCRIPT = """
import json
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from acucoach.desktop.keep_awake import ScreenSaverWay
from acucoach.desktop.suspend import SuspendWatch

app = QCoreApplication([])
heard = []

watch = SuspendWatch()
watch.aboutToSleep.connect(lambda: heard.append("sleep"))
watch.locked.connect(lambda: heard.append("locked"))
other = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "desktop")
assert other.registerService("org.freedesktop.login1")

def tell(path, interface, name, value):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments([value])
    assert other.send(message)

for value in (True, False):
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", value)
for path, interface in (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
):
    for value in (True, False):
        tell(path, interface, "ActiveChanged", value)
tell("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
QTimer.singleShot(1000, app.quit)
app.exec()
way = ScreenSaverWay()
held = [way.hold()]
print(json.dumps({"listening": watch.listening, "heard": heard, "held": held}))
"""


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.kill()
    daemon.communicate()


def on_the_bus(bus: str) -> dict[str, object]:
    address = {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env={**os.environ, **address},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_sleep_and_every_usual_lock_are_heard(bus: str) -> None:
    found = on_the_bus(bus)
    assert found["listening"] is True
    heard = found["heard"]
    assert isinstance(heard, list)
    # Sleep comes by the system's bus, a lock by the session's: which is first is chance.
    assert sorted(heard) == ["locked", "locked", "locked", "sleep"]


def test_a_bus_without_a_screen_saver_keeps_no_screen_lit(bus: str) -> None:
    assert on_the_bus(bus)["held"] == [False]
