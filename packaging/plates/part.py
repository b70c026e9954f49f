"""A solid to draw: a smooth, posed piece of skin or cloth that knows its place on the rest body."""

import copy
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import trimesh
from linear import Array, smoothstep, unit, units
from model import BodyModel
from pose import standing_vertices
from scipy.sparse import coo_matrix, diags
from scipy.spatial import cKDTree
from subdivide import catmull_clark

Place = dict[str, list]  # {"v": three base-mesh vertices, "b": their weights}


@dataclass(eq=False)
class Part:
    """Triangles with smooth normals, opacity and a material.

    Attributes:
        v: (n, 3) vertices, metres.  f: (m, 3) triangles.  uv: (m, 3, 2).
        fade: (n,) opacity 0..1, or for a hem (``hem=True``) a signed value cut at 0.5.
        rest: (n, 3) the same vertices on the rest pose, for finding places on the skin.
        stand: (n, 3) and on the standing pose, the one that marks and distances refer to.
        material: "skin", "cloth", "press", "tool".  tints: texture masks to apply.
        casts: whether it throws shadow on others.
        dim: factor on the tone, for a second, darker cloth.
    """

    v: Array
    f: Array
    uv: Array
    fade: Array
    rest: Array
    stand: Array
    material: str = "skin"
    tints: tuple[str, ...] = ()
    hem: bool = False
    casts: bool = True
    dim: float = 1.0
    n: Array = field(init=False)
    shading_n: Array = field(init=False)
    sky: Array | None = None

    def __post_init__(self) -> None:
        self.rebuild()

    def rebuild(self) -> "Part":
        """Normals afresh after vertices moved; forgets what was cached."""
        t = self.v[self.f]
        face = np.cross(t[:, 1] - t[:, 0], t[:, 2] - t[:, 0])
        n = np.zeros_like(self.v)
        for k in range(3):
            np.add.at(n, self.f[:, k], face)
        self.n = units(n)
        self.shading_n = self.n
        self.sky = None
        for name in ("mesh", "_tree"):
            self.__dict__.pop(name, None)
        return self

    @cached_property
    def mesh(self) -> trimesh.Trimesh:
        """For ray casting."""
        return trimesh.Trimesh(self.v, self.f, process=False)

    def accent(self, amount: float = 0.9, reach: float = 0.006) -> "Part":
        """Exaggerates fine relief in the shading: knuckles, nails, creases.

        Normals minus their mean over about `reach` metres are added again, `amount` times
        (Rusinkiewicz et al. 2006, Exaggerated Shading).
        """
        e = np.vstack([self.f[:, [0, 1]], self.f[:, [1, 2]], self.f[:, [2, 0]]])
        i, j = np.r_[e[:, 0], e[:, 1]], np.r_[e[:, 1], e[:, 0]]
        near = coo_matrix((np.ones(len(i)), (i, j)), (len(self.v),) * 2).tocsr()
        near.data[:] = 1
        near = diags(1 / np.maximum(np.asarray(near.sum(1)).ravel(), 1)) @ near
        step = np.median(np.linalg.norm(self.v[e[:, 0]] - self.v[e[:, 1]], axis=1))
        smooth = self.n
        for _ in range(int(np.clip((reach / step) ** 2, 4, 120))):
            smooth = 0.5 * smooth + 0.5 * (near @ smooth)
        self.shading_n = units(self.n + amount * (self.n - units(smooth)))
        return self

    def moved(self, R: Array, t: Array, mirror: bool = False, material: str = "") -> "Part":
        """A copy turned by R and shifted by t (after mirroring in x where asked)."""
        other = copy.copy(self)
        v, turned = self.v, self.shading_n
        other.v = (v * [-1, 1, 1] if mirror else v) @ R.T + t
        if mirror:
            other.f, other.uv = self.f[:, ::-1], self.uv[:, ::-1]
        other.material = material or self.material
        other.rebuild()
        other.shading_n = units((turned * [-1, 1, 1] if mirror else turned) @ R.T)
        return other

    # --- places ---------------------------------------------------------------------------------

    @cached_property
    def _tree(self) -> tuple[cKDTree, list[list[int]]]:
        used: list[list[int]] = [[] for _ in range(len(self.v))]
        for row, tri in enumerate(self.f.tolist()):
            for i in tri:
                used[i].append(row)
        return cKDTree(self.rest), used

    def find(self, rest_point: Array) -> tuple[int, Array, float]:
        """Nearest spot of this part's skin to a spot of the rest pose.

        Returns:
            Triangle row, weights of its corners, distance in metres (large where this part
            does not reach).
        """
        tree, used = self._tree
        _, near = tree.query(rest_point, k=8)
        rows = sorted({row for i in near for row in used[i]})
        if not rows:
            return 0, np.array([1.0, 0, 0]), 9.0
        tri = self.rest[self.f[rows]]
        spots = trimesh.triangles.closest_point(tri, np.repeat([rest_point], len(rows), axis=0))
        off = np.linalg.norm(spots - rest_point, axis=1)
        k = int(off.argmin())
        b = trimesh.triangles.points_to_barycentric(tri[k : k + 1], spots[k : k + 1])[0]
        b = np.clip(np.nan_to_num(b, nan=1 / 3), 0, 1)
        return rows[k], b / b.sum(), float(off[k])

    def carry(self, rest_point: Array) -> tuple[Array, Array, float]:
        """Position, normal and opacity on this posed part of a spot of the rest pose.

        Opacity is 0 where the part does not reach the spot (more than 4 mm off).
        """
        row, b, off = self.find(rest_point)
        tri = self.f[row]
        fade = float(b @ self.fade[tri]) if off < 0.004 else 0.0
        return b @ self.v[tri], unit(b @ self.n[tri] + 1e-12), fade


def build_part(
    model: BodyModel,
    vertices: Array,
    quads: Array,
    uv: Array,
    fade: Array | None = None,
    levels: int = 2,
    material: str = "skin",
    tints: tuple[str, ...] = (),
    hem: bool = False,
) -> Part:
    """Subdivides faces of the (posed) base mesh into a Part.

    Args:
        vertices: all vertices of the model in some pose.  quads: the faces wanted.
        fade: per base vertex, see `Part`.
    """
    used = np.unique(quads)
    remap = np.full(len(vertices), -1)
    remap[used] = np.arange(len(used))
    fade = np.ones(len(vertices)) if fade is None else fade
    rows = np.column_stack([vertices, fade, model.rest, standing_vertices(model)])[used]
    X, F, C = catmull_clark(rows, remap[quads], uv, levels)
    keep = X[:, 3][F].max(1) > 0.002
    F, C = F[keep], C[keep]
    return Part(
        v=X[:, :3],
        f=np.vstack([F[:, [0, 1, 2]], F[:, [0, 2, 3]]]),
        uv=np.vstack([C[:, [0, 1, 2]], C[:, [0, 2, 3]]]),
        fade=X[:, 3],
        rest=X[:, 4:7],
        stand=X[:, 7:10],
        material=material,
        tints=tints,
        hem=hem,
    )


SKIN_TINTS = ("fingernails", "toenails", "lips")
Plane = tuple[Array, Array, float]  # a point, the direction to cut off, length of the fade (metres)


def skin_part(
    model: BodyModel,
    vertices: Array,
    bones: tuple[str, ...] = ("root",),
    cuts: tuple[Plane, ...] = (),
    levels: int = 2,
    material: str = "skin",
    without: tuple[str, ...] = (),
) -> Part:
    """The skin moved by `bones` (and all below them, but not `without`), fading out at the cuts."""
    fade = np.ones(len(vertices))
    for point, direction, length in cuts:
        inside = -((vertices - point) @ unit(direction)) / length
        fade = np.minimum(fade, smoothstep(inside))
    mine = model.share(*bones) > 0.4
    if without:
        mine &= model.share(*without) < 0.6
    keep = mine[model.quads].all(1) & (fade[model.quads].max(1) > 0)
    return build_part(
        model, vertices, model.quads[keep], model.uv[keep], fade, levels, material, SKIN_TINTS
    )


def cloth_part(model: BodyModel, vertices: Array, inside: Array, levels: int = 2) -> Part:
    """A garment: where `inside` (signed metres per vertex) is positive there is cloth."""
    faces = model.garment[(inside[model.garment] > 0).any(1)]
    blank = np.zeros((*faces.shape, 2))
    part = build_part(
        model, vertices, faces, blank, 0.5 + inside / 0.002, levels, "cloth", hem=True
    )
    part.casts = False
    return part
