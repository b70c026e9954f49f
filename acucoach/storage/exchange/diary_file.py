"""The diary as one JSON file: complete, versioned, and merged by id on the way back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from acucoach.domain.diary import Entry
from acucoach.domain.frozen import frozen
from acucoach.domain.own_measure import Measured
from acucoach.storage.answer_rows import ANSWERS
from acucoach.storage.changes import Change, Changes
from acucoach.storage.control_ratings import CONTROL_RATINGS
from acucoach.storage.courses import COURSES
from acucoach.storage.diary_rows import DAYS, ENTRIES
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.exchange.reading import read_text
from acucoach.storage.exchange.staging import Staging
from acucoach.storage.exchange.walking import Walk
from acucoach.storage.exchange.writing import whole_files
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.instruments import FILLED
from acucoach.storage.own_measures import MEASURED
from acucoach.storage.plain_data import iso
from acucoach.storage.profiles import SKIN_MARKS
from acucoach.storage.routines import ROUTINES
from acucoach.storage.session_rows import SESSIONS
from acucoach.storage.set_aside import SetAside
from acucoach.storage.table import CHUNK, Table
from acucoach.storage.tender_spots import TENDER_SPOTS
from acucoach.storage.transaction import transaction
from acucoach.storage.trials import TRIALS
from acucoach.storage.undo import Action, Step, UndoHistory

FORMAT = "acucoach-diary"
VERSION = 1


TABLES: tuple[Table[Any], ...] = (
    *(ENTRIES, DAYS, FILLED, TRIALS, SESSIONS, ROUTINES, COURSES),
    *(CONTROL_RATINGS, MEASURED, TENDER_SPOTS, SKIN_MARKS),
    *ANSWERS,
)
"""All nouns, in the order of the file."""
CLOCKS_DIFFER = timedelta(days=366)
"""Times later than this from now are refused: the year was mistyped."""


class ConflictChoice(StrEnum):
    """What to do where both computers have the same thing and it differs."""

    KEEP_MINE = "keep-mine"
    TAKE_THEIRS = "take-theirs"


@frozen
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


class MergePlan:
    """What an import would change; nothing has been changed yet.

    Attributes:
        new: how many things the diary does not have, by noun.
        same: how many are the same already, by noun.
        differ: things that need a choice.
        staging: holds the new things.
        settings: preferences that the file holds, unchecked.
        another: whose records the file holds, where that is not who they are read for; else empty.
    """

    def __init__(self) -> None:
        self.new: dict[str, int] = {}
        self.same: dict[str, int] = {}
        self.differ: list[Difference] = []
        self.staging = Staging()
        self.settings: Mapping[str, Any] = {}
        self.another = ""

    @property
    def new_count(self) -> int:
        """How many things would be added."""
        return sum(self.new.values())

    @property
    def same_count(self) -> int:
        """How many things are there already."""
        return sum(self.same.values())


@frozen
class Taken:
    """What an import wrote.

    Attributes:
        count: how many things.
        change: for listeners.
        step: takes it back, or does it again.
    """

    count: int
    change: Change
    step: Step


class DiaryExchange:
    """Export to and import from the JSON file.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after an import.
        undo: remembers an import as one step.
        now: wall time with offset.
        program: name and version of the program, written into the file.
        tables: the nouns.
        person: whose records they are, written into the file; empty where that was not said.
        settings: gives the preferences that go along.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
        program: str,
        tables: Sequence[Table[Any]] = TABLES,
        person: str = "",
        settings: Callable[[], Mapping[str, Any]] | None = None,
    ) -> None:
        self._person, self._settings = person, settings
        self._connection = connection
        self._changes = changes
        self._undo = undo
        self._now = now
        self._program = program
        self._tables = tuple(tables)

    # out

    def export(
        self,
        path: Path,
        progress: Progress = no_progress,
        source: sqlite3.Connection | None = None,
        aside: SetAside | None = None,
    ) -> int:
        """Write everything that is not deleted and can be read into a file.

        Args:
            path: the file.
            progress: told how far it is.
            source: a copy of the records to read instead.
            aside: is given what cannot be read; the file says how much that is.

        Returns:
            How many things were written.

        Raises:
            ExchangeError: the file cannot be written.
            CancelledError: the user ended it; nothing was written.
        """
        read = source or self._connection
        total = sum(
            read.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]
            for table in self._tables
        )
        head: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "exported": iso(self._now().replace(microsecond=0)),
            "program": self._program,
        }
        if self._person:
            head["person"] = self._person
        if self._settings is not None:
            head["settings"] = dict(self._settings())
        done = 0
        left_out = SetAside() if aside is None else aside
        with whole_files(path) as (file,):
            file.write(json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}"))
            for table in self._tables:
                file.write(f',\n "{table.key}": [')
                before = "\n  "
                for thing in table.everything(read, left_out):
                    file.write(before + json.dumps(table.data(thing), ensure_ascii=False))
                    before = ",\n  "
                    done += 1
                    if done % EVERY == 0:
                        progress(done, total)
                file.write("\n ]" if before.startswith(",") else "]")
            if left_out:
                file.write(f',\n "left_out": {len(left_out)}')
            file.write("\n}\n")
            progress(total, total)
        return done

    # in

    def preview(
        self,
        path: Path,
        progress: Progress = no_progress,
        source: sqlite3.Connection | None = None,
    ) -> MergePlan:
        """Read a file and say what an import would change.

        Args:
            path: the file.
            progress: told how far it is.
            source: a connection of this thread to read the records with.

        Raises:
            ExchangeError: the file cannot be used; one sentence with the place.
            CancelledError: the user ended it.
        """
        return self.plan(read_text(path), progress, source)

    def plan(
        self,
        text: str,
        progress: Progress = no_progress,
        source: sqlite3.Connection | None = None,
    ) -> MergePlan:
        """See ``preview``, for text already read."""
        latest = self._now() + CLOCKS_DIFFER
        top = Walk(text, lambda done, total: progress(done, 2 * total), latest)
        if top.head.text("format", needed=False) != FORMAT:
            raise ExchangeError(Fault.NOT_OURS)
        version = top.head.whole("version")
        if version is None or version < 1:
            raise ExchangeError(Fault.NOT_OURS)
        if version > VERSION:
            raise ExchangeError(Fault.TOO_NEW, detail=f"format {version}")
        plan = MergePlan()
        plan.settings = top.head.mapping("settings")
        whose = top.head.text("person", needed=False).strip()
        plan.another = "" if whose == self._person.strip() else whose
        top.look_again(lambda done, total: progress(total + done, 2 * total))
        try:
            for table in self._tables:
                records = top.records(table.key)
                things = ((table.of(record), record.place) for record in records)
                self._compare(plan, table, things, source or self._connection)
            plan.staging.settle()
        except BaseException:
            plan.staging.close()
            raise
        return plan

    def plan_entries(
        self,
        entries: Sequence[Entry],
        progress: Progress = no_progress,
        source: sqlite3.Connection | None = None,
        measures: Sequence[Measured] = (),
    ) -> MergePlan:
        """What adding entries and own measures from elsewhere would change.

        An entry that is here stays; a number of a day that is another one here is a difference.
        """
        plan = MergePlan()
        things = _told(((entry, entry.id) for entry in entries), len(entries), progress)
        try:
            self._compare(plan, ENTRIES, things, source or self._connection)
            days = ((one, one.id) for one in measures)
            self._compare(plan, MEASURED, days, source or self._connection)
            plan.staging.settle()
        except BaseException:
            plan.staging.close()
            raise
        told = []
        for difference in plan.differ:
            if _another_number(difference):
                told.append(difference)
            else:
                plan.same[difference.key] += 1
        plan.differ[:] = told
        return plan

    def apply(
        self, plan: MergePlan, choices: Mapping[tuple[str, str], ConflictChoice] | None = None
    ) -> int:
        """Take over what is new, and of the differing what was chosen; whole or not at all.

        Args:
            plan: from ``preview``.
            choices: by (noun, identity); without a choice the diary's own copy stays.

        Returns:
            How many things were written.

        Raises:
            ExchangeError: something in it clashes with what is here; nothing was changed.
        """
        taken = self.write(plan, choices)
        if taken is None:
            return 0
        self.announce(taken)
        return taken.count

    def write(
        self,
        plan: MergePlan,
        choices: Mapping[tuple[str, str], ConflictChoice] | None = None,
        progress: Progress = no_progress,
        target: sqlite3.Connection | None = None,
    ) -> Taken | None:
        """See ``apply``; nobody is told of it until ``announce``, so another thread may do it.

        Args:
            plan: from ``preview``.
            choices: by (noun, identity).
            progress: told how far it is.
            target: a connection of this thread to write with.

        Returns:
            What was written; None when there was nothing to write.

        Raises:
            ExchangeError: something in it clashes with what is here; nothing was changed.
            CancelledError: the user ended it; nothing was changed.
        """
        chosen = choices or {}
        taken = [
            difference
            for difference in plan.differ
            if chosen.get((difference.key, difference.identity)) is ConflictChoice.TAKE_THEIRS
        ]
        total = plan.new_count + len(taken)
        if total == 0:
            return None
        by_key = {table.key: table for table in self._tables}
        keys = {key for key, count in plan.new.items() if count}
        keys |= {difference.key for difference in taken}
        change = Change(frozenset(table.noun for table in self._tables if table.key in keys))

        def put(connection: sqlite3.Connection, progress: Progress = no_progress) -> None:
            with transaction(connection):
                plan.staging.copy_into(connection, self._tables, progress)
                for difference in taken:
                    by_key[difference.key].put(connection, difference.theirs)

        def redo() -> None:
            put(self._connection)
            self._changes.tell_all(change)

        def undo() -> None:
            with transaction(self._connection) as connection:
                plan.staging.erase_from(connection, self._tables)
                for difference in taken:
                    by_key[difference.key].put(connection, difference.mine, difference.deleted)
            self._changes.tell_all(change)

        try:
            put(target or self._connection, progress)
        except sqlite3.IntegrityError as error:
            detail = "an id in it belongs to something else in this diary."
            raise ExchangeError(Fault.BAD_VALUE, "The file", detail) from error
        return Taken(total, change, Step(Action.IMPORT, total, undo, redo))

    def announce(self, taken: Taken) -> None:
        """Tell listeners of an import and remember how to undo it."""
        self._undo.push(taken.step)
        self._changes.tell_all(taken.change)

    def _compare(
        self,
        plan: MergePlan,
        table: Table[Any],
        things: Iterable[tuple[Any, str]],
        source: sqlite3.Connection,
    ) -> None:
        """Sort things of one noun into new, same and different."""
        plan.new[table.key] = plan.same[table.key] = 0
        seen: set[str] = set()
        theirs: dict[str, tuple[Any, str]] = {}
        for thing, place in things:
            identity = table.identity(thing)
            if identity in seen:
                raise ExchangeError(Fault.TWICE, place)
            seen.add(identity)
            theirs[identity] = (thing, place)
            if len(theirs) == CHUNK:
                self._compare_some(plan, table, theirs, source)
                theirs.clear()
        self._compare_some(plan, table, theirs, source)

    def _compare_some(
        self,
        plan: MergePlan,
        table: Table[Any],
        theirs: Mapping[str, tuple[Any, str]],
        source: sqlite3.Connection,
    ) -> None:
        mine = table.existing(source, theirs) if theirs else {}
        for identity, (thing, place) in theirs.items():
            if identity in mine:
                known, deleted = mine[identity]
                # One that is here and cannot be read stays as it is.
                if known is None or (known == thing and deleted is None):
                    plan.same[table.key] += 1
                else:
                    plan.differ.append(Difference(table.key, identity, known, thing, deleted))
                continue
            try:
                table.put(plan.staging.connection, thing, fresh=True)
            except sqlite3.IntegrityError as error:
                raise ExchangeError(Fault.TWICE, place) from error
            plan.new[table.key] += 1


def _another_number(difference: Difference) -> bool:
    """Whether a day has one number here and another one there; when it was changed is no matter."""
    mine, theirs = difference.mine, difference.theirs
    if not (isinstance(mine, Measured) and isinstance(theirs, Measured)):
        return False
    return difference.deleted is None and mine.value != theirs.value


def _told(
    things: Iterable[tuple[Any, str]], total: int, progress: Progress
) -> Iterator[tuple[Any, str]]:
    for done, thing in enumerate(things, 1):
        if done % EVERY == 0:
            progress(done, total)
        yield thing
