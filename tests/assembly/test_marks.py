"""Marks on the skin and a spot of one's own, from the body to the gate."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.domain.profile import MarkKind
from acucoach.ui.body_map.pain_drawing import PainDrawing
from acucoach.ui.body_map.skin_marks import SkinMarksPanel
from acucoach.ui.body_map.tender_spots import TenderSpotsPanel
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click, in_dialogs


def test_a_wound_on_the_left_hand_closes_the_points_there_and_only_there(
    qtbot, program: Program
) -> None:
    page = program.window.screen_widget("body")
    place = program.parts.plates.places["LI4"][Side.LEFT]

    def mark(dialog) -> None:
        panel = dialog.findChild(SkinMarksPanel)
        panel.canvas.touched.emit(
            program.parts.skin.spot_at(
                panel.canvas.plates.panes[1],
                *program.parts.skin.pixel_of(panel.canvas.plates.panes[1], place, 40),
            )
        )
        click(qtbot, button(dialog, "Done"))

    in_dialogs(mark)
    click(qtbot, button(page, "Mark my skin"))
    (kept,) = program.parts.people.marks()
    assert kept.mark.kind is MarkKind.WOUND
    assert kept.mark.side is Side.LEFT
    judged = {side: judged_now(program, _li4(program, side)) for side in ("left", "right")}
    assert judged["left"] is None
    assert judged["right"] is not None

    def wipe(dialog) -> None:
        panel = dialog.findChild(SkinMarksPanel)
        panel.canvas.markTouched.emit(0)
        click(qtbot, panel.remove)
        click(qtbot, button(dialog, "Done"))

    in_dialogs(wipe)
    click(qtbot, button(page, "Mark my skin"))
    assert program.parts.people.marks() == ()


def judged_now(program: Program, routine):  # type: ignore[no-untyped-def]
    """What the gate leaves of a routine at this moment."""
    program.say_all_again()
    situation = program.parts.people.situation(program.parts.today)
    return program.parts.gate.clear(routine, situation).routine


def _li4(program: Program, side: str):
    from acucoach.domain.plan import point_routine
    from acucoach.domain.routine import SideOrder

    guide = program.parts.library.guide("LI4")
    return point_routine(guide, guide.techniques[0], 60, SideOrder(side))


def mark_and_press(qtbot, dialog, region: str) -> None:
    panel = dialog.findChild(TenderSpotsPanel)
    assert not panel.press.isEnabled()
    panel.canvas.touch_region(region, Side.RIGHT)
    click(qtbot, panel.press)


@pytest.mark.sample(1)
@pytest.mark.parametrize(("region", "starts"), [("shoulder", True), ("neck-front", False)])
def test_a_spot_of_ones_own_goes_through_the_gate(
    qtbot, program: Program, region: str, starts: bool
) -> None:
    program.window.show_screen("routines")
    page = program.window.screen_widget("routines")
    assert isinstance(page, RoutinesPage)
    page.show_routine("trigger-spot")
    QApplication.processEvents()
    deeds = [lambda dialog: mark_and_press(qtbot, dialog, region)]
    if not starts:
        deeds.append(lambda dialog: dialog.accept())  # "Leave this out"
    seen = in_dialogs(*deeds)
    click(qtbot, page.detail.start)
    assert (program.coach is not None) is starts
    if starts:
        sides = {p.sides for p in program.coach.controller.plan.phases if p.is_work}
        assert sides == {(Side.RIGHT,)}
    else:
        assert seen[-1] == "Leave this out"


def test_a_tender_spot_is_kept_pressed_again_forgotten_and_brought_back(
    qtbot, program: Program
) -> None:
    routine = next(r for r in program.parts.library.routines() if r.id == "trigger-spot")
    in_dialogs(lambda dialog: mark_and_press(qtbot, dialog, "shoulder"))
    program.to.start_on_spot(routine)
    program.coach.close_session()
    (first,) = program.parts.spots.all()
    assert (first.region, first.side, first.times) == ("shoulder", Side.RIGHT, 1)

    def again(dialog) -> None:
        panel = dialog.findChild(TenderSpotsPanel)
        assert panel.kept.count() == 1
        panel.canvas.markTouched.emit(0)
        assert "Times so far: 1" in panel._said.text()
        click(qtbot, panel.press)

    in_dialogs(again)
    program.to.start_on_spot(routine)
    assert program.coach is not None
    program.coach.close_session()
    (kept,) = program.parts.spots.all()
    assert (kept.place, kept.times) == (first.place, 2)

    def forget(dialog) -> None:
        panel = dialog.findChild(TenderSpotsPanel)
        panel.kept.setCurrentIndex(0)
        click(qtbot, panel.forget)
        assert panel.kept.isHidden()
        click(qtbot, button(dialog, "Cancel"))

    in_dialogs(forget)
    program.to.start_on_spot(routine)
    assert program.parts.spots.all() == ()
    program.parts.undo.undo()
    assert program.parts.spots.all() == (kept,)


def test_a_place_drawn_in_the_diary_is_kept_and_shown_again(qtbot, program: Program) -> None:
    program.window.show_screen("diary")
    QApplication.processEvents()
    diary = program.window.screen_widget("diary")
    drawing = diary.findChild(PainDrawing)
    drawing.canvas.touch_region("neck-back", Side.LEFT)
    drawing.scale._pick(6)
    diary._panel._scale._pick(5)
    click(qtbot, button(diary, "Save entry"))
    (entry,) = program.parts.diary.on_days(program.parts.today)
    (mark,) = entry.marks
    assert mark.intensity == 6
    assert drawing.marks() == ()
    diary._edit(entry.id)
    assert drawing.marks() == (mark,)


@pytest.mark.slow
def test_the_guide_says_when_only_one_side_is_left(program: Program) -> None:
    from acucoach.domain.profile import SkinMark

    spot = program.parts.skin.middle_of("hand-dorsum", Side.LEFT)
    program.parts.people.paint(SkinMark(MarkKind.WOUND, spot.place, 20.0, Side.LEFT, spot.region))
    page = program.window.screen_widget("body")
    page.open_point("LI4")
    assert page.guide._verdict._title.text() == "Only on your right"
    assert "wound" in page.guide._verdict._text.text().lower()


@pytest.mark.slow
def test_a_place_is_marked_from_the_questions_of_the_day_and_shown_there(
    qtbot, program: Program
) -> None:
    place = program.parts.plates.places["LI4"][Side.LEFT]
    told: list[str] = []

    def mark(dialog) -> None:
        panel = dialog.findChild(SkinMarksPanel)
        pane = panel.canvas.plates.panes[1]
        panel.kinds.setCurrentIndex(panel.kinds.findData(MarkKind.BRUISE.value))
        panel.canvas.touched.emit(
            program.parts.skin.spot_at(pane, *program.parts.skin.pixel_of(pane, place, 40))
        )
        click(qtbot, button(dialog, "Done"))

    def ask(dialog) -> None:
        click(qtbot, button(dialog, "Mark a place on the body map"))
        told.extend(text.text() for text in dialog.findChildren(Text) if text.isVisible())
        dialog.reject()

    page = program.window.screen_widget("body")
    assert in_dialogs(ask, mark) == []
    click(qtbot, button(page, "My answers for today"))
    (kept,) = program.parts.people.marks()
    assert kept.mark.kind is MarkKind.BRUISE
    assert [text for text in told if text.startswith("Marked on the body: Bruise: ")]
    assert all("left" in text for text in told if text.startswith("Marked on the body"))
