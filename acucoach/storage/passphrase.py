"""The keys of encrypted records: made from a passphrase, slowly, and kept in memory only."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import field
from pathlib import Path

from acucoach.domain.frozen import frozen
from acucoach.files import open_file
from acucoach.storage.database import LockedError, looks_encrypted
from acucoach.storage.failures import DatabaseError

SHORTEST = 8
"""Characters of a new passphrase at least."""
LONGEST = 1000
"""Characters; more is no passphrase but a mistake."""
_SALT = 16
_BLOCKS, _FACTOR = 8, 2**17
"""Of scrypt: 128 MB and half a second or more for each guess (OWASP's advice for passwords)."""
_PLAIN_MAGIC = b"SQLite format 3\x00"


class WrongPassphraseError(DatabaseError):
    """The passphrase opens nothing."""


class OnlyBackupError(WrongPassphraseError):
    """It opens a backup, but not the records: they had another since, or are damaged.

    Attributes:
        key: of the backup.
    """

    def __init__(self, key: Key) -> None:
        super().__init__(
            "This passphrase opens a backup of your records, but not the records themselves. "
            "If you changed it since, type the newer one. If not, the file of your records is "
            "damaged."
        )
        self.key = key


class LibraryMissingError(DatabaseError):
    """What encrypts records is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "A passphrase needs an addition that is not installed here. Install it with: "
            "pip install apsw-sqlite3mc. Then start AcuCoach again."
        )


@frozen
class Key:
    """What opens encrypted files.

    Attributes:
        salt: 16 bytes; the file begins with them.
        secret: 32 bytes; never shown.
    """

    salt: bytes
    secret: bytes = field(repr=False)

    @property
    def raw(self) -> str:
        """As the library takes it."""
        return f"raw:{self.secret.hex()}{self.salt.hex()}"


def derive(passphrase: str, salt: bytes) -> Key:
    """Make the key of a file; takes half a second or more, so that guessing is slow.

    Args:
        passphrase: as typed; the same letters in another encoding give the same key.
        salt: the first 16 bytes of the file.
    """
    secret = hashlib.scrypt(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt=salt,
        n=_FACTOR,
        r=_BLOCKS,
        p=1,
        maxmem=2 * 128 * _BLOCKS * _FACTOR,
        dklen=32,
    )
    return Key(salt, secret)


def new_key(passphrase: str) -> Key:
    """The key of a file that is yet to be written.

    Raises:
        DatabaseError: the passphrase is too short or too long.
    """
    if not SHORTEST <= len(passphrase) <= LONGEST:
        raise DatabaseError("A passphrase needs at least {shortest} characters.", shortest=SHORTEST)
    return derive(passphrase, os.urandom(_SALT))


def salt_of(path: Path) -> bytes:
    """The salt an encrypted file begins with."""
    return _head(path)[:_SALT]


def to_unlock(database: Path, *backups: Path) -> Path | None:
    """The file whose passphrase must be known before the records can be opened.

    Args:
        database: the file of the records.
        backups: folders where copies are.

    Returns:
        The records if they are encrypted; the newest encrypted backup if there are no readable
        records; None when nothing needs a passphrase.
    """
    if looks_encrypted(database):
        return database
    if _head(database).startswith(_PLAIN_MAGIC):
        return None
    return newest_encrypted(*backups)


def newest_encrypted(*folders: Path) -> Path | None:
    """The newest encrypted file of some folders."""
    found = []
    for folder in folders:
        for path in folder.glob("*.sqlite3"):
            try:
                if looks_encrypted(path):
                    found.append((path.stat().st_mtime, path))
            except OSError:
                continue
    return max(found)[1] if found else None


class Keys:
    """The keys that are known while the program runs."""

    def __init__(self) -> None:
        self._known: dict[bytes, Key] = {}
        self.current: Key | None = None
        """The key of the records; None while they are not encrypted, or not unlocked."""

    def __repr__(self) -> str:
        return f"Keys({len(self._known)})"

    def use(self, key: Key | None) -> None:
        """Take a key for that of the records from now on; None when they are not encrypted."""
        self.current = key
        if key is not None:
            self._known[key.salt] = key

    def keep_current(self) -> None:
        """Forget all keys but that of the records."""
        current = self.current
        self._known.clear()
        self.use(current)

    def forget(self) -> None:
        """Know nothing any more."""
        self._known.clear()
        self.current = None

    def unlock(self, passphrase: str, database: Path, *backups: Path) -> None:
        """Find out what a passphrase opens, and remember its key.

        Where it does not open the records, the newest backup is tried: when it opens that, the
        records are damaged and not the passphrase wrong.

        Args:
            passphrase: as typed.
            database: the file of the records.
            backups: folders where copies are.

        Raises:
            LibraryMissingError: what encrypts is not installed.
            WrongPassphraseError: it opens neither the records nor the newest backup.
            OnlyBackupError: it opens only that, and not because of damage to the records' first
                page alone.
        """
        from acucoach.storage.encrypted import opens

        newest = newest_encrypted(*backups)
        here = looks_encrypted(database)
        tried: dict[bytes, Key] = {}
        for path in (database if here else None, newest):
            if path is None:
                continue
            salt = salt_of(path)
            key = tried[salt] = tried.get(salt) or derive(passphrase[:LONGEST], salt)
            if not opens(path, key):
                continue
            # Records with another salt that it does not open have had another passphrase since.
            if path == database or not here or salt == salt_of(database):
                self.use(key)
                return
            raise OnlyBackupError(key)
        raise WrongPassphraseError(
            "This passphrase does not open your records. Mind capital letters and the language of "
            "your keyboard, then try again."
        )

    def learn(self, passphrase: str, path: Path) -> None:
        """Remember the key of a copy that has another passphrase than the records.

        Raises:
            WrongPassphraseError: it does not open it.
        """
        from acucoach.storage.encrypted import opens

        key = derive(passphrase[:LONGEST], salt_of(path))
        if not opens(path, key):
            raise WrongPassphraseError("This passphrase does not open the backup.")
        self._known[key.salt] = key

    def key_for(self, path: Path) -> Key | None:
        """The key of a file; None when it is not encrypted.

        Raises:
            LockedError: it is not known.
        """
        if not looks_encrypted(path):
            return None
        key = self._known.get(salt_of(path))
        if key is None:
            raise LockedError("{path} is encrypted with another passphrase.", path=path)
        return key

    def key_of_records(self, path: Path) -> Key | None:
        """The key of the records in use; None when they are not encrypted.

        Raises:
            LockedError: it is not known.
        """
        if not looks_encrypted(path):
            return None
        # Where the salt itself is damaged, the key that was found shows the damage.
        key = self._known.get(salt_of(path)) or self.current
        if key is None:
            raise LockedError(LockedError.told(path))
        return key


def _head(path: Path) -> bytes:
    try:
        with open_file(path) as file:
            return file.read(24)
    except OSError:
        return b""
