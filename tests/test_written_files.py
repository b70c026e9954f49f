"""Files are whole or untouched, and for their owner only."""

import os
import stat
from pathlib import Path

import pytest

from acucoach.files import erase, replacing, sweep, tighten, write_private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_private_even_where_an_open_one_was(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    target.chmod(0o666)
    write_private(target, "new")
    assert target.read_text() == "new"
    assert mode(target) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")

    def fail() -> None:
        with replacing(target) as part:
            part.write_text("half")
            assert mode(part) == 0o600
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        fail()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("target", ["/", "/dev/null", "/dev/full"])
def test_folders_and_devices_are_not_replaced(target: str) -> None:
    before = os.stat(target).st_mode
    with pytest.raises(OSError, match="it is a"):
        write_private(Path(target), "x")
    assert os.stat(target).st_mode == before


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write_private(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_left_over_parts_are_swept_and_nothing_else(tmp_path: Path) -> None:
    parts = [".d.json.part", "b.sqlite3.part", "b.sqlite3.part-journal", "settings.json.new"]
    for name in (*parts, "acucoach.sqlite3", "acucoach.sqlite3-journal", "my.parts"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder.part").mkdir()
    assert sweep(tmp_path, tmp_path / "not there") == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "acucoach.sqlite3",
        "acucoach.sqlite3-journal",
        "folder.part",
        "my.parts",
    ]


def test_an_open_folder_is_tightened(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    assert tighten(tmp_path)
    assert mode(tmp_path) == 0o700


def test_what_a_killed_writing_left_beside_a_file_goes_with_the_next(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    gone = tmp_path / ".a.json.999999999.part"  # no process has this number
    gone.write_text("left")
    other = tmp_path / f".a.json.{os.getppid()}.part"
    other.write_text("somebody writes it just now")
    write_private(target, "new")
    assert not gone.exists()
    assert other.exists()
    assert target.read_text() == "new"


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="Linux")
def test_a_new_file_gets_its_own_name_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    link = os.link

    def watched(source: str, target: Path, **options: object) -> None:
        seen.append(Path(target).name)
        link(source, target, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "link", watched)
    write_private(tmp_path / "a.json", "new")
    assert seen == ["a.json"], "a kill between two names would leave the first"
    assert mode(tmp_path / "a.json") == 0o600


def test_erasing_overwrites_but_never_what_has_another_name(tmp_path: Path) -> None:
    secret, kept = tmp_path / "a", tmp_path / "b"
    secret.write_text("secret")
    handle = os.open(secret, os.O_RDONLY)
    erase(secret)
    assert os.read(handle, 10) == bytes(6)
    os.close(handle)
    kept.write_text("the records")
    os.link(kept, tmp_path / ".b.old.part")
    assert sweep(tmp_path) == 1
    assert kept.read_text() == "the records"
