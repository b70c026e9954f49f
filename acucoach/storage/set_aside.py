"""Rows that cannot be read: kept as they are, named, and never in the way of the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from acucoach.domain.frozen import frozen


@frozen
class Unreadable:
    """A record that lies in the file and cannot be shown.

    Attributes:
        table: the table of the database it begins with.
        id: its id, as far as it can be read.
        reason: which value is wrong, and how.
        raw: its rows as they lie there, by table; cells by column.
    """

    table: str
    id: str
    reason: str
    raw: Mapping[str, tuple[Mapping[str, Any], ...]]

    def as_text(self) -> str:
        """Everything that is kept of it, for somebody who can make sense of it."""
        return json.dumps(
            {"table": self.table, "id": self.id, "reason": self.reason, "rows": dict(self.raw)},
            ensure_ascii=False,
            indent=1,
            default=_shown,
        )


class SetAside:
    """What readers had to leave out, each record once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Unreadable] = {}
        self._listeners: list[Callable[[int], None]] = []

    def __len__(self) -> int:
        """How many there are."""
        return len(self._found)

    def __iter__(self) -> Iterator[Unreadable]:
        """Each of them, in the order they were met."""
        return iter(tuple(self._found.values()))

    def listen(self, listener: Callable[[int], None]) -> None:
        """Hear how many there are, whenever another one was met."""
        self._listeners.append(listener)

    def note(self, found: Unreadable) -> None:
        """Remember a record; one that is known already is not told again."""
        key = (found.table, found.id)
        if key not in self._found:
            self._found[key] = found
            for listener in tuple(self._listeners):
                listener(len(self._found))


class DamagedText(str):
    """A text whose bytes are not all UTF-8; signs stand where some could not be decoded.

    Attributes:
        raw: the bytes.
    """

    __slots__ = ("raw",)
    raw: bytes


def readable_text(raw: bytes) -> str:
    """A text of the database (``sqlite3.Connection.text_factory``).

    Without it a single wrong byte would fail the reading of every row beside it.
    """
    try:
        return raw.decode()
    except UnicodeDecodeError:
        text = DamagedText(raw.decode(errors="replace"))
        text.raw = raw
        return text


def _shown(value: Any) -> str:
    return value.hex(" ") if isinstance(value, bytes) else repr(value)
