"""Whose records are open, as it stands above every screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from acucoach.storage.people import PeopleBook


def shown_name(folder: Path) -> str:
    """The name to show; empty where one person uses the program and gave none.

    Args:
        folder: the data folder that is open.
    """
    book = PeopleBook(folder)
    name = book.current.name
    if not name and len(book.present()) > 1:
        return QCoreApplication.translate("Window", "the first person, without a name yet")
    return name
