"""Fits the tables of resources/finder on the people that are for fitting.

    python packaging/finder/fit.py       # needs joints.py hand-fit face-fit

From what chance of sight a point is shown is chosen here, too: on people whom the fit at hand did
not see, fold by fold, but never on those that judge. The errors in the tables are written
afterwards by judge.py, from those.
"""

import json
from itertools import product
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

import numpy as np
from atlas import RESOURCES
from joints import SIZE, hand_of, rows_of
from skin import over_skin

from acucoach.domain.anatomy import Side
from acucoach.finder.face import FacePoint, chance, face_size, facing, look_at_face
from acucoach.finder.findings import Disc, OwnArm
from acucoach.finder.hand_points import ARM_SURE, HandFrame, HandPoint, look_at_hand, sight_chance

PALM = {"PC8", "HT8", "HT7", "PC7", "LU9", "PC6", "LU10"}
ARM = {"TE5", "PC6", "LU7", "PC7", "HT7", "LU9", "LI5"}
OWN = {"TE5", "PC6"}
BODY, BASE = (0, 1, 2, 3, 4, 5, 6, 9, 10, 13, 14, 17, 18), (0, 1, 5, 9, 13, 17)
RIDGE = 2e-4
SEEN = 0.15  # cosine between skin and camera from which a point counts as seen
NEAR = 10  # points of the face that are summed
FACE_RIDGE = 2e-3
FOLDS = 6
SQUARES = (-1.0, 0.3, 0.5, 0.6, 0.7, 0.8)
CHANCES = [round(0.6 + 0.02 * k, 2) for k in range(18)]
HAND_BAR, FACE_BAR = (90, 10.0), (95, 6.0)  # percentile and millimetres of the tail
REFUSED = 0.33  # of all that can be seen: a little less than what is asked of the judged


def seen_in(spot: dict) -> bool:
    """Whether a point can be seen in a picture."""
    return spot["facing"] > SEEN and not spot["hidden"] and spot["inside"]


def could_see(rows: list[dict], name: str) -> int:
    """In how many pictures a point can be seen."""
    return sum(seen_in(row["truth"]["points"][name]) for row in rows)


class Try(NamedTuple):
    """A picture that nothing else refuses, seen by a fit without its person.

    Attributes:
        chance: of sight.  square: how squarely hand or face is held.
        spot: the truth.  off: millimetres over the skin.
    """

    chance: float
    square: float
    spot: dict
    off: float


def choose(tries: list[Try], could: int, tail: int, bar: float) -> tuple[float, float]:
    """From what chance of sight on, and how squarely held, a point is best shown.

    Args:
        tries: see there.
        could: in how many pictures the point can be seen.
        tail: the percentile of the errors that counts.
        bar: millimetres that it should not be over.

    Returns:
        Of those that show the fewest points of the far side: within the share that may be refused,
        the one of the shortest tail. Where that is over the bar, more may be refused: the one that
        refuses least and holds it; where none does, that of the shortest tail that still shows a
        quarter.
    """
    found = []
    for least, square in product(CHANCES, SQUARES):
        shown = [one for one in tries if one.chance >= least and one.square >= square]
        wrong = sum(one.spot["facing"] <= 0 or one.spot["hidden"] for one in shown)
        errors = [one.off for one in shown if seen_in(one.spot)]
        if len(errors) >= could / 4:
            far = float(np.percentile(errors, tail))
            found.append((wrong, 1 - len(errors) / could, far, least, square))
    if not found:
        return CHANCES[-1], SQUARES[-1]
    fewest = [one for one in found if one[0] == min(found)[0]]
    within = min((one for one in fewest if one[1] <= REFUSED), key=itemgetter(2), default=None)
    if within is None or within[2] > bar:
        held = [one for one in fewest if one[2] <= bar]
        within = min(held, key=itemgetter(1)) if held else min(fewest, key=itemgetter(2))
    return within[3], within[4]


def folds(rows: list[dict]) -> list[tuple[list[dict], list[dict]]]:
    """The rows in pairs: those to fit on, and those of a sixth of the people."""
    people = sorted({row["truth"]["person"] for row in rows})
    group = {person: k % FOLDS for k, person in enumerate(people)}
    return [
        (
            [row for row in rows if group[row["truth"]["person"]] != fold],
            [row for row in rows if group[row["truth"]["person"]] == fold],
        )
        for fold in range(FOLDS)
    ]


def logistic(rows: np.ndarray, seen: np.ndarray, ridge: float = 1.0) -> np.ndarray:
    """Weights of a chance, by Newton's method."""
    weights = np.zeros(rows.shape[1])
    for _ in range(60):
        share = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        bend = rows.T @ (rows * (share * (1 - share))[:, None]) + ridge * np.eye(len(weights))
        weights += np.linalg.solve(bend, rows.T @ (seen - share) - ridge * weights)
    return weights


def least_squares(rows: np.ndarray, wanted: np.ndarray, ridge: float) -> np.ndarray:
    """Ridge least squares in millimetres; wild pictures count less."""
    for _ in range(3):
        square = rows.T @ rows
        level = ridge * np.trace(square) / len(square) * np.eye(len(square))
        weights = np.linalg.solve(square + level, rows.T @ wanted)
        error = np.linalg.norm((rows @ weights - wanted).reshape(-1, 2), axis=1)
        keep = np.repeat(np.sqrt(1 / np.maximum(1, error / (3 * np.median(error)))), 2)
        rows, wanted = rows * keep[:, None], wanted * keep
    return weights


def fit_hand_point(rows: list[dict], code: str, own: bool) -> tuple[np.ndarray, np.ndarray]:
    """Weights of a point and of its sight."""
    joints = BASE if code in OWN else BODY
    parts, wanted, ways, seen = [], [], [], []
    for row in rows:
        hand, arm = hand_of(row)
        truth, right = row["truth"], row["truth"]["right"]
        if hand is None or (hand.right > 0.5) != right:
            continue  # joints laid the wrong way round teach nothing
        if code in ARM and (arm is None or arm.sure <= ARM_SURE):
            continue
        frame, spot = HandFrame.of(hand.joints, right), truth["points"][code]
        ways.append(frame.facing)
        seen.append(spot["facing"] > SEEN and not spot["hidden"])
        if spot["facing"] > 0 and not spot["hidden"]:
            mm = 1000 * spot["xyz"][2] / truth["focal"] * frame.size
            ratio = truth["cun"]["forearm"] / truth["cun"]["hand"] if own else None
            parts.append(frame.parts(joints, arm if code in ARM else None, ratio) * mm)
            wanted.append((np.array(spot["px"]) - frame.joints[0, :2]) / frame.size * mm)
    fitted = least_squares(np.concatenate(parts), np.concatenate(wanted), RIDGE)
    return fitted, logistic(np.array(ways), np.array(seen, float))


def hand_point(rows: list[dict], code: str) -> dict:
    """What the table holds of a point; its chance of sight and its errors are still open."""
    weights, sight = fit_hand_point(rows, code, False)
    raw = {
        "joints": BASE if code in OWN else BODY,
        "arm": code in ARM,
        "palm": code in PALM,
        "weights": [round(float(w), 5) for w in weights],
        "sight": [round(float(w), 5) for w in sight],
        "sure": 0.0,
        "square": -1.0,
        "error": 99.0,
    }
    if code in OWN:
        weights, _ = fit_hand_point(rows, code, True)
        raw |= {"own_weights": [round(float(w), 5) for w in weights], "own_error": 99.0}
    return raw


def tries_of_hand(rows: list[dict], code: str) -> list[Try]:
    """Each person is seen by a fit without them."""
    tries = []
    for others, these in folds(rows):
        point = HandPoint.read(hand_point(others, code))
        for row in these:
            (hand, arm), truth = hand_of(row), row["truth"]
            side, cun = Side.RIGHT if truth["right"] else Side.LEFT, truth["cun"]
            own = OwnArm(12 * cun["forearm"], 3 * cun["hand"])
            got = look_at_hand(point, hand, arm, side, SIZE, 80.0, own)
            if isinstance(got, Disc):
                frame = HandFrame.of(hand.joints, truth["right"])
                spot = truth["points"][code]
                off = off_by(got, spot, truth)
                square = frame.square * (-1 if point.palm else 1)
                tries.append(Try(sight_chance(point, frame), square, spot, off))
    return tries


def off_by(disc: Disc, spot: dict, truth: dict) -> float:
    """Millimetres over skin as slanted as at the point."""
    step = np.array([disc.x, disc.y]) - spot["px"]
    mm = 1000 * spot["xyz"][2] / truth["focal"]
    return float(np.linalg.norm(over_skin(spot) @ step * mm))


def fit_hand(out: Path) -> None:
    rows = rows_of("hand-fit")
    sizes = [
        HandFrame.of(np.array(r["joints"]), r["truth"]["right"]).size
        * 1000 * r["truth"]["far"] / r["truth"]["focal"]
        for r in rows
        if "joints" in r
    ]  # fmt: skip
    points = {}
    for code in rows[0]["truth"]["points"]:
        points[code] = hand_point(rows, code)
        tries = tries_of_hand(rows, code)
        best = choose(tries, could_see(rows, code), *HAND_BAR)
        points[code]["sure"], points[code]["square"] = best
    write(out, {"hand_mm": round(float(np.median(sizes)), 1), "points": points})


def face_point(rows: list[dict], name: str) -> dict:
    """What the table holds of a point on one side; chance of sight and error are still open."""
    places, goals, mms, ways, seen = [], [], [], [], []
    for row in rows:
        face, spot = np.array(row["points"]), row["truth"]["points"][name]
        ways.append(facing(face))
        seen.append(spot["facing"] > SEEN and not spot["hidden"])
        if spot["facing"] > 0.2 and not spot["hidden"]:
            places.append(face)
            goals.append(np.array(spot["px"]))
            mms.append(face_size(face))
    triples = list(zip(places, goals, mms, strict=True))
    away = [np.linalg.norm(p[:, :2] - g, axis=1) / s for p, g, s in triples]
    near = np.argsort(np.mean(away, axis=0))[:NEAR]
    A = np.concatenate([((p[near[1:], :2] - p[near[0], :2]) / s).T for p, _, s in triples])
    b = np.concatenate([(g - p[near[0], :2]) / s for p, g, s in triples])
    level = FACE_RIDGE * len(places) * np.mean(A**2) * np.eye(NEAR - 1)
    rest = np.linalg.solve(A.T @ A + level, A.T @ b)
    return {
        "near": near.tolist(),
        "weights": [round(float(w), 5) for w in (1 - rest.sum(), *rest)],
        "sight": [round(float(w), 5) for w in logistic(np.array(ways), np.array(seen, float))],
        "sure": 0.0,
        "error": 99.0,
    }


def tries_of_face(rows: list[dict], name: str) -> list[Try]:
    """Each person is seen by a fit without them."""
    side, tries = Side(name.partition(" ")[2] or "midline"), []
    for others, these in folds(rows):
        point = FacePoint.read(face_point(others, name))
        for row in these:
            face, spot = np.array(row["points"]), row["truth"]["points"][name]
            for disc in look_at_face({side: point}, face, SIZE, 160.0, 0.0).discs:
                off = off_by(disc, spot, row["truth"])
                tries.append(Try(chance(point, face), 1.0, spot, off))
    return tries


def fit_face(out: Path) -> None:
    rows = [r for r in rows_of("face-fit") if "points" in r]
    sizes = [
        face_size(np.array(r["points"])) * 1000 * r["truth"]["far"] / r["truth"]["focal"]
        for r in rows
    ]
    turned = [facing(np.array(r["points"]))[2] for r in rows]
    points = {}
    for name in rows[0]["truth"]["points"]:
        code, _, side = name.partition(" ")
        raw = face_point(rows, name)
        tries = tries_of_face(rows, name)
        raw["sure"], _ = choose(tries, could_see(rows, name), *FACE_BAR)
        points.setdefault(code, {})[side or "midline"] = raw
    head = {
        "face_mm": round(float(np.median(sizes)), 1),
        "square": round(float(np.percentile(turned, 1)), 3),
    }
    write(out, head | {"points": points})


def write(path: Path, table: dict) -> None:
    """One line a point."""
    head = {k: v for k, v in table.items() if k != "points"}
    lines = [f"  {json.dumps(c)}: {json.dumps(p)}" for c, p in table["points"].items()]
    body = ",\n".join(lines)
    text = json.dumps(head)[:-1] + ',\n "points": {\n' + body + "\n }}\n"
    path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    fit_hand(RESOURCES / "hand.json")
    fit_face(RESOURCES / "face.json")
