"""Kill the program while a passphrase is set, changed and removed, and look at what is left.

A child sets, changes and removes the passphrase over and over and says what is finished. It is
killed with SIGKILL. Then a start looks: the records must open with one of the passphrases or
without, whole and with every row; and while they are encrypted, after the next look nothing of
them may stand anywhere in plain.

    python tests/long/soak_passphrase.py [--times 30] [--seed N]
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from acucoach.files import sweep
from acucoach.paths import DataPaths
from acucoach.storage import passphrase
from acucoach.storage.backups import BackupShelf
from acucoach.storage.database import is_whole, looks_encrypted, open_database
from acucoach.storage.encryption import Encryption
from acucoach.storage.journal import settle_journal
from acucoach.storage.passphrase import Keys, WrongPassphraseError
from tests.conftest import FakeClock
from tests.long.soak_kill import entry

WORDS = ("the first words", "the second words")
CANARY = "Kanarienvogel"
ENTRIES, COPIES = 3000, 5
LONGEST = 0.6
"""Seconds after the first word of a child within which it is killed."""
COUNT = "SELECT count(*) FROM entry WHERE note = ?"

# Making keys would take most of the time, and no file is open meanwhile.
passphrase._FACTOR = 2**4


def unlocked(paths: DataPaths) -> Keys:
    """The keys, with whichever passphrase opens the records."""
    keys = Keys()
    if looks_encrypted(paths.database):
        for words in WORDS:
            try:
                keys.unlock(words, paths.database, paths.backups)
            except WrongPassphraseError:
                continue
            return keys
        raise SystemExit("no passphrase opens the records")
    return keys


def turn(paths: DataPaths) -> None:
    """What the child does, on and on."""
    keys = unlocked(paths)
    encryption = Encryption(paths.database, [paths.backups], keys)
    words = ""
    for one in WORDS:
        if keys.current and passphrase.derive(one, keys.current.salt) == keys.current:
            words = one
    print("begun", flush=True)
    while True:
        if not words:
            words = WORDS[0]
            encryption.turn_on(words)
        elif words == WORDS[0]:
            encryption.change(words, WORDS[1])
            words = WORDS[1]
        else:
            encryption.turn_off(words)
            words = ""
        print("done", flush=True)


def fill(paths: DataPaths) -> None:
    """Records of some size, and copies of them."""
    from acucoach.storage.changes import Changes
    from acucoach.storage.diary import DiaryRepository
    from acucoach.storage.transaction import transaction
    from acucoach.storage.undo import UndoHistory

    clock = FakeClock()
    with closing(open_database(paths.database, paths.backups)) as connection:
        diary = DiaryRepository(connection, Changes(), UndoHistory(), clock.now)
        diary.save(entry("first", CANARY))
        names = [
            one[0]
            for one in connection.execute(
                "SELECT name FROM pragma_table_xinfo('entry') WHERE hidden = 0"
            )
        ]
        columns = ", ".join(names)
        with transaction(connection):
            for number in range(ENTRIES - 1):
                connection.execute(
                    f"INSERT INTO entry ({columns}) SELECT ?, {', '.join(names[1:])} FROM entry "
                    "WHERE id = 'first'",
                    (f"e{number}",),
                )
        shelf = BackupShelf(connection, paths.backups, clock.now)
        for _ in range(COPIES):
            shelf.make()


def readable(root: Path) -> list[str]:
    """Files in which the word stands."""
    word = CANARY.encode()
    return [path.name for path in root.rglob("*") if path.is_file() and word in path.read_bytes()]


def main() -> int:
    """Kill, look, repeat."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--child", type=Path)
    options = parser.parse_args()
    if options.child:
        turn(DataPaths(options.child))
        return 0
    chance, failures, ended = random.Random(options.seed), 0, {"plain": 0, "encrypted": 0}
    done = 0
    with tempfile.TemporaryDirectory() as name:
        paths = DataPaths(Path(name) / "records")
        paths.prepare()
        fill(paths)
        for number in range(options.times):
            with subprocess.Popen(
                [sys.executable, __file__, "--child", str(paths.root)], stdout=subprocess.PIPE
            ) as process:
                assert process.stdout is not None
                process.stdout.readline()
                time.sleep(chance.uniform(0.0, LONGEST))
                os.kill(process.pid, signal.SIGKILL)
                done += process.stdout.read().count(b"done")
            # As a start does.
            sweep(paths.root, paths.backups)
            keys = unlocked(paths)
            settle_journal(paths.database, keys)
            with closing(open_database(paths.database, paths.backups, keys=keys)) as connection:
                rows = connection.execute(COUNT, (CANARY,)).fetchone()[0]
                whole = is_whole(connection)
            told = []
            if rows != ENTRIES or not whole:
                told.append(f"{rows} rows of {ENTRIES}, whole: {whole}")
            if keys.current is None:
                ended["plain"] += 1
            else:
                ended["encrypted"] += 1
                Encryption(paths.database, [paths.backups], keys).finish()
                if left := readable(paths.root):
                    told.append(f"in plain: {left}")
            if left := [path.name for path in paths.root.rglob(".*") if path.is_file()]:
                told.append(f"left: {left}")
            if told:
                failures += 1
                print(f"kill {number}: {'; '.join(told)}", flush=True)
    print(
        f"{options.times} kills, {done} turns said to be done; found {ended['encrypted']} times "
        f"encrypted and {ended['plain']} times in plain; failures: {failures}"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
