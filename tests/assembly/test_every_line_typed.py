"""What is typed into any line of any page is there again after the window was closed and opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from acucoach.assembly.session_door import SessionDoor
from acucoach.domain.session import StopReason
from acucoach.domain.session_record import SideEffect
from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.widgets.message import Message
from tests.assembly.draft_forms import details, one_session, press, shown, visible
from tests.assembly.kept_kit import Kept, starts
from tests.assembly.window_kit import button, click, in_dialogs
from tests.conftest import FakeClock

SOUGHT = (
    "Search", "Look for", "Filter", "Add a point", "Words in notes", "To go on, type DELETE",
    "Passphrase", "The same once more", "Say it in your own words",
)  # fmt: skip
"""Lines that find or confirm something, or that no file may hold: they are empty at each start."""


@pytest.fixture
def start(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Kept]]:
    yield from starts(qtbot, tmp_path / "records", clock)


# places with lines


def section(name: str) -> Callable[[Kept], QWidget]:
    def show(program: Kept) -> QWidget:
        found = program.section(name)
        assert isinstance(found, QWidget)
        return found

    return show


def screen(name: str) -> Callable[[Kept], QWidget]:
    return lambda program: shown(program, name)


def an_entry(program: Kept) -> QWidget:
    panel = details(program)
    press(program, button(panel, "Add a medicine"))
    return shown(program, "diary")


def own_measures(program: Kept) -> QWidget:
    diary = shown(program, "diary")
    measures = diary._measures
    if measures._more.isVisible():
        press(program, measures._more)
    return measures


def a_new_routine(program: Kept) -> QWidget:
    page = shown(program, "routines")
    page.list.newRequested.emit()
    return page


def a_session(program: Kept) -> QWidget:
    one_session(program)
    history = shown(program, "history")
    parts = program.keeper.parts
    assert parts is not None
    history.show_session(parts.sessions.find()[0].id)
    return history


def no_signs(program: Kept) -> None:
    parts = program.keeper.parts
    assert parts is not None
    for topic in parts.library.safety.red_flags:
        parts.people.signs.answer(topic, ())


def after_a_session(program: Kept) -> QWidget:
    no_signs(program)
    program.window.findChild(SessionDoor).start_point("LI4", 60, "in-turn")
    coach = program.window.findChildren(CoachScreen)[-1]
    click(program.qtbot, coach.before.start_button)
    for _ in range(coach.controller.plan.total_seconds + 2):
        program.clock.advance(1)
        coach.controller.tick()
    click(program.qtbot, coach.after.chips[SideEffect.SORE])
    click(program.qtbot, coach.after.chips[SideEffect.OTHER])
    return coach


def an_attack(program: Kept) -> QWidget:
    no_signs(program)
    click(program.qtbot, program.window.rail.attack)
    click(program.qtbot, visible(program, AttackPage).buttons["migraine"])
    coach = program.window.findChildren(CoachScreen)[-1]
    QApplication.processEvents()
    coach.controller.stop(StopReason.USER)
    coach.left.emit("")
    page: QWidget = visible(program, AttackPage)
    return page


PLACES: dict[str, Callable[[Kept], QWidget]] = {
    "an entry": an_entry,
    "own measures": own_measures,
    "a new routine": a_new_routine,
    "a session": a_session,
    "after a session": after_a_session,
    "an attack": an_attack,
    **{f"the page {name}": screen(name) for name in ("body", "history", "review", "learn")},
    **{
        f"settings: {name}": section(name)
        for name in ("appearance", "sessions", "diary", "safety", "measures", "people", "records")
    },
}


def lines(place: QWidget) -> list[Any]:
    """Lines and fields of words that can be seen there, or scrolled to, and written in."""
    QApplication.processEvents()
    kinds = (QLineEdit, QPlainTextEdit, QTextEdit)
    found = [one for kind in kinds for one in place.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def text_of(line: Any) -> str:
    return str(line.text() if isinstance(line, QLineEdit) else line.toPlainText())


def sought(line: Any) -> bool:
    said = f"{line.accessibleName()} | {getattr(line, 'placeholderText', str)()}"
    return any(word in said for word in SOUGHT) or not said.strip(" |")


def written(program: Kept, place: QWidget) -> dict[str, str]:
    """Type a word of its own into every line; those that took it, by their names."""
    typed = {}
    for number, line in enumerate(lines(place)):
        if not isValid(line) or sought(line):
            continue
        word = f"zqk{'abcdefghijklmnopqrstuvwxyz'[number]}w"
        line.setFocus()
        program.qtbot.keyClicks(line, word)
        if isValid(line) and word in text_of(line):
            typed[word] = line.accessibleName() or line.placeholderText()
    return typed


def everything_kept(folder: Path) -> str:
    """All rows of all tables, drafts too, and the list of people."""
    texts = [one.read_text("utf-8", "replace") for one in folder.parent.rglob("*.json")]
    with closing(sqlite3.connect(folder / "acucoach.sqlite3")) as base:
        names = base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        texts += [repr(base.execute(f'SELECT * FROM "{name}"').fetchall()) for (name,) in names]
    return "\n".join(texts)


def save(dialog: QDialog) -> None:
    QApplication.processEvents()
    assert isinstance(dialog, Message)
    found = {one.text().replace("&", ""): one for one in dialog.buttons.values()}
    (found.get("Save") or list(found.values())[-1]).click()


@pytest.mark.sample(3)
@pytest.mark.parametrize("place", PLACES)
def test_what_is_typed_is_there_again(start: Callable[[], Kept], place: str) -> None:
    program = start()
    typed = written(program, PLACES[place](program))
    in_dialogs(save)
    closed = program.window.close()
    if not closed:  # a form refuses what it cannot save, and says why: nothing is lost
        program.window.show()
        drafts: Any = program.keeper.parts.drafts  # type: ignore[union-attr]
        drafts.flush()
    folder = program.paths.root
    program.lose_power()
    kept = everything_kept(folder)
    lost = {name for word, name in typed.items() if word not in kept}
    assert not lost, f"{place}: typed and lost: {lost}"


@pytest.mark.slow
@pytest.mark.parametrize("place", ["own measures", "settings: safety", "settings: people"])
def test_what_is_typed_is_seen_again_in_its_place(start: Callable[[], Kept], place: str) -> None:
    program = start()
    typed = written(program, PLACES[place](program))
    assert typed
    program.until_rebuilt(lambda: program.window.textSizeRequested.emit(1))
    shown_again = {one.text() for one in PLACES[place](program).findChildren(QLineEdit)}
    assert set(typed) <= shown_again, "after the window was built anew"
    drafts: Any = program.keeper.parts.drafts  # type: ignore[union-attr]
    drafts.flush()
    program.lose_power()
    again = start()
    shown_again = {one.text() for one in PLACES[place](again).findChildren(QLineEdit)}
    assert set(typed) <= shown_again, "after the power was lost"
