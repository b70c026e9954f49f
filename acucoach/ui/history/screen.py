"""The history: what was done, when, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from acucoach.domain.calendar_day import day_of
from acucoach.domain.course import EVERY_DAY, Course
from acucoach.domain.draft import DraftKind
from acucoach.domain.frozen import frozen
from acucoach.domain.session_record import RatingMoment, SideEffect
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.courses import CourseRepository
from acucoach.storage.sessions import SessionFilter, SessionRepository
from acucoach.ui.drafts import DraftKeeper
from acucoach.ui.history.bin_card import BinCard
from acucoach.ui.history.course_form import CourseForm
from acucoach.ui.history.plans_panel import PlanSource, PlansPanel
from acucoach.ui.history.session_detail import SessionDetail
from acucoach.ui.history.session_list import PAGE, SessionList
from acucoach.ui.history.words import HistoryWords
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.beside import Beside, Part
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrapping_row import WrappingRow

_KINDS = (DraftKind.SESSION, DraftKind.COURSE)
USUAL = "LI4"
"""What the form of a new plan begins with."""


@frozen
class HistoryServices:
    """What the screen is given.

    Attributes:
        sessions: the log.
        changes: tells what changed.
        now: wall time with offset.
        zone: rules of the computer's own zone.
        title_of: the reader's name of a point, area or routine.
        complaints: titles by complaint id.
        courses: what is planned.
        new_id: makes ids.
        choices: titles of what can be planned, by routine id or point code.
        quiet: hours from which and to which reminders are silent.
        drafts: keeps what is typed and not saved.
    """

    sessions: SessionRepository
    changes: Changes
    now: Callable[[], datetime]
    zone: tzinfo
    title_of: Callable[[str], str]
    complaints: Mapping[str, str]
    courses: CourseRepository
    new_id: Callable[[], str]
    choices: Callable[[], Mapping[str, str]]
    quiet: Callable[[], tuple[int, int]] = lambda: (0, 0)
    drafts: DraftKeeper = field(default_factory=DraftKeeper)


class HistoryScreen(Screen):
    """The list at one side, one session at the other; nothing is read before it is first shown."""

    againRequested = Signal(str)
    """A session's id: what it did is wanted once more."""
    startRequested = Signal(str)
    """A routine's id or a point's code is to be started."""
    deleted = Signal()
    """A session was deleted; it can be undone."""

    def __init__(
        self, theme: Theme, services: HistoryServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, read_when_shown=True)
        self._theme, self._services = theme, services
        self._words = HistoryWords(self)
        self._filter, self._days = SessionFilter(), 0
        self._shown = 0
        self._quiet = False
        self.detail: SessionDetail | None = None
        self.binned: BinCard | None = None
        self._build()
        self._go_on()
        self.follow(services.changes, {Noun.SESSION, Noun.COURSE})

    def refresh(self) -> None:
        """Read and show the newest sessions, and what was changed of the one beside them."""
        self._show_list()
        if self.detail is not None:
            shown = self.detail.record
            if self._services.sessions.get(shown.id) != shown:
                self.show_session(shown.id)

    def _show_list(self) -> None:
        self._fill_filters()
        self._end_period()
        self._say_sums()
        self.plans.refresh()
        if self.bin.isChecked():
            gone = self._services.sessions.in_bin()
            self.list.show_first(gone, self.tr("The bin is empty."), more=False)
            return
        found = self._services.sessions.find(self._filter, PAGE + 1)
        self._shown = min(len(found), PAGE)
        self.list.show_first(found[:PAGE], self._nothing(), more=len(found) > PAGE)

    def show_session(self, session_id: str) -> None:
        """Show one session in full."""
        record = self._services.sessions.get(session_id)
        self._close_detail()
        if record is None:
            return
        self.list.mark(session_id)
        services = self._services
        if self.bin.isChecked():
            title = self._words.title(record, services.title_of)
            self.binned = BinCard(self._theme, self._words, record, title)
            self.binned.restored.connect(self._restore)
            self.binned.closed.connect(self._close_detail)
            self._show_beside(self.binned)
            return
        detail = SessionDetail(
            self._theme, self._words, record, services.title_of, services.complaints,
            services.zone,
        )  # fmt: skip
        detail.closed.connect(self._close_detail)
        detail.againRequested.connect(self.againRequested)
        detail.deleteRequested.connect(self._delete)
        detail.editedNote.connect(self._edit_note)
        detail.editedStart.connect(self._edit_start)
        detail.rated.connect(self._rate)
        detail.effectsNoted.connect(self._note_effects)
        detail.draft.reopen = self._reopen_session
        self.detail = detail
        self._show_beside(detail)
        services.drafts.follow(detail.draft, detail)
        services.drafts.take_up(detail.draft)

    def _go_on(self) -> None:
        """Show what was being written when the window or the program ended."""
        draft = self._services.drafts.newest(*_KINDS)
        if draft is not None and draft.kind is DraftKind.SESSION:
            self.show_session(draft.subject)
        elif draft is not None:
            self._reopen_course(draft.subject)

    def _reopen_session(self, session_id: str) -> None:
        if self.detail is None or self.detail.record.id != session_id:
            self.show_session(session_id)

    def _reopen_course(self, course_id: str) -> None:
        if self.form is None or self.form.draft.subject != course_id:
            known = {course.id: course for course in self._services.courses.all()}
            self.edit_course(known.get(course_id))

    # building

    def _build(self) -> None:
        theme = self._theme
        self._sums = Text(theme, "", "body", "text_2", wrap=True)
        self.period = Segments(
            theme,
            (("", self.tr("All")), ("7", self.tr("7 days")), ("30", self.tr("30 days"))),
            self.tr("Period"),
        )
        self.period.chosen.connect(self._choose_period)
        self.bin = Button(theme, self.tr("Bin, 30 days"), "chip", "trash-2")
        self.bin.toggled.connect(self._look_into_bin)
        self.routine = self._box(self.tr("What was done"))
        self.complaint = self._box(self.tr("Complaint"))
        filters = WrappingRow(theme.space(8), tight=True)
        filters.show_widgets([self.routine, self.complaint])
        head = column(
            Text(theme, self.tr("History"), "title"),
            self._sums,
            theme.space(6),
            WrapRow(theme.space(8), self.period, self.bin),
            filters,
            gap=theme.space(4),
        )
        head.setContentsMargins(0, 0, 0, 0)
        above = QWidget()
        above.setLayout(head)
        self.list = SessionList(
            theme,
            self._words,
            self._services.title_of,
            lambda: self._services.sessions.boundary,
            above,
        )
        self.list.chosen.connect(self.show_session)
        self.list.moreWanted.connect(self._more)
        right = QFrame()
        right.setProperty("surface", "panel")
        services = self._services
        self.plans = PlansPanel(
            theme,
            PlanSource(
                services.courses.all, services.sessions.done_on, self._today, services.title_of
            ),
        )
        self.plans.startRequested.connect(self.startRequested)
        self.plans.editRequested.connect(self.edit_course)
        self.plans.pauseRequested.connect(
            lambda course: services.courses.save(replace(course, paused=not course.paused))
        )
        self.form: CourseForm | None = None
        self._place = QVBoxLayout(right)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self.plans)
        self.sides = Beside(
            theme,
            Part(self.list, self.tr("Sessions"), 440, 6),
            Part(right, self.tr("Plans"), 400, 5, 720),
            equals=True,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)

    def _box(self, name: str) -> QComboBox:
        box = ChoiceBox(self._theme, name)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._choose)
        return box

    def _fill_filters(self) -> None:
        services = self._services
        self._quiet = True
        for box, every, found, name in (
            (self.routine, self.tr("Everything"), services.sessions.routines_done(),
             services.title_of),
            (self.complaint, self.tr("Every complaint"), services.sessions.complaints_done(),
             lambda one: services.complaints.get(one, one)),
        ):  # fmt: skip
            kept = box.currentData() or ""
            box.clear()
            box.addItem(every, "")
            for text, value in sorted((name(one), one) for one in found):
                box.addItem(text, value)
            box.setCurrentIndex(max(0, box.findData(kept)))
            box.setVisible(len(found) > 0)
        self._quiet = False

    # reading

    def _today(self) -> date:
        return day_of(self._services.now(), self._services.sessions.boundary)

    def _say_sums(self) -> None:
        today, words = self._today(), self._words
        sums = []
        for days, text in ((7, self.tr("Last 7 days: {sum}")), (30, self.tr("last 30: {sum}"))):
            count, seconds = self._services.sessions.sums(today - timedelta(days=days - 1), today)
            sums.append(text.format(sum=f"{words.sessions(count)}, {words.minutes(seconds)}"))
        self._sums.setText(" · ".join(sums))

    def _nothing(self) -> str:
        if self._filter != SessionFilter():
            return self.tr("No session fits this choice.")
        return self.tr("No session yet. Start with a point on the body map; it is kept here.")

    def _choose_period(self, days: str) -> None:
        self._days = int(days or 0)
        self._show_list()

    def _end_period(self) -> None:
        """A period ends today, also in a window that was left open over midnight."""
        today, days = self._today(), self._days
        first = today - timedelta(days=days - 1) if days else None
        self._filter = replace(self._filter, first=first, last=today if days else None)

    def _choose(self) -> None:
        if self._quiet:
            return
        self._filter = replace(
            self._filter,
            routine=self.routine.currentData() or "",
            complaint=self.complaint.currentData() or "",
        )
        self._show_list()

    def _more(self) -> None:
        found = self._services.sessions.find(self._filter, PAGE + 1, self._shown)
        self._shown += min(len(found), PAGE)
        self.list.add(found[:PAGE], more=len(found) > PAGE)

    # mending

    def _edit_note(self, session_id: str, note: str) -> None:
        self._services.sessions.edit(session_id, note=note)

    def _edit_start(self, session_id: str, started: datetime) -> None:
        self._services.sessions.edit(session_id, started=started)

    def _rate(self, session_id: str, moment: RatingMoment, value: int) -> None:
        self._services.sessions.rate(session_id, moment, value)

    def _note_effects(self, session_id: str, effects: tuple[tuple[SideEffect, str], ...]) -> None:
        self._services.sessions.set_side_effects(session_id, effects)

    def _delete(self, session_id: str) -> None:
        self._services.sessions.delete([session_id])
        self._close_detail()
        self._services.drafts.forget(DraftKind.SESSION, session_id)
        self.deleted.emit()

    def _look_into_bin(self, on: bool) -> None:
        self._close_detail()
        allow(self.period, not on, self.tr("The bin shows all that is in it, of any time."))
        self._show_list()

    def _restore(self, session_id: str) -> None:
        self._close_detail()
        self._services.sessions.restore([session_id])

    def _close_detail(self) -> None:
        for form in (self.detail, self.form):
            if form is not None:
                self._services.drafts.set_aside(form.draft)
                self._services.drafts.leave(form.draft)
        for beside in (self.detail, self.form, self.binned):
            if beside is not None:
                self._place.removeWidget(beside)
                discard(beside)
        self.detail = self.form = self.binned = None
        self.list.mark("")
        self.plans.show()

    def _show_beside(self, widget: QWidget) -> None:
        self.plans.hide()
        self._place.addWidget(widget)
        self.sides.show_second()

    # plans

    def edit_course(self, course: Course | None) -> None:
        """Show the form of a course; None makes a new one."""
        self._close_detail()
        services = self._services
        choices = services.choices()
        given = course or Course(
            services.new_id(),
            next(iter(choices)),
            1,
            EVERY_DAY,
            (),
            self._today(),
            None,
            False,
            services.now(),
        )
        form = CourseForm(self._theme, given, choices, services.quiet(), new=course is None)
        form.saved.connect(self._save_course)
        form.deleted.connect(self._delete_course)
        form.cancelled.connect(self._end_form)
        form.draft.reopen = self._reopen_course
        self.form = form
        self._show_beside(form)
        services.drafts.follow(form.draft, form)
        services.drafts.take_up(form.draft)
        form.what.setFocus()

    def _end_form(self) -> None:
        """The form was saved or given up: nothing of it is to come back."""
        form = self.form
        self._close_detail()
        if form is not None:
            self._services.drafts.done(form.draft)

    def _save_course(self, course: Course) -> None:
        self._services.courses.save(course)
        if self.form is not None:
            self.form.kept = True
        self._end_form()

    def _delete_course(self, course_id: str) -> None:
        self._services.courses.delete(course_id)
        self._end_form()
        self.deleted.emit()
