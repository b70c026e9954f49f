"""Draws a point from one shading of body and hand: where, press, and the hand as a cut-out."""

from dataclasses import dataclass

import numpy as np
import render
from camera import Camera
from linear import Array, unit, units
from part import Part
from render import Picture
from scipy.ndimage import gaussian_filter

SAMPLES, RAYS, KEY_RAYS = 2, 40, 14
VIGNETTE = 0.05
SUNK = 0.02  # metres below the near skin at which a hand counts as behind the body


@dataclass
class Cutout:
    """The hand alone.

    Attributes:
        front: what lies before the body.  behind: the whole hand, or None where nothing is hidden.
        shadow: (h, w) 0..1 how much the hand darkens the skin.  corner: x, y of its crop.
    """

    front: Picture
    behind: Picture | None
    shadow: Array
    corner: tuple[int, int]


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
    samples: int = SAMPLES,
    rays: int = RAYS,
    line: float = 1.0,
    hair: "render.HairCover | None" = None,
) -> list["render._Layer"]:
    """Each part shaded under one light, not yet laid over each other."""
    fine = Camera(
        camera.view,
        camera.up,
        camera.centre,
        camera.mm_per_px / samples,
        camera.width * samples,
        camera.height * samples,
    )
    lit = _lit(parts, camera, rays)
    return [
        render._shade(p, fine, samples, line, light, masks, hair)
        for p, light in zip(parts, lit, strict=True)
    ]


def compose(
    layers: list["render._Layer"], samples: int = SAMPLES, vignette: float = VIGNETTE
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
    alpha = render._average(alpha, samples)
    safe = np.maximum(alpha, 1e-4)
    flat = {
        name: np.clip(np.where(alpha > 1e-4, render._average(f, samples) / safe, 0), 0, 1)
        for name, f in channels.items()
    }
    h, w = alpha.shape
    if vignette:
        alpha = alpha * render._border(w, h, vignette * min(w, h))
    return Picture(flat["grey"], alpha, {name: flat[name] for name in names})


SHADOW_REACH = 45.0  # mm about the pad: farther shade moves too little to be missed


def cut_out(
    alone: Picture,
    ground: list["render._Layer"],
    hand: "render._Layer",
    camera: Camera,
    pad: Array,
) -> Cutout:
    """The hand as layers, cropped to what it covers and shades.

    Args:
        alone: the finished picture without the hand.  ground: body and clothes in its shadow.
        pad: pixel of the pressed spot.
    """
    whole = compose([hand])
    ground_depth = np.max([np.where(g.alpha > 0.5, g.depth, -1e3) for g in ground], 0)
    above = hand.depth > ground_depth - SUNK
    front = compose([render._Layer(hand.grey, hand.alpha * above, hand.depth, hand.masks)])
    hidden = float((hand.alpha * ~above).sum()) > 0.01 * float(hand.alpha.sum())
    shaded = compose(ground)
    loss = np.where(shaded.alpha > 0.5, 1 - (shaded.grey + 0.004) / (alone.grey + 0.004), 0)
    # Without the faint far ambient, whose rim would show.
    shadow = np.clip((gaussian_filter(np.clip(loss, 0, 1), 2.5) - 0.08) * 1.0, 0, 0.5)
    rows, columns = np.indices(shadow.shape)
    away = np.hypot(columns - pad[0], rows - pad[1]) * camera.mm_per_px
    shadow = gaussian_filter(shadow * np.exp(-((away / SHADOW_REACH) ** 2)), 3)
    y, x = np.where((whole.alpha > 0.01) | (shadow > 0.02))
    top, left = int(max(y.min() - 4, 0)), int(max(x.min() - 4, 0))
    box = np.s_[top : y.max() + 5, left : x.max() + 5]
    behind = _crop(whole, box) if hidden else None
    return Cutout(_crop(front, box), behind, shadow[box], (left, top))


def _crop(picture: Picture, box: tuple[slice, slice]) -> Picture:
    return Picture(
        picture.grey[box], picture.alpha[box], {k: m[box] for k, m in picture.masks.items()}
    )
