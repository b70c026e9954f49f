"""Keeps hotspots apart: crowds become one, or open up around the place. Pure.

Hotspots are squares, so that two are apart when they are far enough along one of the axes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from math import cos, pi, sin

XY = tuple[float, float]


_LEANING = 0.02


def group(spots: Sequence[XY], apart: float) -> list[list[int]]:
    """Spots that are closer than ``apart`` pixels, together.

    First each spot joins the nearest group in reach, so that groups stay small and round; then
    groups whose middles came too close join, the nearest first, until none is left.

    Returns:
        Lists of indexes; the middles of any two are ``apart`` or further along an axis.
    """
    groups: list[list[int]] = []
    middles: list[XY] = []
    cells: dict[tuple[int, int], list[int]] = {}
    for index, (x, y) in enumerate(spots):
        column, row = int(x // apart), int(y // apart)
        nearest, least = -1, apart
        for i in (column - 1, column, column + 1):
            for j in (row - 1, row, row + 1):
                for number in cells.get((i, j), ()):
                    mx, my = middles[number]
                    away = max(abs(mx - x), abs(my - y))
                    if away < least:
                        nearest, least = number, away
        if nearest >= 0:
            groups[nearest].append(index)
        else:
            groups.append([index])
            middles.append((x, y))  # of its first spot: cells stay as they are
            cells.setdefault((column, row), []).append(len(groups) - 1)
    while True:
        middles = [middle([spots[i] for i in one]) for one in groups]
        close = sorted(_too_close(middles, apart))
        if not close:
            return groups
        joined: set[int] = set()
        for _, one, other in close:
            if one not in joined and other not in joined:
                joined |= {one, other}
                groups[one] = groups[one] + groups[other]
                groups[other] = []
        groups = [sorted(members) for members in groups if members]


def middle(spots: Sequence[XY]) -> XY:
    """The mean of some places."""
    return sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)


def closest(spots: Sequence[XY], some: Sequence[int]) -> float:
    """How near some of the places have another one, along the axis it is further away on."""
    away = (
        max(abs(spots[one][0] - x), abs(spots[one][1] - y))
        for one in some
        for number, (x, y) in enumerate(spots)
        if number != one
    )
    return min(away, default=float("inf"))


def _too_close(spots: Sequence[XY], apart: float) -> Iterator[tuple[float, int, int]]:
    """Pairs closer than ``apart``: how close, and both indexes, the smaller first."""
    order = sorted(range(len(spots)), key=lambda i: spots[i][0])
    for place, i in enumerate(order):
        x, y = spots[i]
        for j in order[place + 1 :]:
            dx, dy = spots[j][0] - x, abs(spots[j][1] - y)
            if dx >= apart:
                break
            if dy < apart:
                yield max(dx, dy), min(i, j), max(i, j)


def constellation(offsets: Sequence[XY], apart: float, reach: float, most: int = 4) -> list[int]:
    """Which spots of a crowd are drawn for it: the first, and on from it those furthest away.

    Args:
        offsets: places from the crowd's middle, pixels.
        apart: spots nearer to one that is drawn are left out, but two are always drawn.
        reach: furthest from the middle that a spot is drawn, along each axis.
        most: how many at most.
    """
    held = [(within(x, reach), within(y, reach)) for x, y in offsets]
    drawn = [0]
    while len(drawn) < min(most, len(held)):
        away = {
            n: min(max(abs(x - held[i][0]), abs(y - held[i][1])) for i in drawn)
            for n, (x, y) in enumerate(held)
            if n not in drawn
        }
        furthest = max(away, key=lambda n: round(away[n], 3))
        if away[furthest] < apart and len(drawn) > 1:
            break
        drawn.append(furthest)
    return drawn


def drawn_together(
    offsets: Sequence[XY], apart: float, reach: float, most: int = 4
) -> list[tuple[int, XY]]:
    """Spots that stand for a crowd: as they lie to each other, apart, and within its button.

    Args:
        offsets: places from the crowd's middle, pixels.
        apart: least distance of two, pixels.
        reach: furthest from the middle along each axis, pixels.
        most: how many at most.

    Returns:
        Indexes and places, pixels from the middle.
    """
    drawn = constellation(offsets, apart * 0.75, reach, most)
    # Those that lie beyond its button are held at its edge, and part there as they lie.
    places = [
        (within(x, reach) + x * _LEANING, within(y, reach) + y * _LEANING)
        for x, y in (offsets[n] for n in drawn)
    ]
    places = spread(places, apart)
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    aside = max(0.0, right - reach) + min(0.0, left + reach)
    down = max(0.0, bottom - reach) + min(0.0, top + reach)
    kept: list[tuple[int, XY]] = []
    for n, (x, y) in zip(drawn, places, strict=True):
        at = within(x - aside, reach), within(y - down, reach)
        if all(max(abs(at[0] - i), abs(at[1] - j)) >= apart * 0.8 for _, (i, j) in kept):
            kept.append((n, at))
    return kept


def within(value: float, reach: float) -> float:
    """A distance, at most ``reach`` either way."""
    return max(-reach, min(reach, value))


def group_mirrored(
    spots: Sequence[XY], twins: Sequence[int | None], middles: Sequence[bool], apart: float
) -> list[list[int]]:
    """As ``group``, but alike on both sides of a body, and its middle line by itself.

    Args:
        spots: places in pixels.
        twins: the index of the same spot on the other side, for spots of the side that leads;
            None for all others.
        middles: whether a spot lies on the middle line.
        apart: see ``group``.
    """
    led = [n for n, twin in enumerate(twins) if twin is not None]
    following = {twin for twin in twins if twin is not None}
    own = [n for n, middle in enumerate(middles) if middle]
    rest = [n for n in range(len(spots)) if n not in following and n not in {*led, *own}]

    def grouped(some: list[int]) -> list[list[int]]:
        return [[some[i] for i in crowd] for crowd in group([spots[n] for n in some], apart)]

    lead = grouped(led)
    mirror = [[twin for n in crowd if (twin := twins[n]) is not None] for crowd in lead]
    return [*lead, *mirror, *grouped(own), *grouped(rest)]


def spread(
    spots: Sequence[XY], apart: float, rounds: int = 300, held: Collection[int] = ()
) -> list[XY]:
    """Move spots until none is closer than ``apart`` to another, each as little as may be.

    Args:
        spots: places in pixels.
        apart: least distance between two along one of the axes, pixels.
        rounds: when to stop; crowds of a body are parted in a few.
        held: indexes of spots that stay where they are; the others make way.

    Returns:
        The moved places, in the same order.
    """
    moved = list(spots)
    for _ in range(rounds):
        close = list(_too_close(moved, apart))
        if not close:
            break
        for _, i, j in close:
            dx, dy = moved[j][0] - moved[i][0], moved[j][1] - moved[i][1]
            if abs(dx) < 0.01 and abs(dy) < 0.01:  # the same place: an angle of their own
                angle = 2 * pi * j / max(2, len(moved))
                dx, dy = cos(angle), sin(angle)
            away = max(abs(dx), abs(dy))
            if away >= apart:
                continue  # moved apart by another pair
            push = (apart - away) / 2 + 0.05
            if abs(dx) >= abs(dy):
                step = (push if dx > 0 else -push, 0.0)
            else:
                step = (0.0, push if dy > 0 else -push)
            back = 0.0 if i in held else (2.0 if j in held else 1.0)
            on = 0.0 if j in held else (2.0 if i in held else 1.0)
            moved[i] = (moved[i][0] - step[0] * back, moved[i][1] - step[1] * back)
            moved[j] = (moved[j][0] + step[0] * on, moved[j][1] + step[1] * on)
    return moved
