"""Whether the safety gate does what the cautions of points and routines say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from acucoach.content.errors import ContentError
from acucoach.domain.acupoint import Cited
from acucoach.domain.anatomy import PART_OF, Side
from acucoach.domain.cautions import CautionKind, CautionRule, weighed
from acucoach.domain.profile import PLACED, BodyPlace, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.routine import Routine
from acucoach.domain.safety import Level, Verdict
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_rule import AGE_FACTS
from acucoach.domain.situation import Situation

_DAY, _NOW = date(2026, 1, 1), datetime(2026, 1, 1, 12, tzinfo=UTC)
_PARTS_NAMED = {
    "knee": ("knee",), "hip": ("hip",), "shoulder": ("shoulder",), "spine": ("back", "neck", "hip"),
    "rib": ("chest",), "breast": ("chest",), "chest": ("chest",), "belly": ("abdomen",),
}  # fmt: skip


class CautionCheck:
    """Puts whom each caution speaks of before the gate.

    Args:
        gate: the gate.
        rules: how cautions tell whom they speak of.
    """

    def __init__(self, gate: Gate, rules: tuple[CautionRule, ...]) -> None:
        self._gate, self._rules = gate, rules
        self._people: dict[tuple[str, frozenset[str]], Situation] = {}
        self._found: dict[tuple[str, Side, str, frozenset[str]], Verdict] = {}

    def points(self, cautions: Mapping[str, tuple[Cited, ...]]) -> Iterator[ContentError]:
        """What the gate does not do of the cautions of guided points, by code."""
        for code, told in cautions.items():
            for number, caution in enumerate(told, 1):
                for fact in self._ignored(caution.text, (code,)):
                    yield _fault(f"points/{code}.toml", number, fact)

    def routine(self, routine: Routine) -> Iterator[ContentError]:
        """What the gate does not do of the cautions of a routine."""
        targets = [s.target for s in routine.steps if s.target in self._gate.catalogue]
        for number, caution in enumerate(routine.cautions, 1):
            for fact in self._ignored(caution.text, targets, some=True):
                yield _fault(f"routines/{routine.id}.toml", number, fact)

    def _ignored(
        self, text: str, targets: list[str] | tuple[str, ...], *, some: bool = False
    ) -> Iterator[str]:
        """The facts a caution names that change nothing at the gate.

        Args:
            text: the caution.
            targets: what it stands at.
            some: whether it is enough that one of them is touched.
        """
        told = weighed(text, self._rules)
        if told.kind is CautionKind.BLOCKS and not told.facts and targets:
            yield "nobody that a question asks for"
        for fact in sorted(told.facts):
            touched = [self._touched(fact, text, code) for code in targets]
            if touched and not (any(touched) if some else all(touched)):
                yield fact

    def _touched(self, fact: str, text: str, code: str) -> bool:
        target = self._gate.catalogue.target(code)
        named = {part for word, some in _PARTS_NAMED.items() if word in text for part in some}
        parts = frozenset(named or {PART_OF[one] for one in target.regions})
        for side in target.sides:
            before = self._verdict(code, side, "", frozenset())
            after = self._verdict(code, side, fact, parts)
            more = {one.rule for one in after.reasons} - {one.rule for one in before.reasons}
            if after.level is Level.ALLOW or not (more or after.level > before.level):
                return False
        return True

    def _verdict(self, code: str, side: Side, fact: str, parts: frozenset[str]) -> Verdict:
        """The gate's word; what many cautions ask is asked once."""
        key = (code, side, fact, parts)
        if key not in self._found:
            if (fact, parts) not in self._people:
                self._people[fact, parts] = self._person(fact, parts)
            self._found[key] = self._gate.verdict(code, side, self._people[fact, parts])
        return self._found[key]

    def _person(self, fact: str = "", parts: frozenset[str] = frozenset()) -> Situation:
        profile, check = Profile.healthy(at=_NOW), TodayCheck.fine(_DAY, _NOW)
        places = [BodyPlace(part, Side.MIDLINE) for part in sorted(parts)]
        if fact in AGE_FACTS:
            profile = profile.saying_age(_DAY.year - AGE_FACTS[fact][0], at=_NOW)
        elif fact in set(map(str, Condition)):
            told = places if fact in PLACED else ()
            profile = profile.saying(fact, places=told, at=_NOW)
        elif fact in set(map(str, TodayFact)):
            check = check.saying(fact, places=places if fact in PLACED else (), at=_NOW)
        return Situation(profile, check, (), _DAY, _NOW)


def _fault(file: str, number: int, fact: str) -> ContentError:
    return ContentError(
        file,
        f"cautions[{number}]",
        f"it speaks of {fact}, and no rule of the gate stands behind it",
    )
