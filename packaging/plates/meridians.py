"""Lines of the meridians through the points that a plate shows, along the skin."""

from collections import defaultdict
from itertools import pairwise

import numpy as np
from camera import Camera
from places import Spots
from scenes import Scene

MERIDIANS = ("LU", "LI", "ST", "SP", "HT", "SI", "BL", "KI", "PC", "TE", "GB", "LR", "GV", "CV")
# Where a line does not run on from one number to the next: a turn, a second branch.
BREAKS = {("BL", 40), ("ST", 8), ("BL", 10), ("ST", 4)}
STEPS = 6
LONGEST = 0.16  # metres between neighbours; farther apart the line would leave the skin


def meridian_lines(
    scene: Scene, camera: Camera, points: Spots, shown: dict[str, dict]
) -> dict[str, dict[str, list[list[list[float]]]]]:
    """For each meridian and side every run of visible neighbours as a polyline, pixels."""
    runs: dict[tuple[str, str], list[list[str]]] = defaultdict(list)
    for meridian in MERIDIANS:
        last = max(int(c[2:]) for c in points.table if c[:2] == meridian and c[2:].isdigit())
        for side in ("left", "right", "midline"):
            run: list[str] = []
            for number in range(1, last + 2):
                code = f"{meridian}{number}"
                here = side in shown.get(code, {})
                far = False
                if here and run:
                    gap = points.rest(code, side) - points.rest(run[-1], side)
                    far = float(np.linalg.norm(gap)) > LONGEST
                if run and (not here or far or (meridian, number - 1) in BREAKS):
                    runs[meridian, side].append(run)
                    run = []
                if here:
                    run.append(code)
    out: dict[str, dict[str, list[list[list[float]]]]] = {}
    for (meridian, side), found in runs.items():
        lines = [_polyline(scene, camera, points, run, side) for run in found if len(run) > 1]
        if lines:
            out.setdefault(meridian, {})[side] = lines
    return out


def _polyline(
    scene: Scene, camera: Camera, points: Spots, run: list[str], side: str
) -> list[list[float]]:
    line = [_pixel(scene, camera, points.rest(run[0], side))]
    for a, b in pairwise(run):
        p, q = points.rest(a, side), points.rest(b, side)
        steps = max(1, min(STEPS, round(float(np.linalg.norm(q - p)) / 0.012)))
        line += [_pixel(scene, camera, p + (q - p) * k / steps) for k in range(1, steps + 1)]
    return line


def _pixel(scene: Scene, camera: Camera, rest: np.ndarray) -> list[float]:
    """The skin nearest to a point of the rest pose, in the picture."""
    found = [(part, part.find(rest)) for part in scene.skin]
    part, (row, b, _) = min(found, key=lambda f: f[1][2])
    x, y = camera.project(b @ part.v[part.f[row]])[0]
    return [round(float(x), 1), round(float(y), 1)]
