"""How long a program takes to its first picture, beside a bare window of the same Python and Qt.

    start_time.py DISPLAY BARE_PYTHON COMMAND ...

Other programs make the clock's seconds longer; the processor's stand beside them. Runs take turns,
after one of each that does not count; DISPLAY is an empty screen of 1400 by 900 or more, without a
window manager. ``{folder}`` in COMMAND becomes a new, empty folder once, so that the records are
there from the second run on. Needs libX11.
"""

from __future__ import annotations

import ctypes
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from ctypes import c_char_p, c_int, c_uint, c_ulong, c_void_p
from pathlib import Path

RUNS = 5
LONGEST = 60.0
SEEN = (640, 500)
"""A pixel of the screen inside every window; black while there is none."""
ALL_PLANES, Z_PIXMAP = 0xFFFFFFFF, 2
BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
app.exec()
"""


class Pixel:
    """One pixel of a screen, looked at over one connection: that costs next to nothing.

    Args:
        display: such as ``:96``.
    """

    def __init__(self, display: str) -> None:
        self._x = x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.argtypes, x.XOpenDisplay.restype = [c_char_p], c_void_p
        x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [c_void_p], c_ulong
        x.XGetImage.argtypes = [
            *(c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int),
        ]
        x.XGetImage.restype = c_void_p
        x.XGetPixel.argtypes, x.XGetPixel.restype = [c_void_p, c_int, c_int], c_ulong
        x.XDestroyImage.argtypes = [c_void_p]
        self._display = x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"there is no screen {display}")
        self._root = x.XDefaultRootWindow(self._display)

    @property
    def is_black(self) -> bool:
        """Whether nothing is seen."""
        image = self._x.XGetImage(self._display, self._root, *SEEN, 1, 1, ALL_PLANES, Z_PIXMAP)
        colour = self._x.XGetPixel(image, 0, 0)
        self._x.XDestroyImage(image)
        return not colour & 0xFFFFFF


def processor_seconds(session: int) -> float:
    """Spent so far by all processes of a session."""
    ticks = 0
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = file.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def seconds_to_picture(command: list[str], display: str, pixel: Pixel) -> tuple[float, float]:
    """Start, wait for the first picture, and end it again.

    Returns:
        Seconds by the clock, and of the processor.

    Raises:
        TimeoutError: no picture came, or the last one stayed.
    """
    wait_for(lambda: pixel.is_black)
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    began = time.monotonic()
    run = subprocess.Popen(
        command, env=environ, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for(lambda: not pixel.is_black)
        return time.monotonic() - began, processor_seconds(run.pid)
    finally:
        os.killpg(run.pid, signal.SIGTERM)
        run.wait(LONGEST)


def wait_for(there) -> None:  # type: ignore[no-untyped-def]
    """Look every few milliseconds."""
    end = time.monotonic() + LONGEST
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("nothing changed on the screen")
        time.sleep(0.002)


def main() -> int:
    """Measure and print; returns the exit code."""
    display, python, *command = sys.argv[1:]
    bare, ours, pixel = [], [], Pixel(display)
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        wanted = [word.replace("{folder}", f"{folder}/records") for word in command]
        for run in range(RUNS + 1):
            times = (
                seconds_to_picture([python, "-c", BARE], display, pixel),
                seconds_to_picture(wanted, display, pixel),
            )
            if run:
                bare.append(times[0])
                ours.append(times[1])
    for which, name in enumerate(("start", "start, processor")):
        one, other = [run[which] for run in bare], [run[which] for run in ours]
        ratio = statistics.median(mine / theirs for mine, theirs in zip(other, one, strict=True))
        print(
            f"{name}: bare window {statistics.median(one):.2f} s, "
            f"this {statistics.median(other):.2f} s, ratio {ratio:.2f} (median of {RUNS} turns)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
