"""The placed points and landmarks as millimetres on the standing model: places.json."""

from linear import Array
from model import BodyModel
from part import Part, skin_part
from places import Spots
from pose import standing_vertices


def _on_standing(body: Part, rest_point: Array) -> list[float]:
    row, b, _ = body.find(rest_point)
    return [round(float(c) * 1000, 2) for c in b @ body.stand[body.f[row]]]


UNPLACED = {
    "GV1": "perineum: told in words only",
    "CV1": "perineum: told in words only",
    "GV28": "inside the upper lip",
    "EX-HN9": "inside the nostril",
    "EX-HN10": "on the tongue",
    "EX-HN11": "under the tongue",
    "EX-HN12": "under the tongue",
    "EX-HN13": "under the tongue",
}


def standing_places(model: BodyModel, points: Spots, landmarks: Spots) -> dict:
    """The content of places.json."""
    body = skin_part(model, standing_vertices(model))

    def all_of(spots: Spots) -> dict[str, dict]:
        return {
            name: {s: _on_standing(body, spots.rest(name, s)) for s in spots.sides(name)}
            for name in spots.table
        }

    marks = all_of(landmarks)
    for name, entry in marks.items():
        entry["confidence"] = landmarks.table[name]["confidence"]
    return {
        "format": 1,
        "points": all_of(points),
        "landmarks": marks,
        "confidence": {k: v["confidence"] for k, v in points.table.items()},
        "unplaced": UNPLACED,
    }
