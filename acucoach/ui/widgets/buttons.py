"""Buttons of the design language. Each is at least 44 pixels high and has a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.wrap_layout import WrapLayout
from acucoach.ui.widgets.wrapping_words import WrappingWords

_HEIGHT = {"primary": 60, "session": 84}
_ICON, _GAP = 20, 6
"""Pixels at 100 % of most icons, and between one and the words."""
_BESIDE = 4
"""What Qt puts between them besides."""
_ICON_TOKEN = {
    "primary": "on_accent",
    "secondary": "text",
    "ghost": "text_2",
    "link": "accent_text",
    "tonal": "accent_text",
    "hurts": "hurts",
    "danger": "blocked",
    "chip": "text",
    "segment": "text_2",
    "nav": "text_2",
    "calm": "text_2",
    "icon": "text_2",
}


class Button(WrappingWords, QPushButton):
    """A push button of one kind. Its words stand on one line where there is room for it.

    Args:
        theme: the looks.
        text: what it does, translated; an icon button takes ``name`` instead.
        kind: ``primary`` (one a screen), ``secondary``, ``ghost``, ``link``, ``tonal``,
            ``hurts``, ``danger``, ``chip`` (checkable; ticked while it is on, unless it has an
            icon of its own), ``segment``, ``icon``.
        icon: icon name or empty.
        name: accessible name; the text when empty.
        height: least height at 100 % text.
        ends: the icon stands after the words, as the arrow of a choice does. They are drawn in the
            other direction then: words in brackets, or with a full stop, are none for it.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: str = "secondary",
        icon: str = "",
        *,
        name: str = "",
        height: int = 0,
        ends: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._theme, self._kind, self._icon_name, self._ends = theme, kind, icon, ends
        if ends:
            left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            ways = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(ways[left_to_right])
        self._ticks = kind == "chip" and not icon
        self._least = height or _HEIGHT.get(kind, 48 if kind != "chip" else 44)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name or text)
        if name and not text:
            self.setToolTip(name)
        if kind in ("chip", "segment", "nav"):
            self.setCheckable(True)
        if self._ticks:
            self.toggled.connect(lambda on: self.set_icon_name("check" if on else ""))
        self.setAutoDefault(False)
        self.let_wrap()
        self._restyle()
        theme.changed.connect(self._restyle)

    @guarded
    def sizeHint(self) -> QSize:
        """The room of a tick is kept: else all chips beside it would move as it is pressed."""
        hint = super().sizeHint()
        if self._ticks and not self._icon_name:
            hint.setWidth(hint.width() + self._theme.px(_ICON) + self._theme.space(_GAP) + _BESIDE)
        return hint

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """What is done once by a press is done once by a double click, which many have got used
        to: the second press met a form that was empty again, or the next row of a list."""
        if self._kind in ("primary", "danger"):
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    @guarded
    def setText(self, text: str) -> None:
        """Show other words; the icon keeps its distance to the first ones, too. A name that is
        the words follows them."""
        shown = self.text()
        first = bool(text) and not shown
        super().setText(text)
        if self.accessibleName() == shown.replace("&&", "&"):
            self.setAccessibleName(text.replace("&&", "&"))
        if first:
            self._restyle()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self._restyle()

    def _restyle(self) -> None:
        role = "heading" if self._kind == "primary" else "label"
        weight = 600 if self._kind in ("primary", "hurts", "session") else None
        self.setFont(self._theme.font(role, weight))
        self.setMinimumHeight(self._theme.space(self._least))
        if self._icon_name:
            size = 24 if self._kind in ("primary", "nav", "calm") else _ICON
            token = _ICON_TOKEN.get(self._kind, "text")
            if self._kind == "primary" and self._theme.is_outlined:
                token = "accent_text"
            # A style sheet leaves no room between icon and text; the icon brings its own.
            gap = self._theme.space(_GAP) if self.text() else 0
            self.setIcon(
                self._theme.icon(self._icon_name, size, token, gap=-gap if self._ends else gap)
            )
            side = self._theme.px(size)
            self.setIconSize(QSize(side + gap, side))
        elif not self.icon().isNull():
            self.setIcon(QIcon())
        if self._kind == "icon":
            side = self._theme.space(44)
            self.setFixedSize(side, side)


class Segments(QFrame):
    """A row of choices of which exactly one is on.

    Args:
        choices: pairs of value and translated text.
        name: accessible name of the whole.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("segments", True)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = WrapLayout(2, self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self.set_choices(choices)

    @guarded
    def sizeHint(self) -> QSize:
        """All choices in one line; the height of as many as its present width makes of it."""
        hints = [button.sizeHint() for button in self._buttons.values()]
        wide = sum(hint.width() for hint in hints) + 2 * max(0, len(hints) - 1)
        high = max((hint.height() for hint in hints), default=0)
        inside = QSize(wide, high).grownBy(self._row.contentsMargins())
        hint = inside.grownBy(self.contentsMargins())
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized) and self.width() < hint.width():
            hint.setHeight(self.heightForWidth(self.width()))
        return hint

    @guarded
    def minimumSizeHint(self) -> QSize:
        """The widest choice: the others may stand below it."""
        return self._row.minimumSize().grownBy(self.contentsMargins())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take more lines, or fewer."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @guarded
    def heightForWidth(self, width: int) -> int:
        """Height of as many lines as the choices take."""
        around = self.contentsMargins()
        inside = self._row.heightForWidth(width - around.left() - around.right())
        return inside + around.top() + around.bottom()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the choices; the first is on."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            discard(button)
        self._buttons = {}
        for value, text in choices:
            button = Button(self._theme, text, "segment", height=44)
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._row.addWidget(button)
            self._buttons[value] = button
        if choices:
            self._buttons[choices[0][0]].setChecked(True)

    def choose(self, value: str) -> None:
        """Switch on a choice without a signal."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)

    def choose_none(self) -> None:
        """Switch all off: what is shown is none of them."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    @property
    def value(self) -> str:
        """The choice that is on; empty for none."""
        return next((value for value, b in self._buttons.items() if b.isChecked()), "")
