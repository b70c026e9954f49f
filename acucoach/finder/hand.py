"""The 21 joints of a hand in a picture, followed from picture to picture.

Constants are those of MediaPipe 0.10.21's palm detection and hand landmark graphs, whose networks
these are.
"""

from __future__ import annotations

from math import cos, hypot, radians, sin
from pathlib import Path

import numpy as np

from acucoach.domain.frozen import frozen
from acucoach.finder.crop import Crop, Picture, Points, boxes_found, cell_centres, turn_up
from acucoach.finder.network import Floats, Network

PALM_SIZE, HAND_SIZE = 192, 224
LEAST = 0.5
"""Chance from which a hand counts as one."""
PALM_LEAST = 0.3
"""Score from which a palm is worth a look: the joints decide whether it is one."""
Way = tuple[float, float, float]
"""A square of a picture: its side as a share of the longer edge, its middle as a share of the
width, and degrees by which it is turned."""
WAYS: tuple[tuple[Way, ...], ...] = (
    ((1.0, 0.5, 0.0), (0.75, 0.5, 0.0)),
    ((1.0, 0.5, 45.0), (1.0, 0.5, -45.0)),
    ((0.75, 0.5, 180.0), (0.6, 0.35, 0.0)),
    ((0.6, 0.65, 0.0), (0.75, 0.5, 90.0)),
)
"""What is searched in a picture, in the one after it, and so on: palms that hang, lie aside or do
not stand out are seen by one of them."""
MOST_LOOKS = 2
"""Palms of a picture that are looked at."""
_SAME = 0.25
"""Share of a square within which two middles are those of one hand."""
_FRAMING = np.array([0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18])
"""Joints that frame the next square: no fingertips."""
_DEPTH = 0.4
"""By which the network's depth is divided to be in the scale of its pixels."""


@frozen
class Hand:
    """A hand in a picture.

    Attributes:
        joints: (21, 3) pixels, the third away from the camera, from the wrist on.
        presence: chance that it is a hand.
        right: chance that it is a right one; of a picture that is not mirrored.
    """

    joints: Points
    presence: float
    right: float

    def is_wanted(self, right: bool | None) -> bool:
        """Whether it is the one that is wanted, a right or a left one; None is either."""
        return right is None or (self.right > 0.5) is right

    def lies_in(self, crop: Crop) -> bool:
        """Whether a square around a hand is around this one."""
        mine = around(self.joints)
        return hypot(crop.x - mine.x, crop.y - mine.y) < _SAME * mine.side


class HandFinder:
    """Call with pictures in turn.

    Args:
        models: folder of the networks.
    """

    def __init__(self, models: Path) -> None:
        self._palm = Network(models, "palm_detection_full")
        self._hand = Network(models, "hand_landmark_full")
        self._centres = cell_centres(PALM_SIZE)
        self._next: Crop | None = None
        self._way = 0

    def forget(self) -> None:
        """The next picture has nothing to do with the last."""
        self._next, self._way = None, 0

    def find(self, picture: Picture, right: bool | None = None) -> Hand | None:
        """The hand that was followed, else the surest one; None without.

        As long as none is found, each picture is searched in another way; see ``WAYS``. So it is
        while another hand than the wanted one is followed: both may be in the picture.

        Args:
            picture: the newest.
            right: whether a right hand is wanted; None takes either.
        """
        hand = None if self._next is None else self._look_twice(picture, self._next)
        if hand is not None and hand.is_wanted(right):
            self._way = 0
            return hand
        follow = self._next
        ways, self._way = WAYS[self._way], (self._way + 1) % len(WAYS)
        looks = 0
        for crop in self.palms(picture, ways):
            if looks == MOST_LOOKS or (hand is not None and hand.lies_in(crop)):
                continue
            looks += 1
            first = self.joints(picture, crop)
            if first.presence < LEAST:
                continue
            other = self._look_twice(picture, around(first.joints))  # from its own joints
            if other is not None and (hand is None or other.is_wanted(right)):
                hand, follow = other, self._next
                if hand.is_wanted(right):
                    self._way = 0
                    break
        self._next = follow
        return hand

    def _look_twice(self, picture: Picture, crop: Crop) -> Hand | None:
        """The mean of what is seen in a square and in its mirror image: each errs its own way."""
        cut = crop.cut(picture, HAND_SIZE)
        plain, mirrored = self._see(cut, crop), self._see(cut[:, ::-1], crop, mirrored=True)
        hand = Hand(
            (plain.joints + mirrored.joints) / 2,
            (plain.presence + mirrored.presence) / 2,
            (plain.right + mirrored.right) / 2,
        )
        found = hand.presence >= LEAST
        self._next = around(hand.joints) if found else None
        return hand if found else None

    def palms(self, picture: Picture, ways: tuple[Way, ...] | None = None) -> list[Crop]:
        """Squares around hands, the surest first.

        Args:
            picture: what is searched.
            ways: squares of it that are searched; None for the first of ``WAYS``.
        """
        height, width = picture.shape[:2]
        found: list[tuple[float, Crop]] = []
        for share, across, turn in ways or WAYS[0]:
            side = share * max(width, height)
            found += self._palms(picture, Crop(across * width, height / 2, side, radians(turn)))
        return [crop for _, crop in sorted(found, key=lambda one: -one[0])]

    def _palms(self, picture: Picture, square: Crop) -> list[tuple[float, Crop]]:
        small, shrunk = _averaged(picture, int(square.side / PALM_SIZE / 1.5))
        part = Crop(square.x / shrunk, square.y / shrunk, square.side / shrunk, square.turn)
        self._palm.run(part.cut(small, PALM_SIZE, black=True))
        cells = len(self._centres)
        values = self._palm.sized(cells * 18).reshape(cells, 18)
        scores = self._palm.sized(cells)
        found = []
        for score, row in boxes_found(values, scores, self._centres, PALM_SIZE, PALM_LEAST):
            middle = square.to_picture(row[None, :2])[0]
            keys = square.to_picture(row[4:].reshape(-1, 2))
            turn = turn_up(*keys[0], *keys[2])  # from the wrist to the middle finger's root
            up = 0.5 * row[3] * square.side
            x, y = middle[0] + up * sin(turn), middle[1] - up * cos(turn)
            side = 2.6 * max(row[2:4]) * square.side
            found.append((score, Crop(float(x), float(y), float(side), turn)))
        return found

    def joints(self, picture: Picture, crop: Crop) -> Hand:
        """What the network sees in a square."""
        return self._see(crop.cut(picture, HAND_SIZE), crop)

    def _see(self, cut: Floats, crop: Crop, *, mirrored: bool = False) -> Hand:
        """What the network sees in a square that is cut out, or in its mirror image."""
        self._hand.run(cut)
        raw = self._hand.named("Identity").reshape(21, 3).astype(float)
        presence, right = (float(self._hand.named(f"Identity_{n}")[0]) for n in (1, 2))
        if mirrored:
            raw[:, 0], right = HAND_SIZE - 1 - raw[:, 0], 1 - right
        flat = crop.to_picture(raw / HAND_SIZE)
        depth = raw[:, 2] / HAND_SIZE / _DEPTH * crop.side
        return Hand(np.column_stack([flat, depth]), presence, right)


def around(joints: Points) -> Crop:
    """The square in which to look for the hand in the next picture."""
    p = joints[_FRAMING, :2]
    aim = ((p[4] + p[8]) / 2 + p[6]) / 2
    turn = turn_up(*p[0], *aim)
    c, s = cos(turn), sin(turn)
    middle = (p.max(axis=0) + p.min(axis=0)) / 2
    upright = (p - middle) @ np.array([[c, -s], [s, c]])
    high, low = upright.max(axis=0), upright.min(axis=0)
    off, size = (high + low) / 2, high - low
    off = off - np.array([0, 0.1 * size[1]])
    x, y = middle[0] + c * off[0] - s * off[1], middle[1] + s * off[0] + c * off[1]
    return Crop(float(x), float(y), float(2 * size.max()), turn)


def _averaged(picture: Picture, by: int) -> tuple[Picture | Floats, int]:
    """The picture shrunk by a whole number, each pixel the mean of those it stands for."""
    if by <= 1:
        return picture, 1
    height, width = (n // by * by for n in picture.shape[:2])
    total = np.zeros((height // by, width // by, 3), np.float32)
    for row in range(by):
        for column in range(by):
            total += picture[row:height:by, column:width:by]
    return (total / np.float32(by * by)).astype(np.float32), by
