"""The diary: a week, a day, and beside it the entry being written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from acucoach.domain.calendar_day import at_wall_time, day_of
from acucoach.domain.course import Planned
from acucoach.domain.diary import DayNote, Reflection
from acucoach.domain.frozen import frozen
from acucoach.domain.insight_series import DayPoint
from acucoach.domain.session_line import SessionLines
from acucoach.guarded import guarded
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.own_measures import OwnMeasures
from acucoach.storage.period_figures import days_of
from acucoach.storage.undo import UndoHistory
from acucoach.ui.charts.month_chart import MonthCard
from acucoach.ui.diary.day_line import DayLine
from acucoach.ui.diary.day_measures import DayMeasures
from acucoach.ui.diary.going_on import GoingOn
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.diary.mark_editor import DescribeMarks, MarkEditorFactory
from acucoach.ui.diary.planned_lines import PlannedLines
from acucoach.ui.diary.week_strip import WeekStrip
from acucoach.ui.diary.writing_side import WritingSide
from acucoach.ui.drafts import DraftKeeper
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.beside import Beside, Part
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.connect import Callback, connect_callback
from acucoach.ui.widgets.frames import Scroller, ShortLines, column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.menu import calm_menu
from acucoach.ui.widgets.wrapping_row import WrappingRow
from acucoach.ui.words.diary import DiaryWords

_LOOK_MILLISECONDS = 10_000
_BELOW_WEEK = 2
"""Place of the month in the column of the day: below head and week."""
_SHOWN = frozenset({Noun.ENTRY, Noun.REFLECTION, Noun.SESSION, Noun.MEASURED, Noun.COURSE})


@frozen
class DiaryServices:
    """What the diary's screen is given.

    Attributes:
        repository: entries and days.
        sessions: where session lines come from.
        undo: the steps of this run.
        changes: tells what changed.
        now: wall time with offset.
        zone: rules of the computer's own zone.
        complaints: titles by complaint id, the usual first.
        mark_editor: makes the drawing of sore places; None without a body map.
        describe: says places in words; None without a body map.
        questionnaires: titles of standard questionnaires, and what builds each.
        drafts: keeps what is typed and not saved.
        measures: own measures of a day; None to leave them out.
        planned: what is planned for today and not done yet.
    """

    repository: DiaryRepository
    sessions: SessionLines
    undo: UndoHistory
    changes: Changes
    now: Callable[[], datetime]
    zone: tzinfo
    complaints: Mapping[str, str]
    mark_editor: MarkEditorFactory | None = None
    describe: DescribeMarks | None = None
    questionnaires: Sequence[tuple[str, Callable[[], InstrumentPanel]]] = ()
    drafts: DraftKeeper = field(default_factory=DraftKeeper)
    measures: OwnMeasures | None = None
    planned: Callable[[], Sequence[Planned]] = tuple


class DiaryScreen(Screen):
    """The screen behind "Diary" in the rail."""

    startWanted = Signal(str)
    """Something planned is to begin: a routine's id or a point's code."""

    def __init__(
        self, theme: Theme, services: DiaryServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, read_when_shown=True)
        self._theme, self._services = theme, services
        self._words = DiaryWords(self)
        self._repository = services.repository
        self._notes: Mapping[date, DayNote] = {}
        self._day = self._known_today = self._today()
        self._build()
        clock = QTimer(self)
        clock.timeout.connect(self.look_at_clock)
        clock.start(_LOOK_MILLISECONDS)
        self.follow(services.changes, _SHOWN)
        connect_callback(self.destroyed, services.undo.listen(self._show_undo))

    # what others may call

    def show_day(self, day: date) -> None:
        """Show a day."""
        self._day = min(day, self._today())
        self.fall_behind()

    def write_now(self, complaint: str | None = None) -> None:
        """Begin an entry for now, or go on with the one begun."""
        self._right.write_now(complaint)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Read the day when the screen is first seen, and when another one has begun."""
        behind = self.is_stale
        self.look_at_clock()
        super().showEvent(event)
        if behind:
            self._panel.take_keys(quiet=True)

    # building

    def _build(self) -> None:
        theme, services = self._theme, self._services
        self._title = Text(theme, "", "title", wrap=True)
        self._below = Text(theme, "", "body", "text_2")
        earlier = Button(theme, self.tr("Add an earlier entry"), "secondary", "plus")
        earlier.clicked.connect(self._add_earlier)
        search = Button(theme, "", "icon", "search", name=self.tr("Search the diary"))
        search.clicked.connect(self.open_search)
        ask = Button(theme, "", "icon", "list", name=self.tr("Questionnaires"))
        ask.clicked.connect(lambda: self._open_questionnaires(ask))
        if not services.questionnaires:
            ask.hide()
        self._whole_month = Button(theme, "", "icon", "calendar", name=self.tr("Show the month"))
        self._whole_month.setCheckable(True)
        self._whole_month.toggled.connect(self._show_month)
        tools = WrapRow(theme.space(8), search, ask, self._whole_month, earlier, one_line=True)
        below = WrappingRow(
            theme.space(8), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
            spread=True,
        )  # fmt: skip
        below.show_widgets([self._below, tools])
        head = column(self._title, below, gap=theme.space(2))
        self._week = WeekStrip(theme, self._words, self._points)
        self._week.chosen.connect(self.show_day)
        self._month: MonthCard | None = None
        self._line = DayLine(theme, self._words, services.complaints, services.describe)
        self._line.editAsked.connect(self._edit)
        self._going_on = GoingOn(theme, self._words, services.complaints)
        self._going_on.ended.connect(self._end)
        scroller = self._scroller = Scroller(theme, self.tr("The day"), margin=0, gap=8)
        # All of it scrolls: in large letters head and week alone are as high as a small window.
        scroller.body.addLayout(head)
        scroller.body.addWidget(self._week)
        scroller.body.addWidget(self._going_on)
        scroller.body.addWidget(self._line)
        self._planned = PlannedLines(theme)
        self._planned.startWanted.connect(self.startWanted)
        scroller.body.addWidget(self._planned)
        scroller.body.addWidget(self._build_reflection())
        self._measures: DayMeasures | None = None
        if services.measures is not None:
            self._measures = DayMeasures(theme, services.measures, services.drafts)
            scroller.body.addWidget(self._measures)
        scroller.body.addStretch(1)
        self._note_line = Text(theme, "", "label", "text_2", wrap=True)
        self._undo_button = Button(theme, self.tr("Undo"), "link", "undo-2")
        self._undo_button.clicked.connect(self._undo)
        self._undo_bar = QWidget()
        bar = QHBoxLayout(self._undo_bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self._note_line, 1)
        bar.addWidget(self._undo_button)
        self._undo_bar.hide()
        left = ShortLines(theme)
        page = left.body
        page.setSpacing(theme.space(12))
        page.addWidget(scroller, 1)
        page.addWidget(self._undo_bar)
        self._day_page = page

        self._right = WritingSide(
            theme,
            self._words,
            self._repository,
            services.drafts,
            services.complaints,
            services.now,
            services.zone,
            self._today,
            services.mark_editor,
            dict(services.questionnaires),
        )
        self._panel = self._right.panel
        self._right.wrote.connect(self._wrote)
        self._right.found.connect(self._show_found)
        edge = QFrame()
        edge.setProperty("surface", "panel")
        inside = QVBoxLayout(edge)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._right)
        self.sides = Beside(
            theme,
            Part(left, self.tr("The day"), 440, 6),
            Part(edge, self.tr("Write"), 380, 5, 720),
            equals=True,
        )
        self.sides.show_second()
        self.sides.formed.connect(self._place_undo)
        self._place_undo(self.sides.single)
        self._right.asked.connect(self.sides.show_second)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        self._shortcut(
            QKeySequence("Alt+Left"), lambda: self.show_day(self._day - timedelta(days=1))
        )
        self._shortcut(
            QKeySequence("Alt+Right"), lambda: self.show_day(self._day + timedelta(days=1))
        )

    def _build_reflection(self) -> QWidget:
        theme = self._theme
        self._question = Text(theme, "", "label", "text_2", wrap=True)
        self._none = Button(theme, self.tr("No pain that day"), "chip")
        self._going = Button(theme, self.tr("Still going"), "chip")
        self._none.clicked.connect(lambda on: self._reflect(Reflection.NONE if on else None))
        self._going.clicked.connect(
            lambda on: self._reflect(Reflection.STILL_GOING if on else None)
        )
        whole = QWidget()
        whole.setLayout(
            column(
                self._question,
                WrapRow(theme.space(8), self._none, self._going),
                gap=theme.space(8),
            )
        )
        return whole

    def _shortcut(self, keys: QKeySequence | QKeySequence.StandardKey, act: Callback) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        connect_callback(shortcut.activated, act)

    # showing

    def look_at_clock(self) -> None:
        """Let a page that was left on today follow into the new day."""
        self._panel.look_at_clock()
        today = self._today()
        if today != self._known_today:
            if self._day == self._known_today:
                self._day = today
            self._known_today = today
            self.fall_behind()

    def _today(self) -> date:
        return day_of(self._services.now(), self._repository.boundary)

    def _points(self, first: date, last: date) -> dict[date, DayPoint]:
        self._notes = self._repository.reflections(first, last)
        return days_of(self._repository, self._services.sessions, first, last, notes=self._notes)

    def refresh(self) -> None:
        """Read the day and its week."""
        today, day, services = self._today(), self._day, self._services
        in_the_day = _has_keys(self._scroller)
        entries = self._repository.on_days(day)
        sessions = services.sessions.lines(day, day)
        self._title.setText(self._words.day(day))
        parts = [self.tr("Today")] if day == today else []
        one = len(entries) == 1
        parts.append(self.tr("1 entry") if one else self.tr("%n entries", "", len(entries)))
        if sessions:
            one = len(sessions) == 1
            parts.append(self.tr("1 session") if one else self.tr("%n sessions", "", len(sessions)))
        self._below.setText(" · ".join(parts))
        self._week.show_day(day, today)
        if self._month is not None and self._month.isVisible():
            self._month.show_day(day)
        self._going_on.show_entries(self._repository.going_on(self._services.now()))
        self._line.show_day(day, entries, sessions)
        self._planned.show_plans(services.planned() if day == today else ())
        if self._measures is not None:
            self._measures.show_day(day)
        note = self._notes.get(day)
        said = note.said if note is not None else None
        self._none.setChecked(said is Reflection.NONE)
        self._going.setChecked(said is Reflection.STILL_GOING)
        rated = any(entry.intensity for entry in entries)
        if rated and said is Reflection.NONE:
            text = self.tr("You wrote “no pain”, and there is a number above 0. The number counts.")
        else:
            text = self.tr(
                "How was the day as a whole? A day without an answer counts as not written."
            )
        self._question.setText(text)
        if in_the_day and not _has_keys(self._scroller):
            # What had them is gone; Qt hands them to the rail, where no key turns the days.
            self._week.take_keys()
        offers = self._repository.offers()
        words = offers.words
        self._panel.offer(
            words.get("tag", []),
            offers.medicines,
            words.get("trigger", []),
            words.get("measure", []),
        )

    def _show_month(self, on: bool) -> None:
        """A month in place of the week, until a day is chosen."""
        if self._month is None:
            self._month = MonthCard(
                self._theme, self._words, self._points, self._today, self.tr("Calendar")
            )
            self._month.dayChosen.connect(self._open_day)
            self._scroller.body.insertWidget(_BELOW_WEEK, self._month)
        self._month.setVisible(on)
        self._week.setVisible(not on)
        name = self.tr("Show the week") if on else self.tr("Show the month")
        self._whole_month.setAccessibleName(name)
        self._whole_month.setToolTip(name)
        if on:
            self._month.show_day(self._day)
            self._month.grid.setFocus()

    def _open_day(self, day: date) -> None:
        self._whole_month.setChecked(False)
        self.show_day(day)

    # acting

    def _wrote(self, day: date) -> None:
        if day != self._day:  # what was written on this day has been heard of
            self._day = day
            self.fall_behind()

    def _edit(self, entry_id: str) -> None:
        self._right.edit(entry_id)

    def _end(self, entry_id: str) -> None:
        """It is over: the entry that was still going ends now."""
        entry = self._repository.get(entry_id)
        if entry is not None:
            now = self._services.now().replace(second=0, microsecond=0)
            end = max(now, entry.onset or entry.at)
            self._repository.save(replace(entry, end=end, still_going=False))

    def _add_earlier(self) -> None:
        now = self._services.now()
        if self._day == self._today():
            at = now - timedelta(hours=1)
        else:
            noon = datetime(self._day.year, self._day.month, self._day.day, 12)
            at = at_wall_time(noon, self._services.zone)[0]
        self._right.add_earlier(at)

    def _reflect(self, said: Reflection | None) -> None:
        self._repository.reflect(self._day, said)

    def _open_questionnaires(self, over: QWidget) -> None:
        menu = calm_menu(self._theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, build in self._services.questionnaires:
            menu.addAction(title).triggered.connect(
                lambda _=False, build=build: self.show_questionnaire(build)
            )
        menu.popup(over.mapToGlobal(over.rect().bottomLeft()))

    def show_questionnaire(self, build: Callable[[], InstrumentPanel]) -> None:
        """Show a questionnaire in place of the entry."""
        self._right.show_questionnaire(build)

    def open_search(self) -> None:
        """Look for words in the notes."""
        self._right.open_search()

    def _show_found(self, entry_id: str) -> None:
        entry = self._repository.get(entry_id)
        if entry is not None:
            self.show_day(day_of(entry.at, self._repository.boundary))

    def _undo(self) -> None:
        history = self._services.undo
        if history.undo() is None:
            return
        # What is taken back may lie out of view: the number tells that there was one more.
        several = self.tr("Taken back: {count} changes. Ctrl+Shift+Z does the last one again.")
        one = self.tr("Taken back. Ctrl+Shift+Z does it again.")
        count = history.taken_back
        self._tell(one if count == 1 else several.format(count=self._words.locale.toString(count)))

    def _place_undo(self, single: bool) -> None:
        """Where one part is seen at a time, whoever writes sees that it is saved."""
        if single:
            self.sides.take_in(self._undo_bar)
        else:
            self._day_page.addWidget(self._undo_bar)

    def _tell(self, text: str) -> None:
        self._note_line.setText(text)
        self._undo_button.setVisible(self._services.undo.next_undo is not None)
        self._undo_bar.show()

    def _show_undo(self) -> None:
        step = self._services.undo.next_undo
        self._undo_bar.setVisible(step is not None)
        if step is not None:
            self._tell(self._words.done(step.action))


def _has_keys(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)
