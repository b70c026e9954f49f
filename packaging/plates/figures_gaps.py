"""Closes the slits through which the ground shows between fingers and what they hold.

They are as small as a few pixels, brighter than anything about them, and read as scraps of paper.
A slit becomes the shadow that the hand throws there. Works on what `figures_write` has written.
"""

from pathlib import Path
from typing import Any

import numpy as np
from figures_write import QUALITY, save_grey
from linear import Array
from PIL import Image
from scipy import ndimage

WIDEST = 1000
"""Pixels of a slit on a picture 1,440 wide; larger openings are seen as such."""
HAND = 60  # of 255: how much of a slit's rim must be the pressing hand
SHADOW = 0.9  # of the dark third of the rim


def slits(alpha: Array) -> list[Array]:
    """Masks of the small uncovered spots that do not reach the picture's edge; bytes in."""
    named, count = ndimage.label(alpha < 128)
    outside = np.unique(np.concatenate([named[0], named[-1], named[:, 0], named[:, -1]]))
    sizes = np.bincount(named.ravel(), minlength=count + 1)
    most = WIDEST * (alpha.shape[1] / 1440) ** 2
    return [named == k for k in range(1, count + 1) if k not in outside and sizes[k] <= most]


def close_slits(folder: Path, entry: dict[str, Any]) -> int:
    """Closes those beside the pressing hand in a written picture; how many."""
    if "press" not in entry["masks"]:
        return 0
    path = folder / entry["image"]
    rgba = np.array(Image.open(path).convert("RGBA"))
    masks = {key: np.array(Image.open(folder / name)) for key, name in entry["masks"].items()}
    grey, alpha = rgba[..., 0].astype(float), rgba[..., 3].astype(float)
    closed = 0
    for slit in slits(rgba[..., 3]):
        near = ndimage.binary_dilation(slit, iterations=4)
        rim = near & (alpha > 200)
        if not rim.any() or masks["press"][rim].mean() < HAND:
            continue
        dark = float(np.percentile(grey[rim], 33)) * SHADOW
        open_ = np.where(near, 1 - alpha / 255, 0)
        grey = grey * (1 - open_) + dark * open_
        alpha = np.where(near, 255, alpha)
        for key, mask in masks.items():
            mask[:] = np.maximum(mask, open_ * 255) if key == "press" else mask * (1 - open_)
        closed += 1
    if closed:
        shade = np.repeat(grey.round().astype("uint8")[..., None], 3, 2)
        whole = np.dstack([shade, alpha.astype("uint8")])
        Image.fromarray(whole, "RGBA").save(
            path, quality=QUALITY, alpha_quality=92, method=6, exact=False
        )
        for key, name in entry["masks"].items():
            save_grey(masks[key] / 255, folder / name)
    return closed
