"""Nobody asks a layout of Qt for its items.

PySide makes the answer of ``QLayout.itemAt`` a child of the layout and does not hear when Qt
deletes the item. An item of another layout that comes to lie at its address is taken for it, and
is lost as soon as the first layout goes: whatever that other layout places was gone then.
"""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from acucoach.ui.widgets.wrap_layout import WrapLayout

ROOT = Path(__file__).resolve().parents[2]
OWN = "acucoach/ui/widgets/wrap_layout.py"
"""A layout of our own, which has to answer Qt."""
ASKS = ("itemAt", "itemAtPosition")


def _asked(text: str) -> list[str]:
    return sorted(
        ast.unparse(node)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr in ASKS
    )


def test_no_source_asks_a_layout_for_its_items() -> None:
    here = Path(__file__).relative_to(ROOT).as_posix()
    found = {}
    for folder in ("acucoach", "tests"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if name not in (OWN, here) and (asked := _asked(path.read_text("utf-8"))):
                found[name] = asked
    assert found == {}


def test_whoever_asks_is_found() -> None:
    assert _asked("last = body.itemAt(0)\nask = grid.itemAtPosition") == [
        "body.itemAt", "grid.itemAtPosition",
    ]  # fmt: skip


def _survive(qtbot, *, ask: bool) -> bool:
    """Whether a layout still knows its items after another one, whose items went before, is gone.

    Args:
        ask: the other one is asked for its items.
    """
    first, second = QWidget(), QWidget()
    qtbot.addWidget(second)
    lines, wrap = QVBoxLayout(first), WrapLayout(4, second)
    ours = [QLabel(str(number), second) for number in range(40)]
    theirs = [QLabel(str(number)) for number in range(5)]
    for label in theirs:
        lines.addWidget(label)
    if ask:
        for number in range(5):
            lines.itemAt(number)
    for label in theirs:
        delete(label)
    for label in ours:
        wrap.addWidget(label)
    delete(first)
    try:
        wrap.hints()
    except RuntimeError:
        return False
    return True


def test_that_is_why(qtbot) -> None:
    assert _survive(qtbot, ask=False)
    # Once PySide hears of it this fails, and all of the above may go.
    assert not all(_survive(qtbot, ask=True) for _ in range(20))
