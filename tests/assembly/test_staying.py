"""A change somewhere leaves the screen that is in view where it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.ui.learn.instead_view import InsteadView
from acucoach.ui.learn.learn_screen import INSTEAD, LearnScreen
from tests.assembly.window_kit import Program


@pytest.mark.slow
def test_an_answer_saved_elsewhere_does_not_lead_to_the_body(program: Program) -> None:
    program.to.open_page("page", INSTEAD)
    for screen in program.window.rail.screens:
        program.window.show_screen(screen)
        QApplication.processEvents()
        program.parts.people.save_profile(Profile.healthy().saying(Condition.PREGNANT, Answer.YES))
        QApplication.processEvents()
        assert program.window.current == screen
        assert program.window.screen_widget(screen).isVisible()


@pytest.mark.slow
def test_another_sore_place_is_chosen_without_leaving_the_page(program: Program) -> None:
    program.to.open_page("page", INSTEAD)
    learn = program.window.screen_widget("learn")
    assert isinstance(learn, LearnScreen)
    assert isinstance(learn.view, InsteadView)
    for index in range(learn.view.sore.count()):
        learn.view.sore.setCurrentIndex(index)
        assert program.window.current == "learn"
