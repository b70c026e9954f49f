"""Tender spots on disk; marking and forgetting can be undone."""

from __future__ import annotations

from dataclasses import replace

from acucoach.domain.anatomy import Place, Side
from acucoach.domain.identifiers import uuid7
from acucoach.domain.tender_spot import TenderSpot
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import IDENTITY, MOMENT, TEXT, ChoiceKind, Whole
from acucoach.storage.nested_kinds import BesideKind, Optional
from acucoach.storage.places import PLACE
from acucoach.storage.repository import Repository
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table

TENDER_SPOTS = Table(
    Shape(
        TenderSpot,
        (
            Field("id", IDENTITY),
            Field("place", BesideKind(PLACE)),
            Field("side", ChoiceKind(Side)),
            Field("region", TEXT),
            Field("marked", MOMENT),
            Field("used", Optional(MOMENT), None),
            Field("times", Whole(low=0)),
        ),
    ),
    noun=Noun.SPOT,
    name="tender_spot",
    key="tender_spots",
)


class TenderSpotRepository(Repository[TenderSpot]):
    """Keeps tender spots; see ``Repository``."""

    table = TENDER_SPOTS

    def all(self) -> tuple[TenderSpot, ...]:
        """All spots, oldest first."""
        return tuple(self._select("ORDER BY marked_utc, id"))

    def mark(self, place: Place, side: Side, region: str) -> TenderSpot:
        """Keep a new spot."""
        now = self._store.stamp()
        spot = TenderSpot(uuid7(now), place, side, region, now)
        self.swap(None, spot)
        return spot

    def forget(self, spot: TenderSpot) -> None:
        """Take a spot off the list; undo brings it back."""
        self.swap(self._get(spot.id) or spot, None)

    def note_use(self, spot: TenderSpot) -> None:
        """A session on the spot begins."""
        now = self._store.stamp()
        self._put(None, replace(spot, used=now, times=spot.times + 1))
