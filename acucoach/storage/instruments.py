"""Filled instruments on disk."""

from __future__ import annotations

from dataclasses import replace

from acucoach.domain.instruments import Filled, InstrumentKind, check_filled
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import IDENTITY, MOMENT, ChoiceKind, Whole
from acucoach.storage.nested_kinds import ListOf
from acucoach.storage.repository import Repository
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table

FILLED = Table(
    Shape(
        Filled,
        (
            Field("id", IDENTITY),
            Field("kind", ChoiceKind(InstrumentKind)),
            Field("at", MOMENT),
            Field("answers", ListOf(Whole(), most=20), default=()),
            Field("changed", MOMENT),
        ),
        check=check_filled,
    ),
    noun=Noun.INSTRUMENT,
    name="filled_instrument",
    key="instruments",
    order="at_utc, id",
)


class InstrumentRepository(Repository[Filled]):
    """PEG and MIDAS answers; see ``Repository``."""

    table = FILLED

    def all(self, kind: InstrumentKind | None = None) -> list[Filled]:
        """Every filled instrument, oldest first."""
        if kind is None:
            return self._select("ORDER BY at_utc, id")
        return self._select("WHERE kind = ? ORDER BY at_utc, id", str(kind))

    def save(self, filled: Filled) -> Filled:
        """Add a filled instrument or change the one with its id.

        Raises:
            DiaryError: its answers do not fit.
        """
        kept = check_filled(replace(filled, changed=self._store.stamp()))
        self.swap(self._get(kept.id), kept)
        return kept

    def delete(self, filled: Filled) -> None:
        """Erase a filled instrument; undo brings it back."""
        self.swap(filled, None)
