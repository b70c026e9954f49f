"""Nothing starts around the safety gate: every way to a session is tried by somebody pregnant."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from acucoach.assembly.navigator import Navigator
from acucoach.assembly.reminders import Reminders
from acucoach.domain.course import EVERY_DAY, Course
from acucoach.domain.plan import plan
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.domain.session import Session
from acucoach.storage.exchange.routines import read_routine_file, write_routine
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock

ROOT = Path(__file__).resolve().parents[2]


def pregnant(program: Program) -> None:
    told = Profile.healthy().saying(Condition.PREGNANT, Answer.YES)
    program.parts.people.save_profile(told)


def way(program: Program) -> Navigator:
    found = program.window.findChild(Navigator)
    assert isinstance(found, Navigator)
    return found


def press(qtbot, program: Program) -> str:
    """A session on LI4 from before; its id."""
    program.door.start_point("LI4", 15, "in-turn")
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit("")
    (record,) = program.parts.sessions.find()
    return record.id


def own(program: Program):
    """A routine of the user's own with LI4 alone."""
    routine = program.parts.library.routine("li4-headache")
    return program.parts.routines.save(replace(routine, id=program.parts.new_id(), own=True))


def by_guide(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    return lambda: program.window.screen_widget("body").guide.startRequested.emit(
        "LI4", 60, "in-turn", None
    )


def by_routine(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    routine = program.parts.library.routine("li4-headache")
    return lambda: program.door.start(routine)


def by_own_routine(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    routine = own(program)
    return lambda: program.door.start(routine)


def by_imported_routine(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    write_routine(folder / "routine.json", own(program))
    return lambda: program.door.start(read_routine_file(folder / "routine.json"))


def by_history(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    session = press(qtbot, program)
    return lambda: way(program).again(session)


def by_plan(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    return lambda: way(program).start("LI4")


def by_reminder(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    now = program.clock.now()
    program.parts.courses.save(
        Course(program.parts.new_id(), "LI4", 1, EVERY_DAY, (time(9, 10),), now.date(), None,
               False, now)
    )  # fmt: skip
    watch = program.window.findChild(Reminders)
    watch._show = lambda title, text: True
    program.clock.advance(11 * 60)
    watch.look()
    return lambda: click(qtbot, button(program.window.notice, "Start"))


def by_attack(qtbot, program: Program, folder: Path) -> Callable[[], None]:
    def attack() -> None:
        qtbot.keyClick(program.window, Qt.Key.Key_F9)
        click(qtbot, button(program.window, "A migraine"))

    return attack


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    "door",
    [by_guide, by_routine, by_own_routine, by_imported_routine, by_history, by_plan, by_reminder,
     by_attack],
)  # fmt: skip
def test_no_door_leads_around_the_gate(qtbot, program: Program, tmp_path: Path, door) -> None:
    go = door(qtbot, program, tmp_path)
    before = program.parts.sessions.count()
    pregnant(program)
    seen = in_dialogs(lambda dialog: dialog.accept())
    go()
    assert seen == ["Leave this out"]
    assert program.coach is None
    assert program.parts.sessions.count() == before


def test_an_interrupted_session_does_not_go_on_when_it_may_not(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    first.healthy()
    first.door.start_point("LI4", 60, "in-turn")
    coach = first.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    for _ in range(12):
        clock.advance(1)
        coach.controller.tick()
    first.lose_power()
    second = Program(qtbot, tmp_path / "records", clock)
    pregnant(second)
    qtbot.waitUntil(second.window.notice.isVisible)
    click(qtbot, second.window.notice.buttons[0])
    assert second.coach is None
    told = second.window.notice.text
    assert told.startswith("This session cannot go on now. ")
    assert "pregnan" in told.lower()
    second.close()


def test_a_session_refuses_to_exist_without_a_clearance(program: Program) -> None:
    made = plan(program.parts.library.routine("li4-headache"))
    with pytest.raises(TypeError):
        Session(made, None)  # type: ignore[arg-type]


def test_only_the_door_and_the_made_up_records_make_sessions() -> None:
    makers = set()
    for path in (ROOT / "acucoach").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Session":
                makers.add(path.relative_to(ROOT / "acucoach").as_posix())
    assert makers == {"assembly/session_door.py", "commands/demo_data.py"}
