"""Judges the tables on people and pictures that no fitting saw: make bench-finder

    python packaging/finder/judge.py            # tables in Markdown, and what bar is missed
    python packaging/finder/judge.py --write    # also writes the errors into the tables

The error written beside a point is its 90 % mark, or its 95 % mark where a bar of its errors or of
the wrong side is missed, over the skin or in the picture, whichever is larger: the disc is drawn as
large. In the picture hands and heads larger than usual have discs that are larger, too.

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
from atlas import PICTURES, RESOURCES
from fit import SEEN, write
from joints import SIZE, hand_of, rows_of
from PIL import Image
from skin import on_skin

from acucoach.domain.anatomy import Side
from acucoach.finder.face import FacePoint, look_at_face
from acucoach.finder.finder import HandLook, Steady
from acucoach.finder.findings import Disc, OwnArm, Refusal
from acucoach.finder.hand_points import HandPoint, look_at_hand

EDGES = ("SI3", "SI4", "LU7", "LU10")
NEVER = 99.0  # millimetres: no such disc is drawn
MOST_WRONG = 1.0  # percent of what is shown that may lie on the wrong side
MARKS = {"median": 50, "in_90": 90, "in_95": 95}


class Judged:
    """What became of one point."""

    def __init__(self) -> None:
        self.errors: list[float] = []
        self.drawn: list[float] = []
        """Millimetres in the picture from the disc's middle to the truth, as the disc is scaled."""
        self.seen = self.refused = self.shown = self.wrong = 0
        self.groups: dict[str, list[float]] = defaultdict(list)

    def keep(self, error: float, disc: Disc, spot: dict) -> None:
        """What became of it in a picture where it is shown and can be seen."""
        self.errors.append(error)
        off = math.dist((disc.x, disc.y), spot["px"])
        self.drawn.append(off * disc.millimetres / disc.radius)

    def inside(self, millimetres: float) -> float:
        """Percent of the pictures in which the truth lies within a disc of that radius."""
        return 100 * float(np.mean(np.array(self.drawn) <= millimetres))

    def at(self, percent: float) -> float:
        return float(np.percentile(self.errors, percent)) if self.errors else math.nan

    def drawn_at(self, percent: float) -> float:
        return float(np.percentile(self.drawn, percent)) if self.drawn else math.nan

    def row(self, name: str) -> str:
        share = 100 * self.refused / max(1, self.seen)
        wrong = 100 * self.wrong / max(1, self.shown)
        marks = " | ".join(f"{self.at(p):.1f}" for p in (50, 90, 95))
        return f"| {name} | {len(self.errors)} | {marks} | {share:.0f} | {wrong:.1f} |"


HEAD = "| point | shown | median mm | 90 % | 95 % | refused % | wrong side % |\n" + "|---" * 7 + "|"


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
                    judged.keep(error, got, spot)
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
            sight = look_at_face(sides, face, SIZE, table["face_mm"], table["square"])
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
                    judged.keep(error, at, spot)
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


def missed_by(kind: str, one: Judged) -> list[str]:
    """What bar a point misses."""
    if kind == "hand":
        wants = [("median", one.at(50), 4.5), ("90 %", one.at(90), 10.0)]
        wants.append(("refused", 100 * one.refused / max(1, one.seen), 35.0))
    else:
        wants = [("median", one.at(50), 2.5), ("95 %", one.at(95), 6.0)]
    wants.append(("wrong side", 100 * one.wrong / max(1, one.shown), MOST_WRONG))
    return [f"{what} {got:.1f} > {bar}" for what, got, bar in wants if not got <= bar]


def bars(kind: str, found: dict[str, Judged], groups: dict[str, dict[str, list]]) -> None:
    """Says which bar is missed."""
    missed = []
    for code, one in found.items():
        if code.split("+")[0] not in EDGES:
            missed += [f"{code} {what}" for what in missed_by(kind, one)]
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


def disc(kind: str, one: Judged) -> float:
    """Millimetres of a point's disc, in halves; refusing much makes none larger.

    A point that is shown on the wrong side too often gets one so large that it is not offered.
    """
    if 100 * one.wrong > MOST_WRONG * one.shown:
        return NEVER
    astray = [what for what in missed_by(kind, one) if not what.startswith("refused")]
    percent = 95 if astray else 90
    mark = max(one.at(percent), one.drawn_at(percent))
    return NEVER if math.isnan(mark) else math.ceil(2 * mark) / 2


def keep_errors(kind: str, table: dict, found: dict[str, Judged]) -> dict:
    """The table with the size of each point's disc."""
    for code, raw in table["points"].items():
        for one in [raw] if "error" in raw else raw.values():
            one["error"] = disc(kind, found[code])
        if f"{code}+own" in found:
            raw["own_error"] = disc(kind, found[f"{code}+own"])
    return table


def told(kind: str, found: dict[str, Judged]) -> dict:
    """What was measured of each point: millimetres, percent, and what bar it misses."""
    return {
        code: {
            "shown": len(one.errors),
            **{name: round(one.at(at), 1) for name, at in MARKS.items()},
            **{f"drawn_{at}": round(one.drawn_at(at), 1) for at in (90, 95)},
            "refused": round(100 * one.refused / max(1, one.seen), 1),
            "wrong_side": round(100 * one.wrong / max(1, one.shown), 1),
            "in_disc": round(one.inside(disc(kind, one)), 1),
            "missed": missed_by(kind, one),
        }
        for code, one in sorted(found.items())
        if one.errors
    }


def main(keep: bool) -> None:
    kept = {}
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
        people = len({row["truth"]["person"] for row in rows_of(name)})
        kept[kind] = {"pictures": count, "people": people, "points": told(kind, found)}
        if keep:
            write(path, keep_errors(kind, table, found))
    if keep:
        text = json.dumps(kept, indent=1) + "\n"
        (RESOURCES / "judged.json").write_text(text, "utf-8", newline="\n")
    for code in ("LI4", "PC6"):
        still_and_fast("hand-judge", code)


if __name__ == "__main__":
    main("--write" in sys.argv)
