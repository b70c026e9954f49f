"""Watches that nobody changes a layout while it hands out places.

Qt's box layout goes through its items one by one and gives each its place. Who takes an item out
meanwhile, in the ``resizeEvent`` of a widget that has just got its place, lets it read past its
end: the program dies of that, at once or much later.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QFormLayout, QGridLayout, QLayout, QWidget

_CHANGES: tuple[tuple[type, str], ...] = (
    *((QBoxLayout, name) for name in ("addWidget", "insertWidget", "addLayout", "insertLayout")),
    *((QBoxLayout, name) for name in ("addItem", "insertItem", "takeAt", "addSpacing")),
    *((QBoxLayout, name) for name in ("addStretch", "insertStretch", "insertSpacing")),
    *((QGridLayout, name) for name in ("addWidget", "addLayout", "addItem", "takeAt")),
    *((QFormLayout, name) for name in ("addRow", "insertRow", "removeRow", "takeAt")),
    *((QLayout, name) for name in ("removeWidget", "removeItem")),
    (QWidget, "setParent"),
)
_PLACED = ("resizeEvent", "moveEvent", "setGeometry")
"""Called by Qt while the layout above hands out places."""


@contextmanager
def watched_passes() -> Iterator[list[str]]:
    """What was changed above a widget while that got its place; one line a case."""
    found: list[str] = []
    usual: list[tuple[type, str, Any]] = []

    def watched(name: str, real: Any) -> Callable[..., Any]:
        def change(self: Any, *given: Any, **named: Any) -> Any:
            homes = [self.parentWidget()] if isinstance(self, QLayout) else []
            homes += [_home(one) for one in (self, *given) if isinstance(one, QWidget)]
            for placed in _being_placed():
                for home in homes:
                    # Only a layout above what gets its place is at work on it.
                    if home not in (None, placed) and home.isAncestorOf(placed):
                        line = f"{type(placed).__name__}: {name} in {type(home).__name__}"
                        if line not in found:
                            found.append(line)
            return real(self, *given, **named)

        return change

    for kind, name in _CHANGES:
        real = getattr(kind, name)
        usual.append((kind, name, kind.__dict__.get(name)))
        setattr(kind, name, watched(name, real))
    try:
        yield found
    finally:
        for kind, name, real in usual:
            if real is None:
                delattr(kind, name)
            else:
                setattr(kind, name, real)


def _home(widget: QWidget) -> QWidget | None:
    """The widget whose layout places it, if one does."""
    above = widget.parentWidget()
    layout = None if above is None else above.layout()
    return above if layout is not None and _places(layout, widget) else None


def _places(layout: QLayout, widget: QWidget) -> bool:
    inside = [one for one in layout.children() if isinstance(one, QLayout)]
    return layout.indexOf(widget) >= 0 or any(_places(one, widget) for one in inside)


def _being_placed() -> Iterator[QWidget]:
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_name in _PLACED:
            owner = frame.f_locals.get("self")
            if isinstance(owner, QLayout):
                owner = owner.parentWidget()
            if isinstance(owner, QWidget):
                yield owner
        frame = frame.f_back  # type: ignore[assignment]
