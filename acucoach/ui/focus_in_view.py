"""What has the focus can be used, and is scrolled into view, however focus or page came there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from acucoach.guarded import guarded
from acucoach.ui.focus_ring import shows_focus
from acucoach.ui.screen import first_seen
from acucoach.ui.widgets.scrolled import bring_into_view, scroll_areas_over


class FocusInView(QObject):
    """Qt scrolls to the focus when Tab moves it, but not when a page or a dialog gives it away,
    and not when the page is laid out anew and what has the focus moves out of view. A page that
    comes to the front gives the focus back to what had it last, even if that is hidden by now, or
    cannot be used; so does a focus proxy.

    Args:
        application: tells where the focus goes.
        parent: the owner.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._later = QTimer(self)  # once the page is laid out as it will be seen
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        self._held: list[QWidget] = []
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        for widget in self._held:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._held = [] if now is None else [*_laid_out(now), *_windows_over(now)]
        for widget in self._held:
            widget.installEventFilter(self)
        if now is not None:
            self._later.start()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was in view before the layout moved it, or before there was less room, stays in
        view; what was scrolled away by hand stays where it is."""
        if event.type() is QEvent.Type.Hide:
            self._later.start()
        elif event.type() is QEvent.Type.Move and isinstance(event, QMoveEvent):
            focus = QApplication.focusWidget()
            if (
                isinstance(watched, QWidget)
                and focus is not None
                and _was_seen(focus, watched, event)
            ):
                self._later.start()
        elif (
            event.type() is QEvent.Type.Resize
            and isinstance(event, QResizeEvent)
            and isinstance(watched, QWidget)
            and _was_in(watched, event)
        ):
            self._later.start()
        return False

    def _look(self) -> None:
        # What has just come into a page lies at its top until the page is laid out.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        widget = QApplication.focusWidget()
        if widget is None or not widget.window().isVisible():
            return
        if not (widget.isVisible() and widget.isEnabled()):
            _hand_on(widget)
        elif widget.visibleRegion().isEmpty() or (shows_focus(widget) and _is_cut(widget)):
            bring_into_view(widget)


def _is_cut(widget: QWidget) -> bool:
    """Whether a part of it is scrolled away though there is room for all of it. Who uses the
    pointer sees what there is, and the page must not move under a press."""
    for area in scroll_areas_over(widget):
        window = area.viewport()
        there = QRect(widget.mapTo(window, QPoint()), widget.size())
        if there.height() <= window.height() and not window.rect().contains(there):
            return True
    return False


def _hand_on(widget: QWidget) -> None:
    """Give the focus of what cannot be used to the first control of the smallest page around it
    that has one."""
    above = widget.parentWidget()
    while above is not None:
        first = first_seen(above)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        above = above.parentWidget()


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """What a layout may move within what scrolls, from the widget up; not what scrolling moves."""
    chain: list[QWidget] = []
    above: QWidget | None = widget
    while above is not None and not above.isWindow():
        parent = above.parentWidget()
        area = None if parent is None else parent.parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is above:
            yield from chain
            chain, above = [], area
        else:
            chain.append(above)
            above = parent


def _windows_over(widget: QWidget) -> Iterator[QWidget]:
    """What of the pages around the widget that scroll can be seen at a time."""
    return (area.viewport() for area in scroll_areas_over(widget))


def _was_in(viewport: QWidget, event: QResizeEvent) -> bool:
    """Whether something of the focus was seen through a window over a page before its new size."""
    area, focus = viewport.parentWidget(), QApplication.focusWidget()
    if not isinstance(area, QScrollArea) or focus is None or area.viewport() is not viewport:
        return False
    if not viewport.isAncestorOf(focus):
        return False
    there = QRect(focus.mapTo(viewport, focus.rect().topLeft()), focus.size())
    return there.intersects(QRect(QPoint(), event.oldSize()))


def _was_seen(focus: QWidget, moved: QWidget, event: QMoveEvent) -> bool:
    """Whether something of the focus could be seen where it lay before what holds it moved."""
    parent = moved.parentWidget()
    if parent is None or not (focus is moved or moved.isAncestorOf(focus)):
        return False
    there = event.oldPos() + focus.mapTo(moved, focus.rect().topLeft())
    return parent.visibleRegion().intersects(QRect(there, focus.size()))
