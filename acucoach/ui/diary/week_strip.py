"""Seven days to choose from, each with its strongest rating or what else is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint
from acucoach.guarded import guarded
from acucoach.ui.diary.pain_square import PainSquare
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.diary import DiaryWords


class _Day(QPushButton):
    """A day to choose."""


_SQUARE = 34
"""Pixels at 100 % text: a day's rating is as wide."""
_LEAST = 40
"""Pixels at 100 % text that a day needs for its name and its number."""
LONGEST_DAY = 4
"""Letters of a day's name for which there is room."""


class WeekStrip(QWidget):
    """A week, Monday to Sunday as the language has it.

    Args:
        theme: the looks.
        words: fixed words.
        load: gives the days of a period.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        load: Callable[[date, date], Mapping[date, DayPoint]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._load = theme, words, load
        self._day = self._today = date(2000, 1, 1)
        self._shown: QPushButton | None = None
        self._back = Button(theme, "", "icon", "chevron-left", name=self.tr("Week before"))
        self._forth = Button(theme, "", "icon", "chevron-right", name=self.tr("Week after"))
        self._back.clicked.connect(lambda: self.chosen.emit(self._day - timedelta(days=7)))
        self._forth.clicked.connect(self._go_forth)
        self._days = QHBoxLayout()
        self._days.setSpacing(theme.space(4))
        self._line, self._below = QHBoxLayout(), QHBoxLayout()
        self._line.addWidget(self._back)
        self._line.addLayout(self._days, 1)
        self._line.addWidget(self._forth)
        self._below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line)
        whole.addLayout(self._below)
        self._narrow = False

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where seven days have no room between the arrows, these stand below them."""
        super().resizeEvent(event)
        theme = self._theme
        arrows = self._back.sizeHint().width() + self._forth.sizeHint().width()
        narrow = event.size().width() < 7 * theme.px(_LEAST) + 8 * theme.space(4) + arrows
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for place, button in ((0, self._back), (2, self._forth)):
            (self._line if narrow else self._below).removeWidget(button)
            (self._below if narrow else self._line).insertWidget(place, button)

    def show_day(self, day: date, today: date) -> None:
        """Show the week of a day."""
        self._day, self._today = day, today
        had_focus = any(cell.hasFocus() for cell in self.findChildren(_Day))
        while item := self._days.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        first_weekday = self._words.locale.firstDayOfWeek().value
        first = day - timedelta(days=(day.isoweekday() - first_weekday) % 7)
        points = self._load(first, first + timedelta(days=6))
        for number in range(7):
            cell = self._cell(points[first + timedelta(days=number)])
            self._days.addWidget(cell, 1)
            if first + timedelta(days=number) == day:
                self._shown = cell
        if had_focus:
            self.take_keys()  # else Qt hands them on to a field further down
        on = first + timedelta(days=7) <= today
        allow(self._forth, on, self.tr("The next week has not begun."))

    def take_keys(self) -> None:
        """Give the keys to the day that is shown."""
        if self._shown is not None:
            self._shown.setFocus()

    def _go_forth(self) -> None:
        self.chosen.emit(min(self._day + timedelta(days=7), self._today))

    def _weekday(self, day: date) -> str:
        """In short; some languages have no name short enough, and tell days by a letter."""
        locale = self._words.locale
        forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat)
        short, narrow = (locale.standaloneDayName(day.isoweekday(), form) for form in forms)
        return short if len(short) <= LONGEST_DAY else narrow

    def _cell(self, point: DayPoint) -> QPushButton:
        theme, words = self._theme, self._words
        cell = _Day()
        cell.setProperty("kind", "row")
        cell.setCheckable(True)
        cell.setAutoDefault(True)  # so Enter presses it, as Space does
        cell.setChecked(point.day == self._day)
        cell.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        weekday = self._weekday(point.day)
        tone = "text_2" if point.day <= self._today else "text_disabled"
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(2, theme.space(8), 2, theme.space(8))
        inside.setSpacing(theme.space(2))
        for text, role, shade in ((weekday, "caption", tone), (str(point.day.day), "label", tone)):
            label = Text(theme, text, role, shade)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        if point.strongest is not None:
            square: QWidget = PainSquare(theme, point.strongest, _SQUARE, 22)
        else:
            sign = "~" if point.state is DayState.STILL_GOING else "–"
            square = Text(theme, sign if point.day <= self._today else "", "label", "text_2")
            square.setAlignment(Qt.AlignmentFlag.AlignCenter)
            square.setMinimumHeight(theme.px(22))
        inside.addWidget(square, 0, Qt.AlignmentFlag.AlignHCenter)
        # By itself a button asks for more: seven of them are too wide for the smallest window.
        cell.setMinimumSize(theme.px(_SQUARE) + 4, inside.sizeHint().height())
        for child in cell.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = {
            DayState.RATED: self.tr("strongest {value} of 10").format(value=point.strongest),
            DayState.NONE: self.tr("no pain"),
            DayState.STILL_GOING: self.tr("still going, no number"),
            DayState.NOT_RECORDED: self.tr("nothing written"),
        }[point.state]
        cell.setAccessibleName(f"{words.day(point.day)}: {said}")
        cell.setToolTip(said)
        allow(cell, point.day <= self._today, self.tr("This day has not come yet."))
        cell.clicked.connect(lambda: self.chosen.emit(point.day))
        return cell
