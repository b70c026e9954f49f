"""What the picture of one step of a guide shows, told in places on the body and millimetres."""

from __future__ import annotations

from acucoach.domain.frozen import frozen

Vector = tuple[float, float]


@frozen
class Where:
    """A place on a picture: a named spot, or one between two, and a way from there.

    Attributes:
        name: a point or landmark; ``NAME@right`` is the right one of a pair.
        other: a second one, or an empty text.
        share: how far from the first to the second the place lies, 0 to 1.
        shift: millimetres to the right and up from there.
    """

    name: str
    other: str = ""
    share: float = 0.0
    shift: Vector = (0.0, 0.0)


@frozen
class Measuring:
    """Fingers laid across.

    Attributes:
        hand: ``thumb`` or ``fingers-1`` to ``fingers-4``.
        start: where the measure begins.
        end: the place towards which it is measured.
        enter: where the hand comes from on the picture: ``right``, ``left``, ``up``, ``down``.
        count: how often it is laid, 1 or 2; a half counts too.
        ends_there: whether the far edge touches ``end``; else the near one touches ``start``.
        first: which edge lies at the start: ``thumb-side`` or ``little-finger-side``.
    """

    hand: str
    start: Where
    end: Where
    enter: str
    count: float = 1.0
    ends_there: bool = False
    first: str = "little-finger-side"


@frozen
class Way:
    """An arrow.

    Attributes:
        start, end: from where to where.
        bend: how far it bows aside, as a share of its length; 0 is straight.
    """

    start: Where
    end: Where
    bend: float = 0.0


@frozen
class Pointer:
    """A finger that touches a place.

    Attributes:
        tip: where its tip lies.
        towards: degrees in which the finger points on the picture; 0 right, 90 up.
        hand: ``fingers-1`` points with the index finger, ``thumb`` with the thumb.
    """

    tip: Where
    towards: float
    hand: str = "fingers-1"


@frozen
class StepScene:
    """One step's picture: a square cut from a base, and ink over it.

    Attributes:
        base: a posture, a plate, or a figure of a point as ``CODE/ID``.
        at: the square's middle.
        span: its side in millimetres of the body.
        light: landmarks that are lit and named.
        lines: cords, creases, edges and grooves, each through its places in order.
        measures: fingers laid across.
        ways: arrows.
        points: red dots.
        ghosts: places of another step, as dashed rings.
        fingers: fingers that touch.
        extras: further drawings by name: ``open-eyes``, ``water``, ``floor``, ``laced`` hands.
        shows: postures and acts it shows besides what follows from the rest.
    """

    base: str
    at: Where
    span: float
    light: tuple[Where, ...] = ()
    lines: tuple[tuple[Where, ...], ...] = ()
    measures: tuple[Measuring, ...] = ()
    ways: tuple[Way, ...] = ()
    points: tuple[Where, ...] = ()
    ghosts: tuple[Where, ...] = ()
    fingers: tuple[Pointer, ...] = ()
    extras: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()

    def places(self) -> tuple[Where, ...]:
        """Every place it speaks of."""
        return (
            self.at,
            *self.light,
            *(one for line in self.lines for one in line),
            *(one for m in self.measures for one in (m.start, m.end)),
            *(one for way in self.ways for one in (way.start, way.end)),
            *self.points,
            *self.ghosts,
            *(finger.tip for finger in self.fingers),
        )

    def shown(self, postures: tuple[str, ...]) -> frozenset[str]:
        """The words of postures, measures and acts that it shows.

        Args:
            postures: what the base itself shows.
        """
        words = {*postures, *self.shows, *self.extras}
        words |= {measure.hand for measure in self.measures}
        words |= {"thumb" for finger in self.fingers if finger.hand == "thumb"}
        if self.ways:
            words.add("way")
        if self.lines:
            words.add("line")
        if self.fingers:
            words.add("touch")
        if self.base.partition("/")[2].startswith("press"):
            words.add("press")
        if len(self.points) > 1:
            words.add("both-sides")
        return frozenset(words)
