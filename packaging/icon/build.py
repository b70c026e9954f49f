"""Draws the program's icon, the ring with its bead, in every form that a system asks for.

``python packaging/icon/build.py`` writes ``resources/icon``: a drawing for large and one for small
sizes, pictures of 16 to 512 px, a symbolic form in one colour, ``acucoach.ico`` and
``acucoach.icns``. The same bytes each time. Needs the group ``packages`` (Pillow).
"""

from __future__ import annotations

import io
import math
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icon"

GROUND, RING, WAY, BEAD = "#1D5C63", "#3F7F85", "#F9F8F4", "#F4C9A8"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 32
"""px up to which the coarse drawing is used: a thin ring is grey mist there."""

BEAD_AT = math.radians(-40)  # counted from three o'clock, clockwise: the upper right
WAY_FROM = math.radians(-40 - 250)


def _place(radius: float, angle: float) -> str:
    return f"{256 + radius * math.cos(angle):.2f} {256 + radius * math.sin(angle):.2f}"


def drawing(*, coarse: bool) -> str:
    """The icon as SVG, 512 x 512: ground, whole ring, the part gone round, bead."""
    radius, width, bead, corner = (138, 62, 70, 96) if coarse else (142, 40, 50, 116)
    edge = 8 if coarse else 20
    arc = f"M {_place(radius, WAY_FROM)} A {radius} {radius} 0 1 1 {_place(radius, BEAD_AT)}"
    x, y = _place(radius, BEAD_AT).split()
    side = 512 - 2 * edge
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect x="{edge}" y="{edge}" width="{side}" height="{side}" rx="{corner}" fill="{GROUND}"/>
  <circle cx="256" cy="256" r="{radius}" fill="none" stroke="{RING}" stroke-width="{width}"/>
  <path d="{arc}" fill="none" stroke="{WAY}" stroke-width="{width}" stroke-linecap="round"/>
  <circle cx="{x}" cy="{y}" r="{bead + (16 if coarse else 14)}" fill="{GROUND}"/>
  <circle cx="{x}" cy="{y}" r="{bead}" fill="{BEAD}"/>
</svg>
"""


def symbolic() -> str:
    """One colour, 16 x 16, as desktops tint it: an open ring and its bead."""
    radius = 5.25
    at = math.radians(-40)
    ends = (math.radians(-40 + 38), math.radians(-40 - 38))
    (x1, y1), (x2, y2), (bx, by) = (
        (8 + radius * math.cos(a), 8 + radius * math.sin(a)) for a in (*ends, at)
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <path d="M {x1:.3f} {y1:.3f} A {radius} {radius} 0 1 1 {x2:.3f} {y2:.3f}" fill="none"
    stroke="#2e3436" stroke-width="2" stroke-linecap="round"/>
  <circle cx="{bx:.3f}" cy="{by:.3f}" r="2.25" fill="#2e3436"/>
</svg>
"""


def picture(svg: str, size: int) -> Image.Image:
    """The drawing as a square picture of ``size`` px."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main() -> int:
    """Write all files; returns the exit code."""
    application = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    fine, coarse = drawing(coarse=False), drawing(coarse=True)
    (FOLDER / "acucoach.svg").write_text(fine, "utf-8")
    (FOLDER / "acucoach-small.svg").write_text(coarse, "utf-8")
    (FOLDER / "acucoach-symbolic.svg").write_text(symbolic(), "utf-8")
    pictures = {size: picture(coarse if size <= SMALL else fine, size) for size in (*SIZES, 1024)}
    for size in SIZES:
        pictures[size].save(FOLDER / f"acucoach-{size}.png", optimize=True)
    icons = [pictures[size] for size in (16, 24, 32, 48, 64, 128, 256)]
    icons[-1].save(
        FOLDER / "acucoach.ico",
        sizes=[image.size for image in icons],
        append_images=icons[:-1],
    )
    pictures[1024].save(
        FOLDER / "acucoach.icns",
        append_images=[pictures[size] for size in (16, 32, 64, 128, 256, 512)],
    )
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
