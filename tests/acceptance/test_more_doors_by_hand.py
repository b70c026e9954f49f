"""A warning sign stays told at the doors beside the window: files, reminders, a power cut."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from acucoach.assembly.reminders import Reminders
from acucoach.commands.export import run_export
from acucoach.storage.exchange.routines import write_routine
from tests.acceptance.by_hand import Person
from tests.assembly.test_given_files import drop
from tests.conftest import FakeClock

STANDS = "You told of a sign that needs help at once."
SIGN = "Call your emergency number now: Chest pressure"

Open = Callable[[Path], Person]


@pytest.fixture
def opened(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Open]:
    """Opens a window on a folder; the one before is closed. ``tmp_path`` outlives the windows."""
    made: list[Person] = []

    def on(folder: Path) -> Person:
        if made:
            made.pop().leaves()
        made.append(Person(qtbot, folder, clock))
        return made[-1]

    yield on
    for person in made:
        person.leaves()


def tells(person: Person) -> None:
    """PC6 is to begin; a sign is told, and one goes back."""

    def press() -> None:
        person.press(SIGN)
        person.press("Back")

    person.will_answer(signs=press)
    person.looks_for("PC6")
    person.press("Start")
    assert person.program.coach is None
    person._timer.stop()


def is_closed(person: Person, press: Callable[[], None]) -> None:
    """A press that would begin a session is answered by the sign, and nothing begins."""
    told: list[str] = []

    def back() -> None:
        told.append(person.reads())
        person.press("Back")

    person.then(back)
    press()
    assert person.program.coach is None
    assert "Call your emergency number now" in told[0]


def li4_waits(person: Person) -> None:
    person.looks_for("LI4")
    assert STANDS in person.reads()
    assert not person.sees("Start")


def cannot_begin(person: Person) -> None:
    """The routine in view."""
    assert STANDS in person.reads()
    with pytest.raises(AssertionError, match="is off"):
        person.press("Start, ")


@pytest.mark.slow
def test_a_routine_that_is_dropped_and_kept_does_not_start(opened: Open, tmp_path: Path) -> None:
    person = opened(tmp_path / "records")
    tells(person)
    file = tmp_path / "For Anna.acuroutine.json"
    write_routine(file, person.program.parts.library.routine("li4-headache"))
    assert drop(person.program.window, file)
    person.press("Save")
    cannot_begin(person)
    person = opened(tmp_path / "records")
    person.turns_to("2")
    person.press("Hégǔ (LI4) for headache and pain")
    cannot_begin(person)
    li4_waits(person)


@pytest.mark.slow
def test_a_reminder_and_its_notice_lead_to_the_sign(opened: Open, tmp_path: Path) -> None:
    person = opened(tmp_path / "records")
    person.turns_to("4")
    person.press("New plan")
    person.chooses("What", "Hégǔ")
    person.press("at")
    person.key(Qt.Key.Key_Tab)
    person.writes("13")
    person.press("Save plan")
    tells(person)
    person = opened(tmp_path / "records")
    watch = person.program.window.findChild(Reminders)
    assert watch is not None
    shown: list[str] = []
    watch._show = lambda title, text: bool(shown.append(text))
    person.clock.advance(4 * 3600 - 60)
    watch.look()
    person.clock.advance(61)
    watch.look()
    assert not any("LI4" in text or "Hégǔ" in text for text in shown)
    is_closed(person, lambda: person.press("Start"))
    li4_waits(person)


@pytest.mark.slow
def test_another_persons_diary_takes_no_sign_away(opened: Open, tmp_path: Path) -> None:
    other = opened(tmp_path / "other")
    other.turns_to("3")
    other.rates(3, "How strong is it?")
    other.press("Save entry")
    run_export(tmp_path / "other", tmp_path / "all.json", "json")
    person = opened(tmp_path / "records")
    tells(person)
    assert drop(person.program.window, tmp_path / "all.json")
    person.program.qtbot.waitUntil(lambda: person.sees("Add to my records"))
    person.press("Add to my records")
    person = opened(tmp_path / "records")
    li4_waits(person)


def test_a_backup_from_before_takes_no_sign_away(opened: Open, tmp_path: Path) -> None:
    person = opened(tmp_path / "records")
    person.will_answer()
    person.turns_to("3")
    person.rates(3, "How strong is it?")
    person.press("Save entry")
    backup = tmp_path / "from before"
    backup.write_bytes((tmp_path / "records" / "acucoach.sqlite3").read_bytes())
    tells(person)
    assert drop(person.program.window, backup)
    person.press("Put this backup in place")
    person = opened(tmp_path / "records")
    li4_waits(person)


@pytest.mark.slow
@pytest.mark.parametrize("after", [False, True], ids=["before the sign", "after the sign"])
def test_a_power_cut_in_the_middle_of_the_signs_asks_or_knows(
    opened: Open, tmp_path: Path, after: bool
) -> None:
    person = opened(tmp_path / "records")
    cut = tmp_path / "as the power went"

    def power_goes() -> None:
        if after:
            person.press(SIGN)
        shutil.copytree(tmp_path / "records", cut)
        person.press("Back")

    person.will_answer(signs=power_goes)
    person.looks_for("PC6")
    person.press("Start")
    person = opened(cut)
    if after:
        li4_waits(person)
        return
    person.will_answer()
    person.looks_for("PC6")
    person.press("Start")
    assert "signs" in person.answers
    assert "profile" not in person.answers  # what was saved stays
