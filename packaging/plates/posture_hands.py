"""Hands that measure or point, as the steps of the guides lay them across."""

from dataclasses import dataclass
from typing import Any

from pose import HandPose


@dataclass(frozen=True)
class Measure:
    """A hand that measures or points, seen from its back, fingers up.

    Attributes:
        pose: of the left hand.  fingers: those that lie across, thumb side first.
    """

    pose: HandPose
    fingers: tuple[int, ...]


_CURLED = (78, 92, 50)
_STRAIGHT = (2, 3, 2)
_TUCKED = {"radial": 26, "palmar": 55, "roll": -40, "thumb_flex": (34, 40), "thumb_side": -6}
_SPREAD = {2: -6.6, 3: -0.8, 4: 3.4, 5: 8.4}


def _measuring(straight: tuple[int, ...], **thumb: Any) -> HandPose:
    flex = {k: _STRAIGHT if k in straight else _CURLED for k in (2, 3, 4, 5)}
    return HandPose(spread=_SPREAD, flex=flex, **(thumb or _TUCKED))


MEASURES: dict[str, Measure] = {
    "thumb": Measure(_measuring((), radial=44, palmar=6, roll=-34, thumb_flex=(2, -4)), (1,)),
    "fingers-1": Measure(_measuring((2,)), (2,)),
    "fingers-2": Measure(_measuring((2, 3)), (2, 3)),
    "fingers-3": Measure(_measuring((2, 3, 4)), (2, 3, 4)),
    "fingers-4": Measure(_measuring((2, 3, 4, 5)), (2, 3, 4, 5)),
}
"""The hands that measure, by the name the guides use."""
