"""Routines: which points and areas, how long, in which order, on whose word."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from acucoach.domain.acupoint import Cited, Motion, Pressure, Tool
from acucoach.domain.frozen import frozen

AREA_PREFIX = "area:"
"""A target that begins so is an area of the library, otherwise it is an acupoint's code."""

SPOT_TARGET = "spot:chosen"
"""The target of a routine for tender spots: the user's own mark on the body takes its place."""


class SideOrder(StrEnum):
    """On which side, and in which order, a step is done."""

    LEFT = "left"
    RIGHT = "right"
    IN_TURN = "in-turn"
    """All rounds on the left, then all on the right."""
    TOGETHER = "together"
    """Both sides at once."""
    ALTERNATE = "alternate"
    """Left, right, left, right: one round each."""
    MIDLINE = "midline"


class Turn(StrEnum):
    """Which way a circle goes, as seen looking at the skin."""

    CLOCKWISE = "clockwise"
    COUNTER_CLOCKWISE = "counter-clockwise"


@frozen
class RoutineStep:
    """One target and its dose.

    Attributes:
        target: acupoint code, ``area:ID``, or :data:`SPOT_TARGET`.
        motion: what the hand does.
        tool: what presses.
        pressure: how firm.
        seconds: a side and round; 0 when the step is counted.
        count: movements a side and round; 0 when the step is timed. A counted step lasts
            ``count / rate`` minutes.
        rate: movements a minute; 0 for motions without a beat.
        turns: plan of directions with their seconds ("a minute clockwise, a minute back"), which
            sum to ``seconds``; empty: either way, as the user likes.
        sides: side and order.
        rounds: how often, at least once.
        force: direction of the force, as the end of a sentence; may be empty.
        posture: how to sit or lie; may be empty.
        text: what to do, one or two sentences.
        cite: citation ids.
        instead_of: the target whose place it takes today, because the safety gate left that one
            out; empty otherwise. Never kept with a routine.
        picture: a photo of one's own with the spot, as ``own_picture`` makes it; may be empty.
    """

    target: str
    motion: Motion
    tool: Tool
    pressure: Pressure
    seconds: int
    count: int
    rate: int
    turns: tuple[tuple[Turn, int], ...]
    sides: SideOrder
    rounds: int
    force: str
    posture: str
    text: str
    cite: tuple[str, ...]
    instead_of: str = ""
    picture: str = ""

    @property
    def seconds_a_round(self) -> int:
        """Seconds of one round on one side; of a counted step from its count and rate."""
        return self.seconds or -(-self.count * 60 // self.rate)

    @property
    def seconds_a_side(self) -> int:
        """Seconds of work on one side, all rounds."""
        return self.seconds_a_round * self.rounds

    def within(self, seconds: int) -> RoutineStep:
        """The same step with at most so many seconds a side; the pace stays.

        Args:
            seconds: at least 1.
        """
        if self.seconds_a_side <= seconds:
            return self
        rounds = max(1, min(self.rounds, seconds // self.seconds_a_round))
        if self.seconds_a_round <= seconds:
            return replace(self, rounds=rounds)
        if self.count:
            return replace(self, rounds=1, count=max(1, seconds * self.rate // 60))
        left, turns = seconds, []
        for turn, length in self.turns:
            share = min(left, length * seconds // self.seconds)
            turns.append((turn, share))
            left -= share
        if turns:
            turns[0] = (turns[0][0], turns[0][1] + left)
        kept = tuple((turn, length) for turn, length in turns if length)
        return replace(self, rounds=1, seconds=seconds, turns=kept)

    @property
    def work_seconds(self) -> int:
        """Seconds of work, all sides and rounds, without pauses."""
        one_by_one = self.sides in (SideOrder.IN_TURN, SideOrder.ALTERNATE)
        return self.seconds_a_side * (2 if one_by_one else 1)


@frozen
class Routine:
    """An ordered list of steps, with where it comes from and what is known of it.

    Attributes:
        id: short id; a UUID for the user's own.
        title: as shown.
        summary: one sentence.
        complaints: complaint ids.
        steps: at least one.
        provenance: who or what published it.
        dated: when (``2025-10``); may be empty.
        evidence: what studies found, in neutral words.
        cautions: plain sentences, each cited.
        notes: where sources disagree, both named.
        prepare_seconds: quiet time before the first step.
        change_over_seconds: pause between sides and steps.
        rest_after_seconds: rest at the end.
        cold_pack_seconds: cold pack at the end; 0 for none.
        times_a_day: the aim its source names; 0 for none.
        course: for how long, in words; may be empty.
        own: whether the user made it.
        version: of the content, or of the user's routine; grows with each edit.
    """

    id: str
    title: str
    summary: str
    complaints: tuple[str, ...]
    steps: tuple[RoutineStep, ...]
    provenance: str
    dated: str
    evidence: Cited
    cautions: tuple[Cited, ...]
    notes: tuple[Cited, ...]
    prepare_seconds: int
    change_over_seconds: int
    rest_after_seconds: int
    cold_pack_seconds: int
    times_a_day: int
    course: str
    own: bool
    version: int

    @property
    def needs_spot(self) -> bool:
        """Whether a spot has to be chosen on the body first."""
        return any(step.target == SPOT_TARGET for step in self.steps)
