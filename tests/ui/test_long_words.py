"""A word that is longer than the line goes on in the next one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text
from tests.settle import settle

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2


@pytest.mark.parametrize("before", ["", "مرحبا "])
def test_no_letter_of_a_long_word_is_cut_off(qtbot, theme: Theme, before: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(QVBoxLayout())
    text = Text(theme, f"{before}{LONG}", wrap=True)
    page.layout().addWidget(text)
    page.resize(400, 600)
    page.show()
    settle()
    needed = text.fontMetrics().horizontalAdvance(LONG) / text.width()
    assert needed > 2
    assert text.heightForWidth(text.width()) >= needed * text.fontMetrics().lineSpacing()


def test_words_of_the_program_are_as_they_are_written(theme: Theme) -> None:
    assert Text(theme, "Knochenmark-Transplantation, Rückenschmerzen").text().isprintable()
