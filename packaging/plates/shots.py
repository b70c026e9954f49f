"""The plates: what each shows, from where, how large."""

from dataclasses import dataclass

from camera import Camera

Vector = tuple[float, float, float]

FRONT: Vector = (0, -1, 0)
BACK: Vector = (0, 1, 0)
LEFT: Vector = (1, 0, 0)
RIGHT: Vector = (-1, 0, 0)
TOP: Vector = (0, 0, 1)
BELOW: Vector = (0, 0, -1)
FINGERS: Vector = (0, 1, 0)


@dataclass(frozen=True)
class Shot:
    """One plate.

    Attributes:
        name, part, view: ids in the index.  scene: key of `scenes.SCENES`.
        unit: the WHO segment whose cun is the most useful ruler here.
        side: "left" for a limb drawn once, "both" for the whole width.
        left_is: where the person's left lies in the picture, on "both" plates.
        vignette: how far limbs fade at the edge, as a share of the shorter side.
        limit: only points of these regions count as shown well here (the rest still appear).
    """

    name: str
    part: str
    view: str
    scene: str
    look: Vector
    centre: Vector
    mm_per_px: float
    size: tuple[int, int]
    up: Vector = TOP
    unit: str | None = None
    side: str = "left"
    left_is: str | None = None
    vignette: float = 0.06
    line: float = 1.0

    @property
    def camera(self) -> Camera:
        return Camera(self.look, self.up, self.centre, self.mm_per_px, *self.size)


def _body(name: str, look: Vector, left_is: str | None, side: str, width: int) -> Shot:
    return Shot(
        f"body-{name}",
        "body",
        name,
        "standing",
        look,
        (0.0, -0.08, -0.041),
        1.36,
        (width, 1280),
        side=side,
        left_is=left_is,
        vignette=0,
        line=0.8,
    )


def _hand(name: str, look: Vector, size: tuple[int, int], x: float) -> Shot:
    return Shot(
        f"hand-{name}",
        "hand",
        name,
        "hand",
        look,
        (x, 0.068, 0.0),
        0.25,
        size,
        up=FINGERS,
        unit="hand",
    )


SHOTS: tuple[Shot, ...] = (
    _body("front", FRONT, "right", "both", 800),
    _body("back", BACK, "left", "both", 800),
    _hand("back", (0, 0, 1), (880, 1200), 0.010),
    _hand("palm", (0, 0, -1), (880, 1200), 0.010),
)

PARENTS = {
    "body": None,
    "hand": "arm",
}
