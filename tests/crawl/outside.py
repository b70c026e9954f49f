"""The world outside the window: files a dialog would give, pages opened, what was said aloud."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QProcess, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

HARMLESS = (
    "does not support propagateSizeHints",
    "does not support raise",
    "does not support grabbing",
    "text-to-speech plug-in",
    "pa_context_connect() failed",
)
"""Said by the offscreen platform about itself, or by libraries about a computer without sound."""
SOUND = "qt.multimedia"
"""What the libraries for sound and pictures say of a computer that lacks some; for the log."""


OWN_FILE = "own.json"
"""What a person saved of these records, and wrote other numbers into on another computer."""


class Outside:
    """Stands in for what lies beyond the window, and remembers what reached it.

    Args:
        folder: where files given and taken lie.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.heard, self.warnings = folder, 0, list[str]()
        self.dice, self._asked = random.Random(0), False
        folder.mkdir(parents=True, exist_ok=True)
        self._write_files()

    def install(self) -> None:
        """From now on nothing leaves this process."""
        dialogs: Any = QFileDialog
        dialogs.getOpenFileName = staticmethod(self._given(self._open_name))
        dialogs.getSaveFileName = staticmethod(self._given(self._save_name))
        dialogs.getExistingDirectory = staticmethod(self._folder_name)
        printing: Any = QPrintDialog
        printing.exec = self._printer()
        services: Any = QDesktopServices
        services.openUrl = staticmethod(self._hear)
        accessible: Any = QAccessible
        accessible.updateAccessibility = staticmethod(self._hear)
        QAccessible.setActive(True)
        processes: Any = QProcess
        processes.startDetached = staticmethod(self._hear)
        application: Any = QApplication
        application.beep = staticmethod(self._hear)
        self._hear_speaking()
        qInstallMessageHandler(self._message)

    def _printer(self) -> Callable[[QPrintDialog], int]:
        """The system's own dialog: cancelled, or printed into a file."""

        def ask(dialog: QPrintDialog) -> int:
            self._hear()
            dialog.printer().setOutputFileName(str(self.folder / "printed.pdf"))
            return self.dice.randrange(2)

        return ask

    def _hear_speaking(self) -> None:
        from acucoach.desktop.speech import Speaker

        usual = Speaker.say

        def say(speaker: Speaker, text: str) -> None:
            usual(speaker, text)
            # Without a voice the window must say so: what it is told by then is looked at.
            self.heard += bool(text and speaker.works)

        Speaker.say = say  # type: ignore[method-assign]

    def _hear(self, *_: object) -> bool:
        self.heard += 1
        return True

    def _message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if (context.category or "").startswith(SOUND):
            return
        if kind is not QtMsgType.QtDebugMsg and not any(part in text for part in HARMLESS):
            self.warnings.append(text)

    def _given(self, name: Callable[[], str]) -> Callable[..., tuple[str, str]]:
        def ask(*_: object, **__: object) -> tuple[str, str]:
            self._hear()
            return name(), ""

        return ask

    def _write_files(self) -> None:
        texts = {
            "empty.json": "",
            "other.json": json.dumps({"format": "acucoach-diary", "version": 1, "entries": []}),
            "broken.json": '{"format": "acucoach-diary", "version": 1, "entries": [{"id": 5}]}',
            "table.csv": "Date;Pain (0-10);Notes\n2026-02-01;4;fine\n2026-02-02;11;odd\n",
            "strange.csv": "\ufeffDatum;Schmerz\n01.02.2026;3,5\nx;y\n",
            "no-copy.sqlite3": "not a database",
        }
        for name, text in texts.items():
            (self.folder / name).write_text(text, "utf-8")

    def give(self, name: str, text: str) -> None:
        """One more file that a dialog may give."""
        (self.folder / name).write_text(text, "utf-8")

    def _open_name(self) -> str:
        own = self.folder / OWN_FILE
        first, self._asked = not self._asked, True
        if own.exists() and (first or self.dice.random() < 0.3):
            return str(own)
        names = sorted(str(path) for path in self.folder.iterdir() if path.is_file())
        return self.dice.choice(["", str(self.folder / "gone.json"), *names])

    def _save_name(self) -> str:
        number = self.dice.randrange(4)
        kept = ["out.json", "out.pdf", "out.csv", "out.sqlite3"][number]
        return self.dice.choice(["", str(self.folder / kept), str(self.folder / "no" / kept)])

    def _folder_name(self, *_: object, **__: object) -> str:
        self._hear()
        return self.dice.choice(["", str(self.folder / "tables"), str(self.folder)])
