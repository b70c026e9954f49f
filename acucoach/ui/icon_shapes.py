"""Shapes of icons: drawn from their SVG once, then kept for the next start, which draws none.

All icons are strokes of one colour, so that a shape is a coverage, filled with any colour. The
library that draws SVG is loaded by whoever is the first to draw one: 5 ms of a start went by that
and the drawing.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from acucoach.kept import Kept, kept_beside

_KEPT = Kept(kept_beside(__file__, ".shapes"))
"""One for the process, as the file is."""


def shape(file: Path, size: int, pixels: int, stroke: str) -> QImage:
    """The coverage of an icon.

    Args:
        file: the icon, an SVG of 24 units a side.
        size: what it is asked for as; of each only the latest number of pixels is kept.
        pixels: its side.
        stroke: the width of its lines, in the icon's units.
    """
    svg = file.read_text("utf-8").replace('stroke-width="2"', f'stroke-width="{stroke}"')
    text = f"{pixels} {svg}".encode()
    bits, line = _KEPT.made(f"{file.stem} {size}", text, partial(_drawn, svg, pixels))
    # A picture of one's own: the other's bytes go with this call.
    return QImage(bits, pixels, pixels, line, QImage.Format.Format_Alpha8).copy()


def keep_shapes() -> None:
    """What was drawn until now is what a start needs: keep it for the next, and nothing more."""
    _KEPT.write()


def _drawn(svg: str, pixels: int) -> tuple[bytes, int]:
    """The coverage, row after row, and the bytes of a row."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(pixels, pixels, QImage.Format.Format_Alpha8)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return bytes(image.constBits()), image.bytesPerLine()
