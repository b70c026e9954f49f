"""``@frozen``: a dataclass with slots that nothing changes after it was made.

``dataclasses.dataclass(frozen=True, slots=True)`` compiles six methods for each class while the
program starts: 0.44 ms a class, a sixth of the way to the map. Here five are shared by all classes
and ``__init__`` is compiled when somebody first asks for it, which most classes wait for beyond
the map. The type checker is what keeps the fields from being changed. ``InitVar`` is not for here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from operator import attrgetter
from reprlib import recursive_repr
from types import FunctionType, MethodType
from typing import Any, TypeVar, dataclass_transform

_Kind = TypeVar("_Kind")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: type[_Kind]) -> type[_Kind]:
    """Make a class a dataclass; told, compared and hashed by its fields as dataclasses are."""
    # dataclass() writes a docstring where there is none, which takes longer than all else.
    kind.__doc__ = kind.__doc__ or kind.__name__
    own = vars(kind)
    shared = [method for method in _SHARED if method not in own]
    made = dataclass(slots=True, init=False, repr=False, eq=False)(kind)
    if "__init__" not in own:
        setattr(made, "__init__", _LateInit(made))  # noqa: B010
    for method in shared:
        setattr(made, method, _SHARED[method])
    return made


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
