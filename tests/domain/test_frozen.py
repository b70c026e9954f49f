"""Records made by ``frozen`` behave as the library's own frozen dataclasses with slots."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import dataclass, field
from typing import Any

import pytest

from acucoach.domain.frozen import frozen


@frozen
class Ours:
    """Three fields, one of them not compared."""

    name: str
    seconds: int = 5
    note: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Theirs:
    """The same, made by the library."""

    name: str
    seconds: int = 5
    note: str = field(default="", compare=False)


@frozen
class Bare:
    """No field at all."""


@frozen
class Marked:
    """Says itself how it is compared and told."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Marked)

    def __hash__(self) -> int:
        return 7

    def __repr__(self) -> str:
        return "marked"


@frozen
class Wider(Ours):
    """One field more."""

    more: int = 0


@pytest.mark.parametrize("kind", [Ours, Theirs], ids=["ours", "theirs"])
class TestBoth:
    """What the library's records do, ours do."""

    def test_equal_by_compared_fields(self, kind: Any) -> None:
        assert kind("a", 1, "x") == kind("a", 1, "y")
        assert kind("a", 1) != kind("a", 2)
        assert kind("a") != ("a", 5)
        assert len({kind("a", 1, "x"), kind("a", 1, "y"), kind("b", 1)}) == 2

    def test_told_with_every_field(self, kind: Any) -> None:
        assert repr(kind("a", 1)) == f"{kind.__name__}(name='a', seconds=1, note='')"

    def test_parts(self, kind: Any) -> None:
        one = dataclasses.replace(kind("a"), seconds=9)
        assert dataclasses.astuple(one) == ("a", 9, "")
        match one:
            case kind(name, seconds):
                assert (name, seconds) == ("a", 9)
            case _:
                pytest.fail("no match by position")

    def test_copied_and_pickled(self, kind: Any) -> None:
        one = kind("a", 3, "n")
        for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
            assert dataclasses.astuple(again) == ("a", 3, "n")

    def test_has_slots_only(self, kind: Any) -> None:
        assert not hasattr(kind("a"), "__dict__")


def test_a_record_inside_itself_can_be_told() -> None:
    """As with the library's: no endless text."""
    inner: list[Any] = []
    one = Ours("a", note=inner)  # type: ignore[arg-type]
    inner.append(one)
    assert "..." in repr(one)


def test_without_fields() -> None:
    assert Bare() == Bare()
    assert hash(Bare()) == hash(Bare())
    assert repr(Bare()) == "Bare()"


def test_what_a_class_says_itself_stays() -> None:
    assert Marked("a") == Marked("b")
    assert hash(Marked("a")) == 7
    assert repr(Marked("a")) == "marked"


def test_another_kind_is_never_equal() -> None:
    assert Wider("a") != Ours("a")
    assert Wider("a", more=1) != Wider("a", more=2)
    assert repr(Wider("a")) == "Wider(name='a', seconds=5, note='', more=0)"
