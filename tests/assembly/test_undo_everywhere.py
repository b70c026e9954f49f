"""Ctrl+Z through a whole run: every edit and delete, on whichever screen it was made."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from acucoach.domain.diary import Entry, Reflection
from acucoach.domain.instruments import Filled, InstrumentKind
from acucoach.domain.trial import draw
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.trials import TrialRepository
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program, bring_to_front, button, click

TABLES = (
    *("entry", "entry_label", "entry_mark", "entry_medicine", "day_note", "filled_instrument"),
    *("trial", "trial_day", "own_routine", "course"),
)


def state(program: Program) -> dict[str, list[Any]]:
    """All that can be undone, but for when it was last changed."""
    found = {}
    for table in TABLES:
        names = [
            name
            for (name,) in program.parts.connection.execute(
                "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,)
            )
            if not name.startswith("changed")
        ]
        rows = program.parts.connection.execute(f"SELECT {', '.join(names)} FROM {table}")
        found[table] = sorted(rows.fetchall(), key=repr)
    return found


def press_undo(program: Program, *, again: bool = False) -> None:
    keys = Qt.KeyboardModifier.ControlModifier
    if again:
        keys |= Qt.KeyboardModifier.ShiftModifier
    bring_to_front(program.qtbot, program.window)
    program.qtbot.keyClick(program.window, Qt.Key.Key_Z, keys)
    QApplication.processEvents()


def diary_of(program: Program) -> tuple[DiaryScreen, PainScale]:
    """The diary, in view, and its scale."""
    program.window.show_screen("diary")
    QApplication.processEvents()
    diary = program.window.built["diary"]
    assert isinstance(diary, DiaryScreen)
    scale = diary.findChild(PainScale)
    assert scale is not None
    return diary, scale


@pytest.mark.slow
def test_every_step_of_a_run_is_taken_back_and_done_again(
    qtbot: Any, program: Program, tmp_path: Path
) -> None:
    parts = program.parts
    diary, scale = diary_of(program)
    file = tmp_path / "other.json"
    trials = TrialRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)
    forms = InstrumentRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)
    now = parts.clock.now()

    def write(key: Qt.Key) -> None:
        qtbot.keyClick(scale, key)
        click(qtbot, button(diary, "Save entry"))

    def change() -> None:
        (first, *_) = parts.diary.on_days(now.date())
        diary._edit(first.id)
        qtbot.keyClick(scale, Qt.Key.Key_9)
        click(qtbot, button(diary, "Save entry"))

    def delete_several() -> None:
        diary.open_search()
        found = next(
            w for w in diary.findChildren(QListView) if w.accessibleName() == "Entries found"
        )
        found.selectAll()
        assert len(found.selectionModel().selectedIndexes()) >= 2
        click(qtbot, button(diary, "Delete"))

    def put_back() -> None:
        click(qtbot, button(diary, "Bin, 30 days"))
        found = next(
            w for w in diary.findChildren(QListView) if w.accessibleName() == "Entries found"
        )
        found.selectAll()
        click(qtbot, button(diary, "Put back"))

    def bring_in() -> None:
        exchange = DiaryExchange(
            parts.connection, parts.changes, parts.undo, parts.clock.now, "acucoach"
        )
        file.write_text(
            '{"format": "acucoach-diary", "version": 1, "entries": [{"id": "theirs", '
            '"at": "2026-02-01T08:00:00+01:00", "intensity": 3, "tags": ["x"]}]}'
        )
        exchange.apply(exchange.preview(file))

    plan = draw("t", "LI4", "headache", date(2026, 3, 2), blocks=6, seed=1)
    filled = Filled("peg", InstrumentKind.PEG, now, (1, 2, 3), now)
    steps: list[Callable[[], object]] = [
        lambda: write(Qt.Key.Key_4),
        lambda: write(Qt.Key.Key_7),
        change,
        lambda: click(qtbot, button(diary, "Still going")),
        lambda: parts.diary.reflect(now.date() - timedelta(days=1), Reflection.NONE),
        lambda: forms.save(filled),
        lambda: forms.delete(filled),
        lambda: trials.begin(plan),
        lambda: trials.answer(trials.all()[0], date(2026, 3, 2), followed=True),
        lambda: trials.stop(trials.all()[0], date(2026, 3, 4)),
        bring_in,
        delete_several,
        put_back,
    ]
    states = [state(program)]
    for step in steps:
        program.clock.advance(5)
        step()
        states.append(state(program))
        assert states[-1] != states[-2], step
    # The screens in between make no difference: undo belongs to the whole window.
    for number, expected in enumerate(reversed(states[:-1])):
        program.window.show_screen(("review", "body", "diary", "learn")[number % 4])
        press_undo(program)
        assert state(program) == expected, number
    press_undo(program)
    assert "nothing to undo" in program.window.notice.text
    for number, expected in enumerate(states[1:]):
        press_undo(program, again=True)
        assert state(program) == expected, number


@pytest.mark.slow
def test_what_lies_in_the_bin_comes_back_for_thirty_days_and_then_is_gone(
    qtbot: Any, program: Program
) -> None:
    now = program.clock.now()
    diary = program.parts.diary
    diary.save(Entry("a", now, now, now, "headache", 5, note="first"))
    diary.delete(["a"])
    program.window.show_screen("diary")
    screen = program.window.built["diary"]
    assert isinstance(screen, DiaryScreen)
    screen.open_search()
    click(qtbot, button(screen, "Bin, 30 days"))
    found = next(w for w in screen.findChildren(QListView) if w.accessibleName() == "Entries found")
    assert found.model().rowCount() == 1
    program.clock.advance(31 * 86400)
    for _ in range(3):  # one day of use could be a clock that is wrong
        program.parts.bins.purge()
        program.clock.advance(86400)
    screen.open_search()
    assert found.model().rowCount() == 0


@pytest.mark.slow
def test_ctrl_z_in_a_field_takes_back_the_typing_first(qtbot: Any, program: Program) -> None:
    """Whoever mistypes a word does not lose an entry."""
    now = program.clock.now()
    program.parts.diary.save(Entry("a", now, now, now, "headache", 5))
    program.window.show_screen("diary")
    screen = program.window.built["diary"]
    assert isinstance(screen, DiaryScreen)
    screen.open_search()
    field = next(
        w for w in screen.findChildren(QLineEdit) if w.accessibleName() == "Words in notes"
    )
    field.setFocus()
    qtbot.keyClicks(field, "wrod")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() != "wrod"
    assert program.parts.diary.get("a") is not None


def test_each_step_taken_back_is_told_until_there_is_none(qtbot: Any, program: Program) -> None:
    diary, scale = diary_of(program)
    for key in (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5):
        qtbot.keyClick(scale, key)
        click(qtbot, button(diary, "Save entry"))
    undo = button(diary, "Undo")
    told = []
    while undo.isVisible():
        assert len(told) < 4
        click(qtbot, undo)
        QApplication.processEvents()
        told.append(" ".join(t.text() for t in diary.findChildren(Text) if "Taken" in t.text()))
    assert told == [
        "Taken back. Ctrl+Shift+Z does it again.",
        "Taken back: 2 changes. Ctrl+Shift+Z does the last one again.",
        "Taken back: 3 changes. Ctrl+Shift+Z does the last one again.",
    ]
    press_undo(program, again=True)
    assert undo.isVisible()
