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


# From the inner side the trunk or the other leg would stand in the way.
INNER_SCENES = {
    ("arm", "arm"): "arm-low",
    ("leg", "leg"): "leg-alone",
    ("thigh", "leg"): "leg-alone",
    ("knee", "leg"): "leg-alone",
    ("lower-leg", "leg"): "leg-alone",
}


def _views(
    part: str,
    scene: str,
    centre: Vector,
    mm_per_px: float,
    size: tuple[int, int],
    views: dict[str, Vector],
    unit: str | None,
    side_size: tuple[int, int] | None = None,
) -> tuple[Shot, ...]:
    """The same limb from several sides."""
    return tuple(
        Shot(
            f"{part}-{view}",
            part,
            view,
            INNER_SCENES.get((part, scene), scene) if view == "inner" else scene,
            look,
            centre,
            mm_per_px,
            side_size if side_size and abs(look[0]) > 0.5 else size,
            unit=unit,
        )
        for view, look in views.items()
    )


AROUND_LEG = {"front": FRONT, "back": BACK, "outer": LEFT, "inner": RIGHT}
AROUND_FOREARM = {"front": FRONT, "back": BACK, "thumb-side": LEFT, "little-finger-side": RIGHT}


def _wide(
    name: str,
    part: str,
    view: str,
    look: Vector,
    centre: Vector,
    mm_per_px: float,
    size: tuple[int, int],
    unit: str,
    scene: str = "bare",
    up: Vector = TOP,
) -> Shot:
    """A plate with both sides of the body on it."""
    left_is = "right" if look[1] < -0.5 else "left"
    return Shot(name, part, view, scene, look, centre, mm_per_px, size, up, unit, "both", left_is)


HEAD_TOP_UP: Vector = (0, -1, 0)

SHOTS: tuple[Shot, ...] = (
    _body("front", FRONT, "right", "both", 752),
    _body("back", BACK, "left", "both", 752),
    _body("left", LEFT, None, "left", 560),
    _wide("head-front", "head", "front", FRONT, (0, 0, 0.6825), 0.27, (920, 1020), "head", "head"),
    Shot(
        "head-side",
        "head",
        "side",
        "head",
        LEFT,
        (0, -0.115, 0.6825),
        0.27,
        (960, 1020),
        unit="head",
    ),
    _wide("head-back", "head", "back", BACK, (0, 0, 0.6825), 0.27, (920, 1020), "head", "head"),
    _wide(
        "head-top",
        "head",
        "top",
        TOP,
        (0, -0.115, 0.7),
        0.25,
        (900, 1060),
        "head",
        "head",
        HEAD_TOP_UP,
    ),
    _wide(
        "neck-front",
        "neck",
        "front",
        FRONT,
        (0, 0, 0.572),
        0.23,
        (1100, 900),
        "chest_width",
        "head",
    ),
    Shot(
        "neck-side",
        "neck",
        "side",
        "head",
        LEFT,
        (0, -0.108, 0.6072),
        0.24,
        (930, 940),
        unit="head",
    ),
    _wide(
        "neck-back", "neck", "back", BACK, (0, 0, 0.60), 0.25, (1100, 1000), "back_width", "head"
    ),
    Shot("ear-side", "ear", "side", "ear", LEFT, (0, -0.112, 0.682), 0.11, (860, 960), unit="head"),
    _wide("chest-front", "chest", "front", FRONT, (0, 0, 0.40), 0.4, (1150, 940), "chest_width"),
    _wide(
        "abdomen-front",
        "abdomen",
        "front",
        FRONT,
        (0, 0, 0.14),
        0.4,
        (1000, 1100),
        "upper_abdomen",
        "belly",
    ),
    _wide("back-upper", "back", "upper", BACK, (0, 0, 0.40), 0.4, (1150, 1000), "back_width"),
    _wide("back-lower", "back", "lower", BACK, (0, 0, 0.115), 0.4, (1000, 950), "back_width"),
    Shot(
        "flank-side",
        "flank",
        "side",
        "arm-raised",
        LEFT,
        (0, -0.09, 0.26),
        0.42,
        (860, 1220),
        unit="chest_width",
    ),
    _wide(
        "hip-front",
        "hip",
        "front",
        FRONT,
        (0, 0, -0.03),
        0.38,
        (1050, 860),
        "lower_abdomen",
        "belly",
    ),
    _wide("hip-back", "hip", "back", BACK, (0, 0, -0.02), 0.38, (1050, 940), "back_width"),
    Shot(
        "hip-outer",
        "hip",
        "outer",
        "leg",
        LEFT,
        (0, -0.08, 0.0),
        0.36,
        (860, 960),
        unit="thigh_outer",
    ),
    Shot(
        "shoulder-front",
        "shoulder",
        "front",
        "bare",
        FRONT,
        (0.155, 0, 0.46),
        0.3,
        (1040, 900),
        unit="chest_width",
    ),
    Shot(
        "shoulder-back",
        "shoulder",
        "back",
        "bare",
        BACK,
        (0.145, 0, 0.46),
        0.3,
        (1040, 900),
        unit="back_width",
    ),
    Shot(
        "shoulder-outer",
        "shoulder",
        "outer",
        "bare",
        LEFT,
        (0, -0.075, 0.44),
        0.3,
        (860, 960),
        unit="upper_arm",
    ),
    Shot(
        "shoulder-top",
        "shoulder",
        "top",
        "yoke",
        TOP,
        (0.11, -0.075, 0),
        0.28,
        (1040, 860),
        HEAD_TOP_UP,
        "back_width",
    ),
    *_views("arm", "arm", (0.0, 0.01, -0.15), 0.33, (700, 1200), AROUND_LEG, "upper_arm"),
    *_views("forearm", "arm", (0.0, 0.0, -0.40), 0.28, (640, 1200), AROUND_FOREARM, "forearm"),
    _hand("back", (0, 0, 1), (880, 1200), 0.010),
    _hand("palm", (0, 0, -1), (880, 1200), 0.010),
    _hand("thumb-side", (1, 0, 0), (620, 1200), 0.0),
    _hand("little-finger-side", (-1, 0, 0), (620, 1200), 0.0),
    *_views("leg", "leg", (0.15, -0.10, -0.40), 0.92, (400, 1240), AROUND_LEG, None, (460, 1240)),
    *_views("thigh", "leg", (0.125, -0.09, -0.21), 0.42, (720, 1180), AROUND_LEG, "thigh_front"),
    *_views("knee", "leg", (0.145, -0.095, -0.415), 0.22, (900, 1000), AROUND_LEG, "leg_outer"),
    *_views(
        "lower-leg",
        "leg",
        (0.175, -0.1, -0.635),
        0.43,
        (640, 1180),
        AROUND_LEG,
        "leg_outer",
        (720, 1180),
    ),
    Shot(
        "foot-top",
        "foot",
        "top",
        "foot",
        (0, -0.5, 0.866),
        (0.19, -0.145, -0.85),
        0.25,
        (800, 1100),
        HEAD_TOP_UP,
        None,
    ),
    Shot(
        "foot-sole",
        "foot",
        "sole",
        "sole",
        BELOW,
        (0.19, -0.145, 0),
        0.26,
        (640, 1110),
        HEAD_TOP_UP,
        None,
    ),
    Shot(
        "foot-outer",
        "foot",
        "outer",
        "foot",
        LEFT,
        (0, -0.144, -0.7996),
        0.26,
        (1080, 770),
        unit="ankle",
    ),
    Shot(
        "foot-inner",
        "foot",
        "inner",
        "foot",
        RIGHT,
        (0, -0.144, -0.7996),
        0.26,
        (1080, 770),
        unit="ankle",
    ),
)

PARENTS = {
    "body": None,
    "head": "body",
    "neck": "body",
    "ear": "head",
    "chest": "body",
    "abdomen": "body",
    "back": "body",
    "flank": "body",
    "hip": "body",
    "shoulder": "body",
    "arm": "body",
    "forearm": "arm",
    "hand": "arm",
    "leg": "body",
    "thigh": "leg",
    "knee": "leg",
    "lower-leg": "leg",
    "foot": "leg",
}

# The plate to open for a region, where the largest view is not the most useful one.
PREFERRED = {
    "ankle": "foot-outer",
    "elbow": "arm-outer",
    "head": "head-side",
    "lower-abdomen": "abdomen-front",
    "mouth": "head-front",
    "perineum": "hip-back",
    "scapula": "shoulder-back",
    "shoulder": "shoulder-back",
    "upper-arm": "arm-outer",
}
