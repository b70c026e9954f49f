"""Places on the body as they are kept."""

from __future__ import annotations

from acucoach.domain.anatomy import Place
from acucoach.storage.kinds import Number
from acucoach.storage.shape import Field, Shape

_MILLIMETRES = Number(-3000, 3000, "millimetres", of_file=False)

PLACE = Shape(Place, tuple(Field(axis, _MILLIMETRES) for axis in ("x", "y", "z")))
"""Millimetres on the standing figure, which is under 2 m."""
