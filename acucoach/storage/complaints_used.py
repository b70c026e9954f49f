"""What a person comes with: complaints of their diary and sessions, most used first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from acucoach.domain.calendar_day import to_parts
from acucoach.storage.connection import RecordsConnection


def complaints_used(connection: RecordsConnection, since: datetime, most: int) -> Sequence[str]:
    """Complaint ids by how often they were written or pressed for; the later one of two first.

    Args:
        connection: the records.
        since: what is older does not count.
        most: at most so many.
    """
    moment = to_parts(since)[0]
    rows = connection.execute(
        "SELECT complaint FROM ("
        " SELECT complaint, at_utc FROM entry WHERE deleted_utc IS NULL"
        " UNION ALL SELECT complaint, at_utc FROM session WHERE deleted_utc IS NULL)"
        " WHERE complaint <> '' AND at_utc >= ?"
        " GROUP BY complaint ORDER BY count(*) DESC, max(at_utc) DESC LIMIT ?",
        (moment, most),
    )
    return [str(row[0]) for row in rows]
