"""Typed reading of TOML: each refusal names the file, the field and the reason."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar

from acucoach.content.errors import ContentError
from acucoach.domain.acupoint import Cited

_Choice = TypeVar("_Choice", bound=StrEnum)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
NO_OVERLAY: Mapping[str, str] = {}


def read_text(root: Path, file: str) -> str:
    """A content file's text (UTF-8, a byte-order mark is forgiven).

    Raises:
        ContentError: the file is missing, unreadable or not UTF-8.
    """
    try:
        return (root / file).read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ContentError(file, "", "the file is not UTF-8 text") from error
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise ContentError(file, "", f"the file cannot be read ({reason})") from error


class Fields:
    """One table of a content file, read field by field.

    Call :meth:`finish` after the last field: it refuses names nobody asked for, so that a typing
    error in a field's name does not go unnoticed.
    """

    def __init__(
        self,
        data: Mapping[str, Any],
        file: str,
        path: str = "",
        *,
        sources: Collection[str] | None = None,
        overlay: Mapping[str, str] = NO_OVERLAY,
    ) -> None:
        """Wrap a parsed table.

        Args:
            data: the table.
            file: path for messages.
            path: where in the file the table stands; empty for the whole file.
            sources: known citation ids; None to accept any.
            overlay: translated texts by field path; what is missing stays as written.
        """
        self._data = data
        self._file = file
        self._path = path
        self._sources = sources
        self._overlay = overlay
        self._asked: set[str] = set()

    def field(self, name: str) -> str:
        """The full path of a field, for messages and overlays."""
        return f"{self._path}.{name}" if self._path and name else self._path or name

    def error(self, name: str, reason: str) -> ContentError:
        """An error about one field, to be raised by the caller."""
        return ContentError(self._file, self.field(name), reason)

    def has(self, name: str) -> bool:
        """Whether the field is present."""
        return name in self._data

    def names(self) -> tuple[str, ...]:
        """The names of all fields present, in the file's order."""
        return tuple(self._data)

    def text(self, name: str, *, empty: bool = False) -> str:
        """A text that the reader sees; translated where the overlay has it.

        Args:
            name: the field.
            empty: whether an empty or missing text is fine.
        """
        value = self.word(name, empty=empty)
        if not value or self._overlay is NO_OVERLAY:
            return value
        return self._overlay.get(self.field(name), value)

    def word(self, name: str, *, empty: bool = False) -> str:
        """A text that is never translated (an id, a date)."""
        value: str = self._value(name, str, "a text in quotation marks", "" if empty else None)
        if not value.isprintable() and _CONTROL.search(value):
            raise self.error(name, "it contains a control character")
        if value != value.strip():
            raise self.error(name, "it begins or ends with a space")
        if not value and not empty:
            raise self.error(name, "it is empty")
        return value

    def whole(self, name: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from low to high."""
        value: int = self._value(name, int, "a whole number", default)
        if isinstance(value, bool):
            raise self.error(name, "it must be a whole number")
        if not low <= value <= high:
            raise self.error(name, f"{value} is not between {low} and {high}")
        return value

    def number(self, name: str) -> float:
        """A number, whole or not."""
        value: float = self._value(name, int | float, "a number", None)
        if isinstance(value, bool):
            raise self.error(name, "it must be a number")
        return value

    def flag(self, name: str, default: bool) -> bool:
        """A yes or no (``true``, ``false``)."""
        value: bool = self._value(name, bool, "true or false", default)
        return value

    def choice(self, name: str, kind: type[_Choice], default: _Choice | None = None) -> _Choice:
        """One of the values of an enumeration."""
        value = self._value(name, str, "a text", default)
        return self._choose(name, kind, value)

    def choices(self, name: str, kind: type[_Choice]) -> tuple[_Choice, ...]:
        """A list of values of an enumeration; may be missing."""
        values = self.words(name, empty=True)
        return tuple(self._choose(f"{name}[{n}]", kind, one) for n, one in enumerate(values, 1))

    def words(self, name: str, *, empty: bool = False) -> tuple[str, ...]:
        """A list of texts that are never translated, without repeats."""
        values = self._value(name, list, "a list in square brackets", [] if empty else None)
        if not values and not empty:
            raise self.error(name, "the list is empty")
        seen = set()
        for number, value in enumerate(values, 1):
            if not isinstance(value, str) or not value or value != value.strip():
                raise self.error(f"{name}[{number}]", "it must be a text that is not empty")
            if value in seen:
                raise self.error(f"{name}[{number}]", f"{value!r} stands twice in the list")
            seen.add(value)
        return tuple(values)

    def texts(self, name: str, *, empty: bool = False) -> tuple[str, ...]:
        """A list of texts that the reader sees."""
        values = self.words(name, empty=empty)
        if self._overlay is NO_OVERLAY:
            return values
        return tuple(
            self._overlay.get(self.field(f"{name}[{n}]"), value)
            for n, value in enumerate(values, 1)
        )

    def searched(self, name: str, *, empty: bool = False) -> tuple[str, ...]:
        """Words that are typed to find a thing: the English ones, and the reader's beside them.

        The overlay has the reader's words in one text, a line each; there may be more or fewer.
        """
        values = self.words(name, empty=empty)
        more = self._overlay.get(self.field(name), "\n".join(values)).splitlines()
        return tuple(dict.fromkeys([*values, *(word.strip() for word in more if word.strip())]))

    def known(
        self, name: str, known: Collection[str], what: str, *, empty: bool = False
    ) -> tuple[str, ...]:
        """A list of ids, each of which must be known."""
        values = self.words(name, empty=empty)
        for number, value in enumerate(values, 1):
            if value not in known:
                raise self.error(f"{name}[{number}]", f"there is no {what} {value!r}")
        return values

    def span(self, name: str, low: int, high: int) -> tuple[int, int]:
        """Two whole numbers, the smaller first, both from low to high."""
        value = self._value(name, list, "two numbers in square brackets", None)
        whole = [v for v in value if isinstance(v, int) and not isinstance(v, bool)]
        if len(value) != 2 or len(whole) != 2:
            raise self.error(name, "it must be two whole numbers in square brackets")
        first, last = whole
        if not low <= first <= last <= high:
            raise self.error(name, f"[{first}, {last}] must rise and stay between {low} and {high}")
        return first, last

    def pairs(
        self, name: str, kind: type[_Choice], low: int, high: int
    ) -> tuple[tuple[_Choice, int], ...]:
        """A list of ``["word", number]`` pairs."""
        pairs = []
        for number, pair in enumerate(self._value(name, list, "a list of pairs", None), 1):
            field = f"{name}[{number}]"
            if not isinstance(pair, list) or [type(part) for part in pair] != [str, int]:
                raise self.error(field, 'it must be a pair such as ["clockwise", 60]')
            if not low <= pair[1] <= high:
                raise self.error(field, f"{pair[1]} is not between {low} and {high}")
            pairs.append((self._choose(field, kind, pair[0]), pair[1]))
        return tuple(pairs)

    def cite(self, name: str = "cite") -> tuple[str, ...]:
        """Citation ids, at least one, all known."""
        if self._sources is None:
            return self.words(name)
        return self.known(name, self._sources, "citation")

    def cited(self, name: str) -> Cited:
        """A table of ``text`` and ``cite``."""
        return _cited(self.table(name))

    def all_cited(self, name: str, *, empty: bool = True) -> tuple[Cited, ...]:
        """Blocks of ``text`` and ``cite``."""
        return tuple(_cited(block) for block in self.tables(name, empty=empty))

    def table(self, name: str) -> Fields:
        """A table inside this one."""
        return self._inner(self._value(name, dict, f"a block headed [{name}]", None), name)

    def tables(self, name: str, *, empty: bool = False) -> Iterator[Fields]:
        """Repeated blocks headed by double brackets."""
        blocks = self._value(name, list, f"blocks headed [[{name}]]", [] if empty else None)
        if not blocks and not empty:
            raise self.error(name, "at least one block is needed")
        for number, block in enumerate(blocks, 1):
            if not isinstance(block, dict):
                raise self.error(name, f"it must be blocks headed [[{name}]]")
            yield self._inner(block, f"{name}[{number}]")

    def finish(self) -> None:
        """Refuse any field that was never asked for."""
        for name in self._data:
            if name not in self._asked:
                raise self.error(name, "there is no such field; look at its spelling")

    def _inner(self, data: Mapping[str, Any], name: str) -> Fields:
        return Fields(
            data, self._file, self.field(name), sources=self._sources, overlay=self._overlay
        )

    def _choose(self, name: str, kind: type[_Choice], value: str) -> _Choice:
        try:
            return kind(value)
        except ValueError:
            allowed = ", ".join(repr(str(member)) for member in kind)
            raise self.error(name, f"{value!r} is not one of {allowed}") from None

    def _value(self, name: str, kind: type[Any] | UnionType, what: str, default: Any) -> Any:
        self._asked.add(name)
        if name not in self._data:
            if default is None:
                raise self.error(name, "it is missing")
            return default
        value = self._data[name]
        if not isinstance(value, kind):
            raise self.error(name, f"it must be {what}")
        return value


def _cited(block: Fields) -> Cited:
    cited = Cited(text=block.text("text"), cite=block.cite())
    block.finish()
    return cited
