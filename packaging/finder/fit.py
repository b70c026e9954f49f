"""Fits the tables of resources/finder on the people that are for fitting.

    python packaging/finder/fit.py       # needs joints.py hand-fit face-fit

The errors in the tables are written afterwards by judge.py, from other people.
"""

import json
from pathlib import Path

import numpy as np
from atlas import RESOURCES
from joints import hand_of, rows_of

from acucoach.finder.face import face_size, facing
from acucoach.finder.hand_points import ARM_SURE, HandFrame

PALM = {"PC8", "HT8", "HT7", "PC7", "LU9", "PC6", "LU10"}
ARM = {"TE5", "PC6", "LU7", "PC7", "HT7", "LU9", "LI5"}
OWN = {"TE5", "PC6"}
BODY, BASE = (0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18), (0, 1, 5, 9, 13, 17)
RIDGE = 1e-3
SEEN = 0.15  # cosine between skin and camera from which a point counts as seen
NEAR = 10  # points of the face that are summed


def logistic(rows: np.ndarray, seen: np.ndarray, ridge: float = 1.0) -> np.ndarray:
    """Weights of a chance, by Newton's method."""
    weights = np.zeros(rows.shape[1])
    for _ in range(60):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        bend = rows.T @ (rows * (chance * (1 - chance))[:, None]) + ridge * np.eye(len(weights))
        weights += np.linalg.solve(bend, rows.T @ (seen - chance) - ridge * weights)
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
        weights, sight = fit_hand_point(rows, code, False)
        points[code] = {
            "joints": BASE if code in OWN else BODY,
            "arm": code in ARM,
            "palm": code in PALM,
            "weights": [round(float(w), 5) for w in weights],
            "sight": [round(float(w), 5) for w in sight],
            "error": 99.0,
        }
        if code in OWN:
            weights, _ = fit_hand_point(rows, code, True)
            points[code] |= {
                "own_weights": [round(float(w), 5) for w in weights],
                "own_error": 99.0,
            }
    write(out, {"hand_mm": round(float(np.median(sizes)), 1), "points": points})


def fit_face(out: Path) -> None:
    rows = [r for r in rows_of("face-fit") if "points" in r]
    sizes, points = [], {}
    for row in rows:
        size = face_size(np.array(row["points"]))
        sizes.append(size * 1000 * row["truth"]["far"] / row["truth"]["focal"])
    for name in rows[0]["truth"]["points"]:
        code, _, side = name.partition(" ")
        places, goals, mms, ways, seen = [], [], [], [], []
        for row in rows:
            face, spot = np.array(row["points"]), row["truth"]["points"][name]
            ways.append(facing(face))
            seen.append(spot["facing"] > SEEN and not spot["hidden"])
            if spot["facing"] > 0.2 and not spot["hidden"]:
                places.append(face)
                goals.append(np.array(spot["px"]))
                mms.append(face_size(face))
        away = [
            np.linalg.norm(p[:, :2] - g, axis=1) / s
            for p, g, s in zip(places, goals, mms, strict=True)
        ]
        near = np.argsort(np.mean(away, axis=0))[:NEAR]
        A = np.concatenate(
            [((p[near[1:], :2] - p[near[0], :2]) / s).T for p, s in zip(places, mms, strict=True)]
        )
        b = np.concatenate(
            [(g - p[near[0], :2]) / s for p, g, s in zip(places, goals, mms, strict=True)]
        )
        level = 2e-3 * len(places) * np.mean(A**2) * np.eye(NEAR - 1)
        rest = np.linalg.solve(A.T @ A + level, A.T @ b)
        points.setdefault(code, {})[side or "midline"] = {
            "near": near.tolist(),
            "weights": [round(float(w), 5) for w in (1 - rest.sum(), *rest)],
            "sight": [round(float(w), 5) for w in logistic(np.array(ways), np.array(seen, float))],
            "error": 99.0,
        }
    write(out, {"face_mm": round(float(np.median(sizes)), 1), "points": points})


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
