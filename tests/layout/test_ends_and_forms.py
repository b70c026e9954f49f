"""The ends of a scale and the fields of a form have the room that they need, at any width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.coach.rating_page import AfterPage
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.form import Form
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.number_dialog import NumberDialog
from acucoach.ui.widgets.scale_ends import ScaleEnds
from acucoach.ui.widgets.stepper import Stepper
from tests.layout.fits import faults_of
from tests.settle import settle

LOW, HIGH = "⟦ñőthîñĝ àt àll ~~~~⟧", "⟦thé wőrst yőű càñ îmàĝîñé ~~~~~~~⟧"


@pytest.fixture(params=(100, 150, 200))
def sized(qapp: QApplication, resources: Any, request: Any) -> Iterator[Theme]:
    theme = Theme(resources, percent=request.param)
    qapp.setStyleSheet(theme.stylesheet())
    yield theme
    qapp.setStyleSheet("")


def faults_at(qtbot: Any, page: QWidget, widths: range) -> list[Any]:
    qtbot.addWidget(page)
    page.show()
    found = []
    for wide in widths:
        page.resize(wide, 700)
        settle()
        found += [(wide, fault) for fault in faults_of(page)]
    return found


@pytest.mark.parametrize("kind", ["after", "attack", "dialog"])
def test_the_ends_of_a_scale_are_whole(qtbot: Any, sized: Theme, kind: str) -> None:
    page: QWidget
    if kind == "after":
        page = AfterPage(sized, ask_rating=True)
    elif kind == "attack":
        page = AttackPage(sized, "Migraine", "", [("press", "Press now")], "How?")
    else:
        page = NumberDialog(sized, "How strong is it now?", "Why.")
    found = faults_at(qtbot, page, range(500, 1000, 11))
    assert found == []


def test_ends_with_more_words_have_a_second_line(qtbot: Any, sized: Theme) -> None:
    page, ends = QWidget(), ScaleEnds(sized, LOW, HIGH)
    page.setLayout(column(ends, None))
    found = faults_at(qtbot, page, range(340, 800, 23))
    assert found == []


def test_a_field_of_a_form_has_its_least_width(qtbot: Any, sized: Theme) -> None:
    page, form, lines = QWidget(), Form(sized), column()
    for name in ("Pause zwischen den Schritten", "Ruhe am Ende"):
        form.add(name, Stepper(sized, 0, 60, 5, name, " s"))
    lines.addLayout(form)
    lines.addStretch(1)
    page.setLayout(lines)
    least = max(label.sizeHint().width() for label in page.findChildren(Text))
    found = faults_at(qtbot, page, range(least, 3 * least, 3))
    assert found == []
