"""Renders of faces as a webcam sees them, each with the truth of every point.

python packaging/finder/face_pictures.py fit 90        # build/finder/pictures/face-fit
python packaging/finder/face_pictures.py judge 90
"""

import json
import sys

import numpy as np
from atlas import PEOPLE, PICTURES
from grounds import KINDS, ground
from hair import ShortHair
from hand_pictures import _atlas_body, person
from linear import rotation, unit
from people import PARTS
from PIL import Image
from places import Spots
from webcam import HEIGHT, TONES, WIDTH, Lens, Light, Piece, Skin, carried, photograph, smooth

POINTS = (
    "EX-HN3", "EX-HN5", "BL2", "GB14", "LI20", "ST2", "ST3", "GV26", "CV24", "TE23",
)  # fmt: skip
IRISES = ((0.25, 0.14, 0.07), (0.35, 0.45, 0.55), (0.3, 0.3, 0.15))
SEEDS = {"fit": 31, "judge": 34}
FACING = np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0.0]])  # the body faces -y


def _eye_paint(mids: np.ndarray, gaze: np.ndarray, iris: tuple[float, float, float]):
    """Colours of eyeballs by how far a spot lies from where they look."""

    def paint(spots: np.ndarray) -> np.ndarray:
        away = spots - np.where(spots[:, :1] > 0, mids[0], mids[1])
        angle = np.degrees(np.arccos(np.clip(away @ gaze / np.linalg.norm(away, axis=1), -1, 1)))
        white = np.array((0.88, 0.86, 0.84))
        angle = angle[:, None]
        return np.where(angle < 11, 0.03, np.where(angle < 28, iris, white))

    return paint


def picture(rng: np.random.Generator, number: int) -> tuple[np.ndarray, dict, object]:
    """The picture, its truth, and the skin."""
    u = rng.uniform
    model, placed, _, rest = person(number)
    atlas = _atlas_body()
    with np.load(PEOPLE / "eyes.npz") as kept:
        eyes = kept["eyes"]
    balls = rest[np.unique(eyes)]
    centre = balls.mean(0)
    tilt = (u(-20, 20), u(-25, 25), u(-15, 15))
    turn = (
        rotation((0, 0, 1), tilt[2])
        @ rotation((1, 0, 0), tilt[0])
        @ rotation((0, 1, 0), tilt[1])
        @ FACING
    )
    lens, far = Lens.chance(rng), u(0.40, 0.70)
    shift = np.array([far * u(-0.12, 0.12), far * u(-0.08, 0.08), far])
    at = (rest - centre) @ turn.T + shift
    head = (atlas.rest[:, 2] > 0.42) & (model.share("upperarm01.L", "upperarm01.R") < 0.3)
    seen = head[model.quads].all(1) & (at[model.quads][..., 2] > 0.08).all(1)
    part = smooth(model, at, model.quads[seen], model.uv[seen], atlas.rest).accent(u(0.4, 1))
    blank = np.zeros((*eyes.shape, 2))
    globes = smooth(model, at, eyes, blank, rest)
    mids = np.stack([balls[side * balls[:, 0] > 0].mean(0) for side in (1, -1)])
    gaze = unit(turn.T @ -unit(shift) + (0, -0.6, 0))
    tone = int(rng.integers(len(TONES)))
    grey = u(0, 0.6) ** 2
    skin = Skin(
        np.clip(TONES[tone] * (1 + rng.normal(0, 0.04, 3)), 0.05, 1), u(0.4, 1),
        (0.72, 0.36, 0.36), atlas.masks["lips"], ShortHair(Spots.landmarks(atlas)),
        (0.1 + grey, 0.08 + grey, 0.07 + grey),
        everywhere=True,
    )  # fmt: skip
    paint = _eye_paint(mids, gaze, IRISES[int(rng.integers(3))])
    pieces = [
        Piece(part, np.zeros(len(part.v))),
        Piece(globes, np.zeros(len(globes.v)), paint),
    ]
    behind = str(rng.choice([k for k in KINDS if k != "wood"]))
    image = photograph(rng, lens, Light.chance(rng), skin, pieces, ground(rng, behind))
    points = {}
    for code in POINTS:
        for side in ("left", "right") if placed[code]["side"] == "left" else ("",):
            vertices = np.array(placed[code]["v"])
            vertices = model.mirror[vertices] if side == "right" else vertices
            rest = np.asarray(placed[code]["b"]) @ atlas.rest[vertices]
            (spot,), (normal,) = carried(part, rest[None])
            way = unit(spot)
            hidden = part.mesh.ray.intersects_any((spot - 0.002 * way)[None], -way[None])[0]
            points[f"{code} {side}".strip()] = {
                "px": lens.pixel(spot),
                "xyz": spot.tolist(),
                "normal": normal.tolist(),
                "facing": float(-(normal @ way)),
                "hidden": bool(hidden),
                "inside": bool(
                    0 <= lens.pixel(spot)[0] < WIDTH and 0 <= lens.pixel(spot)[1] < HEIGHT
                ),
            }
    truth = {
        "person": number, "tilt": tilt, "far": far, "focal": lens.focal, "tone": tone,
        "ground": behind,
        "points": points,
    }  # fmt: skip
    return image, truth, part


def main(kind: str, count: int) -> None:
    out = PICTURES / f"face-{kind}"
    out.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        stem = out / f"{i:04d}"
        if stem.with_suffix(".json").exists():
            continue
        rng = np.random.default_rng((SEEDS[kind], i))
        image, truth, part = picture(rng, int(rng.choice(PARTS[kind])))
        Image.fromarray(image).save(stem.with_suffix(".jpg"), quality=95)
        skin = {"v": part.v.astype(np.float32), "f": part.f.astype(np.int32)}
        np.savez_compressed(stem.with_suffix(".npz"), **skin)
        stem.with_suffix(".json").write_text(json.dumps(truth), "utf-8")
        if i % 20 == 0:
            print(kind, i, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
