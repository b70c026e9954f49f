"""Processor time of the running session against a bare widget repainting the same area.

Both run in one process in turns of 3.5 seconds, at full screen, at the same
rate; the median of the pairs counts. The bare widget repaints the areas the session repainted,
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

LIMIT, FRAME_MS = 1.3, 16
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import (  # noqa: E402
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QImage, QMoveEvent, QPainter, QPaintEvent, QPixmap, QRegion  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QWidget  # noqa: E402

from acucoach.assembly.system_clock import SystemClock  # noqa: E402
from acucoach.domain.plan import plan  # noqa: E402
from acucoach.domain.session import Session  # noqa: E402
from acucoach.domain.session_record import StopReason  # noqa: E402
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
        self._timer.start(FRAME_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        if self._picture is not None:
            painter = QPainter(self)
            painter.drawPixmap(event.rect(), self._picture, event.rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(event.region().boundingRect().center(), 20, 20)


class Frames(QObject):
    """Notes what the layers of a picture repaint, a region a frame.

    A frame begins when the bead, the last of the layers, moves.
    """

    def __init__(self, screen: QWidget, layers: list[QLabel]) -> None:
        super().__init__(screen)
        self._screen = screen
        self._kept = [QRegion()]
        self._bead = layers[-1]
        for layer in layers:
            layer.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self._kept[-1] += event.region().translated(watched.mapTo(self._screen, QPoint()))
        elif isinstance(event, QMoveEvent) and isinstance(watched, QWidget):
            parent = watched.parentWidget()
            assert parent is not None
            if watched is self._bead:
                self._kept.append(QRegion())
            place = event.oldPos() + parent.mapTo(self._screen, QPoint())
            self._kept[-1] += QRect(place, watched.size())
        return False

    def frames(self) -> list[QRegion]:
        """All so far; noting ends."""
        for layer in self._screen.findChildren(QLabel):
            layer.removeEventFilter(self)
        return self._kept[1:-1]


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
    pictures = StagePictures(ROOT / "resources", lambda path, masks: QImage(str(path)))
    made = plan(routine(step(seconds=300), prepare=0))
    services = CoachServices(SystemClock(), Keeper(), words, pictures.picture)
    screen = CoachScreen(theme, Session(made, cleared(made)), services, SessionRequest())
    screen.resize(1920, 1080)
    screen.show()
    screen.begin(None)
    wait(1.5)
    stage = screen.page.stage
    watch = Frames(screen, stage.findChildren(QLabel))
    wait(4.0)  # what areas a session repaints, frame by frame
    frames = watch.frames()
    timer = screen.controller._timer
    bare = Bare(list(frames))
    bare.resize(1920, 1080)
    bare.show()
    bare.begin()
    pairs = []
    for _ in range(max(3, round(options.seconds / 4))):
        bare._timer.stop()
        screen.controller.tick()
        wait(0.5)
        session = wait(3.5)
        assert stage.moving
        timer.stop()
        stage._stand()
        bare._timer.start(FRAME_MS)
        wait(0.5)
        pairs.append((session, wait(3.5)))
    screen.controller.stop(StopReason.USER)
    ratio = statistics.median(ours / plain for ours, plain in pairs)
    ours, plain = (statistics.median(pair[place] for pair in pairs) for place in (0, 1))
    print(
        f"{len(frames) / 4:.0f} fps at 1920 by 1080; session {100 * ours / 3.5:.1f} % of a core,"
        f" bare widget {100 * plain / 3.5:.1f} %, ratio {ratio:.2f} (median of {len(pairs)} pairs)"
    )
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
