"""Keeps the screen on while a session runs, and only then."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import subprocess

REASON = "A session is running"


class Way(Protocol):
    """One way to keep the screen on."""

    def hold(self) -> bool:
        """Try; False when this way is closed."""
        ...

    def release(self) -> None:
        """Let the screen go."""
        ...


class ScreenAwake:
    """Tries each way in turn; releasing twice or never having held does no harm.

    Args:
        ways: the system's ways, best first.
        notice: told once, when none works.
    """

    def __init__(self, ways: list[Way], notice: Callable[[], None] | None = None) -> None:
        self._ways, self._notice = ways, notice
        self._held: Way | None = None

    @property
    def holding(self) -> bool:
        """Whether the screen is kept on."""
        return self._held is not None

    def hold(self) -> None:
        """From now on."""
        if self._held is not None:
            return
        self._held = next((way for way in self._ways if way.hold()), None)
        if self._held is None and self._notice is not None:
            self._notice()
            self._notice = None

    def release(self) -> None:
        """Not any more."""
        if self._held is not None:
            self._held.release()
            self._held = None


def system_ways() -> list[Way]:
    """The ways of this operating system."""
    if sys.platform == "win32":
        return [WindowsWay()]
    if sys.platform == "darwin":
        return [CommandWay("caffeinate", "-d", "-w", "PID")]
    idle = ("systemd-inhibit", "--what=idle", "--who=AcuCoach", f"--why={REASON}")
    return [ScreenSaverWay(), CommandWay(*idle, "tail", "--pid=PID", "-f", "/dev/null")]


class ScreenSaverWay:
    """The service GNOME, KDE and others answer to.

    It is asked over a connection of its own: closing that lets the screen go, and a crash closes
    it too. (Its own ``UnInhibit`` and the portal want unsigned numbers, which PySide6 cannot send.)
    """

    _CONNECTION = "acucoach-awake"
    _SERVICE = "org.freedesktop.ScreenSaver"

    def hold(self) -> bool:
        """Inhibit."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._CONNECTION)
        for path in ("/org/freedesktop/ScreenSaver", "/ScreenSaver"):
            if not bus.isConnected():
                break
            message = QDBusMessage.createMethodCall(self._SERVICE, path, self._SERVICE, "Inhibit")
            message.setArguments(["AcuCoach", REASON])
            answer = bus.call(message, timeout=500)
            if answer.type() == QDBusMessage.MessageType.ReplyMessage:
                return True
        self.release()
        return False

    def release(self) -> None:
        """Close the connection."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._CONNECTION)


class CommandWay:
    """A command that keeps the screen on for as long as it runs; it ends with this process.

    Args:
        command: program and arguments; ``PID`` stands for this process.
    """

    def __init__(self, *command: str) -> None:
        self._command = [part.replace("PID", str(os.getpid())) for part in command]
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> bool:
        """Start it."""
        import subprocess

        program = shutil.which(self._command[0])
        if program is None:
            return False
        try:
            self._process = subprocess.Popen(
                [program, *self._command[1:]],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return False
        return True

    def release(self) -> None:
        """End it."""
        if self._process is not None:
            import subprocess

            self._process.terminate()
            try:
                self._process.wait(timeout=2)
            except subprocess.TimeoutExpired:
                self._process.kill()
            self._process = None


class WindowsWay:
    """``SetThreadExecutionState``; it ends with the thread."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> bool:
        """Keep system and display on."""
        return self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """Back to the user's settings."""
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> bool:
        import ctypes

        library = getattr(ctypes, "windll", None)
        return bool(library and library.kernel32.SetThreadExecutionState(state))
