"""Encrypted records: like plain ones to whoever has the passphrase, noise to all others."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from acucoach.storage import encryption, passphrase
from acucoach.storage.backups import BackupShelf, find_backups
from acucoach.storage.connection import QuietPatience
from acucoach.storage.database import (
    DamagedError,
    DatabaseError,
    LockedError,
    connect,
    is_whole,
    looks_encrypted,
    open_database,
)
from acucoach.storage.encryption import Encryption
from acucoach.storage.exchange.reading_copy import reading_copy
from acucoach.storage.failures import Cause, RecordsError
from acucoach.storage.journal import journal_of, settle_journal
from acucoach.storage.passphrase import (
    Keys,
    WrongPassphraseError,
    derive,
    new_key,
    to_unlock,
)
from acucoach.storage.recovery import Recovery, check_not_lost
from acucoach.storage.transaction import transaction
from tests.conftest import FakeClock
from tests.storage.kept_records import VERSIONS, written

WORDS = "vier wörter für mich"
CANARY = "Kanarienvogel"
COUNT = "SELECT count(*) FROM entry"


@pytest.fixture(autouse=True)
def quick_keys(request: Any, monkeypatch: Any) -> None:
    """Keys are made in a moment, but for the test of how long it takes."""
    if "slow" not in request.node.name:
        monkeypatch.setattr(passphrase, "_FACTOR", 2**4)


class Kept:
    """Records of a folder with one backup."""

    def __init__(self, folder: Path) -> None:
        self.database, self.copies = folder / "acucoach.sqlite3", folder / "backups"
        written(VERSIONS[-1], self.database)
        self.keys = Keys()
        with closing(self.open()) as connection:
            connection.execute("UPDATE entry SET note = ?", (CANARY,))
            self.count = connection.execute(COUNT).fetchone()[0]
            self.shelf(connection).make()
        self.encryption = Encryption(self.database, [self.copies], self.keys)

    def open(self, keys: Keys | None = None) -> Any:
        return open_database(self.database, self.copies, keys=keys or self.keys)

    def shelf(self, connection: sqlite3.Connection) -> BackupShelf:
        return BackupShelf(connection, self.copies, FakeClock().now, keys=self.keys)

    def unlocked(self, words: str = WORDS) -> Keys:
        keys = Keys()
        keys.unlock(words, self.database, self.copies)
        return keys

    def files(self) -> list[Path]:
        return [path for path in self.database.parent.rglob("*") if path.is_file()]

    def readable(self) -> list[str]:
        return [path.name for path in self.files() if CANARY.encode() in path.read_bytes()]

    def entries(self, keys: Keys | None = None) -> int:
        with closing(self.open(keys)) as connection:
            assert is_whole(connection)
            return int(connection.execute(COUNT).fetchone()[0])


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


@pytest.fixture
def locked(kept: Kept) -> Kept:
    kept.encryption.turn_on(WORDS)
    return kept


# the key


def test_making_a_key_is_slow_for_guessers() -> None:
    # OWASP: scrypt with N = 2^17, r = 8, p = 1, which is 128 MB for each guess.
    assert passphrase._FACTOR * passphrase._BLOCKS * 128 >= 128 * 1024 * 1024


def test_the_same_letters_in_another_encoding_give_the_same_key() -> None:
    assert derive("wo\u0308rter", b"s" * 16) == derive("w\u00f6rter", b"s" * 16)
    assert derive("worter", b"s" * 16) != derive("w\u00f6rter", b"s" * 16)


def test_a_key_is_never_written_out() -> None:
    key = new_key(WORDS)
    keys = Keys()
    keys.use(key)
    assert key.secret.hex() not in f"{key!r} {keys!r} {key}"
    assert repr(key.secret) not in repr(key)


@pytest.mark.parametrize("words", ["", "1234567", "x" * 1001])
def test_too_short_and_too_long_are_refused(words: str) -> None:
    with pytest.raises(DatabaseError):
        new_key(words)


# opened


def test_without_the_passphrase_it_is_noise_and_with_it_all_is_there(locked: Kept) -> None:
    assert looks_encrypted(locked.database)
    assert locked.readable() == []
    with pytest.raises(LockedError):
        locked.open(Keys())
    with pytest.raises(WrongPassphraseError):
        locked.unlocked("vier worter fur mich")
    assert locked.entries(locked.unlocked()) == locked.count


def test_a_write_that_fails_keeps_nothing(locked: Kept) -> None:
    with closing(locked.open()) as connection:
        bad = [("2026-01-01",), (None,)]
        with pytest.raises(sqlite3.IntegrityError), transaction(connection):
            connection.executemany("INSERT INTO day_of_use VALUES (?)", bad)
        assert not connection.in_transaction
        with transaction(connection):
            made = connection.execute("DELETE FROM day_of_use")
        assert made.rowcount == 0
        with transaction(connection):
            many = [(f"2026-01-0{day}",) for day in range(1, 6)]
            assert connection.executemany("INSERT INTO day_of_use VALUES (?)", many).rowcount == 5


def test_another_program_that_holds_the_file_is_told(locked: Kept) -> None:
    keys = locked.unlocked()
    with (
        closing(connect(locked.database, QuietPatience(0.1), keys=keys)) as first,
        closing(connect(locked.database, QuietPatience(0.1), keys=keys)) as second,
    ):
        first.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordsError) as told, transaction(second):
            second.execute("DELETE FROM entry")
        assert told.value.cause is Cause.BUSY
        first.execute("ROLLBACK")
        assert second.execute(COUNT).fetchone()[0] == locked.count


def test_what_was_replaced_is_not_written_to(locked: Kept) -> None:
    with closing(locked.open()) as connection:
        other = locked.database.with_name("other")
        other.write_bytes(locked.database.read_bytes())
        other.replace(locked.database)
        with pytest.raises(RecordsError) as told, transaction(connection):
            connection.execute("DELETE FROM entry")
        assert told.value.cause is Cause.REPLACED


@pytest.mark.parametrize("place", [5000, 20_001, -3])
def test_one_bit_anywhere_is_noticed(locked: Kept, place: int) -> None:
    content = bytearray(locked.database.read_bytes())
    content[place] ^= 4
    locked.database.write_bytes(bytes(content))
    keys = locked.unlocked()
    try:
        connection = locked.open(keys)
    except DamagedError:
        return
    with closing(connection):
        assert not is_whole(connection)


def test_a_copy_to_read_for_an_export_is_made(locked: Kept) -> None:
    with reading_copy(locked.database, locked.unlocked()) as copy:
        assert copy.execute(COUNT).fetchone()[0] == locked.count
    assert locked.readable() == []


# backups


def test_backups_are_encrypted_too_and_a_plain_one_can_be_put_in_place(
    kept: Kept, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick.sqlite3"
    with closing(kept.open()) as connection:
        kept.shelf(connection).save_to(elsewhere)
    kept.encryption.turn_on(WORDS)
    assert kept.readable() == ["stick.sqlite3"], "what was saved elsewhere stays"
    with closing(kept.open()) as connection:
        shelf = kept.shelf(connection)
        with transaction(connection):
            connection.execute("DELETE FROM entry")
        made = shelf.make()
        assert looks_encrypted(made)
        before = shelf.restore(elsewhere)
        assert looks_encrypted(before)
        assert connection.execute(COUNT).fetchone()[0] == kept.count
        shelf.restore(made)
        assert connection.execute(COUNT).fetchone()[0] == 0
    elsewhere.unlink()
    assert kept.readable() == []
    assert looks_encrypted(kept.database)


def test_when_a_backup_was_made_is_kept(kept: Kept) -> None:
    (path,) = kept.copies.glob("backup-*")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    kept.encryption.turn_on(WORDS)
    assert path.stat().st_mtime == 1_700_000_000


def test_delete_everything_leaves_encrypted_empty_records(locked: Kept) -> None:
    with closing(locked.open()) as connection:
        locked.shelf(connection).delete_everything()
        assert connection.execute(COUNT).fetchone()[0] == 0
    assert looks_encrypted(locked.database)
    assert not locked.copies.exists()


def test_a_backup_of_an_earlier_passphrase_is_no_damage_and_stays(locked: Kept) -> None:
    (path,) = locked.copies.glob("backup-*")
    old = path.read_bytes()
    locked.encryption.change(WORDS, "another one")
    path.write_bytes(old)
    assert next(b for b in find_backups(locked.copies, keys=locked.keys) if b.path == path)
    with closing(locked.open()) as connection, pytest.raises(LockedError):
        locked.shelf(connection).restore(path)
    locked.encryption.finish()
    assert path.read_bytes() == old


# damage


def test_the_newest_backup_and_what_can_be_read_come_back_encrypted(locked: Kept) -> None:
    content = bytearray(locked.database.read_bytes())
    content[8192 + 17] ^= 1
    locked.database.write_bytes(bytes(content))
    recovery = Recovery(locked.database, locked.copies, keys=locked.unlocked())
    newest = recovery.newest()
    assert newest is not None
    assert recovery.open_backup(newest.path).contents.entries == newest.contents.entries  # type: ignore[union-attr]
    assert looks_encrypted(locked.database)
    assert locked.readable() == []


def test_no_empty_diary_begins_beside_encrypted_backups(locked: Kept) -> None:
    locked.database.unlink()
    assert to_unlock(locked.database, locked.copies) is not None
    with pytest.raises(DatabaseError, match="missing"):
        check_not_lost(locked.database, locked.copies, keys=locked.unlocked())


def test_damaged_plain_records_need_no_passphrase(kept: Kept) -> None:
    kept.encryption.turn_on(WORDS)
    kept.encryption.turn_off(WORDS)
    content = bytearray(kept.database.read_bytes())
    content[:16] = os.urandom(16)
    kept.database.write_bytes(bytes(content))
    assert not looks_encrypted(kept.database)
    assert to_unlock(kept.database, kept.copies) is None


_CHILD = """
import sys, os
sys.path.insert(0, {root!r})
from pathlib import Path
from acucoach.storage import passphrase
passphrase._FACTOR = 2**4
from acucoach.storage.database import connect
keys = passphrase.Keys()
keys.unlock({words!r}, Path({file!r}))
c = connect(Path({file!r}), keys=keys)
c.execute("PRAGMA cache_size = 1")
c.execute("BEGIN IMMEDIATE")
c.execute("UPDATE entry SET note = 'half'")
for n in range(2000):
    c.execute("INSERT INTO day_of_use VALUES (?)", (f"{{1000 + n}}-01-01",))
os.kill(os.getpid(), 9)
"""


def die_in_a_change(kept: Kept) -> None:
    root = str(Path(__file__).resolve().parents[2])
    text = _CHILD.format(root=root, words=WORDS, file=str(kept.database))
    done = subprocess.run([sys.executable, "-c", text], check=False, capture_output=True)
    assert done.returncode == -9, done.stderr.decode()
    assert journal_of(kept.database).exists()


def test_the_journal_of_a_crash_is_played_back(locked: Kept) -> None:
    die_in_a_change(locked)
    assert settle_journal(locked.database, locked.unlocked()) is None
    assert locked.entries(locked.unlocked()) == locked.count
    assert locked.readable() == []


def test_the_journal_of_another_file_is_put_aside(locked: Kept) -> None:
    die_in_a_change(locked)
    (path,) = locked.copies.glob("backup-*")
    late = journal_of(locked.database).stat().st_mtime + 3600
    locked.database.write_bytes(path.read_bytes())
    os.utime(locked.database, (late, late))
    keys = locked.unlocked()
    assert settle_journal(locked.database, keys) is not None
    assert locked.entries(keys) == locked.count


# on, off and changed


def stop_at(monkeypatch: Any, name: str, module: Any = encryption) -> None:
    """The step of a name never happens, nor anything after it."""

    def die(*args: Any, **options: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, name, die)


Turn = Callable[[Kept], None]
TURNS: dict[str, Turn] = {
    "on": lambda kept: kept.encryption.turn_on(WORDS),
    "change": lambda kept: kept.encryption.change(WORDS, "another one"),
    "off": lambda kept: kept.encryption.turn_off(WORDS),
}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("step", ["fill", "_alike", "settle", "erase"])
def test_stopped_anywhere_one_whole_file_lies_there(
    kept: Kept, monkeypatch: Any, turn: str, step: str
) -> None:
    if turn != "on":
        kept.encryption.turn_on(WORDS)
    with monkeypatch.context() as patch:
        stop_at(patch, step)
        with pytest.raises(KeyboardInterrupt):
            TURNS[turn](kept)
    found = 0
    for words in (WORDS, "another one"):
        try:
            keys = kept.unlocked(words) if looks_encrypted(kept.database) else Keys()
        except WrongPassphraseError:
            continue
        assert kept.entries(keys) == kept.count
        found += 1
    assert found


def test_what_a_crash_left_in_plain_is_encrypted_at_the_next_look(
    kept: Kept, monkeypatch: Any
) -> None:
    (kept.database.parent / "acucoach.sqlite3.damaged-1").write_text(CANARY)
    with monkeypatch.context() as patch:
        stop_at(patch, "_convert_copies", Encryption)
        with pytest.raises(KeyboardInterrupt):
            kept.encryption.turn_on(WORDS)
    assert len(kept.readable()) >= 2
    keys = kept.unlocked()
    Encryption(kept.database, [kept.copies], keys).finish()
    assert kept.readable() == []
    assert all(one.contents for one in find_backups(kept.copies, keys=keys))


def test_records_that_cannot_be_read_are_left_as_they_are(kept: Kept) -> None:
    with closing(sqlite3.connect(kept.database)) as connection, connection:
        connection.execute("UPDATE entry SET note = CAST(x'ff41ff' AS TEXT)")
    before = kept.database.read_bytes()
    with pytest.raises(DamagedError):
        kept.encryption.turn_on(WORDS)
    assert kept.database.read_bytes() == before
    assert not list(kept.database.parent.glob(".*"))


def test_a_full_disk_leaves_all_as_it_was(kept: Kept, monkeypatch: Any) -> None:
    def full(*args: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(encryption, "fill", full)
    with pytest.raises(DatabaseError, match="disk is full"):
        kept.encryption.turn_on(WORDS)
    assert not looks_encrypted(kept.database)
    assert kept.entries() == kept.count


def test_a_damaged_backup_in_plain_is_erased(kept: Kept) -> None:
    bad = kept.copies / "day-bad.sqlite3"
    content = bytearray(next(kept.copies.glob("backup-*")).read_bytes())
    content[4096:8192] = CANARY.encode().ljust(4096)
    bad.write_bytes(bytes(content))
    kept.encryption.turn_on(WORDS)
    assert not bad.exists()
    assert kept.readable() == []
