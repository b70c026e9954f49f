"""What a routine of the user's own looks like in a file, and in the one cell that keeps it."""

from __future__ import annotations

import base64

from acucoach.domain.acupoint import Cited, Motion, Pressure, Tool
from acucoach.domain.composing import checked
from acucoach.domain.own_picture import PictureError, picture_bytes
from acucoach.domain.routine import Routine, RoutineStep, SideOrder, Turn
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.kinds import IDENTITY, TEXT, ChoiceKind, TextKind, Whole
from acucoach.storage.nested_kinds import ListOf, ObjectOf
from acucoach.storage.plain_data import Record
from acucoach.storage.shape import Field, Shape, pair

MOST_STEPS = 1000
_PAUSE = Whole(0, 3600)
_WORDS = ListOf(TEXT)
_CITED = Shape(Cited, (Field("text", TEXT, default=""), Field("cite", _WORDS, default=())))
_SENTENCES = ListOf(ObjectOf(_CITED))


class _Picture(TextKind):
    """A photo of one's own; what a file has beside the picture is taken out."""

    def of(self, record: Record, name: str) -> str:
        """The picture as text."""
        text = record.text(name, needed=False)
        if not text:
            return ""
        try:
            return base64.b64encode(picture_bytes(text)).decode("ascii")
        except PictureError as error:
            raise ExchangeError(Fault.BAD_VALUE, record.where(name), f"{error}") from error


_TURN = pair(Field("turn", ChoiceKind(Turn)), Field("seconds", Whole(1, 3600)))

_STEP = Shape(
    RoutineStep,
    (
        Field("target", TEXT),
        Field("motion", ChoiceKind(Motion)),
        Field("tool", ChoiceKind(Tool)),
        Field("pressure", ChoiceKind(Pressure)),
        Field("seconds", Whole(0, 3600)),
        Field("count", Whole(0, 10_000)),
        Field("rate", Whole(0, 180)),
        Field("turns", ListOf(ObjectOf(_TURN)), default=()),
        Field("sides", ChoiceKind(SideOrder)),
        Field("rounds", Whole(1, 10)),
        Field("force", TEXT, default=""),
        Field("posture", TEXT, default=""),
        Field("text", TEXT, default=""),
        Field("cite", _WORDS, default=()),
        Field("picture", _Picture(), default=""),
    ),
    elsewhere=("instead_of",),  # said of a session only
)

ROUTINE = Shape(
    Routine,
    (
        Field("id", IDENTITY),
        Field("title", TEXT),
        Field("summary", TEXT, default=""),
        Field("complaints", _WORDS, default=()),
        Field("provenance", TEXT, default=""),
        Field("dated", TEXT, default=""),
        Field("evidence", ObjectOf(_CITED)),
        Field("cautions", _SENTENCES, default=()),
        Field("notes", _SENTENCES, default=()),
        Field("prepare_seconds", _PAUSE),
        Field("change_over_seconds", _PAUSE),
        Field("rest_after_seconds", _PAUSE),
        Field("cold_pack_seconds", _PAUSE),
        Field("times_a_day", Whole(0, 24)),
        Field("course", TEXT, default=""),
        Field("version", Whole(1, 1_000_000)),
        Field("steps", ListOf(ObjectOf(_STEP), most=MOST_STEPS), default=()),
    ),
    given={"own": True},
    check=checked,
)
"""Its doses are within their limits."""
