"""What the camera's page costs: run by ``make bench-camera``.

The whole program stands at 1280 by 800 with the page on it. Pictures of a rendered hand, each a
little elsewhere and with noise of its own, come in 15 times a second by Qt's own input for frames,
as from a camera. Told are the processor's milliseconds for each part of a picture's way, one after
the other on one thread; then, with pictures coming in, what share of one core the program takes,
how long the screen's thread is kept by a picture, its memory before, during and after, without what
the bench's own pictures take, and how many things Python would have to look for as waste; the
camera is then switched on and off ten times more, to see whether memory grows. Fails when the
screen's thread is kept over 16 ms of its own work by a usual picture, a followed picture takes over
66, or memory grows by over 10 MB while it is on or from the fifth time to the tenth.

    QT_QPA_PLATFORM=offscreen python tests/long/bench_camera.py [--seconds 20] [--code LI4]
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtMultimedia import (  # noqa: E402
    QMediaCaptureSession,
    QVideoFrame,
    QVideoFrameInput,
)
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.assembly import camera  # noqa: E402
from acucoach.desktop.camera import CameraFrames  # noqa: E402
from acucoach.desktop.memory import give_back  # noqa: E402
from acucoach.domain.anatomy import Side  # noqa: E402
from acucoach.paths import resources  # noqa: E402
from acucoach.ui.camera.camera_page import CameraPage  # noqa: E402
from tests.long.whole_program import standing  # noqa: E402

RATE = 15
IMAGES = 30
"""Pictures that come in turn."""
OWN = IMAGES * 1280 * 720 * 4 / 2**20
"""Megabytes that they take."""
KEPT_LIMIT, FOLLOWED_LIMIT, GROWN_LIMIT = 16.0, 66.0, 10.0


def memory() -> float:
    """Megabytes that the program holds."""
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def moving(count: int = IMAGES) -> list[QImage]:
    """A hand that sways by some pixels, with a camera's noise."""
    import numpy as np

    whole = QImage(str(ROOT / "tests/data/finder/left_back.jpg"))
    whole = whole.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(whole.constBits(), np.uint8).reshape(720, 1280, 4)
    rng, made = np.random.default_rng(1), []
    for number in range(count):
        aside = round(12 * np.sin(2 * np.pi * number / count))
        noisy = np.roll(rows, aside, axis=1) + rng.normal(0, 4, rows.shape)
        data = np.clip(noisy, 0, 255).astype(np.uint8).tobytes()
        made.append(QImage(data, 1280, 720, QImage.Format.Format_RGB32).copy())
    return made


class Feed:
    """Stands for a camera; notes how long the screen's thread is kept by each picture."""

    def __init__(self, images: list[QImage]) -> None:
        self.input, self._images = QVideoFrameInput(), cycle(images)
        self.kept: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._send)

    def attach(self, session: QMediaCaptureSession) -> None:
        session.setVideoFrameInput(self.input)

    def start(self) -> None:
        self._timer.start(1000 // RATE)

    def stop(self) -> None:
        self._timer.stop()

    def _send(self) -> None:
        frame = QVideoFrame(next(self._images))
        before = time.thread_time()
        self.input.sendVideoFrame(frame)
        QApplication.processEvents()  # taken, handed to the other thread, drawn
        self.kept.append(1000 * (time.thread_time() - before))


def wait(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    """Run the event loop for so long, or until something is so."""
    end = time.monotonic() + seconds
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    look.start(50)
    loop.exec()


def off(page: CameraPage) -> None:
    """Switch it off, and let Qt end what it need not keep, as it does after a press."""
    page.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait(0.2)


def parts_of_the_way(images: list[QImage], code: str) -> dict[str, float]:
    """Median milliseconds of the processor for each part, on this thread alone."""
    from acucoach.finder.finder import HandLook
    from acucoach.finder.forearm import find_forearm
    from acucoach.finder.hand import HandFinder
    from acucoach.ui.camera.looking import _pixels

    look = HandLook(resources() / "finder", code, Side.LEFT)
    finder = HandFinder(resources() / "finder/models")
    found: dict[str, list[float]] = {}

    def timed(name: str, deed: Callable[[], object]) -> object:
        before = time.thread_time()
        made = deed()
        found.setdefault(name, []).append(1000 * (time.thread_time() - before))
        return made

    for image in images:
        pixels = timed("frame to numbers", lambda image=image: _pixels(image))
        timed("detection", lambda pixels=pixels: finder.palms(pixels))
        hand = finder.find(pixels)
        if hand is not None:
            timed("forearm", lambda p=pixels, h=hand: find_forearm(p, h.joints))
    for image in images:
        pixels = _pixels(image)
        timed("followed", lambda pixels=pixels: look.look(pixels))
    return {name: statistics.median(values) for name, values in found.items()}


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--code", default="LI4")
    options = parser.parse_args()
    feeds: list[Feed] = []
    with standing(1280, 800) as (_, program):
        program.navigator.open_point(options.code, Side.LEFT)
        wait(6)
        told = {"before": memory()}
        images = moving()
        give_back()

        def frames(lost: Callable[[], None]) -> CameraFrames:
            feeds.append(Feed(images))
            return CameraFrames(feeds[-1])

        camera.missing_for_camera = lambda to: ""
        camera._frames = frames
        share: list[float] = []
        drawn: list[float] = []
        count: list[int] = []
        waste: list[int] = []

        def measure() -> None:
            dialog = QApplication.activeModalWidget()
            page = dialog.findChild(CameraPage) if dialog is not None else None
            if dialog is None or page is None:
                QTimer.singleShot(50, measure)
                return
            wait(1)
            told["page, camera off"] = memory() - OWN
            start = time.process_time(), time.monotonic()
            wait(3)
            share.append((time.process_time() - start[0]) / (time.monotonic() - start[1]))
            page.start()
            wait(30, lambda: bool(page.picture.discs))
            assert page.picture.discs, page.said.text()
            feeds[0].kept.clear()
            gc.collect()
            told["camera on"] = memory() - OWN
            start = time.process_time(), time.monotonic()
            wait(options.seconds)
            share.append((time.process_time() - start[0]) / (time.monotonic() - start[1]))
            count.append(len(feeds[0].kept))
            told["still on"] = memory() - OWN
            waste.append(gc.collect())
            for _ in range(30):
                before = time.thread_time()
                page.picture.repaint()
                drawn.append(1000 * (time.thread_time() - before))
            off(page)
            wait(1)
            told["camera off again"] = memory() - OWN
            for times in ("five", "ten"):
                for _ in range(5):
                    page.start()
                    wait(30, lambda: bool(page.picture.discs))
                    off(page)
                wait(1)
                told[f"after {times} times more"] = memory() - OWN
            dialog.reject()

        QTimer.singleShot(100, measure)
        camera.show_on_me(program.navigator, options.code, Side.LEFT)
        wait(1)
        told["page left"] = memory() - OWN
        ways = parts_of_the_way(images, options.code)
    kept = feeds[0].kept[: count[0]]
    print(f"{options.code}, processor ms a picture on one thread: ", end="")
    print(", ".join(f"{name} {value:.1f}" for name, value in ways.items()), end="")
    print(f", drawing {statistics.median(drawn):.1f}")
    rate = len(kept) / options.seconds
    print(
        f"{rate:.1f} pictures a second: {100 * share[1]:.0f} % of one core (camera off:"
        f" {100 * share[0]:.1f} %); the screen's thread is kept {statistics.median(kept):.1f} ms"
        f" a picture, at most {max(kept):.1f}"
    )
    print("memory, MB: " + ", ".join(f"{name} {value:.0f}" for name, value in told.items()))
    print(f"left for Python to look for while the camera was on: {waste[0]} things")
    ends = ("camera on", "still on"), ("after five times more", "after ten times more")
    grown = max(told[last] - told[first] for first, last in ends)
    good = statistics.median(kept) <= KEPT_LIMIT and ways["followed"] <= FOLLOWED_LIMIT
    return 0 if good and grown <= GROWN_LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
