"""What is planned: today's aims and their count, and the courses behind them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.course import Course
from acucoach.domain.frozen import frozen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@frozen
class PlanSource:
    """What the panel asks.

    Attributes:
        courses: all courses.
        done: how often something was done on a day.
        today: the day it is.
        title_of: the reader's name of a point or routine.
    """

    courses: Callable[[], list[Course]]
    done: Callable[[date, str], int]
    today: Callable[[], date]
    title_of: Callable[[str], str]


class PlansPanel(QWidget):
    """Cards of courses, those of today first."""

    startRequested = Signal(str)
    """A routine's id or a point's code."""
    editRequested = Signal(object)
    """A :class:`Course`, or None for a new one."""
    pauseRequested = Signal(object)

    def __init__(self, theme: Theme, source: PlanSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._source = theme, source
        self.cards: dict[str, Card] = {}
        self._scroll = Scroller(theme, self.tr("Plans"), gap=10)
        self.new = Button(theme, self.tr("New plan"), "secondary", "plus")
        self.new.clicked.connect(lambda: self.editRequested.emit(None))
        self._foot = QWidget()
        self._below = row(None)
        self._below.setContentsMargins(*(theme.space(s) for s in (24, 8, 24, 16)))
        self._foot.setLayout(self._below)
        self.setLayout(column(self._scroll, self._foot, gap=0))

    def refresh(self) -> None:
        """Read and show the courses."""
        theme, body, source = self._theme, self._scroll.body, self._source
        self._below.insertWidget(0, self.new)
        empty(body)
        self.cards = {}
        today = source.today()
        courses = [one for one in source.courses() if not one.is_over(today)]
        over = [one for one in source.courses() if one.is_over(today)]
        courses.sort(key=lambda one: not one.runs_on(today))
        body.addWidget(Text(theme, self.tr("Plans"), "title"))
        self._foot.setVisible(bool(courses))
        if not courses:
            nothing = self.tr(
                "Nothing is planned. A plan says what, how often a day and on which days; it "
                "counts for you and reminds you if you like. A day left out is only left out."
            )
            body.addSpacing(theme.space(28))
            body.addWidget(Icon(theme, "calendar", 56, "accent_text"), 0, _MIDDLE)
            words = Text(theme, nothing, "body", "text_2", wrap=True)
            words.setAlignment(_MIDDLE)
            body.addWidget(words)
            body.addWidget(self.new, 0, _MIDDLE)
            body.addSpacing(theme.space(28))
        for course in (*courses, *over[-3:]):
            card = self._card(course, today)
            self.cards[course.id] = card
            body.addWidget(card)
        body.addStretch(1)

    def _card(self, course: Course, today: date) -> Card:
        theme = self._theme
        card = Card(theme, gap=6)
        title = self._source.title_of(course.what)
        card.body.addWidget(Text(theme, title, "body_strong", wrap=True))
        if course.runs_on(today):
            count = self._source.done(today, course.what)
            told = self.tr("Today: {done} of {aim}").format(
                done=QLocale().toString(count), aim=QLocale().toString(course.times_a_day)
            )
            card.body.addWidget(Text(theme, told, "body", wrap=True))
        card.body.addWidget(Text(theme, self._when(course, today), "caption", "text_2", wrap=True))
        line = row(gap=theme.space(8))
        if course.runs_on(today):
            start = Button(theme, self.tr("Start"), "secondary", "play")
            start.clicked.connect(lambda: self.startRequested.emit(course.what))
            line.addWidget(start)
        change = Button(theme, self.tr("Change"), "ghost", "pencil")
        change.clicked.connect(lambda: self.editRequested.emit(course))
        line.addWidget(change)
        if not course.is_over(today):
            word = self.tr("Go on") if course.paused else self.tr("Pause")
            pause = Button(theme, word, "ghost", "play" if course.paused else "pause")
            pause.clicked.connect(lambda: self.pauseRequested.emit(course))
            line.addWidget(pause)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _when(self, course: Course, today: date) -> str:
        locale = QLocale()
        if len(course.weekdays) == 7:
            days = self.tr("every day")
        else:
            days = ", ".join(
                locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
                for day in sorted(course.weekdays)
            )
        parts = [days]
        if course.remind_at:
            parts.append(", ".join(at.strftime("%H:%M") for at in course.remind_at))
        if course.paused:
            parts.append(self.tr("paused"))
        elif course.is_over(today):
            parts.append(self.tr("over since {day}").format(day=_day(course.last)))
        elif course.first > today:
            parts.append(self.tr("from {day}").format(day=_day(course.first)))
        elif course.last is not None:
            parts.append(self.tr("until {day}").format(day=_day(course.last)))
        return " · ".join(parts)


def _day(day: date | None) -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
