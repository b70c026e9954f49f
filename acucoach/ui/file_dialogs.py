"""The system's dialogs for files: they open where people keep papers, not beside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def open_file(parent: QWidget | None, title: str, kinds: str) -> str:
    """Ask for a file to read; empty when none was chosen."""
    return QFileDialog.getOpenFileName(parent, title, str(documents()), kinds)[0]


def save_file(parent: QWidget | None, title: str, name: str, kinds: str = "") -> str:
    """Ask for a file to write, offering a name; empty when none was chosen."""
    return QFileDialog.getSaveFileName(parent, title, str(documents() / name), kinds)[0]


def choose_folder(parent: QWidget | None, title: str) -> str:
    """Ask for a folder; empty when none was chosen."""
    return QFileDialog.getExistingDirectory(parent, title, str(documents()))


def documents() -> Path:
    """The folder for documents of this person; the home folder where there is none."""
    told = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found = Path(told) if told else Path.home()
    return found if found.is_dir() else Path.home()
