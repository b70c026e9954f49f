"""Own routines: composed, changed, kept, undone, and taken along in files."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from acucoach.content.library import Library
from acucoach.domain import composing
from acucoach.domain.composing import ComposingError
from acucoach.domain.plan import DoseError, plan
from acucoach.domain.routine import Routine, SideOrder, Turn
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.routines import FORMAT, read_routine_file, write_routine
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.routines import RoutineRepository
from acucoach.storage.undo import UndoHistory

LIBRARY = Library(Path(__file__).resolve().parents[2] / "resources")


@pytest.fixture
def repository(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Any
) -> RoutineRepository:
    return RoutineRepository(connection, changes, undo, clock.now)


def step(code: str):  # type: ignore[no-untyped-def]
    return composing.point_step(LIBRARY.atlas()[code], LIBRARY.guide(code))


def own(*codes: str, title: str = "Mine") -> Routine:
    empty = composing.blank("r1", title, "Put together by you.")
    return composing.with_steps(empty, [step(code) for code in codes])


def test_a_step_starts_as_the_guide_says_and_fits_the_point() -> None:
    assert step("LI4").sides is SideOrder.IN_TURN
    assert step("EX-HN3").sides is SideOrder.MIDLINE
    assert step("LI4").seconds == LIBRARY.guide("LI4").techniques[0].default_seconds


def test_a_minute_each_way_is_planned_to_the_second() -> None:
    timed = composing.with_time(step("LI4"), 120, turns=(Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE))
    assert timed.turns == ((Turn.CLOCKWISE, 60), (Turn.COUNTER_CLOCKWISE, 60))
    assert timed.work_seconds == 240
    odd = composing.with_time(step("LI4"), 61, turns=(Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE))
    assert sum(seconds for _, seconds in odd.turns) == 61


def test_steps_are_moved_and_taken_out() -> None:
    routine = own("LI4", "PC6", "EX-HN3")
    targets = [s.target for s in composing.moved(routine, 2, 0).steps]
    assert targets == ["EX-HN3", "LI4", "PC6"]
    assert [s.target for s in composing.moved(routine, 0, 99).steps] == ["PC6", "EX-HN3", "LI4"]
    assert [s.target for s in composing.without(routine, 1).steps] == ["LI4", "EX-HN3"]


def test_a_copy_keeps_its_source_and_cautions() -> None:
    source = LIBRARY.routine("li4-headache")
    copy = composing.copied(source, "r2", "My headache")
    assert (copy.own, copy.title, copy.version) == (True, "My headache", 1)
    assert (copy.cautions, copy.provenance) == (source.cautions, source.provenance)


@pytest.mark.parametrize(
    ("routine", "error"),
    [
        (own(title="x"), ComposingError),
        (own("LI4", title="  "), ComposingError),
        (own("LI4", title="x" * 81), ComposingError),
        (own(*["LI4"] * 61), ComposingError),
        (own(*["LI4"] * 6), DoseError),
        (composing.with_steps(own("LI4"), [replace(step("LI4"), rounds=0)]), ComposingError),
        (composing.with_steps(own("LI4"), [replace(step("LI4"), rate=900)]), ComposingError),
    ],
)
def test_what_breaks_a_limit_is_not_kept(
    repository: RoutineRepository, routine: Routine, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        repository.save(routine)
    assert str(caught.value).endswith(".")
    assert repository.all() == ()


def test_saving_changing_and_deleting_can_each_be_undone(
    repository: RoutineRepository, undo: UndoHistory, heard: list[Change]
) -> None:
    first = repository.save(own("LI4"))
    assert repository.get("r1") == first
    second = repository.save(composing.with_steps(first, [step("PC6"), step("LI4")]))
    assert (first.version, second.version) == (1, 2)
    repository.delete("r1")
    assert repository.all() == ()
    undo.undo()
    assert repository.get("r1") == second
    undo.undo()
    assert repository.get("r1") == first
    undo.undo()
    assert repository.get("r1") is None
    undo.redo()
    undo.redo()
    assert repository.get("r1") == second
    assert heard
    assert {noun for change in heard for noun in change.nouns} == {Noun.ROUTINE}


def test_a_routine_goes_into_a_file_and_comes_back_the_same(tmp_path: Path) -> None:
    for routine_id in LIBRARY.routine_ids():
        routine = composing.copied(LIBRARY.routine(routine_id), "r9", "带 \u05d0 Mine")
        write_routine(tmp_path / "mine.json", routine)
        assert read_routine_file(tmp_path / "mine.json") == routine
        assert plan(read_routine_file(tmp_path / "mine.json")).total_seconds > 0


def test_the_diary_file_takes_own_routines_along(
    connection: sqlite3.Connection,
    repository: RoutineRepository,
    changes: Changes,
    clock: Any,
    tmp_path: Path,
) -> None:
    kept = repository.save(own("LI4", "PC6"))
    exchange = DiaryExchange(connection, changes, UndoHistory(), clock.now, "test")
    exchange.export(tmp_path / "diary.json")
    connection.execute("DELETE FROM own_routine")
    found = exchange.preview(tmp_path / "diary.json")
    assert found.new_count == 1
    exchange.apply(found)
    assert repository.get("r1") == kept


def _spoilt(tmp_path: Path, **changed: Any) -> Path:
    path = tmp_path / "spoilt.json"
    write_routine(path, own("LI4"))
    document = json.loads(path.read_text("utf-8"))
    document["routine"].update(changed)
    path.write_text(json.dumps(document), "utf-8")
    return path


@pytest.mark.parametrize(
    "changed",
    [
        {"steps": []},
        {"steps": [7]},
        {"steps": [{"target": "LI4"}]},
        {"title": ""},
        {"title": 5},
        {"id": ""},
        {"evidence": None},
        {"rest_after_seconds": 10**9},
        {"rest_after_seconds": -1},
        {"version": 0},
    ],
)
def test_a_hostile_routine_is_refused_in_one_sentence(
    tmp_path: Path, changed: dict[str, Any]
) -> None:
    with pytest.raises(ExchangeError) as caught:
        read_routine_file(_spoilt(tmp_path, **changed))
    assert str(caught.value).endswith(".")


def test_a_step_over_ten_minutes_from_a_file_is_refused(tmp_path: Path) -> None:
    path = _spoilt(tmp_path)
    document = json.loads(path.read_text("utf-8"))
    document["routine"]["steps"][0]["seconds"] = 3000
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ExchangeError) as caught:
        read_routine_file(path)
    assert "10 minutes" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[]", Fault.NOT_OURS),
        ('{"format": "other"}', Fault.NOT_ROUTINE),
        (f'{{"format": "{FORMAT}", "version": 2}}', Fault.TOO_NEW),
        (f'{{"format": "{FORMAT}", "version": 1}}', Fault.MISSING),
        ("{", Fault.NOT_JSON),
        ("PK\x03\x04", Fault.ZIPPED),
    ],
)
def test_other_files_are_refused(tmp_path: Path, text: str, fault: Fault) -> None:
    path = tmp_path / "other.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ExchangeError) as caught:
        read_routine_file(path)
    assert caught.value.fault is fault
