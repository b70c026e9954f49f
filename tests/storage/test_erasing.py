"""What was erased is not in the file any more, whatever SQLite was built to do by itself."""

from contextlib import closing
from pathlib import Path

import pytest

from acucoach.storage.database import open_database
from acucoach.storage.transaction import transaction

CANARY = "canary-of-the-diary"


def kept(path: Path) -> int:
    return path.read_bytes().count(CANARY.encode())


@pytest.mark.parametrize("size", [1, 400])
def test_words_that_were_erased_or_changed_leave_the_file(tmp_path: Path, size: int) -> None:
    path = tmp_path / "acucoach.sqlite3"
    with closing(open_database(path)) as connection:
        assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)
        for number in range(30):
            with transaction(connection):
                connection.execute(
                    "INSERT INTO day_note (id, day, said, note, changed_utc, changed_offset) "
                    "VALUES (?, ?, 'none', ?, 0, 0)",
                    (f"n{number}", f"2026-01-{number + 1:02}", CANARY * size),
                )
        assert kept(path) >= 30 * size * 0.9
        with transaction(connection):
            connection.execute("UPDATE day_note SET note = 'other' WHERE id < 'n2'")
        with transaction(connection):
            connection.execute("DELETE FROM day_note WHERE id >= 'n2'")
    assert kept(path) == 0
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
