"""The honest answer in sentences: what was written down, what is expected anyway."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QLocale, QObject

from acucoach.domain.insight import FEWEST_PAIRS, BeforeAfter, Spread, Statement
from acucoach.domain.trial import Arm, Comparison, TrialPlan, TrialVerdict


class AnswerWords(QObject):
    """Sentences on before and after, and on the outcome of a trial. Never of a cause."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale()

    def headline(self, found: BeforeAfter) -> str:
        """What may be said, in a few words."""
        return {
            Statement.TOO_FEW: self.tr("Too few to tell yet"),
            Statement.CANNOT_TELL: self.tr("Cannot tell yet"),
            Statement.LOWER_AFTER: self.tr("Mostly lower afterwards"),
            Statement.HIGHER_AFTER: self.tr("Mostly higher afterwards"),
        }[found.answer]

    def counts(self, found: BeforeAfter) -> str:
        """How often it was lower, the same, higher, with the middle and the spread."""
        if found.n == 0:
            return self.tr("No session has a number before and after.")
        text = self.tr(
            "{lower} of {n} times the number was lower afterwards, {same} of {n} times the same, "
            "{higher} of {n} times higher."
        ).format(lower=found.lower, n=found.n, same=found.same, higher=found.higher)
        if found.answer is Statement.TOO_FEW:
            fewer = self.tr("Below {fewest} rated sessions no pattern can be told from chance.")
            return f"{text} {fewer.format(fewest=FEWEST_PAIRS)}"
        if found.change is not None:
            text = f"{text} {self._spread(found.change)}"
        return text

    def limits(self, found: BeforeAfter) -> str:
        """What the numbers cannot tell: regression to the mean, in a sentence."""
        if found.expects_easing:
            text = self.tr(
                "You pressed when it was stronger than usual ({started} of 10, usually "
                "{usual}), and what is strong mostly eases by itself. Lower afterwards does not "
                "mean lower because of it."
            ).format(started=self.number(found.started), usual=self.number(found.usual))
        else:
            text = self.tr(
                "Complaints come and go by themselves, and a number given with hope is often "
                "a lower one. Lower afterwards does not mean lower because of it."
            )
        if found.without is not None:
            alike = self.tr(
                "{n} times something as strong was rated twice within hours without pressing in "
                "between: a typical change was {change}."
            ).format(n=found.without.n, change=self.signed(found.without.middle))
            text = f"{text} {alike}"
        return text

    def arm(self, arm: Arm) -> str:
        """What a day of a trial asks for."""
        return {
            Arm.ROUTINE: self.tr("Press as usual"),
            Arm.ELSEWHERE: self.tr("Rub gently elsewhere"),
            Arm.NOTHING: self.tr("Leave it"),
        }[arm]

    def trial(self, found: Comparison) -> str:
        """The outcome of a trial, with its size, its number and what it could have seen."""
        against = self.arm(found.against)
        if found.verdict is TrialVerdict.NOT_FINISHED:
            return self.tr(
                "The numbers stay covered until the last day, so that nobody stops at a lucky "
                "moment. Complete rounds so far: {n}."
            ).format(n=found.n)
        if found.verdict is TrialVerdict.TOO_FEW or found.difference is None:
            return self.tr(
                "Cannot tell: too few rounds were complete ({n}). With fewer than 6 chance alone "
                "explains any difference."
            ).format(n=found.n)
        size = self.tr(
            "On days of pressing the strongest rating was {difference} points from days of "
            "“{against}”, over {n} rounds."
        ).format(difference=self.signed(found.difference), against=against, n=found.n)
        share = max(0.001, found.chance or 0)
        chance = self.tr(
            "If it made no difference, chance alone would give one this large in about 1 of "
            "{times} such trials."
        ).format(times=self.number(max(1, round(1 / share))))
        verdict = {
            TrialVerdict.LOWER: self.tr("Lower, and more than chance would often give."),
            TrialVerdict.HIGHER: self.tr("Higher, and more than chance would often give."),
            TrialVerdict.CANNOT_TELL: self.tr("Cannot tell."),
        }[found.verdict]
        text = f"{verdict} {size} {chance}"
        if found.smallest_visible is not None:
            seen = self.tr(
                "A difference below about {points} points could easily have been missed."
            )
            text = f"{text} {seen.format(points=self.number(found.smallest_visible))}"
        return text

    def trial_how(self, plan: TrialPlan, followed: Mapping[date, bool]) -> str:
        """How a trial was made, for somebody who knows such trials."""
        length = (plan.last_day - plan.first_day).days + 1
        text = self.tr(
            "One person, {rounds} rounds over {days} days. In each round chance drew the order "
            "before the first day; it was not changed. The outcome is the strongest number of "
            "each day. The person knew which day was which. Days not done as drawn: {missed}; they "
            "are left out. The test re-draws the order (a randomisation test), both ways."
        ).format(
            rounds=len(plan.blocks), days=length, missed=sum(not done for done in followed.values())
        )
        if Arm.ELSEWHERE in plan.arms:
            sham = self.tr("Gentle rubbing elsewhere served as sham.")
            text = f"{text} {sham}"
        return text

    def number(self, value: float | None) -> str:
        """A number with one place after the point at most."""
        if value is None:
            return "–"
        rounded = round(float(value), 1)
        return self._locale.toString(rounded, "f", 0 if rounded == int(rounded) else 1)

    def signed(self, value: float) -> str:
        """A change with its sign."""
        sign = "+" if round(value, 1) > 0 else "−" if round(value, 1) < 0 else ""
        return f"{sign}{self.number(abs(value))}"

    def _spread(self, change: Spread) -> str:
        return self.tr(
            "A typical change was {middle}. Half of the changes were from {low} to {high}."
        ).format(
            middle=self.signed(change.middle),
            low=self.signed(change.lower),
            high=self.signed(change.upper),
        )
