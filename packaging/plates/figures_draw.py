"""Draws a figure: body, hands and tools under one light, laid over each other by depth."""

import numpy as np
import render
from camera import Camera
from figures_table import WIDTH
from linear import Array, unit, units
from part import Part
from render import Picture

SAMPLES, RAYS, KEY_RAYS = 2, 40, 14
FINE_SAMPLES = 1.5  # sub-pixels a side of a fine picture: three for two pixels
VIGNETTE = 0.05
LINES = {"press": 1.5, "sleeve": 1.5}  # weight of the ink: the pressing hand stands out


def _lit(parts: list[Part], camera: Camera, rays: int) -> list[Array]:
    """Ambient (kept on the parts) and key light, only for what the camera can see."""
    right, up, view = camera.axes
    to_key = unit(render.KEY[0] * right + render.KEY[1] * up + render.KEY[2] * view)
    scene = render._scene(parts)
    all_lit = []
    for part in parts:
        flat = camera.to_view(part.v)[:, :2]
        margin = 0.52 * camera.px * np.array([camera.width, camera.height])
        rows = np.where((part.n @ view > -0.3) & (np.abs(flat) < margin).all(1))[0]
        origin, normal = part.v[rows] + part.n[rows] * 0.0006, part.n[rows]
        sky, lit = np.ones(len(part.v)), np.ones(len(part.v))
        rng = np.random.default_rng(0)
        total = np.zeros(len(rows))
        for _ in range(rays):
            d = normal + units(rng.normal(size=(1, 3)))
            total += ~scene.ray.intersects_any(origin, units(d))
        sky[rows] = total / rays
        rng = np.random.default_rng(1)
        total = np.zeros(len(rows))
        for _ in range(KEY_RAYS):
            d = unit(to_key + 0.16 * rng.normal(size=3))
            total += ~scene.ray.intersects_any(origin, np.broadcast_to(d, origin.shape))
        lit[rows] = total / KEY_RAYS
        part.sky = sky
        all_lit.append(lit)
    return all_lit


def shade(
    parts: list[Part],
    camera: Camera,
    masks: dict[str, Array],
    samples: float = SAMPLES,
    rays: int = RAYS,
    hair: "render.HairCover | None" = None,
) -> list["render._Layer"]:
    """Each part shaded under one light, not yet laid over each other."""
    fine = Camera(
        camera.view,
        camera.up,
        camera.centre,
        camera.mm_per_px / samples,
        round(camera.width * samples),
        round(camera.height * samples),
    )
    lit, coarse = _lit(parts, camera, rays), camera.width / WIDTH
    return [
        render._shade(p, fine, samples, LINES.get(p.material, 1.0) * coarse, light, masks, hair)
        for p, light in zip(parts, lit, strict=True)
    ]


def compose(
    layers: list["render._Layer"], samples: float = SAMPLES, vignette: float = VIGNETTE
) -> Picture:
    """Lays shaded parts over each other by depth, averages the sub-pixels."""
    names = sorted({name for layer in layers for name in layer.masks})
    order = np.argsort(np.stack([layer.depth for layer in layers]), 0)
    shape = layers[0].alpha.shape
    alpha = np.zeros(shape, np.float32)
    channels = {name: np.zeros(shape, np.float32) for name in ("grey", *names)}
    for rank in range(len(layers)):
        for k, layer in enumerate(layers):
            a = np.where(order[rank] == k, layer.alpha, 0)
            for name, field in channels.items():
                own = layer.grey if name == "grey" else layer.masks.get(name)
                field *= 1 - a
                if own is not None:
                    field += own * a
            alpha = a + alpha * (1 - a)
    alpha = _averaged(alpha, samples)
    safe = np.maximum(alpha, 1e-4)
    flat = {
        name: np.clip(np.where(alpha > 1e-4, _averaged(f, samples) / safe, 0), 0, 1)
        for name, f in channels.items()
    }
    h, w = alpha.shape
    if vignette:
        alpha = alpha * render._border(w, h, vignette * min(w, h))
    return Picture(flat["grey"], alpha, {name: flat[name] for name in names})


def _averaged(field: Array, samples: float) -> Array:
    """Sub-pixels to pixels; of three sub-pixels for two, the middle one belongs half to each."""
    if samples == int(samples):
        return render._average(field, int(samples))
    for _ in (0, 1):
        a, b, c = field[0::3], field[1::3], field[2::3]
        pairs = np.stack([(a + b / 2) / 1.5, (b / 2 + c) / 1.5], 1)
        field = pairs.reshape(-1, field.shape[1]).T
    return field
