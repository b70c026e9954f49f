"""The line above the map: where you are, and the search field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.clear_button import add_clear_button
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.labels import Icon, Text


class SearchField(QLineEdit):
    """Escape empties it before it leaves it; the arrow down goes to what was found."""

    leftDown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Search for a point, a place or a complaint"))
        add_clear_button(self)
        self._sign = Icon(theme, "search", 20, "text_3", self)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body"))
        self.setMinimumWidth(self._theme.px(170))
        self.setMaximumWidth(self._theme.px(290))
        room = self._theme.px(20) + self._theme.space(6)
        to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if to_left else room, 0, room if to_left else 0, 0)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sign at the line's beginning; as many words of help as fit."""
        super().resizeEvent(event)
        edge = self._theme.space(10)
        side = self._theme.px(20)
        to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._sign.move(
            self.width() - edge - side if to_left else edge, (self.height() - side) // 2
        )
        room = self.width() - side - 4 * edge
        whole, brief = self.tr("Point, place or complaint"), self.tr("Search")
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else brief)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, the arrow down leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.leftDown.emit()
        else:
            super().keyPressEvent(event)


class MapHeader(QWidget):
    """Breadcrumb and search.

    Signals:
        wentTo: a part of the breadcrumb.
        searched: text typed so far (empty when cleared).
        entered: Enter was pressed in the search field.
    """

    wentTo = Signal(str)
    searched = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchField(theme, self)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(2)
        self._made: list[QWidget] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space(s) for s in (20, 16, 20, 8)))
        layout.addLayout(self._crumbs)
        layout.addStretch(1)
        layout.addWidget(self.search, 8)
        # A pause of a keystroke's length: results do not flicker while a word is being typed.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(60)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        self._pause.stop()
        self.searched.emit(self.search.text().strip())
        self.entered.emit()

    def show_trail(self, trail: list[tuple[str, str]]) -> None:
        """Show the way from the whole body: pairs of part id and name."""
        for widget in self._made:
            self._crumbs.removeWidget(widget)
            discard(widget)
        self._made = []
        for number, (part, name) in enumerate(trail):
            if number == len(trail) - 1:
                self._add(Text(self._theme, name, "body_strong"))
                continue
            button = Button(self._theme, name, "link", height=44)
            button.clicked.connect(lambda _=False, part=part: self.wentTo.emit(part))
            self._add(button)
            self._add(Icon(self._theme, "chevron-right", 16, "text_3"))
        self._fit()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the way back is shortened from its start, never cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._theme.space(48)
        room = self.width() - self._theme.px(170) - margins
        hidden = 0
        while len(self._made) - hidden > 3 and self._wide(hidden) > room:
            hidden += 2
        wide = self._wide(hidden)
        self.search.setMinimumWidth(self._theme.px(170 if wide <= room else 100))
        shown = [number >= hidden for number in range(len(self._made))]
        if len(self._made) > 2 and wide > room + self._theme.px(70):
            # What is in view can be seen; the way back has to stay.
            shown[-2:] = [False, False]
        # Once each: to show one lays out anew, which comes back here before it is shown.
        told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # else the layout shows what is new
        for widget, on in zip(self._made, shown, strict=True):
            if widget.isHidden() is on or not widget.testAttribute(told):
                widget.setVisible(on)

    @guarded
    def minimumSizeHint(self) -> QSize:
        """The way back never makes the window wider: it is shortened instead."""
        return QSize(self._theme.px(180), super().minimumSizeHint().height())

    def _wide(self, first: int) -> int:
        return sum(widget.sizeHint().width() + 2 for widget in self._made[first:])

    def _add(self, widget: QWidget) -> None:
        self._crumbs.addWidget(widget)
        self._made.append(widget)
