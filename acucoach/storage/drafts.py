"""Drafts on disk: what was typed and not saved, so that a crash does not take it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from acucoach.domain.draft import Draft, DraftKind
from acucoach.storage.transaction import transaction

_KINDS = frozenset(DraftKind)


class DraftRepository:
    """One draft for each form and each thing that is changed in it.

    Drafts are no records: nobody is told of them, none can be undone, none is exported.

    Args:
        connection: the database, in autocommit mode, migrated.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[Draft]:
        """Every draft, the one written last at the end; kinds of a newer version are left."""
        # A row that is replaced moves to the end; a clock may have been set meanwhile.
        numbers = self._connection.execute("SELECT rowid FROM draft ORDER BY rowid").fetchall()
        return [draft for (number,) in numbers for draft in self._read(number)]

    def _read(self, number: int) -> Iterator[Draft]:
        """The draft of a row; none when it is damaged or of a newer version."""
        try:
            row = self._connection.execute(
                "SELECT kind, subject, content FROM draft WHERE rowid = ?", (number,)
            ).fetchone()
        except sqlite3.Error:  # bytes that are no text
            return
        if row is not None and row[0] in _KINDS and all(isinstance(part, str) for part in row):
            yield Draft(DraftKind(row[0]), row[1], row[2])

    def keep(self, draft: Draft) -> None:
        """Write a draft in place of the one before."""
        with transaction(self._connection, patient=False) as connection:
            connection.execute(
                "INSERT OR REPLACE INTO draft (kind, subject, content) VALUES (?, ?, ?)",
                (str(draft.kind), draft.subject, draft.text),
            )

    def forget(self, kind: DraftKind, subject: str) -> None:
        """Erase a draft; nothing happens when there is none."""
        with transaction(self._connection, patient=False) as connection:
            connection.execute(
                "DELETE FROM draft WHERE kind = ? AND subject = ?", (str(kind), subject)
            )
