"""An attack is dark from the first click to the last, noted once, and ended simply."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.safety.red_flag_page import RedFlagPage
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def page(program: Program) -> AttackPage:
    QApplication.processEvents()
    return next(p for p in program.window.findChildren(AttackPage) if p.isVisible())


def brightness(widget: QWidget) -> float:
    """The mean lightness of what is drawn, 0 to 255."""
    QApplication.processEvents()
    picture = widget.grab().toImage().scaled(24, 24)
    cells = [(x, y) for x in range(24) for y in range(24)]
    return sum(QColor(picture.pixel(*cell)).lightness() for cell in cells) / len(cells)


def test_it_is_dark_from_the_first_click_through_questions_and_refusal_to_the_end(
    qtbot, program: Program
) -> None:
    click(qtbot, program.window.rail.attack)
    assert brightness(program.window) < 60
    seen: list[tuple[str, float]] = []

    def refuse(dialog: QDialog) -> None:
        seen.append((dialog.windowTitle(), brightness(dialog)))
        dialog.reject()

    in_dialogs(refuse)
    click(qtbot, page(program).buttons["migraine"])
    assert seen
    assert seen[0][0] == "About you"
    assert seen[0][1] < 60
    assert brightness(program.window) < 60
    program.healthy()
    click(qtbot, page(program).buttons["press"])
    coach = program.coach
    assert coach is not None
    assert coach._theme.name == "attack"
    assert brightness(program.window) < 60
    program.run_out(coach)
    click(qtbot, coach.after.done_button)
    assert brightness(program.window) < 60
    click(qtbot, button(page(program), "Back to the program"))
    assert not program.window.covered


def test_the_headache_signs_come_first_also_after_one_was_told(qtbot, program: Program) -> None:
    program.healthy()
    del program.questions.ask
    program.parts.connection.execute("DELETE FROM warning_asked")
    asked: list[str] = []

    def signs(dialog: QDialog) -> None:
        found = dialog.findChild(RedFlagPage)
        assert found is not None
        asked.extend(topic for topic, _ in found.rows)
        click(qtbot, found.rows["headache", "thunderclap"])
        assert "Call your emergency number now" in found.panel.accessibleName()
        click(qtbot, found.back)

    click(qtbot, program.window.rail.attack)
    in_dialogs(signs)
    click(qtbot, page(program).buttons["headache"])
    assert "headache" in asked
    assert program.coach is None
    closed = in_dialogs(lambda dialog: dialog.reject())
    click(qtbot, page(program).buttons["press"])
    assert closed == ["Before you press"]
    assert program.coach is None


@pytest.mark.parametrize("kind", ["headache", "migraine"])
def test_an_attack_is_noted_once_as_it_was_called_and_ended_with_one_press(
    qtbot, program: Program, kind: str
) -> None:
    program.healthy()
    click(qtbot, program.window.rail.attack)
    click(qtbot, page(program).buttons[kind])
    coach = program.coach
    assert coach is not None
    coach.left.emit("")
    program.clock.advance(600)
    click(qtbot, page(program).buttons["press"])
    assert program.coach is not None
    program.coach.left.emit("")
    (entry,) = program.parts.diary.on_days(program.parts.today)
    assert (entry.complaint, entry.still_going) == (kind, True)
    program.clock.advance(3600)
    click(qtbot, page(program).buttons["over"])
    (entry,) = program.parts.diary.on_days(program.parts.today)
    assert (entry.still_going, entry.end) == (False, program.clock.now())
    assert not program.window.covered
    click(qtbot, program.window.rail.attack)
    assert "migraine" in page(program).buttons  # a new one is asked for
