"""Damage the records in many ways: each must be noticed, each survived, and what is saved counted.

200 single bits, 60 zeroed pages, cut off, no database, empty, missing, 30 hot journals of another
file, a planted trigger, a newer version. Beside the records lies a backup of the day before, and
five entries were written since.

    python tests/long/check_damage.py [--bits 200] [--pages 60] [--journals 30] [--seed 0]
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.assembly.record_care import check  # noqa: E402
from acucoach.commands.demo_data import DemoData  # noqa: E402
from acucoach.domain.diary import Entry  # noqa: E402
from acucoach.domain.errors import ExpectedError  # noqa: E402
from acucoach.paths import DataPaths  # noqa: E402
from acucoach.storage.changes import Changes  # noqa: E402
from acucoach.storage.daily_copy import DailyCopy  # noqa: E402
from acucoach.storage.database import (  # noqa: E402
    DamagedError,
    NewerError,
    NotOursError,
    is_whole,
    open_database,
)
from acucoach.storage.diary import DiaryRepository  # noqa: E402
from acucoach.storage.failures import Cause, RecordsError  # noqa: E402
from acucoach.storage.journal import journal_of, settle_journal  # noqa: E402
from acucoach.storage.recovery import MissingError, Recovery, check_not_lost  # noqa: E402
from acucoach.storage.seal import check_seal, seal  # noqa: E402
from acucoach.storage.undo import UndoHistory  # noqa: E402

NOW = datetime.now(UTC).replace(microsecond=0)
SINCE = 5


def made(folder: Path) -> DataPaths:
    """Records, a backup, and entries written since."""
    paths = DataPaths(folder / "sample")
    paths.prepare()
    DemoData(paths, NOW).fill()
    DailyCopy(paths.database, [paths.backups], lambda: NOW).make()
    with closing(open_database(paths.database)) as connection:
        diary = DiaryRepository(connection, Changes(), UndoHistory(), lambda: NOW)
        for number in range(SINCE):
            diary.save(Entry(f"since-{number}", NOW, NOW, NOW, "headache", number))
        seal(connection, paths.seal)
    return paths


def counts(database: Path) -> tuple[int, int]:
    """Entries and sessions."""
    with closing(open_database(database)) as connection:
        return (
            connection.execute("SELECT count(*) FROM entry WHERE deleted_utc IS NULL").fetchone()[
                0
            ],
            connection.execute("SELECT count(*) FROM session").fetchone()[0],
        )


def noticed(paths: DataPaths) -> str:
    """How a start and the full look find the damage; empty when nothing is found."""
    try:
        settle_journal(paths.database)
        check_not_lost(paths.database, paths.backups)
        check_seal(paths.database, paths.seal)
        open_database(paths.database, paths.backups).close()
    except (DamagedError, NotOursError, NewerError, MissingError) as error:
        return type(error).__name__
    except RecordsError as error:
        return f"RecordsError {error.cause}"
    try:
        check(paths.database, full=True)
    except DamagedError:
        return "by the look in the background"
    except RecordsError as error:
        return "by the look in the background" if error.cause is Cause.DAMAGED else str(error.cause)
    return ""


class Bench:
    """One kind of damage after another, each on a fresh copy of the same records."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sample = made(folder)
        self.whole = counts(self._sample.database)
        self.data = self._sample.database.read_bytes()
        self.failures = 0

    def run(self, kind: str, spoils: list[Callable[[DataPaths], object]], *, must: bool) -> None:
        """Damage, start, recover, count."""
        how: Counter[str] = Counter()
        back, silent_changes = Counter[tuple[int, int]](), 0
        for spoil in spoils:
            root = self._folder / "one"
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(self._sample.root, root)
            paths = DataPaths(root)
            spoil(paths)
            found = noticed(paths)
            how[found or "not noticed"] += 1
            if not found:
                silent_changes += paths.database.read_bytes() != self.data
                with closing(open_database(paths.database)) as connection:
                    self.failures += must or not is_whole(connection)
                continue
            if found == "NewerError":
                continue
            try:
                outcome = Recovery(paths.database, paths.backups).open_backup(
                    next(paths.backups.iterdir())
                )
            except ExpectedError as error:
                self.failures += 1
                print(f"  {kind}: no way back ({error})")
                continue
            now = counts(paths.database)
            back[now] += 1
            lost_of_backup = now[0] < self.whole[0] - SINCE or now[1] < self.whole[1]
            self.failures += lost_of_backup or (outcome.aside is None and found != "MissingError")
        said = ", ".join(f"{count} {word}" for word, count in how.most_common())
        rows = ", ".join(
            f"{count} times {entries} entries and {sessions} sessions"
            for (entries, sessions), count in sorted(back.items(), reverse=True)
        )
        print(f"{kind}: {len(spoils)} tried; {said}; back: {rows or '-'}", flush=True)
        if silent_changes:
            print(f"  {silent_changes} files differ and are sound: free or unchecked bytes")


def flip(place: int, bit: int) -> Callable[[DataPaths], object]:
    """Turn one bit over."""

    def spoil(paths: DataPaths) -> None:
        data = bytearray(paths.database.read_bytes())
        data[place] ^= 1 << bit
        paths.database.write_bytes(data)

    return spoil


def zero(page: int) -> Callable[[DataPaths], object]:
    """Empty one page."""

    def spoil(paths: DataPaths) -> None:
        with paths.database.open("r+b") as file:
            file.seek(page * 4096)
            file.write(bytes(4096))

    return spoil


def foreign_journal(seed: int) -> Callable[[DataPaths], object]:
    """A backup put in place by hand beside the journal of a run that was killed."""

    def spoil(paths: DataPaths) -> None:
        with closing(sqlite3.connect(paths.database, isolation_level=None)) as connection:
            connection.execute("PRAGMA cache_size = 1")
            connection.execute("BEGIN")
            connection.execute(
                "UPDATE entry SET note = hex(randomblob(?)) WHERE rowid % 3 = ?",
                (200 + 50 * seed, seed % 3),
            )
            journal = journal_of(paths.database).read_bytes()
            connection.execute("ROLLBACK")
        backup = next(paths.backups.iterdir())
        # Much was written, and a backup made, between the one and the other.
        with closing(sqlite3.connect(backup, isolation_level=None)) as other:
            other.execute("UPDATE entry SET note = hex(randomblob(?))", (100 + seed,))
            other.execute("VACUUM")
        shutil.copyfile(backup, paths.database)
        journal_of(paths.database).write_bytes(journal)

    return spoil


def main() -> int:
    """Everything once."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bits", type=int, default=200)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--journals", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(Path(name))
        size = len(bench.data)
        entries, sessions = bench.whole
        print(f"{entries} entries ({SINCE} since the backup), {sessions} sessions, {size} bytes")
        bench.run(
            "bit turned over",
            [flip(chance.randrange(size), chance.randrange(8)) for _ in range(options.bits)],
            must=False,
        )
        pages = [chance.randrange(1, size // 4096) for _ in range(options.pages)]
        bench.run("page emptied", [zero(page) for page in pages], must=False)
        bench.run(
            "cut off",
            [
                lambda paths, keep=keep: paths.database.write_bytes(bench.data[:keep])
                for keep in (50, 99, 5000, size // 3, size // 2, size - 4096, size - 10)
            ],
            must=True,
        )
        bench.run(
            "no database",
            [lambda paths: paths.database.write_bytes(b"no database" * 500)],
            must=True,
        )
        bench.run("empty", [lambda paths: paths.database.write_bytes(b"")], must=True)
        bench.run("missing", [lambda paths: paths.database.unlink()], must=True)
        bench.run("planted trigger", [plant], must=True)
        bench.run("newer version", [newer], must=True)
        bad = aside = 0
        for seed in range(options.journals):
            root = Path(name) / "journal"
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(bench._sample.root, root)
            paths = DataPaths(root)
            foreign_journal(seed)(paths)
            before = paths.database.read_bytes()
            aside += settle_journal(paths.database) is not None
            with closing(open_database(paths.database)) as connection:
                whole = is_whole(connection)
            bad += not whole or paths.database.read_bytes() != before
        print(
            f"journal of another file: {options.journals} tried; {aside} put aside, "
            f"the others were not ready to be played; {bad} files changed"
        )
        bench.failures += bad
    print("failures:", bench.failures)
    return 1 if bench.failures else 0


def plant(paths: DataPaths) -> None:
    """A trigger that empties the diary."""
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("CREATE TRIGGER wipe AFTER INSERT ON entry BEGIN DELETE FROM entry; END")


def newer(paths: DataPaths) -> None:
    """Written by a later version."""
    with closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("PRAGMA user_version = 9999")


if __name__ == "__main__":
    raise SystemExit(main())
