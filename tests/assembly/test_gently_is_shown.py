"""Whoever goes gently today reads nowhere of firm pressure or of a longer time than is done."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.assembly import session_times
from acucoach.assembly.navigator import Navigator
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.ui.guide.technique_part import TechniquePart
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program


def answer(program: Program, *conditions: Condition) -> None:
    told = Profile.healthy()
    for one in conditions:
        told = told.saying(one, Answer.YES)
    program.parts.people.save_profile(told)
    QApplication.processEvents()


def facts(program: Program) -> list[str]:
    """How long, how, and how firmly, beside the steps of the guide in view."""
    QApplication.processEvents()
    page = program.window.screen_widget("body")
    (part,) = page.findChildren(TechniquePart)
    return [text.text() for text in part.facts.findChildren(Text) if text.isVisible()]


def test_a_guide_names_the_pressure_that_may_be_used(program: Program) -> None:
    program.healthy()
    to = program.window.findChild(Navigator)
    assert isinstance(to, Navigator)
    to.open_point("LI4")
    assert "Firm" in facts(program)
    answer(program, Condition.LYMPHOEDEMA)
    assert "Firm" not in facts(program)
    assert "Feather-light" in facts(program)
    answer(program)
    assert "Firm" in facts(program)


@pytest.mark.parametrize(
    ("conditions", "time"),
    [((), "Circles, 2 minutes"), ((Condition.BLOOD_THINNERS,), "Circles, 1 minute,")],
)
def test_a_routine_names_the_time_that_the_gate_leaves(
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    conditions: tuple[Condition, ...],
    time: str,
) -> None:
    # Somebody who has done it often: nothing but the gate shortens it.
    monkeypatch.setattr(session_times, "longest_stretch", lambda *_: 0)
    program.healthy()
    answer(program, *conditions)
    to = program.window.findChild(Navigator)
    assert isinstance(to, Navigator)
    to.open_routine("li4-headache")
    QApplication.processEvents()
    page = program.window.screen_widget("routines")
    said = [
        row.accessibleName() + row.accessibleDescription()
        for row in page.findChildren(RowButton)
        if row.isVisible() and "Circles" in row.accessibleName() + row.accessibleDescription()
    ]
    assert len(said) == 1
    assert time in said[0]
