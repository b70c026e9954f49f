"""Long lists of cautions in the window: five, and a button for the rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.assembly.navigator import Navigator
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.ui.safety.caution_list import CautionList, MoreCautions
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, click


def way(program: Program) -> Navigator:
    found = program.window.findChild(Navigator)
    assert isinstance(found, Navigator)
    return found


def shown(widget) -> list[str]:  # type: ignore[no-untyped-def]
    QApplication.processEvents()
    return [text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget)]


def test_a_guide_shows_five_cautions_and_the_rest_by_key(qtbot, program: Program) -> None:
    way(program).open_point("GB20")
    guide = program.window.screen_widget("body").guide  # type: ignore[attr-defined]
    (cautions,) = guide.findChildren(CautionList)
    every = len(program.parts.library.guide("GB20").cautions)
    assert every > 5
    assert len(shown(cautions)) == 5
    button = cautions.more.button
    assert button.text() == f"More cautions ({every - 5})"
    assert button.accessibleName() == button.text()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(shown(cautions)) == every
    assert button.text() == button.accessibleName() == "Fewer cautions"
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(shown(cautions)) == 5


@pytest.mark.slow
def test_a_short_list_has_no_button(program: Program) -> None:
    way(program).open_point("EX-HN3")
    guide = program.window.screen_widget("body").guide  # type: ignore[attr-defined]
    (cautions,) = guide.findChildren(CautionList)
    assert cautions.more is None


@pytest.mark.slow
def test_the_first_caution_is_the_one_the_answers_ask_for(program: Program) -> None:
    told = Profile.healthy().saying(Condition.NECK_ARTERY, Answer.YES)
    program.parts.people.save_profile(told)
    way(program).open_point("GB20")
    guide = program.window.screen_widget("body").guide  # type: ignore[attr-defined]
    (cautions,) = guide.findChildren(CautionList)
    assert "neck arteries" in shown(cautions)[0]


def many(program: Program) -> None:
    """Somebody to whom much applies."""
    told = Profile.healthy()
    for name in (
        Condition.BLOOD_THINNERS, Condition.CLOTTING_TROUBLE, Condition.EASY_BRUISING,
        Condition.HEART_DISEASE, Condition.CANCER, Condition.MARROW_TRANSPLANT,
        Condition.OSTEOPOROSIS,
    ):  # fmt: skip
        told = told.saying(name, Answer.YES)
    program.parts.people.save_profile(told)


@pytest.mark.slow
def test_a_verdict_names_five_reasons_and_holds_the_rest(qtbot, program: Program) -> None:
    many(program)
    way(program).open_point("LI4")
    guide = program.window.screen_widget("body").guide  # type: ignore[attr-defined]
    text = guide._verdict._text.text()
    assert text.count("•") == 5
    (more, *_) = guide.findChildren(MoreCautions)
    assert more.button.text() == "More cautions (2)"
    click(qtbot, more.button)
    assert len(shown(more.lines)) == 2


@pytest.mark.slow
def test_a_routine_says_what_to_mind_in_what_is_left(qtbot, program: Program) -> None:
    many(program)
    way(program).open_routine("li4-headache")
    page = program.window.built["routines"]
    card = page.detail.review.card  # type: ignore[attr-defined]
    bullets = [text for text in shown(card) if text.startswith("•")]
    assert len(bullets) == 5
    (more,) = card.findChildren(MoreCautions)
    click(qtbot, more.button)
    assert len([text for text in shown(card) if text.startswith("•")]) == 7


def test_a_blocked_point_names_what_to_do_instead(qtbot, program: Program) -> None:
    told = Profile.healthy().saying(Condition.PREGNANT, Answer.YES)
    program.parts.people.save_profile(told)
    page = program.window.screen_widget("body")
    way(program).open_point("LI4")
    guide = page.guide  # type: ignore[attr-defined]
    assert any("midwife" in text for text in shown(guide))
    other = next(b for b in guide.findChildren(Button) if "PC6" in b.text())
    click(qtbot, other)
    assert guide.code == "PC6"


@pytest.mark.slow
def test_a_blocked_point_offers_another_for_the_same_and_the_part_that_stands_for_it(
    qtbot, program: Program
) -> None:
    told = Profile.healthy().saying(Condition.FISTULA, Answer.YES)  # in either arm: not told
    program.parts.people.save_profile(told)
    page = program.window.screen_widget("body")
    way(program).open_point("LI4")
    guide = page.guide  # type: ignore[attr-defined]
    texts = [b.text() for b in guide.findChildren(Button)]
    assert "Look at Fēngchí (GB20)" in texts
    rub = next(b for b in guide.findChildren(Button) if b.text() == "Rub “Foot” instead")
    click(qtbot, rub)
    assert program.coach is not None
    assert {p.target for p in program.coach.controller.plan.phases if p.is_work} == {"area:foot"}
