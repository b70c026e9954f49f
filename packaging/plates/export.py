"""A drawn plate to files: light and shade, masks, region map, place map, projected points."""

import struct
import zlib
from pathlib import Path

import numpy as np
import trimesh
from camera import Camera
from linear import Array
from PIL import Image
from places import Spots
from regions import RegionOf
from render import Picture, trace
from scenes import Scene

REGION_SCALE = 4
PLACE_SCALE = 8
NOWHERE = -32768
# A mask costs a quarter of a picture's decoding: below this share of it no eye misses the tint.
MASK_LEAST = 0.0005
# A spot is shown where so many of eight looks a pixel beside it meet its own skin; at the rim of a
# limb half of them go past. One ray alone slips through where it meets an edge of the mesh, as the
# mirror image of a spot does in a view straight from the side.
LOOKS, OWN_LOOKS = 8, 3
OWN_SKIN = 0.01  # metres from the spot


def save_picture(folder: Path, name: str, picture: Picture, *, quick: bool = False) -> dict:
    """Writes NAME.webp, or NAME.png and NAME-cover.png, and NAME-MASK.png.

    Args:
        folder: where to.  name: of the plate.  picture: what was drawn.
        quick: in eight bits a pixel, twice as large and decoded in a third of the time: for
            pictures that are waited for, at the start and while the body turns.

    Returns:
        The index entries "image", "masks" and "size".
    """
    grey = np.round(picture.grey * 255).astype("uint8")
    alpha = np.round(np.clip(picture.alpha, 0, 1) * 255).astype("uint8")
    masks = {}
    if quick:
        image = f"{name}.png"
        grey[alpha == 0] = 0
        _save_grey(folder / image, grey)
        masks["cover"] = f"{name}-cover.png"
        _save_grey(folder / masks["cover"], alpha)
    else:
        image = f"{name}.webp"
        whole = Image.fromarray(np.dstack([grey, grey, grey, alpha]), "RGBA")
        whole.save(folder / image, quality=92, method=6)
    for mask, cover in sorted(picture.masks.items()):
        if cover.mean() < MASK_LEAST:
            continue
        masks[mask] = f"{name}-{mask}.png"
        _save_grey(folder / masks[mask], np.round(cover * 255).astype("uint8"))
    return {"image": image, "masks": masks, "size": [grey.shape[1], grey.shape[0]]}


def _save_grey(path: Path, grey: Array) -> None:
    Image.fromarray(grey, "L").save(path, optimize=True)


def _nearest_skin(scene: Scene, camera: Camera, field: str) -> tuple[Array, Array]:
    """Per pixel a vertex field ("rest", "stand") of the nearest skin, and where there is any."""
    value = np.zeros((camera.height, camera.width, 3))
    depth = np.full((camera.height, camera.width), -1e3)
    for part in scene.skin:
        hits = trace(part, camera)
        m = hits.mask
        F, B = part.f[hits.triangle[m]], hits.weights[m]
        m_solid = (part.fade[F] * B).sum(1) > 0.3
        near = np.zeros_like(m)
        near[m] = m_solid
        near &= hits.depth > depth
        pick = near[m]
        value[near] = (getattr(part, field)[F[pick]] * B[pick][..., None]).sum(1)
        depth[near] = hits.depth[near]
    return value, depth > -1e3


def save_maps(
    folder: Path, name: str, scene: Scene, camera: Camera, region_of: RegionOf
) -> tuple[dict, Array]:
    """Writes the region map and the place map.

    Returns:
        Index entries, and how many pixels of the region map each region has.
    """
    rest, there = _nearest_skin(scene, camera.coarser(REGION_SCALE), "rest")
    regions = np.zeros(there.shape, np.uint8)
    regions[there] = region_of(rest[there])
    _save_grey(folder / f"{name}-regions.png", regions)

    stand, there = _nearest_skin(scene, camera.coarser(PLACE_SCALE), "stand")
    tenths = np.where(there[..., None], np.round(stand * 10_000), NOWHERE).astype("<i2")
    planes = b"".join(tenths[..., k].tobytes() for k in range(3))
    assert len(planes) == 3 * struct.calcsize("<h") * there.size
    (folder / f"{name}-places.bin").write_bytes(zlib.compress(planes, 9))
    entries = {
        "region_map": f"{name}-regions.png",
        "region_scale": REGION_SCALE,
        "place_map": f"{name}-places.bin",
        "place_scale": PLACE_SCALE,
    }
    return entries, np.bincount(regions.ravel(), minlength=256)


def edge(camera: Camera, vignette: float) -> float:
    """How many pixels at a picture's edge are too faded to show anything."""
    return max(10.0, 0.45 * vignette * min(camera.width, camera.height))


def _own_looks(solid: trimesh.Trimesh, camera: Camera, places: Array) -> Array:
    """How many of the looks beside each place meet skin near it."""
    right, up, view = camera.axes
    turns = (np.arange(LOOKS) + 0.5) * 2 * np.pi / LOOKS
    beside = (np.cos(turns)[:, None] * right + np.sin(turns)[:, None] * up) * camera.px
    own = np.repeat(places, LOOKS, 0)
    start = own + np.tile(beside, (len(places), 1)) + 4 * view  # beyond all that could hide it
    met, ray, _ = solid.ray.intersects_location(
        start, np.broadcast_to(-view, start.shape), multiple_hits=False
    )
    near = np.zeros(len(start), bool)
    near[ray] = np.linalg.norm(met - own[ray], axis=1) < OWN_SKIN
    return near.reshape(-1, LOOKS).sum(1)


def visible_spots(
    scene: Scene,
    camera: Camera,
    spots: Spots,
    sides: tuple[str, ...],
    vignette: float,
    least_facing: float = 0.12,
) -> tuple[dict[str, dict[str, list[float]]], dict[str, float]]:
    """The spots that a plate really shows; not those hidden, turned away, faded or at the edge.

    Returns:
        Pixels by name and side; and by name how squarely the (left or midline) spot faces the eye
        and how near it is to the middle of the picture, 0 to 1.
    """
    view = camera.axes[2]
    names, places, normals = [], [], []
    for name in spots.table:
        for side in spots.sides(name):
            if side not in sides:
                continue
            best = max((spots.on(p, name, side) for p in scene.skin), key=lambda s: s[2])
            position, normal, fade = best
            if fade > 0.4 and normal @ view > least_facing:
                names.append((name, side))
                places.append(position)
                normals.append(normal)
    if not names:
        return {}, {}
    P, N = np.array(places), np.array(normals)
    start = P + 0.0012 * N + 0.0008 * view
    hidden = scene.solid.ray.intersects_any(start, np.broadcast_to(view, P.shape))
    xy = camera.project(P)
    margin = edge(camera, vignette)
    inside = (xy > margin).all(1) & (xy < np.array([camera.width, camera.height]) - margin).all(1)
    middle = np.array([camera.width, camera.height]) / 2
    off = np.clip(np.abs(xy - middle) / middle, 0, 1).max(1)
    worth = (N @ view) * (1 - 0.35 * off**2)
    out: dict[str, dict[str, list[float]]] = {}
    merit: dict[str, float] = {}
    shown = inside & ~hidden & (_own_looks(scene.solid, camera, P) >= OWN_LOOKS)
    for (name, side), (x, y), ok, w in zip(names, xy, shown, worth, strict=True):
        if ok:
            if side != "right":
                merit[name] = round(float(w), 3)
            out.setdefault(name, {})[side] = [round(float(x), 1), round(float(y), 1)]
    return out, merit
