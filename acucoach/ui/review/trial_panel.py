"""The personal trial: plan it, follow it day by day, read its answer at the end."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from statistics import stdev

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from acucoach.domain.trial import (
    FEWEST_BLOCKS,
    Arm,
    TrialError,
    compare,
    draw,
    visible_beforehand,
)
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.storage.trials import StoredTrial, TrialRepository
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords

_SPREAD_DAYS = 90
REMINDERS = {"both": (time(9), time(20)), "evening": (time(20),), "none": ()}
"""Times of a day, by choice: in the morning what the day asks, in the evening its number."""


class TrialPanel(Card):
    """A card that is a planner, a running trial or its answer.

    Args:
        theme: the looks.
        words: fixed words.
        trials: where trials are kept.
        figures: the outcome by day.
        complaints: titles by complaint id.
        routines: gives titles of what can be tried, by id.
        today: the user's day.
        new_id: gives an id.
    """

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        trials: TrialRepository,
        figures: DiaryFigures,
        complaints: Mapping[str, str],
        routines: Callable[[], Mapping[str, str]],
        today: Callable[[], date],
        new_id: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, pad=18, gap=10, parent=parent)
        self._theme, self._words = theme, words
        self._answers = AnswerWords(self)
        self._trials, self._figures = trials, figures
        self._complaints, self._routines = complaints, routines
        self._today, self._new_id = today, new_id
        self._shown: QWidget | None = None
        self._planning: QWidget | None = None
        self._preferred = ""
        self.body.addWidget(Text(theme, self.tr("A fair comparison"), "heading"))

    def refresh(self) -> None:
        """Show what there is: the latest trial, or the planner."""
        stored = next(iter(self._trials.all()), None)
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._planner() if stored is None else self._trial(stored)
        self.body.addWidget(self._shown)

    def prefer(self, routine: str) -> None:
        """Offer what is pressed most, until something else is chosen."""
        self._preferred = routine
        if self._planning is self._shown and self._routine.currentIndex() == 0:
            self._offer_preferred()

    # the planner

    def _offer_preferred(self) -> None:
        self._routine.setCurrentIndex(max(0, self._routine.findData(self._preferred)))

    def _planner(self) -> QWidget:
        theme = self._theme
        why = Text(
            theme,
            self.tr(
                "To find out what the pressing itself does, let chance decide the days: some with "
                "pressing, some without, in mixed order. The length is settled first."
            ),
            wrap=True,
        )
        self._routine = self._box(self.tr("What to try"), self._routines())
        self._complaint = self._box(self.tr("What to rate"), self._complaints)
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
        for box in (self._arms, self._complaint, self._rounds):
            box.currentIndexChanged.connect(lambda _: self._foresee())
        begin = Button(theme, self.tr("Draw the days and begin tomorrow"), "tonal")
        begin.clicked.connect(self._begin)
        allow(begin, self._routine.count() > 0, self.tr("There is no routine to try yet."))
        lines = column(why, gap=theme.space(8))
        for name, field in (
            (self.tr("What to try"), self._routine),
            (self.tr("What to rate"), self._complaint),
            (self.tr("Compare with"), self._arms),
            (self.tr("Rounds"), self._rounds),
            (self.tr("Remind me"), self._remind),
        ):
            line = row(gap=theme.space(12))
            label = Text(theme, name, "label")
            label.setMinimumWidth(theme.px(120))
            line.addWidget(label)
            line.addWidget(field, 1)
            lines.addLayout(line)
        lines.addWidget(self._forecast)
        lines.addWidget(begin)
        whole = self._planning = QWidget()
        whole.setLayout(lines)
        self._offer_preferred()
        self._foresee()
        return whole

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
        complaint = str(self._complaint.currentData() or "")
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

    def _begin(self) -> None:
        try:
            plan = draw(
                self._new_id(),
                str(self._routine.currentData()),
                str(self._complaint.currentData() or ""),
                self._today() + timedelta(days=1),
                arms=self._chosen_arms(),
                blocks=int(self._rounds.currentData()),
                seed=secrets.randbits(52),
                remind_at=REMINDERS[str(self._remind.currentData())],
            )
        except TrialError as error:
            self._forecast.setText(str(error))
            return
        self._trials.begin(plan)
        self.refresh()

    # a trial

    def _trial(self, stored: StoredTrial) -> QWidget:
        theme, plan, today = self._theme, stored.plan, self._today()
        lines = column(gap=theme.space(8))
        title = self._routines().get(plan.routine, plan.routine)
        about = self._complaints.get(plan.complaint, plan.complaint)
        lines.addWidget(Text(theme, f"{title} · {about}", "body_strong", wrap=True))
        period = self.tr("{first} to {last}").format(
            first=self._words.short_day(plan.first_day), last=self._words.short_day(plan.last_day)
        )
        if plan.remind_at:
            times = ", ".join(self._time(at) for at in plan.remind_at)
            period = self.tr("{period} · reminders at {times}").format(period=period, times=times)
        lines.addWidget(Text(theme, period, "caption", "text_2", wrap=True))
        if stored.runs_on(today):
            slot = plan.slot_of(today)
            assert slot is not None
            now = self.tr("Today: {arm}.").format(arm=self._answers.arm(slot[1]))
            lines.addWidget(Text(theme, now, "heading", wrap=True))
            lines.addLayout(self._today_answer(stored, today))
        if stored.stopped is not None:
            text = self.tr("Ended early, so nothing can be told from it.")
            lines.addWidget(Text(theme, text, wrap=True))
        else:
            for against in plan.arms[1:]:
                found = compare(plan, self._outcome(stored), against, today=today)
                lines.addWidget(Text(theme, self._answers.trial(found), wrap=True))
        if today <= plan.last_day and stored.stopped is None:
            stop = Button(theme, self.tr("End the comparison"), "ghost")
            stop.clicked.connect(lambda: self._stop(stored))
            lines.addWidget(stop)
        else:
            again = Button(theme, self.tr("Remove it and plan another"), "secondary")
            again.clicked.connect(lambda: self._remove(stored))
            lines.addWidget(again)
        whole = QWidget()
        whole.setLayout(lines)
        return whole

    def _today_answer(self, stored: StoredTrial, today: date) -> QHBoxLayout:
        theme = self._theme
        said = stored.followed.get(today)
        yes = Button(theme, self.tr("Done so"), "chip")
        no = Button(theme, self.tr("Not today"), "chip")
        for button, value in ((yes, True), (no, False)):
            button.setChecked(said is value)
            button.set_icon_name("check" if said is value else "")
            button.clicked.connect(lambda _=False, value=value: self._answer(stored, today, value))
        return row(yes, no, None, gap=theme.space(8))

    def _outcome(self, stored: StoredTrial) -> dict[date, float]:
        plan = stored.plan
        days = self._figures.strongest_by_day(plan.first_day, plan.last_day, plan.complaint)
        return {
            day: float(highest)
            for day, (highest, _) in days.items()
            if highest is not None and stored.followed.get(day) is not False
        }

    def _answer(self, stored: StoredTrial, day: date, value: bool) -> None:
        taken_back = stored.followed.get(day) is value
        self._trials.answer(stored, day, None if taken_back else value)
        self.refresh()

    def _stop(self, stored: StoredTrial) -> None:
        self._trials.stop(stored, self._today())
        self.refresh()

    def _remove(self, stored: StoredTrial) -> None:
        self._trials.delete(stored)
        self.refresh()
