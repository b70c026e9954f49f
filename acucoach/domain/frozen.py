"""``@frozen``: a dataclass with slots that nothing changes after it was made.

``dataclasses.dataclass(frozen=True, slots=True)`` compiles six methods for each class while the
program starts: 0.44 ms a class, a sixth of the way to the map. Here a class gets its slots at
once; its fields, as ``dataclasses`` describes them, and ``__init__`` are made when somebody first
asks for them, which most classes wait for beyond the map; the other methods are shared by all.
The type checker is what keeps the fields from being changed. ``InitVar`` is not for here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from types import CodeType, FunctionType, MethodType
from typing import Any, TypeVar, dataclass_transform

_Kind = TypeVar("_Kind")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: type[_Kind]) -> type[_Kind]:
    """Make a class a dataclass; told, compared and hashed by its fields as dataclasses are."""
    # dataclass() writes a docstring where there is none, which takes longer than all else.
    kind.__doc__ = kind.__doc__ or kind.__name__
    own = dict(vars(kind))
    told = kind.__annotations__.items()
    names = [name for name, type_ in told if not str(type_).startswith(_CLASS_VAR)]
    for name in (*names, "__dict__", "__weakref__"):
        own.pop(name, None)  # a default would take the place of its slot
    inherited = {name for base in kind.__mro__[1:] for name in vars(base).get("__slots__", ())}
    own["__slots__"] = tuple(name for name in names if name not in inherited)
    own["__qualname__"] = kind.__qualname__
    for method, does in _SHARED.items():
        own.setdefault(method, does)
    own |= {name: _LateDescription(name, kind) for name in _DESCRIBED}
    maker: Any = type(kind)
    made: Any = maker(kind.__name__, kind.__bases__, own)
    if "__init__" not in own:
        made.__init__ = _LateInit(made)
    return made  # type: ignore[no-any-return]


_CLASS_VAR = ("ClassVar", "typing.ClassVar")
_DESCRIBED = ("__dataclass_fields__", "__dataclass_params__", "__match_args__")
"""Where ``dataclasses`` looks for what it knows of a class, and ``match``."""


class _LateDescription:
    """Stands in a class for what the library knows of it until somebody looks there.

    The library is asked about the class as it was written, and its answer is in the class from
    then on.
    """

    __slots__ = ("_name", "_written")

    def __init__(self, name: str, written: type) -> None:
        self._name, self._written = name, written

    def __get__(self, _one: object, kind: type) -> Any:
        written: Any = self._written
        if "__dataclass_fields__" not in vars(written):
            dataclass(init=False, repr=False, eq=False)(written)
        told = getattr(written, self._name)
        for one in kind.__mro__:
            if vars(one).get(self._name) is self:  # not so when another thread was quicker
                setattr(one, self._name, told)
        return told


class _LateInit:
    """Stands in a class for its ``__init__`` until a call, or a signature, looks for that.

    Whoever looks, a subclass through ``super()`` too, gets the real one, which is in the class
    from then on. Two threads that look at once make two that do the same.
    """

    __slots__ = ("_kind",)

    def __init__(self, kind: type) -> None:
        self._kind = kind

    def __get__(self, one: object, _kind: type | None = None) -> Any:
        made = _init_of(self._kind)
        setattr(self._kind, "__init__", made)  # noqa: B010
        return made if one is None else MethodType(made, one)


def _init_of(kind: Any) -> FunctionType:
    """What the library would have compiled: a plain function with the fields as parameters."""
    plain = _plain_fields(kind)
    if plain is not None:
        return _filled_in(kind, plain)
    given: dict[str, Any] = {"_MISSING": MISSING, "__name__": kind.__module__}
    by_place: list[str] = []
    by_name: list[str] = []
    lines: list[str] = []
    for one in fields(kind):
        name, default, factory = one.name, f"_default_{one.name}", f"_factory_{one.name}"
        parameter = value = name
        if one.default is not MISSING:
            given[default] = one.default
            parameter = f"{name}={default}"
            value = name if one.init else default
        elif one.default_factory is not MISSING:
            given[factory] = one.default_factory
            parameter = f"{name}=_MISSING"
            value = f"{factory}() if {name} is _MISSING else {name}" if one.init else f"{factory}()"
        elif not one.init:
            continue  # __post_init__ fills it
        if one.init:
            (by_name if one.kw_only else by_place).append(parameter)
        lines.append(f" self.{name} = {value}")
    if any("__post_init__" in vars(one) for one in kind.__mro__):
        lines.append(" self.__post_init__()")
    parameters = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    exec("\n".join([f"def __init__({parameters}):", *(lines or [" pass"])]), given)
    made: FunctionType = given["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    made.__annotations__ = {one.name: one.type for one in fields(kind) if one.init}
    made.__annotations__["return"] = None
    return made


def _plain_fields(kind: Any) -> dict[str, tuple[Any, Any]] | None:
    """Type and default of each field of a class of which nobody has asked for a description.

    None where the library has to say how the class is made, or that it cannot be: a field that is
    more than a type and a value, one without a default behind one that has one.
    """
    found: dict[str, tuple[Any, Any]] = {}
    for one in reversed(kind.__mro__):
        own = vars(one)
        if "__post_init__" in own:
            return None
        described = own.get("__dataclass_fields__")
        if described is None:
            continue
        written = vars(described._written) if isinstance(described, _LateDescription) else own
        if "__dataclass_fields__" in written:
            return None
        for name, type_ in written.get("__annotations__", {}).items():
            if not str(type_).startswith(_CLASS_VAR):
                found[name] = type_, written.get(name, MISSING)
    behind = False  # of a field with a default
    for _, default in found.values():
        if isinstance(default, Field) or type(default).__hash__ is None:
            return None
        if behind and default is MISSING:
            return None
        behind = default is not MISSING
    return found


def _filled_in(kind: Any, plain: dict[str, tuple[Any, Any]]) -> FunctionType:
    """The code of a class with as many fields, with these names: it takes a tenth of the time."""
    names = tuple(plain)
    code = _code_for(len(names)).replace(co_varnames=("self", *names), co_names=names)
    defaults = tuple(default for _, default in plain.values() if default is not MISSING)
    made = FunctionType(code, {"__name__": kind.__module__}, "__init__", defaults or None)
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    made.__annotations__ = {name: type_ for name, (type_, _) in plain.items()} | {"return": None}
    return made


@cache
def _code_for(count: int) -> CodeType:
    names = [f"field_{number}" for number in range(count)]
    lines = [f" self.{name} = {name}" for name in names] or [" pass"]
    given: dict[str, Any] = {}
    exec("\n".join([f"def __init__({', '.join(['self', *names])}):", *lines]), given)
    made: FunctionType = given["__init__"]
    return made.__code__


@cache
def _compared(kind: Any) -> Callable[[Any], object]:
    names = [one.name for one in fields(kind) if one.compare]
    return attrgetter(*names) if names else lambda _: ()


def _equal(self: Any, other: object) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    kind: Any = type(self)
    values = _compared(kind)
    return values(self) == values(other)


def _hash(self: Any) -> int:
    kind: Any = type(self)
    return hash(_compared(kind)(self))


@recursive_repr()
def _told(self: Any) -> str:
    told = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


_SHARED: dict[str, Callable[..., Any]] = {"__eq__": _equal, "__hash__": _hash, "__repr__": _told}
