"""Kill the program at random moments in all it does to the records, and look at what is left.

Each child does one thing over and over (sessions, diary entries, imports, updates of old records,
backups, exports, restores, emptying the bin) and says on its standard output what is finished. It
is killed with SIGKILL. Then a start looks: the file must be whole, everything that was said must
be there, imports and restores be there as a whole or not at all, and nothing half written be left.

    python tests/long/soak_kill.py [--times 400] [--seed N] [--only migration]
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

SPEED = 100
"""Seconds of a session in one real second."""
MANY = 1500
"""Entries of an import and of the bin."""
LONGEST = 0.8
"""Seconds after the first word of a child within which it is killed."""
MARK = "marked"


def now() -> datetime:
    return datetime.now(UTC)


def say(*words: object) -> None:
    print(*words, flush=True)


class Records:
    """The records of a folder and what works with them."""

    def __init__(self, folder: Path) -> None:
        from acucoach.paths import DataPaths
        from acucoach.storage.backups import BackupShelf
        from acucoach.storage.changes import Changes
        from acucoach.storage.database import open_database
        from acucoach.storage.diary import DiaryRepository
        from acucoach.storage.sessions import SessionRepository
        from acucoach.storage.undo import UndoHistory

        self.paths = DataPaths(folder)
        self.paths.prepare()
        self.connection = open_database(self.paths.database, self.paths.backups)
        parts: tuple[Any, ...] = (self.connection, Changes(), UndoHistory(), now)
        self.parts = parts
        self.diary, self.sessions = DiaryRepository(*parts), SessionRepository(*parts)
        self.shelf = BackupShelf(self.connection, self.paths.backups, now)

    def count(self, where: str = "") -> int:
        """How many entries there are."""
        found = self.connection.execute(f"SELECT count(*) FROM entry {where}").fetchone()[0]
        return int(found)

    def exchange(self) -> Any:
        from acucoach.storage.exchange.diary_file import DiaryExchange

        return DiaryExchange(*self.parts, "soak")


def entry(name: str, note: str = "") -> Any:
    from acucoach.domain.diary import Entry

    moment = now().replace(microsecond=0)
    return Entry(name, moment, moment, moment, "headache", 5, note=note)


# what the children do


def session(records: Records) -> None:
    from acucoach.domain.plan import plan
    from acucoach.domain.session import Session
    from tests.hand_made import cleared, routine, step

    records.sessions.mark_interrupted()
    made = plan(routine(*(step(code) for code in ("LI4", "SP6", "LR3", "PC6", "ST36"))))
    running = Session(made, cleared(made))
    running.start(0.0)
    kept = records.sessions.begin(running.record(), made)
    say(kept.id, 0)
    for second in range(1, made.total_seconds):
        time.sleep(1 / SPEED)
        running.tick(float(second))
        records.sessions.update(kept.id, running.record())
        say(kept.id, second)


def diary(records: Records) -> None:
    number = 0
    while True:
        name = f"d-{os.getpid()}-{number}"
        records.diary.save(entry(name))
        say(name)
        number += 1


def imports(records: Records) -> None:
    import json

    number = 0
    while True:
        file = records.paths.root.parent / "in.json"
        word = f"i-{os.getpid()}-{number}"
        form = records.exchange()
        text = json.loads(file.read_text("utf-8"))
        for one in text["entries"]:
            one["id"] = f"{word}-{one['id']}"
        say("-")
        form.apply(form.plan(json.dumps(text)))
        say(word)
        number += 1


def migration(records: Records) -> None:
    while True:
        for old in sorted(records.paths.root.parent.glob("old-*.sqlite3")):
            folder = records.paths.root.parent / "old"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            # As a whole: only the program itself may be killed half way.
            shutil.copyfile(old, folder / "made")
            (folder / "made").rename(folder / "acucoach.sqlite3")
            say("-")
            Records(folder).connection.close()


def backup(records: Records) -> None:
    while True:
        say(records.shelf.make())


def export(records: Records) -> None:
    from acucoach.storage.exchange.csv_tables import export_tables

    out = records.paths.root.parent / "out"
    while True:
        records.exchange().export(out / "diary.json")
        export_tables(records.connection, out)
        say("-")


def restore(records: Records) -> None:
    copies = sorted(records.paths.root.parent.glob("copy-*.sqlite3"))
    while True:
        for copy in copies:
            records.shelf.restore(copy)
            say(copy.name)


def purge(records: Records) -> None:
    from acucoach.storage.transaction import transaction

    while True:
        with transaction(records.connection) as connection:
            connection.execute("DELETE FROM entry WHERE id LIKE 'p-%'")
            connection.executemany(
                "INSERT INTO entry (id, at_utc, at_offset, created_utc, created_offset, "
                "changed_utc, changed_offset, complaint, deleted_utc) "
                "VALUES ('p-' || ?, 0, 0, 0, 0, 0, 0, '', 1)",
                [(number,) for number in range(MANY)],
            )
        say("full")
        with transaction(records.connection) as connection:
            connection.execute("DELETE FROM entry WHERE deleted_utc IS NOT NULL")
        say("empty")


CHILDREN: dict[str, Callable[[Records], None]] = {
    "session": session,
    "diary": diary,
    "import": imports,
    "migration": migration,
    "backup": backup,
    "export": export,
    "restore": restore,
    "purge": purge,
}


# what a start finds


def missing(kind: str, said: list[str], records: Records, folder: Path) -> int:
    """How many things that were said to be done are not there, or are there by half."""
    if kind == "session":
        name, second = said[-1].split()
        found = {one.id: one for one in records.sessions.mark_interrupted()}
        if name not in found or records.sessions.plan_of(name) is None:
            return 1
        return int(int(second) > found[name].delivered_seconds)
    if kind == "diary":
        return sum(records.diary.get(name) is None for name in said)
    if kind == "import":
        rows = records.connection.execute(
            "SELECT substr(id, 1, instr(substr(id, 3), '-') + instr(substr(id, 4 + "
            "instr(substr(id, 3), '-')), '-') + 2), count(*) FROM entry WHERE id LIKE 'i-%' "
            "GROUP BY 1"
        ).fetchall()
        half = sum(count != MANY for _, count in rows)
        there = {name.rstrip("-") for name, _ in rows}
        return half + len({word for word in said if word != "-"} - there)
    if kind == "migration":
        old = Records(folder / "old") if (folder / "old/acucoach.sqlite3").exists() else None
        if old is None:
            return 0
        with closing(old.connection):
            return not is_sound(old)
    if kind == "backup":
        return sum(not sound_file(Path(path)) for path in said if Path(path).exists())
    if kind == "export":
        import json

        file = folder / "out/diary.json"
        return int(file.exists() and not json.loads(file.read_text("utf-8"))["format"])
    if kind == "restore":
        marks = records.count(f"WHERE note = '{MARK}'")
        return int(marks not in (0, records.count()))
    return int(records.count("WHERE id LIKE 'p-%'") not in (0, MANY))


def is_sound(records: Records) -> bool:
    from acucoach.storage.database import is_whole

    return is_whole(records.connection)


def sound_file(path: Path) -> bool:
    from acucoach.storage.backups import look
    from acucoach.storage.database import DatabaseError

    try:
        look(path)
    except DatabaseError:
        return False
    return True


def prepare(folder: Path) -> None:
    """Records of some size, a file to import, two copies to restore."""
    from acucoach.commands.demo_data import DemoData
    from acucoach.paths import DataPaths
    from tests.storage.kept_records import VERSIONS, written

    for version in VERSIONS:
        written(version, folder / f"old-{version}.sqlite3")
    paths = DataPaths(folder / "records")
    paths.prepare()
    DemoData(paths, now().replace(microsecond=0)).fill()
    (folder / "out").mkdir()
    other = Records(folder / "other")
    with closing(other.connection):
        for number in range(MANY):
            other.diary.save(entry(f"e{number}"))
        other.exchange().export(folder / "in.json")
    for name, note in (("copy-a", ""), ("copy-b", MARK)):
        one = Records(folder / name)
        with closing(one.connection):
            for number in range(300):
                one.diary.save(entry(f"{name}-{number}", note))
            one.shelf.save_to(folder / f"{name}.sqlite3")


def left_over(folder: Path) -> int:
    """Half-written files that somebody could read; each is named."""
    found = [
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() and (".part" in path.name or path.name.endswith((".new", "-journal")))
    ]
    if found:
        print("left:", *found, flush=True)
    return len(found)


def kill_one(kind: str, folder: Path, chance: random.Random) -> list[str]:
    """Run a child, kill it, return what it said."""
    with subprocess.Popen(
        [sys.executable, __file__, "--child", kind, "--folder", str(folder)],
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(chance.uniform(0.0, LONGEST))
        os.kill(process.pid, signal.SIGKILL)
        said = (first + process.stdout.read()).decode().splitlines(keepends=True)
    return [line.rstrip("\n") for line in said if line.endswith("\n")]


def main() -> int:
    """Kill, look, repeat."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", help="one kind, all the times")
    parser.add_argument("--child")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.child:
        CHILDREN[options.child](Records(options.folder / "records"))
        return 0
    from acucoach.files import sweep
    from acucoach.storage.journal import settle_journal
    from acucoach.storage.transaction import transaction

    chance, failures = random.Random(options.seed), 0
    kinds = [options.only] if options.only else list(CHILDREN)
    for kind in kinds:
        times = options.times // len(kinds)
        lost = damaged = parts = said_in_all = 0
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            prepare(folder)
            for _ in range(times):
                said = kill_one(kind, folder, chance)
                said_in_all += len(said)
                for place in (folder / "records", folder / "old"):
                    sweep(place, place / "backups")
                    if (place / "acucoach.sqlite3").exists():
                        settle_journal(place / "acucoach.sqlite3")
                records = Records(folder / "records")
                with closing(records.connection):
                    damaged += not is_sound(records)
                    lost += missing(kind, said, records, folder)
                    # As a start does; a journal that holds nothing goes with it.
                    with transaction(records.connection) as connection:
                        day = f"{2000 + chance.randrange(999)}-01-01"
                        connection.execute("INSERT OR REPLACE INTO day_of_use VALUES (?)", (day,))
                parts += left_over(folder)
        failures += lost + damaged + parts
        print(
            f"{kind}: {times} kills, {said_in_all} things said to be done; {lost} lost or half "
            f"done, {damaged} damaged files, {parts} half-written files left",
            flush=True,
        )
    print("failures:", failures)
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
