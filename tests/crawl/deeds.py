"""Does what a step says, with the mouse, the keys, or as a screen reader would."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QTimeEdit,
    QWidget,
)

from tests.crawl.controls import Control, front_window, plain, scroll_into_view
from tests.crawl.steps import Step

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
ANIMATED_MS = 115
"""Qt shows a button pressed by a screen reader as down for a tenth of a second, then presses it."""


UNFOLDED_MS = 1000
"""A menu inside a menu has come by then."""


class OutOfReachError(Exception):
    """The mouse cannot get there: why."""


def ready(step: Step, control: Control) -> None:
    """Bring a control into view, the pointer over it, the focus on it: what comes before a press.

    Raises:
        OutOfReachError: it is wanted with the mouse and cannot be reached with it.
    """
    if step.what not in ("press", "box", "type"):
        return
    widget = control.widget
    scroll_into_view(widget)
    QApplication.processEvents()
    policy = Qt.FocusPolicy.ClickFocus if step.how == "mouse" else Qt.FocusPolicy.TabFocus
    if widget.focusPolicy().value & policy.value:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    if step.how == "mouse":
        window = widget.window()
        QTest.mouseMove(_handle(window), _point(widget))
    QApplication.processEvents()


def key_of(step: Step, widget: QWidget) -> str:
    """The key that presses it: Enter, too, but for what Qt lets only Space tick."""
    ticked = isinstance(widget, (QCheckBox, QRadioButton))
    return "Return" if step.how == "enter" and not ticked else "Space"


def by_keys(widget: QWidget) -> bool:
    """Whether Tab comes here; of buttons that exclude each other it reaches the chosen one."""
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def others(widget: QWidget) -> bool:
    """Whether Tab leads from a widget to another one of its window."""
    chain = widget.nextInFocusChain()
    while chain is not widget:
        # A month hands the keys on to its days. Not focusProxy(): Python would take what it
        # answers for a child of the widget that was asked, and both would go together.
        leads_back = isinstance(chain, QCalendarWidget) and chain.isAncestorOf(widget)
        usable = chain.isEnabled() and chain.isVisibleTo(widget.window())
        if usable and by_keys(chain) and not leads_back:
            return True
        chain = chain.nextInFocusChain()
    return False


def do(step: Step, control: Control | None) -> None:
    """Do it."""
    if step.what == "key":
        _key(step.key)
    elif control is None:
        return
    elif step.what == "type":
        _type(control.widget, step)
    elif step.what == "wheel":
        _wheel(control.widget, int(step.text))
    elif step.what == "choose":
        _choose(control)
    elif step.what == "other":
        across, down = map(float, step.text.split())
        _click(control.widget, (across, down))
    elif step.how == "mouse":
        _click(control.widget)
    elif step.how == "action":
        _act(control)
    else:
        _key(step.text if step.what == "box" else key_of(step, control.widget))


def _act(control: Control) -> None:
    # Asked for anew: what was read before may be gone by now.
    actions = QAccessible.queryAccessibleInterface(control.widget).actionInterface()
    names = actions.actionNames() if actions is not None else []
    for name in ("Press", "Toggle", "ShowMenu"):
        if name in names:
            actions.doAction(name)
            QTest.qWait(ANIMATED_MS)
            return
    _key("Space")


def _handle(window: QWidget) -> QWindow:
    """What takes the mouse for a window; its owner keeps the window, or it is gone again."""
    handle = window.windowHandle()
    assert handle is not None
    return handle


def _point(widget: QWidget) -> QPoint:
    """A point where a click meets the widget, in its window.

    Raises:
        OutOfReachError: there is none.
    """
    region = widget.visibleRegion()
    if region.isEmpty():
        raise OutOfReachError("not in view")
    rects: list[QRect] = list(region)  # type: ignore[call-overload]
    parts = sorted(rects, key=lambda rect: -rect.width() * rect.height())
    window = widget.window()
    tried = [widget.rect().center(), *(rect.center() for rect in parts[:4])]
    for point in tried:
        if not region.contains(point):
            continue
        there = widget.mapTo(window, point)
        met = window.childAt(there)
        if met is widget or (met is not None and widget.isAncestorOf(met)) or met is None:
            return there
    raise OutOfReachError("something lies over it")


def _click(widget: QWidget, share: tuple[float, float] | None = None) -> None:
    window = widget.window()
    if share is None:
        QTest.mouseClick(_handle(window), LEFT, NONE, _point(widget))
        return
    scroll_into_view(widget)
    place = QPoint(round(share[0] * (widget.width() - 1)), round(share[1] * (widget.height() - 1)))
    if widget.visibleRegion().contains(place):
        QTest.mouseClick(_handle(window), LEFT, NONE, widget.mapTo(window, place))


def _choose(control: Control) -> None:
    if control.rect is None:
        return
    view = control.widget
    port = view.viewport() if hasattr(view, "viewport") else view
    here = port.mapFromGlobal(control.rect.center())
    if isinstance(view, QListView) and not port.rect().contains(here):
        here = _scrolled_to(view, control)
    if port.rect().contains(here):
        inside = _unfolding(view, here)
        QTest.mouseClick(port, LEFT, NONE, here)
        if inside is not None:
            _wait_for(inside)
    else:
        _key("End")


def _wait_for(widget: QWidget) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not widget.isVisible() and clock.elapsed() < UNFOLDED_MS:
        QTest.qWait(10)


def _unfolding(view: QWidget, here: QPoint) -> QMenu | None:
    """The menu inside a menu that a click would unfold, a moment later; None when it is open."""
    action = view.actionAt(here) if isinstance(view, QMenu) else None
    found = action.menu() if action is not None else None
    return found if isinstance(found, QMenu) and not found.isVisible() else None


def _scrolled_to(view: QListView, control: Control) -> QPoint:
    """Where the line of a list lies once it was scrolled to."""
    model, root = view.model(), view.rootIndex()
    for row in range(model.rowCount(root)):
        index = model.index(row, view.modelColumn(), root)
        if control.key.split(": ", 1)[-1].startswith(plain(str(index.data()))):
            view.scrollTo(index)
            return view.visualRect(index).center()
    return QPoint(-1, -1)


def _key(name: str) -> None:
    combination = QKeySequence(name)[0]  # type: ignore[index]
    focus = QApplication.focusWidget()
    front = front_window()
    if front is None:
        return
    target = focus if focus is not None and focus.window() is front else front
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def _type(widget: QWidget, step: Step) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QTimeEdit):
        widget.end(False)
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        QTest.keyClick(widget, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    if step.how == "paste":
        board = QApplication.clipboard()
        board.setText(step.text)
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClicks(widget, step.text)


def _wheel(widget: QWidget, notches: int) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
