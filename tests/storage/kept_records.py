"""Records as earlier versions left them, and what is exported of them.

``tests/data/records/vN.sql`` is what lay in the file of schema version N, never rewritten: in
version 6 every noun is there with every field said. Among the sessions is one whose Stop button
wrote ``0`` for a reason. ``tests/data/exports`` holds what the newest version's records give in
each format; ``python -m tests.storage.kept_records`` writes it anew after a change that is meant.
"""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from acucoach.storage.changes import Changes
from acucoach.storage.database import open_database
from acucoach.storage.exchange.csv_tables import export_tables
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.everything import export_fhir
from acucoach.storage.undo import UndoHistory

DATA = Path(__file__).resolve().parents[1] / "data"
VERSIONS = tuple(sorted(int(path.stem[1:]) for path in (DATA / "records").glob("v*.sql")))
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
TITLES = {"headache": "Headache", "nausea": "Nausea", "back-pain": "Back pain"}


def written(version: int, path: Path) -> Path:
    """The records of a schema version as a file, not yet brought up to date."""
    script = (DATA / "records" / f"v{version}.sql").read_text("utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def exported(connection: sqlite3.Connection, folder: Path) -> dict[str, bytes]:
    """Everything in each format, by the file's name."""

    def now() -> datetime:
        return NOW

    exchange = DiaryExchange(connection, Changes(), UndoHistory(), now, "AcuCoach")
    exchange.export(folder / "diary.json")
    tables = folder / "tables"
    tables.mkdir()
    export_tables(connection, tables)
    export_fhir(connection, folder / "bundle.json", NOW, TITLES)
    export_fhir(connection, folder / "bundle-notes.json", NOW, TITLES, notes=True)
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*.*"))
        if path.suffix in (".json", ".csv")
    }


def main() -> None:
    """Write the exports of the newest records anew."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "out"
        folder.mkdir()
        path = written(VERSIONS[-1], Path(scratch) / "acucoach.sqlite3")
        with closing(open_database(path)) as connection:
            for name, content in exported(connection, folder).items():
                target = DATA / "exports" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)


if __name__ == "__main__":
    main()
