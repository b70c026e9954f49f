"""Named spots of the skin (acupoints, landmarks) on the rest body, to be carried onto any pose.

A spot is three base-mesh vertices and their weights: it rides on the mesh through shapes and poses.
"""

import json
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from linear import Array
from model import BodyModel
from part import Part
from paths import DATA


@dataclass
class Spots:
    """Spots by name.

    Attributes:
        table: name -> {"side": "left" or "midline", "v": [...], "b": [...]}.
    """

    model: BodyModel
    table: dict[str, dict]

    @classmethod
    def acupoints(cls, model: BodyModel) -> "Spots":
        """All placed points; group members as "EX-UE9/1" and so on."""
        return cls(model, json.loads((DATA / "placed.json").read_text("utf-8")))

    @classmethod
    def landmarks(cls, model: BodyModel) -> "Spots":
        """All named landmarks."""
        return cls(model, json.loads((DATA / "landmarks.json").read_text("utf-8")))

    @cached_property
    def _rest(self) -> dict[str, Array]:
        return {k: np.asarray(s["b"]) @ self.model.rest[s["v"]] for k, s in self.table.items()}

    def sides(self, name: str) -> tuple[str, ...]:
        """("midline",) or ("left", "right")."""
        return ("midline",) if self.table[name]["side"] == "midline" else ("left", "right")

    def rest(self, name: str, side: str = "left") -> Array:
        """Place on the rest pose, metres."""
        p = self._rest[name]
        return p * [-1, 1, 1] if side == "right" else p

    def on(self, part: Part, name: str, side: str = "left") -> tuple[Array, Array, float]:
        """Position, normal and opacity on a posed part (see `Part.carry`)."""
        return part.carry(self.rest(name, side))
