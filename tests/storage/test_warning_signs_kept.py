"""A warning sign that was told stands over a restart until it is taken back or looked at."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from acucoach.domain.safety_red_flags import RedFlag, Urgency
from acucoach.domain.situation import SignState
from acucoach.storage.changes import Changes
from acucoach.storage.database import open_database
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.undo import UndoHistory
from tests.conftest import FakeClock
from tests.storage.kept_records import written

SIGN = RedFlag("thunderclap", Urgency.EMERGENCY, "It came on suddenly.", ("OWN",))


@pytest.fixture
def people(tmp_path: Path, clock: FakeClock):
    made: list[sqlite3.Connection] = []

    def again() -> SafetyRepository:
        made.append(open_database(tmp_path / "records.db"))
        return SafetyRepository(made[-1], Changes(), UndoHistory(), clock.now)

    yield again
    for connection in made:
        connection.close()


def test_a_sign_stands_over_a_restart_and_none_of_these_does_not_take_it_back(
    people, clock
) -> None:
    first = people()
    (kept,) = first.signs.answer("headache", [SIGN])
    assert first.signs.answer("headache", [SIGN]) == (kept,)
    clock.advance(3600)
    people().signs.answer("headache", ())
    (found,) = people().situation(clock.now().date()).open_signs
    assert (found.topic, found.sign, found.urgency) == ("headache", "thunderclap", SIGN.urgency)
    assert found.told < clock.now()


def test_it_is_settled_by_taking_it_back_or_by_a_clinician(people, clock) -> None:
    signs = people().signs
    (kept,) = signs.answer("headache", [SIGN])
    signs.looked_at([kept.id], date(2026, 3, 1))
    (seen,) = people().signs.all()
    assert (seen.state, seen.looked_at) == (SignState.LOOKED_AT, date(2026, 3, 1))
    (anew,) = signs.answer("headache", [SIGN])
    assert anew.open
    signs.take_back([anew.id])
    assert people().situation(clock.now().date()).open_signs == ()


def test_an_age_of_an_earlier_version_becomes_the_stricter_year(tmp_path: Path, clock) -> None:
    years = {}
    for age in (1, 17, 18, 74):
        path = written(6, tmp_path / f"{age}.db")
        with sqlite3.connect(path) as raw:
            raw.execute("DELETE FROM safety_profile")
            raw.execute(
                "INSERT INTO safety_profile VALUES (1, '{\"pregnant\": \"no\"}', '{}', ?, NULL, "
                "1767268800000, 0)",
                (age,),
            )
        raw.close()
        connection = open_database(path)
        told = SafetyRepository(connection, Changes(), UndoHistory(), clock.now).profile()
        years[age] = told.born
        assert told.given["pregnant"].year == 2026
        connection.close()
    assert years == {1: 2025, 17: 2009, 18: 2007, 74: 1951}
