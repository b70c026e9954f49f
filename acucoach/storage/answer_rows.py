"""Answers, warning signs, whom to ask and own lengths, as the diary file carries them, row by row.

What is in them is read by ``profiles`` and ``warning_signs``, which take whatever cannot be
understood as not known, the strict side.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from acucoach.domain.anatomy import Side
from acucoach.domain.calendar_day import from_parts
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import FIRST_BIRTH, LAST_BIRTH, LAST_WEEK
from acucoach.domain.situation import SignState
from acucoach.storage.changes import Noun
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.kinds import (
    DAY,
    FLAG,
    IDENTITY,
    MOMENT,
    TEXT,
    ChoiceKind,
    JsonText,
    Number,
    Whole,
)
from acucoach.storage.nested_kinds import Optional
from acucoach.storage.plain_data import Record
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table


class _Object(JsonText):
    """A JSON object as text."""

    def of(self, record: Record, name: str) -> str:
        """The text."""
        text = super().of(record, name)
        if not isinstance(json.loads(text), dict):
            raise ExchangeError(Fault.WRONG_TYPE, record.where(name), "JSON text of an object")
        return text


class _Moments(_Object):
    """When each answer was given; one that is still to come would never grow old."""

    def of(self, record: Record, name: str) -> str:
        """The text."""
        text = super().of(record, name)
        for parts in json.loads(text).values():
            try:
                at = from_parts(*parts)
            except (ValueError, TypeError, OverflowError):
                continue  # not known, which is the strict side
            if record.latest is not None and at > record.latest:
                raise ExchangeError(Fault.BAD_VALUE, record.where(name), "it is still to come.")
        return text


_WORDS, _GIVEN = _Object(), _Moments()


@frozen
class ProfileRow:
    """The lasting answers of the one person whose records these are."""

    id: int
    answers: str
    places: str
    born: int | None
    adult: bool
    week: int | None
    given: str
    since: str
    agreed: str
    changed: datetime


@frozen
class CheckRow:
    """A day's answers."""

    day: date
    answers: str
    places: str
    given: str
    changed: datetime


@frozen
class ContactRow:
    """Whom to ask."""

    id: int
    name: str
    telephone: str


@frozen
class SignRow:
    """A warning sign that was told."""

    id: str
    topic: str
    sign: str
    urgency: int
    told: datetime
    state: SignState
    looked_at: str | None
    changed: datetime


@frozen
class AskedRow:
    """When a topic of warning signs was last gone through."""

    topic: str
    asked: datetime


@frozen
class LengthRow:
    """A length of the own body."""

    id: str
    measure: str
    side: Side
    millimetres: float
    changed: datetime


def _table(
    shape: Shape[Any], name: str, key: str, keys: str = "id", noun: Noun = Noun.SAFETY
) -> Table[Any]:
    def identity(row: Any) -> str:
        return str(getattr(row, keys))

    return Table(shape, noun=noun, name=name, key=key, order=keys, identity=identity, keys=keys)


ANSWERS: tuple[Table[Any], ...] = (
    _table(
        Shape(
            ProfileRow,
            (
                Field("id", Whole(1, 1), default=1),
                Field("answers", _WORDS),
                Field("places", _WORDS),
                Field("born", Optional(Whole(FIRST_BIRTH, LAST_BIRTH)), default=None),
                Field("adult", FLAG, default=False),
                Field("week", Optional(Whole(1, LAST_WEEK)), default=None),
                Field("given", _GIVEN, default="{}"),
                Field("since", _WORDS, default="{}"),
                Field("agreed", _WORDS, default="{}"),
                Field("changed", MOMENT),
            ),
        ),
        "safety_profile",
        "profile",
    ),
    _table(
        Shape(
            CheckRow,
            (
                Field("day", DAY),
                Field("answers", _WORDS),
                Field("places", _WORDS),
                Field("given", _GIVEN, default="{}"),
                Field("changed", MOMENT),
            ),
        ),
        "safety_today",
        "checks",
        "day",
    ),
    _table(
        Shape(
            ContactRow,
            (Field("id", Whole(1, 1), default=1), Field("name", TEXT), Field("telephone", TEXT)),
        ),
        "care_contact",
        "care_contact",
    ),
    _table(
        Shape(
            SignRow,
            (
                Field("id", IDENTITY),
                Field("topic", TEXT),
                Field("sign", TEXT),
                Field("urgency", Whole(1, 3)),
                Field("told", MOMENT),
                Field("state", ChoiceKind(SignState)),
                Field("looked_at", Optional(TEXT), default=None),
                Field("changed", MOMENT, like="told"),
            ),
        ),
        "warning_sign",
        "warning_signs",
    ),
    _table(
        Shape(AskedRow, (Field("topic", TEXT), Field("asked", MOMENT))),
        "warning_asked",
        "warning_asked",
        "topic",
    ),
    _table(
        Shape(
            LengthRow,
            (
                Field("id", IDENTITY),
                Field("measure", TEXT),
                Field("side", ChoiceKind(Side)),
                Field("millimetres", Number(1, 3000, "millimetres")),
                Field("changed", MOMENT),
            ),
        ),
        "body_length",
        "body_lengths",
        noun=Noun.LENGTH,
    ),
)
