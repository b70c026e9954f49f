"""The personal trial: plan it, follow it day by day, read its answer at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QWidget

from acucoach.domain.trial import TrialPlan, compare
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.storage.trials import StoredTrial, TrialRepository, outcome_of
from acucoach.ui.review.trial_planner import ComplaintsOf, TrialPlanner
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import Card, column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords

_DAYS_AHEAD = 7


class TrialPanel(Card):
    """A card that is a planner, a running trial or its answer.

    Args:
        theme: the looks.
        words: fixed words.
        trials: where trials are kept.
        figures: the outcome by day.
        complaints: titles by complaint id.
        routines: gives titles of what can be tried, by id.
        complaints_of: what each of these is for.
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
        complaints_of: ComplaintsOf,
        today: Callable[[], date],
        new_id: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, pad=18, gap=10, parent=parent)
        self._theme, self._words = theme, words
        self._answers = AnswerWords(self)
        self._trials, self._figures = trials, figures
        self._complaints, self._routines = complaints, routines
        self._complaints_of, self._today, self._new_id = complaints_of, today, new_id
        self._shown: QWidget | None = None
        self._planning: TrialPlanner | None = None
        self._another = False
        self._preferred = ""
        self.body.addWidget(Text(theme, self.tr("A fair comparison"), "heading"))

    def refresh(self) -> None:
        """Show what there is: the latest trial or the planner, then what ended before."""
        trials = self._trials.all()
        latest = next(iter(trials), None)
        if latest is not None and self._open(latest):
            self._another = False
        if latest is None or self._another:
            # What is half planned stays, whatever else changed.
            if self._planning is not None:
                return
            self._planning = first = self._planner()
            earlier = trials
        else:
            self._planning, first, earlier = None, None, trials[1:]
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        lines = column(gap=self._theme.space(16))
        if first is not None:
            lines.addWidget(first)
        elif latest is not None:
            lines.addWidget(self._trial(latest))
        if earlier:
            title = self.tr("Earlier comparisons")
            lines.addWidget(Text(self._theme, title, "heading", wrap=True))
        for stored in earlier:
            lines.addWidget(self._trial(stored, latest=False))
        self._shown = QWidget()
        self._shown.setLayout(lines)
        self.body.addWidget(self._shown)

    def prefer(self, routine: str) -> None:
        """Offer what is pressed most, until something else is chosen."""
        self._preferred = routine
        if self._planning is not None:
            self._planning.prefer(routine)

    def _planner(self) -> TrialPlanner:
        planner = TrialPlanner(
            self._theme, self._words, self._figures, self._complaints, self._routines(),
            self._complaints_of, self._today, self._new_id,
        )  # fmt: skip
        planner.settled.connect(self._begin)
        planner.prefer(self._preferred)
        return planner

    def _begin(self, plan: object) -> None:
        assert isinstance(plan, TrialPlan)
        self._another = False
        self._trials.begin(plan)
        self.refresh()

    def _plan_another(self) -> None:
        self._another = True
        self.refresh()

    def _open(self, stored: StoredTrial) -> bool:
        """Whether a trial still runs or is still to begin."""
        return self._today() <= stored.plan.last_day and stored.stopped is None

    def _time(self, at: time) -> str:
        return self._words.locale.toString(
            QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat
        )

    # a trial

    def _trial(self, stored: StoredTrial, *, latest: bool = True) -> QWidget:
        theme, plan, today = self._theme, stored.plan, self._today()
        lines = column(gap=theme.space(8))
        title = self._routines().get(plan.routine, plan.routine)
        about = self._complaints.get(plan.complaint, plan.complaint)
        lines.addWidget(Text(theme, f"{title} · {about}", "body_strong", wrap=True))
        begun, over = self._words.span(plan.first_day, plan.last_day, today)
        period = self.tr("{first} to {last}").format(first=begun, last=over)
        if plan.remind_at:
            times = ", ".join(self._time(at) for at in plan.remind_at)
            period = self.tr("{period} · reminders at {times}").format(period=period, times=times)
        lines.addWidget(Text(theme, period, "caption", "text_2", wrap=True))
        if stored.runs_on(today):
            slot = plan.slot_of(today)
            assert slot is not None
            now = self.tr("Today: {arm}.").format(arm=self._answers.arm(slot[1]))
            lines.addWidget(Text(theme, now, "heading", wrap=True))
            lines.addWidget(self._today_answer(stored, today))
        if stored.stopped is not None:
            text = self.tr("Ended early, so nothing can be told from it.")
            lines.addWidget(Text(theme, text, wrap=True))
        else:
            for against in plan.arms[1:]:
                found = compare(plan, outcome_of(stored, self._figures), against, today=today)
                lines.addWidget(Text(theme, self._answers.trial(found), wrap=True))
        if self._open(stored):
            stop = Button(theme, self.tr("End the comparison"), "ghost")
            stop.clicked.connect(lambda: self._stop(stored))
            lines.addWidget(stop)
            lines.addWidget(Text(theme, self._days_to_come(plan), "caption", "text_2", wrap=True))
        else:
            lines.addWidget(
                Text(theme, self._answers.trial_how(plan, stored.followed), "caption", "text_2",
                     wrap=True)
            )  # fmt: skip
            another = Button(theme, self.tr("Plan another"), "secondary")
            another.clicked.connect(self._plan_another)
            another.setVisible(latest)
            away = Button(theme, self.tr("Remove it"), "ghost")
            away.setAccessibleName(self.tr("Remove it: {what}").format(what=f"{title} · {about}"))
            away.clicked.connect(lambda: self._remove(stored))
            lines.addWidget(another)
            lines.addWidget(away)
        whole = QWidget()
        whole.setLayout(lines)
        return whole

    def _days_to_come(self, plan: TrialPlan) -> str:
        first, days = max(self._today(), plan.first_day), []
        for number in range(_DAYS_AHEAD):
            day = first + timedelta(days=number)
            slot = plan.slot_of(day)
            if slot is not None:
                days.append(f"{self._words.short_day(day)}: {self._answers.arm(slot[1])}")
        return "\n".join(days)

    def _today_answer(self, stored: StoredTrial, today: date) -> QWidget:
        theme = self._theme
        said = stored.followed.get(today)
        yes = Button(theme, self.tr("Done so"), "chip")
        no = Button(theme, self.tr("Not today"), "chip")
        for button, value in ((yes, True), (no, False)):
            button.setChecked(said is value)
            button.clicked.connect(lambda _=False, value=value: self._answer(stored, today, value))
        return WrapRow(theme.space(8), yes, no)

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
