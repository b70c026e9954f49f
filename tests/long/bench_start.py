"""Start-up time and memory of the window against a bare window of the same library.

Each run is a process of its own: from its first instruction to the window's first picture (with
its rail, before the map is read), and the memory it holds 1.5 s later, with the map. Memory is
what is resident: the part a process has to itself changes with what else runs on the machine, so
that it cannot be compared. The two kinds take turns; medians are compared. The time to the
finished body map is told besides.

    python tests/long/bench_start.py [--runs 9]

Limits: time 1.8 times the bare window's, memory 2 times.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIME_LIMIT, MEMORY_LIMIT = 1.8, 2.0

_END = """
def _held():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1])
class _First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.done)
            watched.removeEventFilter(self)
        return False
    def done(self):
        spent = time.monotonic() - START
        QTimer.singleShot(1500, lambda: (print(spent, _held()), app.quit()))
first = _First()
"""

BARE = f"""
import time; START = time.monotonic()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
app = QApplication([])
{_END}
window = QMainWindow(); window.setCentralWidget(QLabel("bare")); window.resize(1280, 800)
window.installEventFilter(first); window.show(); app.exec()
"""

OURS = f"""
import time; START = time.monotonic()
import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
{_END}
from acucoach.app import open_looks, open_parts
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.paths import DataPaths
paths = DataPaths(Path(sys.argv[1])); paths.prepare()
keeper = WindowKeeper(
    lambda: open_looks(app, paths), lambda looks: open_parts(app, paths, "en", looks=looks)
)
keeper.open_frame_first(lambda error: app.exit(2))
if sys.argv[2] == "frame":
    keeper.window.installEventFilter(first)
else:
    class _Map(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.LayoutRequest and "body" in keeper.window.built:
                keeper.window.removeEventFilter(self)
                keeper.window.built["body"].plates.installEventFilter(first)
            return False
    seen = _Map(); keeper.window.installEventFilter(seen)
app.exec()
"""


def measure(code: str, folder: str, what: str = "frame") -> tuple[float, float]:
    """Seconds to the picture and MiB resident."""
    environ = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [sys.executable, "-c", code, folder, what], env=environ, capture_output=True, text=True,
        check=True, timeout=60,
    )  # fmt: skip
    seconds, kib = done.stdout.split()
    return float(seconds), float(kib) / 1024


def main() -> int:
    """Measure, print, and say whether the limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        measure(OURS, folder)  # first: makes the records and warms the disk
        pairs = [(measure(BARE, folder), measure(OURS, folder)) for _ in range(runs)]
        full = statistics.median(measure(OURS, folder, "map")[0] for _ in range(runs))
    ok = True
    for place, name, unit, limit in (
        (0, "start", "s", TIME_LIMIT),
        (1, "memory", "MiB", MEMORY_LIMIT),
    ):
        bare = statistics.median(pair[0][place] for pair in pairs)
        ours = statistics.median(pair[1][place] for pair in pairs)
        ratio = statistics.median(pair[1][place] / pair[0][place] for pair in pairs)
        ok &= ratio <= limit
        told = f"{name}: bare {bare:.2f} {unit}, ours {ours:.2f} {unit}"
        print(f"{told}, ratio {ratio:.2f} (limit {limit})")
    print(f"to the finished body map: {full:.2f} s")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
