"""Records of every earlier version: opened, read, exported as ever."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from acucoach.domain.session_record import StopReason
from acucoach.storage.changes import Changes
from acucoach.storage.database import migrations, open_database
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.sessions import SessionRepository
from acucoach.storage.undo import UndoHistory
from tests.storage.kept_records import DATA, NOW, VERSIONS, exported, written

STOPPED = "019c4000-0000-7000-8000-000000000107"
"""The session whose Stop button wrote ``0``."""


def test_there_are_records_of_every_version_before_the_newest() -> None:
    assert list(range(1, 7)) == list(VERSIONS[:6])
    assert max(VERSIONS) <= migrations()[-1].number


@pytest.mark.parametrize("version", VERSIONS)
def test_records_of_an_earlier_version_are_opened_read_and_exported(
    version: int, tmp_path: Path
) -> None:
    path = written(version, tmp_path / "acucoach.sqlite3")
    with closing(open_database(path, tmp_path / "backups")) as connection:
        parts = (connection, Changes(), UndoHistory(), lambda: NOW)
        sessions = SessionRepository(*parts).find()
        assert len(sessions) == 7
        stopped = next(one for one in sessions if one.id == STOPPED)
        assert stopped.reason is StopReason.USER
        entries = DiaryRepository(*parts).page(EntryFilter()).entries
        assert len(entries) == (7 if version >= 2 else 0)
        files = exported(connection, tmp_path)
        diary = json.loads(files["diary.json"])
        assert len(diary["sessions"]) == 7
        assert len(diary["entries"]) == len(entries)
        kept = connection.execute("SELECT reason FROM session WHERE id = ?", (STOPPED,))
        assert kept.fetchone() == ("user",)


def test_a_word_for_stopping_that_nobody_knows_hides_no_session(tmp_path: Path) -> None:
    path = written(VERSIONS[-1], tmp_path / "acucoach.sqlite3")
    with closing(open_database(path)) as connection:
        connection.execute("UPDATE session SET reason = 'bored' WHERE id = ?", (STOPPED,))
        sessions = SessionRepository(connection, Changes(), UndoHistory(), lambda: NOW)
        assert len(sessions.find()) == 7
        stopped = sessions.get(STOPPED)
        assert stopped is not None
        assert stopped.reason is StopReason.USER


def test_exports_are_what_they_were(tmp_path: Path) -> None:
    path = written(VERSIONS[-1], tmp_path / "acucoach.sqlite3")
    (tmp_path / "out").mkdir()
    with closing(open_database(path)) as connection:
        files = exported(connection, tmp_path / "out")
    kept = {
        str(path.relative_to(DATA / "exports")): path.read_bytes()
        for path in (DATA / "exports").rglob("*.*")
        if path.is_file()
    }
    assert sorted(files) == sorted(kept)
    for name, content in kept.items():
        assert files[name].decode("utf-8-sig") == content.decode("utf-8-sig"), name
