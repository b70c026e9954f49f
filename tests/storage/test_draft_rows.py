"""Drafts on disk."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.anatomy import Place
from acucoach.domain.diary import Entry, Mark, Medicine, MedicineKind
from acucoach.domain.draft import CourseDraft, Draft, DraftKind, EntryDraft, RoutineDraft
from acucoach.domain.plain_data import PlainDataError, from_plain, to_plain
from acucoach.storage.database import open_database
from acucoach.storage.drafts import DraftRepository

NOW = datetime(2026, 3, 6, 14, 5, 33, 250000, tzinfo=UTC)
ENTRY = Entry(
    "", NOW, NOW, NOW, "headache", 7, (Mark(Place(1.25, -2.5, 1600), 12.0, 3),), NOW, None, True,
    ("stabbing",), ("stress", "own"), ("coffee",), (Medicine("A", "1", MedicineKind.TRIPTAN, NOW),),
    ("walk",), "ağrı \u2028 '\" \n",
)  # fmt: skip


def test_the_newest_draft_comes_last_and_one_replaces_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite3"
    with closing(open_database(path)) as connection:
        kept = DraftRepository(connection)
        first, second = Draft(DraftKind.ENTRY, "", "1"), Draft(DraftKind.ROUTINE, "a", "2")
        kept.keep(first)
        kept.keep(second)
        kept.keep(Draft(DraftKind.ENTRY, "", "3"))
    with closing(open_database(path)) as connection:
        kept = DraftRepository(connection)
        assert kept.all() == [second, Draft(DraftKind.ENTRY, "", "3")]
        kept.forget(DraftKind.ROUTINE, "a")
        kept.forget(DraftKind.ROUTINE, "never there")
        assert [draft.text for draft in kept.all()] == ["3"]


def test_a_draft_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "records.sqlite3")) as connection:
        connection.execute("INSERT INTO draft VALUES ('entry', 'x', CAST(x'ff41' AS TEXT))")
        connection.execute("INSERT INTO draft VALUES ('of a newer version', '', '{}')")
        good = Draft(DraftKind.COURSE, "", "{}")
        DraftRepository(connection).keep(good)
        assert DraftRepository(connection).all()[-1] == good


def test_contents_come_back_as_they_were(resources: Path) -> None:
    plan = CourseDraft("LI4", 2, frozenset({0, 6}), ((True, time(9, 30)),), date(2026, 3, 1), False,
                       date(2026, 3, 9))  # fmt: skip
    routine = Library(resources, "en").routines()[0]
    for value in (
        EntryDraft(ENTRY, False, (Medicine("", "50 mg"),), "tea"), plan,
        RoutineDraft(routine, "hegu"),
    ):  # fmt: skip
        assert from_plain(type(value), to_plain(value)) == value


@pytest.mark.parametrize(
    "data",
    [None, [], {}, {"entry": None}, {"entry": {"id": 3}}, {"entry": {"at": "soon"}}, "x", 3],
    ids=repr,
)
def test_other_data_are_refused(data: object) -> None:
    with pytest.raises(PlainDataError):
        from_plain(EntryDraft, data)
