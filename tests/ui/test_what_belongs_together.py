"""What belongs together stands nearer together than what does not, and in line with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.ui.learn.glossary_view import GlossaryView
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import Card, list_part, list_title
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.radio_list import RadioList
from acucoach.ui.widgets.row_button import RowButton
from acucoach.ui.widgets.verdict_panel import VerdictPanel

LINE = 6
"""Pixels between two lines that are read as one, at most."""


def _shown(qtbot: Any, widget: QWidget, width: int) -> QWidget:
    """On a page that is wide enough and higher than it needs."""
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addWidget(widget)
    lines.addStretch(1)
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    qtbot.waitExposed(page)
    return page


def _spoken(whole: QWidget, words: str) -> QLabel:
    return next(label for label in whole.findChildren(QLabel) if label.text() == words)


def _top(widget: QWidget, whole: QWidget) -> int:
    return widget.mapTo(whole, QPoint(0, 0)).y()


def _middle(widget: QWidget, whole: QWidget) -> float:
    return widget.mapTo(whole, widget.rect().center()).y()


def test_a_verdict_and_its_short_reason_are_read_as_one(qtbot: Any, theme: Theme) -> None:
    panel = VerdictPanel(theme, "allowed", "Fine for you today", "From your answers at 18:30.")
    panel.add_way(Button(theme, "Your answers", "link", height=44))
    page = _shown(qtbot, panel, 392)
    title, reason = (_spoken(panel, words) for words in (
        "Fine for you today", "From your answers at 18:30.",
    ))  # fmt: skip
    apart = _middle(reason, page) - _middle(title, page)
    assert apart <= (title.fontMetrics().height() + reason.fontMetrics().height()) / 2 + LINE
    panel.say("blocked", "Leave this out", "Not in pregnancy. " * 8)
    way = panel.findChild(Button)
    assert way is not None
    least = panel.width() - way.width()  # a long one has the whole width
    qtbot.waitUntil(lambda: reason.width() > least)


def test_what_explains_a_choice_is_nearer_to_it_than_to_the_next(qtbot: Any, theme: Theme) -> None:
    choices = [("a", "Like the computer", "Light or dark, as the computer is."), ("b", "Light", "")]
    made = RadioList(theme, choices, "Light and dark")
    made.setStyleSheet(theme.stylesheet())
    page = _shown(qtbot, made, 500)
    hint = _spoken(made, "Light or dark, as the computer is.")
    above, below = (_middle(made.buttons[name], page) for name in "ab")
    middle = _top(hint, page) + hint.fontMetrics().height() / 2
    assert below - middle >= 1.4 * (middle - above)


@pytest.mark.parametrize("part", ["Yours", "To look up"])
def test_the_names_of_parts_of_a_list_stand_where_its_words_do(
    qtbot: Any, theme: Theme, part: str
) -> None:
    whole = QWidget()
    lines = QVBoxLayout(whole)
    title, named, row = (
        list_title(theme, "Learn"),
        list_part(theme, part),
        RowButton(theme, "Words"),
    )
    for widget in (title, named, row):
        lines.addWidget(widget)
    page = _shown(qtbot, whole, 320)
    words = _spoken(row, "Words")

    def begins(label: QLabel) -> int:
        return label.mapTo(page, label.contentsRect().topLeft()).x()

    assert isinstance(title, Text)
    assert begins(title) == begins(named)
    assert abs(begins(named) - begins(words)) <= 1


def test_buttons_of_one_kind_stand_in_columns(qtbot: Any, theme: Theme) -> None:
    buttons = [Button(theme, words) for words in (
        "Wàiguān (TE5)", "Points of head and hand against headache", "Qūbìn (GB7)", "Shuàigǔ (GB8)"
    )]  # fmt: skip
    widest = max(button.sizeHint().width() for button in buttons)
    row = WrapRow(12, *buttons, even=True)
    page = _shown(qtbot, row, 2 * widest + 12)
    assert {button.width() for button in buttons} == {widest}
    assert [button.x() for button in buttons] == [0, widest + 12] * 2
    page.resize(widest - 40, 900)  # narrower than the longest: none leaves the page
    qtbot.wait(0)
    assert all(button.geometry().right() < row.width() for button in buttons)


def test_a_word_and_its_meaning_are_as_near_with_a_voice_as_without(
    qtbot: Any, theme: Theme, resources: Path
) -> None:
    terms = Library(resources).glossary()
    view = GlossaryView(theme, terms, lambda word, hanzi: None)
    page = _shown(qtbot, view, 800)
    gaps = set()
    for name, card in view.cards.items():
        assert isinstance(card, Card)
        word, meaning = (_spoken(card, text) for text in (terms[name].word, terms[name].meaning))
        gaps.add(_top(meaning, page) - (_top(word, page) + word.height()))
    assert max(gaps) - min(gaps) <= LINE
