"""Small vector algebra shared by posing and drawing."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def unit(v: ArrayLike) -> Array:
    """The vector scaled to length one."""
    a = np.asarray(v, float)
    return a / np.linalg.norm(a)


def units(v: Array) -> Array:
    """Each row scaled to length one; zero rows stay zero."""
    return v / (np.linalg.norm(v, axis=-1, keepdims=True) + 1e-12)


def rotation(axis: ArrayLike, degrees: float) -> Array:
    """Rotation matrix about an axis (Rodrigues), right-handed."""
    a, (x, y, z) = np.deg2rad(degrees), unit(axis)
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + np.sin(a) * k + (1 - np.cos(a)) * k @ k


def swing(a: ArrayLike, b: ArrayLike) -> Array:
    """The smallest rotation that takes direction a to direction b."""
    a, b = unit(a), unit(b)
    axis, cosine = np.cross(a, b), float(a @ b)
    sine = float(np.linalg.norm(axis))
    if sine < 1e-9:
        return np.eye(3)
    return rotation(axis / sine, float(np.degrees(np.arctan2(sine, cosine))))


def smoothstep(t: Array) -> Array:
    """Eases 0..1; clips outside."""
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
