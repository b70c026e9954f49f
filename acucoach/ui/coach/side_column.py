"""Beside the picture: whose turn it is, the ring, the pace, and what comes next.

The sides and how firmly to press always stay. The other lines make room when the text is large or
the window small: the least important goes first, the ring last.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.coach.ring import Ring
from acucoach.ui.coach.side_card import SideCard
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Divider, column, row
from acucoach.ui.widgets.labels import Icon, Text, at_start

GAP = 10
FOOT = 12
"""Pixels below the last line, so that it does not lean on the buttons."""
HIGH = 300
"""Pixels at 100 % text; a lower column needs its foot for the ring."""
RING_SHARE = 0.3
"""Part of the height that the ring keeps at least."""

_TURNS = 4
"""So often the room may change while lines come and go."""

PACE_ROLES = ("title", "heading", "body_large", "body", "label")


class SideColumn(QWidget):
    """Texts are set from outside; which of them are seen is decided by the room there is.

    Args:
        theme: the looks.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._few_words = self._at_work = self._again = False
        self.now, self.later = SideCard(theme), SideCard(theme)
        self.ring = Ring(theme)
        self.pace = Text(theme, "", "title", wrap=True, weight=500)
        self.force = Text(theme, "", "body_large", "text_2", wrap=True)
        self.breath = Text(theme, "", "body", "text_3")
        self.next = Text(theme, "", "body_strong", wrap=True)
        self.hint = Text(theme, "", "body", "text_2", wrap=True)
        self.say_how_told(bell=True)
        for label in (self.pace, self.force, self.breath):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for label in (self.pace, self.force, self.next, self.hint):
            label.setMinimumWidth(260)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
        self.next.setAlignment(Qt.AlignmentFlag.AlignTop | at_start(self))
        self._rule = Divider()
        self._next_row = QWidget()
        line = row(gap=theme.space(10))
        line.addWidget(Icon(theme, "arrow-right", 20, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self.next, self.hint, gap=2), 1)
        self._next_row.setLayout(line)
        self._cards = QWidget()
        self._cards.setLayout(row(self.now, self.later, gap=theme.space(12)))
        lines = column(self._cards, gap=GAP)
        lines.addWidget(self.ring, 1)
        for widget in (self.pace, self.force, self.breath, self._rule, self._next_row):
            lines.addWidget(widget)
        self._lines = lines
        self.setLayout(lines)
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say_how_told(self, *, bell: bool) -> None:
        """How a change of side or place is told: by a bell, or only on the screen."""
        if bell:
            self.hint.setText(self.tr("A soft bell tells you. Nothing to click."))
        else:
            self.hint.setText(self.tr("The screen tells you. Nothing to click."))

    def set_few_words(self, few: bool) -> None:
        """Only side, time, pace, how firmly, and what comes next."""
        self._few_words = few
        self.fit()

    def fit(self) -> None:
        """Show as many lines as there is room for, the most important first.

        A line that comes into view may change the room there is, and this is called anew while it
        is at work: what it counted before is worth nothing then.
        """
        self._again = True
        if self._at_work:
            return
        self._at_work = True
        try:
            for _ in range(_TURNS):
                if self._again:
                    self._again = False
                    self._fit()
        finally:
            self._at_work = False

    def _fit(self) -> None:
        inner = self.width()
        foot = FOOT if self.height() >= self._theme.px(HIGH) else 0
        self._lines.setContentsMargins(0, 0, 0, foot)
        room = self.height() - self._cards.sizeHint().height() - GAP - foot
        ring = max(self.ring.minimumSizeHint().height(), round(self.height() * RING_SHARE)) + GAP
        # How lightly to press is said at any size: under a question, when time stands still,
        # even the ring makes room for it.
        self.ring.setHidden(room - ring < self._height(self.force, inner) + GAP)
        room -= 0 if self.ring.isHidden() else ring
        beside = inner - self._theme.px(20) - self._theme.space(10)
        extra = {self.next: self._rule.sizeHint().height() + 2 * GAP, self.hint: 2}
        row_height = 0
        for widget in (self.force, self.pace, self.next, self.hint, self.breath):
            wanted = bool(widget.text())
            if self._few_words and widget not in (self.force, self.pace, self.next):
                wanted = False
            if widget is self.pace:
                self._size_pace(room - GAP, inner)
            need = self._height(widget, beside if widget in (self.next, self.hint) else inner)
            whole = need + extra.get(widget, GAP)
            # How lightly to press is said at any size of text.
            fits = wanted and (whole <= room or widget is self.force)
            if fits:
                room -= whole
            elif wanted:
                room = 0  # nothing less important in its place
            if widget is self.next:
                self._rule.setVisible(fits)
                self._next_row.setVisible(fits)
                row_height = need
            else:
                widget.setVisible(fits)
            if widget is self.hint and fits:
                row_height += whole
        # Its own layout would be a pass late in taking back the room of the hint.
        self._next_row.setFixedHeight(row_height)

    def _size_pace(self, room: int, width: int) -> None:
        """In the largest letters for which there is room; how fast is said at any size of text."""
        for role in PACE_ROLES:
            self.pace.setFont(self._theme.font(role, 500))
            if self._height(self.pace, width) <= room:
                break

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self.fit()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """The first time with the fonts in place."""
        super().showEvent(event)
        self.fit()

    @staticmethod
    def _height(label: Text, width: int) -> int:
        height = label.heightForWidth(width) if label.wordWrap() else -1
        return height if height >= 0 else label.sizeHint().height()

    def _restyle(self) -> None:
        self.setMaximumWidth(self._theme.px(520))
        self.fit()
