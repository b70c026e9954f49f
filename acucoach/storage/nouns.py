"""All nouns that are described once, for what concerns every one of them."""

from __future__ import annotations

import sqlite3
from typing import Any

from acucoach.storage.control_ratings import CONTROL_RATINGS
from acucoach.storage.courses import COURSES
from acucoach.storage.diary_rows import DAYS, ENTRIES
from acucoach.storage.instruments import FILLED
from acucoach.storage.own_measures import MEASURED
from acucoach.storage.routines import ROUTINES
from acucoach.storage.session_rows import SESSIONS
from acucoach.storage.set_aside import SetAside
from acucoach.storage.table import Table
from acucoach.storage.tender_spots import TENDER_SPOTS
from acucoach.storage.trials import TRIALS

NOUNS: tuple[Table[Any], ...] = (
    *(ENTRIES, DAYS, FILLED, TRIALS, SESSIONS, ROUTINES, COURSES, TENDER_SPOTS),
    *(CONTROL_RATINGS, MEASURED),
)
WITH_BIN: tuple[Table[Any], ...] = tuple(table for table in NOUNS if table.bin)


def find_unreadable(connection: sqlite3.Connection) -> SetAside:
    """Look through all records; deleted ones, too."""
    aside = SetAside()
    for table in NOUNS:
        table.select(connection, aside=aside)
    return aside
