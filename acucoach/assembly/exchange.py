"""The records into and out of other programs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from acucoach import __version__
from acucoach.assembly.parts import Parts
from acucoach.assembly.record_care import copies_of
from acucoach.storage.people import PeopleBook


def build_files_panel(parts: Parts) -> QWidget:
    """Export and import, connected."""
    from acucoach.storage.exchange.desk import ExchangeDesk
    from acucoach.storage.exchange.diary_file import DiaryExchange
    from acucoach.ui.review.files_panel import FilesPanel

    name = PeopleBook(parts.paths.root).current.name
    exchange = DiaryExchange(
        parts.connection, parts.changes, parts.undo, parts.clock.now, f"acucoach {__version__}",
        person=name,
    )  # fmt: skip
    titles = {name: one.title for name, one in parts.library.complaints().items()}
    desk = ExchangeDesk(
        exchange, parts.paths.database, parts.clock.now, titles,
        lambda: copies_of(parts).make("before-import-"), parts.keys,
    )  # fmt: skip
    return FilesPanel(parts.theme, desk, parts.zone, person=name)
