"""All routines to choose from: one's own first, then those of published sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.domain.routine import Routine
from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import EDGE, LIST_EDGE, Scroller, column, list_part
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton

LOW = 330
"""Pixels at 100 % text; a lower list has what can be done at its end."""


class RoutineList(QWidget):
    """A list with a filter by complaint.

    Args:
        theme: the looks.
        library: complaints by name.
        takes: says how long a session of a routine takes.
    """

    chosen = Signal(str)
    """A routine's id."""
    newRequested = Signal()
    importRequested = Signal()

    def __init__(
        self,
        theme: Theme,
        library: Library,
        takes: Callable[[Routine], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._takes = theme, library, takes
        self._routines: tuple[Routine, ...] = ()
        self._said: dict[str, str] = {}
        self.rows: dict[str, RowButton] = {}
        self._group = QButtonGroup(self)
        self.filter = ChoiceBox(theme, self.tr("Show routines for"))
        self.filter.currentIndexChanged.connect(self._fill)
        self.new = Button(theme, self.tr("Make your own"), "secondary", "plus")
        self.new.clicked.connect(self.newRequested)
        self.bring = Button(theme, self.tr("From a file"), "ghost", "upload")
        self.bring.clicked.connect(self.importRequested)
        self._scroller = Scroller(theme, self.tr("Routines"), margin=LIST_EDGE, gap=4)
        head = column(
            Text(theme, self.tr("Routines"), "title"),
            self.filter,
            gap=theme.space(10),
        )
        head.setContentsMargins(*(theme.space(side) for side in (EDGE, EDGE, EDGE, 8)))
        self._lines = column(gap=theme.space(4))
        self._scroller.body.addLayout(self._lines)
        self._scroller.body.addStretch(1)
        self._foot = QWidget()
        foot = column(self.new, self.bring, gap=theme.space(4))
        foot.setContentsMargins(*(theme.space(side) for side in (EDGE, 8, EDGE, 16)))
        self._foot.setLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._scroller, 1)
        whole.addWidget(self._foot)
        self._whole = whole

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window what can be done stands at the end of the list."""
        super().resizeEvent(event)
        low = self.height() < self._theme.px(LOW)
        home = self._scroller.body if low else self._whole
        if home.indexOf(self._foot) < 0:
            home.addWidget(self._foot)

    def set_routines(self, own: Sequence[Routine], published: Sequence[Routine]) -> None:
        """Show these routines; the filter offers the complaints they are for."""
        self._routines = (*own, *published)
        known = {use for routine in self._routines for use in routine.complaints}
        before = self.filter.currentData()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("Everything"), "")
        for complaint in self._library.complaints().values():
            if complaint.id in known:
                self.filter.addItem(complaint.title, complaint.id)
        self.filter.setCurrentIndex(max(0, self.filter.findData(before or "")))
        self.filter.blockSignals(False)
        self._fill()

    def say_times(self) -> None:
        """Say anew how long each takes, where that has changed."""
        if any(self._said.get(one.id) != self._takes(one) for one in self._routines):
            self._fill()

    def choose(self, routine_id: str) -> None:
        """Mark a routine as the one shown."""
        if routine_id in self.rows:
            self.rows[routine_id].setChecked(True)
            self._show_chosen()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """The list opens where the chosen routine is."""
        super().showEvent(event)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = next((line for line in self.rows.values() if line.isChecked()), None)
        if row is not None:  # once the list is laid out with it
            QTimer.singleShot(
                0, row, lambda: self._scroller.ensureWidgetVisible(row, 0, row.height())
            )

    @property
    def wanted(self) -> str:
        """The complaint the list is filtered by; empty for every routine."""
        return str(self.filter.currentData() or "")

    def show_for(self, complaint: str) -> None:
        """Filter by a complaint."""
        self.filter.setCurrentIndex(max(0, self.filter.findData(complaint)))

    def visible_ids(self) -> tuple[str, ...]:
        """The routines in the list as it stands, from the top."""
        return tuple(self.rows)

    def _fill(self) -> None:
        chosen = next((name for name, line in self.rows.items() if line.isChecked()), "")
        body = self._lines
        while body.count():
            item = body.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.rows = {}
        wanted = self.filter.currentData() or ""
        shown = [r for r in self._routines if not wanted or wanted in r.complaints]
        for title, own in ((self.tr("Yours"), True), (self.tr("From published sources"), False)):
            part = [routine for routine in shown if routine.own is own]
            if not part:
                continue
            body.addWidget(list_part(self._theme, title))
            for routine in part:
                self._said[routine.id] = self._takes(routine)
                line = RowButton(self._theme, routine.title, self._said[routine.id], wrap=True)
                line.clicked.connect(lambda _=False, name=routine.id: self.chosen.emit(name))
                self._group.addButton(line)
                self.rows[routine.id] = line
                body.addWidget(line)
        self.choose(chosen)
