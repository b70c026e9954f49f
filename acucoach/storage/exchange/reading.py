"""Typed reading of files from outside: size, encoding, form, then value by value."""

from __future__ import annotations

import codecs
import json
import os
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from acucoach.domain.calendar_day import fixed, from_parts, to_parts
from acucoach.domain.diary import DiaryError
from acucoach.storage.exchange.errors import ExchangeError, Fault

LARGEST = 512 * 1024 * 1024
"""Bytes. Ten years of a full diary with ten sessions a day are about a third of it."""

_PIECE = 1024 * 1024
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf")
LARGEST_NUMBER = 2**53
_Choice = TypeVar("_Choice", bound=StrEnum)


def read_text(path: Path, largest: int = LARGEST) -> str:
    """The text of a file: UTF-8, a byte-order mark is forgiven.

    Raises:
        ExchangeError: unreadable, too large, packed, or not UTF-8.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > largest:
                raise ExchangeError(Fault.TOO_LARGE, detail=f"{largest // 1024 // 1024} MB")
            return _decoded(file, largest)
    except OSError as error:
        raise ExchangeError(Fault.UNREADABLE, detail=error.strerror or "no access") from error


def _decoded(file: BinaryIO, largest: int) -> str:
    """Piece by piece, so that other threads go on while a large file is read."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    pieces: list[str] = []
    done = 0
    while piece := file.read(_PIECE):
        if done == 0 and piece.startswith(_PACKED):
            raise ExchangeError(Fault.ZIPPED)
        held_back = len(decoder.getstate()[0])
        try:
            pieces.append(decoder.decode(piece))
        except UnicodeDecodeError as error:
            place = done - held_back + error.start + _mark_skipped(done, held_back, piece)
            raise ExchangeError(Fault.NOT_UTF8, detail=str(place + 1)) from error
        done += len(piece)
        if done > largest:
            raise ExchangeError(Fault.TOO_LARGE, detail=f"{largest // 1024 // 1024} MB")
    try:
        pieces.append(decoder.decode(b"", final=True))
    except UnicodeDecodeError as error:
        raise ExchangeError(Fault.NOT_UTF8, detail=str(done)) from error
    return "".join(pieces)


def _mark_skipped(done: int, held_back: int, piece: bytes) -> int:
    """Bytes of a byte-order mark that the decoder does not count in its error."""
    return 3 if done == held_back == 0 and piece.startswith(codecs.BOM_UTF8) else 0


def parse_json(text: str) -> Record:
    """The top of a JSON file.

    Raises:
        ExchangeError: broken, nested too deeply, or not an object.
    """
    try:
        data = json.loads(text, parse_constant=refuse_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ExchangeError(Fault.NOT_JSON, place) from error
    except RecursionError as error:
        raise ExchangeError(Fault.TOO_DEEP, "its beginning") from error
    except ValueError as error:  # numbers of thousands of digits
        raise ExchangeError(Fault.BAD_VALUE, "A number", "it is too long.") from error
    if not isinstance(data, dict):
        raise ExchangeError(Fault.NOT_OURS)
    return Record(data, "")


class Record:
    """An object of a file, read field by field; each refusal names its place."""

    def __init__(self, data: Mapping[str, Any], place: str) -> None:
        self._data = data
        self.place = place

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
            moment = fixed(datetime.fromisoformat(text))
            return from_parts(*to_parts(moment))
        except (ValueError, OverflowError) as error:
            raise self._wrong(name, "a time with offset, like 2026-03-01T08:15:00+01:00") from error

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
            return date.fromisoformat(text)
        except ValueError as error:
            raise self._wrong(name, "a day like 2026-03-01") from error

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; empty when missing."""
        return tuple(
            Record({"": value}, f"{self.where(name)}[{n}]").text("")
            for n, value in enumerate(self._list(name), 1)
        )

    def wholes(self, name: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        found = []
        for n, value in enumerate(self._list(name), 1):
            number = Record({"": value}, f"{self.where(name)}[{n}]").whole("")
            assert number is not None
            found.append(number)
        return tuple(found)

    def records(self, name: str) -> Iterator[Record]:
        """A list of objects, counted from 1; empty when missing."""
        for n, value in enumerate(self._list(name), 1):
            place = f"{self.where(name)}[{n}]"
            if not isinstance(value, dict):
                raise ExchangeError(Fault.WRONG_TYPE, place, "an object")
            yield Record(value, place)

    def record(self, name: str) -> Record:
        """An object inside this one."""
        value = self._get(name, True)
        if not isinstance(value, dict):
            raise self._wrong(name, "an object")
        return Record(value, self.where(name))

    def lists(self, name: str) -> list[tuple[list[Any], str]]:
        """Lists inside a list, each with its place."""
        found = []
        for n, value in enumerate(self._list(name), 1):
            place = f"{self.where(name)}[{n}]"
            if not isinstance(value, list):
                raise ExchangeError(Fault.WRONG_TYPE, place, "a list")
            found.append((value, place))
        return found

    def refuse(self, error: DiaryError | ValueError) -> ExchangeError:
        """The error of a rule of the diary, with its place in the file."""
        return ExchangeError(Fault.BAD_VALUE, self.place, f"{error}")

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
