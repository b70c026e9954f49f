"""Where a name can stand beside its mark without covering anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF


def _corners(
    x: float, y: float, width: float, height: float, away: float
) -> Iterator[tuple[float, float]]:
    """Upper left corners of a box about a mark, the nearest and most usual places first."""
    for gap in (away * step for step in range(1, 9)):
        left, right, top, bottom = x - gap - width, x + gap, y - gap - height, y + gap
        for down in (y - height / 2, y - height, y):
            yield right, down
            yield left, down
        for across in (x - width / 2, x - width, x):
            yield across, top
            yield across, bottom
        yield from ((right, top), (right, bottom), (left, top), (left, bottom))


def beside(
    at: tuple[float, float],
    away: float,
    size: tuple[float, float],
    room: tuple[float, float],
    taken: Sequence[QRectF],
    *,
    always: bool,
    wish: tuple[float, float] | None = None,
) -> QRectF | None:
    """A place for a name: right, left, above, below or at a corner of its mark.

    Args:
        at: middle of the mark.
        away: half the mark's size and a gap.
        size: width and height of the name's box.
        room: width and height there are.
        taken: what must not be covered.
        always: whether it must be somewhere.
        wish: upper left corner that is best if it is free.

    Returns:
        The first that covers nothing; else, when it must be somewhere, the one that covers least.
    """
    (x, y), (width, height) = at, size
    best, least = None, float("inf")
    wished = [] if wish is None else [wish]
    for corner_x, corner_y in (*wished, *_corners(x, y, width, height, away)):
        inside_x = min(max(2.0, corner_x), max(2.0, room[0] - width - 2))
        inside_y = min(max(2.0, corner_y), max(2.0, room[1] - height - 2))
        box = QRectF(inside_x, inside_y, width, height)
        covered = sum(
            common.width() * common.height()
            for other in taken
            if not (common := box.intersected(other)).isEmpty()
        )
        own = box.intersected(QRectF(x - away + 4, y - away + 4, 2 * away - 8, 2 * away - 8))
        if not own.isEmpty():
            covered += 10 * own.width() * own.height()  # its own mark least of all
        if covered == 0:
            return box
        if covered < least:
            best, least = box, covered
    return best if always else None
