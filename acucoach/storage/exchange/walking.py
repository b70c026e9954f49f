"""The diary file read thing by thing: a file of many megabytes never stands in memory as objects.

Each element of a list of the top object is parsed by itself, so that other threads go on
meanwhile and nothing but the text is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.plain_data import Record, once_each, refuse_constant

_BLANK = re.compile(r"[ \t\n\r]*")
_STRING = '"'


class Walk:
    """The top object of a JSON text.

    Args:
        text: the file.
        progress: told which character is reached.
        latest: the latest moment that can be meant in it.

    Raises:
        ExchangeError: broken, nested too deeply, or not an object.
    """

    def __init__(
        self, text: str, progress: Progress = no_progress, latest: datetime | None = None
    ) -> None:
        self._text, self._progress = text, progress
        self._decoder = json.JSONDecoder(
            parse_constant=refuse_constant, object_pairs_hook=once_each
        )
        self._latest = latest
        self._lists: dict[str, int] = {}
        self._counted = self._after = self._reached = 0
        head: dict[str, Any] = {}
        try:
            self._read_top(head)
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, column {error.colno}"
            raise ExchangeError(Fault.NOT_JSON, place) from error
        except RecursionError as error:
            line = text.count("\n", 0, self._reached) + 1
            raise ExchangeError(Fault.TOO_DEEP, f"line {line}") from error
        except ValueError as error:  # numbers of thousands of digits
            raise ExchangeError(Fault.BAD_VALUE, "A number", "it is too long.") from error
        self.head = Record(head, "", latest)
        """The fields of the top object that are not lists."""

    def look_again(self, progress: Progress) -> None:
        """Let somebody else hear how far ``records`` is."""
        self._progress = progress

    def records(self, name: str) -> Iterator[Record]:
        """The objects of a list, counted from 1; none when it is missing.

        Raises:
            ExchangeError: it is no list, or something in it is no object.
        """
        if name not in self._lists:
            yield from self.head.records(name)
            return
        for number, value in enumerate(self._elements(self._lists[name]), 1):
            place = f"{name}[{number}]"
            if not isinstance(value, dict):
                raise ExchangeError(Fault.WRONG_TYPE, place, "an object")
            yield Record(value, place, self._latest)

    def _read_top(self, head: dict[str, Any]) -> None:
        text = self._text
        at = self._blank(0)
        if text[at : at + 1] != "{":
            _, end = self._decoder.raw_decode(text, at)
            self._end(end)
            raise ExchangeError(Fault.NOT_OURS)
        at = self._blank(at + 1)
        while text[at : at + 1] != "}":
            if text[at : at + 1] != _STRING:
                raise json.JSONDecodeError("A name is missing", text, at)
            name, at = self._decoder.raw_decode(text, at)
            if name in head or name in self._lists:
                raise ExchangeError(Fault.DOUBLED, f"“{name[:60]}”")
            at = self._blank(self._expect(":", self._blank(at)))
            if text[at : at + 1] == "[":
                self._lists[name] = at
                for _ in self._elements(at):
                    pass
                at = self._after
            else:
                self._reached = at
                head[name], at = self._decoder.raw_decode(text, at)
            at = self._blank(at)
            if text[at : at + 1] == ",":
                at = self._blank(at + 1)
                if text[at : at + 1] != _STRING:
                    raise json.JSONDecodeError("A name is missing", text, at)
            elif text[at : at + 1] != "}":
                raise json.JSONDecodeError("Cut off", text, at)
        self._end(at + 1)

    def _elements(self, at: int) -> Iterator[Any]:
        """The elements of the list that begins at a character; ``_after`` is where it ends."""
        text = self._text
        at = self._blank(at + 1)
        if text[at : at + 1] == "]":
            self._after = at + 1
            return
        while True:
            self._reached = at
            value, at = self._decoder.raw_decode(text, at)
            self._counted += 1
            if self._counted % EVERY == 0:
                self._progress(at, len(text))
            yield value
            at = self._blank(at)
            if text[at : at + 1] == "]":
                self._after = at + 1
                return
            at = self._blank(self._expect(",", at))

    def _blank(self, at: int) -> int:
        found = _BLANK.match(self._text, at)
        return found.end() if found else at

    def _expect(self, sign: str, at: int) -> int:
        if self._text[at : at + 1] != sign:
            raise json.JSONDecodeError(f"{sign} is missing", self._text, at)
        return at + 1

    def _end(self, at: int) -> None:
        at = self._blank(at)
        if at != len(self._text):
            raise json.JSONDecodeError("More than one thing", self._text, at)
