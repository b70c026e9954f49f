"""The placed points and landmarks as millimetres on the standing model: places.json."""

import json

from linear import Array
from model import BodyModel
from part import Part, skin_part
from paths import DATA
from places import Spots
from pose import standing_vertices


def _on_standing(body: Part, rest_point: Array) -> list[float]:
    row, b, _ = body.find(rest_point)
    return [round(float(c) * 1000, 2) for c in b @ body.stand[body.f[row]]]


def standing_places(
    model: BodyModel, points: Spots, landmarks: Spots
) -> tuple[dict, dict[str, float]]:
    """The content of places.json, and the B-cun of each WHO segment in millimetres."""
    body = skin_part(model, standing_vertices(model))

    def all_of(spots: Spots) -> dict[str, dict]:
        return {
            name: {s: _on_standing(body, spots.rest(name, s)) for s in spots.sides(name)}
            for name in spots.table
        }

    marks = all_of(landmarks)
    for name, entry in marks.items():
        entry["confidence"] = landmarks.table[name]["confidence"]
    notes = DATA / "placed.json"
    table = json.loads(notes.read_text("utf-8"))
    places = {
        "format": 1,
        "points": all_of(points),
        "landmarks": marks,
        "confidence": {k: v.get("confidence", 2) for k, v in table.items()},
        "unplaced": {
            "GV1": "perineum",
            "CV1": "perineum",
        },
    }
    return places, {}
