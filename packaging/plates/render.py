"""Light and shade of parts: grey picture, coverage, masks of materials. The program tints.

Grey of a finished picture: 0 is ink, GREY_FLOOR the deepest shadow of a surface, 255 fully lit.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import trimesh
from camera import Camera
from linear import Array, unit, units
from part import Part
from scipy.ndimage import binary_dilation, gaussian_filter, map_coordinates

GREY_FLOOR = 0.16
KEY = (-0.45, 0.6, 0.66)  # to the light: picture right, up, towards the eye
MASKS = ("cloth", "nail", "hair", "press", "press_nail", "tool")


@dataclass
class Picture:
    """grey, alpha: (h, w) 0..1.  masks: name -> (h, w) 0..1 coverage of another material."""

    grey: Array
    alpha: Array
    masks: dict[str, Array]


def sky_light(parts: Sequence[Part], rays: int = 64, seed: int = 0) -> None:
    """Ambient openness per vertex, all parts shading each other. Kept on the part (`sky`)."""
    rng = np.random.default_rng(seed)
    scene = _scene(parts)
    for part in parts:
        origin, total = part.v + part.n * 0.0006, np.zeros(len(part.v))
        for _ in range(rays):
            d = rng.normal(size=(1, 3))
            total += ~scene.ray.intersects_any(origin, units(part.n + units(d)))
        part.sky = total / rays


def _scene(parts: Sequence[Part]) -> trimesh.Trimesh:
    solid = [trimesh.Trimesh(p.v, p.f, process=False) for p in parts if p.casts]
    return solid[0] if len(solid) == 1 else trimesh.util.concatenate(solid)


def _key_light(part: Part, scene: trimesh.Trimesh, to_key: Array, rays: int, size: float) -> Array:
    rng = np.random.default_rng(1)
    origin, lit = part.v + part.n * 0.0006, np.zeros(len(part.v))
    for _ in range(rays):
        d = unit(to_key + size * rng.normal(size=3))
        lit += ~scene.ray.intersects_any(origin, np.broadcast_to(d, origin.shape))
    return lit / rays


@dataclass
class Hits:
    """What a grid of parallel rays meets on one part: triangle (-1 none), weights, depth."""

    triangle: Array
    weights: Array
    depth: Array

    @property
    def mask(self) -> Array:
        return self.triangle >= 0


def trace(part: Part, camera: Camera) -> Hits:
    """One ray through the centre of every pixel. Depth: metres towards the eye from the centre."""
    right, up, view = camera.axes
    w, h, px = camera.width, camera.height, camera.px
    s = camera.to_view(part.v)
    x0 = int(max(s[:, 0].min() / px + w / 2 - 2, 0))
    x1 = int(min(s[:, 0].max() / px + w / 2 + 2, w))
    y0 = int(max(h / 2 - s[:, 1].max() / px - 2, 0))
    y1 = int(min(h / 2 - s[:, 1].min() / px + 2, h))
    triangle = np.full((h, w), -1, np.int32)
    depth = np.full((h, w), -1e3, np.float32)
    weights = np.zeros((h, w, 3), np.float32)
    if x1 <= x0 or y1 <= y0:
        return Hits(triangle, weights, depth)
    gx, gy = np.meshgrid(
        (np.arange(x0, x1) + 0.5 - w / 2) * px, (h / 2 - np.arange(y0, y1) - 0.5) * px
    )
    top = s[:, 2].max() + 0.05
    origin = np.asarray(camera.centre) + gx.reshape(-1, 1) * right + gy.reshape(-1, 1) * up
    origin = origin + top * view
    found = part.mesh.ray.intersects_first(origin, np.broadcast_to(-view, origin.shape))
    hit = found >= 0
    tri = s[part.f[found[hit]]]
    a, b = tri[:, 1, :2] - tri[:, 0, :2], tri[:, 2, :2] - tri[:, 0, :2]
    g = np.stack([gx.ravel()[hit], gy.ravel()[hit]], 1) - tri[:, 0, :2]
    area = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    area = np.where(np.abs(area) < 1e-16, 1e-16, area)
    w1 = np.clip((g[:, 0] * b[:, 1] - g[:, 1] * b[:, 0]) / area, 0, 1)
    w2 = np.clip((a[:, 0] * g[:, 1] - a[:, 1] * g[:, 0]) / area, 0, 1)
    bary = np.stack([1 - w1 - w2, w1, w2], 1)
    window = np.s_[y0:y1, x0:x1]
    for field, value in (
        (triangle, found[hit]),
        (depth, (bary * tri[:, :, 2]).sum(1)),
        (weights, bary),
    ):
        block = field[window].reshape(-1, *field.shape[2:]).copy()
        block[hit] = value
        field[window] = block.reshape(y1 - y0, x1 - x0, *field.shape[2:])
    return Hits(triangle, weights, depth)


def _ink(depth: Array, mask: Array, px: float, samples: int, weight: float) -> Array:
    """Contour: on the nearer side of a jump in depth, less what mere slope explains."""
    far = np.where(mask, depth, -1.0)
    jump, least = np.zeros(depth.shape, np.float32), max(5 * px, 0.0011)
    for s in ((0, 1), (1, 0), (1, 1), (1, -1), (0, -1), (-1, 0), (-1, -1), (-1, 1)):
        behind = np.roll(far, s, (0, 1))
        slope = np.roll(far, (-s[0], -s[1]), (0, 1)) - far
        jump = np.maximum(jump, (far - behind) - least - 2 * np.clip(slope, 0, 0.5))
    edge = (jump > 0) & mask
    if weight <= 0:
        return np.zeros(depth.shape)
    thick = binary_dilation(edge, iterations=max(1, round(samples * 0.6 * weight)))
    return np.clip(gaussian_filter(thick.astype(np.float32), samples * 0.30) * 1.15, 0, 1) * 0.86


@dataclass
class _Layer:
    grey: Array
    alpha: Array
    depth: Array
    masks: dict[str, Array]


def _shade(
    part: Part,
    camera: Camera,
    samples: int,
    line: float,
    lit: Array,
    masks: dict[str, Array],
    hair: "HairCover | None",
) -> _Layer:
    right, up, view = camera.axes
    hits = trace(part, camera)
    mask = hits.mask.copy()
    if part.hem:
        t = hits.triangle[mask]
        mask[mask] = (part.fade[part.f[t]] * hits.weights[mask]).sum(1) > 0.5
    tri, B = hits.triangle[mask], hits.weights[mask]
    F = part.f[tri]

    def look(field: Array) -> Array:
        return (field[F] * (B[..., None] if field.ndim == 2 else B)).sum(1)

    n, true_n = units(look(part.shading_n)), units(look(part.n))
    corner = part.v[F]
    front = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]) @ view > 0
    sky, lit_here = look(part.sky), look(lit)
    opacity = np.ones(len(F)) if part.hem else np.clip(look(part.fade), 0, 1)
    opacity = opacity * front
    to_key = unit(KEY[0] * right + KEY[1] * up + KEY[2] * view)
    key = np.clip(n @ to_key, 0, 1)
    fill = np.clip(n @ unit(0.7 * right - 0.1 * up + 0.6 * view), 0, 1)
    rim = (1 - np.clip(true_n @ view, 0, 1)) ** 3
    ambient = (0.24 + 0.14 * (0.5 + 0.5 * n @ up) + 0.20 * fill) * sky**1.15
    tone = ambient + 0.56 * key * lit_here * (0.35 + 0.65 * sky) - 0.20 * rim
    tone = np.clip(tone * 1.08, 0, 1)

    nail = np.zeros(len(F))
    uv = (part.uv[tri] * B[..., None]).sum(1)
    for name in part.tints:
        image = masks[name]
        row = (1 - uv[:, 1]) * image.shape[0] - 0.5
        col = uv[:, 0] * image.shape[1] - 0.5
        cover = map_coordinates(image, [row, col], order=1, mode="nearest")
        nail = np.maximum(nail, cover * (0.55 if name == "lips" else 1.0))
    gloss = np.clip(n @ unit(to_key + view), 0, 1) ** 40 * lit_here
    tone = (tone + (0.02 + 0.10 * nail) * gloss) * part.dim

    strands = np.zeros(len(F))
    if hair is not None and part.material == "skin":
        strands, tone = hair.apply(look(part.rest), tone)

    h, w = mask.shape
    grey, alpha = np.zeros((h, w), np.float32), np.zeros((h, w), np.float32)
    grey[mask] = GREY_FLOOR + (1 - GREY_FLOOR) * np.clip(tone, 0, 1)
    alpha[mask] = opacity
    depth = np.where(mask, hits.depth, -1e3)
    ink = _ink(depth, mask & (alpha > 0), camera.px, samples, line)
    grey *= 1 - ink

    def spread(values: Array) -> Array:
        out = np.zeros((h, w), np.float32)
        out[mask] = values
        return out

    layers: dict[str, Array] = {}
    if part.material == "skin":
        if nail.any():
            layers["nail"] = spread(nail)
        if strands.any():
            layers["hair"] = spread(strands)
    else:
        layers[part.material] = spread(np.ones(len(F)))
        if part.material == "press" and nail.any():
            layers["press_nail"] = spread(nail)
    return _Layer(grey, alpha, depth, layers)


class HairCover:
    """Interface: where hair covers the skin and what it does to the tone (see `hair.py`)."""

    def apply(self, rest: Array, tone: Array) -> tuple[Array, Array]:
        """(coverage 0..1, new tone) for points of the rest pose."""
        raise NotImplementedError


def _average(field: Array, samples: int) -> Array:
    h, w = field.shape[0] // samples, field.shape[1] // samples
    return field.reshape(h, samples, w, samples).mean((1, 3))


def draw(
    parts: Sequence[Part],
    camera: Camera,
    masks: dict[str, Array],
    samples: int = 3,
    rays: int = 64,
    line: float = 1.0,
    vignette: float = 0.0,
    hair: HairCover | None = None,
    key_rays: int = 24,
    key_size: float = 0.16,
) -> Picture:
    """Draws parts with one occlusion and one soft light over all of them.

    Args:
        masks: the model's texture masks.  samples: sub-pixels a side.
        rays: rays a vertex for ambient light (skipped where `sky` is already known).
        line: weight of the ink contour, 0 for none.
        vignette: share of the shorter side over which the picture fades at its edges.
    """
    if any(p.sky is None for p in parts):
        sky_light(parts, rays)
    right, up, view = camera.axes
    to_key = unit(KEY[0] * right + KEY[1] * up + KEY[2] * view)
    scene = _scene(parts)
    w, h = camera.width, camera.height
    fine = Camera(
        camera.view, camera.up, camera.centre, camera.mm_per_px / samples, w * samples, h * samples
    )
    layers = []
    for part in parts:
        lit = _key_light(part, scene, to_key, key_rays, key_size)
        layers.append(_shade(part, fine, samples, line, lit, masks, hair))

    names = sorted({name for layer in layers for name in layer.masks})
    order = np.argsort(np.stack([layer.depth for layer in layers]), 0)
    shape = layers[0].alpha.shape
    alpha = np.zeros(shape, np.float32)
    channels = {name: np.zeros(shape, np.float32) for name in ("grey", *names)}  # premultiplied
    for rank in range(len(layers)):  # from far to near
        for k, layer in enumerate(layers):
            here = order[rank] == k
            a = np.where(here, layer.alpha, 0)
            for name, field in channels.items():
                own = layer.grey if name == "grey" else layer.masks.get(name)
                field *= 1 - a
                if own is not None:
                    field += own * a
            alpha = a + alpha * (1 - a)
    alpha = _average(alpha, samples)
    safe = np.maximum(alpha, 1e-4)
    flat = {
        name: np.clip(np.where(alpha > 1e-4, _average(f, samples) / safe, 0), 0, 1)
        for name, f in channels.items()
    }
    if vignette:
        alpha = alpha * _border(w, h, vignette * min(w, h))
    return Picture(flat["grey"], alpha, {name: flat[name] for name in names})


def _border(w: int, h: int, margin: float) -> Array:
    def ramp(n: int) -> Array:
        i = np.arange(n) + 0.5
        return np.clip(np.minimum(i, n - i) / margin, 0, 1)

    v = np.minimum(ramp(h)[:, None], ramp(w)[None])
    return v * v * (3 - 2 * v)
