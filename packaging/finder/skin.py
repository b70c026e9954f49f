"""Millimetres over the skin of a picture, and how a step in the picture becomes one on the skin."""

import math

import numpy as np
import trimesh
from atlas import PICTURES
from joints import SIZE

LEAST_SQUARE = 0.3  # cosine; skin more slanted than that counts as if it were so slanted
_meshes: dict = {}


def on_skin(name: str, stem: str, truth: dict, x: float, y: float, spot: dict) -> float:
    """Millimetres over the skin; beside it, in the picture's plane."""
    if (name, stem) not in _meshes:
        _meshes.clear()
        with np.load(PICTURES / name / f"{stem}.npz") as kept:
            _meshes[name, stem] = trimesh.Trimesh(kept["v"], kept["f"], process=False)
    focal, true = truth["focal"], np.array(spot["xyz"])
    way = np.array([(x - SIZE[0] / 2) / focal, (y - SIZE[1] / 2) / focal, 1.0])
    way /= np.linalg.norm(way)
    mesh = _meshes[name, stem]
    met, _, _ = mesh.ray.intersects_location(np.zeros((1, 3)), way[None], multiple_hits=False)
    if len(met):
        return 1000 * float(np.linalg.norm(met[0] - true))
    return math.dist((x, y), spot["px"]) * 1000 * true[2] / focal


def over_skin(spot: dict) -> np.ndarray:
    """(3, 2) what turns a small step in the picture's plane into one over the skin of a point."""
    way = np.array(spot["xyz"]) / np.linalg.norm(spot["xyz"])
    square = min(-LEAST_SQUARE, float(np.dot(spot["normal"], way)))
    return np.eye(3)[:, :2] - np.outer(way, spot["normal"][:2]) / square
