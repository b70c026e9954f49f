"""The skin as a triangle mesh in the rest pose: places on it, rays, cross-sections, walks over it.

A place is {"v": three base-mesh vertices, "b": their weights}.
"""

import heapq
from functools import cached_property

import numpy as np
import trimesh
from linear import Array, unit
from model import SKIN_VERTICES, BodyModel
from scipy.spatial import cKDTree

Place = dict[str, list]
Edge = tuple[int, int]


def _limb(bone: str) -> str:
    side = bone[-1] if bone.endswith((".L", ".R")) else ""
    for starts, limb in (
        (("finger", "metacarpal", "wrist"), "hand" + side),
        (("lowerarm", "upperarm"), "arm" + side),
        (("toe", "foot"), "foot" + side),
        (("upperleg", "lowerleg"), "leg" + side),
        (("spine", "root", "pelvis", "clavicle", "shoulder", "breast"), "trunk"),
        (("neck",), "neck"),
    ):
        if bone.startswith(starts):
            return limb
    return "head"


class Section:
    """Where a plane cuts the mesh: crossing points of edges and which share a triangle."""

    def __init__(self, surface: "Surface", origin: Array, normal: Array) -> None:
        V, T = surface.V, surface.triangles
        s = (V - origin) @ normal
        s[np.abs(s) < 1e-9] = 1e-9
        self.at: dict[Edge, Array] = {}
        self.near: dict[Edge, list[tuple[Edge, int]]] = {}
        for row in np.where(np.abs(np.sign(s[T]).sum(1)) == 1)[0]:
            tri, pair = T[row], []
            for i, j in ((0, 1), (1, 2), (2, 0)):
                a, b = sorted((int(tri[i]), int(tri[j])))
                if s[a] * s[b] < 0:
                    self.at.setdefault((a, b), V[a] + (V[b] - V[a]) * s[a] / (s[a] - s[b]))
                    pair.append((a, b))
            self.near.setdefault(pair[0], []).append((pair[1], int(row)))
            self.near.setdefault(pair[1], []).append((pair[0], int(row)))

    def touching(self, rows: set[int]) -> list[Edge]:
        """Crossings on the border of these triangles."""
        return [k for k, links in self.near.items() if any(row in rows for _, row in links)]

    def path(self, rows_a: set[int], rows_b: set[int], A: Array, B: Array) -> Array | None:
        """Shortest way along the section from A to B as a polyline, or None."""
        if rows_a & rows_b:
            return np.array([A, B])
        reach: dict[Edge, float] = {}
        back: dict[Edge, Edge | None] = {}
        heap: list[tuple[float, Edge]] = []
        for key in self.touching(rows_a):
            reach[key], back[key] = float(np.linalg.norm(self.at[key] - A)), None
            heapq.heappush(heap, (reach[key], key))
        goal = {k: float(np.linalg.norm(self.at[k] - B)) for k in self.touching(rows_b)}
        end, total = None, np.inf
        while heap:
            d, key = heapq.heappop(heap)
            if d > reach[key] or d >= total:
                continue
            if key in goal and d + goal[key] < total:
                end, total = key, d + goal[key]
            for other, _ in self.near[key]:
                e = d + float(np.linalg.norm(self.at[other] - self.at[key]))
                if e < reach.get(other, np.inf):
                    reach[other], back[other] = e, key
                    heapq.heappush(heap, (e, other))
        if end is None:
            return None
        keys: list[Edge] = []
        step: Edge | None = end
        while step is not None:
            keys.append(step)
            step = back[step]
        return np.array([A, *(self.at[k] for k in reversed(keys)), B])


class Surface:
    """The rest body's skin."""

    def __init__(self, model: BodyModel) -> None:
        self.model = model
        self.V = model.rest[:SKIN_VERTICES]
        q = model.quads
        self.triangles = np.vstack([q[:, [0, 1, 2]], q[:, [0, 2, 3]]])
        dominant = model.weights[:SKIN_VERTICES].argmax(1)
        self.limb = np.array([_limb(model.bones[i]) for i in dominant])
        self.N = trimesh.Trimesh(self.V, self.triangles, process=False).vertex_normals
        self._parts: dict[tuple[str, ...], tuple[trimesh.Trimesh, Array, cKDTree]] = {}

    @cached_property
    def _incident(self) -> list[set[int]]:
        out: list[set[int]] = [set() for _ in range(len(self.V))]
        for row, tri in enumerate(self.triangles.tolist()):
            for i in tri:
                out[i].add(row)
        return out

    def at(self, place: Place) -> Array:
        """Position, metres."""
        return np.asarray(place["b"]) @ self.V[place["v"]]

    def normal(self, place: Place) -> Array:
        """Outward direction of the skin there."""
        return unit(np.asarray(place["b"]) @ self.N[place["v"]])

    def rows_at(self, place: Place) -> set[int]:
        """Triangles a place touches."""
        used = [v for v, b in zip(place["v"], place["b"], strict=True) if b > 1e-4]
        rows = set(self._incident[used[0]])
        for v in used[1:]:
            rows &= self._incident[v]
        return rows

    def _part(self, limbs: tuple[str, ...]) -> tuple[trimesh.Trimesh, Array, cKDTree]:
        if limbs not in self._parts:
            ok = np.zeros(len(self.V), bool)
            for limb in limbs or ("",):
                ok |= np.char.startswith(self.limb, limb)
            rows = np.where(ok[self.triangles].any(1))[0]
            mesh = trimesh.Trimesh(self.V, self.triangles[rows], process=False)
            self._parts[limbs] = mesh, rows, cKDTree(mesh.triangles_center)
        return self._parts[limbs]

    def place(self, row: int, point: Array) -> Place:
        """A point of a triangle as a place."""
        tri = self.V[self.triangles[row]]
        b = trimesh.triangles.points_to_barycentric(tri[None], point[None])[0]
        b = np.clip(b, 0, 1)
        return {
            "v": [int(i) for i in self.triangles[row]],
            "b": [round(float(x), 5) for x in b / b.sum()],
        }

    def cast(self, origin: Array, direction: Array, limbs: tuple[str, ...] = ()) -> Place:
        """First skin of these limbs that a ray meets. Raises ValueError where it misses."""
        mesh, rows, _ = self._part(limbs)
        direction = unit(direction)
        hits, _, tri = mesh.ray.intersects_location([origin], [direction], multiple_hits=True)
        if not len(hits):
            raise ValueError(f"ray from {np.round(origin, 3)} along {direction} meets no skin")
        k = ((hits - origin) @ direction).argmin()
        return self.place(int(rows[tri[k]]), hits[k])

    def nearest(self, point: Array) -> Place:
        """The skin nearest to a point."""
        mesh, rows, tree = self._part(())
        near = tree.query(point, k=80)[1]
        spots = trimesh.triangles.closest_point(
            mesh.triangles[near], np.repeat([point], len(near), axis=0)
        )
        best = int(np.linalg.norm(spots - point, axis=1).argmin())
        return self.place(int(rows[near[best]]), spots[best])

    # --- lines ----------------------------------------------------------------------------------

    def line(self, a: Place, b: Place, normal: Array | None = None) -> Array:
        """Skin line a-b as a polyline: in the plane of both and their mean normal.

        Falls back to the planes of either end's normal; of those found the shortest counts.
        """
        A, B = self.at(a), self.at(b)
        chord = float(np.linalg.norm(A - B))
        if chord < 1e-6:
            return np.array([A, B])
        na, nb = self.normal(a), self.normal(b)
        tries = [] if normal is None else [normal]
        tries += [np.cross(B - A, n) for n in (na + nb, na, nb)]
        best: Array | None = None
        for n in tries:
            if np.linalg.norm(n) < 1e-9:
                continue
            found = Section(self, A, unit(n)).path(self.rows_at(a), self.rows_at(b), A, B)
            if found is not None and (best is None or length(found) < length(best)):
                best = found
            if best is not None and (normal is not None or length(best) < 1.6 * chord):
                break
        if best is None:
            steps = (A + (B - A) * t for t in np.linspace(0, 1, 33))
            best = np.array([self.at(self.nearest(q)) for q in steps])
        return best

    def walk(self, start: Place, direction: Array, metres: float, level: bool = False) -> Place:
        """Straight on over the skin in the plane of its normal and the direction.

        Args:
            level: keep to the start's height instead.
        """
        A, n = self.at(start), self.normal(start)
        ahead = unit(direction - n * (direction @ n))
        plane = np.array([1e-7, 1e-7, 1.0]) if level else unit(np.cross(n, ahead))
        section = Section(self, A, plane)
        first = section.touching(self.rows_at(start))
        key = max(first, key=lambda k: float((section.at[k] - A) @ ahead))
        seen, here, left = set(first), A, metres
        while True:
            step = float(np.linalg.norm(section.at[key] - here))
            if step >= left:
                return self.nearest(here + (section.at[key] - here) * left / max(step, 1e-12))
            left, here = left - step, section.at[key]
            seen.add(key)
            onward = [o for o, _ in section.near[key] if o not in seen]
            if not onward:
                return self.nearest(here)
            key = onward[0]


def length(path: Array) -> float:
    """Length of a polyline, metres."""
    return float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())


def along(path: Array, share: float) -> Array:
    """The point that share of the way along a polyline."""
    d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    t = float(np.clip(share, 0, 1)) * d[-1]
    i = min(int(np.searchsorted(d, t, side="right")) - 1, len(path) - 2)
    return path[i] + (path[i + 1] - path[i]) * ((t - d[i]) / max(d[i + 1] - d[i], 1e-12))


def crossing(path: Array, origin: Array, axis: Array) -> Array:
    """Where a polyline crosses a level; its end prolonged where it stops a little short."""
    s = (path - origin) @ axis
    hit = np.where(s[:-1] * s[1:] <= 0)[0]
    if len(hit):
        i = int(hit[0])
        return path[i] + (path[i + 1] - path[i]) * s[i] / (s[i] - s[i + 1] + 1e-15)
    i = int(np.abs(s).argmin())
    step = path[i] - path[i - 1 if i else 1]
    if abs(s[i]) < 0.15:
        return path[i] - step * s[i] / (float(step @ axis) or 1e-9)
    return path[i]
