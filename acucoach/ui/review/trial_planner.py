"""Plans a personal trial: what is settled, then the days as chance drew them, then it begins."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time, timedelta
from statistics import stdev

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from acucoach.domain.trial import (
    FEWEST_BLOCKS,
    Arm,
    TrialError,
    TrialPlan,
    draw,
    visible_beforehand,
)
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.form import Form
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords
from acucoach.ui.words.told import told

_SPREAD_DAYS = 90
REMINDERS = {"both": (time(9), time(20)), "evening": (time(20),), "none": ()}
"""Times of a day, by choice: in the morning what the day asks, in the evening its number."""
ComplaintsOf = Callable[[str], Sequence[str]]
"""Complaint ids that a routine or point is for."""


class TrialPlanner(QWidget):
    """Settles a trial. Nothing is kept before its days were shown and said yes to.

    Args:
        theme: the looks.
        words: fixed words.
        figures: the outcome by day.
        complaints: titles by complaint id.
        routines: titles of what can be tried, by id.
        complaints_of: what each of these is for.
        today: the user's day.
        new_id: gives an id.
    """

    settled = Signal(object)
    """A ``TrialPlan`` that was said yes to."""

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        figures: DiaryFigures,
        complaints: Mapping[str, str],
        routines: Mapping[str, str],
        complaints_of: ComplaintsOf,
        today: Callable[[], date],
        new_id: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._answers = AnswerWords(self)
        self._figures, self._complaints, self._routines = figures, complaints, routines
        self._complaints_of, self._today, self._new_id = complaints_of, today, new_id
        self._build()

    def prefer(self, routine: str) -> None:
        """Offer what is pressed most, until something else is chosen."""
        if self.routine.currentIndex() == 0:
            self.routine.setCurrentIndex(max(0, self.routine.findData(routine)))

    def _build(self) -> None:
        theme = self._theme
        why = Text(
            theme,
            self.tr(
                "To find out what the pressing itself does, let chance decide the days: some with "
                "pressing, some without, in mixed order. The length is settled first."
            ),
            wrap=True,
        )
        self.routine = self._box(self.tr("What to try"), self._routines)
        self.complaint = self._box(self.tr("What to rate"), self._complaints)
        self._arms = self._box(
            self.tr("Compare with"),
            {
                "nothing": self.tr("days without"),
                "elsewhere": self.tr("days of gentle rubbing elsewhere"),
                "both": self.tr("both of these"),
            },
        )
        self._rounds = self._box(
            self.tr("Rounds"), {str(n): str(n) for n in (FEWEST_BLOCKS, 7, 8, 10, 14, 20, 30)}
        )
        self._rounds.setCurrentIndex(1)
        self._remind = self._box(self.tr("Remind me"), self._reminder_names())
        self._forecast = Text(theme, "", "caption", "text_2", wrap=True)
        self._fits = Text(theme, "", "body_strong", wrap=True)
        self.routine.currentIndexChanged.connect(lambda _: self._pair())
        for box in (self._arms, self.complaint, self._rounds):
            box.currentIndexChanged.connect(lambda _: self._foresee())
        begin = Button(theme, self.tr("Draw the days"), "tonal")
        begin.clicked.connect(self._draw)
        allow(begin, self.routine.count() > 0, self.tr("There is no routine to try yet."))
        form = Form(theme)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        lines = column(why, form, gap=theme.space(8))
        for name, field in (
            (self.tr("What to try"), self.routine),
            (self.tr("What to rate"), self.complaint),
            (self.tr("Compare with"), self._arms),
            (self.tr("Rounds"), self._rounds),
            (self.tr("Remind me"), self._remind),
        ):
            form.add(name, field)
        lines.addWidget(self._fits)
        lines.addWidget(self._forecast)
        lines.addWidget(begin)
        self._begin_button = begin
        self._settled = column(gap=theme.space(8))
        lines.addLayout(self._settled)
        self.setLayout(lines)
        self._pair()
        self._foresee()

    def _pair(self) -> None:
        """Rate what the routine is for, unless it is for nothing in particular."""
        meant = [one for one in self._meant() if self.complaint.findData(one) >= 0]
        if meant and self.complaint.currentData() not in meant:
            written = self._figures.complaints(
                self._today() - timedelta(days=_SPREAD_DAYS), self._today()
            )
            often = next((one for one, _ in written if one in meant), meant[0])
            self.complaint.setCurrentIndex(self.complaint.findData(often))
        self._foresee()

    def _meant(self) -> Sequence[str]:
        return self._complaints_of(str(self.routine.currentData() or ""))

    def _box(self, name: str, items: Mapping[str, str]) -> QComboBox:
        box = ChoiceBox(self._theme, name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for value, text in items.items():
            box.addItem(text, value)
        return box

    def _reminder_names(self) -> dict[str, str]:
        morning, evening = (self._time(at) for at in REMINDERS["both"])
        return {
            "both": self.tr("at {one} and {two}").format(one=morning, two=evening),
            "evening": self.tr("at {time}").format(time=evening),
            "none": self.tr("not at all"),
        }

    def _time(self, at: time) -> str:
        return self._words.locale.toString(
            QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat
        )

    def _chosen_arms(self) -> tuple[Arm, ...]:
        choice = str(self._arms.currentData())
        return tuple(Arm) if choice == "both" else (Arm.ROUTINE, Arm(choice))

    def _foresee(self) -> None:
        rounds = int(self._rounds.currentData())
        length = rounds * len(self._chosen_arms())
        last = self._today()
        complaint = str(self.complaint.currentData() or "")
        days = self._figures.strongest_by_day(last - timedelta(days=_SPREAD_DAYS), last, complaint)
        values = [highest for highest, _ in days.values() if highest is not None]
        text = self.tr("{days} days.").format(days=length)
        if len(values) >= 10:
            visible = visible_beforehand(stdev(values), rounds)
            seen = self.tr(
                "Your days differ so much that it can find a difference of about {points} points "
                "or more; smaller ones may be missed."
            ).format(points=self._answers.number(visible))
        else:
            seen = self.tr("How small a difference it can find is known after ten written days.")
        self._forecast.setText(f"{text} {seen}")
        meant = self._meant()
        other = bool(meant) and complaint not in meant
        fits = self.tr("{what} is not for {complaint}. Is this what you want to find out?")
        self._fits.setText(
            fits.format(what=self.routine.currentText(), complaint=self.complaint.currentText())
            if other
            else ""
        )
        self._fits.setVisible(other)
        empty(self._settled)

    def _draw(self) -> None:
        try:
            plan = draw(
                self._new_id(),
                str(self.routine.currentData()),
                str(self.complaint.currentData() or ""),
                self._today() + timedelta(days=1),
                arms=self._chosen_arms(),
                blocks=int(self._rounds.currentData()),
                seed=secrets.randbits(52),
                remind_at=REMINDERS[str(self._remind.currentData())],
            )
        except TrialError as error:
            self._forecast.setText(told(error))
            return
        self._show_days(plan)

    def _show_days(self, plan: TrialPlan) -> None:
        """Every day as it was drawn; only then can it begin."""
        theme = self._theme
        empty(self._settled)
        title = self.tr("{what}, rated by {complaint}. Chance drew these days:").format(
            what=self.routine.currentText(), complaint=self.complaint.currentText()
        )
        days = []
        for number in range((plan.last_day - plan.first_day).days + 1):
            day = plan.first_day + timedelta(days=number)
            slot = plan.slot_of(day)
            assert slot is not None
            days.append(f"{self._words.short_day(day)}: {self._answers.arm(slot[1])}")
        yes = Button(theme, self.tr("Begin with these days"), "primary", "check")
        yes.clicked.connect(lambda: self.settled.emit(plan))
        no = Button(theme, self.tr("Not yet"), "secondary")
        no.clicked.connect(self._forget_days)
        self._settled.addWidget(Text(theme, title, "body_strong", wrap=True))
        self._settled.addWidget(Text(theme, "\n".join(days), wrap=True))
        rule = self.tr(
            "Once begun, days are not drawn anew, and the numbers stay covered until the last day."
        )
        self._settled.addWidget(Text(theme, rule, "caption", "text_2", wrap=True))
        for button in (yes, no):
            self._settled.addWidget(button)
        yes.setFocus()

    def _forget_days(self) -> None:
        self._begin_button.setFocus()
        empty(self._settled)
