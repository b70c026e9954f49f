"""Renders of hands as a webcam sees them, each with the truth of every point.

    python packaging/finder/hand_pictures.py fit 400       # build/finder/pictures/hand-fit
    python packaging/finder/hand_pictures.py judge 345     # people that no fitting sees

A picture that is there already is not drawn again.
"""

import json
import sys
from functools import lru_cache

import numpy as np
from atlas import PEOPLE, PICTURES
from grounds import KINDS, ground
from linear import rotation, unit
from model import BodyModel
from people import PARTS
from PIL import Image
from places import Spots
from pose import FINGERS, HandPose, hand_axes, hand_turns
from relief import PalmCreases
from webcam import HEIGHT, TONES, WIDTH, Lens, Light, Piece, Skin, carried, photograph, smooth

POINTS = (
    "LI4", "TE3", "PC8", "HT8", "HT7", "PC7", "LI3", "LI2", "LI5", "LU9", "PC6", "TE5",
    "SI3", "SI4", "LU7", "LU10",
)  # fmt: skip
VIEWS = {"back": (0, 0, 1), "palm": (0, 0, -1), "thumb": (1, 0, 0), "little": (-1, 0, 0)}
VIEW_SHARES = (0.36, 0.36, 0.17, 0.11)
POSES = {"spread": 0.27, "together": 0.2, "relaxed": 0.33, "curled": 0.14, "fist": 0.06}
SEEDS = {"fit": 21, "judge": 24}


@lru_cache(maxsize=20)
def person(number: int) -> tuple[BodyModel, dict, dict, np.ndarray]:
    """Body with closed eyes, placed points, millimetres a cun, vertices with open eyes."""
    base = _atlas_body()
    with np.load(PEOPLE / f"{number:02d}.npz") as one:
        body = BodyModel(
            one["rest"], base.quads, base.uv, base.garment, base.bones, base.parents,
            one["bone_rest"], base.weights, base.masks,
        )  # fmt: skip
        return body, json.loads(str(one["placed"])), json.loads(str(one["cun"])), one["open"]


@lru_cache(maxsize=1)
def _atlas_body() -> BodyModel:
    return BodyModel.load()


def hand_pose(rng: np.random.Generator, kind: str) -> HandPose:
    """A pose of that kind, different each time."""
    u = rng.uniform
    wrist = (u(-20, 20), u(-12, 12))
    if kind == "spread":
        spread = {2: u(8, 14), 3: u(0, 4), 4: u(-12, -6), 5: u(-26, -16)}
        flex = {k: (u(-4, 6), u(2, 10), u(2, 8)) for k in FINGERS}
        return HandPose(spread, flex, u(46, 62), u(0, 25), 0, (u(0, 12), u(0, 12)), 0, wrist)
    if kind == "together":
        spread = {2: u(0, 4), 3: 0, 4: u(-4, -1), 5: u(-9, -3)}
        flex = {k: (u(-2, 8), u(3, 12), u(2, 8)) for k in FINGERS}
        return HandPose(
            spread, flex, u(28, 50), u(0, 25), u(-20, 0), (u(0, 15), u(0, 15)), 0, wrist
        )
    bend = {"curled": u(10, 40), "fist": u(60, 80)}.get(kind, u(0, 12))
    flex = {k: (bend * u(0.7, 1.1), bend * u(1, 1.25), bend * u(0.5, 0.8)) for k in FINGERS}
    spread = {2: u(2, 9), 3: u(-1, 3), 4: u(-8, -3), 5: u(-17, -8)}
    return HandPose(spread, flex, u(30, 52), u(5, 40), u(-20, 5), (u(3, 25), u(0, 30)), 0, wrist)


def picture(
    rng: np.random.Generator, number: int, view: str, kind: str
) -> tuple[np.ndarray, dict, object]:
    """The picture, its truth, and the skin (for errors measured over it)."""
    u = rng.uniform
    model, placed, cun, _ = person(number)
    atlas = _atlas_body()
    pose = hand_pose(rng, kind)
    turns = hand_turns(model, pose)
    twist = rotation((0, 1, 0), u(-70, 20) / 2)
    vertices, poses = model.pose(turns | {"lowerarm01.L": twist, "lowerarm02.L": twist})
    local = (vertices - model.joint("wrist.L", poses)) @ hand_axes(model, poses)
    eye = np.array(VIEWS[view], float)
    square = np.stack([np.cross((0, 1, 0), eye), (0, -1, 0), -eye])  # right, down, away
    tilt, roll = (u(-35, 35), u(-35, 35)), float(np.clip(rng.normal(0, 35), -90, 90))
    turn = (
        rotation((0, 0, 1), roll)
        @ rotation((1, 0, 0), tilt[0])
        @ rotation((0, 1, 0), tilt[1])
        @ square
    )
    lens, far = Lens.chance(rng), u(0.30, 0.60)
    aim = lens.at(WIDTH * u(0.35, 0.65), HEIGHT * u(0.3, 0.6), far)
    right = bool(rng.random() < 0.5)  # a right hand: the scene mirrored
    flip = np.array([-1.0 if right else 1.0, 1, 1])
    at = (local @ turn.T + aim - turn @ (0, 0.06, 0)) * flip
    seen = (model.share("upperarm01.L") > 0.4)[model.quads].all(1) & (
        at[model.quads][..., 2] > 0.08
    ).all(1)
    part = smooth(model, at, model.quads[seen], model.uv[seen], atlas.rest, right)
    part.accent(u(0.4, 1.1))
    palm = np.clip(-1.6 * (part.n * flip) @ (turn @ (0, 0, 1.0)), 0, 1)
    tone = int(rng.integers(len(TONES)))
    colour = np.clip(TONES[tone] + rng.normal(0, 0.02, 3), 0.05, 1)
    creases = PalmCreases(atlas, Spots.landmarks(atlas))
    skin = Skin(colour, u(0.6, 1.4), (0.93, 0.73, 0.68), atlas.masks["fingernails"], creases)
    behind = str(rng.choice(KINDS))
    image = photograph(rng, lens, Light.chance(rng), skin, [Piece(part, palm)], ground(rng, behind))
    points = {}
    rest = np.array([np.asarray(placed[c]["b"]) @ atlas.rest[placed[c]["v"]] for c in POINTS])
    for code, spot, normal in zip(POINTS, *carried(part, rest), strict=True):
        way = unit(spot)
        behind_skin = part.mesh.ray.intersects_any((spot - 0.002 * way)[None], -way[None])[0]
        x, y = lens.pixel(spot)
        points[code] = {
            "px": (x, y),
            "xyz": spot.tolist(),
            "normal": normal.tolist(),
            "facing": float(-(normal @ way)),
            "hidden": bool(behind_skin),
            "inside": bool(0 <= x < WIDTH and 0 <= y < HEIGHT),
        }
    truth = {
        "person": number, "view": view, "pose": kind, "right": right, "tilt": tilt, "roll": roll,
        "far": far, "focal": lens.focal, "tone": tone, "ground": behind, "cun": cun,
        "wrist": pose.wrist, "points": points,
    }  # fmt: skip
    return image, truth, part


def main(kind: str, count: int) -> None:
    out = PICTURES / f"hand-{kind}"
    out.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        stem = out / f"{i:04d}"
        if stem.with_suffix(".json").exists():
            continue
        rng = np.random.default_rng((SEEDS[kind], i))
        number = int(rng.choice(PARTS[kind]))
        view = str(rng.choice(list(VIEWS), p=VIEW_SHARES))
        pose = str(rng.choice(list(POSES), p=list(POSES.values())))
        image, truth, part = picture(rng, number, view, pose)
        Image.fromarray(image).save(stem.with_suffix(".jpg"), quality=95)
        skin = {"v": part.v.astype(np.float32), "f": part.f.astype(np.int32)}
        np.savez_compressed(stem.with_suffix(".npz"), **skin)
        stem.with_suffix(".json").write_text(json.dumps(truth), "utf-8")
        if i % 20 == 0:
            print(kind, i, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
