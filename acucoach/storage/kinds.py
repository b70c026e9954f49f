"""Kinds of values: how one lies in the cells of a row, and in the plain data of a file.

Reading a cell is strict: whatever the database hands over that is not exactly such a value raises
``ValueError``, so that a damaged row is noticed where it is read and not where it is drawn.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.plain_data import LARGEST_NUMBER, Record, iso


class Kind:
    """A kind of value; this one takes anything.

    Attributes:
        flat: its plain data are fields beside the others, not a value under a name of its own.
    """

    flat = False

    def columns(self, name: str) -> tuple[str, ...]:
        """The columns of a field of a name."""
        return (name,)

    def cells(self, value: Any) -> tuple[Any, ...]:
        """A value as the cells of ``columns``."""
        return (value,)

    def value(self, *cells: Any) -> Any:
        """The value of the cells of ``columns``.

        Raises:
            ValueError: they hold no such value.
        """
        return cells[0]

    def data(self, value: Any) -> Any:
        """A value as plain data."""
        return value

    def of(self, record: Record, name: str) -> Any:
        """The value of a field of plain data.

        Raises:
            ExchangeError: it holds no such value; with the place.
        """
        raise NotImplementedError


class TextKind(Kind):
    """Plain text.

    Args:
        longest: characters; no limit when 0.
    """

    def __init__(self, longest: int = 0) -> None:
        self._longest = longest

    def value(self, *cells: Any) -> str:
        """A text that could be decoded."""
        text = cells[0]
        if type(text) is not str:
            raise ValueError("it is no readable text")
        return text

    def of(self, record: Record, name: str) -> str:
        """A text."""
        text = record.text(name)
        if self._longest and len(text) > self._longest:
            detail = f"it is longer than {self._longest} letters."
            raise ExchangeError(Fault.BAD_VALUE, record.where(name), detail)
        return text


class OneOf(TextKind):
    """A word of a fixed set.

    Args:
        words: the set.
    """

    def __init__(self, words: Collection[str]) -> None:
        super().__init__()
        self._words = frozenset(words)

    def value(self, *cells: Any) -> str:
        """The word."""
        text = super().value(*cells)
        if text not in self._words:
            raise ValueError("it is none of the words that are known")
        return text


class Identity(TextKind):
    """The id of a record: 1 to 64 printable ASCII characters."""

    def value(self, *cells: Any) -> str:
        """The id."""
        text = super().value(*cells)
        if not 1 <= len(text) <= 64 or not text.isprintable() or not text.isascii():
            raise ValueError("it is no id")
        return text

    def of(self, record: Record, name: str) -> str:
        """The id."""
        return record.identity()


class JsonText(TextKind):
    """JSON kept as text; only a file's is looked into."""

    def of(self, record: Record, name: str) -> str:
        """The text."""
        text = record.text(name) or "{}"
        try:
            json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ExchangeError(Fault.WRONG_TYPE, record.where(name), "JSON text") from error
        return text


class Whole(Kind):
    """A whole number.

    Args:
        low: least.
        high: greatest.
        of_file: whether files are held to the limits here; the noun's own rules may do it.
    """

    def __init__(
        self, low: int = -LARGEST_NUMBER, high: int = LARGEST_NUMBER, *, of_file: bool = True
    ) -> None:
        self._low, self._high, self._of_file = low, high, of_file

    def value(self, *cells: Any) -> int:
        """The number."""
        number = cells[0]
        if type(number) is not int or not self._low <= number <= self._high:
            raise ValueError(f"it is no whole number from {self._low} to {self._high}")
        return number

    def of(self, record: Record, name: str) -> int:
        """The number."""
        number = record.whole(name)
        assert number is not None
        if self._of_file and not self._low <= number <= self._high:
            detail = f"it must be a whole number from {self._low} to {self._high}."
            raise ExchangeError(Fault.BAD_VALUE, record.where(name), detail)
        return number


class Number(Kind):
    """A finite number.

    Args:
        low: least.
        high: greatest.
        unit: what it counts, for the sentence ("seconds").
        of_file: see ``Whole``.
    """

    def __init__(
        self,
        low: float = -float(LARGEST_NUMBER),
        high: float = float(LARGEST_NUMBER),
        unit: str = "",
        *,
        of_file: bool = True,
    ) -> None:
        self._low, self._high, self._of_file = low, high, of_file
        self._range = f"{low:.0f} to {high:.0f}{f' {unit}' if unit else ''}"

    def value(self, *cells: Any) -> float:
        """The number; the comparison also refuses what is not a number."""
        number = cells[0]
        if type(number) not in (float, int) or not self._low <= number <= self._high:
            raise ValueError(f"it is not {self._range}")
        return float(number)

    def of(self, record: Record, name: str) -> float:
        """The number."""
        number = record.number(name)
        if self._of_file and not self._low <= number <= self._high:
            detail = f"it must be {self._range}."
            raise ExchangeError(Fault.BAD_VALUE, record.where(name), detail)
        return number


class Flag(Kind):
    """True or false; 1 or 0 in a row."""

    def cells(self, value: Any) -> tuple[Any, ...]:
        """1 or 0."""
        return (int(value),)

    def value(self, *cells: Any) -> bool:
        """The flag."""
        if type(cells[0]) is not int or cells[0] not in (0, 1):
            raise ValueError("it is neither 0 nor 1")
        return bool(cells[0])

    def of(self, record: Record, name: str) -> bool:
        """The flag."""
        return record.flag(name)


class ChoiceKind(Kind):
    """One of the values of an enumeration.

    Args:
        kind: the enumeration.
        allowed: its values that a file may hold; all when empty.
        unknown: what a word of a row stands for that is none of them; None to refuse it.
    """

    def __init__(
        self,
        kind: type[StrEnum],
        allowed: Collection[StrEnum] = (),
        unknown: StrEnum | None = None,
    ) -> None:
        self._kind, self._allowed, self._unknown = kind, frozenset(allowed or kind), unknown
        self._words = {str(member): member for member in kind}

    def cells(self, value: Any) -> tuple[Any, ...]:
        """The word."""
        return (str(value),)

    def value(self, *cells: Any) -> StrEnum:
        """The member."""
        found = self._words.get(cells[0]) if isinstance(cells[0], str) else None
        if found is None:
            if self._unknown is None:
                raise ValueError("it is none of the words that are known")
            return self._unknown
        return found

    def data(self, value: Any) -> Any:
        """The word."""
        return str(value)

    def of(self, record: Record, name: str) -> StrEnum:
        """The member."""
        found = record.choice(name, self._kind)
        if found not in self._allowed:
            allowed = ", ".join(member for member in self._kind if member in self._allowed)
            raise ExchangeError(Fault.WRONG_TYPE, record.where(name), f"one of {allowed}")
        return found


class MomentKind(Kind):
    """A time with the offset of its place: UTC milliseconds and minutes in two columns."""

    def columns(self, name: str) -> tuple[str, ...]:
        """Two."""
        return (f"{name}_utc", f"{name}_offset")

    def cells(self, value: Any) -> tuple[Any, ...]:
        """Milliseconds and minutes."""
        return to_parts(value)

    def value(self, *cells: Any) -> datetime:
        """The moment."""
        return from_parts(*cells)

    def data(self, value: Any) -> Any:
        """ISO 8601."""
        return iso(value)

    def of(self, record: Record, name: str) -> datetime:
        """The moment."""
        return record.needed_moment(name)


class Day(Kind):
    """A day, ``2026-03-01``."""

    def cells(self, value: Any) -> tuple[Any, ...]:
        """The text."""
        return (value.isoformat(),)

    def value(self, *cells: Any) -> date:
        """The day."""
        if type(cells[0]) is not str or len(cells[0]) != 10:
            raise ValueError("it is no day")
        return in_plausible_years(date.fromisoformat(cells[0]))

    def data(self, value: Any) -> Any:
        """The text."""
        return value.isoformat()

    def of(self, record: Record, name: str) -> date:
        """The day."""
        day = record.day(name)
        assert day is not None
        return day


class WallTime(Kind):
    """What a clock on the wall shows, ``08:30``."""

    def data(self, value: Any) -> Any:
        """The text."""
        return value.strftime("%H:%M")

    def of(self, record: Record, name: str) -> time:
        """The time."""
        return record.wall_time(name)


def in_plausible_years(day: date) -> date:
    """The day itself.

    Raises:
        ValueError: its year is none of a diary.
    """
    from_parts((day.toordinal() - _EPOCH_DAY) * 86_400_000, 0)
    return day


_EPOCH_DAY = date(1970, 1, 1).toordinal()

TEXT, IDENTITY, FLAG, MOMENT, DAY = TextKind(), Identity(), Flag(), MomentKind(), Day()
JSON_TEXT, WALL_TIME = JsonText(), WallTime()
RATING = Whole(0, 10)
"""0-10; see ``acucoach.domain.diary``."""
LONGEST_SECONDS = 366 * 86_400
"""A session may stand still for days."""
SECONDS = Number(0, LONGEST_SECONDS, "seconds")
