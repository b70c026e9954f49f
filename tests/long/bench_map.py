"""What each step on the body map costs: run by ``make bench-map``.

The whole program stands at 1920 by 1080 and the map is used as a person uses it: the pointer
crosses it, the wheel zooms in and out, and the hand drags it at two magnifications; turning it is
``bench_turn.py``'s. A step is one event, everything it asks for, and its painting; a frame of a
smooth change counts as a step. Told are milliseconds on the clock and of the processor's work for
this thread; other programs make the first longer, so that the second counts. Fails when a step
takes over 16 ms, or a plate over 20 ms to decode and tint.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import (  # noqa: E402
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QWheelEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.domain.anatomy import Side  # noqa: E402
from acucoach.ui.body_map.body_page import BodyPage  # noqa: E402
from acucoach.ui.body_map.map_model import MapState  # noqa: E402
from acucoach.ui.plate_picture import tinted  # noqa: E402
from tests.long.whole_program import standing  # noqa: E402

STEP_LIMIT, DECODE_LIMIT = 16.0, 20.0
BONY = ("body-front", "back-upper")
CLOSE = ("head-front", "hand-back", "hand-palm", "foot-top", "chest-front", "back-upper")

Figure = tuple[float, float]
"""Milliseconds on the clock, milliseconds of the processor."""


class Painted(QObject):
    """Counts what a widget paints."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Hand:
    """A pointer over the plates of a page; every step is timed."""

    def __init__(self, page: BodyPage) -> None:
        self.view = page.plates
        self._painted = Painted(self.view)
        self.figures: list[Figure] = []

    def _timed(self, deed: Callable[[], None]) -> None:
        wall, spent = time.perf_counter(), time.thread_time()
        deed()
        QApplication.processEvents()
        self.figures.append(
            (1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - spent))
        )

    def _mouse(self, kind: QEvent.Type, at: QPointF, held: bool) -> None:
        target = self.view.childAt(at.toPoint()) or self.view
        if held:  # whoever was pressed keeps the pointer
            target = self.view
        place = QPointF(target.mapFrom(self.view, at.toPoint()))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        event = QMouseEvent(
            kind, place, self.view.mapToGlobal(at), button, left if held else none,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QCoreApplication.sendEvent(target, event)

    def cross(self, steps: int = 60) -> None:
        """Move over the picture from corner to corner and back."""
        width, height = self.view.width(), self.view.height()
        for step in range(steps):
            share = step / (steps - 1)
            at = QPointF(width * share, height * (0.15 + 0.7 * abs(1 - 2 * share)))
            self._timed(lambda at=at: self._mouse(QEvent.Type.MouseMove, at, False))

    def roll(self, notches: int, at: QPointF) -> None:
        """Turn the wheel, one notch after the other, each to the end of its smooth change."""
        none = Qt.MouseButton.NoButton
        way = 120 if notches > 0 else -120
        for _ in range(abs(notches)):
            event = QWheelEvent(
                at, self.view.mapToGlobal(at), QPoint(), QPoint(0, way), none,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            self._timed(lambda event=event: QCoreApplication.sendEvent(self.view, event))
            while self.view.glide.goal is not None:
                before = self._painted.count
                self._timed(lambda: None)
                if self._painted.count == before:
                    self.figures.pop()  # nothing was due yet

    def drag(self, zoom: float, steps: int = 40) -> None:
        """Hold the picture and move it about at a magnification."""
        self.view.set_instant(True)
        self.view.zoom_fit()
        self.view.zoom_by(zoom)
        self.view.set_instant(False)
        QApplication.processEvents()
        middle = QPointF(self.view.width() / 2, self.view.height() / 2)
        self._mouse(QEvent.Type.MouseButtonPress, middle, True)
        for step in range(steps):
            way = 12 * (step if step < steps / 2 else steps - step)
            at = middle + QPointF(way, way * 0.7)
            self._timed(lambda at=at: self._mouse(QEvent.Type.MouseMove, at, True))
        self._mouse(QEvent.Type.MouseButtonRelease, middle, True)


def told(name: str, figures: list[Figure], limit: float) -> bool:
    """One line; whether every step keeps the limit."""
    columns = []
    for place, word in ((0, "clock"), (1, "processor")):
        ordered = sorted(figure[place] for figure in figures)
        late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        middle = statistics.median(ordered)
        columns.append(f"{word} {middle:5.1f} median {late:5.1f} 95th {ordered[-1]:5.1f} worst")
    good = max(figure[1] for figure in figures) <= limit
    mark = "" if good else f"  OVER {limit:.0f} ms"
    print(f"{name:24} {len(figures):4} steps  {columns[0]}   {columns[1]}{mark}", flush=True)
    return good


def steps_of(page: BodyPage, name: str) -> bool:
    """Use the map as it stands."""
    good = True
    hand = Hand(page)
    middle = QPointF(page.plates.width() * 0.45, page.plates.height() * 0.4)
    deeds: list[tuple[str, Callable[[], None]]] = [
        ("hover", hand.cross),
        ("zoom in", lambda: hand.roll(12, middle)),
        ("hover, largest", hand.cross),
        ("zoom out", lambda: hand.roll(-12, middle)),
        ("pan at 2", lambda: hand.drag(2.0)),
        ("pan at 5", lambda: hand.drag(5.0)),
    ]
    for words, deed in deeds:
        hand.figures = []
        deed()
        good &= told(f"{name} {words}", hand.figures, STEP_LIMIT)
    return good


def decoding(page: BodyPage) -> bool:
    """Decode and tint every plate, each the best of three times: the first reads the disk."""
    figures: list[Figure] = []
    slow = []
    for plate in page._model.index.plates.values():
        best = (1e9, 1e9)
        for _ in range(3):
            wall, spent = time.perf_counter(), time.thread_time()
            tinted(plate.image, dict(plate.masks), "fair", "light")
            now = (1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - spent))
            best = min(best, now, key=lambda figure: figure[1])
        figures.append(best)
        if best[1] > DECODE_LIMIT:
            slow.append(f"{plate.id} {best[1]:.1f}")
    good = told("decode and tint", figures, DECODE_LIMIT)
    if slow:
        print("  slow: " + ", ".join(slow))
    return good


def main() -> int:
    """Measure everything."""
    with standing(1920, 1080) as (parts, program):
        page = program.window.screen_widget("body")
        assert isinstance(page, BodyPage)
        gc.freeze()  # as the program does once it stands
        good = steps_of(page, "whole body")
        page.tools.viewChosen.emit("both")
        for name in CLOSE:
            plate = page._model.index.plates[name]
            page._go(MapState(part=plate.part, views=(name,), side=Side.LEFT))
            QApplication.processEvents()
            good &= steps_of(page, name)
        parts.settings.change(bones=True)
        for name in BONY:
            plate = page._model.index.plates[name]
            page._go(MapState(part=plate.part, views=(name,), side=Side.LEFT))
            QApplication.processEvents()
            good &= steps_of(page, f"{name}, bones")
        good &= decoding(page)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
