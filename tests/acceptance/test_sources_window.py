"""What the source documents describe, done in the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from acucoach.assembly import helper_sheets
from acucoach.assembly.navigator import Navigator
from acucoach.domain.anatomy import Side
from acucoach.domain.profile import (
    Condition,
    MarkKind,
    Profile,
    SkinMark,
)
from acucoach.domain.safety_red_flags import CareContact
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.guide.helper_sheet import HelperSheet
from acucoach.ui.learn.instead_view import InsteadView
from acucoach.ui.learn.learn_screen import LearnScreen
from acucoach.ui.routines.routine_detail import RoutineDetail
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.safety.caution_list import MoreCautions
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from tests.acceptance.presses import look_up, to_screen
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock

ROWS = [f"{letter}{n}" for letter, last in zip("abcdef", (13, 9, 10, 11, 12, 7), strict=True)
        for n in range(1, last + 1)]  # fmt: skip


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def way(program: Program) -> Navigator:
    found = program.window.findChild(Navigator)
    assert isinstance(found, Navigator)
    return found


def body(program: Program) -> BodyPage:
    page = to_screen(program, "Body map")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    return page


def learn(program: Program) -> LearnScreen:
    page = to_screen(program, "Learn")
    assert isinstance(page, LearnScreen)
    return page


def routine(program: Program, name: str) -> RoutineDetail:
    page = to_screen(program, "Routines")
    assert isinstance(page, RoutinesPage)
    click(program.qtbot, page.list.rows[name])
    assert page.detail is not None
    return page.detail


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(t.text() for t in widget.findChildren(Text) if t.isVisibleTo(widget))


def has(program: Program, *conditions: Condition) -> None:
    told = Profile.healthy()
    for condition in conditions:
        told = told.saying(condition)
    program.parts.people.save_profile(told)


def played(program: Program) -> list[str]:
    """The targets of the session in view, in order."""
    assert program.coach is not None
    phases = program.coach.controller.plan.phases
    return list(dict.fromkeys(phase.target for phase in phases if phase.is_work))


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_sources_is_done_by_hand(row: str) -> None:
    folder = Path(__file__).parent
    names = re.findall(
        r"^def test_((?:[a-f]\d+_)+)",
        "\n".join(path.read_text("utf-8") for path in folder.glob("test_*_by_hand.py")),
        re.MULTILINE,
    )
    assert row in {one for name in names for one in name.strip("_").split("_")}


# A


def test_a3_a_wound_on_one_hand_leaves_the_other(qtbot, program: Program) -> None:
    place = program.parts.plates.places["LI4"][Side.LEFT]
    program.parts.people.paint(SkinMark(MarkKind.WOUND, place, 10, Side.LEFT, "hand-dorsum"))
    guide = body(program).guide
    look_up(program, "LI4")
    assert "Only on your right" in said(guide)
    click(qtbot, button(guide, "Start gently"))
    assert program.coach is not None
    sides = {s for p in program.coach.controller.plan.phases if p.is_work for s in p.sides}
    assert sides == {Side.RIGHT}


def test_a12_a_warning_sign_names_the_persons_own_care_team(program: Program) -> None:
    program.parts.people.save_care_contact(CareContact("Ward 7", "+49 30 1234"))
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        signs = dialog.findChild(RedFlagPage)
        assert signs is not None
        click(program.qtbot, next(iter(signs.yes.values())))
        seen.append(said(dialog))
        click(program.qtbot, button(dialog, "Back"))

    in_dialogs(answer)
    look_up(program, program.parts.library.complaints()["headache"].title)
    assert "Ward 7" in seen[0]
    assert "+49 30 1234" in seen[0]
    assert body(program).state.complaint == ""


# B


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sore", "area"),
    [
        *[("shoulder", "hip"), ("upper-arm", "thigh"), ("forearm", "lower-leg")],
        *[("wrist", "ankle"), ("hand", "foot"), ("thumb", "big-toe")],
        *[("index-finger", "second-toe"), ("thumb-ball", "ball-of-foot")],
        *[("heel-of-hand", "heel-of-foot"), ("inner-elbow", "inner-knee")],
        *[("neck", "shin-ends"), ("mid-back", "thigh-bone-middle")],
        *[("lower-back", "hand-bone-ends"), ("head", "hand"), ("head", "foot")],
    ],
)
def test_b1_b3_b4_b5_b6_what_stands_for_a_sore_place_can_be_rubbed(
    qtbot, program: Program, sore: str, area: str
) -> None:
    page = learn(program)
    page.show_instead(sore)
    assert isinstance(page.view, InsteadView)
    click(qtbot, page.view.starts[area])
    assert played(program) == [f"area:{area}"]


@pytest.mark.sample(2)
@pytest.mark.parametrize("code", ["LI4", "LR3", "GB21", "BL60", "SP6"])
def test_b8_in_pregnancy_the_five_points_do_not_start(program: Program, code: str) -> None:
    has(program, Condition.PREGNANT)
    seen = in_dialogs(lambda dialog: dialog.reject())
    way(program).start(code)
    assert seen == ["Leave this out"]
    assert program.coach is None


@pytest.mark.slow
def test_b8_in_pregnancy_the_ankle_does_not_stand_for_the_wrist(program: Program) -> None:
    has(program, Condition.PREGNANT)
    page = learn(program)
    page.show_instead("wrist")
    assert isinstance(page.view, InsteadView)
    assert not page.view.starts["ankle"].isEnabled()


# C


@pytest.mark.slow
def test_c1_c3_c4_every_page_opens_by_its_row_with_its_sources(qtbot, program: Program) -> None:
    page = learn(program)
    every = ""
    for name, row in page.rows.items():
        click(program.qtbot, row)
        assert page.view is not None
        shown = said(page.view)
        every += shown
        if name in program.parts.library.pages():
            assert program.parts.library.pages()[name].title in shown
            assert "Where this comes from" in [b.text() for b in page.view.findChildren(Button)]
    for words in ("needle", "meridian", "rigger", "ear", "nail", "pad", "nuckle", "circle"):
        assert words in every, words


@pytest.mark.slow
def test_c5_every_complaint_is_found_by_its_name_and_has_something_to_offer(
    qtbot, program: Program
) -> None:
    page, library = body(program), program.parts.library
    for name, complaint in library.complaints().items():
        program.no_signs()
        look_up(program, complaint.title)
        assert page.state.complaint == name, complaint.title
        names = [library.atlas()[entry.code].pinyin for entry in library.points_for(name)]
        assert any(one in said(page.complaints) for one in names), name


# D


@pytest.mark.slow
def test_d2_d3_d5_d7_d9_the_list_says_how_long_which_way_how_to_sit_and_when_not(
    program: Program,
) -> None:
    detail = routine(program, "back-pain-list")
    for more in detail.findChildren(MoreCautions):
        click(program.qtbot, more.button)
    told = said(detail)
    for words in ("30 seconds", "1 minute", "2 minutes", "at least 30 seconds", "a couple of",
                  "small circles", "Rub firmly", "Let go slowly", "sciatic nerve",
                  "Not on wounds, swelling, scars, boils, blisters or rashes",
                  "see a specialist", "not medical advice"):  # fmt: skip
        assert words in told, words


@pytest.mark.slow
def test_d3_d5_the_session_says_the_force_and_the_posture(program: Program) -> None:
    program.door.start(program.parts.library.routine("back-pain-list"))
    assert program.coach is not None
    phases = program.coach.controller.plan.phases
    assert "toward your wrist" in {phase.force for phase in phases}
    postures = " ".join(phase.posture for phase in phases)
    for words in ("Sit", "Lie on your back", "reach behind", "one leg across the other"):
        assert words in postures, words


@pytest.mark.slow
def test_d6_the_sheet_names_only_the_ways_that_are_open(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    class Sheet(HelperSheet):
        def write(self, path: Path) -> int:
            seen.append(self.text().splitlines())
            return 1

    monkeypatch.setattr("acucoach.ui.guide.helper_sheet.HelperSheet", Sheet)
    monkeypatch.setattr(helper_sheets, "ask_path", lambda over, name: str(tmp_path / "x.pdf"))
    guide = body(program).guide
    look_up(program, "BL23")
    click(program.qtbot, button(guide, "Save a sheet for your helper"))
    assert any(line.startswith("Or:") and "ball" in line for line in seen[0])
    has(program, Condition.OSTEOPOROSIS)
    look_up(program, "LI4")
    told = helper_sheets._others(program.parts.library.guide("BL23"), program.to.verdicts)
    assert not any("ball" in line for line in told)


@pytest.mark.slow
def test_d6_no_sheet_for_a_point_that_waits(program: Program) -> None:
    has(program, Condition.PREGNANT)
    guide = body(program).guide
    look_up(program, "BL23")
    assert "Save a sheet for your helper" not in [b.text() for b in guide.findChildren(Button)]


@pytest.mark.slow
def test_d10_the_nine_points_run_as_one_session(qtbot, program: Program) -> None:
    detail = routine(program, "back-pain-list")
    click(qtbot, detail.start)
    assert played(program) == ["SI4", "LI4", "TE3", "BL23", "BL53", "GB30", "BL40", "BL57", "LR3"]


@pytest.mark.slow
def test_d11_the_tips_can_be_read(program: Program) -> None:
    page = learn(program)
    told = ""
    for row in page.rows.values():
        click(program.qtbot, row)
        told += said(page.view)
    for words in ("mattress", "heels", "lift", "bed", "arm up", "upright"):
        assert words in told, words


# E


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    "condition",
    [Condition.HIGH_BLOOD_PRESSURE, Condition.HEAD_INJURY, Condition.SCALP_TROUBLE,
     Condition.HEART_DISEASE, Condition.KIDNEY_DISEASE, Condition.BLOOD_DISEASE,
     Condition.TUBERCULOSIS],
)  # fmt: skip
def test_e1_the_head_massage_does_not_start_with(program: Program, condition: Condition) -> None:
    has(program, condition)
    detail = routine(program, "head-massage")
    assert "area:scalp" not in {s.target for s in (detail.review.left or detail.routine).steps} or (
        detail.review.left is None
    )
    assert "left out." in said(detail)


@pytest.mark.sample(1)
@pytest.mark.parametrize("complaint", ["headache", "migraine", "tension", "sinus"])
def test_e11_warning_signs_stand_before_advice_for_the_head(
    qtbot, program: Program, complaint: str
) -> None:
    page = body(program)
    seen = in_dialogs(lambda dialog: click(qtbot, button(dialog, "Back")))
    look_up(program, program.parts.library.complaints()[complaint].title)
    assert len(seen) == 1
    assert page.state.complaint == ""


@pytest.mark.slow
def test_e12_strong_neck_massage_is_left_to_a_specialist(program: Program) -> None:
    guide = body(program).guide
    look_up(program, "GB20")
    assert "Strong massage of the neck is work for a specialist." in said(guide)
