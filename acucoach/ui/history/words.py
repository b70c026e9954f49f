"""Sentences about sessions that were."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QObject

from acucoach.domain.anatomy import Side
from acucoach.domain.kept_verdict import kept_verdict
from acucoach.domain.routine import Turn
from acucoach.domain.session_record import (
    PauseReason,
    PhaseRecord,
    RatingMoment,
    SessionRecord,
    State,
    StopReason,
)
from acucoach.ui.words.durations import DurationWords
from acucoach.ui.words.sides import SideWords
from acucoach.ui.words.techniques import TechniqueWords


class HistoryWords(QObject):
    """Words in the user's language; dates, times and numbers by locale."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._techniques, self._sides = TechniqueWords(), SideWords()

    def day(self, day: date) -> str:
        """ "Monday, 2 March 2026"."""
        return QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )

    def time(self, moment: datetime) -> str:
        """ "09:40", by the clock of the place where it was."""
        from PySide6.QtCore import QTime

        return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)

    def length(self, seconds: float) -> str:
        """ "2 min 5 s"."""
        return DurationWords().spent(seconds)

    def minutes(self, seconds: float) -> str:
        """ "24 minutes", for sums; "30 s" where that is all."""
        if 0 < seconds < 60:
            return self.length(seconds)
        return DurationWords().minutes(round(seconds / 60))

    def sessions(self, count: int) -> str:
        """ "3 sessions"."""
        if count == 1:
            return self.tr("1 session")
        return self.tr("{count} sessions").format(count=QLocale().toString(count))

    def title(self, record: SessionRecord, title_of: Callable[[str], str]) -> str:
        """What was done: where something took another's place, by the title of that session."""
        swapped = any(one.instead for one in kept_verdict(record.verdict).altered)
        return record.title if swapped else title_of(record.routine_id)

    def state(self, record: SessionRecord) -> str:
        """How it ended; empty when it went to its end."""
        if record.state is State.INTERRUPTED:
            return self.tr("interrupted")
        if record.state is State.STOPPED:
            return {
                StopReason.HURT: self.tr("stopped because it hurt"),
                StopReason.WARNING_SIGN: self.tr("stopped for a warning sign"),
                StopReason.LIMIT: self.tr("ended at the longest time"),
            }.get(record.reason, self.tr("stopped early"))
        return "" if record.state is State.FINISHED else self.tr("running")

    def side_lines(self, record: SessionRecord) -> list[str]:
        """A line a side: time done and planned, circles, direction."""
        lines = []
        for side in (Side.LEFT, Side.RIGHT, Side.MIDLINE):
            phases = [phase for phase in record.phases if side in phase.sides]
            if not phases:
                continue
            done = sum(phase.delivered for phase in phases)
            planned = sum(phase.planned for phase in phases)
            line = self.tr("{side}: {done} of {planned}").format(
                side=self._sides.side(side), done=self.length(done), planned=self.length(planned)
            )
            circles = sum(phase.movements for phase in phases if phase.turn is not None)
            if circles:
                turns = {phase.turn for phase in phases if phase.turn is not None}
                line = self.tr("{line} · {circles} circles {way}").format(
                    line=line, circles=QLocale().toString(circles), way=self._way(turns)
                )
            lines.append(line)
        return lines

    def way(self, phases: Iterable[PhaseRecord]) -> str:
        """What the hand did and with what, when that is one thing and known; else empty."""
        ways = {(phase.motion, phase.tool) for phase in phases if phase.motion is not None}
        if len(ways) != 1:
            return ""
        motion, tool = ways.pop()
        return "" if motion is None or tool is None else self._techniques.way(motion, tool)

    def rating(self, moment: RatingMoment) -> str:
        """When a number was given."""
        return {
            RatingMoment.BEFORE: self.tr("Before"),
            RatingMoment.AFTER: self.tr("After"),
            RatingMoment.AFTER_30: self.tr("Half an hour later"),
            RatingMoment.AFTER_120: self.tr("Two hours later"),
        }[moment]

    def change(self, record: SessionRecord) -> str:
        """ "6 before, 4 after"; empty without numbers."""
        before, after = record.rating(RatingMoment.BEFORE), record.rating(RatingMoment.AFTER)
        if before is None and after is None:
            return ""
        if after is None:
            return self.tr("{before} before").format(before=before)
        if before is None:
            return self.tr("{after} after").format(after=after)
        return self.tr("{before} before, {after} after").format(before=before, after=after)

    def happened(self, record: SessionRecord) -> list[str]:
        """Pauses, hurts, what was left out or made lighter."""
        lines = []
        pauses = [p for p in record.pauses if p.reason in (PauseReason.USER, PauseReason.SLEEP)]
        if pauses:
            total = self.length(sum(pause.seconds for pause in pauses))
            lines.append(
                self.tr("Paused {count} times, {time} in all.").format(
                    count=QLocale().toString(len(pauses)), time=total
                )
                if len(pauses) > 1
                else self.tr("Paused once, {time}.").format(time=total)
            )
        if record.hurts:
            lines.append(
                self.tr("You said that it hurt, {count} times.").format(
                    count=QLocale().toString(len(record.hurts))
                )
                if len(record.hurts) > 1
                else self.tr("You said once that it hurt.")
            )
        if record.eased:
            lines.append(self.tr("The rest was made lighter."))
        if record.skipped:
            lines.append(self.tr("Some of it was skipped."))
        return lines

    def _way(self, turns: set[Turn]) -> str:
        if len(turns) > 1:
            return self.tr("in both directions")
        if Turn.CLOCKWISE in turns:
            return self.tr("clockwise")
        return self.tr("counter-clockwise")
