"""A layout of our own keeps its items, whatever other layouts come and go.

PySide takes the items of a layout for that layout's children when somebody asks for one, or puts
the layout into another, and does not hear when Qt deletes such an item. An item that Qt makes
later and that comes to lie at its address is taken for it, and is lost as soon as the first layout
goes. So our own layouts make their items themselves, and of theirs PySide hears.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget
from shiboken6 import delete

from acucoach.ui.widgets.wrap_layout import WrapLayout

ROOT = Path(__file__).resolve().parents[2]
OWN = "acucoach/ui/widgets/wrap_layout.py"
"""The only layout of our own: it has to answer Qt, and may keep items."""


def test_no_other_layout_keeps_items() -> None:
    keepers = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "acucoach").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and "QLayout" in map(ast.unparse, node.bases)
    ]
    assert keepers == [OWN]


def asked(lines: QVBoxLayout, labels: list[QLabel]) -> None:
    """Somebody asks for its items."""
    for label in labels:
        lines.addWidget(label)
    for number in range(lines.count()):
        lines.itemAt(number)


def within(lines: QVBoxLayout, labels: list[QLabel]) -> None:
    """It holds another one that had its items before."""
    inner = QHBoxLayout()
    for label in labels:
        inner.addWidget(label)
    lines.addLayout(inner)


def _survive(qtbot, prepare: Callable[[QVBoxLayout, list[QLabel]], None], add: object) -> bool:
    """Whether a layout still knows its items after another one, whose items went before, is gone.

    Args:
        prepare: fills the other one.
        add: how widgets come into ours.
    """
    assert callable(add)
    first, second = QWidget(), QWidget()
    qtbot.addWidget(second)
    lines, wrap = QVBoxLayout(first), WrapLayout(4, second)
    ours = [QLabel(str(number), second) for number in range(40)]
    theirs = [QLabel(str(number)) for number in range(5)]
    prepare(lines, theirs)
    for label in theirs:
        delete(label)
    for label in ours:
        add(wrap, label)
    delete(first)
    try:
        wrap.hints()
    except RuntimeError:
        return False
    for label in ours[::2]:  # and gives them away again as Qt asks it to
        delete(label)
    return wrap.count() == 20 and len(wrap.hints()) == 20


@pytest.mark.parametrize("prepare", [asked, within])
def test_ours_keeps_its_items(qtbot, prepare: Callable[[QVBoxLayout, list[QLabel]], None]) -> None:
    assert all(_survive(qtbot, prepare, WrapLayout.addWidget) for _ in range(20))
    # Once PySide hears of all items this fails, and ours may be made by Qt again.
    assert not all(_survive(qtbot, prepare, QLayout.addWidget) for _ in range(20))
