"""Bits that changed while the program was closed are noticed; the program's own writes are not."""

from contextlib import closing
from pathlib import Path

import pytest

from acucoach.storage.database import DamagedError, open_database
from acucoach.storage.seal import check_seal, seal
from acucoach.storage.transaction import transaction
from tests.storage.kept_records import VERSIONS, written


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = written(VERSIONS[-1], tmp_path / "acucoach.sqlite3")
    with closing(open_database(path, tmp_path / "backups")) as connection:
        seal(connection, tmp_path / "note")
    return path


def test_what_was_left_is_found_again(file: Path) -> None:
    check_seal(file, file.with_name("note"))
    assert file.with_name("note").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("place", [150, 5000, 20_001, -3])
def test_one_bit_is_noticed(file: Path, place: int) -> None:
    data = bytearray(file.read_bytes())
    data[place] ^= 4
    file.write_bytes(data)
    with pytest.raises(DamagedError, match="not as AcuCoach left it"):
        check_seal(file, file.with_name("note"))


def test_a_write_since_is_no_damage(file: Path) -> None:
    with closing(open_database(file)) as connection, transaction(connection):
        connection.execute("INSERT OR REPLACE INTO day_of_use VALUES ('2026-01-01')")
    check_seal(file, file.with_name("note"))


def test_without_a_note_nothing_is_said(file: Path) -> None:
    file.with_name("note").write_text("rubbish")
    check_seal(file, file.with_name("note"))
    file.with_name("note").unlink()
    check_seal(file, file.with_name("note"))
