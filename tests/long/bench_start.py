"""Start-up time and memory of the window against a bare window of the same library.

Each run is a process of its own: from its first instruction to the window's first picture (with
its rail, before the map is read), and the memory it holds 1.5 s later, with the map. Memory is
what is resident: the part a process has to itself changes with what else runs on the machine, so
that it cannot be compared. The same is told of the finished body map. The kinds take turns and
each is set against its neighbour in time; the median of these ratios is what counts. Processor
seconds are told besides: other programs make the clock's longer. Bytecode is written beforehand,
as on a computer where the program ran once.

    python tests/long/bench_start.py [--runs 9] [--languages]

Limits: first picture 1.5 times the bare window's, finished map 3.0 times, memory 1.8 times. With
``--languages`` every other language takes turns with English instead; the processor seconds to
the finished map may be 1.05 times those of English.
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
TIME_LIMIT, MAP_LIMIT, MEMORY_LIMIT = 1.5, 3.0, 1.8
LANGUAGE_LIMIT = 1.05

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
        spent, worked = time.monotonic() - START, time.process_time()
        QTimer.singleShot(1500, lambda: (print(spent, _held(), worked), app.quit()))
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
import gc; gc.disable()  # as acucoach.app.run_window begins
from acucoach.desktop.library_code import load_library
load_library()
from PySide6.QtCore import QEvent, QObject, QTimer
from acucoach.desktop.library_sources import leave_sources_alone
leave_sources_alone()
from acucoach.desktop.application import make_application
app = make_application("acucoach")
{_END}
from acucoach.app import open_looks, open_parts
from acucoach.assembly.looks import AskedLanguage
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.paths import DataPaths
paths = DataPaths(Path(sys.argv[1])); paths.prepare()
keeper = WindowKeeper(
    lambda: open_looks(app, paths, AskedLanguage(sys.argv[3])),
    lambda looks: open_parts(app, paths, sys.argv[3], looks=looks),
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


def measure(
    code: str, folder: str, what: str = "frame", language: str = "en"
) -> tuple[float, float, float]:
    """Seconds to the picture, MiB resident, and processor seconds to the picture."""
    environ = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    # As users have it: bytecode is written by the first run and read by the others.
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    environ["PYTHONPYCACHEPREFIX"] = f"{folder}/bytecode"
    done = subprocess.run(
        [sys.executable, "-c", code, f"{folder}/records", what, language], env=environ,
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    seconds, kib, worked = done.stdout.split()
    return float(seconds), float(kib) / 1024, float(worked)


def languages(folder: str, runs: int) -> bool:
    """Tell what a start in each other language costs beside one in English; whether all hold."""
    sys.path.insert(0, str(ROOT))
    from acucoach.paths import known_languages

    ok = True
    for language in known_languages()[1:]:
        measure(OURS, folder, "map", language)  # its bytecode, if it needs any of its own
        turns = []
        for number in range(runs):
            pair = ["en", language] if number % 2 else [language, "en"]
            spent = {one: measure(OURS, folder, "map", one)[2] for one in pair}
            turns.append((spent["en"], spent[language]))
        english, own = (statistics.median(turn[at] for turn in turns) for at in (0, 1))
        ratio = statistics.median(b / a for a, b in turns)
        ok &= ratio <= LANGUAGE_LIMIT
        print(
            f"finished body map, processor: en {english:.2f} s, {language} {own:.2f} s, "
            f"ratio {ratio:.3f} (limit {LANGUAGE_LIMIT})"
        )
    return ok


def main() -> int:
    """Measure, print, and say whether the limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--languages", action="store_true")
    chosen = parser.parse_args()
    runs = chosen.runs
    with tempfile.TemporaryDirectory() as folder:
        if chosen.languages:
            measure(OURS, folder, "map")
            return 0 if languages(folder, runs) else 1
        for code, what in ((BARE, "frame"), (OURS, "frame"), (OURS, "map")):
            measure(code, folder, what)  # first: makes the records and writes the bytecode
        turns = [
            (measure(BARE, folder), measure(OURS, folder), measure(OURS, folder, "map"))
            for _ in range(runs)
        ]
    ok = True
    for name, which, place, unit, limit in (
        ("start", 1, 0, "s", TIME_LIMIT),
        ("start, processor", 1, 2, "s", None),
        ("finished body map", 2, 0, "s", MAP_LIMIT),
        ("finished body map, processor", 2, 2, "s", None),
        ("memory", 1, 1, "MiB", MEMORY_LIMIT),
    ):
        bare = statistics.median(turn[0][place] for turn in turns)
        ours = statistics.median(turn[which][place] for turn in turns)
        ratio = statistics.median(turn[which][place] / turn[0][place] for turn in turns)
        ok &= limit is None or ratio <= limit
        told = f"{name}: bare {bare:.2f} {unit}, ours {ours:.2f} {unit}, ratio {ratio:.2f}"
        print(told if limit is None else f"{told} (limit {limit})")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
