"""How one kind of thing goes into the JSON file and comes back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeVar

from acucoach.storage.changes import Noun
from acucoach.storage.exchange.reading import Record

T = TypeVar("T")


class Codec(Protocol[T]):
    """One noun of the exchange format.

    Attributes:
        key: the name of its list in the file.
        noun: what listeners are told.
        tables: where it is stored, the table it begins with first.
        keys: the column of the first table that holds what ``identity`` gives.
    """

    key: str
    noun: Noun

    @property
    def tables(self) -> tuple[str, ...]:
        """See the class."""
        ...

    @property
    def keys(self) -> str:
        """See the class."""
        ...

    def everything(self, connection: sqlite3.Connection) -> Iterable[T]:
        """All that is stored and not deleted, in a fixed order."""
        ...

    def encode(self, thing: T) -> dict[str, Any]:
        """As plain data."""
        ...

    def decode(self, record: Record) -> T:
        """From plain data.

        Raises:
            ExchangeError: with the place.
        """
        ...

    def identity(self, thing: T) -> str:
        """What makes two copies the same thing."""
        ...

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[T, int | None]]:
        """What is stored of some identities, and since when (UTC ms) it is in the recycle bin."""
        ...

    def put(self, connection: sqlite3.Connection, thing: T, deleted: int | None = None) -> None:
        """Write it in place of the one with its identity. Runs in a transaction.

        Args:
            connection: the database.
            thing: what to write.
            deleted: since when it is in the recycle bin; nouns without a bin ignore it.
        """
        ...

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it. Runs in a transaction."""
        ...
