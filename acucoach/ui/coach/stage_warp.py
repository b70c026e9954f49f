"""How the picture of a session gives way where the pressing hand moves: one sheet, bent.

Hand and skin are one picture, drawn with everything in its right order. A grid laid over it is
moved at its nodes: fully at the pad, less and less up the pressing hand, and a little in the skin
around, which a pressing finger takes along. What lies far from the pad stays where it is. A sheet
that is bent and never torn has no seam, no hole and no second outline.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPolygonF, QTransform

from acucoach.domain.frozen import frozen

CELL_MM = 4.0
"""Millimetres between the nodes of the grid."""
SKIN_MM = (4.0, 24.0)
"""Millimetres from the pad up to which skin goes along in full, and beyond which it rests."""
HAND_MM = (14.0, 78.0)
"""The same for the pressing hand: its wrist is at rest."""
MIRRORED_MM = 60.0
"""Two pads farther apart circle as mirror images; closer ones, as beside the nose, side by side."""
SEEN_MM = 120.0
"""Millimetres about a pad within which the hand should be in view."""
_SOFTENED = 5
"""Passes of softening over the hand's edge; each spreads it by about half a cell."""
_LEAST = 0.004
"""Shares below this are no movement."""

Share = tuple[float, float]


@frozen
class _Cell:
    """One cell: its corner in nodes."""

    column: int
    row: int


class Warp:
    """The grid of one picture.

    Args:
        presser: coverage of the pressing hand in grey, at the size of the picture.
        pads: where it presses, pixels of the picture; a second one is the mirrored hand's.
        mm_per_px: millimetres a pixel of the picture.

    Attributes:
        middle: of what should be seen, pixels of the picture.
    """

    def __init__(self, presser: QImage, pads: Sequence[QPointF], mm_per_px: float) -> None:
        self._cell = CELL_MM / mm_per_px
        self._columns = math.ceil(presser.width() / self._cell) + 1
        self._rows = math.ceil(presser.height() / self._cell) + 1
        covered = self._covered(presser)
        self._shares = self._moved(covered, pads, mm_per_px)
        self.middle = self._middle_of(covered, pads, mm_per_px)
        self._cells = [
            _Cell(column, row)
            for row in range(self._rows - 1)
            for column in range(self._columns - 1)
            if any(
                self._shares[(row + down) * self._columns + column + right] != (0.0, 0.0)
                for down in (0, 1)
                for right in (0, 1)
            )
        ]

    def _middle_of(
        self, covered: list[float], pads: Sequence[QPointF], mm_per_px: float
    ) -> QPointF:
        """The middle of pads and the hands near them, pixels: what should be seen."""
        near = [
            at
            for number, hand in enumerate(covered)
            if hand > 0.5
            for at in (QPointF(number % self._columns, number // self._columns) * self._cell,)
            if any(math.hypot(at.x() - p.x(), at.y() - p.y()) * mm_per_px < SEEN_MM for p in pads)
        ]
        pad = QPointF(sum(p.x() for p in pads), sum(p.y() for p in pads)) / len(pads)
        if not near:
            return pad
        hands = QPointF(sum(at.x() for at in near), sum(at.y() for at in near)) / len(near)
        return (pad + hands) / 2

    def share(self, at: QPointF) -> Share:
        """How much of the hand's way a spot goes along: across -1 to 1, down 0 to 1.

        Args:
            at: pixels of the picture.
        """
        x, y = at.x() / self._cell, at.y() / self._cell
        column = min(max(int(x), 0), self._columns - 2)
        row = min(max(int(y), 0), self._rows - 2)
        u, v = x - column, y - row
        corner = row * self._columns + column
        near, right, below = corner, corner + 1, corner + self._columns
        if u + v > 1:  # the other of the two triangles that are painted
            near, right, below = below + 1, below, right
            u, v = 1 - u, 1 - v
        a, b, c = (self._shares[node] for node in (near, right, below))
        return (
            a[0] + u * (b[0] - a[0]) + v * (c[0] - a[0]),
            a[1] + u * (b[1] - a[1]) + v * (c[1] - a[1]),
        )

    def bounds(self, scale: float, way: float) -> QRectF:
        """What may change, in pixels from the picture's corner.

        Args:
            scale: pixels shown for a pixel of the picture.
            way: how far the hand goes, pixels shown.
        """
        if not self._cells:
            return QRectF()
        size = self._cell * scale
        columns = [cell.column for cell in self._cells]
        rows = [cell.row for cell in self._cells]
        box = QRectF(
            min(columns) * size, min(rows) * size,
            (max(columns) + 1 - min(columns)) * size, (max(rows) + 1 - min(rows)) * size,
        )  # fmt: skip
        return box.adjusted(-way, -way, way, way)

    def paint(
        self, painter: QPainter, sheet: QImage, corner: QPointF, scale: float, offset: QPointF,
        within: QRect,
    ) -> None:  # fmt: skip
        """The picture as it is when the hand has gone an offset.

        Args:
            painter: where one pixel is one pixel of ``sheet``.
            sheet: the picture at rest, as shown.
            corner: of the picture on the sheet, pixels.
            scale: pixels of the sheet for a pixel of the picture.
            offset: of the hand, pixels of the sheet.
            within: what of the sheet is wanted.
        """
        painter.drawImage(within.topLeft(), sheet, within)
        if offset.isNull():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        brush = QBrush(sheet)
        size, columns, shares = self._cell * scale, self._columns, self._shares
        across, down = offset.x(), offset.y()
        left, top = corner.x(), corner.y()
        reach = abs(across) + abs(down) + 1
        for cell in self._cells:
            x, y = left + cell.column * size, top + cell.row * size
            if (
                x > within.right() + reach or x + size < within.left() - reach
                or y > within.bottom() + reach or y + size < within.top() - reach
            ):  # fmt: skip
                continue
            at = cell.row * columns + cell.column
            a, b, c, d = shares[at], shares[at + 1], shares[at + columns], shares[at + columns + 1]
            ax, ay = x + a[0] * across, y + a[1] * down
            bx, by = x + size + b[0] * across, y + b[1] * down
            cx, cy = x + c[0] * across, y + size + c[1] * down
            dx, dy = x + size + d[0] * across, y + size + d[1] * down
            pa, pb, pc, pd = QPointF(ax, ay), QPointF(bx, by), QPointF(cx, cy), QPointF(dx, dy)
            for ux, uy, vx, vy, shape in (
                (bx - ax, by - ay, cx - ax, cy - ay, (pa, pb, pc)),
                (dx - cx, dy - cy, dx - bx, dy - by, (pd, pc, pb)),
            ):
                m11, m12, m21, m22 = ux / size, uy / size, vx / size, vy / size
                # Either triangle's own third corner fixes where its piece of the sheet lies.
                if shape[0] is pa:
                    sx, sy, px, py = x, y, ax, ay
                else:
                    sx, sy, px, py = x + size, y + size, dx, dy
                brush.setTransform(
                    QTransform(
                        m11, m12, m21, m22, px - m11 * sx - m21 * sy, py - m12 * sx - m22 * sy
                    )
                )
                painter.setBrush(brush)
                painter.drawConvexPolygon(QPolygonF(shape))
        painter.restore()

    def _covered(self, presser: QImage) -> list[float]:
        """How much of the neighbourhood of each node is hand, its edge softened."""
        wide, high = self._columns - 1, self._rows - 1
        grown = QImage(
            round(wide * self._cell), round(high * self._cell), QImage.Format.Format_Grayscale8
        )
        grown.fill(0)
        painter = QPainter(grown)
        painter.drawImage(0, 0, presser)
        painter.end()
        small = grown.scaled(
            wide, high, Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_Grayscale8)  # fmt: skip
        bits, line = bytes(small.constBits()), small.bytesPerLine()

        # A node is the mean of the four places around it; at the edges the last one counts twice.
        lines = [bits[row * line : row * line + wide] for row in range(high)]
        nodes: list[float] = []
        for above, below in zip([lines[0], *lines], [*lines, lines[-1]], strict=True):
            sums = [one + other for one, other in zip(above, below, strict=True)]
            pairs = zip([sums[0], *sums], [*sums, sums[-1]], strict=True)
            nodes += [(one + other) / 1020 for one, other in pairs]
        for _ in range(_SOFTENED):
            nodes = self._softened(nodes)
        return nodes

    def _softened(self, nodes: list[float]) -> list[float]:
        columns = self._columns
        lines = [
            _blurred(nodes[start : start + columns]) for start in range(0, len(nodes), columns)
        ]
        turned = [_blurred(list(line)) for line in zip(*lines, strict=True)]
        return [value for line in zip(*turned, strict=True) for value in line]

    def _moved(
        self, covered: list[float], pads: Sequence[QPointF], mm_per_px: float
    ) -> list[Share]:
        """The share of each node; with two hands each side goes with its own."""
        apart = 0.0
        if len(pads) > 1:
            between = pads[1] - pads[0]
            apart = math.hypot(between.x(), between.y()) * mm_per_px
        places = [(pad.x(), pad.y()) for pad in pads]
        most = max(HAND_MM[1], SKIN_MM[1])
        shares: list[Share] = []
        for number, hand in enumerate(covered):
            x = number % self._columns * self._cell
            y = number // self._columns * self._cell
            far = [math.hypot(x - across, y - down) * mm_per_px for across, down in places]
            if min(far) >= most:
                shares.append((0.0, 0.0))
                continue
            along = [hand * _fades(mm, *HAND_MM) + (1 - hand) * _fades(mm, *SKIN_MM) for mm in far]
            if len(along) > 1 and apart > 0:
                first = _eased((far[1] - far[0]) / apart + 0.5)
                along = [along[0] * first, along[1] * (1 - first)]
            down = sum(along)
            across = along[0] - along[1] if apart > MIRRORED_MM else down
            shares.append((across, down))
        return [one if max(map(abs, one)) >= _LEAST else (0.0, 0.0) for one in shares]


def _blurred(line: list[float]) -> list[float]:
    ends = [line[0], *line, line[-1]]
    return [(ends[k] + 2 * ends[k + 1] + ends[k + 2]) / 4 for k in range(len(line))]


def _eased(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def _fades(mm: float, whole: float, none: float) -> float:
    """1 up to ``whole`` millimetres, 0 from ``none`` on."""
    return 1 - _eased((mm - whole) / (none - whole))
