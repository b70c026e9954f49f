import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from acucoach.domain.anatomy import Place
from acucoach.domain.calendar_day import day_of
from acucoach.domain.diary import (
    DiaryError,
    Entry,
    Mark,
    Medicine,
    MedicineKind,
    Reflection,
)
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.recycle_bin import AllBins
from acucoach.storage.repository import Store
from acucoach.storage.session_rows import SESSIONS
from acucoach.storage.undo import Action, UndoHistory

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
TOKYO = timezone(timedelta(hours=9))
FULL = Entry(
    "018f0000-0000-7000-8000-000000000001",
    at=datetime(2026, 3, 9, 8, 30, 15, tzinfo=TOKYO),
    created=NOW,
    changed=NOW,
    complaint="headache",
    intensity=6,
    marks=(Mark(Place(-61.5, -40.0, 1650.25), 22.5, 7), Mark(Place(40, 70, 1500), 10)),
    onset=datetime(2026, 3, 8, 23, 0, tzinfo=UTC),
    end=datetime(2026, 3, 9, 10, 0, tzinfo=TOKYO),
    qualities=("throbbing", "pressing"),
    triggers=("screen", "air"),
    tags=("büro", "带窗"),
    medicines=(
        Medicine("Ibuprofen", "400 mg", MedicineKind.NSAID),
        Medicine("Sumatriptan", "50 mg", MedicineKind.TRIPTAN, datetime(2026, 3, 9, tzinfo=UTC)),
    ),
    measures=("cold", "tea"),
    note='Zeile eins\nline two, "quoted" <b>not bold</b> =1+1 שלום',
)


def simple(number: int, at: datetime, intensity: int | None = 5, note: str = "x") -> Entry:
    return Entry(f"id-{number:06}", at, at, at, "headache", intensity, note=note)


def test_everything_comes_back_as_it_was_written(diary: DiaryRepository, clock: Any) -> None:
    kept = diary.save(FULL)
    found = diary.get(FULL.id)
    assert found == kept == replace(FULL, changed=clock.now())
    assert found is not None
    assert found.at.utcoffset() == timedelta(hours=9)


def test_any_number_of_entries_a_day_in_order_of_time(diary: DiaryRepository) -> None:
    for number, hour in enumerate((21, 5, 13, 5)):
        diary.save(simple(number, datetime(2026, 3, 10, hour, tzinfo=UTC)))
    assert [entry.at.hour for entry in diary.on_days(date(2026, 3, 10))] == [5, 5, 13, 21]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)),
    st.integers(-12 * 60, 14 * 60),
    st.sampled_from([time(0), time(4), time(5, 30), time(12)]),
)
def test_the_database_counts_days_as_the_domain_does(
    diary: DiaryRepository, wall: datetime, offset: int, boundary: time
) -> None:
    at = wall.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))
    entry = diary.save(simple(1, at))
    diary.set_boundary(boundary)
    day = day_of(at, boundary)
    assert diary.on_days(day) == [entry]
    assert diary.figures.strongest_by_day(day, day) == {day: (5, 1)}
    assert diary.figures.by_hour_and_weekday(day, day) == {(at.hour, day.isoweekday()): {5: 1}}
    assert diary.on_days(day + timedelta(days=1)) == []


def test_what_cannot_be_kept_leaves_nothing_behind(diary: DiaryRepository) -> None:
    with pytest.raises(DiaryError):
        diary.save(replace(FULL, intensity=11))
    assert diary.count(EntryFilter()) == 0


def test_a_failing_write_is_taken_back_whole(
    diary: DiaryRepository, connection: sqlite3.Connection
) -> None:
    diary.save(FULL)
    connection.execute("DROP TABLE entry_medicine")
    with pytest.raises(sqlite3.OperationalError):
        diary.save(replace(FULL, intensity=1))
    row = connection.execute("SELECT intensity FROM entry").fetchone()
    assert row == (6,)
    assert not connection.in_transaction


def test_every_edit_and_delete_is_undone_and_redone_in_one_run(
    diary: DiaryRepository, undo: UndoHistory, clock: Any
) -> None:
    day = date(2026, 3, 10)
    states = []

    def state() -> object:
        return (
            diary.get(FULL.id),
            diary.count(EntryFilter()),
            diary.count(EntryFilter(deleted=True)),
            diary.reflections(day, day),
        )

    states.append(state())
    for act in (
        lambda: diary.save(FULL),
        lambda: diary.save(replace(FULL, intensity=2, marks=(), note="other")),
        lambda: diary.delete([FULL.id]),
        lambda: diary.restore([FULL.id]),
        lambda: diary.reflect(day, Reflection.NONE, "good"),
        lambda: diary.reflect(day, Reflection.STILL_GOING),
        lambda: diary.reflect(day, None),
    ):
        clock.advance(5)
        act()
        states.append(state())
    actions = []
    for expected in reversed(states[:-1]):
        step = undo.undo()
        assert step is not None
        actions.append(step.action)
        assert state() == expected
    assert actions[-1] is Action.ADD
    assert undo.undo() is None
    for expected in states[1:]:
        undo.redo()
        assert state() == expected
    assert undo.redo() is None


def test_a_new_step_forgets_what_was_undone(diary: DiaryRepository, undo: UndoHistory) -> None:
    diary.save(FULL)
    undo.undo()
    diary.save(replace(FULL, id="other"))
    assert undo.redo() is None


@pytest.fixture
def bins(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Any
) -> AllBins:
    return AllBins(Store(connection, changes, undo, clock.now), lambda: (ENTRIES, SESSIONS))


def test_the_bin_keeps_thirty_days_and_then_lets_go(
    diary: DiaryRepository, bins: AllBins, clock: Any
) -> None:
    """It lets go on the third day of use after them: one day could be a clock that is wrong."""
    diary.save(FULL)
    diary.delete([FULL.id])
    assert diary.on_days(date(2026, 3, 9)) == []
    assert [entry.id for entry in diary.page(EntryFilter(deleted=True)).entries] == [FULL.id]
    assert diary.days_left(FULL.id) == 30
    clock.advance(30 * 86400 - 3600)
    assert bins.purge() == 0
    assert diary.days_left(FULL.id) == 1
    erased = []
    for _ in range(4):
        clock.advance(86400)
        erased.append(bins.purge())
    assert erased == [0, 0, 1, 0]


@pytest.mark.parametrize("days", [31, 366, 40 * 365, -366, -40 * 365])
def test_a_clock_that_is_wrong_for_some_starts_erases_nothing(
    diary: DiaryRepository, bins: AllBins, clock: Any, days: int
) -> None:
    diary.save(FULL)
    diary.delete([FULL.id])
    bins.purge()
    clock.advance(days * 86400)
    for _ in range(5):
        assert bins.purge() == 0
        clock.advance(3600)
    clock.advance(-days * 86400)
    for _ in range(25):
        assert bins.purge() == 0
        clock.advance(86400)
    assert diary.get(FULL.id) is not None


def test_the_bin_can_be_emptied_at_once_and_nothing_of_it_comes_back(
    diary: DiaryRepository, bins: AllBins, undo: UndoHistory, connection: sqlite3.Connection
) -> None:
    diary.save(FULL)
    diary.save(replace(FULL, id="kept"))
    diary.delete([FULL.id])
    assert bins.count() == 1
    assert bins.empty() == 1
    assert (bins.count(), diary.count(EntryFilter())) == (0, 1)
    assert undo.undo() is None
    for table in ENTRIES.tables[1:]:
        assert connection.execute(
            f"SELECT count(*) FROM {table} WHERE entry_id = ?", (FULL.id,)
        ).fetchone() == (0,)


def test_listeners_hear_what_changed_and_only_after_it_is_stored(
    diary: DiaryRepository, heard: list[Change]
) -> None:
    diary.save(FULL)
    diary.delete([FULL.id])
    diary.reflect(date(2026, 3, 1), Reflection.NONE)
    assert [change.nouns for change in heard] == [
        frozenset({Noun.ENTRY}),
        frozenset({Noun.ENTRY}),
        frozenset({Noun.REFLECTION}),
    ]
    assert heard[0].ids == {FULL.id}


def test_notes_are_found_in_any_case_and_accent(diary: DiaryRepository) -> None:
    notes = ("Café in the Straße", "cafe, LATER", "頭痛 after work", "nothing")
    for number, note in enumerate(notes):
        diary.save(simple(number, NOW - timedelta(minutes=number), note=note))

    def found(text: str) -> set[str]:
        return {entry.note for entry in diary.page(EntryFilter(text=text)).entries}

    assert found("CAFE") == {"Café in the Straße", "cafe, LATER"}
    assert found("strasse cafÉ") == {"Café in the Straße"}
    assert found("頭") == {"頭痛 after work"}
    assert found("100%_") == set()


def test_filters_narrow(diary: DiaryRepository) -> None:
    diary.save(FULL)
    diary.save(replace(FULL, id="b", complaint="back-pain", intensity=2, triggers=(), medicines=()))
    diary.save(replace(FULL, id="c", intensity=None, at=NOW, end=None))

    def ids(wanted: EntryFilter) -> set[str]:
        found = {entry.id for entry in diary.page(wanted).entries}
        assert len(found) == diary.count(wanted)
        return found

    assert ids(EntryFilter(complaint="back-pain")) == {"b"}
    assert ids(EntryFilter(lowest=3)) == {FULL.id}
    assert ids(EntryFilter(highest=3)) == {"b"}
    assert ids(EntryFilter(label="air")) == {FULL.id, "c"}
    assert ids(EntryFilter(medicine="Sumatriptan")) == {FULL.id, "c"}
    assert ids(EntryFilter(first=date(2026, 3, 10))) == {"c"}
    assert ids(EntryFilter(last=date(2026, 3, 9))) == {FULL.id, "b"}


def test_pages_hold_every_entry_once(diary: DiaryRepository) -> None:
    for number in range(25):
        diary.save(simple(number, NOW - timedelta(minutes=number // 3)))
    seen: list[str] = []
    after = None
    while True:
        page = diary.page(EntryFilter(), after, size=7)
        seen += [entry.id for entry in page.entries]
        if page.following is None:
            break
        after = page.following
    assert len(seen) == len(set(seen)) == 25


def test_what_is_used_often_is_offered(diary: DiaryRepository) -> None:
    diary.save(FULL)
    diary.save(replace(FULL, id="b", tags=("büro",)))
    assert diary.offers().words["tag"][0] == "büro"
    assert ("Ibuprofen", "400 mg", "nsaid") in diary.offers().medicines


def test_figures_for_charts_and_reports(diary: DiaryRepository) -> None:
    diary.save(FULL)
    first = last = date(2026, 3, 9)
    figures = diary.figures
    assert figures.ratings(first, last) == [(FULL.at, 6)]
    assert sorted(figures.by_label("trigger", first, last)) == [("air", 6), ("screen", 6)]
    assert [mark.intensity for mark in figures.marks(first, last)] == [7, 6]
    assert {(day.name, day.times) for day in figures.medicine_days(first, last)} == {
        ("Ibuprofen", 1),
        ("Sumatriptan", 1),
    }
    assert figures.days_with(frozenset({"headache", "migraine"}), first, last) == {first}
    assert figures.complaints(first, last) == [("headache", 1)]
    assert figures.strongest_by_day(first, last, "back-pain") == {}
