"""Reminders while no window is open, as the settings switch them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QProcess

from acucoach.assembly.parts import Parts
from acucoach.desktop.autostart import ReminderEntry


def _start(command: Sequence[str]) -> None:
    QProcess.startDetached(command[0], list(command[1:]))


class HelperSwitch:
    """Starts the helper with the desktop, and at once.

    Args:
        parts: the program's parts.
        entry: by which the desktop knows of it.
        start: starts a command that outlives the window.
    """

    def __init__(
        self, parts: Parts, entry: ReminderEntry, start: Callable[[Sequence[str]], None] = _start
    ) -> None:
        self._parts, self._entry, self._start = parts, entry, start

    @property
    def on(self) -> bool:
        """Whether it is switched on."""
        return self._entry.on

    @property
    def hindered(self) -> str:
        """Why it cannot be, translated; empty when it can."""
        if self._parts.connection.key is None:
            return ""
        return QCoreApplication.translate(
            "ClosedReminders",
            "Your records have a passphrase, so nobody can read your plans while they are closed.",
        )

    def switch(self, on: bool) -> str:
        """Switch it; what to tell when that did not work, else empty."""
        name = QCoreApplication.translate("ClosedReminders", "AcuCoach reminders")
        try:
            self._entry.switch(on, name)
        except OSError as error:
            return QCoreApplication.translate(
                "ClosedReminders",
                "This could not be changed ({why}). Check the permissions of your folder for "
                "programs that start by themselves.",
            ).format(why=error.strerror)
        if on:
            self._start(self._entry.command)
        return ""


def closed_reminders(parts: Parts) -> HelperSwitch | None:
    """The switch; None where desktops know of no such helpers."""
    entry = ReminderEntry(parts.paths.root)
    return HelperSwitch(parts, entry) if entry.works else None
