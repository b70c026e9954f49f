"""Routines in words: names of targets, times, doses of a step."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from acucoach.content.library import Library
from acucoach.domain.acupoint import Motion, Technique
from acucoach.domain.replacement import OfferKind, ReplacementOffer
from acucoach.domain.routine import AREA_PREFIX, SPOT_TARGET, Routine, RoutineStep, SideOrder, Turn
from acucoach.domain.safety_cold import COLD_PACK
from acucoach.ui.words.durations import DurationWords
from acucoach.ui.words.techniques import TechniqueWords
from acucoach.ui.words.within import within


class RoutineWords(QObject):
    """Sentences about routines in the user's language.

    Args:
        library: names of points and areas.
    """

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._techniques = TechniqueWords()

    def target(self, target: str) -> str:
        """The reader's name of a point, an area or a spot of one's own."""
        if target == SPOT_TARGET:
            return self.tr("Your tender spot")
        if target == COLD_PACK.code:
            return self.tr("Cold pack")
        if target.startswith(AREA_PREFIX):
            area = self._library.areas().get(target.removeprefix(AREA_PREFIX))
            return self.tr("A place no longer known") if area is None else area.title
        entry = self._library.atlas().get(target)
        return target if entry is None else entry.named

    def offer(self, offer: ReplacementOffer) -> str:
        """Why something is offered in place of a step that is left out."""
        if offer.kind is OfferKind.COMPLAINT:
            complaint = self._library.complaints()[offer.about].title
            text = self.tr("{name} is traditionally used for “{complaint}”, too.")
            return text.format(name=self.target(offer.target), complaint=complaint)
        if offer.kind is OfferKind.REGION:
            text = self.tr(
                "{name} in place of {place}: an old idea. No trial has shown that it works."
            )
            return text.format(name=self.target(offer.target), place=self._place(offer.about))
        text = self.tr("{name} is a place that stays open to you today.")
        return text.format(name=self.target(offer.target))

    def _place(self, name: str) -> str:
        area = self._library.areas().get(name)
        if area is not None:
            return within(area.title)
        places = self._library.correspondences().places
        return next((within(one.title) for one in places if one.id == name), name)

    def duration(self, seconds: int) -> str:
        """ "2 minutes", "30 seconds", "1 min 30 s"."""
        minutes, rest = divmod(seconds, 60)
        if not minutes:
            return self.tr("1 second") if rest == 1 else self.tr("%n seconds", "", rest)
        if not rest:
            return self.tr("1 minute") if minutes == 1 else self.tr("%n minutes", "", minutes)
        return self.tr("{minutes} min {seconds} s").format(
            minutes=QLocale().toString(minutes), seconds=QLocale().toString(rest)
        )

    def takes(self, routine: Routine, seconds: int) -> str:
        """How long a session of it takes, and in how many steps.

        Args:
            routine: the routine.
            seconds: of the whole session.
        """
        count = len(routine.steps)
        steps = self.tr("1 step") if count == 1 else self.tr("%n steps", "", count)
        return f"{DurationWords().about(seconds)} · {steps}"

    def times_a_day(self, times: int) -> str:
        """ "3 times a day"; empty for no aim."""
        if not times:
            return ""
        return self.tr("once a day") if times == 1 else self.tr("%n times a day", "", times)

    def dose(self, step: RoutineStep) -> str:
        """ "Circles, 2 minutes, left then right"."""
        amount = self.duration(step.seconds)
        if step.count:
            once = step.count == 1
            amount = self.tr("once") if once else self.tr("%n times", "", step.count)
        parts = [self.motion(step.motion), amount]
        if step.rounds > 1:
            parts.append(self.tr("%n rounds", "", step.rounds))
        side = self.sides(step.sides)
        if side:
            parts.append(within(side))
        way = self.way(step)
        if way:
            parts.append(within(way))
        return ", ".join(parts)

    def way(self, step: RoutineStep) -> str:
        """Which way circles go; empty for either way."""
        turns = [turn for turn, _ in step.turns]
        return {
            (): "",
            (Turn.CLOCKWISE,): self.tr("Clockwise"),
            (Turn.COUNTER_CLOCKWISE,): self.tr("Counter-clockwise"),
            (Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE): self.tr("Half each way"),
        }.get(tuple(turns), self.tr("Both ways"))

    def sides(self, sides: SideOrder) -> str:
        """Which side, in which order; empty on the midline."""
        return {
            SideOrder.LEFT: self.tr("Left only"),
            SideOrder.RIGHT: self.tr("Right only"),
            SideOrder.IN_TURN: self.tr("Left, then right"),
            SideOrder.TOGETHER: self.tr("Both at once"),
            SideOrder.ALTERNATE: self.tr("Left and right by turns"),
            SideOrder.MIDLINE: "",
        }[sides]

    def motion(self, motion: Motion) -> str:
        """What the hand does, in a word or two."""
        return self._techniques.motion(motion)

    def way_of(self, step: RoutineStep) -> str:
        """ "Circles, with the thumb"."""
        return self._techniques.way(step.motion, step.tool)

    def ways(self, target: str) -> list[tuple[str, Technique | None]]:
        """The techniques a point's guide names, each with each of its tools, in words."""
        if not self._library.has_guide(target):
            return []
        return [
            (self._techniques.way(one.motion, tool), one.with_tool(tool))
            for one in self._library.guide(target).techniques
            for tool in one.tools
        ]

    def after(self, routine: Routine) -> str:
        """What comes after the last step; empty for nothing."""
        parts = []
        if routine.rest_after_seconds:
            parts.append(
                self.tr("Then rest {time}.").format(time=self.duration(routine.rest_after_seconds))
            )
        if routine.cold_pack_seconds:
            parts.append(
                self.tr("Then a cold pack in a thin towel, {time}.").format(
                    time=self.duration(routine.cold_pack_seconds)
                )
            )
        return " ".join(parts)

    def own_evidence(self) -> str:
        """What is said of a routine somebody put together."""
        return self.tr(
            "You put this together yourself. This program knows of no study of the whole."
        )

    def file_evidence(self) -> str:
        """What is said of a routine that came from a file."""
        return self.tr("This came from a file. Nobody here looked at it.")

    def area_text(self) -> str:
        """What to do on an area of one's own choice."""
        return self.tr("Rub the whole area softly with your fingers.")
