"""What the person told about themselves: lasting conditions, today's check, marks on the skin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from acucoach.domain.anatomy import ARM_PARTS, LEG_PARTS, PARTS, Place, Side

OLDEST = 120
"""Highest age in years that is taken."""
LAST_WEEK = 43
"""Highest week of pregnancy that is taken."""


class Answer(StrEnum):
    """What was said to a question. Everything but a plain no is taken seriously."""

    YES = "yes"
    NO = "no"
    UNSAID = "unsaid"
    """Preferred not to say."""
    UNASKED = "unasked"

    @property
    def open(self) -> bool:
        """Whether it is not known."""
        return self in (Answer.UNSAID, Answer.UNASKED)


class Condition(StrEnum):
    """Lasting conditions that the safety rules look at."""

    PREGNANT = "pregnant"
    BLOOD_THINNERS = "blood-thinners"
    CLOTTING_TROUBLE = "clotting-trouble"
    EASY_BRUISING = "easy-bruising"
    VEIN_CLOT = "vein-clot"
    VARICOSE_VEINS = "varicose-veins"
    LYMPHOEDEMA = "lymphoedema"
    PORT = "port"
    ARM_LINE = "arm-line"
    PACEMAKER = "pacemaker"
    FISTULA = "fistula"
    SURGERY = "surgery"
    FRACTURE = "fracture"
    JOINT_REPLACEMENT = "joint-replacement"
    OSTEOPOROSIS = "osteoporosis"
    NUMB_FEET = "numb-feet"
    HIGH_BLOOD_PRESSURE = "high-blood-pressure"
    HEART_DISEASE = "heart-disease"
    KIDNEY_DISEASE = "kidney-disease"
    BLOOD_DISEASE = "blood-disease"
    TUBERCULOSIS = "tuberculosis"
    CANCER = "cancer"
    TUMOUR_SITE = "tumour-site"
    WEAK_IMMUNITY = "weak-immunity"
    MARROW_TRANSPLANT = "marrow-transplant"
    NECK_INSTABILITY = "neck-instability"
    NECK_ARTERY = "neck-artery"
    HEAD_INJURY = "head-injury"
    EYE_TROUBLE = "eye-trouble"
    BELLY_TROUBLE = "belly-trouble"
    SCALP_TROUBLE = "scalp-trouble"


class TodayFact(StrEnum):
    """What is asked afresh each day."""

    FEVER = "fever"
    NEW_SYMPTOM = "new-symptom"
    SKIN_TROUBLE = "skin-trouble"
    ALCOHOL = "alcohol"
    JUST_EATEN = "just-eaten"
    OVER_EXCITED = "over-excited"
    TINNITUS = "tinnitus"
    LEG_SWELLING = "leg-swelling"


PLACED: frozenset[str] = frozenset(
    {
        Condition.VEIN_CLOT,
        Condition.VARICOSE_VEINS,
        Condition.LYMPHOEDEMA,
        Condition.PORT,
        Condition.ARM_LINE,
        Condition.PACEMAKER,
        Condition.FISTULA,
        Condition.SURGERY,
        Condition.FRACTURE,
        Condition.JOINT_REPLACEMENT,
        Condition.TUMOUR_SITE,
        TodayFact.SKIN_TROUBLE,
        TodayFact.LEG_SWELLING,
    }
)
"""Facts that lie somewhere: without a place they count everywhere."""


@dataclass(frozen=True, slots=True, order=True)
class BodyPlace:
    """A body part on one side; the midline stands for both sides.

    Attributes:
        part: a key of ``anatomy.PARTS``.
        side: whose side.
    """

    part: str
    side: Side

    def __post_init__(self) -> None:
        """Refuse an unknown part.

        Raises:
            ValueError: there is no such body part.
        """
        if self.part not in PARTS:
            raise ValueError(f"there is no body part {self.part!r}")

    def touches(self, part: str, side: Side) -> bool:
        """Whether something worked on that part and side could lie here."""
        return self.part == part and sides_meet(self.side, side)

    @property
    def limb(self) -> frozenset[str]:
        """The parts of the limb it belongs to; itself alone on head and trunk."""
        for limb in (ARM_PARTS, LEG_PARTS):
            if self.part in limb:
                return limb
        return frozenset({self.part})


def sides_meet(one: Side, other: Side) -> bool:
    """Whether two sides may be the same place; the midline meets both."""
    return one is other or Side.MIDLINE in (one, other)


Where = Mapping[str, frozenset[BodyPlace]]
_NOWHERE: Where = MappingProxyType({})
_UNANSWERED: Mapping[str, Answer] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Profile:
    """Lasting facts. What was never asked counts as not known.

    Attributes:
        answers: by condition.
        where: where a condition lies; a condition that has a place and is not listed here may
            lie anywhere.
        age: in years, 0-120; None when not said.
        week: of pregnancy, 1-43; None when not said or not pregnant.
    """

    answers: Mapping[str, Answer] = field(default_factory=lambda: _UNANSWERED)
    where: Where = field(default_factory=lambda: _NOWHERE)
    age: int | None = None
    week: int | None = None

    def __post_init__(self) -> None:
        """Refuse figures out of range; keep the answers from being changed later.

        Raises:
            ValueError: age or week cannot be.
        """
        _freeze(self)
        if self.age is not None and not 0 <= self.age <= OLDEST:
            raise ValueError(f"an age of {self.age} years cannot be")
        if self.week is not None and not 1 <= self.week <= LAST_WEEK:
            raise ValueError(f"week {self.week} of a pregnancy cannot be")

    @classmethod
    def healthy(cls, age: int = 40) -> Profile:
        """Somebody who said no to everything."""
        return cls(dict.fromkeys(Condition, Answer.NO), age=age)

    def answer(self, condition: str) -> Answer:
        """What was said to one question."""
        return self.answers.get(condition, Answer.UNASKED)

    def places(self, condition: str) -> frozenset[BodyPlace]:
        """Where a condition lies; empty when that is not known."""
        return self.where.get(condition, frozenset())

    def saying(
        self, condition: str, answer: Answer = Answer.YES, places: Iterable[BodyPlace] = ()
    ) -> Profile:
        """The same person with another answer to one question."""
        where = {key: value for key, value in self.where.items() if key != condition}
        told = frozenset(places)
        if told:
            where[condition] = told
        return replace(self, answers={**self.answers, condition: answer}, where=where)


@dataclass(frozen=True, slots=True)
class TodayCheck:
    """What is true today only.

    Attributes:
        day: the day it speaks of, by the person's own day boundary.
        answers: by fact.
        where: where skin trouble or swelling is.
    """

    day: date
    answers: Mapping[str, Answer] = field(default_factory=lambda: _UNANSWERED)
    where: Where = field(default_factory=lambda: _NOWHERE)

    def __post_init__(self) -> None:
        """Keep the answers from being changed later."""
        _freeze(self)

    @classmethod
    def fine(cls, day: date) -> TodayCheck:
        """A day with nothing the matter."""
        return cls(day, dict.fromkeys(TodayFact, Answer.NO))

    def answer(self, fact: str) -> Answer:
        """What was said to one question."""
        return self.answers.get(fact, Answer.UNASKED)

    def places(self, fact: str) -> frozenset[BodyPlace]:
        """Where it is; empty when that is not known."""
        return self.where.get(fact, frozenset())

    def saying(
        self, fact: str, answer: Answer = Answer.YES, places: Iterable[BodyPlace] = ()
    ) -> TodayCheck:
        """The same day with another answer to one question."""
        where = {key: value for key, value in self.where.items() if key != fact}
        told = frozenset(places)
        if told:
            where[fact] = told
        return replace(self, answers={**self.answers, fact: answer}, where=where)


def _freeze(told: Profile | TodayCheck) -> None:
    object.__setattr__(told, "answers", MappingProxyType(dict(told.answers)))
    object.__setattr__(told, "where", MappingProxyType(dict(told.where)))


class MarkKind(StrEnum):
    """What a mark painted on the map stands for."""

    WOUND = "wound"
    BRUISE = "bruise"
    RASH = "rash"
    BLISTER = "blister"
    SCAR = "scar"
    LINE = "line"
    SWOLLEN = "swollen"
    TENDER = "tender"


@dataclass(frozen=True, slots=True)
class SkinMark:
    """Something on the skin, painted on the map.

    Attributes:
        kind: what it is.
        place: its middle, in millimetres on the standing figure.
        radius: of the mark, in millimetres, above 0.
        side: whose side.
        region: the region it was painted in.
    """

    kind: MarkKind
    place: Place
    radius: float
    side: Side
    region: str
