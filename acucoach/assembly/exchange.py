"""The records into and out of other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from acucoach import __version__
from acucoach.assembly.parts import Parts


def build_files_panel(parts: Parts) -> QWidget:
    """Export and import, connected."""
    from acucoach.storage.exchange.csv_tables import export_tables
    from acucoach.storage.exchange.diary_file import DiaryExchange
    from acucoach.ui.review.files_panel import FilesPanel

    exchange = DiaryExchange(
        parts.connection, parts.changes, parts.undo, parts.clock.now, f"acucoach {__version__}"
    )
    return FilesPanel(
        parts.theme,
        exchange,
        lambda folder: export_tables(parts.connection, folder),
        lambda path: _export_bundle(parts, path),
        parts.clock.now,
        parts.zone,
    )


def _export_bundle(parts: Parts, path: Path) -> None:
    from datetime import date

    from acucoach.storage.exchange.fhir import bundle, export_bundle
    from acucoach.storage.instruments import InstrumentRepository

    # A day inside the calendar's ends leaves room for offsets and the day's boundary.
    first, last = date(1970, 1, 2), date(9998, 12, 30)
    filled = InstrumentRepository(
        parts.connection, parts.changes, parts.undo, parts.clock.now
    ).all()
    titles = {name: one.title for name, one in parts.library.complaints().items()}
    found = bundle(
        parts.clock.now(),
        parts.diary.on_days(first, last),
        filled,
        parts.lines.lines(first, last),
        titles,
    )
    export_bundle(path, found)
