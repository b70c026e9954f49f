"""What the coach says, written and spoken."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.cues import Cue, CueKind
from acucoach.domain.plan import Breath, Phase, PhaseKind, SessionPlan
from acucoach.domain.routine import Turn
from acucoach.domain.session_record import SessionRecord
from acucoach.ui.coach.services import TargetWords
from acucoach.ui.words.durations import DurationWords, whole_minutes
from acucoach.ui.words.techniques import TechniqueWords
from acucoach.ui.words.within import within


class CoachWords(QObject):
    """Sentences of a session in the user's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._techniques = TechniqueWords()

    def sides(self, part: str, sides: tuple[Side, ...]) -> str:
        """ "Left hand", "Both sides"; empty on the midline."""
        if len(sides) > 1:
            return self.tr("Both sides")
        if not sides or sides[0] is Side.MIDLINE:
            return self.tr("Middle")
        left = sides[0] is Side.LEFT
        if part == "hand":
            return self.tr("Left hand") if left else self.tr("Right hand")
        if part == "arm":
            return self.tr("Left arm") if left else self.tr("Right arm")
        if part in ("foot", "ankle"):
            return self.tr("Left foot") if left else self.tr("Right foot")
        if part in ("thigh", "knee", "lower-leg"):
            return self.tr("Left leg") if left else self.tr("Right leg")
        return self.tr("Left side") if left else self.tr("Right side")

    def yours(self, part: str, sides: tuple[Side, ...]) -> str:
        """ "your left hand", as written at the picture."""
        if len(sides) != 1 or sides[0] is Side.MIDLINE:
            return ""
        return self.tr("your {side}").format(side=within(self.sides(part, sides)))

    def pressing(self, tool: Tool | None, hand: Side | None) -> str:
        """ "your right thumb presses"."""
        if hand is None or tool is None:
            return ""
        left = hand is Side.LEFT
        if tool is Tool.THUMB:
            return (
                self.tr("your left thumb presses") if left else self.tr("your right thumb presses")
            )
        return self.tr("your left hand presses") if left else self.tr("your right hand presses")

    def left_on(self, part: str, sides: tuple[Side, ...]) -> str:
        """Below the time: "left on this hand"."""
        if part == "hand" and len(sides) == 1:
            return self.tr("left on this hand")
        if part in ("foot", "ankle") and len(sides) == 1:
            return self.tr("left on this foot")
        if len(sides) == 1 and sides[0] is not Side.MIDLINE:
            return self.tr("left on this side")
        return self.tr("left here")

    def skip(self, part: str, sides: tuple[Side, ...]) -> str:
        """The button that leaves out what is worked now."""
        if len(sides) != 1 or sides[0] is Side.MIDLINE:
            return self.tr("Skip this place")
        if part == "hand":
            return self.tr("Skip this hand")
        return self.tr("Skip this side")

    def pace(self, phase: Phase) -> str:
        """What the hand does and how fast."""
        if phase.kind is PhaseKind.PREPARE:
            return self.tr("Get ready")
        if phase.kind is PhaseKind.CHANGE_OVER:
            return self.tr("Change over")
        if phase.kind is PhaseKind.REST:
            return self.tr("Rest a while")
        if phase.kind is PhaseKind.COLD_PACK:
            return self.tr("Cold pack, in a thin towel")
        movement = self._motion(phase)
        # The thumb is what the picture shows; of rolling the words name the ball.
        if phase.tool not in (None, Tool.THUMB) and phase.motion is not Motion.ROLL:
            movement = self.tr("{movement}, {tool}").format(
                movement=movement, tool=self._techniques.with_tool(phase.tool)
            )
        if not phase.rate:
            return movement
        return self.tr("{movement}, {pace}").format(movement=movement, pace=self._every(phase.rate))

    def force(self, phase: Phase) -> str:
        """How firm; what is meant by a good and a bad feeling."""
        match phase.pressure:
            case Pressure.FIRM:
                return self.tr("Firm is right. An ache is fine, pain is not.")
            case Pressure.LIGHT:
                return self.tr("Lightly. It must not hurt.")
            case Pressure.FEATHER:
                return self.tr("As light as a feather.")
        if phase.kind is PhaseKind.COLD_PACK:
            return self.tr("Take it off if it burns or goes numb.")
        if phase.kind is PhaseKind.REST:
            return self.tr("Stay as you are. Nothing to do.")
        return phase.posture

    def length(self, seconds: float) -> str:
        """A stretch of time that is left, in words, to the second that has begun ("1 min 10 s")."""
        return DurationWords().short(max(0, -int(-seconds // 1)))

    def progress(self, number: int, count: int, left: float) -> str:
        """Where the whole session stands: "Part 3 of 10 · about 12 min left in all".

        Args:
            number: the part, from 1.
            count: parts in all.
            left: seconds left of the session.
        """
        if left > 60:
            minutes = self.length(whole_minutes(left) * 60)
            time = self.tr("about {time} left in all").format(time=minutes)
        else:
            time = self.tr("less than a minute left in all")
        if count == 1:
            return time
        number_of = QLocale().toString
        part = self.tr("Part {number} of {count}").format(
            number=number_of(number), count=number_of(count)
        )
        return f"{part} · {time}"

    def breath(self, breath: Breath) -> str:
        """The breathing pace alongside."""
        return self.tr("Breathe in …") if breath.inward else self.tr("… and slowly out")

    def next(self, plan: SessionPlan, index: int, words: TargetWords) -> str:
        """What comes after, named with ``words`` of its target."""
        upcoming = self.upcoming(plan, index)
        if upcoming is None:
            return self.tr("Then it is done")
        here = plan.phases[index]
        if upcoming.kind is PhaseKind.REST:
            return self.tr("Next: rest")
        if upcoming.kind is PhaseKind.COLD_PACK:
            return self.tr("Next: the cold pack")
        place = self.sides(words.part, upcoming.sides)
        if upcoming.target == here.target:
            return self.tr("Next: {place}, by itself").format(place=within(place))
        return self.tr("Next: {name}, {place}").format(name=words.title, place=within(place))

    @staticmethod
    def upcoming(plan: SessionPlan, index: int) -> Phase | None:
        """The next stretch of work, rest or cold pack."""
        after = plan.stretch(index)[-1] + 1
        rest = plan.phases[after:]
        return next(
            (
                phase
                for phase in rest
                if phase.kind in (PhaseKind.WORK, PhaseKind.REST, PhaseKind.COLD_PACK)
            ),
            None,
        )

    def spoken(self, cue: Cue, phase: Phase, words: TargetWords) -> str:
        """What the voice says at a cue; empty for beats."""
        name = words.say or words.title
        place = self.sides(words.part, phase.sides)
        match cue.kind:
            case CueKind.PREPARE:
                return self.tr("Get ready. {name}. {place}.").format(name=name, place=place)
            case CueKind.BEGIN:
                return self.tr("{place}. Begin.").format(place=place)
            case CueKind.TURN:
                return self.tr("Now the other way round.")
            case CueKind.HALF:
                return self.tr("Half way.")
            case CueKind.MORE:
                return self.tr("If it has eased, press a little more. Never to pain.")
            case CueKind.TEN_SECONDS:
                return self.tr("Ten seconds.")
            case CueKind.SLOW_RELEASE:
                return self.tr("Let go slowly.")
            case CueKind.CHANGE_SIDES:
                if words.part == "hand":
                    return self.tr("Change hands.")
                return self.tr("Change sides. {place}.").format(place=place)
            case CueKind.NEXT:
                return self.tr("Next: {name}. {place}.").format(name=name, place=place)
            case CueKind.REST:
                return self.tr("Rest a while.")
            case CueKind.COLD_PACK:
                return self.tr("Now the cold pack, in a thin towel.")
            case CueKind.STOP_RULE:
                return self.tr("An ache is fine, pain is not. If you feel dizzy or numb, stop.")
            case CueKind.END:
                return self.tr("Done. Let go.")
        return ""

    def pressed(self, record: SessionRecord) -> str:
        """How long was pressed, by side where both were."""
        told = DurationWords().spent
        left, right = record.seconds_on(Side.LEFT), record.seconds_on(Side.RIGHT)
        if left and right:
            return self.tr("You pressed: left {left}, right {right}.").format(
                left=told(left), right=told(right)
            )
        return self.tr("You pressed for {time}.").format(time=told(record.worked_seconds))

    def _motion(self, phase: Phase) -> str:
        match phase.motion:
            case Motion.CIRCLE:
                if phase.turn is Turn.COUNTER_CLOCKWISE:
                    return self.tr("Circles, counter-clockwise")
                return self.tr("Circles, clockwise")
            case Motion.TRIGGER | None:
                return self.tr("Press until you just feel it, and wait")
        return self._techniques.motion(phase.motion)

    def _every(self, rate: float) -> str:
        seconds = 60 / rate
        if abs(seconds - 1) < 0.05:
            return self.tr("one a second")
        if abs(seconds - 2) < 0.05:
            return self.tr("one every two seconds")
        if abs(seconds - 3) < 0.05:
            return self.tr("one every three seconds")
        return self.tr("{count} a minute").format(count=round(rate))
