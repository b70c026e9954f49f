"""Plain clothes for the standing body: hems as signed distances on the rest pose."""

import numpy as np
from linear import Array, unit
from model import HEIGHT, BodyModel
from part import Part, cloth_part

S = HEIGHT / 1.835277  # the lengths below were read off the model at its native 1.835 m


def _folded(model: BodyModel) -> Array:
    """Rest vertices with both sides laid on the left one."""
    return np.column_stack([np.abs(model.rest[:, 0]), model.rest[:, 1:]])


def shirt_hem(model: BodyModel) -> Array:
    """Signed metres: positive where the short-sleeved shirt is."""
    X = _folded(model)
    shoulder = model.joint("upperarm01.L")
    along = unit(model.joint("lowerarm01.L") - shoulder)
    sleeve = np.maximum(
        0.075 * S - (X - shoulder) @ along,
        np.interp(X[:, 2], [0.30 * S, 0.42 * S], [0.22 * S, 0.15 * S]) - X[:, 0],
    )
    deep = np.where(X[:, 1] < -0.03 * S, 0.13 * S, 0.075 * S)
    collar = (np.hypot(X[:, 0] / (0.095 * S), (X[:, 2] - 0.63 * S) / deep) - 1) * 0.09 * S
    return np.minimum(np.minimum(sleeve, collar), X[:, 2] - 0.085 * S)


def shorts_hem(model: BodyModel, waist: float = 0.085, leg: float = -0.28) -> Array:
    """Signed metres: positive where the shorts are.

    Args:
        waist, leg: heights of the upper and lower hem, metres at native size.
    """
    z = model.rest[:, 2]
    return np.minimum(waist * S - z, z - leg * S)


def dress(model: BodyModel, vertices: Array) -> list[Part]:
    """Shirt and shorts on a posed body. The shorts are a second tone of the same cloth."""
    shirt = cloth_part(model, vertices, shirt_hem(model))
    shorts = cloth_part(model, vertices, shorts_hem(model))
    shorts.dim = 0.72
    return [shirt, shorts]


def trunks(model: BodyModel, vertices: Array, left_only: bool = False) -> list[Part]:
    """Close-fitting short trunks on a posed body; only its left half where asked."""
    x, z = model.rest[:, 0], model.rest[:, 2]
    leg = np.interp(np.abs(x), [0.0, 0.05, 0.17], [-0.100, -0.095, -0.070])
    inside = np.minimum(0.045 - z, z - leg)
    if left_only:
        inside = np.minimum(inside, x)
    part = cloth_part(model, vertices, inside)
    part.dim = 0.85
    return [part]
