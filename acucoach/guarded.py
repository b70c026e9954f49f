"""Overrides of Qt's methods, guarded: an error in one is reported, and the program lives.

Qt calls them from C++, where no Python error can travel on: on Python 3.11 the interpreter dies of
one that it has to hand over there, without a line in any log.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

Owner = TypeVar("Owner")
Given = ParamSpec("Given")
Result = TypeVar("Result")

QUIET_SECONDS = 5.0
"""The same override is reported once in so long: a picture that fails is painted again at once."""


def _size() -> object:
    from PySide6.QtCore import QSize

    return QSize()


def _state() -> object:
    from PySide6.QtGui import QAccessible

    return QAccessible.State()


_SAFE: dict[str, Callable[[], object]] = {
    "None": lambda: None,
    "bool": lambda: False,
    "bytes": lambda: b"",
    "int": lambda: 0,
    "list[str]": list,
    "str": str,
    "QAccessible.State": _state,
    "object": lambda: None,
    "QLayoutItem | None": lambda: None,
    "QSize": _size,
}
"""What Qt is told by an override that failed: nothing, not handled, no wish."""


def guarded(
    method: Callable[Concatenate[Owner, Given], Result],
) -> Callable[Concatenate[Owner, Given], Result]:
    """Let a method that Qt calls report its errors to ``sys.excepthook`` and return a safe value.

    Raises:
        TypeError: it is not known what is safe for what the method returns.
    """
    kind = str(method.__annotations__.get("return"))
    if kind not in _SAFE:
        raise TypeError(f"{method.__qualname__}: no safe value is known for {kind!r}.")
    told = -QUIET_SECONDS

    @wraps(method)
    def call(self: Owner, /, *args: Given.args, **named: Given.kwargs) -> Result:
        nonlocal told
        try:
            return method(self, *args, **named)
        except BaseException as error:
            now = time.monotonic()
            if now - told >= QUIET_SECONDS:
                told = now
                _report(error)
            return _SAFE[kind]()  # type: ignore[return-value]

    call.__guarded__ = True  # type: ignore[attr-defined]
    return call


def _report(error: BaseException) -> None:
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception:
        # Whoever shows errors fails itself; the interpreter's own way cannot.
        sys.__excepthook__(type(error), error, error.__traceback__)
