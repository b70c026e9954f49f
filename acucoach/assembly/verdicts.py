"""The safety gate's words for screens: on the answers as they are stored now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from acucoach.domain.anatomy import Side
from acucoach.domain.profile import Profile
from acucoach.domain.routine import Routine
from acucoach.domain.safety import Level, Verdict, softer, truths
from acucoach.domain.safety_gate import Gate, RoutineVerdict, Situation
from acucoach.domain.session_record import State
from acucoach.domain.situation import Need
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.sessions import SessionFilter, SessionRepository
from acucoach.ui.gate_view import Saying
from acucoach.ui.words.verdicts import VerdictWords

if TYPE_CHECKING:
    from acucoach.domain.acupoint import Technique
    from acucoach.domain.replacement import ReplacementOffer, Replacements
    from acucoach.domain.safety_rule import Truth

_STATES = {Level.ALLOW: "allowed", Level.GENTLE: "gentle", Level.BLOCK: "blocked"}


class Verdicts(QObject):
    """Verdicts for reading; a session is cleared anew when it starts.

    What was asked once is remembered until an answer, a mark, a session or the day changes.

    Args:
        gate: the safety gate.
        people: the stored answers.
        sessions: tells what was done today.
        changes: tells when to ask again.
        today: the day it is.
        replacements: finds what may take the place of steps that are left out.
        alone: a routine with nothing but one point; None for a point without a guide.
    """

    def __init__(
        self,
        gate: Gate,
        people: SafetyRepository,
        sessions: SessionRepository,
        changes: Changes,
        today: Callable[[], date],
        replacements: Callable[[], Replacements],
        alone: Callable[[str], Routine | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate, self._people, self._sessions = gate, people, sessions
        self._today, self._replacements, self._alone = today, replacements, alone
        self._day = today()
        self._situation: Situation | None = None
        self._asked = self._fresh = False
        self._said: dict[tuple[str, Side | None], Saying] = {}
        self._done: Mapping[str, int] | None = None
        changes.listen(self._heard)

    def say(self, code: str, side: Side | None = None) -> Saying:
        """The verdict on a point or area; without a side, the mildest of its sides."""
        situation = self._now()
        if (code, side) not in self._said:
            self._said[code, side] = self._judge(code, side, situation)
        return self._said[code, side]

    def say_way(self, code: str, technique: Technique) -> Saying:
        """The verdict on a point worked in one way, with that technique's first tool."""
        return self._judge(code, None, self._now(), technique)

    def judge(self, routine: Routine) -> RoutineVerdict:
        """What the gate leaves of a routine, for reading."""
        judged = self._gate.clear(routine, self._now())
        fine = judged.level is Level.ALLOW and not self._fresh  # nobody knows yet
        return replace(judged, missing=frozenset()) if self._asked and not fine else judged

    def closed(self, routine: Routine) -> str:
        """Why a warning sign that stands closes a routine wherever it presses; empty if none."""
        rules = self._gate.rules.asking.closed_for(self._now(), routine.complaints)
        return f"{rules[0].text} {rules[0].instead}" if rules else ""

    def offers(
        self, routine: Routine, judged: RoutineVerdict
    ) -> Mapping[int, tuple[ReplacementOffer, ...]]:
        """What may be done instead, by the index of the step that is left out."""
        return self._replacements().offers(routine, judged, self._now())

    def replaced(self, routine: Routine, index: int, target: str, rub: str) -> Routine:
        """The routine with one step's place taken by something else."""
        return self._replacements().replaced(routine, index, target, rub)

    def told(self) -> Mapping[str, Truth]:
        """What is known of the person and the day; empty before anything was asked."""
        now = self._now()
        return truths(now, self._gate.rules) if self._asked and now.profile else {}

    def asked_today(self) -> bool:
        """Whether all that holds for longer than one session is answered and not too old."""
        self._now()
        return self._fresh

    def instead(self, code: str) -> tuple[str, ...]:
        """Points and areas (``area:ID``) that pass today in place of a blocked point."""
        said = self.say(code)
        if said.state != "blocked":
            return ()
        alone = self._alone(code)
        offers: tuple[ReplacementOffer, ...] = ()
        if alone is not None:
            offers = self.offers(alone, self.judge(alone)).get(0, ())
        return tuple(dict.fromkeys((*(one.target for one in offers), *said.alternatives)))[:4]

    def area(self, code: str) -> tuple[str, str, str]:
        """State, title and reason for an area."""
        said = self.say(code)
        return said.state, said.title, said.text

    def done_today(self, code: str) -> bool:
        """Whether a session on the point was done today."""
        self._now()
        if self._done is None:
            self._done = self._sessions.done_today()
        return self._done.get(code, 0) > 0

    def last_dose(self, code: str) -> tuple[int, bool]:
        """Seconds a side of the last session on a point, and whether it went well; 0 for none."""
        for record in self._sessions.find(SessionFilter(routine=code), 1):
            planned = round(max((phase.planned for phase in record.phases), default=0))
            well = record.state is State.FINISHED and not record.hurts and not record.eased
            return planned, well
        return 0, True

    def _now(self) -> Situation:
        day = self._today()
        if self._situation is None or day != self._day:
            self._day = day
            now = self._people.situation(day)
            told = now.for_reading()
            self._asked = told.profile is not None
            open_ = self._gate.rules.asking.missing(now, (), ())
            self._fresh = not any(one.need in (Need.PROFILE, Need.TODAY) for one in open_)
            # Before anything was told a reader sees what is closed to everybody, no more.
            self._situation = told if self._asked else replace(told, profile=Profile.healthy())
            self._said.clear()
            self._done = None
        return self._situation

    def _judge(
        self,
        code: str,
        side: Side | None,
        situation: Situation,
        technique: Technique | None = None,
    ) -> Saying:
        sides = (side,) if side else self._gate.catalogue.target(code).sides
        found = {one: self._verdict(code, one, situation, technique) for one in sides}
        verdict: Verdict = min(found.values(), key=lambda one: one.level)
        if (not self._asked and verdict.level is not Level.BLOCK) or (
            not self._fresh and all(told.level is Level.ALLOW for told in found.values())
        ):
            return Saying(
                "partial",
                self.tr("A few questions first"),
                self.tr("Before the first session you are asked what makes pressing unsafe."),
            )
        most = reduce(softer, (told.pressure for told in found.values()))
        closed = [one for one, told in found.items() if told.level is Level.BLOCK]
        if closed and verdict.level is not Level.BLOCK:
            right = self.tr("Only on your right")
            title = right if Side.LEFT in closed else self.tr("Only on your left")
            every = tuple(
                dict.fromkeys(r.text for r in (*found[closed[0]].reasons, *verdict.reasons))
            )
            return Saying("gentle", title, " ".join(every[:3]), reasons=every, pressure=most)
        title = VerdictWords().verdict(verdict.level)
        return Saying(
            _STATES[verdict.level],
            title,
            " ".join(reason.text for reason in verdict.reasons[:3]),
            instead=next((r.instead for r in verdict.reasons if r.instead), ""),
            alternatives=self._gate.offers(verdict, situation),
            reasons=tuple(dict.fromkeys(reason.text for reason in verdict.reasons)),
            since=_newest(situation),
            pressure=most,
        )

    def _verdict(
        self, code: str, side: Side, situation: Situation, technique: Technique | None
    ) -> Verdict:
        if technique is None:
            return self._gate.verdict(code, side, situation)
        return self._gate.verdict(
            code, side, situation,
            motion=technique.motion, tool=technique.tool, pressure=technique.pressure,
        )  # fmt: skip

    def _heard(self, change: Change) -> None:
        if change.nouns & {Noun.SAFETY}:
            self._situation = None
        elif Noun.SESSION in change.nouns:
            self._done = None


def _newest(situation: Situation) -> datetime | None:
    """When the last of the day's answers was given."""
    today = situation.today
    if today is None or today.day != situation.day:
        return None
    return max(today.given.values(), default=None)
