"""Writes pictures: WebP with light and shade in grey, coverage in alpha; masks as grey PNGs."""

from pathlib import Path

import numpy as np
from linear import Array
from PIL import Image
from render import Picture

QUALITY = 84
LEVELS = 24  # greys kept in a mask: soft edges stay soft, files stay small


def save_picture(picture: Picture, folder: Path, stem: str, drop: tuple[str, ...] = ()) -> dict:
    """Writes image and masks.

    Args:
        drop: masks that go without saying (a cut-out is all hand).

    Returns:
        {"image": name, "masks": {mask: name}, "size": [w, h]} for the index.
    """
    grey = _bytes(_filled(picture.grey, picture.alpha))
    rgba = np.dstack([grey, grey, grey, _bytes(picture.alpha)])
    name = f"{stem}.webp"
    Image.fromarray(rgba, "RGBA").save(
        folder / name, quality=QUALITY, alpha_quality=92, method=6, exact=False
    )
    masks = {}
    for mask, cover in picture.masks.items():
        if mask in drop or cover.max() < 0.1:
            continue
        masks[mask] = f"{stem}.{mask}.png"
        save_grey(cover, folder / masks[mask])
    return {"image": name, "masks": masks, "size": [grey.shape[1], grey.shape[0]]}


def save_grey(cover: Array, path: Path, levels: int = LEVELS) -> None:
    """Writes 0..1 as an 8-bit grey PNG in a few levels."""
    few = np.round(np.clip(cover, 0, 1) * (levels - 1)) / (levels - 1)
    Image.fromarray(_bytes(few), "L").save(path, optimize=True)


def _filled(grey: Array, alpha: Array) -> Array:
    """Grey carried a little into the uncovered ground, so that compression leaves no rim."""
    return np.where(alpha > 0.004, grey, 0.75)


def _bytes(a: Array) -> Array:
    return (np.clip(a, 0, 1) * 255 + 0.5).astype("uint8")
