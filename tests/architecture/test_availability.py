"""No screen switches a control off without a reason: one helper does it, and asks for one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acucoach.ui.widgets.availability import allow, reason

ROOT = Path(__file__).resolve().parents[2]
HELPER = "acucoach/ui/widgets/availability.py"
NO_CONTROL = {
    # A key of a session, not a control: it is told what each key does in its own place.
    ("acucoach/ui/coach/coach_screen.py", "shortcut"),
}


def _switched(text: str, path: str) -> list[tuple[str, str]]:
    """What is switched on or off in a source by itself: the file, and its name there."""
    return [
        (path, ast.unparse(node.value))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr in ("setEnabled", "setDisabled")
    ]


def test_only_the_helper_switches_controls_off() -> None:
    found = []
    for folder in ("ui", "assembly"):
        for path in sorted((ROOT / "acucoach" / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if name != HELPER:
                found += _switched(path.read_text("utf-8"), name)
    assert set(found) == NO_CONTROL


def test_a_wire_that_switches_off_is_found_too() -> None:
    text = "box.toggled.connect(field.setEnabled)\nbutton.setDisabled(True)"
    assert _switched(text, "x") == [("x", "field"), ("x", "button")]


def test_a_reason_is_asked_for_and_taken_away_again(qtbot) -> None:
    whole, button = QWidget(), QPushButton("Save")
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(button)
    button.setToolTip("Keep it")
    with pytest.raises(ValueError, match="why"):
        allow(button, False, "")
    assert button.isEnabled()
    allow(whole, False, "Not today.")
    assert not button.isEnabled()
    assert reason(button) == button.accessibleDescription() == button.toolTip() == "Not today."
    allow(whole, True, "Not today.")
    assert button.isEnabled()
    assert reason(button) == button.accessibleDescription() == ""
    assert button.toolTip() == "Keep it"


def test_a_reason_of_its_own_outlives_that_of_what_it_lies_in(qtbot) -> None:
    whole, button = QWidget(), QPushButton("Less")
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(button)
    allow(button, False, "It is at its least.")
    allow(whole, False, "Choose it first.")
    allow(whole, True, "Choose it first.")
    assert not button.isEnabled()
    assert reason(button) == button.accessibleDescription() == "It is at its least."
