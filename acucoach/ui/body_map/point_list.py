"""The list beside the map: the points in view, with their state, and the legend."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.domain.acupoint import AtlasEntry
from acucoach.ui.stylesheet import BAR
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Scroller, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.marks import StatusMark
from acucoach.ui.widgets.row_button import RowButton


class PointList(QWidget):
    """Rows of points; a row opens its point.

    Args:
        mark: gives the mark's state of an entry.
        asked: whether anything is known of the person yet; before, nothing is called fine.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        mark: Callable[[AtlasEntry], str],
        asked: Callable[[], bool] = lambda: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._mark, self._asked = theme, library, mark, asked
        self._meanings: dict[str, Text] = {}
        self._rows: dict[str, RowButton] = {}
        self._selected = ""
        self._entries: list[AtlasEntry] = []
        self._all = False
        self._title = Text(theme, "", "heading", wrap=True)
        self._scroll = Scroller(theme, self.tr("Points in view"), margin=0, gap=4)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(20), 0, theme.space(8), theme.space(16))
        layout.setSpacing(theme.space(8))
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._legend())
        self.setMinimumWidth(theme.px(304) + BAR)
        self.setMaximumWidth(theme.px(330) + BAR)

    def show_points(self, title: str, entries: list[AtlasEntry]) -> None:
        """Replace the rows. Points without a guide wait behind one more row."""
        self._title.setText(title)
        self._entries = entries
        self._all = not any(entry.guided for entry in entries)
        self._fill()

    def select(self, code: str) -> None:
        """Mark a row as the selected one."""
        self._selected = code
        if code and code not in self._rows and any(e.code == code for e in self._entries):
            self._all = True
            self._fill()
        for row_code, button in self._rows.items():
            button.setChecked(row_code == code)

    def _fill(self) -> None:
        for state, word in self.state_words().items():
            self._meanings[state].setText(word)
        body = self._scroll.body
        empty(body)
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._rows = {}
        shown = [e for e in self._entries if e.guided or self._all]
        for entry in shown:
            button = self._row(entry)
            self._rows[entry.code] = button
            self._group.addButton(button)
            body.addWidget(button)
        hidden = len(self._entries) - len(shown)
        if hidden:
            text = self.tr("Show {count} more points").format(count=self.locale().toString(hidden))
            more = Button(self._theme, text, "link", "chevron-down")
            more.clicked.connect(self._show_all)
            body.addWidget(more)
        body.addStretch(1)
        if self._selected in self._rows:
            self._rows[self._selected].setChecked(True)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _row(self, entry: AtlasEntry) -> RowButton:
        complaints = self._library.complaints()
        uses = [complaints[use].title for use in entry.uses if use in complaints]
        state = self._mark(entry)
        below = ", ".join(uses[:2])
        words = self.state_words()
        if state != "atlas" and state != "allowed":
            below = " · ".join(text for text in (below, words[state]) if text)
        button = RowButton(
            self._theme,
            entry.pinyin,
            below,
            StatusMark(self._theme, state),
            entry.shown_code,
            extra=entry.hanzi,
            wrap=True,
            name=f"{entry.shown_code} {entry.pinyin}, {below}, {words[state]}".strip(),
        )
        button.clicked.connect(lambda: self.chosen.emit(entry.code))
        return button

    def state_words(self) -> dict[str, str]:
        """The states in words."""
        return {
            "allowed": self.tr("fine today") if self._asked() else self.tr("questions first"),
            "gentle": self.tr("gently"),
            "blocked": self.tr("left out for you"),
            "done": self.tr("done today"),
            "atlas": self.tr("to read about"),
        }

    def _legend(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Text(self._theme, self.tr("What the marks mean"), "caption", weight=600))
        for state, word in self.state_words().items():
            meaning = self._meanings[state] = Text(self._theme, word, "caption", "text_2")
            layout.addLayout(row(StatusMark(self._theme, state), meaning, None))
        return holder
