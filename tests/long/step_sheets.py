"""The pictures of all steps under each other with their sentences, to be read by an anatomist.

    QT_QPA_PLATFORM=offscreen python tests/long/step_sheets.py [CODE ...]

A row is a point: what the WHO's text says of its place, then each step as the guide enlarges it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.content.library import Library  # noqa: E402
from acucoach.content.step_scenes import StepScenes  # noqa: E402
from acucoach.ui.guide.step_picture import StepPicture  # noqa: E402
from acucoach.ui.plate_picture import PictureCache  # noqa: E402
from acucoach.ui.theme import Theme  # noqa: E402

ACROSS, HEAD, FOOT, ROWS = 400, 44, 96, 3
MOST = 5
"""Steps a guide may have."""


def row(painter: QPainter, top: float, code: str, pictures: PictureCache, skin: str) -> None:
    """One point's steps from the left."""
    library, theme = Library(ROOT / "resources"), Theme(ROOT / "resources")
    guide, entry = library.guide(code), library.atlas()[code]
    words = Qt.TextFlag.TextWordWrap
    head = QRectF(4, top, MOST * ACROSS - 8, HEAD)
    painter.setPen(Qt.GlobalColor.darkBlue)
    painter.drawText(head, words, f"{code}: {entry.location}")
    painter.setPen(Qt.GlobalColor.black)
    scenes = StepScenes(ROOT / "resources")
    for number, (step, scene) in enumerate(zip(guide.steps, scenes.of(code), strict=True)):
        left = number * ACROSS
        picture = StepPicture(theme, pictures, scenes, scene, skin)
        picture.paint(painter, QRectF(left, top + HEAD, ACROSS - 4, ACROSS - 4), named=True)
        under = QRectF(left + 4, top + HEAD + ACROSS, ACROSS - 12, FOOT)
        painter.drawText(under, words, f"{number + 1}. {step.text}")


def main() -> int:
    """Write the sheets."""
    parser = argparse.ArgumentParser()
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--skin", default="light")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "steps")
    told = parser.parse_args()
    app = QApplication([sys.argv[0]])
    app.setStyleSheet(Theme(ROOT / "resources").stylesheet())
    library = Library(ROOT / "resources")
    codes = told.codes or [code for code in library.atlas() if library.has_guide(code)]
    told.out.mkdir(parents=True, exist_ok=True)
    pictures, high = PictureCache(), HEAD + ACROSS + FOOT
    for first in range(0, len(codes), ROWS):
        some = codes[first : first + ROWS]
        sheet = QImage(MOST * ACROSS, len(some) * high, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        for place, code in enumerate(some):
            row(painter, place * high, code, pictures, told.skin)
        painter.end()
        sheet.save(str(told.out / f"{'-'.join(some)}.png"))
        print(" ".join(some), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
