"""What the program's own finder sees in each picture, kept once a set.

python packaging/finder/joints.py hand-fit face-fit     # build/finder/joints/SET.json
"""

import json
import sys

import numpy as np
from atlas import BUILD, PICTURES, RESOURCES
from PIL import Image

from acucoach.finder.face import FaceFinder
from acucoach.finder.forearm import Forearm, find_forearm
from acucoach.finder.hand import WAYS, Hand, HandFinder

SIZE = (1280, 720)
STILL = len(WAYS)  # pictures for which a hand or face is held still: a quarter of a second


def look(finder: HandFinder | FaceFinder, picture: np.ndarray, right: bool | None) -> object:
    """What is found while it is held still; a hand as the person says which, see ``find``."""
    seen = None
    for _ in range(STILL):
        if right is None:
            seen = finder.find(picture) if seen is None else seen
        elif seen is None or not seen.is_wanted(right):
            seen = finder.find(picture, right)
    return seen


def main(name: str) -> None:
    hands = name.startswith("hand")
    finder = (HandFinder if hands else FaceFinder)(RESOURCES / "models")
    out = BUILD / "joints"
    out.mkdir(parents=True, exist_ok=True)
    rows = []
    for path in sorted((PICTURES / name).glob("*.json")):
        picture = np.asarray(Image.open(path.with_suffix(".jpg")))
        finder.forget()
        row = {"name": path.stem, "truth": json.loads(path.read_text("utf-8"))}
        seen = look(finder, picture, row["truth"]["right"] if hands else None)
        if hands:
            row["palm"] = bool(finder.palms(picture))
        if seen is not None and hands:
            arm = find_forearm(picture, seen.joints)
            row |= {"joints": seen.joints.tolist(), "presence": seen.presence, "right": seen.right}
            if arm is not None:
                way, aside = arm.way.tolist(), arm.aside.tolist()
                row["arm"] = {"way": way, "aside": aside, "half": arm.half, "sure": arm.sure}
        elif seen is not None:
            row["points"] = np.round(seen, 2).tolist()
        rows.append(row)
    (out / f"{name}.json").write_text(json.dumps(rows), "utf-8")
    found = sum("joints" in row or "points" in row for row in rows)
    print(f"{name}: {len(rows)} pictures, found in {found}")


def rows_of(name: str) -> list[dict]:
    """The kept rows of a set."""
    return json.loads((BUILD / "joints" / f"{name}.json").read_text("utf-8"))


def hand_of(row: dict) -> tuple[Hand | None, Forearm | None]:
    """The hand and the forearm of a row, as the program has them."""
    if "joints" not in row:
        return None, None
    arm = row.get("arm")
    line = None
    if arm is not None:
        line = Forearm(np.array(arm["way"]), np.array(arm["aside"]), arm["half"], arm["sure"])
    return Hand(np.array(row["joints"]), row["presence"], row["right"]), line


if __name__ == "__main__":
    for one in sys.argv[1:]:
        main(one)
