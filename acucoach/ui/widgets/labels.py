"""Text on the screen: labels in a role of the type scale and a tone of the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import MIRRORED_ICONS, Theme
from acucoach.ui.widgets.unbroken import unbroken

HEADINGS = frozenset({"display", "title", "heading"})
"""Roles of the type scale that are headings to a screen reader, too."""


_NARROW = 160
"""Pixels; a text that needs more on one line goes on several before anything is cut."""


def at_start(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where lines of the page begin.

    A label of Qt goes by its own first letter: a name in Latin letters would stand at the far side
    of a page that is read from right to left.
    """
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


class Text(QLabel):
    """A label in one role of the type scale. Always plain text.

    Args:
        theme: the looks.
        text: what it says, already translated.
        role: role of the type scale.
        tone: colour token of the text.
        wrap: break long lines; else it stands on one where there is room for it.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(unbroken(text), parent)
        self._as_given = text
        self._theme, self._role, self._weight = theme, role, weight
        if role in HEADINGS:
            self.spoken_role = QAccessible.Role.Heading
            self.setAccessibleName(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.one_line = not wrap
        """Whether it stands on one line where there is room for it."""
        self.setAlignment(at_start(self) | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        if wrap:
            self.setMinimumWidth(40)
        self._restyle()
        theme.changed.connect(self._restyle)

    @guarded
    def setText(self, text: str) -> None:
        """Show other words; a heading is called what it says."""
        if self._role in HEADINGS and self.accessibleName() == self.text():
            self.setAccessibleName(text)
        self._as_given = text
        super().setText(unbroken(text))

    @guarded
    def text(self) -> str:
        """What it says, as it was given: on the screen no amount is torn apart."""
        return self._as_given

    @guarded
    def sizeHint(self) -> QSize:
        """Its one line, unless it is a longer text."""
        if not self.one_line:
            return super().sizeHint()
        metrics = self.fontMetrics()
        lines = super().text().split("\n")
        wide = max(metrics.horizontalAdvance(line) for line in lines)
        high = metrics.height() + metrics.lineSpacing() * (len(lines) - 1)
        return QSize(wide + 2, high).grownBy(self.contentsMargins())

    @guarded
    def minimumSizeHint(self) -> QSize:
        """A short text stays on its line; a longer one is never narrower than a word."""
        least = super().minimumSizeHint()
        if self.one_line:
            least.setWidth(min(max(least.width(), _NARROW), self.sizeHint().width()))
        return least

    def set_tone(self, tone: str) -> None:
        """Change the colour token."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role, self._weight))


class Badge(QLabel):
    """A short code in a frame, such as LI4."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setProperty("badge", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("code"))


class Icon(QLabel):
    """An icon that says nothing by itself: the words beside it do."""

    spoken_role = QAccessible.Role.Whitespace

    def __init__(
        self,
        theme: Theme,
        icon: str,
        size: int = 20,
        token: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._size, self._token = theme, icon, size, token
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_icon(self, icon: str, token: str) -> None:
        """Show another icon or colour."""
        self._icon, self._token = icon, token
        self._restyle()

    def _restyle(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setPixmap(
            self._theme.pixmap(
                self._icon,
                self._size,
                self._token,
                mirrored=mirrored and self._icon in MIRRORED_ICONS,
            )
        )
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
