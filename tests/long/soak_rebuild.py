"""The window is built anew sixty times, as by a change of text size: does it keep what it left?

Every screen is opened each time, the review with its figures. Prints memory after each tenth
window, and fails when it grew by more than a twentieth after the first ten.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.app import open_looks, open_parts
from acucoach.assembly.waste_rounds import look_when_due
from acucoach.assembly.window_keeper import TIDY_MS, WindowKeeper
from acucoach.desktop.memory import give_back
from acucoach.paths import DataPaths
from acucoach.ui.review.screen import ReviewScreen
from tests.conftest import FakeClock

MOST = 1.05
"""The memory of the last window as a share of that after the first ten."""


def resident() -> float:
    """Megabytes of this process in memory."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise OSError("this system does not tell")


def show_all(keeper: WindowKeeper) -> None:
    """Every screen of the window in turn, the review until its figures are there."""
    window = keeper.window
    assert window is not None
    for screen in (*window.rail.screens, "preferences"):
        window.show_screen(screen)
        QApplication.processEvents()
        page = window.screen_widget(screen)
        if isinstance(page, ReviewScreen):
            while page.work.busy:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.show_screen("body")


def main() -> int:
    """Run it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--windows", type=int, default=60)
    windows = arguments.parse_args().windows
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        paths = DataPaths(Path(folder) / "records")
        paths.prepare()
        keeper = WindowKeeper(
            lambda: open_looks(application, paths),
            lambda looks: open_parts(application, paths, "en", FakeClock(), looks=looks),
        )
        gc.disable()  # as in the program: between two events only
        keeper.open()
        show_all(keeper)
        after_ten = 0.0
        for number in range(1, windows + 1):
            keeper.rebuild(False)
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            show_all(keeper)
            look_when_due()
            QTest.qWait(TIDY_MS + 100)
            if number % 10 == 0:
                # As the program does once a new window stands; here all screens were shown since.
                # Qt's own store of pictures holds up to 10 MB, more or less of it by chance.
                gc.unfreeze()
                gc.collect()
                QPixmapCache.clear()
                give_back()
                print(f"{number:3} windows: {resident():7.1f} MB", flush=True)
                after_ten = after_ten or resident()
        grown = resident() / after_ten
        print(f"grown by {grown - 1:.1%} after the first ten")
        os._exit(0 if grown <= MOST else 1)


if __name__ == "__main__":
    main()
