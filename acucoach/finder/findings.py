"""What the finder says of one picture. Loads nothing heavy."""

from __future__ import annotations

from enum import StrEnum

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen


class Refusal(StrEnum):
    """Why a point is not shown."""

    NO_HAND = "no-hand"
    OTHER_HAND = "other-hand"
    TURN_BACK = "turn-back"
    """The back of the hand must face the camera."""
    TURN_PALM = "turn-palm"
    OPEN_FINGERS = "open-fingers"
    SHOW_WRIST = "show-wrist"
    """The wrist and a piece of the forearm must be in the picture."""
    COME_CLOSER = "come-closer"
    NO_FACE = "no-face"
    TURN_FACE = "turn-face"


@frozen
class Disc:
    """A place in the picture where a point lies, nine times of ten.

    Attributes:
        side: whose side; the midline for unpaired points.
        x, y: its middle in pixels of the picture as the camera gave it, not mirrored.
        radius: pixels.
        millimetres: the same radius on the skin.
    """

    side: Side
    x: float
    y: float
    radius: float
    millimetres: float


@frozen
class Sight:
    """What was found in one picture.

    Attributes:
        discs: where the point lies; empty where it is refused.
        refusal: why; None when it was found.
    """

    discs: tuple[Disc, ...] = ()
    refusal: Refusal | None = None


@frozen
class OwnArm:
    """The person's own measures, as far as they move a point.

    Attributes:
        forearm: millimetres from elbow crease to wrist crease.
        four_fingers: millimetres across four fingers.
    """

    forearm: float
    four_fingers: float

    @property
    def ratio(self) -> float:
        """A cun of the forearm by a cun of the fingers; about 0.9 as a rule."""
        return (self.forearm / 12) / (self.four_fingers / 3)
