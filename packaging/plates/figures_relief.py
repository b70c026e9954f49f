"""What skinning cannot do: folds that it pinches shut are opened, muscles that bunch are raised."""

import numpy as np
from linear import Array, unit
from model import HEIGHT, BodyModel
from part import Part

S = HEIGHT / 1.835277  # lengths below were read off the model at its native height
WEB = np.array([0.040, 0.085, -0.004]) * S  # the web of the thumb, hand axes from the wrist
BULGE = np.array([0.036, 0.076, 0.0]) * S  # top of the muscle when thumb and index are squeezed


def open_web(model: BodyModel, vertices: Array, wrist: Array, axes: Array) -> Array:
    """Laplacian smoothing about the web of the left thumb (14 rounds, sigma 10 mm)."""
    centre = wrist + axes @ WEB
    near = np.exp(-((vertices - centre) ** 2).sum(1) / (2 * (0.010 * S) ** 2))[:, None]
    sides = np.stack([model.quads, np.roll(model.quads, -1, 1)], 2).reshape(-1, 2)
    a, b = np.unique(np.sort(sides, 1), axis=0).T
    count = np.bincount(np.r_[a, b], minlength=len(vertices))[:, None]
    for _ in range(14):
        total = np.zeros_like(vertices)
        np.add.at(total, a, vertices[b])
        np.add.at(total, b, vertices[a])
        vertices = vertices + 0.7 * near * (total / np.maximum(count, 1) - vertices)
    return vertices


def bulge(part: Part, wrist: Array, axes: Array, height: float = 0.011) -> Array:
    """Raises the muscle between thumb and index; returns the top of it, metres."""
    normal = axes[:, 2]
    start = wrist + axes @ BULGE + normal * 0.2
    hits, _, _ = part.mesh.ray.intersects_location([start], [-normal])
    top = hits[np.argmax(hits @ normal)]
    along = unit(axes @ np.array([0.15, 1.0, 0.0]))
    aside = np.cross(normal, along)
    away = part.v - top
    pit = ((away @ aside) / (0.0095 * S)) ** 2 + ((away @ along) / (0.0145 * S)) ** 2
    part.v = part.v + np.outer(np.exp(-pit / 2) * np.clip(part.n @ normal, 0, 1) * height, normal)
    part.rebuild()
    return top + normal * height
