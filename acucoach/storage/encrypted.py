"""Encrypted records: a connection that takes the place of the usual one, and whole copies.

The library (SQLite3 Multiple Ciphers, by its Python binding ``apsw``) has an interface of its own
and is loaded only here, when there is something encrypted. Each page is encrypted by ChaCha20 and
carries a check value (Poly1305), so damage anywhere is noticed when the page is read.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from acucoach.storage.connection import RecordsConnection
from acucoach.storage.passphrase import Key, LibraryMissingError

if TYPE_CHECKING:
    import apsw

CIPHER = "chacha20"
_PAGES = 1024


def library() -> ModuleType:
    """What encrypts.

    Raises:
        LibraryMissingError: it is not installed, or a build of it that cannot encrypt, or a Python
            that cannot make a key.
    """
    try:
        import apsw
    except ImportError:
        raise LibraryMissingError from None
    if "mc_version" not in vars(apsw) or "scrypt" not in vars(hashlib):
        raise LibraryMissingError
    return apsw


def opens(path: Path, key: Key) -> bool:
    """Whether a key is that of a file; the file is only read.

    Raises:
        LibraryMissingError: what encrypts is not installed.
    """
    with closing(open_encrypted(path, key, to_read=True)) as connection:
        try:
            connection.run("PRAGMA user_version").fetchone()
        except NotADatabaseError:
            return False
        except sqlite3.Error:
            return True  # The first page could be read; what is damaged comes to light later.
    return True


class NotADatabaseError(sqlite3.DatabaseError):
    """The first page cannot be read: another key, or damage."""


class EncryptedConnection(RecordsConnection):
    """A connection to encrypted records, used like any other.

    All is done by the library's own connection; the base class holds an empty database in memory
    that nothing is ever written to.

    Args:
        database: the file.
        key: what opens it.
        inner: the library's connection.
    """

    def __init__(self, database: Path, key: Key, inner: apsw.Connection) -> None:
        super().__init__(":memory:", isolation_level=None, check_same_thread=False)
        self._take_place(database)
        self.key = key
        self._inner = inner

    @property
    def in_transaction(self) -> bool:
        """See the base class."""
        return self._open and self._inner.in_transaction

    @property
    def total_changes(self) -> int:
        """See the base class."""
        return self._inner.total_changes()

    def close(self) -> None:
        """See the base class."""
        if self._open:
            self._inner.close(True)
        super().close()

    def run(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """See the base class."""
        return cast(sqlite3.Cursor, _Cursor(self._inner, sql, parameters, many=False))

    def run_many(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """See the base class."""
        return cast(sqlite3.Cursor, _Cursor(self._inner, sql, parameters, many=True))

    def serialize(self, *, name: str = "main") -> bytes:
        """The pages in plain, as one whole."""
        found: list[bytes] = []

        def act() -> sqlite3.Cursor:
            found.append(_translated(lambda: self._inner.serialize(name)))
            return cast(sqlite3.Cursor, None)

        self.insist(act)
        return found[-1]

    def take_from(self, source: EncryptedConnection, step: Callable[[int, int, int], None]) -> None:
        """Take over all pages of records with the same size of pages, whole or not at all.

        Args:
            source: read.
            step: called with a status of SQLite, pages left and pages in all; may raise.
        """
        apsw = library()
        with _translated(lambda: self._inner.backup("main", source._inner, "main")) as copying:
            while not copying.done:
                try:
                    copying.step(_PAGES)
                except (apsw.BusyError, apsw.LockedError) as error:
                    step(error.result, 0, 0)
                except apsw.Error as error:
                    raise _as_usual(error) from error
                else:
                    step(sqlite3.SQLITE_OK, copying.remaining, copying.page_count)


def open_encrypted(path: Path, key: Key, *, to_read: bool = False) -> EncryptedConnection:
    """Open an encrypted file.

    Args:
        path: the file; it is made when it is not there, unless only to be read.
        key: what opens it.
        to_read: no lock and no journal; see ``open_to_read``.

    Raises:
        LibraryMissingError: what encrypts is not installed.
    """
    apsw = library()
    name = str(path)
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    if to_read:
        name = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    inner = _translated(lambda: apsw.Connection(name, flags=flags))
    try:
        for pragma in (f"PRAGMA cipher = '{CIPHER}'", f"PRAGMA key = '{key.raw}'"):
            _translated(lambda pragma=pragma: list(inner.execute(pragma)))  # type: ignore[misc]
    except BaseException:
        inner.close(True)
        raise
    return EncryptedConnection(path, key, inner)


def write_encrypted(source: sqlite3.Connection, target: Path, key: Key) -> None:
    """Write the content of records into an encrypted file; no plain page reaches the disk.

    Args:
        source: read.
        target: an empty file, or none.
        key: what will open it.

    Raises:
        LibraryMissingError: what encrypts is not installed.
    """
    apsw = library()
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
    memory = apsw.Connection(":memory:", flags=flags)
    try:
        _translated(lambda: memory.deserialize("main", source.serialize()))
        into = f"{target.resolve().as_uri()}?cipher={CIPHER}&key={key.raw}"
        _translated(lambda: list(memory.execute("VACUUM INTO ?", (into,))))
    finally:
        memory.close(True)


class _Cursor:
    """What came of a statement, as ``sqlite3.Cursor`` tells it."""

    def __init__(self, inner: apsw.Connection, sql: str, parameters: Any, *, many: bool) -> None:
        before = inner.total_changes()
        if many:
            self._rows = _translated(lambda: inner.executemany(sql, parameters))
        else:
            self._rows = _translated(lambda: inner.execute(sql, parameters or None))
        changes = sql.lstrip()[:7].upper().startswith(("INSERT", "UPDATE", "DELETE", "REPLACE"))
        self.rowcount = inner.total_changes() - before if changes else -1
        self._ended = False

    def __iter__(self) -> Iterator[Any]:
        while (row := self.fetchone()) is not None:
            yield row

    def fetchone(self) -> Any:
        if self._ended:
            return None
        row = _translated(lambda: next(self._rows, None))
        self._ended = row is None
        return row

    def fetchmany(self, size: int = 1) -> list[Any]:
        found: list[Any] = []
        while len(found) < size and (row := self.fetchone()) is not None:
            found.append(row)
        return found

    def fetchall(self) -> list[Any]:
        return list(self)


def _translated(act: Callable[[], Any]) -> Any:
    """Do something with the library; its errors become those of the usual module."""
    try:
        return act()
    except library().Error as error:
        raise _as_usual(error) from error


def _as_usual(error: Exception) -> sqlite3.Error:
    code = vars(error).get("extendedresult")
    kind: type[sqlite3.Error] = sqlite3.OperationalError
    if not isinstance(code, int):
        return sqlite3.ProgrammingError(str(error))
    if code & 0xFF == sqlite3.SQLITE_CONSTRAINT:
        kind = sqlite3.IntegrityError
    elif code & 0xFF == sqlite3.SQLITE_NOTADB:
        kind = NotADatabaseError
    elif code & 0xFF == sqlite3.SQLITE_CORRUPT:
        kind = sqlite3.DatabaseError
    made = kind(str(error))
    made.sqlite_errorcode = code
    return made
