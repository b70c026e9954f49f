"""The navigation rail: one button a screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.enter_key import enter_presses


class Room(NamedTuple):
    """How a button is laid out.

    Attributes:
        icon: whether there is one.
        around: pixels above and below at 100 % text, together.
    """

    icon: bool
    around: int


ROOMS = (Room(True, 24), Room(True, 12), Room(False, 12))
"""Less and less room. The word always stays."""


class RailButton(QAbstractButton):
    """An icon above a word.

    Args:
        calm: drawn with an outline and never checked (Attack).
    """

    def __init__(
        self, theme: Theme, text: str, icon: str, *, calm: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._icon, self._calm = theme, icon, calm
        self._room = ROOMS[0]
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(not calm)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def set_room(self, room: Room) -> None:
        """Be as high as the window allows."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.update()

    @guarded
    def sizeHint(self) -> QSize:
        """Room for the word and the icon."""
        return self.size_in(self._room)

    def size_in(self, room: Room) -> QSize:
        """How large it is in more or less room."""
        metrics = QFontMetrics(self._theme.font("caption", 600))
        width = metrics.horizontalAdvance(self.text()) + self._theme.space(16)
        icon = self._theme.px(24) if room.icon else 0
        return QSize(width, icon + metrics.height() + self._theme.space(room.around))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, word; chosen is told by ground, weight and colour."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        on = self.isChecked()
        if on or self.underMouse() or self.isDown() or self._calm:
            token = "accent_soft" if on else "hover" if self.underMouse() else "surface"
            painter.setBrush(theme.colour(token))
            painter.setPen(
                QPen(theme.colour("control_line"), 1) if self._calm else Qt.PenStyle.NoPen
            )
            painter.drawRoundedRect(box, 12, 12)
        token = "accent_text" if on else "text_2"
        size = theme.px(24)
        top = theme.space(self._room.around * 3 // 8)
        if not self._room.icon:
            top = size = 0
        else:
            icon = theme.pixmap(self._icon, 24, token)
            painter.drawPixmap((self.width() - size) // 2, top, icon)
        painter.setPen(theme.colour(token))
        painter.setFont(theme.font("caption", 600 if on else 500))
        below = QRect(0, top + size, self.width(), self.height() - top - size)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QFrame):
    """Signals which screen was chosen.

    Args:
        screens: triples of id, word and icon.
        below: those at the foot.
    """

    chosen = Signal(str)
    attackRequested = Signal()
    """Relief is needed now, in the dark."""

    def __init__(
        self,
        theme: Theme,
        screens: Sequence[tuple[str, str, str]],
        below: Sequence[tuple[str, str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.setProperty("edge", "right")
        self.setAccessibleName(self.tr("Screens"))
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(theme.space(s) for s in (8, 14, 8, 12)))
        self._layout.setSpacing(theme.space(4))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        for screen, word, icon in screens:
            self._add(screen, word, icon)
        self._layout.addStretch(1)
        self.attack = RailButton(theme, self.tr("Attack"), "moon", calm=True)
        self.attack.setToolTip(
            self.tr("A few safety questions, then a session in the dark, without movement (F9)")
        )
        self.attack.clicked.connect(self.attackRequested)
        self._layout.addWidget(self.attack)
        for screen, word, icon in below:
            self._add(screen, word, icon)

    def _add(self, screen: str, word: str, icon: str) -> None:
        button = RailButton(self._theme, word, icon)
        button.clicked.connect(lambda: self.chosen.emit(screen))
        self._group.addButton(button)
        self._layout.addWidget(button)
        self._buttons[screen] = button

    @guarded
    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word; a low window makes the buttons terse, not cut."""
        return QSize(super().minimumSizeHint().width(), 0)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text in a low window: the words stay, the icons go."""
        super().resizeEvent(event)
        buttons = [*self._buttons.values(), self.attack]
        margins = self._layout.contentsMargins()
        around = margins.top() + margins.bottom() + self._layout.spacing() * len(buttons)

        def fits(room: Room) -> bool:
            needed = around + sum(button.size_in(room).height() for button in buttons)
            return needed <= event.size().height()

        room = next((room for room in ROOMS if fits(room)), ROOMS[-1])
        for button in buttons:
            button.set_room(room)

    @property
    def screens(self) -> list[str]:
        """Ids in order."""
        return list(self._buttons)

    def show_chosen(self, screen: str) -> None:
        """Mark the screen in view."""
        if screen in self._buttons:
            self._buttons[screen].setChecked(True)
