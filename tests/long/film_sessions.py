"""Films of the moving hand as contact sheets, to be looked at: a frame every 50 milliseconds.

    QT_QPA_PLATFORM=offscreen python tests/long/film_sessions.py [CODE ...]

Each sheet holds one circle of a session, row after row, cropped about the point.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPointF, QRect, QSize, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.domain.acupoint import Tool  # noqa: E402
from acucoach.domain.anatomy import Side  # noqa: E402
from acucoach.domain.plan import plan  # noqa: E402
from acucoach.ui.coach.stage_picture import StagePictures  # noqa: E402
from acucoach.ui.coach.stage_view import StageView  # noqa: E402
from acucoach.ui.plate_picture import tinted  # noqa: E402
from acucoach.ui.theme import Theme  # noqa: E402
from tests.hand_made import routine, step  # noqa: E402

TEN = ("LI4", "HT7", "TE3", "SI3", "LR3", "KI3", "BL2", "GB20", "GV14", "BL23")
FRAME, ACROSS, COLUMNS = 0.05, 300, 5


def frames(
    theme: Theme, code: str, sides: tuple[Side, ...], size: QSize, skin: str, tool: Tool | None
) -> list[QImage]:
    """One movement of a point's session; empty where no hand is drawn."""
    pictures = StagePictures(
        ROOT / "resources", lambda path, masks: tinted(path, masks, skin, theme.name)
    )
    picture = pictures.picture(code, sides, tool)
    if picture is None:
        return []
    stage = StageView(theme)
    stage.resize(size)
    stage.show_picture(picture, "", "")
    stage.show()
    made = plan(routine(step(seconds=60), prepare=0))
    phase = next(phase for phase in made.phases if phase.is_work)
    found, at = [], 0.0
    while at < 60 / phase.rate:
        stage.show_moment(made.at(at))
        found.append(stage.grab().toImage())
        at += FRAME
    return found


def sheet(shown: list[QImage]) -> QImage:
    """Frames side by side."""
    rows = -(-len(shown) // COLUMNS)
    whole = QImage(COLUMNS * ACROSS, rows * ACROSS, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    for number, frame in enumerate(shown):
        wide = min(frame.width(), frame.height())
        middle = QPointF(frame.rect().center()).toPoint()
        box = QRect(middle.x() - wide // 2, middle.y() - wide // 2, wide, wide)
        place = QRect(number % COLUMNS * ACROSS, number // COLUMNS * ACROSS, ACROSS - 4, ACROSS - 4)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, frame, box)
    painter.end()
    return whole


def main() -> int:
    """Write the sheets."""
    parser = argparse.ArgumentParser()
    parser.add_argument("codes", nargs="*", default=TEN)
    parser.add_argument("--size", default="620x620")
    parser.add_argument("--skin", default="light")
    parser.add_argument("--both", action="store_true", help="both sides at once")
    parser.add_argument("--tool", type=Tool, default=None)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "films")
    told = parser.parse_args()
    app = QApplication([sys.argv[0]])
    theme = Theme(ROOT / "resources")
    app.setStyleSheet(theme.stylesheet())
    wide, high = (int(one) for one in told.size.split("x"))
    told.out.mkdir(parents=True, exist_ok=True)
    sides = (Side.LEFT, Side.RIGHT) if told.both else (Side.LEFT,)
    for code in told.codes:
        shown = frames(theme, code, sides, QSize(wide, high), told.skin, told.tool)
        if shown:
            sheet(shown).save(str(told.out / f"{code}.png"))
        print(f"{code}: {len(shown)} frames", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
