"""The diary as one JSON file: complete, versioned, and merged by id on the way back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from acucoach.domain.diary import Entry
from acucoach.storage.changes import Change, Changes
from acucoach.storage.exchange.codec import Codec
from acucoach.storage.exchange.courses import CourseCodec
from acucoach.storage.exchange.entries import EntryCodec
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.reading import parse_json, read_text
from acucoach.storage.exchange.routines import RoutineCodec
from acucoach.storage.exchange.sessions import SessionCodec
from acucoach.storage.exchange.small_nouns import DayCodec, InstrumentCodec, TrialCodec
from acucoach.storage.exchange.writing import iso, write_whole
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory

FORMAT = "acucoach-diary"
VERSION = 1


def standard_codecs() -> tuple[Codec[Any], ...]:
    """All nouns, in the order of the file."""
    return (
        EntryCodec(),
        DayCodec(),
        InstrumentCodec(),
        TrialCodec(),
        SessionCodec(),
        RoutineCodec(),
        CourseCodec(),
    )


class Choice(StrEnum):
    """What to do where both computers have the same thing and it differs."""

    KEEP_MINE = "keep-mine"
    TAKE_THEIRS = "take-theirs"


@dataclass(frozen=True, slots=True)
class Difference:
    """The same thing, told differently in the diary and in the file.

    Attributes:
        key: noun of the file.
        identity: what makes them the same.
        mine: what the diary has.
        theirs: what the file has.
        deleted: since when (UTC ms) the diary's copy is in the recycle bin; None when it is not.
    """

    key: str
    identity: str
    mine: Any
    theirs: Any
    deleted: int | None


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What an import would change; nothing has been changed yet.

    Attributes:
        new: things the diary does not have, by noun.
        same: how many are the same already, by noun.
        differ: things that need a choice.
    """

    new: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    same: Mapping[str, int] = field(default_factory=dict)
    differ: tuple[Difference, ...] = ()

    @property
    def new_count(self) -> int:
        """How many things would be added."""
        return sum(len(things) for things in self.new.values())

    @property
    def same_count(self) -> int:
        """How many things are there already."""
        return sum(self.same.values())


class DiaryExchange:
    """Export to and import from the JSON file.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after an import.
        undo: remembers an import as one step.
        now: wall time with offset.
        program: name and version of the program, written into the file.
        codecs: the nouns; ``standard_codecs`` and what else is stored.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
        program: str,
        codecs: Sequence[Codec[Any]] | None = None,
    ) -> None:
        self._connection = connection
        self._changes = changes
        self._undo = undo
        self._now = now
        self._program = program
        self._codecs = tuple(standard_codecs() if codecs is None else codecs)

    def export(self, path: Path) -> int:
        """Write everything that is not deleted into a file.

        Returns:
            How many things were written.

        Raises:
            ExchangeError: the file cannot be written.
        """
        lists = {
            codec.key: [codec.encode(thing) for thing in codec.everything(self._connection)]
            for codec in self._codecs
        }
        data = {
            "format": FORMAT,
            "version": VERSION,
            "exported": iso(self._now().replace(microsecond=0)),
            "program": self._program,
            **lists,
        }
        write_whole(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
        return sum(len(found) for found in lists.values())

    def preview(self, path: Path) -> MergePlan:
        """Read a file and say what an import would change.

        Raises:
            ExchangeError: the file cannot be used; one sentence with the place.
        """
        return self.plan(read_text(path))

    def plan(self, text: str) -> MergePlan:
        """See ``preview``, for text already read."""
        top = parse_json(text)
        if top.text("format", needed=False) != FORMAT:
            raise ExchangeError(Fault.NOT_OURS)
        version = top.whole("version")
        if version is None or version < 1:
            raise ExchangeError(Fault.NOT_OURS)
        if version > VERSION:
            raise ExchangeError(Fault.TOO_NEW, detail=f"format {version}")
        new: dict[str, tuple[Any, ...]] = {}
        same: dict[str, int] = {}
        differ: list[Difference] = []
        for codec in self._codecs:
            theirs: dict[str, Any] = {}
            for record in top.records(codec.key):
                thing = codec.decode(record)
                identity = codec.identity(thing)
                if identity in theirs:
                    raise ExchangeError(Fault.TWICE, record.place)
                theirs[identity] = thing
            mine = codec.existing(self._connection, theirs)
            new[codec.key] = tuple(t for key, t in theirs.items() if key not in mine)
            same[codec.key] = 0
            for identity, (known, deleted) in mine.items():
                if known == theirs[identity] and deleted is None:
                    same[codec.key] += 1
                else:
                    found = Difference(codec.key, identity, known, theirs[identity], deleted)
                    differ.append(found)
        return MergePlan(new, same, tuple(differ))

    def plan_entries(self, entries: Sequence[Entry]) -> MergePlan:
        """What adding entries from elsewhere would change."""
        codec = EntryCodec()
        theirs = {entry.id: entry for entry in entries}
        mine = codec.existing(self._connection, theirs)
        new = tuple(entry for key, entry in theirs.items() if key not in mine)
        return MergePlan({codec.key: new}, {codec.key: len(mine)}, ())

    def apply(
        self, plan: MergePlan, choices: Mapping[tuple[str, str], Choice] | None = None
    ) -> int:
        """Take over what is new, and of the differing what was chosen; whole or not at all.

        Args:
            plan: from ``preview``.
            choices: by (noun, identity); without a choice the diary's own copy stays.

        Returns:
            How many things were written.
        """
        chosen = choices or {}
        taken = [
            difference
            for difference in plan.differ
            if chosen.get((difference.key, difference.identity)) is Choice.TAKE_THEIRS
        ]
        total = plan.new_count + len(taken)
        if total == 0:
            return 0
        by_key = {codec.key: codec for codec in self._codecs}

        def redo() -> None:
            with transaction(self._connection) as connection:
                for key, things in plan.new.items():
                    for thing in things:
                        by_key[key].put(connection, thing)
                for difference in taken:
                    by_key[difference.key].put(connection, difference.theirs)
            self._tell(plan, taken)

        def undo() -> None:
            with transaction(self._connection) as connection:
                for key, things in plan.new.items():
                    for thing in things:
                        by_key[key].erase(connection, by_key[key].identity(thing))
                for difference in taken:
                    by_key[difference.key].put(connection, difference.mine, difference.deleted)
            self._tell(plan, taken)

        redo()
        self._undo.push(Step(Action.IMPORT, total, undo, redo))
        return total

    def _tell(self, plan: MergePlan, taken: Sequence[Difference]) -> None:
        keys = {key for key, things in plan.new.items() if things}
        keys |= {difference.key for difference in taken}
        nouns = frozenset(codec.noun for codec in self._codecs if codec.key in keys)
        self._changes.tell_all(Change(nouns))
