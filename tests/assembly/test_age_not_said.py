"""All was answered but the age: what is closed says why, and one tick opens it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from acucoach.domain.profile import AGE, Profile
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.widgets.buttons import Button
from tests.assembly.window_kit import Program, button, click, in_dialogs


def without_age(program: Program) -> None:
    told = Profile.healthy()
    given = {fact: at for fact, at in told.given.items() if fact != AGE}
    program.parts.people.save_profile(replace(told, born=None, adult=False, given=given))
    program.no_signs()


def shown(guide: Any) -> tuple[str, list[str]]:
    QApplication.processEvents()
    words = "\n".join(one.text() for one in guide.findChildren(QLabel) if one.isVisible())
    return words, [one.text() for one in guide.findChildren(Button) if one.isVisible()]


@pytest.mark.sample(1)
@pytest.mark.parametrize("said", ["year", "adult", "nothing"])
def test_without_an_age_the_guide_says_so_and_an_answer_opens_it(
    qtbot: Any, program: Program, said: str
) -> None:
    without_age(program)
    program.to.open_point("LI4")
    guide = program.window.screen_widget("body").guide  # type: ignore[attr-defined]
    words, buttons = shown(guide)
    assert "You gave no age?" in words
    assert "Start" not in buttons

    def answer(dialog: QDialog) -> None:
        form = dialog.findChild(ProfileForm)
        assert form is not None
        if said == "year":
            qtbot.keyClicks(form._born.input, "1980")
        elif said == "adult":
            form._adult.box.click()
        form.save()

    in_dialogs(answer, lambda today: today.reject())
    click(qtbot, button(guide, "Your answers"))
    words, buttons = shown(guide)
    assert ("You gave no age?" in words) is (said == "nothing")
    starts = {"year": "Start", "adult": "Start gently"}
    assert starts.get(said, "") in buttons
    assert any(one.startswith("Start") for one in buttons) is (said in starts)
