"""The folders a crawl begins with."""

from __future__ import annotations

import json
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from acucoach.commands.demo_data import DemoData
from acucoach.commands.export import run_export
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.paths import DataPaths
from acucoach.storage.changes import Changes
from acucoach.storage.database import APPLICATION_ID, migrations, open_database
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.undo import UndoHistory

STARTS = ("fresh", "answered", "demo", "old")
MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""When a crawl begins, by the clock of the program."""
_OLD = Path(__file__).parents[1] / "data"


def fill(start: str, folder: Path) -> None:
    """Make the records a crawl begins with.

    Args:
        start: one of ``STARTS``.
        folder: the data folder; made if need be.
    """
    paths = DataPaths(folder)
    paths.prepare()
    if start == "demo":
        DemoData(paths, MOMENT).fill()
    elif start == "answered":
        connection = open_database(paths.database, paths.backups)
        people = SafetyRepository(connection, Changes(), UndoHistory(), lambda: MOMENT)
        people.save_profile(Profile.healthy())
        people.save_today(TodayCheck.fine(MOMENT.date()))
        connection.close()
    elif start == "old":
        kept = sorted(_OLD.glob("*.sqlite3"))
        if kept:
            number = sum(map(ord, folder.name)) % len(kept)
            shutil.copyfile(kept[number], paths.database)
        else:
            write_old(paths.database)


def changed_elsewhere(folder: Path, target: Path) -> str:
    """The diary file of these records, as another computer changed it: every number of an entry,
    and some settings.

    Args:
        folder: the data folder.
        target: where it is written first.
    """
    run_export(folder, target, "json")
    diary = json.loads(target.read_text("utf-8"))
    for entry in diary["entries"]:
        entry["intensity"] = ((entry.get("intensity") or 0) + 1) % 11
        entry["changed"] = entry["created"]
    head = {key: diary.pop(key) for key in ("format", "version", "exported", "program")}
    settings = {"sound_kind": "wood", "reduced_motion": True}
    return json.dumps({**head, "settings": settings, **diary})


def write_old(path: Path, version: int = 3) -> None:
    """Records as the program of an earlier version left them.

    One session was ended with Stop when that wrote "0" in the place of its reason.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    for step in migrations()[:version]:
        connection.executescript(step.path.read_text("utf-8"))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    begin = int(MOMENT.timestamp() * 1000) - 86_400_000
    for number, reason in enumerate(("", "user", "0")):
        at = begin + number * 3_600_000
        connection.execute(
            "INSERT INTO session (id, at_utc, at_offset, routine_id, title, content_version, state,"
            " reason, planned_seconds, delivered_seconds, worked_seconds, wall_seconds, position,"
            " plan, seen_utc, changed_utc, changed_offset) VALUES (?, ?, 0, 'LI4', 'LI4', 1, ?,"
            " ?, 60, 30, 25, 31, 30, '{}', ?, ?, 0)",
            (f"0190-old-{number}", at, "stopped" if reason else "finished", reason, at, at),
        )
    connection.close()
