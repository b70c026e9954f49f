"""Every technique and tool a guide names: chosen, done, kept, done again, exported."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget

from acucoach.domain.acupoint import Motion, Technique, Tool
from acucoach.domain.profile import Condition, Profile
from acucoach.domain.session_record import SessionRecord
from acucoach.storage.exchange.csv_tables import export_tables
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.everything import export_fhir
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.guide.figure_view import FigureThumb
from acucoach.ui.history.screen import HistoryScreen
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


def body(program: Program) -> BodyPage:
    program.window.show_screen("body")
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    return page


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(Text) if label.isVisible())


def choices(page: BodyPage) -> dict[str, QRadioButton]:
    """The choices in view by their accessible names."""
    QApplication.processEvents()
    found = page.guide.findChildren(QRadioButton)
    return {one.accessibleName(): one for one in found if one.isVisible()}


def bring_into_view(page: BodyPage, widget: QWidget) -> None:
    for area in page.guide.findChildren(QScrollArea):
        if area.isVisible():
            area.ensureWidgetVisible(widget)
    QApplication.processEvents()


def by_mouse(qtbot, page: BodyPage, name: str) -> None:
    chosen = choices(page)[name]
    bring_into_view(page, chosen)
    # On the words: the middle of a wide row may lie beside them.
    click(qtbot, chosen, chosen.rect().center())


def by_key(qtbot, page: BodyPage, name: str) -> None:
    """Tab comes to the choice that holds; the arrows go on from there."""
    row = name.partition(":")[0]
    for _ in range(8):
        now = next(
            one for text, one in choices(page).items() if text.startswith(row) and one.isChecked()
        )
        if now.accessibleName() == name:
            return
        now.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(now, Qt.Key.Key_Right)
    raise AssertionError(name)


def history(program: Program) -> HistoryScreen:
    program.window.show_screen("history")
    QApplication.processEvents()
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    return screen


def worked(record: SessionRecord) -> set[tuple[Motion | None, Tool | None]]:
    return {(phase.motion, phase.tool) for phase in record.phases if phase.motion is not None}


def start(qtbot, program: Program, page: BodyPage) -> None:
    """The shortest dose that is offered, to its end."""
    page.guide._dose.setCurrentIndex(0)
    click(qtbot, page.guide._start)
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)


SECOND = [
    ("BL23", "Roll the ball", "", Motion.ROLL, Tool.BALL),
    ("BL23", "Tap", "", Motion.TAP, Tool.KNUCKLE),
    ("CV17", "Press and hold", "", Motion.HOLD, Tool.FINGERS),
    ("CV6", "Press and hold", "", Motion.HOLD, Tool.FINGERS),
    ("GB20", "Circles", "", Motion.CIRCLE, Tool.THUMB),
    ("GB21", "Press and let go", "", Motion.PRESS, Tool.FINGERS),
    ("GV20", "Tap", "", Motion.TAP, Tool.FINGERS),
    ("KI1", "Roll the ball", "", Motion.ROLL, Tool.BALL),
    ("LI10", "Press and let go", "", Motion.PRESS, Tool.THUMB),
    ("LI4", "Press and let go", "", Motion.PRESS, Tool.INDEX_FINGER),
    ("SP6", "Press and let go", "", Motion.PRESS, Tool.THUMB),
]
TOOLS = [
    ("LI4", "", "Pencil eraser", Motion.CIRCLE, Tool.ERASER),
    ("LI4", "Press and let go", "Thumb", Motion.PRESS, Tool.THUMB),
    ("GB30", "", "Ball", Motion.HOLD, Tool.BALL),
    ("SP10", "", "Knuckle", Motion.CIRCLE, Tool.KNUCKLE),
    ("CV12", "", "Flat hand", Motion.CIRCLE, Tool.PALM),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("choose", "code", "motion", "tool", "does", "using"),
    [
        *((by_mouse, *one) for one in (*SECOND, *TOOLS)),
        *((by_key, *one) for one in (SECOND[1], SECOND[6], TOOLS[0], TOOLS[1])),
    ],
)
def test_a_way_is_chosen_done_to_its_end_and_kept(
    qtbot, program: Program, tmp_path: Path, choose, code, motion, tool, does, using
) -> None:
    page = body(program)
    page.open_point(code)
    if motion:
        choose(qtbot, page, f"What your hand does: {motion}")
    if tool:
        choose(qtbot, page, f"With what: {tool}")
    start(qtbot, program, page)
    coach = program.coach
    assert coach is not None
    work = [phase for phase in coach.controller.plan.phases if phase.is_work]
    assert {(phase.motion, phase.tool) for phase in work} == {(does, using)}
    technique = program.parts.library.guide(code).technique(does, using)
    assert technique is not None
    assert {round(phase.rate) for phase in work} in ({technique.rate}, {30})  # own pace of circles
    program.run_out(coach)
    coach.left.emit("")
    (kept,) = program.parts.sessions.find()
    assert worked(kept) == {(does, using)}
    assert kept.state.value == "finished"


@pytest.mark.slow
def test_every_way_that_a_guide_names_can_be_chosen(qtbot, program: Program) -> None:
    page, library = body(program), program.parts.library
    heard: list[tuple[str, Technique | None]] = []
    page.guide.startRequested.disconnect()
    page.guide.startRequested.connect(lambda code, _s, _w, way: heard.append((code, way)))
    wanted, count = [], 0
    for code in sorted(one for one in library.atlas() if library.has_guide(one)):
        guide = library.guide(code)
        page.open_point(code)
        for number, technique in enumerate(guide.techniques):
            for tool in technique.tools:
                part = page.guide._technique
                if part.motions is not None:
                    part.motions.buttons[str(number)].click()
                if part.tools is not None:
                    part.tools.buttons[str(tool)].click()
                page.guide._bar.begin()
                first = technique is guide.techniques[0] and tool is technique.tool
                wanted.append((code, None if first else technique.with_tool(tool)))
                count += 1
    assert heard == wanted
    assert count == sum(
        len(one.tools)
        for code in library.atlas()
        if library.has_guide(code)
        for one in library.guide(code).techniques
    )
    assert count > 150


@pytest.mark.slow
def test_another_point_begins_with_its_first_technique_again(qtbot, program: Program) -> None:
    page = body(program)
    page.open_point("LI4")
    by_mouse(qtbot, page, "With what: Pencil eraser")
    page.open_point("PC6")
    page.open_point("LI4")
    assert choices(page)["With what: Thumb"].isChecked()
    start(qtbot, program, page)
    coach = program.coach
    assert coach is not None
    assert {phase.tool for phase in coach.controller.plan.phases if phase.is_work} == {Tool.THUMB}


@pytest.mark.slow
def test_the_choice_stays_when_answers_change(qtbot, program: Program) -> None:
    page = body(program)
    page.open_point("LI4")
    by_mouse(qtbot, page, "With what: Pencil eraser")
    page.refresh()
    assert choices(page)["With what: Pencil eraser"].isChecked()


@pytest.mark.slow
def test_session_history_and_files_tell_the_tool_and_do_it_again_repeats_it(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    folder = tmp_path / "records"
    first = Program(qtbot, folder, clock)
    first.healthy()
    page = body(first)
    page.open_point("LI4")
    by_mouse(qtbot, page, "With what: Pencil eraser")
    start(qtbot, first, page)
    coach = first.coach
    assert coach is not None
    for _ in range(8):
        clock.advance(1)
        coach.controller.tick()
    assert "with a pencil eraser" in coach.page.side.pace.text()
    assert coach.page.stage.picture is not None
    assert coach.page.stage.picture.pads  # the hand that holds the eraser
    first.run_out(coach)
    coach.left.emit("")
    first.close()

    second = Program(qtbot, folder, clock)
    second.healthy()
    screen = history(second)
    (session,) = screen.list.rows
    assert "Circles, with a pencil eraser" in texts(screen.list.rows[session])
    click(qtbot, screen.list.rows[session])
    assert "Circles, with a pencil eraser" in texts(screen.detail)
    click(qtbot, screen.detail.again)
    again = second.coach
    assert again is not None
    work = [phase for phase in again.controller.plan.phases if phase.is_work]
    assert {(phase.motion, phase.tool) for phase in work} == {(Motion.CIRCLE, Tool.ERASER)}
    again.left.emit("")

    parts, out = second.parts, tmp_path / "out"
    out.mkdir()
    DiaryExchange(parts.connection, parts.changes, parts.undo, clock.now, "AcuCoach").export(
        out / "diary.json"
    )
    (told,) = json.loads((out / "diary.json").read_text("utf-8"))["sessions"]
    assert {one["tool"] for one in told["phases"]} == {"eraser"}
    assert "with a pencil eraser" in told["title"]
    export_tables(parts.connection, out)
    with (out / "session_parts.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["tool"] for row in csv.DictReader(file)} == {"eraser"}
    export_fhir(parts.connection, out / "bundle.json", clock.now(), {})
    assert "with a pencil eraser" in (out / "bundle.json").read_text("utf-8")
    second.close()


@pytest.mark.slow
def test_the_picture_of_the_ball_is_shown_where_the_ball_is_chosen(qtbot, program: Program) -> None:
    page = body(program)
    for code, row in (
        ("BL23", "What your hand does: Roll the ball"),
        ("KI1", "What your hand does: Roll the ball"),
        ("BL25", "With what: Ball"),
        ("BL53", "With what: Ball"),
        ("GB30", "With what: Ball"),
    ):
        page.open_point(code)
        part = page.guide._technique
        assert part.findChildren(FigureThumb) == [], code
        by_mouse(qtbot, page, row)
        QApplication.processEvents()
        (thumb,) = [one for one in part.findChildren(FigureThumb) if one.isVisible()]
        assert thumb._figure.id == "press-ball"
        start(qtbot, program, page)
        coach = program.coach
        assert coach is not None
        for _ in range(8):
            program.clock.advance(1)
            coach.controller.tick()
        picture = coach.page.stage.picture
        assert picture is not None, code
        assert picture.presser is None, code  # nobody holds what one lies on
        coach.left.emit("")
        program.window.show_screen("body")


def test_a_way_that_is_closed_says_so_and_cannot_be_started(qtbot, program: Program) -> None:
    program.parts.people.save_profile(Profile.healthy().saying(Condition.OSTEOPOROSIS))
    page = body(program)
    page.open_point("KI1")
    assert page.guide._start is not None
    by_mouse(qtbot, page, "What your hand does: Roll the ball")
    assert page.guide._start is None
    assert "No ball with brittle bones" in texts(page.guide._technique)
    by_mouse(qtbot, page, "What your hand does: Press and let go")
    assert page.guide._start is not None
    assert "No ball" not in texts(page.guide._technique)


@pytest.mark.slow
def test_eraser_and_knuckle_are_shown_in_the_guide_and_move_in_the_session(
    qtbot, program: Program
) -> None:
    page = body(program)
    for code, row, figure in (
        ("LI4", "With what: Pencil eraser", "press-eraser"),
        ("ST36", "With what: Pencil eraser", "press-eraser"),
        ("SP10", "With what: Knuckle", "press-knuckle"),
        ("LU10", "With what: Knuckle", "press-knuckle"),
    ):
        page.open_point(code)
        part = page.guide._technique
        assert part.findChildren(FigureThumb) == [], code
        by_mouse(qtbot, page, row)
        QApplication.processEvents()
        (thumb,) = [one for one in part.findChildren(FigureThumb) if one.isVisible()]
        assert thumb._figure.id == figure
        start(qtbot, program, page)
        coach = program.coach
        assert coach is not None
        for _ in range(8):
            program.clock.advance(1)
            coach.controller.tick()
        picture = coach.page.stage.picture
        assert picture is not None, code
        assert len(picture.pads) == 1, code
        assert picture.presser is not None, code
        coach.left.emit("")
        program.window.show_screen("body")
