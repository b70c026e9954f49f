"""The records into and out of other programs."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from acucoach import __version__
from acucoach.assembly.marks import place_words
from acucoach.assembly.parts import Parts
from acucoach.assembly.record_care import copies_of
from acucoach.settings import settings_to_carry, usable_settings
from acucoach.storage.people import PeopleBook


def build_files_panel(parts: Parts) -> QWidget:
    """Export and import, connected."""
    from acucoach.storage.exchange.desk import ExchangeDesk
    from acucoach.storage.exchange.diary_file import DiaryExchange
    from acucoach.ui.review.files_panel import FilesPanel
    from acucoach.ui.words.sheet import sheet_words

    name = PeopleBook(parts.paths.root).current.name
    exchange = DiaryExchange(
        parts.connection, parts.changes, parts.undo, parts.clock.now, f"acucoach {__version__}",
        person=name, settings=lambda: settings_to_carry(parts.settings.now),
    )  # fmt: skip
    titles = {name: one.title for name, one in parts.library.complaints().items()}
    desk = ExchangeDesk(
        exchange, parts.paths.database, parts.clock.now, titles,
        lambda: copies_of(parts).make("before-import-"), parts.keys,
    )  # fmt: skip
    panel = FilesPanel(
        parts.theme, desk, parts.zone, person=name,
        sheet=sheet_words(titles, place_words(parts).describe, parts.theme),
        computer=partial(_computer, parts),
    )  # fmt: skip
    panel.settingsWanted.connect(partial(_take_settings, parts))
    return panel


def _computer(parts: Parts) -> str:
    """What this computer's file in a shared folder is called; drawn once, it says nothing."""
    if not parts.settings.now.computer:
        parts.settings.change(computer=secrets.token_hex(4))
    return parts.settings.now.computer


def _take_settings(parts: Parts, carried: Mapping[str, Any]) -> None:
    parts.settings.change(**usable_settings(carried))
