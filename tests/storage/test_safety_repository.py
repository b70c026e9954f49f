"""What the gate knows survives, and what cannot be read back counts as not known."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from acucoach.domain.anatomy import Place, Side
from acucoach.domain.profile import (
    Answer,
    BodyPlace,
    Condition,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
)
from acucoach.domain.safety_red_flags import CareContact
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.database import open_database
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.undo import UndoHistory
from tests.conftest import FakeClock


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "records.db"


@pytest.fixture
def told() -> list:
    return []


@pytest.fixture
def undo() -> UndoHistory:
    return UndoHistory()


@pytest.fixture
def open_again(file, undo, clock: FakeClock, told):
    made: list[sqlite3.Connection] = []

    def again() -> SafetyRepository:
        changes = Changes()
        changes.listen(told.append)
        made.append(open_database(file))
        return SafetyRepository(made[-1], changes, undo, clock.now)

    yield again
    for connection in made:
        connection.close()


WOUND = SkinMark(MarkKind.WOUND, Place(1.0, 2.0, 3.0), 12.5, Side.LEFT, "palm")


def test_before_anything_was_told_everything_is_missing(open_again, clock) -> None:
    situation = open_again().situation(clock.now().date())
    assert situation.profile is None
    assert situation.checked is None
    assert situation.marks == ()
    assert not open_again().care_contact().known


def test_what_was_told_is_there_after_a_restart(open_again, clock, told) -> None:
    day = clock.now().date()
    profile = Profile(
        {Condition.PREGNANT: Answer.UNSAID, Condition.LYMPHOEDEMA: Answer.YES},
        {Condition.LYMPHOEDEMA: frozenset({BodyPlace("arm", Side.LEFT)})},
        born=1944,
        week=None,
    )
    check = TodayCheck.fine(day).saying("skin-trouble", places=[BodyPlace("hand", Side.RIGHT)])
    first = open_again()
    first.save_profile(Profile.healthy())
    first.save_profile(profile)
    first.save_today(check)
    first.paint(WOUND)
    first.save_care_contact(CareContact("Ward 4", "+44 20 7946 0000"))
    second = open_again()
    assert second.profile() == profile.stamped(clock.now())
    assert second.today(day) == check.stamped(clock.now())
    assert second.situation(day).checked is not None
    assert second.situation(day).marks == (WOUND,)
    assert second.care_contact() == CareContact("Ward 4", "+44 20 7946 0000")
    assert {noun for change in told for noun in change.nouns} == {Noun.SAFETY}


def test_yesterdays_check_does_not_count_and_marks_do(open_again, clock) -> None:
    repository = open_again()
    day = clock.now().date()
    repository.save_today(TodayCheck.fine(day))
    repository.paint(WOUND)
    tomorrow = repository.situation(day + timedelta(days=1))
    assert tomorrow.checked is None
    assert tomorrow.marks == (WOUND,)


def test_a_mark_can_be_wiped_and_brought_back(open_again, undo) -> None:
    repository = open_again()
    painted = repository.paint(WOUND)
    repository.wipe(painted)
    assert repository.marks() == ()
    undo.undo()
    assert repository.marks() == (painted,)
    undo.undo()
    assert repository.marks() == ()
    undo.redo()
    assert repository.marks() == (painted,)


@pytest.mark.parametrize(
    "answers", ['{"pregnant": "perhaps"}', '{"pregnant": 3}', "[]", "{}", "null"]
)
def test_answers_that_cannot_be_understood_count_as_not_known(
    open_again, file, clock, answers
) -> None:
    open_again().save_profile(Profile.healthy())
    with sqlite3.connect(file) as raw:
        raw.execute("UPDATE safety_profile SET answers = ?", (answers,))
    raw.close()
    assert open_again().profile().answer(Condition.PREGNANT) is Answer.UNASKED


@pytest.mark.parametrize("places", ['["arm/left", "tail/left"]', '["arm/up"]', '"arm"', "[4]"])
def test_a_place_that_cannot_be_understood_counts_everywhere(open_again, file, places) -> None:
    repository = open_again()
    arm = [BodyPlace("arm", Side.LEFT)]
    repository.save_profile(Profile.healthy().saying(Condition.FISTULA, places=arm))
    assert repository.profile().places(Condition.FISTULA) == frozenset(arm)
    with sqlite3.connect(file) as raw:
        raw.execute("UPDATE safety_profile SET places = ?", (f'{{"fistula": {places}}}',))
    raw.close()
    assert open_again().profile().places(Condition.FISTULA) == frozenset()


def test_a_kind_of_mark_from_a_later_version_counts_as_a_wound(open_again, file) -> None:
    open_again().paint(WOUND)
    with sqlite3.connect(file) as raw:
        raw.execute("UPDATE skin_mark SET kind = 'tattoo'")
    raw.close()
    assert open_again().marks()[0].mark.kind is MarkKind.WOUND
