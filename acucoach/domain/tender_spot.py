"""A tender spot of the person's own, kept so that it need not be found again."""

from __future__ import annotations

from datetime import datetime

from acucoach.domain.anatomy import Place, Side
from acucoach.domain.frozen import frozen


@frozen
class TenderSpot:
    """A place on the skin that was pressed, or is to be.

    Attributes:
        id: UUIDv7.
        place: in millimetres on the standing figure.
        side: whose side.
        region: region id.
        marked: when it was marked, with offset.
        used: when a session on it began last; None before the first.
        times: sessions begun on it, from 0.
    """

    id: str
    place: Place
    side: Side
    region: str
    marked: datetime
    used: datetime | None = None
    times: int = 0
