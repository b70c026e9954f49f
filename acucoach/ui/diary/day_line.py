"""A day as a line of moments: entries and sessions by the clock on the wall."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from acucoach.domain.diary import Entry, medicine_line
from acucoach.domain.session_line import SessionLine
from acucoach.guarded import guarded
from acucoach.ui.diary.mark_editor import DescribeMarks
from acucoach.ui.diary.pain_square import PainSquare
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Badge, Icon, Text
from acucoach.ui.widgets.wrap_layout import WrapLayout
from acucoach.ui.words.diary import DiaryWords
from acucoach.ui.words.durations import DurationWords

_LONGEST_NOTE = 400


class DayLine(QWidget):
    """The moments of one day.

    Args:
        theme: the looks.
        words: fixed words.
        complaints: titles by complaint id.
        describe: says places in words.
    """

    editAsked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        complaints: Mapping[str, str],
        describe: DescribeMarks | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._complaints, self._describe = complaints, describe
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_day(
        self, day: date, entries: Sequence[Entry], sessions: Sequence[SessionLine]
    ) -> None:
        """Show these moments, in order of the clock on the wall."""
        while item := self._list.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        moments: list[tuple[datetime, QWidget]] = [
            *((entry.at, self._entry_card(entry, day)) for entry in entries),
            *((line.at, self._session_card(line)) for line in sessions),
        ]
        moments.sort(key=lambda moment: moment[0].replace(tzinfo=None))
        for number, (at, card) in enumerate(moments):
            last = number == len(moments) - 1
            self._list.addWidget(self._moment(self._words.time(at), card, number == 0, last))
        if not moments:
            empty = Text(
                self._theme, self.tr("Nothing is written down for this day."), "body", "text_2"
            )
            self._list.addWidget(empty)

    def _moment(self, time: str, card: QWidget, first: bool, last: bool) -> QWidget:
        theme = self._theme
        label = Text(theme, time, "body", "text_2")
        label.setMinimumWidth(theme.px(72))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        label.setContentsMargins(0, theme.space(14), 0, 0)
        line = row(label, _Bead(theme, first, last), gap=theme.space(8))
        padded = column(card)
        padded.setContentsMargins(0, 0, 0, theme.space(10))
        line.addLayout(padded, 1)
        whole = QWidget()
        whole.setLayout(line)
        return whole

    def _entry_card(self, entry: Entry, day: date) -> Card:
        theme, words = self._theme, self._words
        card = Card(theme, pad=12)
        title = self._complaints.get(entry.complaint, entry.complaint) or self.tr("Note")
        facts = [words.quality(label) for label in entry.qualities]
        if entry.marks and self._describe is not None:
            facts.insert(0, self._describe(entry.marks))
        if entry.onset is not None:
            facts.append(self.tr("began {time}").format(time=words.moment(entry.onset, day)))
        if entry.end is not None:
            facts.append(self.tr("ended {time}").format(time=words.moment(entry.end, day)))
        if entry.still_going:
            facts.append(self.tr("still going"))
        lines = column(gap=theme.space(2))
        lines.addWidget(Text(theme, title, "body_strong", wrap=True))
        if facts:
            lines.addWidget(Text(theme, " · ".join(facts), "caption", "text_2", wrap=True))
        for medicine in entry.medicines:
            taken = medicine_line(medicine.name, medicine.dose)
            lines.addLayout(
                row(Icon(theme, "pill", 16, "text_2"), Text(theme, taken, "caption", wrap=True))
            )
        if entry.note:
            note = entry.note.strip()
            shown = note if len(note) <= _LONGEST_NOTE else f"{note[:_LONGEST_NOTE]}…"
            lines.addWidget(Text(theme, shown, "body", wrap=True))
        edit = Button(
            theme, "", "icon", "pencil", name=self.tr("Change: {what}").format(what=title)
        )
        edit.clicked.connect(lambda: self.editAsked.emit(entry.id))
        top = Qt.AlignmentFlag.AlignTop
        head = row(gap=theme.space(14))
        if entry.intensity is not None:
            head.addWidget(PainSquare(theme, entry.intensity), 0, top)
        else:
            head.addWidget(Icon(theme, "notebook-pen", 24, "accent_text"), 0, top)
        head.addLayout(lines, 1)
        head.addWidget(edit, 0, top)
        card.body.addLayout(head)
        labels = [
            *(words.trigger(label) for label in entry.triggers),
            *entry.tags,
            *(words.measure(label) for label in entry.measures),
        ]
        if labels:
            wrap = WrapLayout(theme.space(8))
            for text in labels:
                wrap.addWidget(Badge(theme, text))
            card.body.addLayout(wrap)
        said = [words.time(entry.at), title]
        if entry.intensity is not None:
            said.append(self.tr("{value} of 10").format(value=entry.intensity))
        card.setAccessibleName(", ".join((*said, *facts)))
        return card

    def _session_card(self, line: SessionLine) -> Card:
        theme = self._theme
        card = Card(theme, pad=12)
        spent = DurationWords().spent
        dose = self.tr("{done} of {planned}").format(
            done=spent(line.pressed_seconds), planned=spent(line.to_press_seconds)
        )
        effects = [self._words.side_effect(kind) for kind in line.side_effects]
        head = row(Icon(theme, "hand", 24, "accent_text"), gap=theme.space(14))
        texts = column(
            Text(theme, line.title, "body_strong", wrap=True),
            Text(theme, ", ".join((dose, *effects)), "caption", "text_2", wrap=True),
            gap=theme.space(2),
        )
        head.addLayout(texts, 1)
        if line.before is not None:
            head.addWidget(PainSquare(theme, line.before, 34, 24))
        if line.before is not None and line.after is not None:
            head.addWidget(Icon(theme, "arrow-right", 18, "text_2"))
        if line.after is not None:
            head.addWidget(PainSquare(theme, line.after, 34, 24))
        card.body.addLayout(head)
        card.setAccessibleName(f"{line.title}, {dose}")
        return card


class _Bead(QWidget):
    """The line down the day with a ring at each moment."""

    spoken_role = QAccessible.Role.Whitespace

    def __init__(self, theme: Theme, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._first, self._last = theme, first, last
        self.setFixedWidth(theme.px(14))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline and a ring at the height of the time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, at = self.width() / 2, self._theme.space(14) + self._theme.px(10)
        painter.setPen(QPen(self._theme.colour("line"), 2))
        top, bottom = (at if self._first else 0), (at if self._last else self.height())
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        painter.setPen(QPen(self._theme.colour("control_line"), 2))
        painter.setBrush(self._theme.colour("canvas"))
        painter.drawEllipse(QPointF(middle, at), 5, 5)
