"""What a text was turned into is kept for the next start, and for that text only."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acucoach.kept import Kept


@pytest.fixture(autouse=True)
def _bytecode_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def never() -> Any:
    raise AssertionError("it was made anew")


def keep(file: Path, *values: tuple[str, bytes, Any]) -> None:
    """A start that turns texts into values."""
    kept = Kept(file)
    for name, text, value in values:
        assert kept.made(name, text, lambda value=value: value) == value
    kept.write()


def test_the_next_start_makes_nothing_anew(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "kept"
    keep(file, ("a", b"1", [1, {"x": "ä"}]), ("b", b"2", None))
    kept = Kept(file)
    assert kept.made("a", b"1", never) == [1, {"x": "ä"}]
    assert kept.made("b", b"2", never) is None
    assert [path.name for path in file.parent.iterdir()] == ["kept"]


def test_a_changed_text_is_worked_through_anew_and_kept_then(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    keep(file, ("a", b"1", "one"), ("b", b"2", "two"))
    keep(file, ("a", b"1!", "another"))
    kept = Kept(file)
    assert kept.made("a", b"1!", never) == "another"
    assert kept.made("b", b"2", never) == "two"
    assert kept.made("a", b"1", lambda: "one") == "one"


def test_each_gets_a_value_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    keep(file, ("a", b"1", [1]))
    kept = Kept(file)
    kept.made("a", b"1", never).append(2)
    assert kept.made("a", b"1", never) == [1]
    first: list[int] = [3]
    assert kept.made("b", b"2", lambda: first) is first
    first.append(4)
    assert kept.made("b", b"2", never) == [3]


@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-3] + bytes([whole[-3] ^ 1]) + whole[-2:],
        lambda whole: b"",
        lambda whole: b"import os",
        lambda whole: whole[:4] + b"\xff" + whole[4:],
    ],
    ids=["cut", "turned", "empty", "foreign", "longer"],
)
def test_what_is_damaged_is_made_anew(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "kept"
    keep(file, ("a", b"1", ["one", "two"]))
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    keep(file, ("a", b"1", ["one", "two"]))
    assert file.read_bytes() == whole


def test_what_cannot_be_kept_is_made_each_time(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    day = datetime.date(2026, 1, 1)
    keep(file, ("a", b"1", day), ("b", b"2", 2))
    kept = Kept(file)
    assert kept.made("a", b"1", lambda: day) == day
    assert kept.made("b", b"2", never) == 2


def test_what_comes_after_the_writing_is_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    kept = Kept(file)
    kept.made("a", b"1", lambda: 1)
    kept.write()
    kept.made("b", b"2", lambda: 2)
    kept.write()
    whole = file.read_bytes()
    keep(file, ("a", b"1", 1))
    assert file.read_bytes() == whole
    assert Kept(file).made("b", b"2", lambda: 3) == 3


def test_nothing_is_kept_where_python_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    keep(tmp_path / "file" / "kept", ("a", b"1", 1))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep(tmp_path / "kept", ("a", b"1", 1))
    assert not (tmp_path / "kept").exists()


def test_an_error_is_raised_and_not_kept(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "kept")
    with pytest.raises(AssertionError):
        kept.made("a", b"1", never)
    assert kept.made("a", b"1", lambda: 1) == 1
