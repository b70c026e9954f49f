"""What the person told about themselves: lasting conditions, today's check, marks on the skin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from acucoach.domain.anatomy import ARM_PARTS, LEG_PARTS, PARTS, Place, Side
from acucoach.domain.frozen import frozen

OLDEST = 120
"""Highest age in years that is taken."""
GROWN_UP = 18
"""Age in years from which somebody is an adult."""
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
    LOW_WHITE_CELLS = "low-white-cells"
    VEIN_CLOT = "vein-clot"
    VARICOSE_VEINS = "varicose-veins"
    LYMPHOEDEMA = "lymphoedema"
    PORT = "port"
    ARM_LINE = "arm-line"
    CENTRAL_LINE = "central-line"
    """A tunnelled line, or one in the neck or the groin."""
    DRAIN = "drain"
    SHUNT = "shunt"
    PACEMAKER = "pacemaker"
    STIMULATOR = "stimulator"
    """A nerve stimulator or a medicine pump under the skin."""
    FISTULA = "fistula"
    SURGERY = "surgery"
    SPINE_SURGERY = "spine-surgery"
    HEAD_SURGERY = "head-surgery"
    """An operation on head or brain, however long ago."""
    FRACTURE = "fracture"
    JOINT_REPLACEMENT = "joint-replacement"
    OSTEOPOROSIS = "osteoporosis"
    NUMB_FEET = "numb-feet"
    NUMB_HANDS = "numb-hands"
    HAND_FOOT = "hand-foot"
    """Hand-foot syndrome: sore, red, peeling palms and soles from cancer medicine."""
    HIGH_BLOOD_PRESSURE = "high-blood-pressure"
    HEART_DISEASE = "heart-disease"
    KIDNEY_DISEASE = "kidney-disease"
    BLOOD_DISEASE = "blood-disease"
    TUBERCULOSIS = "tuberculosis"
    CANCER = "cancer"
    TUMOUR_SITE = "tumour-site"
    RADIATED_SKIN = "radiated-skin"
    WEAK_IMMUNITY = "weak-immunity"
    MARROW_TRANSPLANT = "marrow-transplant"
    NECK_INSTABILITY = "neck-instability"
    NECK_ARTERY = "neck-artery"
    HEAD_INJURY = "head-injury"
    EYE_TROUBLE = "eye-trouble"
    BELLY_TROUBLE = "belly-trouble"
    SCALP_TROUBLE = "scalp-trouble"
    COLD_TROUBLE = "cold-trouble"
    """Cold can harm the skin: a cold allergy, Raynaud's, poor circulation or numb skin."""
    ONE_HAND = "one-hand"
    """One arm or hand cannot be used; its place is that hand."""
    NOT_FLAT = "not-flat"
    """Cannot lie flat on the back."""
    FAR_FEET = "far-feet"
    """Cannot reach the own feet."""


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
        Condition.CENTRAL_LINE,
        Condition.DRAIN,
        Condition.SHUNT,
        Condition.PACEMAKER,
        Condition.STIMULATOR,
        Condition.FISTULA,
        Condition.SURGERY,
        Condition.SPINE_SURGERY,
        Condition.FRACTURE,
        Condition.JOINT_REPLACEMENT,
        Condition.TUMOUR_SITE,
        Condition.RADIATED_SKIN,
        Condition.COLD_TROUBLE,
        Condition.ONE_HAND,
        TodayFact.SKIN_TROUBLE,
        TodayFact.LEG_SWELLING,
    }
)
"""Facts that lie somewhere: without a place they count everywhere."""

DATED: frozenset[str] = frozenset(
    {
        Condition.VEIN_CLOT,
        Condition.SURGERY,
        Condition.FRACTURE,
        Condition.HEAD_INJURY,
        Condition.RADIATED_SKIN,
    }
)
"""Conditions that pass with time: without a date they count as new."""

APPROVED: frozenset[str] = frozenset({Condition.HIGH_BLOOD_PRESSURE})
"""Conditions with which a doctor may have agreed to head and neck, on a date."""

AGE = "age"
"""The name of the question about the year of birth, beside the conditions."""


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


Given = Mapping[str, datetime]
"""When each answer was given, by its question. Without a time an answer is too old to count."""
_NEVER: Given = MappingProxyType({})
Dates = Mapping[str, date]
_NO_DATES: Dates = MappingProxyType({})


@frozen
class Profile:
    """Lasting facts. What was never asked counts as not known.

    Attributes:
        answers: by condition.
        where: where a condition lies; a condition that has a place and is not listed here may
            lie anywhere.
        born: year of birth; None when not said.
        adult: whether somebody who did not say the year said that they are 18 or over.
        week: of pregnancy when that was last answered, 1-43; None when not said or not pregnant.
        given: when each answer was given; ``AGE`` stands for year of birth and ``adult``.
        since: when a condition of ``DATED`` began or when it last needed care.
        agreed: when a doctor agreed in spite of a condition of ``APPROVED``.
    """

    answers: Mapping[str, Answer] = field(default_factory=lambda: _UNANSWERED)
    where: Where = field(default_factory=lambda: _NOWHERE)
    born: int | None = None
    adult: bool = False
    week: int | None = None
    given: Given = field(default_factory=lambda: _NEVER)
    since: Dates = field(default_factory=lambda: _NO_DATES)
    agreed: Dates = field(default_factory=lambda: _NO_DATES)

    def __post_init__(self) -> None:
        """Refuse figures out of range; keep the answers from being changed later.

        Raises:
            ValueError: year of birth or week cannot be.
        """
        _freeze(self, "answers", "where", "given", "since", "agreed")
        if self.born is not None and not FIRST_BIRTH <= self.born <= LAST_BIRTH:
            raise ValueError(f"{self.born} cannot be a year of birth")
        if self.week is not None and not 1 <= self.week <= LAST_WEEK:
            raise ValueError(f"week {self.week} of a pregnancy cannot be")

    @classmethod
    def healthy(cls, born: int | None = None, at: datetime | None = None) -> Profile:
        """An adult who said no to everything.

        Args:
            born: year of birth; None for somebody of an age without limits of its own.
            at: when everything was answered; None leaves it open.
        """
        fine = cls(
            dict.fromkeys(Condition, Answer.NO), born=HEALTHY_BIRTH if born is None else born
        )
        return fine if at is None else fine.stamped(at)

    def answer(self, condition: str) -> Answer:
        """What was said to one question."""
        return self.answers.get(condition, Answer.UNASKED)

    def places(self, condition: str) -> frozenset[BodyPlace]:
        """Where a condition lies; empty when that is not known."""
        return self.where.get(condition, frozenset())

    def ages(self, year: int) -> tuple[int, int]:
        """Youngest and oldest age in years that the person may have in a year."""
        if self.born is not None:
            return max(0, year - self.born - 1), max(0, year - self.born)
        return (GROWN_UP if self.adult else 0), OLDEST

    def saying(
        self,
        condition: str,
        answer: Answer = Answer.YES,
        places: Iterable[BodyPlace] = (),
        *,
        at: datetime | None = None,
        since: date | None = None,
        agreed: date | None = None,
    ) -> Profile:
        """The same person with another answer to one question.

        Args:
            condition: the question.
            answer: what is said.
            places: where it lies.
            at: when it is said; None takes the time at which it is kept.
            since: when it began or when it last needed care.
            agreed: when a doctor agreed in spite of it.
        """
        where = _without(self.where, condition)
        told = frozenset(places)
        if told:
            where[condition] = told
        given, dates = _without(self.given, condition), _without(self.since, condition)
        yeses = _without(self.agreed, condition)
        if at is not None:
            given[condition] = at
        if since is not None:
            dates[condition] = since
        if agreed is not None:
            yeses[condition] = agreed
        return replace(
            self, answers={**self.answers, condition: answer}, where=where, given=given,
            since=dates, agreed=yeses,
        )  # fmt: skip

    def saying_age(
        self, born: int | None, *, adult: bool = False, at: datetime | None = None
    ) -> Profile:
        """The same person with another answer to the question about age.

        Args:
            born: year of birth; None when not said.
            adult: whether they said at least that they are 18 or over.
            at: when it is said.
        """
        given = _without(self.given, AGE)
        given[AGE] = at if at is not None else JUST_NOW
        return replace(self, born=born, adult=adult, given=given)

    def stamped(self, at: datetime) -> Profile:
        """The same answers; those without a time were given at ``at``."""
        given = {name: at if moment == JUST_NOW else moment for name, moment in self.given.items()}
        told = {str(name): at for name, answer in self.answers.items() if answer is not _UNASKED}
        if self.born is not None or self.adult:
            told[AGE] = at
        return replace(self, given={**told, **given})


JUST_NOW = datetime(1900, 1, 1, tzinfo=UTC)
"""Stands for the time at which an answer will be kept."""
FIRST_BIRTH, LAST_BIRTH = 1880, 2199
"""Years of birth that are taken."""
HEALTHY_BIRTH = 1986


@frozen
class TodayCheck:
    """What is true today only.

    Attributes:
        day: the day it speaks of, by the person's own day boundary.
        answers: by fact.
        where: where skin trouble or swelling is.
        given: when each answer was given.
    """

    day: date
    answers: Mapping[str, Answer] = field(default_factory=lambda: _UNANSWERED)
    where: Where = field(default_factory=lambda: _NOWHERE)
    given: Given = field(default_factory=lambda: _NEVER)

    def __post_init__(self) -> None:
        """Keep the answers from being changed later."""
        _freeze(self, "answers", "where", "given")

    @classmethod
    def fine(cls, day: date, at: datetime | None = None) -> TodayCheck:
        """A day with nothing the matter, told at ``at``."""
        check = cls(day, dict.fromkeys(TodayFact, Answer.NO))
        return check if at is None else check.stamped(at)

    def answer(self, fact: str) -> Answer:
        """What was said to one question."""
        return self.answers.get(fact, Answer.UNASKED)

    def places(self, fact: str) -> frozenset[BodyPlace]:
        """Where it is; empty when that is not known."""
        return self.where.get(fact, frozenset())

    def saying(
        self,
        fact: str,
        answer: Answer = Answer.YES,
        places: Iterable[BodyPlace] = (),
        *,
        at: datetime | None = None,
    ) -> TodayCheck:
        """The same day with another answer to one question; ``at`` as in ``Profile.saying``."""
        where, given = _without(self.where, fact), _without(self.given, fact)
        told = frozenset(places)
        if told:
            where[fact] = told
        if at is not None:
            given[fact] = at
        return replace(self, answers={**self.answers, fact: answer}, where=where, given=given)

    def stamped(self, at: datetime) -> TodayCheck:
        """The same answers; those without a time were given at ``at``."""
        told = {str(name): at for name, answer in self.answers.items() if answer is not _UNASKED}
        return replace(self, given={**told, **self.given})


_UNASKED = Answer.UNASKED
_Value = TypeVar("_Value")


def _without(table: Mapping[str, _Value], name: str) -> dict[str, _Value]:
    return {key: value for key, value in table.items() if key != name}


def _freeze(told: Profile | TodayCheck, *names: str) -> None:
    for name in names:
        object.__setattr__(told, name, MappingProxyType(dict(getattr(told, name))))


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


@frozen
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
