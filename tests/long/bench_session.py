"""Processor time of the running session against a bare widget repainting the same area.

Both run in one process in turns of 3.5 seconds, at full screen, driven by timers of the same
interval; the median of the pairs counts. The bare widget repaints the areas the session repainted,
frame by frame: it copies a picture of its own and draws a disc. It keeps no time and no record.
The session keeps both, moves its words once a second, and is written to a store in memory.

    QT_QPA_PLATFORM=offscreen python tests/long/bench_session.py [--seconds 20]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from itertools import cycle
from pathlib import Path

LIMIT = 1.3
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QRegion  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from acucoach.assembly.system_clock import SystemClock  # noqa: E402
from acucoach.domain.plan import plan  # noqa: E402
from acucoach.domain.session import Session  # noqa: E402
from acucoach.ui.coach.coach_screen import CoachScreen  # noqa: E402
from acucoach.ui.coach.services import CoachServices, SessionRequest  # noqa: E402
from acucoach.ui.coach.stage_picture import StagePictures  # noqa: E402
from acucoach.ui.theme import Theme  # noqa: E402
from tests.hand_made import cleared, routine, step  # noqa: E402
from tests.ui.coach.coach_kit import Keeper, words  # noqa: E402


class Bare(QWidget):
    """Copies a picture to the areas it is told, frame after frame; nothing else."""

    def __init__(self, frames: list[QRegion]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._frames = cycle(frames)
        self._picture: QPixmap | None = None
        self.painted = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.update(next(self._frames)))

    def begin(self) -> None:
        self._picture = QPixmap(self.size())
        self._picture.fill(Qt.GlobalColor.darkCyan)
        self._timer.start(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        if self._picture is not None:
            painter = QPainter(self)
            painter.drawPixmap(event.rect(), self._picture, event.rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(event.region().boundingRect().center(), 20, 20)


def wait(seconds: float) -> float:
    """Run the event loop; processor seconds used meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    before = time.process_time()
    loop.exec()
    return time.process_time() - before


def main() -> int:
    """Measure both."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=20.0)
    options = parser.parse_args()
    app = QApplication([sys.argv[0]])
    theme = Theme(ROOT / "resources")
    app.setStyleSheet(theme.stylesheet())
    pictures = StagePictures(ROOT / "resources", lambda path, masks, press: QImage(str(path)))
    made = plan(routine(step(seconds=300), prepare=0))
    services = CoachServices(SystemClock(), Keeper(), words, pictures.picture)
    screen = CoachScreen(theme, Session(made, cleared(made)), services, SessionRequest())
    screen.resize(1920, 1080)
    screen.show()
    screen.begin()
    wait(1.5)
    painted = 0
    stage = screen.page.stage
    frames: list[QRegion] = []
    move = stage.mapTo(screen, stage.rect().topLeft())
    paint = stage.paintEvent

    def counted(event: QPaintEvent) -> None:
        nonlocal painted
        painted += 1
        frames.append(event.region().translated(move))
        paint(event)

    stage.paintEvent = counted  # type: ignore[method-assign]
    wait(4.0)  # what areas a session repaints, frame by frame
    del stage.paintEvent
    timer = screen.controller._timer
    interval = timer.interval()
    bare = Bare(list(frames))
    bare.resize(1920, 1080)
    bare.show()
    bare.begin()
    pairs = []
    for _ in range(max(3, round(options.seconds / 4))):
        bare._timer.stop()
        timer.start(interval)
        wait(0.5)
        session = wait(3.5)
        timer.stop()
        bare._timer.start(interval)
        wait(0.5)
        pairs.append((session, wait(3.5)))
    screen.controller.stop()
    ratio = statistics.median(ours / plain for ours, plain in pairs)
    ours, plain = (statistics.median(pair[place] for pair in pairs) for place in (0, 1))
    print(
        f"{painted / 4:.0f} fps at 1920 by 1080; session {100 * ours / 3.5:.1f} % of a core, bare "
        f"widget {100 * plain / 3.5:.1f} %, ratio {ratio:.2f} (median of {len(pairs)} pairs)"
    )
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
