"""A webcam picture of posed skin: lens, tones, light, white balance, exposure, blur, noise, JPEG.

Camera frame: metres, x to the picture's right, y down, z away from the camera.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import trimesh
from linear import unit, units
from part import Part
from PIL import Image
from render import HairCover
from scipy.ndimage import gaussian_filter, map_coordinates
from subdivide import catmull_clark

WIDTH, HEIGHT = 1280, 720
# Light to dark, sRGB; the six tones of the program's own pictures are as far apart.
TONES = (
    np.array(
        [
            (244, 214, 196),
            (230, 188, 162),
            (206, 158, 124),
            (168, 118, 84),
            (122, 80, 56),
            (78, 52, 40),
        ]
    )
    / 255
)
_SPECKS = np.random.default_rng(5).uniform(-1, 1, (64, 64, 64)).astype(np.float32)


@dataclass(frozen=True)
class Lens:
    """A pinhole without distortion; `focal` in pixels."""

    focal: float

    @classmethod
    def chance(cls, rng: np.random.Generator) -> "Lens":
        """One as webcams have it: 52 to 75 degrees across."""
        return cls(WIDTH / 2 / np.tan(np.radians(rng.uniform(52, 75)) / 2))

    def pixel(self, p: np.ndarray) -> tuple[float, float]:
        return WIDTH / 2 + self.focal * p[0] / p[2], HEIGHT / 2 + self.focal * p[1] / p[2]

    def at(self, x: float, y: float, far: float) -> np.ndarray:
        """The place `far` metres away that is seen at a pixel."""
        return np.array(
            [(x - WIDTH / 2) / self.focal * far, (y - HEIGHT / 2) / self.focal * far, far]
        )


@dataclass(frozen=True)
class Light:
    """One soft lamp and the room's own light."""

    way: np.ndarray
    size: float
    key: float
    ambient: float
    warm: float
    shine: float
    gloss: float

    @classmethod
    def chance(cls, rng: np.random.Generator) -> "Light":
        u = rng.uniform
        way = unit((u(-1, 1), u(-1.2, 0.2), u(-1.3, -0.3)))
        return cls(way, u(0.05, 0.3), u(0.3, 1), u(0.3, 0.8), u(-0.12, 0.12), u(10, 60), u(0, 0.1))


@dataclass(frozen=True)
class Skin:
    """How one person's skin looks.

    Attributes:
        tone: sRGB 0..1.  rough: strength of its speckle.
        paint: colour of nails or lips.  mask: where they are, in texture space.
        cover: hair or creases.  hair: their colour.  everywhere: whether not on palms alone.
    """

    tone: np.ndarray
    rough: float
    paint: tuple[float, float, float]
    mask: np.ndarray
    cover: HairCover
    hair: tuple[float, float, float] = (0.1, 0.08, 0.07)
    everywhere: bool = False


@dataclass
class Piece:
    """A part to draw.  palm: (n,) how far each vertex is pale palm.  paint: instead of skin."""

    part: Part
    palm: np.ndarray
    paint: Callable[[np.ndarray], np.ndarray] | None = None


def smooth(model, vertices, faces, corners, still, mirrored=False, levels: int = 2) -> Part:
    """Subdivided skin in the camera's frame; knows its place on the atlas's rest body (`still`)."""
    used = np.unique(faces)
    rows = np.full(len(vertices), -1)
    rows[used] = np.arange(len(used))
    both = np.column_stack([vertices, still])[used]
    points, quads, uv = catmull_clark(both, rows[faces], corners, levels)
    triangles, uv = (np.vstack([a[:, [0, 1, 2]], a[:, [0, 2, 3]]]) for a in (quads, uv))
    if mirrored:
        triangles, uv = triangles[:, ::-1], uv[:, ::-1]
    whole = np.ones(len(points))
    return Part(points[:, :3], triangles, uv, whole, points[:, 3:], points[:, 3:])


def photograph(
    rng: np.random.Generator,
    lens: Lens,
    light: Light,
    skin: Skin,
    pieces: Sequence[Piece],
    behind: np.ndarray,
    rays: int = 8,
) -> np.ndarray:
    """(HEIGHT, WIDTH, 3) uint8 as a webcam would give it.  rays: a vertex, for the room's light."""
    parts = [piece.part for piece in pieces]
    scene = parts[0].mesh if len(parts) == 1 else trimesh.util.concatenate([p.mesh for p in parts])
    image, depth = behind.astype(np.float32), np.full((HEIGHT, WIDTH), np.inf, np.float32)
    for piece in pieces:
        lit = _lit(piece.part, scene, light, rays)
        where, colours, far = _shade(piece, lens, light, skin, lit)
        near = far < depth[where]
        where = tuple(axis[near] for axis in where)
        image[where], depth[where] = colours[near], far[near]
    image = image * np.clip((rng.uniform(0.36, 0.54) / image.mean()) ** 0.8, 0.5, 3)
    blur = rng.uniform(0.5, 1.4)
    image = gaussian_filter(image, (blur, blur, 0))
    image = image + rng.uniform(0.005, 0.035) * rng.standard_normal(image.shape, np.float32)
    buffer = io.BytesIO()
    whole = Image.fromarray((np.clip(image, 0, 1) * 255).astype(np.uint8))
    whole.save(buffer, "jpeg", quality=int(rng.uniform(60, 95)))
    return np.asarray(Image.open(io.BytesIO(buffer.getvalue())))


def _lit(part: Part, scene: trimesh.Trimesh, light: Light, rays: int) -> np.ndarray:
    """(n,) how much of the lamp each vertex sees; keeps how open it lies to the room as `sky`."""
    rng, origin = np.random.default_rng(0), part.v + part.n * 0.0006
    sky, lamp = np.zeros(len(part.v)), np.zeros(len(part.v))
    for _ in range(rays):
        way = units(part.n + units(rng.normal(size=(1, 3))))
        sky += ~scene.ray.intersects_any(origin, way)
    for _ in range(4):
        way = unit(light.way + light.size * rng.normal(size=3))
        lamp += ~scene.ray.intersects_any(origin, np.broadcast_to(way, origin.shape))
    part.sky = sky / rays
    return lamp / 4


def carried(part: Part, rest_points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where spots of the rest body lie on the posed skin: (k, 3) places and (k, 3) normals."""
    places, normals = [], []
    for point in rest_points:
        away = ((part.rest - point) ** 2).sum(1)
        near = np.argpartition(away, 8)[:8]
        mark = np.zeros(len(away), bool)
        mark[near] = True
        rows = part.f[mark[part.f].any(1)]
        tri = part.rest[rows]
        spots = trimesh.triangles.closest_point(tri, np.repeat([point], len(rows), axis=0))
        k = int(((spots - point) ** 2).sum(1).argmin())
        share = trimesh.triangles.points_to_barycentric(tri[k : k + 1], spots[k : k + 1])[0]
        share = np.clip(np.nan_to_num(share, nan=1 / 3), 0, 1)
        share = share / share.sum()
        places.append(share @ part.v[rows[k]])
        normals.append(unit(share @ part.n[rows[k]] + 1e-12))
    return np.array(places), np.array(normals)


def _shade(piece: Piece, lens: Lens, light: Light, skin: Skin, lit: np.ndarray):
    """Rows and columns met, their colours, their distance."""
    part, f = piece.part, lens.focal
    z = np.maximum(part.v[:, 2], 0.05)
    x, y = WIDTH / 2 + f * part.v[:, 0] / z, HEIGHT / 2 + f * part.v[:, 1] / z
    left, right = (int(np.clip(v, 0, WIDTH)) for v in (x.min() - 1, x.max() + 2))
    top, bottom = (int(np.clip(v, 0, HEIGHT)) for v in (y.min() - 1, y.max() + 2))
    gx, gy = np.meshgrid(np.arange(left, right) + 0.5, np.arange(top, bottom) + 0.5)
    flat = np.stack(
        [(gx.ravel() - WIDTH / 2) / f, (gy.ravel() - HEIGHT / 2) / f, np.ones(gx.size)], 1
    )
    ways = units(flat)
    first = part.mesh.ray.intersects_first(np.zeros_like(ways), ways)
    hit = np.where(first >= 0)[0]
    corners = part.f[first[hit]]
    tri = part.v[corners]
    normal = np.cross(tri[:, 1] - tri[:, 0], tri[:, 2] - tri[:, 0])
    along = (tri[:, 0] * normal).sum(1) / (ways[hit] * normal).sum(1)
    spot = ways[hit] * along[:, None]
    share = np.clip(trimesh.triangles.points_to_barycentric(tri, spot), 0, 1)

    def look(field: np.ndarray) -> np.ndarray:
        return (field[corners] * (share[..., None] if field.ndim == 2 else share)).sum(1)

    n, sky, lit, rest = units(look(part.shading_n)), look(part.sky), look(lit), look(part.rest)
    if piece.paint is not None:
        colour, dark = piece.paint(rest), np.ones(len(rest))
    else:
        colour, dark = _skin_colour(
            part, skin, first[hit], share, rest, np.clip(look(piece.palm), 0, 1)
        )
    half = unit(light.way - ways[hit].mean(0))
    shine = np.clip(n @ half, 0, 1) ** light.shine * lit * light.gloss
    warm, cool = (
        np.array((1 + light.warm, 1, 1 - light.warm)),
        np.array((1 - light.warm / 2, 1, 1 + light.warm / 2)),
    )
    above = 0.65 - 0.35 * n[:, 1]
    key = np.clip(n @ light.way, 0, 1) * lit * (0.4 + 0.6 * sky)
    total = light.ambient * cool * (above * sky)[:, None] + light.key * warm * key[:, None]
    linear = colour**2.2 * dark[:, None] * total + shine[:, None]
    rows, columns = hit // (right - left) + top, hit % (right - left) + left
    return (rows, columns), np.clip(linear, 0, 1.2) ** (1 / 2.2), spot[:, 2]


def _skin_colour(part, skin, triangles, share, rest, palm):
    uv = (part.uv[triangles] * share[..., None]).sum(1)
    height, width = skin.mask.shape
    where = [(1 - uv[:, 1]) * height - 0.5, uv[:, 0] * width - 0.5]
    painted = map_coordinates(skin.mask, where, order=1, mode="nearest")[:, None]
    sizes = ((9, 0.05), (2.5, 0.035), (0.7, 0.03))  # millimetres, strength
    speck = sum(
        strength
        * map_coordinates(
            _SPECKS, (np.abs(rest) * 1000 / size + 7 * k).T % 63, order=1, mode="wrap"
        )
        for k, (size, strength) in enumerate(sizes)
    )[:, None]
    pale = np.maximum(skin.tone, (0.80, 0.60, 0.50)) - skin.tone
    colour = (skin.tone + 0.7 * pale * palm[:, None]) * (1 + skin.rough * speck * (1, 1.15, 1.25))
    nail = np.array(skin.paint) * (0.4 + 0.6 * skin.tone.mean())
    colour = colour * (1 - 0.5 * painted) + 0.5 * painted * nail
    dark, cover = np.ones(len(rest)), np.zeros(len(rest))
    bare = np.ones(len(rest), bool) if skin.everywhere else palm > 0.02
    cover[bare], dark[bare] = skin.cover.apply(rest[bare], np.ones(int(bare.sum())))
    colour = colour * (1 - cover[:, None]) + np.array(skin.hair) * cover[:, None]
    return np.clip(colour, 0, 1), dark
