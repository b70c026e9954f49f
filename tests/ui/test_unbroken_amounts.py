"""A number and its unit are never torn apart by the end of a line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.unbroken import JOINED, NO_BREAK, unbroken
from acucoach.ui.widgets.wrapping_words import CheckBox

AMOUNTS = [
    "30 s–3 min", "1.5 cm", "400 mg", "4 min", "29 Minuten", "3 Tage", "2 semanas",
    "0,5 cun", "1 año", "80 %", "1 minute", "24 hours", "5–10 min", "120 Std.",
]  # fmt: skip


def lines_of(label: QLabel, width: int) -> list[str]:
    """The lines of a label of that width, as its letters fall on the screen."""
    document = QTextDocument(QLabel.text(label))
    document.setDefaultFont(label.font())
    document.setTextWidth(width)
    document.documentLayout().documentSize()  # lays it out
    block = document.firstBlock()
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    texts = [block.text()[at.textStart() : at.textStart() + at.textLength()] for at in lines]
    return [text.replace(NO_BREAK, " ").replace(JOINED, "") for text in texts]


@pytest.mark.parametrize("amount", AMOUNTS)
def test_an_amount_is_on_one_line(qtbot, theme: Theme, amount: str) -> None:
    label = Text(theme, f"Again: Hégǔ for headache {amount} and then on", wrap=True)
    qtbot.addWidget(label)
    for width in range(120, 420, 3):
        lines = lines_of(label, width)
        assert any(amount in line for line in lines), (width, lines)


def test_what_it_says_is_as_it_was_given(qtbot, theme: Theme) -> None:
    label = Text(theme, "It takes 4 min.")
    qtbot.addWidget(label)
    assert label.text() == "It takes 4 min."
    label.setText("2 points")
    assert label.text() == "2 points" == QLabel.text(label)


def test_words_of_a_button_keep_amounts_whole(qtbot, theme: Theme) -> None:
    box = CheckBox("Remind me again of what is planned after 15 minutes, and then no more")
    qtbot.addWidget(box)
    box.setFont(theme.font("label"))
    for width in range(150, 500, 5):
        lines = box._lines(box._on_one_line(), width)
        assert any(f"15{NO_BREAK}minutes" in line for line in lines), lines


@pytest.mark.parametrize("text", ["Hégǔ 2 and 3", "4 points", "2 of 3", "1 Sept", "no number"])
def test_other_words_break_where_they_did(text: str) -> None:
    assert unbroken(text) == text
