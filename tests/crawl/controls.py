"""What a person could touch now, read as a screen reader reads it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from acucoach.ui.widgets.availability import reason

Role = QAccessible.Role
PRESSED = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.PushButton, Role.Link, Role.PageTab,
    Role.ButtonMenu, Role.ButtonDropDown, Role.MenuItem,
}  # fmt: skip
CHOSEN = {Role.ListItem, Role.MenuItem}
TYPED = (QLineEdit, QTextEdit, QPlainTextEdit)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Control:
    """One thing to touch.

    Attributes:
        key: place, class, name and number among equals; the same in another run.
        kind: "press", "choose", "type", "box" or "other".
        widget: what shows it; for the line of a list the list.
        window: what the widget lies in. Of a list that Qt itself has unfolded the widgets are lost
            to Python as soon as their window is.
        rect: where on the screen, for the line of a list; else None.
        enabled: whether it is shown as available.
        chosen: whether it is shown as the one chosen.
        why: what is said beside its name.
    """

    key: str
    kind: str
    widget: QWidget
    window: QWidget
    rect: QRect | None
    enabled: bool
    chosen: bool
    why: str


def windows() -> list[QWidget]:
    """Visible top-level windows, the one that takes input first."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and not _is_tip(w)]
    front = front_window()
    return sorted(shown, key=lambda w: w is not front)


def front_window() -> QWidget | None:
    """The window that takes input: an open list, else a dialog, else the program's own."""
    for found in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if found is not None and found.isVisible():
            return found
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and type(widget).__name__ == "MainWindow":
            return widget
    return None


def _is_tip(widget: QWidget) -> bool:
    return widget.windowType() is Qt.WindowType.ToolTip


def walk(interface: Any, depth: int = 0) -> Iterator[Any]:
    """An interface and everything below it that shows."""
    if interface is None or not interface.isValid() or depth > 60:
        return
    if depth and interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        yield from walk(interface.child(number), depth + 1)


def said(interface: Any) -> tuple[str, ...]:
    """Everything a screen reader could say of it."""
    state = interface.state()
    flags = "".join(
        letter
        for letter, on in (
            ("d", state.disabled), ("c", state.checked), ("m", state.checkStateMixed),
            ("e", state.expanded), ("s", state.selected), ("r", state.readOnly),
        )
        if on
    )  # fmt: skip
    text = QAccessible.Text
    return (
        interface.role().name, interface.text(text.Name), interface.text(text.Description),
        interface.text(text.Value), flags,
    )  # fmt: skip


def plain(name: str) -> str:
    """A name without its figures, so that it is the same tomorrow."""
    return _DIGITS.sub("#", " ".join(name.split()))[:60]


def controls(place: str) -> list[Control]:
    """All there is to touch in the window that takes input.

    Args:
        place: the name of what is in view.
    """
    front = front_window()
    if front is None:
        return []
    if isinstance(front, QMenu):
        return _of_menu(front, place)
    found, met = [], Counter[str]()
    for interface in walk(QAccessible.queryAccessibleInterface(front)):
        made = _control(interface, place, front)
        if made is None:
            continue
        met[made.key] += 1
        number = met[made.key]
        found.append(made if number == 1 else _numbered(made, number))
    return found


def _numbered(control: Control, number: int) -> Control:
    return Control(
        f"{control.key} #{number}", control.kind, control.widget, control.window, control.rect,
        control.enabled, control.chosen, control.why,
    )  # fmt: skip


def _of_menu(menu: QMenu, place: str) -> list[Control]:
    return [
        Control(
            f"{place} | QMenu | {plain(action.text())}", "choose", menu, menu,
            QRect(menu.mapToGlobal(menu.actionGeometry(action).topLeft()),
                  menu.actionGeometry(action).size()),
            action.isEnabled(), False, action.toolTip(),
        )
        for action in menu.actions()
        if not action.isSeparator() and action.isVisible()
    ]  # fmt: skip


def _control(interface: Any, place: str, front: QWidget) -> Control | None:
    role, state = interface.role(), interface.state()
    name = interface.text(QAccessible.Text.Name)
    held = interface.object()
    if not isinstance(held, QWidget):
        view = interface.parent().object() if interface.parent() is not None else None
        words_only = not (state.selectable or state.checkable or isinstance(view, QMenu))
        if words_only:
            return None
        if role in CHOSEN and isinstance(view, QWidget) and view.isVisible():
            line = f"{_list_of(view)}: {plain(name)}"
            return Control(
                f"{place} | {type(view).__name__} | {line}", "choose", view, front,
                interface.rect(), view.isEnabled() and not state.disabled, bool(state.selected),
                reason(view),
            )  # fmt: skip
        return None
    if held is front or not held.isVisible() or isinstance(held, QScrollBar):
        return None
    kind = _kind(held, role)
    if not kind:
        return None
    known = held.accessibleName() or name
    why = held.accessibleDescription() or reason(held)
    return Control(
        f"{place} | {type(held).__name__} | {plain(known)}", kind, held, front, None,
        held.isEnabled(), bool(state.checked or held.property("chosen")), why,
    )  # fmt: skip


def _list_of(view: QWidget) -> str:
    """The name of a list, or of the box it was unfolded from."""
    above: QWidget | None = view
    while above is not None:
        if isinstance(above, QComboBox):
            return plain(above.accessibleName())
        above = above.parentWidget()
    return plain(view.accessibleName())


def _unfolded(view: QWidget) -> QWidget | None:
    """The box a list was unfolded from, if it was."""
    holder = view.parentWidget()
    return None if holder is None else holder.parentWidget()


def _empties(widget: QWidget) -> bool:
    """Whether it is the button in an empty field that would empty it: it fades away."""
    field = widget.parentWidget()
    return isinstance(widget, QToolButton) and isinstance(field, QLineEdit) and not field.text()


def _kind(widget: QWidget, role: Any) -> str:
    if isinstance(widget, TYPED):
        return "" if widget.isReadOnly() else "type"
    if isinstance(widget, QComboBox):
        return "box"
    if isinstance(widget, QAbstractItemView) and isinstance(_unfolded(widget), QComboBox):
        return ""  # its lines are what is touched
    if _empties(widget):
        return ""
    if isinstance(widget, QAbstractButton) or role in PRESSED:
        return "press"
    if isinstance(widget, QAbstractSlider):
        return "other"
    focus = widget.focusPolicy().value & Qt.FocusPolicy.StrongFocus.value
    return "other" if focus and not isinstance(widget, (QScrollArea, QLabel)) else ""


def scroll_into_view(widget: QWidget) -> None:
    """Scroll as a person would until it shows."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 20, 20)
        above = above.parentWidget()


def existing(window: QWidget) -> Iterator[tuple[str, str]]:
    """Class and name of every control there is in the program now, seen or not.

    Args:
        window: the program's own. One that went before it, in another language maybe, and what was
            taken out of it may wait to be deleted.
    """
    for widget in QApplication.allWidgets():
        whole = _whole(widget)
        if not (whole is window or whole.isVisible()):
            continue
        if isinstance(widget, (QAbstractButton, QComboBox, QAbstractSlider, *TYPED)):
            if isinstance(widget, QScrollBar) or (
                isinstance(widget, TYPED) and widget.isReadOnly()
            ):
                continue
            named = widget.text() if isinstance(widget, QAbstractButton) else ""
            yield type(widget).__name__, plain(widget.accessibleName() or named)


def _whole(widget: QWidget) -> QWidget:
    """What everything around a widget lies in, across windows."""
    above = widget.parentWidget()
    return widget if above is None else _whole(above)
