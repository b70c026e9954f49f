"""What turning the whole body costs, frame by frame: run by ``make bench-turn``.

The whole program stands at two sizes, with one and two pixels of the screen a pixel, with and
without bones. The body is turned all the way round by the mouse, level and from above, one body and
two, and by a key held down; first with nothing decoded, then again. A frame is all that the
screen's thread does until the picture is painted. Told are milliseconds on the clock and of the
processor's work for this thread, of the quietest of three turns: other programs make the first
longer. Fails when a frame takes over 8 ms on the clock (``--busy``: of the processor's work), or
the map's coming to rest after the turn over 100.

In a real window, on a screen that is there:

    DISPLAY=:1 QT_QPA_PLATFORM=xcb python tests/long/bench_turn.py --one 1920 1080 0

One form alone, two bodies in a large window on a sharp screen:

    QT_SCALE_FACTOR=2 python tests/long/bench_turn.py --one 1920 1080 0 --view both
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import (  # noqa: E402
    QEvent,
    QObject,
    QPoint,
    Qt,
)
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.ui.body_map.body_page import BodyPage  # noqa: E402
from acucoach.ui.body_map.turner import DEGREES_A_PIXEL, TILT  # noqa: E402
from tests.long.whole_program import standing  # noqa: E402

TURN_LIMIT, REST_LIMIT = 8.0, 100.0
SETTINGS = ((1280, 800, 1), (1920, 1080, 1), (1280, 800, 2), (1920, 1080, 2))
"""Size of the window and pixels of the screen a pixel of it."""
VIEWS = ("body-front", "both")
TURNS = 3
BEAT = 1 / 60
"""Seconds between two moves of the pointer."""
NOTHING, NAP = 0.0002, 0.0005
"""Seconds of work that are none, and seconds between two looks whether there is any."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From waking up to having nothing to do.

    Attributes:
        clock: milliseconds.
        spent: milliseconds of the processor for this thread.
        painted: how often the picture was painted.
        turning: whether the body was on its way at the end.
    """

    clock: float
    spent: float
    painted: int
    turning: bool


class Watch(QObject):
    """Runs the program and times every stretch of work of the screen's thread."""

    def __init__(self, page: BodyPage) -> None:
        super().__init__(page)
        self._view = page.plates
        self._painted, self._wall, self._spent = 0, 0.0, 0.0
        self.stretches: list[Stretch] = []
        self._view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count what is painted."""
        if event.type() == QEvent.Type.Paint:
            self._painted += 1
        return False

    def do(self, deed: Callable[[], None] = lambda: None) -> None:
        """Do something, and all that is due then; what follows a painting is another frame."""
        self._begin()
        deed()
        while True:
            if self._painted:
                self._end()
                self._begin()
            before = time.thread_time()
            QApplication.processEvents()
            if time.thread_time() - before < NOTHING and not self._painted:
                break
        self._end()

    def _begin(self) -> None:
        self._painted = 0
        self._wall, self._spent = time.perf_counter(), time.thread_time()

    def _end(self) -> None:
        clock, spent = time.perf_counter() - self._wall, time.thread_time() - self._spent
        if spent >= NOTHING or self._painted:
            one = Stretch(1000 * clock, 1000 * spent, self._painted, bool(self._view.turned))
            self.stretches.append(one)

    def live(self, seconds: float) -> None:
        """Let the program live that long."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.do()
            time.sleep(NAP)


class Hand:
    """Turns the body of a page."""

    def __init__(self, page: BodyPage) -> None:
        self.page, self.view = page, page.plates
        self.watch = Watch(page)
        self.window = page.window().windowHandle()

    def _at(self, x: float, y: float) -> QPoint:
        return self.view.mapTo(self.view.window(), QPoint(round(x), round(y)))

    def _beats(self, count: int, deed: Callable[[int], None], beat: float = BEAT) -> None:
        due = time.perf_counter()
        for number in range(count):
            self.watch.do(partial(deed, number))
            due += beat
            while time.perf_counter() < due:
                time.sleep(NAP)
                self.watch.do()

    def drag(self, *, above: bool = False, degrees: float = 360.0, beats: int = 90) -> None:
        """Turn by the mouse as a hand does, and let it come to rest."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        x, y = self.view.width() / 2 - 200, 40.0
        pixels, down = degrees / DEGREES_A_PIXEL, TILT + 10 if above else 0
        self.watch.do(lambda: QTest.mousePress(self.window, left, none, self._at(x, y)))

        # A turn is longer than the window is wide: the pointer is the window's while it is held.
        def move(number: int) -> None:
            across, along = pixels * (number + 1) / beats, min(down, 12 * number)
            QTest.mouseMove(self.window, self._at(x + across, y + along))

        self._beats(beats, move)
        end = self._at(x + pixels, y + down)
        self.watch.do(lambda: QTest.mouseRelease(self.window, left, none, end))
        self.watch.live(0.3)

    def hold_key(self, times: int = 36) -> None:
        """Hold a key that turns, thirty times a second."""
        self.view.setFocus()
        shift = Qt.KeyboardModifier.ShiftModifier
        self._beats(times, lambda _: QTest.keyClick(self.window, Qt.Key.Key_Right, shift), 1 / 30)
        self.watch.live(0.5)


def told(name: str, stretches: list[Stretch], limit: float, *, busy: bool) -> bool:
    """One line; whether every frame keeps the limit."""
    columns = []
    for word, figures in (
        ("clock", sorted(one.clock for one in stretches)),
        ("processor", sorted(one.spent for one in stretches)),
    ):
        late = figures[min(len(figures) - 1, int(len(figures) * 0.95))]
        middle = statistics.median(figures)
        columns.append(f"{word} {middle:5.1f} median {late:5.1f} 95th {figures[-1]:5.1f} worst")
    over = [one for one in stretches if (one.spent if busy else one.clock) > limit]
    mark = f"  {len(over)} OVER {limit:.0f} ms" if over else ""
    print(f"{name:32} {len(stretches):4} frames  {columns[0]}   {columns[1]}{mark}", flush=True)
    return not over


def measured(
    hand: Hand, name: str, ready: Callable[[], None], deed: Callable[[], None], *, busy: bool
) -> bool:
    """Turn three times, and tell of the frames and of the rest of the quietest."""
    turns: list[list[Stretch]] = []
    for _ in range(TURNS):
        ready()
        hand.watch.stretches = []
        deed()
        turns.append(hand.watch.stretches)

    def worst(seen: list[Stretch]) -> float:
        return max((one.spent if busy else one.clock for one in framed(seen)), default=1e9)

    seen = min(turns, key=worst)
    # The map at rest is another piece of work: points, tools and the picture at its full size.
    rests = [b for turn in turns for a, b in pairwise(turn) if a.turning and not b.turning]
    quiet = min(rests, key=lambda one: one.spent if busy else one.clock)
    good = told(name, framed(seen), TURN_LIMIT, busy=busy)
    return told(f"{name}, rests", [quiet], REST_LIMIT, busy=busy) and good


def framed(seen: list[Stretch]) -> list[Stretch]:
    """What painted the body on its way."""
    return [one for one in seen if one.turning and one.painted]


def measure(width: int, height: int, views: Sequence[str], *, bones: bool, busy: bool) -> bool:
    """Turn every way in a window of that size."""
    good = True
    with standing(width, height) as (parts, program):
        page = program.window.screen_widget("body")
        assert isinstance(page, BodyPage)
        hand = Hand(page)
        hand.watch.live(1.0)  # what is built after the map is none of its frames
        gc.freeze()  # as the program does once it stands
        parts.settings.change(bones=bones)

        def stand(view: str, *, anew: bool) -> None:
            page.tools.viewChosen.emit(view)
            if anew:
                page.turning.frames.forget()
            hand.watch.live(0.1)

        deeds = (
            ("level", hand.drag),
            ("above", lambda: hand.drag(above=True)),
            ("keys", hand.hold_key),
        )
        for view in views:
            for words, deed in deeds:
                for when, anew in (("first", True), ("again", False)):
                    name = f"{view} {words}, {when}"
                    ready = partial(stand, view, anew=anew)
                    good &= measured(hand, name, ready, deed, busy=busy)
    return good


def main() -> int:
    """Measure everything, each setting in a program of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--busy", action="store_true", help="judge the processor's time alone")
    parser.add_argument("--one", nargs=3, metavar=("WIDTH", "HEIGHT", "BONES"))
    parser.add_argument("--view", choices=VIEWS, help="this one alone")
    asked = parser.parse_args()
    views = [asked.view] if asked.view else VIEWS
    if asked.one:
        width, height, bones = map(int, asked.one)
        good = measure(width, height, views, bones=bool(bones), busy=asked.busy)
        return 0 if good else 1
    code = 0
    for width, height, scale in SETTINGS:
        for bones in (0, 1):
            print(f"-- {width}x{height}, {scale} to a pixel{', bones' if bones else ''}")
            command = [sys.executable, str(Path(__file__)), "--one", str(width), str(height)]
            command += [str(bones)] + (["--busy"] if asked.busy else [])
            command += ["--view", asked.view] if asked.view else []
            environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
            code |= subprocess.run(command, env=environment, check=False).returncode
    return code


if __name__ == "__main__":
    raise SystemExit(main())
