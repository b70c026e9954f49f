"""Regular expressions whose compiled form is kept, as bytecode is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from acucoach.kept import Kept

_USED = {"compile", "_code", "_parser", "_sre"}


@contextmanager
def kept_patterns(kept: Kept) -> Iterator[None]:
    """Until it ends, patterns are compiled once for all starts.

    Python offers no way to keep one: what it compiles a pattern to is asked of the modules behind
    :mod:`re`, as these do themselves. Where they are not as in CPython 3.11 to 3.14, all is done
    as ever.

    Args:
        kept: where they are kept.
    """
    behind: Any = vars(re).get("_compiler")
    if behind is None or not vars(behind).keys() >= _USED:
        yield
        return
    before: Callable[..., Any] = behind.compile

    def compiled(pattern: Any, flags: int = 0) -> Any:
        if not isinstance(pattern, str | bytes) or flags & re.DEBUG:
            return before(pattern, flags)

        def make() -> tuple[Any, ...]:
            parsed = behind._parser.parse(pattern, flags)
            state = parsed.state
            named = dict(state.groupdict)
            names = {number: name for name, number in named.items()}
            return (
                int(flags | state.flags),
                list(map(int, behind._code(parsed, flags))),
                state.groups - 1,
                named,
                tuple(names.get(number) for number in range(state.groups)),
            )

        name = f"pattern {int(flags)} {pattern!r}"
        made = kept.made(name, str(behind._sre.MAGIC).encode(), make)
        return behind._sre.compile(pattern, *made)

    behind.compile = compiled
    try:
        yield
    finally:
        behind.compile = before
