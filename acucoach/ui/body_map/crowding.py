"""Keeps hotspots apart: crowds become one, or open up around the place. Pure."""

from __future__ import annotations

from math import cos, hypot, pi, sin


def group(spots: list[tuple[float, float]], apart: float) -> list[list[int]]:
    """Spots that are closer than ``apart`` pixels, together.

    Greedy by distance to a group's middle, so that groups stay small and round.

    Returns:
        Lists of indexes, in the order of each group's first spot.
    """
    groups: list[list[int]] = []
    middles: list[tuple[float, float]] = []
    for index, (x, y) in enumerate(spots):
        nearest = min(
            range(len(groups)),
            key=lambda g: hypot(middles[g][0] - x, middles[g][1] - y),
            default=-1,
        )
        if nearest >= 0 and hypot(middles[nearest][0] - x, middles[nearest][1] - y) < apart:
            groups[nearest].append(index)
            count = len(groups[nearest])
            mx, my = middles[nearest]
            middles[nearest] = (mx + (x - mx) / count, my + (y - my) / count)
        else:
            groups.append([index])
            middles.append((x, y))
    return groups


def spread(
    spots: list[tuple[float, float]],
    apart: float,
    bounds: tuple[float, float],
    rounds: int = 60,
) -> list[tuple[float, float]]:
    """Move spots until none is closer than ``apart`` to another, each as little as may be.

    Args:
        spots: places in pixels.
        apart: least distance between two, pixels.
        bounds: width and height that the spots must stay in.

    Returns:
        The moved places, in the same order.
    """
    moved = [list(spot) for spot in spots]
    for _ in range(rounds):
        quiet = True
        for i, one in enumerate(moved):
            for j in range(i + 1, len(moved)):
                other = moved[j]
                dx, dy = other[0] - one[0], other[1] - one[1]
                if abs(dx) >= apart or abs(dy) >= apart:
                    continue
                distance = hypot(dx, dy)
                if distance >= apart:
                    continue
                quiet = False
                if distance < 0.01:  # the same place: part them along an angle of their own
                    angle = 2 * pi * j / max(2, len(moved))
                    dx, dy, distance = cos(angle), sin(angle), 1.0
                push = (apart - distance) / 2 + 0.05
                one[0] -= dx / distance * push
                one[1] -= dy / distance * push
                other[0] += dx / distance * push
                other[1] += dy / distance * push
        if quiet:
            break
    margin = apart / 2
    return [
        (
            min(max(x, margin), max(margin, bounds[0] - margin)),
            min(max(y, margin), max(margin, bounds[1] - margin)),
        )
        for x, y in moved
    ]
