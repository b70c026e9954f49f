"""A long use of one window: screens in turn, and sessions one after the other.

Time is told, so a session of half a minute takes a moment; every second of it is looked at as by
the program's own timer. Prints memory on the way, and fails when it grew by more than a twentieth
after the first hundred screens and the first hundred sessions.

    python tests/long/soak_use.py [--screens 5000] [--sessions 500]
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from acucoach.domain.profile import TodayCheck
from acucoach.domain.session import State
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.long.check_disk_full import Bot
from tests.long.soak_rebuild import MOST, resident

WARM = 100
"""Screens or sessions before which memory may grow."""


def settle() -> None:
    """Let everything happen that is under way, and what is waste go."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Growth:
    """Memory after the warming up and now."""

    def __init__(self, what: str, times: int) -> None:
        self._what, self._every = what, max(WARM, times // 10)
        self._warm, self._began = 0.0, time.monotonic()

    def note(self, number: int) -> None:
        """After the thing of a number, from 1."""
        if number != WARM and number % self._every:
            return
        gc.collect()
        now = resident()
        self._warm = self._warm or now
        spent = time.monotonic() - self._began
        print(f"{number:5} {self._what}: {now:7.1f} MB, {spent:5.0f} s", flush=True)

    def ended(self) -> bool:
        """Tell; whether it stayed within the limit."""
        gc.collect()
        grown = resident() / self._warm if self._warm else float("inf")
        print(f"{self._what}: grown by {grown - 1:.1%} after the first {WARM}", flush=True)
        return grown <= MOST


def main() -> int:
    """Run both."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--screens", type=int, default=5000)
    arguments.add_argument("--sessions", type=int, default=500)
    options = arguments.parse_args()
    application = QApplication([])
    assert application is not None
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        program = Program(Bot(), Path(folder) / "records", clock)
        program.healthy()
        window = program.window
        screens = (*window.rail.screens, "preferences")
        growth = Growth("screens", options.screens)
        for number in range(1, options.screens + 1):
            window.show_screen(screens[number % len(screens)])
            settle()
            growth.note(number)
        good = growth.ended()
        window.show_screen("body")
        growth = Growth("sessions", options.sessions)
        for number in range(1, options.sessions + 1):
            program.say_all_again()
            # Days apart, so that no limit of a day is met.
            clock.advance(86_400)
            program.parts.people.save_today(TodayCheck.fine(program.parts.today))
            program.no_signs()
            program.door.start_point("LI4", 30, "in-turn")
            coach = program.coach
            assert coach is not None, f"session {number} did not open"
            coach.before.start_button.click()
            program.run_out(coach)
            assert coach.controller.state is State.FINISHED, coach.controller.state
            coach.after.done_button.click()
            settle()
            growth.note(number)
        good &= growth.ended()
        rows = program.parts.sessions.count()
        print(f"sessions in the log: {rows} of {options.sessions}", flush=True)
        os._exit(0 if good and rows == options.sessions else 1)


if __name__ == "__main__":
    main()
