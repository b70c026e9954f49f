"""Records made by ``frozen`` behave as the library's own frozen dataclasses with slots."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import dataclass, field
from typing import Any, ClassVar

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


@frozen
class Full:
    """Every way to give a field."""

    made: ClassVar[int] = 0

    name: str
    parts: list[int] = field(default_factory=list)
    secret: str = field(default="", repr=False)
    length: int = field(init=False)
    kept: dict[str, int] = field(default_factory=dict, init=False)
    fixed: int = field(default=3, init=False)
    wide: bool = field(kw_only=True)
    tall: bool = field(default=True, kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.name))


@dataclass(slots=True)
class TheirFull:
    """The same, made by the library."""

    made: ClassVar[int] = 0

    name: str
    parts: list[int] = field(default_factory=list)
    secret: str = field(default="", repr=False)
    length: int = field(init=False)
    kept: dict[str, int] = field(default_factory=dict, init=False)
    fixed: int = field(default=3, init=False)
    wide: bool = field(kw_only=True)
    tall: bool = field(default=True, kw_only=True)

    def __post_init__(self) -> None:
        self.length = len(self.name)


class Plain(Ours):
    """A subclass that is not decorated and goes through ``super()``."""

    def __init__(self, name: str) -> None:
        super().__init__(name.upper(), note="plain")


@frozen
class Own:
    """Writes its ``__init__`` itself."""

    name: str

    def __init__(self) -> None:
        object.__setattr__(self, "name", "own")


@pytest.mark.parametrize("kind", [Full, TheirFull], ids=["ours", "theirs"])
class TestMaking:
    """How a record is made."""

    def test_each_gets_its_own_from_a_factory(self, kind: Any) -> None:
        one, other = kind("a", wide=True), kind("a", wide=True)
        assert one.parts == [] == other.parts
        assert one.parts is not other.parts
        assert one.kept is not other.kept
        given = [1]
        assert kind("a", given, wide=True).parts is given

    def test_what_is_not_given_is_filled(self, kind: Any) -> None:
        assert dataclasses.asdict(kind("abc", wide=False)) == {
            "name": "abc",
            "parts": [],
            "secret": "",
            "length": 3,
            "kept": {},
            "fixed": 3,
            "wide": False,
            "tall": True,
        }

    def test_wrong_arguments_name_the_class(self, kind: Any) -> None:
        name = rf"{kind.__name__}\.__init__\(\) "
        with pytest.raises(
            TypeError, match=name + r"missing 1 required positional argument: 'name'"
        ):
            kind(wide=True)
        with pytest.raises(TypeError, match=name + "missing 1 required keyword-only .*: 'wide'"):
            kind("a")
        with pytest.raises(TypeError, match=name + "got an unexpected keyword argument 'length'"):
            kind("a", wide=True, length=1)
        with pytest.raises(TypeError, match=name + "takes from 2 to 4 positional arguments"):
            kind("a", [], "", True)

    def test_fields_in_order_and_by_place(self, kind: Any) -> None:
        assert dataclasses.is_dataclass(kind)
        names = [one.name for one in dataclasses.fields(kind)]
        assert names == ["name", "parts", "secret", "length", "kept", "fixed", "wide", "tall"]
        assert kind.__match_args__ == ("name", "parts", "secret")
        assert kind.made == 0

    def test_told_without_what_is_secret(self, kind: Any) -> None:
        assert "secret" not in repr(kind("a", secret="s", wide=True))

    def test_replaced(self, kind: Any) -> None:
        one = dataclasses.replace(kind("a", [1], wide=True), name="four")
        assert (one.parts, one.length, one.wide) == ([1], 4, True)

    def test_documented(self, kind: Any) -> None:
        assert kind.__doc__ in ("Every way to give a field.", "The same, made by the library.")
        parameters = inspect.signature(kind).parameters
        assert list(parameters) == ["name", "parts", "secret", "wide", "tall"]
        assert parameters["wide"].annotation == "bool"
        assert parameters["secret"].default == ""


class TestLate:
    """``__init__`` is made once, when it is first looked for, and from then on is plain."""

    def test_is_in_the_class_from_the_first_call_on(self) -> None:
        @frozen
        class Fresh:
            name: str

        assert Fresh.__doc__ == "Fresh"
        late = vars(Fresh)["__init__"]
        assert not inspect.isfunction(late)
        assert Fresh("a").name == "a"
        made = vars(Fresh)["__init__"]
        assert inspect.isfunction(made)
        assert Fresh("b").name == "b"
        assert vars(Fresh)["__init__"] is made

    def test_a_subclass_may_be_the_first(self) -> None:
        @frozen
        class Base:
            name: str
            more: int = 1

        @frozen
        class Below(Base):
            less: int = 0

        class Bare(Base):
            pass

        class Above(Base):
            def __init__(self) -> None:
                super().__init__("above")

        assert (Above().name, Above().more) == ("above", 1)
        assert vars(Base)["__init__"].__qualname__ == f"{Base.__qualname__}.__init__"
        assert Bare("bare").name == "bare"
        assert (Below("b", 2, 3).more, Below("b", 2, 3).less) == (2, 3)
        assert Base("base").more == 1

    def test_goes_on_after_the_subclass(self) -> None:
        assert (Plain("a").name, Plain("a").note) == ("A", "plain")

    def test_a_class_with_its_own_keeps_it(self) -> None:
        assert Own().name == "own"


class TestLateDescription:
    """What the library knows of a class is made when it, or ``match``, looks there."""

    def test_is_in_the_class_from_the_first_look_on(self) -> None:
        @frozen
        class Fresh:
            name: str
            more: int = 1

        assert not isinstance(vars(Fresh)["__dataclass_fields__"], dict)
        assert [one.name for one in dataclasses.fields(Fresh)] == ["name", "more"]
        made = vars(Fresh)["__dataclass_fields__"]
        assert isinstance(made, dict)
        assert dataclasses.replace(Fresh("a"), more=2) == Fresh("a", 2)
        assert vars(Fresh)["__dataclass_fields__"] is made

    def test_a_record_may_be_the_first_and_can_be_matched(self) -> None:
        @frozen
        class Fresh:
            name: str
            more: int = 1

        match Fresh("a", 2):
            case Fresh(name, more):
                assert (name, more) == ("a", 2)
            case _:
                raise AssertionError("it was not taken for what it is")

    def test_a_subclass_may_be_the_first_and_leaves_its_base_as_it_is(self) -> None:
        @frozen
        class Base:
            name: str

        @frozen
        class Below(Base):
            more: int = 1

        class Bare(Below):
            pass

        assert [one.name for one in dataclasses.fields(Bare)] == ["name", "more"]
        assert [one.name for one in dataclasses.fields(Base)] == ["name"]
        assert vars(Bare).get("__dataclass_fields__") is None
        assert Below.__slots__ == ("more",)
        assert dataclasses.asdict(Below("a")) == {"name": "a", "more": 1}


def _written() -> type:
    class Point:
        """Fields of several kinds, written anew at each call."""

        count: ClassVar[int] = 0
        code: str
        side: str | None = None
        seconds: int = 5

    return Point


class TestWithoutTheLibrary:
    """A plain class makes its ``__init__`` without a description by the library."""

    def test_it_is_the_same_as_with_it(self) -> None:
        plain, asked = frozen(_written()), frozen(_written())
        dataclasses.fields(asked)  # type: ignore[arg-type]
        first, second = plain.__init__, asked.__init__  # type: ignore[misc]
        assert "__dataclass_fields__" not in vars(vars(plain)["__dataclass_fields__"]._written)
        assert inspect.signature(first) == inspect.signature(second)
        assert first.__annotations__ == second.__annotations__
        for make in (plain, asked):
            one: Any = make("LI4", seconds=9)  # type: ignore[call-arg]
            assert (one.code, one.side, one.seconds) == ("LI4", None, 9)
        assert dataclasses.astuple(plain("LI4")) == ("LI4", None, 5)  # type: ignore[call-arg,call-overload]

    def test_fields_of_a_parent_come_first(self) -> None:
        assert list(inspect.signature(Wider.__init__).parameters) == [
            *("self", "name", "seconds", "note", "more")
        ]

    def test_a_default_before_a_field_without_one_is_refused(self) -> None:
        class Wrong:
            """The wrong way round."""

            first: int = 1
            second: str

        with pytest.raises(SyntaxError, match="non-default argument"):
            frozen(Wrong)(1, "a")  # type: ignore[call-arg]

    def test_a_default_that_all_would_share_is_refused(self) -> None:
        class Shared:
            """A list for all."""

            names: list[str] = []  # noqa: RUF012

        with pytest.raises(ValueError, match="mutable default"):
            frozen(Shared)()
