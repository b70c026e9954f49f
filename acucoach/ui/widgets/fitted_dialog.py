"""A dialog that is never larger than its screen: what does not fit scrolls, its buttons stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.focus_ring import hear_keys
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import LinesColumn, column
from acucoach.ui.widgets.within_screen import TITLE_BAR, move_into

if TYPE_CHECKING:
    from acucoach.ui.notice_bar import NoticeBar


class FittedDialog(QDialog):
    """Content above, buttons below.

    Args:
        theme: the looks.
        title: of the window, and the accessible name of the content.
        wanted: width and height at 100 %, in pixels; less where the screen has less.
        parent: the widget it stands over.
    """

    def __init__(
        self, theme: Theme, title: str, wanted: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setProperty("surface", "canvas")
        self._theme = theme
        self._wanted = QSize(theme.px(wanted[0]), theme.px(wanted[1]))
        self._above: _Area | None = None
        self._below: QLayout | None = None
        self._notice: NoticeBar | None = None

    def lay_out(self, content: QWidget, foot: QLayout | None = None) -> None:
        """Place the content, which scrolls where it must, and the buttons, which never do."""
        self._below = foot
        area = self._above = _Area(content)
        area.setAccessibleName(self.windowTitle())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        if foot is not None:
            sides = (self._theme.space(side) for side in (24, 12, 24, 16))
            foot.setContentsMargins(*sides)
            whole.addLayout(foot)
        self.fit(self.screen().availableGeometry())

    def tell(self, text: str) -> None:
        """Say above the content what went wrong: a line in the window below would not be seen."""
        if self._notice is None:
            from acucoach.ui.notice_bar import NoticeBar

            self._notice = NoticeBar(self._theme, self)
            whole = self.layout()
            if isinstance(whole, QVBoxLayout):
                whole.insertWidget(0, self._notice)
        self._notice.say(text)

    def fit(self, free: QRect) -> None:
        """Take the wanted size, within the free part of the screen."""
        around = self.frameGeometry().size() - self.size()
        title = max(around.height(), TITLE_BAR)
        room = QSize(free.width() - around.width(), free.height() - title)
        self.setMaximumSize(room)
        wide = min(self._wanted.width(), room.width())
        whole = self._whole_height(wide)
        # A little more than was thought of is better than a scroll bar for one line.
        high = whole if self._wanted.height() < whole <= room.height() else self._wanted.height()
        self.resize(wide, min(high, room.height()))
        # Before it is shown nothing is moved: Qt puts it over the middle of its parent.
        if self.isVisible():
            move_into(self, free)

    def _whole_height(self, wide: int) -> int:
        """Pixels in which all of it is seen without scrolling; 0 before it is laid out."""
        content = None if self._above is None else self._above.widget()
        inside = None if content is None else content.layout()
        if content is None or inside is None or not inside.hasHeightForWidth():
            return 0
        high = inside.heightForWidth(wide)
        foot = 0 if self._below is None else self._below.sizeHint().height()
        return high + foot

    @guarded
    def event(self, event: QEvent) -> bool:
        """Keys bring the ring of the focus."""
        hear_keys(event)
        return super().event(event)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """The screen it came up on is the one that counts."""
        super().showEvent(event)
        self.fit(self.screen().availableGeometry())

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 is for the window below: shortcuts of it do not reach over a dialog."""
        below = self.parentWidget()
        if event.key() == Qt.Key.Key_F1 and below is not None:
            QCoreApplication.sendEvent(below.window(), event)
        else:
            super().keyPressEvent(event)


class _Area(QScrollArea):
    """Scrolls up and down; across only where the content cannot be made narrow enough."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(QWidget())  # Qt's own would be looked for among all classes: 13 ms
        # Else what wraps would ask for the height of its narrowest form, and scroll for nothing.
        inside = LinesColumn()
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        inside.setLayout(column(content, gap=0))
        self.setWidget(inside)
        for part in (inside, content):
            part.setAutoFillBackground(False)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field in which something is typed stays in view."""
        super().resizeEvent(event)
        focused = self.focusWidget()
        inside = self.widget()
        if focused is not None and inside is not None and inside.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
