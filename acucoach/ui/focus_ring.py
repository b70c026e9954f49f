"""A ring around what has the focus: outside the control, and only for who uses the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from acucoach.guarded import guarded

WIDTH = 3
"""Pixels of the line."""
GAP = 2
"""Pixels between the control and the line."""
RINGED = "focusRing"
"""Property of a widget: True to be ringed though it is no usual control, False to be left alone
because it shows the focus itself."""
RADIUS = "radius"
"""Property of a widget: pixels of its rounded corners."""
LOOKS = "looks"
"""Property of a screen that has looks of its own: the name of its theme."""
_BY_KEYS = "byKeys"
_USUAL = ("QAbstractButton", "QComboBox", "QAbstractSlider", "QAbstractItemView")
"""By name: to look at the classes themselves makes their enumerations, 2 ms of every start."""
_ALONE = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)
_NAME = "focus ring"
_LOOK_MS = 50


def shows_focus(widget: QWidget) -> bool:
    """Whether a widget that paints its own sign of the focus is to paint it now.

    A window nobody watches (``FocusRing``) counts as used by keys.
    """
    return widget.hasFocus() and widget.window().property(_BY_KEYS) is not False


def hear_keys(event: QEvent) -> None:
    """A window passes its events on here: each key that no field takes for itself comes by as
    ``ShortcutOverride``."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return
    application = QApplication.instance()
    ring = None if application is None else FocusRing.of(application)
    if ring is not None and event.key() not in _ALONE:
        ring.use_keys(True)


class FocusRing(QObject):
    """Follows the focus of the whole application.

    A press of the pointer takes the ring away, a key brings it back. Fields to type in have a
    line of their own, for the pointer, too: there the next key goes.

    It filters no events: a filter would be called for widgets that are being destroyed.

    Args:
        application: tells where the focus goes; owns this.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName(_NAME)
        self._keys = False
        self._target: QWidget | None = None
        self._ring: _Ring | None = None
        self._look = QTimer(self)  # only while there is a ring: pages are laid out anew below it
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._place)
        self._soon = QTimer(self)  # once what was to be laid out is
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        application.focusChanged.connect(self._moved)
        application.focusWindowChanged.connect(self._tell)

    @staticmethod
    def of(application: QCoreApplication) -> FocusRing | None:
        """The application's ring; None before it was made."""
        made = application.findChild(QObject, _NAME)
        return made if isinstance(made, FocusRing) else None

    @property
    def ring(self) -> QWidget | None:
        """The ring, while there is one to be seen."""
        ring = self._ring
        return ring if ring is not None and isValid(ring) and not ring.isHidden() else None

    def use_keys(self, on: bool) -> None:
        """The person uses the keys, or the pointer."""
        if on != self._keys:
            self._keys = on
            self._tell()
            self._show()

    def _tell(self) -> None:
        """Widgets that paint the focus themselves look at their window."""
        window = QApplication.activeWindow()
        if window is not None and window.property(_BY_KEYS) is not self._keys:
            window.setProperty(_BY_KEYS, self._keys)
            focused = window.focusWidget()
            if focused is not None:
                focused.update()

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._keys = False
        self._target = now if now is not None and _is_ringed(now) else None
        self._tell()
        self._show()

    def _show(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()
        target = self._target
        self._look.stop()
        if target is not None and isValid(target) and self._keys:
            self._ring = _Ring(_around(target), _radius(target), self)
            self._place()
            self._soon.start()
            self._look.start()

    def is_in_place(self, ring: QWidget) -> bool:
        """Whether a ring lies around what has the focus, as it is laid out now; else it soon
        will."""
        target, around = self._target, ring.parentWidget()
        if ring is not self._ring or target is None or not isValid(target) or around is None:
            return False
        if around.isAncestorOf(target) and ring.geometry() == _box(target, around):
            return True
        self._soon.start()
        return False

    def _place(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not isValid(ring) or not isValid(target):
            self._look.stop()
            return
        around = ring.parentWidget()
        if around is None or not target.isVisible() or not around.isAncestorOf(target):
            ring.hide()
            return
        ring.follow(_box(target, around), _palette(target))


def _box(target: QWidget, around: QWidget) -> QRect:
    """Where the ring of a control lies on the page around it."""
    out = WIDTH + GAP
    box = QRect(target.mapTo(around, QPoint(0, 0)), target.size())
    return box.adjusted(-out, -out, out, out) & around.rect()


def _palette(target: QWidget) -> QPalette:
    """That of the screen it is on: a style sheet keeps palettes from being handed down."""
    at: QWidget | None = target
    while at is not None:
        if at.property(LOOKS):
            return at.palette()
        at = at.parentWidget()
    return target.palette()


class _Ring(QWidget):
    """A line round a rectangle; the pointer goes through it."""

    spoken_role = QAccessible.Role.Whitespace

    def __init__(self, parent: QWidget, radius: int, keeper: FocusRing) -> None:
        super().__init__(parent)
        self._radius, self._keeper, self._missed = radius, keeper, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow(self, box: QRect, palette: QPalette) -> None:
        """Lie around a place, in the colour of what lies there."""
        if self.isVisible() and self.geometry() == box and not self._missed:
            return
        self.setGeometry(box)
        self.setPalette(palette)
        self.show()
        self.raise_()
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; none where the control was before the page was laid out."""
        self._missed = not self._keeper.is_in_place(self)
        if self._missed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), WIDTH))
        half = WIDTH / 2
        radius = min(self._radius + GAP + half, self.height() / 2 - half)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )


def _is_ringed(widget: QWidget) -> bool:
    wish = widget.property(RINGED)
    if wish is not None:
        return bool(wish)
    popup = widget.window().windowType() is Qt.WindowType.Popup
    return not popup and any(map(widget.inherits, _USUAL))


def _around(widget: QWidget) -> QWidget:
    """The page it scrolls with, or its window."""
    at = widget
    while (above := at.parentWidget()) is not None and not at.isWindow():
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is at:
            return at
        at = above
    return at


def _radius(widget: QWidget) -> int:
    wish = widget.property(RADIUS)
    if wish is not None:
        return int(wish)
    if widget.property("kind") == "chip":
        return widget.height() // 2
    return 10
