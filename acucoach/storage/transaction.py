"""One change to the database: whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from acucoach.storage.connection import RecordsConnection
from acucoach.storage.failures import Cause, RecordsError


class NestedTransactionError(RuntimeError):
    """A transaction was begun inside another, or one was left open: a fault of the program."""


@contextmanager
def transaction(
    connection: sqlite3.Connection, *, patient: bool = True
) -> Iterator[sqlite3.Connection]:
    """Run the block in one transaction of its own; it never joins another.

    What is written inside is on disk when the block has ended without an error, else nothing of
    it is. A function that writes inside a caller's transaction takes the connection and says so.

    Args:
        connection: in autocommit mode (``isolation_level=None``).
        patient: wait for another program that holds the file, as the connection's patience says;
            else give up after a moment.

    Raises:
        RecordsError: it could not be kept for a known cause.
        NestedTransactionError: a transaction is open already; it is rolled back.
    """
    if connection.in_transaction:
        if isinstance(connection, RecordsConnection) and connection.waits:
            # The other one still waits for its end, further up in this very thread.
            raise RecordsError(Cause.BUSY)
        _roll_back(connection)
        raise NestedTransactionError("a transaction was open already; nothing of it is kept")
    _run(connection, "BEGIN IMMEDIATE", patient)
    try:
        yield connection
        if isinstance(connection, RecordsConnection):
            connection.check_place()
        _run(connection, "COMMIT", patient)
    except BaseException:
        _roll_back(connection)
        raise


def check_no_transaction(connection: RecordsConnection) -> None:
    """Make sure that nothing was left open, between two pieces of work.

    Raises:
        NestedTransactionError: a transaction is open; it is rolled back, for what is written into
            it would be lost.
    """
    if connection.is_open and connection.in_transaction and not connection.waits:
        _roll_back(connection)
        raise NestedTransactionError("a transaction was left open; nothing of it is kept")


def _run(connection: sqlite3.Connection, statement: str, patient: bool) -> None:
    if isinstance(connection, RecordsConnection):
        connection.insist(
            lambda: connection.run(statement),
            patient=patient,
            commits=True,
        )
    else:
        connection.execute(statement)


def _roll_back(connection: sqlite3.Connection) -> None:
    # SQLite may have rolled back by itself, as after a full disk.
    with suppress(sqlite3.Error):
        if isinstance(connection, RecordsConnection):
            connection.run("ROLLBACK")
        else:
            connection.execute("ROLLBACK")
