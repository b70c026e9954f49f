"""The authored tables of the figures: one row a point, and the grips frozen for it."""

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from paths import DATA

TABLE = DATA / "figures_points.json"
GRIPS = DATA / "press_grips.json"
WIDTH, HEIGHT = 720, 640  # pixels of a figure
FINE = 2  # times as many on a side where a hand presses: a session fills the screen with it


@dataclass(frozen=True)
class Row:
    """What a point's figures show.

    Attributes:
        code: the acupoint.  data: its row of figures_points.json with the defaults filled in.
    """

    code: str
    data: dict[str, Any]

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def get(self, key: str, default: Any = None) -> Any:
        return self.data.get(key, default)

    @cached_property
    def spot(self) -> str:
        """Name of the placed spot that is pressed (a group shows its first)."""
        return self.data.get("spot", self.code)

    @property
    def pressed(self) -> "Row":
        """The row of the picture that shows the hand: its "pressed" may ask for another pose."""
        return Row(self.code, {**self.data, **self.data.get("pressed", {})})

    @property
    def mm_per_px(self) -> float:
        """Scale of the figures."""
        return self.data["half"] * 2 / HEIGHT


def rows() -> dict[str, Row]:
    """All points, by code. A row may take another's values with "like"."""
    table = json.loads(TABLE.read_text("utf-8"))
    full: dict[str, Row] = {}
    for code, own in table["points"].items():
        base = table["points"][own["like"]] if "like" in own else {}
        data = {**table["defaults"], **base, **own}
        data["press"] = {**base.get("press", {}), **own.get("press", {})}
        full[code] = Row(code, data)
    return full


def grips() -> dict[str, dict[str, Any]]:
    """Frozen grips by code (and "code:step" for further ones)."""
    return json.loads(GRIPS.read_text("utf-8")) if GRIPS.exists() else {}
