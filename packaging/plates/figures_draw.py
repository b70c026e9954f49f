"""Draws a point from one shading of body and hand: where, press, and the hand as a cut-out."""

from dataclasses import dataclass

import numpy as np
import render
from camera import Camera
from linear import Array, unit
from part import Part
from render import Picture
from scipy.ndimage import gaussian_filter

SAMPLES, RAYS, KEY_RAYS = 3, 48, 16
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
    right, up, view = camera.axes
    to_key = unit(render.KEY[0] * right + render.KEY[1] * up + render.KEY[2] * view)
    for part in parts:
        part.sky = None
    render.sky_light(parts, rays)
    scene = render._scene(parts)
    return [render._key_light(p, scene, to_key, KEY_RAYS, 0.16) for p in parts]


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


def cut_out(
    body_alone: "render._Layer", body: "render._Layer", hands: list["render._Layer"], camera: Camera
) -> Cutout:
    """The first hand as layers, cropped to what it covers and shades."""
    hand = hands[0]
    whole = compose([hand])
    above = (hand.depth > body.depth - SUNK) | (body.alpha < 0.5)
    front_layer = render._Layer(hand.grey, hand.alpha * above, hand.depth, hand.masks)
    front = compose([front_layer])
    hidden = float((hand.alpha * ~above).sum()) > 0.01 * float(hand.alpha.sum())
    both = (body_alone.alpha > 0.5) & (body.alpha > 0.5)
    loss = np.where(both, 1 - (body.grey + 0.004) / (body_alone.grey + 0.004), 0)
    shadow = gaussian_filter(render._average(np.clip(loss, 0, 1), SAMPLES), 1.5)
    shadow = np.clip(
        (shadow - 0.03) * 1.05, 0, 0.55
    )  # without the faint far ambient, whose rim would show
    y, x = np.where((whole.alpha > 0.01) | (shadow > 0.02))
    box = np.s_[max(y.min() - 4, 0) : y.max() + 5, max(x.min() - 4, 0) : x.max() + 5]
    corner = (int(max(x.min() - 4, 0)), int(max(y.min() - 4, 0)))
    return Cutout(_crop(front, box), _crop(whole, box) if hidden else None, shadow[box], corner)


def _crop(picture: Picture, box: tuple[slice, slice]) -> Picture:
    return Picture(
        picture.grey[box], picture.alpha[box], {k: m[box] for k, m in picture.masks.items()}
    )
