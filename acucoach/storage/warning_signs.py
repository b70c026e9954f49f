"""Warning signs that were told, on disk: which, when, and what became of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.identifiers import uuid7
from acucoach.domain.safety_red_flags import RedFlag, Urgency
from acucoach.domain.situation import KeptSign, SignState
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.transaction import transaction

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_COLUMNS = "id, topic, sign, urgency, told_utc, told_offset, state, looked_at"


class WarningSigns:
    """Keeps what was answered to the warning signs. Nothing here is ever erased.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        now: wall time with offset.
    """

    def __init__(
        self, connection: sqlite3.Connection, changes: Changes, now: Callable[[], datetime]
    ) -> None:
        self._connection, self._changes, self._now = connection, changes, now

    def all(self) -> tuple[KeptSign, ...]:
        """Every sign that was told, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM warning_sign ORDER BY told_utc, id"
        )
        return tuple(_sign(row) for row in rows)

    def asked(self) -> Mapping[str, datetime]:
        """When each topic was last gone through."""
        rows = self._connection.execute("SELECT topic, asked_utc, asked_offset FROM warning_asked")
        asked = {}
        for topic, *at in rows:
            with suppress(ValueError):  # a time that cannot be read: it is asked again
                asked[str(topic)] = from_parts(*at)
        return asked

    def answer(self, topic: str, there: Collection[RedFlag]) -> tuple[KeptSign, ...]:
        """Keep the answer to all signs of a topic.

        Signs of the topic that stood before stay as they are: "none of these" does not take them
        back.

        Args:
            topic: the topic.
            there: the signs that are there; empty for "none of these".

        Returns:
            The signs as they are kept; one that stands already is not kept twice.
        """
        now = self._now()
        standing = {(sign.topic, sign.sign): sign for sign in self.all() if sign.open}
        kept = []
        with transaction(self._connection):
            for flag in there:
                sign = standing.get((topic, flag.id))
                if sign is None:
                    at = from_parts(*to_parts(now))
                    sign = KeptSign(uuid7(now), topic, flag.id, flag.urgency, at)
                    self._put(sign)
                kept.append(sign)
            self._connection.execute(
                "INSERT OR REPLACE INTO warning_asked VALUES (?, ?, ?)", (topic, *to_parts(now))
            )
        self._changes.tell(Noun.SAFETY, *(sign.id for sign in kept))
        return tuple(kept)

    def take_back(self, signs: Iterable[str]) -> None:
        """The person said it by mistake, or it is gone. Takes ids."""
        self._change(signs, SignState.TAKEN_BACK, None)

    def looked_at(self, signs: Iterable[str], day: date) -> None:
        """A clinician has had a look at it.

        Args:
            signs: ids.
            day: when that was.
        """
        self._change(signs, SignState.LOOKED_AT, day)

    def _change(self, signs: Iterable[str], state: SignState, day: date | None) -> None:
        told = tuple(signs)
        with transaction(self._connection):
            for name in told:
                self._connection.execute(
                    "UPDATE warning_sign SET state = ?, looked_at = ?, changed_utc = ?, "
                    "changed_offset = ? WHERE id = ?",
                    (str(state), day.isoformat() if day else None, *to_parts(self._now()), name),
                )
        self._changes.tell(Noun.SAFETY, *told)

    def _put(self, sign: KeptSign) -> None:
        told = to_parts(sign.told)
        self._connection.execute(
            f"INSERT INTO warning_sign ({_COLUMNS}, changed_utc, changed_offset) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sign.id,
                sign.topic,
                sign.sign,
                int(sign.urgency),
                *told,
                str(sign.state),
                None,
                *told,
            ),
        )


def _sign(row: tuple[Any, ...]) -> KeptSign:
    name, topic, sign, urgency, utc, offset, state, looked_at = row
    day: date | None = None
    # What cannot be understood counts as standing, and as urgent as can be.
    known = SignState(state) if state in set(SignState) else SignState.PRESENT
    urgent = Urgency(urgency) if urgency in set(Urgency) else max(Urgency)
    try:
        told = from_parts(utc, offset)
    except ValueError:
        told = _LONG_AGO
    if known is SignState.LOOKED_AT:
        try:
            day = date.fromisoformat(looked_at)
        except (ValueError, TypeError):
            known = SignState.PRESENT  # what cannot be understood counts as standing
    return KeptSign(str(name), str(topic), str(sign), urgent, told, known, day)
