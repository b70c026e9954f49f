"""Days, filled instruments and trials in the exchange file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

from acucoach.domain.calendar_day import from_parts
from acucoach.domain.diary import DayNote, DiaryError, Reflection
from acucoach.domain.instruments import Filled, InstrumentKind, check_filled
from acucoach.domain.trial import MOST_BLOCKS, MOST_REMINDERS, Arm, TrialPlan
from acucoach.storage.changes import Noun
from acucoach.storage.diary import put_day_note
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.reading import Record
from acucoach.storage.exchange.writing import iso
from acucoach.storage.instruments import filled_of, put_filled
from acucoach.storage.trials import StoredTrial, erase_trial, every_trial, plan_data, put_trial


class DayCodec:
    """What was said of whole days; two copies are the same when they speak of the same day."""

    key = "days"
    noun = Noun.REFLECTION
    tables = ("day_note",)
    keys = "day"

    def everything(self, connection: sqlite3.Connection) -> Iterable[DayNote]:
        """All days, oldest first."""
        rows = connection.execute(
            "SELECT id, day, said, note, changed_utc, changed_offset FROM day_note ORDER BY day"
        )
        return [
            DayNote(note_id, date.fromisoformat(day), Reflection(said), from_parts(*at), note)
            for note_id, day, said, note, *at in rows
        ]

    def encode(self, thing: DayNote) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": thing.id,
            "day": thing.day.isoformat(),
            "said": str(thing.said),
            "note": thing.note,
            "changed": iso(thing.changed),
        }

    def decode(self, record: Record) -> DayNote:
        """From plain data."""
        day = record.day("day")
        assert day is not None
        return DayNote(
            record.identity(),
            day,
            record.choice("said", Reflection),
            record.needed_moment("changed"),
            record.text("note", needed=False),
        )

    def identity(self, thing: DayNote) -> str:
        """The day."""
        return thing.day.isoformat()

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[DayNote, int | None]]:
        """Stored days among these."""
        wanted = set(identities)
        return {
            self.identity(note): (note, None)
            for note in self.everything(connection)
            if self.identity(note) in wanted
        }

    def put(
        self, connection: sqlite3.Connection, thing: DayNote, deleted: int | None = None
    ) -> None:
        """Write it."""
        self.erase(connection, self.identity(thing))
        put_day_note(connection, thing)

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        connection.execute("DELETE FROM day_note WHERE day = ?", (identity,))


class InstrumentCodec:
    """Filled instruments."""

    key = "instruments"
    noun = Noun.INSTRUMENT
    tables = ("filled_instrument",)
    keys = "id"

    def everything(self, connection: sqlite3.Connection) -> Iterable[Filled]:
        """All filled instruments, oldest first."""
        rows = connection.execute(
            "SELECT id, kind, at_utc, at_offset, answers, changed_utc, changed_offset "
            "FROM filled_instrument ORDER BY at_utc, id"
        )
        return [filled_of(row) for row in rows]

    def encode(self, thing: Filled) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": thing.id,
            "kind": str(thing.kind),
            "at": iso(thing.at),
            "answers": list(thing.answers),
            "changed": iso(thing.changed),
        }

    def decode(self, record: Record) -> Filled:
        """From plain data."""
        filled = Filled(
            record.identity(),
            record.choice("kind", InstrumentKind),
            record.needed_moment("at"),
            record.wholes("answers"),
            record.needed_moment("changed"),
        )
        try:
            return check_filled(filled)
        except DiaryError as error:
            raise record.refuse(error) from error

    def identity(self, thing: Filled) -> str:
        """The id."""
        return thing.id

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[Filled, int | None]]:
        """Stored ones with these ids."""
        wanted = set(identities)
        return {
            filled.id: (filled, None)
            for filled in self.everything(connection)
            if filled.id in wanted
        }

    def put(
        self, connection: sqlite3.Connection, thing: Filled, deleted: int | None = None
    ) -> None:
        """Write it."""
        self.erase(connection, thing.id)
        put_filled(connection, thing)

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        connection.execute("DELETE FROM filled_instrument WHERE id = ?", (identity,))


class TrialCodec:
    """Personal trials, with the order as it was drawn."""

    key = "trials"
    noun = Noun.TRIAL
    tables = ("trial", "trial_day")
    keys = "id"

    def everything(self, connection: sqlite3.Connection) -> Iterable[StoredTrial]:
        """All trials, oldest first."""
        return sorted(every_trial(connection), key=lambda t: (t.plan.first_day, t.plan.id))

    def encode(self, thing: StoredTrial) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": thing.plan.id,
            **plan_data(thing.plan),
            "stopped": thing.stopped.isoformat() if thing.stopped else None,
            "days": [
                {"day": day.isoformat(), "followed": done}
                for day, done in sorted(thing.followed.items())
            ],
            "changed": iso(thing.changed),
        }

    def decode(self, record: Record) -> StoredTrial:
        """From plain data."""
        first_day = record.day("first_day")
        days_each, seed = record.whole("days_each"), record.whole("seed")
        assert first_day is not None
        assert days_each is not None
        assert seed is not None
        blocks = tuple(_block(block) for block in _blocks(record))
        fits = (
            1 <= days_each <= 7
            and 1 <= len(blocks) <= MOST_BLOCKS
            and first_day.year < 2200
            and len(set(blocks[0])) >= 2
            and all(sorted(block) == sorted(set(blocks[0])) for block in blocks)
        )
        if not fits:
            detail = "its rounds do not each hold the same two or three parts."
            raise ExchangeError(Fault.BAD_VALUE, record.place, detail)
        plan = TrialPlan(
            record.identity(),
            record.text("routine", needed=False),
            record.text("complaint", needed=False),
            first_day,
            days_each,
            blocks,
            seed,
            _times(record),
        )
        followed = {}
        for item in record.records("days"):
            day = item.day("day")
            assert day is not None
            followed[day] = item.flag("followed")
        return StoredTrial(
            plan, record.needed_moment("changed"), record.day("stopped", needed=False), followed
        )

    def identity(self, thing: StoredTrial) -> str:
        """The id."""
        return thing.plan.id

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[StoredTrial, int | None]]:
        """Stored ones with these ids."""
        wanted = set(identities)
        return {
            trial.plan.id: (trial, None)
            for trial in every_trial(connection)
            if trial.plan.id in wanted
        }

    def put(
        self, connection: sqlite3.Connection, thing: StoredTrial, deleted: int | None = None
    ) -> None:
        """Write it."""
        erase_trial(connection, thing.plan.id)
        put_trial(connection, thing)

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        erase_trial(connection, identity)


def _times(record: Record) -> tuple[time, ...]:
    """Wall times; files of before have none."""
    found = []
    for text in record.texts("remind_at"):
        try:
            found.append(time.fromisoformat(text).replace(tzinfo=None))
        except ValueError as error:
            raise ExchangeError(
                Fault.WRONG_TYPE, record.where("remind_at"), "times like 09:00"
            ) from error
    if len(found) > MOST_REMINDERS:
        detail = "it holds too many times."
        raise ExchangeError(Fault.BAD_VALUE, record.where("remind_at"), detail)
    return tuple(found)


def _blocks(record: Record) -> list[Record]:
    """The rounds: lists inside a list, each as a record of one field."""
    rounds = record.lists("blocks")
    return [Record({"arms": arms}, place) for arms, place in rounds]


def _block(record: Record) -> tuple[Arm, ...]:
    arms = []
    for name in record.texts("arms"):
        try:
            arms.append(Arm(name))
        except ValueError as error:
            allowed = ", ".join(Arm)
            raise ExchangeError(Fault.WRONG_TYPE, record.place, f"one of {allowed}") from error
    return tuple(arms)
