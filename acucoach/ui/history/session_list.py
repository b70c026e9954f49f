"""Sessions by day, newest first; older ones come when asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from acucoach.domain.calendar_day import day_of
from acucoach.domain.session_record import SessionRecord, State
from acucoach.guarded import guarded
from acucoach.ui.history.words import HistoryWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Scroller, column, keep_lines_short
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton

PAGE = 30
"""Rows read at a time: a screenful or two, drawn well within a tenth of a second."""

_ICONS = {State.FINISHED: ("check", "done"), State.INTERRUPTED: ("circle-dashed", "partial")}


class SessionList(QWidget):
    """Rows by day.

    Args:
        theme: the looks.
        words: sentences.
        title_of: the reader's name of a point, area or routine.
        boundary: when a day begins.
        head: stands above the rows, and goes with them.
    """

    chosen = Signal(str)
    moreWanted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: HistoryWords,
        title_of: Callable[[str], str],
        boundary: Callable[[], time],
        head: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._title_of, self._boundary = title_of, boundary
        self.rows: dict[str, RowButton] = {}
        self._day: date | None = None
        self._ended = False
        self._group, self._open = QButtonGroup(self), ""
        self._scroll = Scroller(theme, self.tr("Sessions"), gap=8)
        self.more = Button(theme, self.tr("Show earlier ones"), "link", "chevron-down")
        self.more.clicked.connect(self.moreWanted)
        self._rows = column(gap=theme.space(8))
        self._scroll.body.addWidget(head)
        self._scroll.body.addLayout(self._rows, 1)
        self.setLayout(column(self._scroll, gap=0))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows stay short on a wide window; the scroll bar stays at its edge."""
        super().resizeEvent(event)
        keep_lines_short(self._scroll.body, self._theme, self)

    def show_first(self, records: Sequence[SessionRecord], nothing: str, *, more: bool) -> None:
        """Begin anew.

        Args:
            records: newest first.
            nothing: what to say when there are none.
            more: whether there are older ones.
        """
        self._rows.removeWidget(self.more)
        self.more.setParent(self)
        empty(self._rows)
        self.rows, self._day, self._ended = {}, None, False
        self._scroll.verticalScrollBar().setValue(0)
        if not records:
            self._rows.addWidget(Text(self._theme, nothing, "body", "text_2", wrap=True))
        self.add(records, more=more)

    def add(self, records: Sequence[SessionRecord], *, more: bool) -> None:
        """Put older ones below."""
        body = self._rows
        if self._ended:
            body.takeAt(body.count() - 1)  # the room below the last row
        body.removeWidget(self.more)
        for record in records:
            if record.started is None:
                continue
            day = day_of(record.started, self._boundary())
            if day != self._day:
                self._day = day
                body.addWidget(Text(self._theme, self._words.day(day), "heading", wrap=True))
            body.addWidget(self._row(record, day))
        body.addWidget(self.more)
        self.more.setVisible(more)
        body.addStretch(1)
        self._ended = True

    def mark(self, session_id: str) -> None:
        """Show which one stands open beside the list; empty for none."""
        self._open = session_id
        self._group.setExclusive(False)  # or the last one could not be let go
        for name, line in self.rows.items():
            line.setChecked(name == session_id)
        self._group.setExclusive(True)

    def _row(self, record: SessionRecord, day: date) -> RowButton:
        words = self._words
        title = words.title(record, self._title_of)
        assert record.started is not None
        parts = [*words.side_lines(record)]
        if len({phase.target for phase in record.phases}) > 1:
            parts = [words.length(record.worked_seconds)]
        elif way := words.way(record.phases):
            parts.insert(0, way)
        below = "\n".join(parts)
        last = [text for text in (words.change(record), words.state(record)) if text]
        if record.note:
            last.append(self.tr("with a note"))
        if last:
            below = f"{below}\n{' · '.join(last)}"
        icon, tone = _ICONS.get(record.state, ("square", "text_2"))
        made = RowButton(
            self._theme, title, below,
            Icon(self._theme, icon, 24, tone), words.time(record.started), framed=True, wrap=True,
            name=", ".join((title, words.day(day), words.time(record.started), below)),
        )  # fmt: skip
        made.clicked.connect(lambda: self.chosen.emit(record.id))
        made.setCheckable(True)
        made.setChecked(record.id == self._open)
        self._group.addButton(made)
        self.rows[record.id] = made
        return made
