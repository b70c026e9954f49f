"""Judges the tables on people and pictures that no fitting saw: make bench-finder

    python packaging/finder/judge.py            # tables in Markdown, and what bar is missed
    python packaging/finder/judge.py --write    # also writes the errors into the tables

"Refused" counts pictures in which the point could be seen and was not shown; "wrong side" those
shown though the skin there faced away or lay behind the hand. Errors are straight distances over
the skin between the true point and where the ray through the drawn pixel meets it.
"""

import json
import math
import sys
import time
from collections import defaultdict

import numpy as np
import trimesh
from atlas import PICTURES, RESOURCES
from fit import SEEN, write
from joints import SIZE, hand_of, rows_of
from PIL import Image

from acucoach.domain.anatomy import Side
from acucoach.finder.face import FacePoint, look_at_face
from acucoach.finder.finder import HandLook, Steady
from acucoach.finder.findings import OwnArm, Refusal
from acucoach.finder.hand_points import HandPoint, look_at_hand

EDGES = ("SI3", "SI4", "LU7", "LU10")
LARGEST = 15.0  # a larger disc is not drawn


class Judged:
    """What became of one point."""

    def __init__(self) -> None:
        self.errors: list[float] = []
        self.seen = self.refused = self.shown = self.wrong = 0
        self.groups: dict[str, list[float]] = defaultdict(list)

    def at(self, percent: float) -> float:
        return float(np.percentile(self.errors, percent)) if self.errors else math.nan

    def row(self, name: str) -> str:
        share = 100 * self.refused / max(1, self.seen)
        wrong = 100 * self.wrong / max(1, self.shown)
        marks = " | ".join(f"{self.at(p):.1f}" for p in (50, 90, 95))
        return f"| {name} | {len(self.errors)} | {marks} | {share:.0f} | {wrong:.1f} |"


HEAD = "| point | shown | median mm | 90 % | 95 % | refused % | wrong side % |\n" + "|---" * 7 + "|"


def on_skin(name: str, stem: str, truth: dict, x: float, y: float, spot: dict) -> float:
    """Millimetres over the skin; beside it, in the picture's plane."""
    if (name, stem) not in _meshes:
        _meshes.clear()
        with np.load(PICTURES / name / f"{stem}.npz") as kept:
            _meshes[name, stem] = trimesh.Trimesh(kept["v"], kept["f"], process=False)
    focal, true = truth["focal"], np.array(spot["xyz"])
    way = np.array([(x - SIZE[0] / 2) / focal, (y - SIZE[1] / 2) / focal, 1.0])
    way /= np.linalg.norm(way)
    mesh = _meshes[name, stem]
    met, _, _ = mesh.ray.intersects_location(np.zeros((1, 3)), way[None], multiple_hits=False)
    if len(met):
        return 1000 * float(np.linalg.norm(met[0] - true))
    return math.dist((x, y), spot["px"]) * 1000 * true[2] / focal


_meshes: dict = {}


def judge_hands(table: dict, name: str) -> tuple[dict[str, Judged], dict[str, dict[str, list]]]:
    """By point (with ``+own`` where own measures help), and by tone and ground."""
    points = {code: HandPoint.read(raw) for code, raw in table["points"].items()}
    found: dict[str, Judged] = defaultdict(Judged)
    groups: dict[str, dict[str, list]] = defaultdict(lambda: defaultdict(list))
    for row in rows_of(name):
        hand, arm = hand_of(row)
        truth = row["truth"]
        side = Side.RIGHT if truth["right"] else Side.LEFT
        cun = truth["cun"]
        own = OwnArm(12 * cun["forearm"], 3 * cun["hand"])
        square = truth["view"] in ("back", "palm")
        for kind in (f"tone {truth['tone']}", truth["ground"]):
            if square:
                groups[kind]["palm"].append(row["palm"])
                groups[kind]["found"].append(hand is not None)
        for code, point in points.items():
            for label, mine in ((code, None), (f"{code}+own", own)):
                if mine is not None and not len(point.own_weights):
                    continue
                spot, judged = truth["points"][code], found[label]
                seen = spot["facing"] > SEEN and not spot["hidden"] and spot["inside"]
                judged.seen += seen
                got = look_at_hand(point, hand, arm, side, SIZE, table["hand_mm"], mine)
                if isinstance(got, Refusal):
                    judged.refused += seen
                    continue
                judged.shown += 1
                if spot["facing"] <= 0 or spot["hidden"]:
                    judged.wrong += 1
                elif seen:
                    error = on_skin(name, row["name"], truth, got.x, got.y, spot)
                    judged.errors.append(error)
                    if mine is None and code not in (*EDGES, "PC6", "TE5"):
                        groups[f"tone {truth['tone']}"]["error"].append(error)
                        groups[truth["ground"]]["error"].append(error)
    return found, groups


def judge_faces(table: dict, name: str) -> tuple[dict[str, Judged], dict[str, dict[str, list]]]:
    """By point, both sides together, and by tone and ground."""
    fitted = {
        code: {Side(side): FacePoint.read(raw) for side, raw in sides.items()}
        for code, sides in table["points"].items()
    }
    found: dict[str, Judged] = defaultdict(Judged)
    groups: dict[str, dict[str, list]] = defaultdict(lambda: defaultdict(list))
    for row in rows_of(name):
        truth = row["truth"]
        face = np.array(row["points"]) if "points" in row else None
        for kind in (f"tone {truth['tone']}", truth["ground"]):
            groups[kind]["found"].append(face is not None)
        for code, sides in fitted.items():
            sight = look_at_face(sides, face, SIZE, table["face_mm"])
            discs = {disc.side: disc for disc in sight.discs}
            for side in sides:
                key = code if side is Side.MIDLINE else f"{code} {side}"
                spot, judged = truth["points"][key], found[code]
                seen = spot["facing"] > SEEN and not spot["hidden"] and spot["inside"]
                judged.seen += seen
                if side not in discs:
                    judged.refused += seen
                    continue
                judged.shown += 1
                if spot["facing"] <= 0 or spot["hidden"]:
                    judged.wrong += 1
                elif seen:
                    at = discs[side]
                    error = on_skin(name, row["name"], truth, at.x, at.y, spot)
                    judged.errors.append(error)
                    groups[f"tone {truth['tone']}"]["error"].append(error)
                    groups[truth["ground"]]["error"].append(error)
    return found, groups


def table_of_groups(groups: dict[str, dict[str, list]]) -> None:
    print("\n| group | pictures | detected % | median mm | 90 % |\n|---|---|---|---|---|")
    for kind, one in sorted(groups.items()):
        errors = one["error"] or [math.nan]
        share = 100 * float(np.mean(one["found"]))
        q = [float(np.percentile(errors, p)) for p in (50, 90)]
        print(f"| {kind} | {len(one['found'])} | {share:.0f} | {q[0]:.1f} | {q[1]:.1f} |")


def bars(kind: str, found: dict[str, Judged], groups: dict[str, dict[str, list]]) -> None:
    """Says which bar is missed."""
    missed = []
    for code, one in found.items():
        if code.split("+")[0] in EDGES or not one.errors:
            continue
        if kind == "hand":
            wants = [("median", one.at(50), 4.5), ("90 %", one.at(90), 10.0)]
            wants.append(("refused", 100 * one.refused / max(1, one.seen), 35.0))
        else:
            wants = [("median", one.at(50), 2.5), ("95 %", one.at(95), 6.0)]
        wants.append(("wrong side", 100 * one.wrong / max(1, one.shown), 1.0))
        missed += [f"{code} {what} {got:.1f} > {bar}" for what, got, bar in wants if got > bar]
    tones = {k: v for k, v in groups.items() if k.startswith("tone")}
    medians = {k: float(np.median(v["error"])) for k, v in tones.items() if v["error"]}
    shares = {k: 100 * float(np.mean(v["found"])) for k, v in tones.items()}
    for tone in tones:
        if tone in medians and medians[tone] > min(medians.values()) + 1.5:
            missed.append(f"{tone} median {medians[tone]:.1f}, best {min(medians.values()):.1f}")
        if shares[tone] < max(shares.values()) - 8:
            missed.append(
                f"{tone} detected {shares[tone]:.0f} %, best {max(shares.values()):.0f} %"
            )
    print(f"\nBars missed ({kind}):", "; ".join(missed) or "none")


def still_and_fast(name: str, code: str, count: int = 12) -> None:
    """How far the disc wanders on a picture that stands still, and milliseconds a picture."""
    wander, calm, first, tracked = [], [], [], []
    rng = np.random.default_rng(1)
    for row in rows_of(name):
        spot, truth = row["truth"]["points"][code], row["truth"]
        if spot["facing"] < 0.7 or spot["hidden"] or len(wander) >= count:
            continue
        side = Side.RIGHT if truth["right"] else Side.LEFT
        look, steady, trail, smooth = HandLook(RESOURCES, code, side), Steady(), [], []
        picture = np.asarray(Image.open(PICTURES / name / f"{row['name']}.jpg"))
        mm = 1000 * spot["xyz"][2] / truth["focal"]
        for k in range(20):
            noisy = picture + rng.normal(0, 5, picture.shape).astype(np.float32)
            frame = np.clip(noisy, 0, 255).astype(np.uint8)
            start = time.process_time()
            sight = look.look(frame)
            (tracked if k else first).append(1000 * (time.process_time() - start))
            if sight.discs:
                trail.append((sight.discs[0].x * mm, sight.discs[0].y * mm))
                kept = steady.steady(sight).discs[0]
                smooth.append((kept.x * mm, kept.y * mm))
        if len(trail) > 12:
            wander.append(float(np.linalg.norm(np.std(trail[4:], axis=0))))
            calm.append(float(np.linalg.norm(np.std(smooth[4:], axis=0))))
    if wander:
        print(
            f"\n{code}: standing still the place wanders {np.median(wander):.2f} mm, smoothed "
            f"{np.median(calm):.2f} ({len(wander)} pictures); processor ms a picture: "
            f"first {np.median(first):.0f}, followed {np.median(tracked):.0f}"
        )


def keep_errors(table: dict, found: dict[str, Judged]) -> dict:
    """The table with each point's 90 % mark, rounded up to half a millimetre."""
    for code, raw in table["points"].items():
        mark = found[code].at(90)
        error = 99.0 if math.isnan(mark) else math.ceil(2 * mark) / 2
        for one in [raw] if "error" in raw else raw.values():
            one["error"] = error
        if f"{code}+own" in found:
            mark = found[f"{code}+own"].at(90)
            raw["own_error"] = 99.0 if math.isnan(mark) else math.ceil(2 * mark) / 2
    return table


def main(keep: bool) -> None:
    for kind, judge in (("hand", judge_hands), ("face", judge_faces)):
        path = RESOURCES / f"{kind}.json"
        table = json.loads(path.read_text("utf-8"))
        name = f"{kind}-judge"
        count = len(rows_of(name))
        found, groups = judge(table, name)
        print(f"\n{kind}: {count} pictures of people that no fitting saw\n\n{HEAD}")
        for code, one in sorted(found.items(), key=lambda pair: pair[1].at(50)):
            print(one.row(code))
        table_of_groups(groups)
        bars(kind, found, groups)
        if keep:
            write(path, keep_errors(table, found))
    for code in ("LI4", "PC6"):
        still_and_fast("hand-judge", code)


if __name__ == "__main__":
    main("--write" in sys.argv)
