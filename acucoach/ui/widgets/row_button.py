"""A whole row that is one button: lists of points, complaints, routines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Icon, Text


class RowButton(QPushButton):
    """A button with a title, a line below it and room for a mark before and a code after.

    Args:
        title: first line.
        below: second line, may be empty.
        before: a widget at the leading edge.
        after: a short text at the trailing edge.
        framed: draws a card around it.
        extra: the name in other letters; it goes where the row is too narrow for it.
        name: accessible name; made of the lines when empty.
        wrap: break a long title instead of growing wide.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        below: str = "",
        before: QWidget | None = None,
        after: str = "",
        *,
        framed: bool = False,
        chevron: bool = False,
        extra: str = "",
        name: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rowcard" if framed else "row")
        self.setCheckable(not framed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(name or ", ".join(t for t in (title, extra, after, below) if t))
        self._gap = theme.space(8)
        heading = row(gap=self._gap)
        heading.addWidget(Text(theme, title, "body_strong", wrap=wrap), 1 if wrap else 0)
        self._extra = Text(theme, extra, "body", "text_3") if extra else None
        if self._extra is not None:
            heading.addWidget(self._extra)
        if not wrap:
            heading.addStretch(1)
        if after:
            heading.addWidget(Text(theme, after, "code", "text_2"))
        lines = column(heading, gap=1)
        if below:
            lines.addWidget(Text(theme, below, "caption", "text_2", wrap=True))
        inside = row(gap=theme.space(10))
        inside.setContentsMargins(*(theme.space(side) for side in (10, 9, 12, 9)))
        if before is not None:
            inside.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(lines, 1)
        if chevron:
            inside.addWidget(Icon(theme, "chevron-right", 20, "text_3"))
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(inside)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._least = theme.space(52)
        # A layout around asks the inner one how high it is, and without wrapped lines that says 0.
        self.setMinimumHeight(self._least)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    @guarded
    def hasHeightForWidth(self) -> bool:
        """Wrapped second lines make it higher."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:
        """Height the lines need at that width."""
        return max(self._least, self._outer.heightForWidth(width))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere; a long list would squeeze its rows to the
        least height otherwise."""
        super().resizeEvent(event)
        if self._extra is not None:
            narrow = event.size().width() < self._outer.minimumSize().width() + self._left_out
            self._extra.setVisible(not narrow)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(self.heightForWidth(event.size().width()))
        self._outer.invalidate()  # a row out of sight would keep the places of its first height
        self._outer.activate()

    @guarded
    def sizeHint(self) -> QSize:
        """The layout's own hint: a plain button knows only its text."""
        return self._outer.sizeHint().expandedTo(QSize(0, self._least))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """The least the lines need, without what may be left out."""
        least = self._outer.minimumSize()
        if self._extra is not None and not self._extra.isHidden():
            least.setWidth(least.width() - self._wide(self._extra))
        return least.expandedTo(QSize(0, self._least))

    @property
    def _left_out(self) -> int:
        """Pixels that what is left out would need."""
        extra = self._extra
        return self._wide(extra) if extra is not None and extra.isHidden() else 0

    def _wide(self, extra: Text) -> int:
        return extra.minimumSizeHint().width() + self._gap
