"""Plain data of a file or of a JSON cell, read value by value: each refusal names its place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar

from acucoach.domain.calendar_day import FIRST_YEAR, LAST_YEAR, fixed, from_parts, to_parts
from acucoach.storage.faults import ExchangeError, Fault

LARGEST_NUMBER = 2**53
"""Whole numbers up to it are exact in every program that reads JSON."""
_Choice = TypeVar("_Choice", bound=StrEnum)


def iso(moment: datetime | None) -> str | None:
    """A time in ISO 8601 with its offset; milliseconds only where there are any."""
    if moment is None:
        return None
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


def parsed(text: str) -> Any:
    """What a JSON text holds.

    Raises:
        ExchangeError: broken, nested too deeply, a name comes twice, or a number is too long.
    """
    try:
        return json.loads(text, parse_constant=refuse_constant, object_pairs_hook=once_each)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ExchangeError(Fault.NOT_JSON, place) from error
    except RecursionError as error:
        raise ExchangeError(Fault.TOO_DEEP, "its beginning") from error
    except ValueError as error:  # numbers of thousands of digits
        raise ExchangeError(Fault.BAD_VALUE, "A number", "it is too long.") from error


def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of its fields.

    Raises:
        ExchangeError: a name comes twice; of two values one would be lost without a word.
    """
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        double = next(name for name in names if names.count(name) > 1)
        raise ExchangeError(Fault.DOUBLED, f"“{double[:60]}”")
    return found


def parse_json(text: str) -> Record:
    """The top of a JSON file.

    Raises:
        ExchangeError: see ``parsed``; or it is no object.
    """
    data = parsed(text)
    if not isinstance(data, dict):
        raise ExchangeError(Fault.NOT_OURS)
    return Record(data, "")


class Record:
    """An object of a file, read field by field; each refusal names its place.

    Args:
        data: the object.
        place: where it stands.
        latest: the latest moment that can be meant in it; None to take any.
    """

    def __init__(self, data: Mapping[str, Any], place: str, latest: datetime | None = None) -> None:
        self._data = data
        self.place = place
        self.latest = self._latest = latest

    def is_missing(self, name: str) -> bool:
        """Whether a field is not there, or null."""
        return self._data.get(name) is None

    def holds(self, name: str, value: Any) -> bool:
        """Whether a field is there and has just this value."""
        return name in self._data and self._data[name] == value

    def where(self, name: str) -> str:
        """The place of a field; of a value without a name the place itself."""
        if not name:
            return self.place
        return f"{self.place}.{name}" if self.place else name

    def text(self, name: str, *, needed: bool = True) -> str:
        """A text; an empty one when it is missing and not needed."""
        value = self._get(name, needed)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self._wrong(name, "a text")
        if "\x00" in value:
            raise ExchangeError(Fault.BAD_VALUE, self.where(name), "it holds a zero byte.")
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            detail = "it holds half a character."
            raise ExchangeError(Fault.BAD_VALUE, self.where(name), detail) from error
        return value

    def identity(self) -> str:
        """The id of a record: a short text."""
        value = self.text("id")
        if not 1 <= len(value) <= 64 or not value.isprintable() or not value.isascii():
            raise ExchangeError(Fault.BAD_VALUE, self.where("id"), "it must be 1 to 64 letters.")
        return value

    def whole(self, name: str, *, needed: bool = True) -> int | None:
        """A whole number, or None when it is missing or null and not needed."""
        value = self._get(name, needed)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST_NUMBER:
            raise self._wrong(name, "a whole number")
        return value

    def number(self, name: str) -> float:
        """A number."""
        value = self._get(name, True)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self._wrong(name, "a number")
        return float(value) if abs(value) <= LARGEST_NUMBER else float("inf")

    def flag(self, name: str) -> bool:
        """True or false; false when missing."""
        value = self._get(name, False)
        if value is not None and not isinstance(value, bool):
            raise self._wrong(name, "true or false")
        return bool(value)

    def choice(self, name: str, kind: type[_Choice]) -> _Choice:
        """One of the values of an enumeration; a missing one counts as empty."""
        value = self.text(name, needed=False)
        try:
            return kind(value)
        except ValueError as error:
            allowed = ", ".join(str(member) for member in kind if member)
            raise self._wrong(name, f"one of {allowed}") from error

    def moment(self, name: str, *, needed: bool = True) -> datetime | None:
        """A time in ISO 8601 with its offset."""
        text = self.text(name, needed=needed)
        if not text:
            if needed:
                raise ExchangeError(Fault.MISSING, self.where(name))
            return None
        try:
            moment = from_parts(*to_parts(fixed(datetime.fromisoformat(text))))
        except (ValueError, OverflowError) as error:
            raise self._wrong(name, "a time with offset, like 2026-03-01T08:15:00+01:00") from error
        if self._latest is not None and moment > self._latest:
            raise ExchangeError(
                Fault.BAD_VALUE, self.where(name), f"the year {moment.year} is still to come."
            )
        return moment

    def needed_moment(self, name: str) -> datetime:
        """A time that must be there."""
        moment = self.moment(name)
        assert moment is not None
        return moment

    def day(self, name: str, *, needed: bool = True) -> date | None:
        """A day like 2026-03-01."""
        text = self.text(name, needed=needed)
        if not text and not needed:
            return None
        try:
            day = date.fromisoformat(text)
        except ValueError as error:
            raise self._wrong(name, "a day like 2026-03-01") from error
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise self._wrong(name, f"a day between {FIRST_YEAR} and {LAST_YEAR}")
        return day

    def wall_time(self, name: str) -> time:
        """What a clock on the wall shows."""
        try:
            return time.fromisoformat(self.text(name)).replace(tzinfo=None)
        except ValueError as error:
            raise self._wrong(name, "a time like 09:00") from error

    def each(self, name: str) -> list[Record]:
        """The values of a list, counted from 1, each as a record of one field without a name."""
        return [
            Record({"": value}, f"{self.where(name)}[{n}]", self._latest)
            for n, value in enumerate(self._list(name), 1)
        ]

    def records(self, name: str) -> Iterator[Record]:
        """The objects of a list, counted from 1; none when it is missing."""
        for one in self.each(name):
            yield one.itself()

    def record(self, name: str) -> Record:
        """An object inside this one."""
        value = self._get(name, True)
        if not isinstance(value, dict):
            raise self._wrong(name, "an object")
        return Record(value, self.where(name), self._latest)

    def mapping(self, name: str) -> Mapping[str, Any]:
        """The fields of an object inside this one, unchecked; none when it is missing."""
        value = self._get(name, False)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self._wrong(name, "an object")
        return value

    def itself(self) -> Record:
        """The object that is the value of a record without a name."""
        value = self._data.get("")
        if not isinstance(value, dict):
            raise ExchangeError(Fault.WRONG_TYPE, self.place, "an object")
        return Record(value, self.place, self._latest)

    def _list(self, name: str) -> list[Any]:
        value = self._get(name, False)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self._wrong(name, "a list")
        return value

    def _get(self, name: str, needed: bool) -> Any:
        value = self._data.get(name)
        if value is None and needed:
            raise ExchangeError(Fault.MISSING, self.where(name))
        return value

    def _wrong(self, name: str, what: str) -> ExchangeError:
        return ExchangeError(Fault.WRONG_TYPE, self.where(name), what)


def refuse_constant(name: str) -> Any:
    """NaN and the like are no JSON."""
    raise json.JSONDecodeError(f"{name} is not JSON", name, 0)
