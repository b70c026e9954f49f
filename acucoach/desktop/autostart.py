"""A small helper that starts with the desktop: the entry by which the desktop knows of it.

The entry follows the Desktop Application Autostart Specification; the person's own list of
programs that start by themselves shows it and can take it away. Elsewhere there is none yet.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from acucoach import APPLICATION_ID
from acucoach.files import write_private

SANDBOX = Path("/.flatpak-info")
"""Lies at the root of every Flatpak (its manual, "Sandbox Permissions")."""

_MARKS = re.compile(r'(["`$\\])')


def program_command() -> tuple[str, ...]:
    """What starts this program: its own file where it is frozen, else Python with its module."""
    if vars(sys).get("frozen"):
        return (sys.executable,)
    return (sys.executable, "-m", "acucoach")


class ReminderEntry:
    """The entry for one data folder.

    Args:
        folder: the data folder that the helper reads.
        command: what starts the program.
        environ: where the desktop keeps a person's configuration.
    """

    def __init__(
        self,
        folder: Path,
        command: Sequence[str] | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        told = os.environ if environ is None else environ
        config = told.get("XDG_CONFIG_HOME", "")
        base = Path(config) if os.path.isabs(config) else Path.home() / ".config"
        mark = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:8]
        self._file = base / "autostart" / f"{APPLICATION_ID}.Reminders-{mark}.desktop"
        begin = program_command() if command is None else tuple(command)
        self.command = (*begin, "--data-dir", str(folder.resolve()), "remind")

    @property
    def works(self) -> bool:
        """Whether a desktop here reads such entries; in a Flatpak it never sees them."""
        return sys.platform.startswith("linux") and not SANDBOX.exists()

    @property
    def on(self) -> bool:
        """Whether the helper is to start with the desktop."""
        return self._file.is_file()

    def switch(self, on: bool, name: str = "AcuCoach") -> None:
        """Write the entry, or take it away.

        Args:
            on: whether the helper is wanted.
            name: what the desktop's list of such programs shows.

        Raises:
            OSError: it cannot be written or taken away.
        """
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_private(
            self._file,
            "[Desktop Entry]\nType=Application\n"
            f"Name={name}\n"
            f"Exec={' '.join(_quoted(word) for word in self.command)}\n"
            # A program that was removed leaves an entry that does nothing.
            f"TryExec={_escaped(self.command[0])}\n"
            f"Icon={APPLICATION_ID}\nNoDisplay=true\nX-GNOME-Autostart-enabled=true\n",
        )


def _quoted(word: str) -> str:
    """A word of ``Exec``: quoted for the command line, then escaped for the file."""
    return _escaped('"' + _MARKS.sub(r"\\\1", word).replace("%", "%%") + '"')


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
