"""What the safety gate knows, on disk: profile, today's check, marks on the skin, care contact.

Whatever cannot be understood when it is read back counts as not known, which is the strict side.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from acucoach.domain.anatomy import PARTS, REGIONS, Place, Side, Site
from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.frozen import frozen
from acucoach.domain.identifiers import uuid7
from acucoach.domain.profile import (
    FIRST_BIRTH,
    LAST_BIRTH,
    LAST_WEEK,
    Answer,
    BodyPlace,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
)
from acucoach.domain.safety_red_flags import CareContact
from acucoach.domain.situation import Situation
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.kinds import IDENTITY, MOMENT, TEXT, ChoiceKind, Number, OneOf
from acucoach.storage.nested_kinds import BesideKind
from acucoach.storage.places import PLACE
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, UndoHistory, adding_or_taking
from acucoach.storage.warning_signs import WarningSigns


@frozen
class PaintedMark:
    """A mark as it is kept.

    Attributes:
        id: UUIDv7.
        mark: the mark.
        painted: when it was painted.
    """

    id: str
    mark: SkinMark
    painted: datetime


EVERYWHERE_MM = 5000.0
"""Radius of a mark whose place is not known any more: no point lies outside."""
_MIDDLE, _ANY_REGION = Place(0, 0, 1000), min(REGIONS)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

SKIN_MARKS = Table(
    Shape(
        PaintedMark,
        (
            Field("id", IDENTITY),
            Field(
                "mark",
                BesideKind(
                    Shape(
                        SkinMark,
                        (
                            # A kind that nobody knows is judged as the one that closes most.
                            Field("kind", ChoiceKind(MarkKind, unknown=MarkKind.WOUND)),
                            Field("place", BesideKind(PLACE)),
                            Field("radius", Number(0.001, 1000, "millimetres")),
                            Field("side", ChoiceKind(Side)),
                            Field("region", OneOf(REGIONS)),
                        ),
                    )
                ),
            ),
            Field("painted", MOMENT),
        ),
    ),
    noun=Noun.SAFETY,
    name="skin_mark",
    key="skin_marks",
)


class SafetyRepository:
    """Keeps what the person told.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers what is done to marks.
        now: wall time with offset.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
    ) -> None:
        self._connection = connection
        self._changes = changes
        self._undo = undo
        self._now = now
        self._signs = WarningSigns(connection, changes, now)

    def situation(self, day: date, *, apart_from: str = "") -> Situation:
        """All that the gate needs.

        Args:
            day: the day it is, by the person's own day boundary.
            apart_from: id of a session whose time does not count, for that is to go on.
        """
        return Situation(
            profile=self.profile(),
            today=self.today(day),
            marks=tuple(part for painted in self.marks() for part in _parts(painted.mark)),
            day=day,
            now=self._now(),
            asked=self._signs.asked(),
            signs=self._signs.all(),
            begun=self._last_begun(),
            done=self._done(apart_from),
        )

    # lasting facts

    def profile(self) -> Profile | None:
        """The profile; None before it was first told."""
        row = self._connection.execute(
            "SELECT answers, places, born, adult, week, given, since, agreed FROM safety_profile"
        ).fetchone()
        if row is None:
            return None
        answers, places, born, adult, week, given, since, agreed = row
        return Profile(
            _answers(answers), _where(places), _within(born, FIRST_BIRTH, LAST_BIRTH), adult == 1,
            _within(week, 1, LAST_WEEK), _given(given), _dates(since), _dates(agreed),
        )  # fmt: skip

    def save_profile(self, profile: Profile) -> None:
        """Keep the profile, in place of the one before; answers without a time were given now."""
        told = profile.stamped(self._now())
        with transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO safety_profile (id, answers, places, born, adult, week, "
                "given, since, agreed, changed_utc, changed_offset) "
                "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*_written(told), told.born, told.adult, told.week, _moments(told.given),
                 _days(told.since), _days(told.agreed), *to_parts(self._now())),
            )  # fmt: skip
        self._changes.tell(Noun.SAFETY)

    # today

    def today(self, day: date) -> TodayCheck | None:
        """The check of one day; None when it was not made."""
        row = self._connection.execute(
            "SELECT answers, places, given FROM safety_today WHERE day = ?", (day.isoformat(),)
        ).fetchone()
        if row is None:
            return None
        return TodayCheck(day, _answers(row[0]), _where(row[1]), _given(row[2]))

    def save_today(self, check: TodayCheck) -> None:
        """Keep a day's check, in place of the one before; answers without a time were given now."""
        told = check.stamped(self._now())
        with transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO safety_today (day, answers, places, given, changed_utc, "
                "changed_offset) VALUES (?, ?, ?, ?, ?, ?)",
                (told.day.isoformat(), *_written(told), _moments(told.given),
                 *to_parts(self._now())),
            )  # fmt: skip
        self._changes.tell(Noun.SAFETY)

    # warning signs

    @property
    def signs(self) -> WarningSigns:
        """The warning signs that were told."""
        return self._signs

    def _done(self, apart_from: str) -> dict[Site, int]:
        """Seconds worked in the last 24 hours, by place, deleted sessions included.

        A session that seems to come within 24 hours counts too: the clock was set back a little.
        One from further ahead does not, or a clock that was years ahead closed places for years.
        """
        day = timedelta(hours=24)
        (since, _), (until, _) = to_parts(self._now() - day), to_parts(self._now() + day)
        rows = self._connection.execute(
            "SELECT target, sides, sum(session_phase.delivered_seconds) FROM session_phase "
            "JOIN session ON session.id = session_id WHERE at_utc > ? AND at_utc < ? "
            "AND motion <> '' AND session.id <> ? GROUP BY target, sides",
            (since, until, apart_from),
        )
        done: dict[Site, int] = {}
        known = {str(side): side for side in Side}
        for target, sides, seconds in rows:
            for word in sides.replace("+", " ").replace(",", " ").split():
                if word in known:
                    site = Site(target, known[word])
                    done[site] = done.get(site, 0) + round(seconds)
        return done

    def _last_begun(self) -> datetime | None:
        """When the last session began, deleted ones included; damaged times are no times."""
        rows = self._connection.execute(
            "SELECT at_utc, at_offset FROM session WHERE at_utc <= ? ORDER BY at_utc DESC LIMIT 5",
            to_parts(self._now())[:1],
        )
        for row in rows:
            with suppress(ValueError):
                return from_parts(*row)
        return None

    # marks on the skin hold until they are wiped off: a wound is not gone by midnight

    def marks(self) -> tuple[PaintedMark, ...]:
        """All marks, oldest first. One that cannot be read covers the whole body."""
        rows = self._connection.execute(
            f"SELECT {', '.join(SKIN_MARKS.columns)} FROM skin_mark ORDER BY painted_utc, id"
        )
        return tuple(_mark(row) for row in rows)

    def paint(self, mark: SkinMark) -> PaintedMark:
        """Keep a new mark."""
        now = self._now()
        painted = PaintedMark(uuid7(now), mark, from_parts(*to_parts(now)))
        self._put(painted)
        self._remember(Action.ADD, painted)
        return painted

    def wipe(self, painted: PaintedMark) -> None:
        """Take a mark off; undo brings it back."""
        self._drop(painted)
        self._remember(Action.DELETE, painted)

    def _remember(self, action: Action, painted: PaintedMark) -> None:
        step = adding_or_taking(action, lambda: self._put(painted), lambda: self._drop(painted))
        self._undo.push(step)

    def _put(self, painted: PaintedMark) -> None:
        with transaction(self._connection):
            SKIN_MARKS.put(self._connection, painted)
        self._changes.tell(Noun.SAFETY, painted.id)

    def _drop(self, painted: PaintedMark) -> None:
        with transaction(self._connection):
            SKIN_MARKS.erase(self._connection, painted.id)
        self._changes.tell(Noun.SAFETY, painted.id)

    # whom to ask

    def care_contact(self) -> CareContact:
        """The person's own care team; empty when none is kept that can be read."""
        row = self._connection.execute("SELECT name, telephone FROM care_contact").fetchone()
        try:
            return CareContact() if row is None else CareContact(*map(TEXT.value, row))
        except ValueError:
            return CareContact()

    def save_care_contact(self, contact: CareContact) -> None:
        """Keep the contact, in place of the one before."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO care_contact VALUES (1, ?, ?)",
                (contact.name, contact.telephone),
            )
        self._changes.tell(Noun.SAFETY)


def _written(told: Profile | TodayCheck) -> tuple[str, str]:
    answers = {str(fact): str(answer) for fact, answer in told.answers.items()}
    where = {
        str(fact): sorted(f"{place.part}/{place.side}" for place in places)
        for fact, places in told.where.items()
    }
    return json.dumps(answers, sort_keys=True), json.dumps(where, sort_keys=True)


def _answers(text: str) -> dict[str, Answer]:
    known = {str(answer): answer for answer in Answer}
    return {
        fact: known.get(word, Answer.UNASKED) if isinstance(word, str) else Answer.UNASKED
        for fact, word in _table(text).items()
    }


def _where(text: str) -> dict[str, frozenset[BodyPlace]]:
    """Places by fact. One place that is not understood makes the fact count everywhere."""
    where = {}
    for fact, words in _table(text).items():
        places = [_place(word) for word in words] if isinstance(words, list) else [None]
        told = frozenset(place for place in places if place is not None)
        if len(told) == len(set(places)):
            where[fact] = told
    return where


def _given(text: str) -> dict[str, datetime]:
    """Times by fact; one that is not understood makes its answer too old."""
    given = {}
    for fact, parts in _table(text).items():
        if isinstance(parts, list) and [type(part) for part in parts] == [int, int]:
            with suppress(ValueError, OverflowError):
                given[fact] = from_parts(*parts)
    return given


def _moments(given: Mapping[str, datetime]) -> str:
    return json.dumps({str(fact): to_parts(at) for fact, at in given.items()}, sort_keys=True)


def _dates(text: str) -> dict[str, date]:
    """Days by fact; one that is not understood is left out, which is the strict side."""
    days = {}
    for fact, word in _table(text).items():
        with suppress(ValueError, TypeError):
            days[fact] = date.fromisoformat(word)
    return days


def _days(dates: Mapping[str, date]) -> str:
    return json.dumps({str(f): day.isoformat() for f, day in dates.items()}, sort_keys=True)


def _place(word: Any) -> BodyPlace | None:
    part, _, side = word.partition("/") if isinstance(word, str) else ("", "", "")
    if part not in PARTS or side not in {str(one) for one in Side}:
        return None
    return BodyPlace(part, Side(side))


def _table(text: str) -> Mapping[str, Any]:
    try:
        table = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return {}
    return table if isinstance(table, dict) else {}


def _within(number: Any, low: int, high: int) -> int | None:
    """A number that can be; None, which is not known, for any other."""
    return number if type(number) is int and low <= number <= high else None


def _mark(row: tuple[Any, ...]) -> PaintedMark:
    try:
        return SKIN_MARKS.shape.value(row)
    except ValueError:
        everywhere = SkinMark(MarkKind.WOUND, _MIDDLE, EVERYWHERE_MM, Side.MIDLINE, _ANY_REGION)
        return PaintedMark(str(row[0]), everywhere, _LONG_AGO)


def _parts(mark: SkinMark) -> Iterator[SkinMark]:
    """The mark; of one that covers the body, one for each region."""
    if mark.radius < EVERYWHERE_MM:
        yield mark
    else:
        yield from (replace(mark, region=region) for region in sorted(REGIONS))
