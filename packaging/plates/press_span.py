"""A hand that spans two places: its thumb rests on one, its fingers on the other."""

import itertools
from dataclasses import dataclass, replace

import numpy as np
from linear import Array, rotation, unit
from model import BodyModel
from part import Part
from pose import HandPose
from press_hand import PressHand
from press_search import Grip, Skin

PITCH = 45  # degrees between the flat of a pad and its very tip
SPREAD = {2: 3, 3: 0, 4: -3, 5: -8}
KNUCKLES, MIDDLES = (5, 20, 35), (12, 30, 48)
TILTS = (-40, -20, 0, 20, 40)  # degrees about the line from pad to pad
PALMARS, RADIALS, ROLLS, TIPS = (30, 55), (20, 40, 60), (-40, -15), (8, 30)
WRISTS = tuple((float(a), float(b)) for a in (-40, -20, 0, 20, 40) for b in (-20, 0, 16))


@dataclass
class Places:
    """Where a span rests: the thumb's place and normal, the fingers' place and normal, metres."""

    thumb: Array
    thumb_normal: Array
    fingers: Array
    fingers_normal: Array


def span_pose(
    knuckle: float, middle: float, thumb: tuple[float, float, float, float], wrist: tuple
) -> HandPose:
    """Index and middle finger bent alike, the others a little more. `thumb`: as `HandPose` has
    palmar, radial, roll and the bend of its tip."""
    bent = {2: 0, 3: 3, 4: 16, 5: 22}
    flex = {k: (knuckle + more, middle + more, middle * 0.6 + more) for k, more in bent.items()}
    palmar, radial, roll, tip = thumb
    return HandPose(
        spread=SPREAD, flex=flex, radial=radial, palmar=palmar, roll=roll,
        thumb_flex=(5, tip), wrist=wrist,
    )  # fmt: skip


class SpanHand:
    """One posed hand with both its resting spots."""

    def __init__(self, model: BodyModel, pose: HandPose, fingers: str, right: bool) -> None:
        self.hand = PressHand(model, pose, "thumb", right).aim(PITCH)
        self._other = PressHand(model, pose, fingers, right).aim(PITCH)

    @property
    def breadth(self) -> float:
        """Metres from pad to pad."""
        return float(np.linalg.norm(self._other.contact - self.hand.contact))

    def place(self, at: Places, depth: float, tilt: float) -> tuple[Array, Array]:
        """Turn and shift that lay both pads on their places, as near as the breadth allows."""
        one, two = self.hand, self._other
        here = _frame(two.contact - one.contact, one.inward + two.inward)
        a, b = at.thumb - at.thumb_normal * depth, at.fingers - at.fingers_normal * depth
        there = _frame(b - a, -(at.thumb_normal + at.fingers_normal))
        turn = rotation(there[:, 0], tilt) @ there @ here.T
        return turn, (a + b) / 2 - turn @ ((one.contact + two.contact) / 2)

    def slant(self, turn: Array, at: Places) -> float:
        """How far the pads are from pressing straight in, 0 to 2."""
        return float(
            2
            + (turn @ self.hand.inward) @ at.thumb_normal
            + (turn @ self._other.inward) @ at.fingers_normal
        )

    def parts(self, at: Places, depth: float, tilt: float, levels: int) -> list[Part]:
        """The hand, laid on, and its sleeve."""
        turn, shift = self.place(at, depth, tilt)
        return [
            self.hand.part(turn, shift, levels, sleeved=True).accent(0.7),
            self.hand.sleeve(turn, shift, levels),
        ]


def find_span(
    model: BodyModel,
    skin: Skin,
    at: Places,
    fingers: str,
    right: bool,
    forearm: Array,
    depth: float,
) -> Grip:
    """The cheapest span whose forearm leaves about where it is wished to; its pitch is the tilt."""
    wide = float(np.linalg.norm(at.fingers - at.thumb))
    found: list[tuple[float, float, HandPose]] = []
    thumbs = itertools.product(PALMARS, RADIALS, ROLLS, TIPS)
    for thumb, knuckle, middle in itertools.product(thumbs, KNUCKLES, MIDDLES):
        pose = span_pose(knuckle, middle, thumb, (0.0, 0.0))
        hand = SpanHand(model, pose, fingers, right)
        off = abs(hand.breadth - wide) * 1000
        if off > 6:
            continue
        claw = 0.2 * (knuckle + middle)  # stretched fingers show their tips
        for tilt in TILTS:
            found.append((_cost(hand, skin, at, depth, tilt) + 2 * off + claw, tilt, pose))
    if not found:
        raise ValueError("no span of that breadth")
    best: tuple[float, float, HandPose] | None = None
    for cost, tilt, pose in sorted(found, key=lambda one: one[0])[:12]:
        for wrist in WRISTS:
            bent = replace(pose, wrist=wrist)
            hand = SpanHand(model, bent, fingers, right)
            turn, shift = hand.place(at, depth, tilt)
            total = cost + 14 * (1 - float((turn @ hand.hand.forearm) @ unit(forearm)))
            total += 0.05 * (abs(wrist[0]) + abs(wrist[1]))
            _, inside, _ = skin.probe(hand.hand.x[hand.hand.arm[::6]] @ turn.T + shift)
            total += 600 * float(np.clip(inside - 0.001, 0, None).sum())
            if best is None or total < best[0]:
                best = (total, tilt, bent)
    assert best is not None
    return Grip("span", right, best[2], best[1], unit(forearm), best[0])


def _cost(hand: SpanHand, skin: Skin, at: Places, depth: float, tilt: float) -> float:
    turn, shift = hand.place(at, depth, tilt)
    body = np.concatenate([hand.hand.bulk[::6], hand.hand.idle[::4]])
    _, inside, _ = skin.probe(hand.hand.x[body] @ turn.T + shift)
    return 400 * float(np.clip(inside - 0.001, 0, None).sum()) + 6 * hand.slant(turn, at)


def _frame(along: Array, inward: Array) -> Array:
    """Columns: along, inward made square to it, and their cross."""
    a = unit(along)
    i = unit(inward - a * (inward @ a))
    return np.stack([a, i, np.cross(a, i)], 1)
