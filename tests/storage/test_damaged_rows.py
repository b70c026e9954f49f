"""No single row may keep the others from being shown or exported, whatever stands in it."""

import csv
import json
import math
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from acucoach.domain.anatomy import REGIONS
from acucoach.domain.profile import Answer, MarkKind
from acucoach.storage.body_lengths import BodyLengthRepository
from acucoach.storage.changes import Changes
from acucoach.storage.courses import CourseRepository
from acucoach.storage.database import connect
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.drafts import DraftRepository
from acucoach.storage.exchange.csv_tables import export_tables
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.everything import export_fhir
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.routines import RoutineRepository
from acucoach.storage.session_lines import StoredSessionLines
from acucoach.storage.sessions import SessionRepository
from acucoach.storage.set_aside import SetAside
from acucoach.storage.tender_spots import TenderSpotRepository
from acucoach.storage.trials import TrialRepository
from acucoach.storage.undo import UndoHistory
from tests.storage.damage import ALL, SCHEMA, Damage, damaged, is_single, parent_of
from tests.storage.kept_records import NOW, VERSIONS, written

csv.field_size_limit(10_000_000)
KEPT_MARK = "019c4000-0000-7000-8000-000000000701"
FIRST, LAST = date(1900, 1, 2), date(2199, 12, 30)
LISTS = {
    "entry": "entries",
    "day_note": "days",
    "filled_instrument": "instruments",
    "trial": "trials",
    "session": "sessions",
    "own_routine": "routines",
    "course": "courses",
}
Parts = tuple[sqlite3.Connection, Changes, UndoHistory, Callable[[], object]]


def every_reader(parts: Parts) -> dict[str, int]:
    """How many things each reader gives; none of them may raise."""
    connection, changes, undo, now = parts
    diary = DiaryRepository(connection, changes, undo, now)  # type: ignore[arg-type]
    sessions = SessionRepository(connection, changes, undo, now)  # type: ignore[arg-type]
    people = SafetyRepository(connection, changes, undo, now)  # type: ignore[arg-type]
    lines = StoredSessionLines(connection, lambda: diary.boundary)
    figures = diary.figures
    figures.strongest_by_day(FIRST, LAST)
    figures.ratings(FIRST, LAST)
    figures.by_hour_and_weekday(FIRST, LAST)
    figures.marks(FIRST, LAST)
    figures.spots(FIRST, LAST)
    figures.medicine_days(FIRST, LAST)
    figures.days_with(frozenset({"headache"}), FIRST, LAST)
    figures.complaints(FIRST, LAST)
    for kind in ("quality", "trigger", "tag", "measure"):
        figures.by_label(kind, FIRST, LAST)
    diary.offers()
    lines.count_by_day(FIRST, LAST)
    assert math.isfinite(sessions.sums(FIRST, LAST)[1])
    sessions.routines_done()
    sessions.complaints_done()
    sessions.resumable()
    sessions.mark_interrupted()
    people.situation(NOW.date())
    people.care_contact()
    people.signs.all()
    people.signs.asked()
    DraftRepository(connection).all()
    BodyLengthRepository(connection, changes, now).all()
    return {
        "entry": len(diary.page(EntryFilter(), size=5000).entries),
        "day_note": len(diary.reflections(FIRST, LAST)),
        "filled_instrument": len(InstrumentRepository(*parts).all()),  # type: ignore[arg-type]
        "trial": len(TrialRepository(*parts).all()),  # type: ignore[arg-type]
        "session": len(sessions.find(most=5000)),
        "lines": len(lines.lines(FIRST, LAST)),
        "own_routine": len(RoutineRepository(*parts).all()),  # type: ignore[arg-type]
        "course": len(CourseRepository(*parts).all()),  # type: ignore[arg-type]
        "tender_spot": len(TenderSpotRepository(*parts).all()),  # type: ignore[arg-type]
        "skin_mark": len(people.marks()),
        "days of the diary": len(diary.on_days(FIRST, LAST)),
    }


def exports(connection: sqlite3.Connection, folder: Path) -> dict[str, int]:
    """How many things each export holds, and what it left out."""
    exchange = DiaryExchange(connection, Changes(), UndoHistory(), lambda: NOW, "AcuCoach")
    aside = SetAside()
    exchange.export(folder / "a.json", aside=aside)
    data = json.loads((folder / "a.json").read_text("utf-8"))
    assert data.get("left_out", 0) == len(aside)
    found = {name: len(data[name]) for name in LISTS.values()}
    export_tables(connection, folder)
    for name in ("entries", "sessions", "days"):
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            found[f"{name}.csv"] = len(list(csv.DictReader(file)))
    export_fhir(connection, folder / "fhir.json", NOW)
    found["fhir"] = len(json.loads((folder / "fhir.json").read_text("utf-8"))["entry"])
    return {**found, "aside": len(aside)}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, int], dict[str, int]]:
    """What readers and exports give without damage."""
    folder = tmp_path_factory.mktemp("whole")
    from acucoach.storage.database import open_database

    with closing(open_database(written(VERSIONS[-1], folder / "a.sqlite3"))) as connection:
        parts = (connection, Changes(), UndoHistory(), lambda: NOW)
        return every_reader(parts), exports(connection, folder)


def test_every_table_and_column_is_damaged_in_many_ways() -> None:
    assert {damage.table for damage in ALL} == set(SCHEMA)
    assert len(ALL) >= 75
    assert min(sum(d.table == table for d in ALL) for table in SCHEMA) >= 10


def check(
    folder: Path, table: str, damages: list[Damage], whole: tuple[dict[str, int], dict[str, int]]
) -> None:
    path = damaged(folder / "a.sqlite3", damages)
    with closing(connect(path)) as connection:
        changes = Changes()
        readers, written_out = whole
        for name, count in every_reader((connection, changes, UndoHistory(), lambda: NOW)).items():
            assert count >= readers[name], name
        found = exports(connection, folder)
        for name, count in written_out.items():
            assert found[name] >= count, name
        parent = parent_of(table)
        if parent in LISTS and not is_single(table):
            gone = "AND deleted_utc IS NULL" if parent in ("entry", "session") else ""
            ended = "AND state IN ('finished', 'stopped', 'interrupted')"
            only = ended if parent == "session" else ""
            rows = connection.execute(
                f"SELECT count(*) FROM {parent} WHERE 1 {gone} {only}"
            ).fetchone()[0]
            # Nothing vanishes without a word.
            assert found[LISTS[parent]] + found["aside"] == rows
            assert found["aside"] >= 1


@pytest.mark.parametrize("table", [table for table in SCHEMA if not is_single(table)])
def test_damaged_rows_hide_none_of_the_others(
    tmp_path: Path, table: str, whole: tuple[dict[str, int], dict[str, int]]
) -> None:
    check(tmp_path, table, [damage for damage in ALL if damage.table == table], whole)


@pytest.mark.sample(40)
@pytest.mark.parametrize(
    "damage",
    [damage for damage in ALL if is_single(damage.table)],
    ids=lambda damage: f"{damage.table}.{damage.column}: {damage.kind}",
)
def test_a_row_there_is_only_one_of_hides_none_of_the_others(
    tmp_path: Path, damage: Damage, whole: tuple[dict[str, int], dict[str, int]]
) -> None:
    check(tmp_path, damage.table, [damage], whole)


@pytest.mark.parametrize("column", [name for name in SCHEMA["skin_mark"] if name != "painted_utc"])
def test_a_mark_whose_place_cannot_be_read_covers_the_body(tmp_path: Path, column: str) -> None:
    """The gate is stricter for it, never milder; and it can be wiped off."""
    damage = Damage("skin_mark", column, "null", None)
    with closing(connect(damaged(tmp_path / "a.sqlite3", [damage]))) as connection:
        people = SafetyRepository(connection, Changes(), UndoHistory(), lambda: NOW)
        (bad,) = (one for one in people.marks() if one.id != KEPT_MARK)
        marks = people.situation(NOW.date()).marks
        if column == "kind":
            assert bad.mark.kind is MarkKind.WOUND
            return
        assert {mark.region for mark in marks} == REGIONS
        assert all(mark.kind is MarkKind.WOUND for mark in marks)
        if column != "id":
            people.wipe(bad)
            assert [one.id for one in people.marks()] == [KEPT_MARK]


@pytest.mark.parametrize("column", ["answers", "places", "born", "adult", "week", "given"])
@pytest.mark.parametrize("value", [None, b"\xff", "[" * 50_000, 2**62])
def test_a_profile_that_cannot_be_read_answers_nothing_for_the_person(
    tmp_path: Path, column: str, value: object
) -> None:
    damage = Damage("safety_profile", column, "", value)
    with closing(connect(damaged(tmp_path / "a.sqlite3", [damage]))) as connection:
        profile = SafetyRepository(connection, Changes(), UndoHistory(), lambda: NOW).profile()
    assert profile is not None
    no = [fact for fact, answer in profile.answers.items() if answer is Answer.NO]
    assert no == ([] if column == "answers" else ["pregnant"])
    if column == "places":
        assert profile.where == {}
    if column == "given":
        assert profile.given == {}
    if column == "adult":
        assert not profile.adult
    if column == "born":
        assert profile.born is None
