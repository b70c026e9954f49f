"""The whole grid of the layout: screens, states and dialogs x sizes x text x themes x languages.

    python -m tests.layout.grid [--tongues en,de] [--themes light] [--percents 100,200]
                                [--sizes 900x600,1280x800] [--scale 1.5] [--out FILE]

Each program is looked at in a process of its own, so that one that dies is one fault and the
others are seen all the same. Ends with 1 where anything does not fit.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TextIO

from acucoach.settings import SIZES as PERCENTS
from tests.layout.eye import SIZES, Size, Waiter, look
from tests.layout.tongues import TONGUES, make_tongues, spoken_from

THEMES = ("light", "dark", "high_contrast")
LONGEST = 1800
"""Seconds after which a program is taken to hang."""


def _sizes(text: str) -> tuple[Size, ...]:
    return tuple((int(w), int(h)) for w, _, h in (one.partition("x") for one in text.split(",")))


def _one(folder: Path, cell: list[str]) -> None:
    """Look at one program, in this process; what was found is written as JSON."""
    tongue, theme, percent, sizes = cell
    from PySide6.QtWidgets import QApplication

    from tests.conftest import FakeClock

    application = QApplication([])
    with tempfile.TemporaryDirectory() as records, spoken_from(folder):
        eye = look(Waiter(), Path(records), FakeClock(), int(percent), _sizes(sizes), theme, tongue)
    print(json.dumps({"looks": eye.looks, "found": eye.found}), flush=True)
    assert application is not None
    os._exit(0)  # what Qt says while it is taken apart is not what is asked here


def _ask(folder: Path, cell: list[str], scale: str) -> tuple[int, list[str]]:
    """Looks and faults of one program; a program that died is a fault."""
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    command = (
        sys.executable,
        "-X",
        "faulthandler",
        "-m",
        "tests.layout.grid",
        "--one",
        str(folder),
        *cell,
    )
    try:
        done = subprocess.run(
            command, env=surroundings, capture_output=True, text=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        return 0, [f"the program, {', '.join(cell[:3])}: hangs"]
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        return 0, [f"the program, {', '.join(cell[:3])}: died ({done.returncode}): {done.stderr}"]
    told = json.loads(lines[-1])
    return told["looks"], told["found"]


def run(options: argparse.Namespace, out: TextIO) -> int:
    """Look at all that is asked for; how many faults."""
    looks = faults = 0
    with tempfile.TemporaryDirectory() as place:
        folder = make_tongues(Path(place))
        for tongue in options.tongues.split(","):
            for theme in options.themes.split(","):
                for percent in options.percents.split(","):
                    began = time.monotonic()
                    cell = [tongue, theme, percent, options.sizes]
                    seen, found = _ask(folder, cell, options.scale)
                    looks, faults = looks + seen, faults + len(found)
                    out.writelines(f"{line}\n" for line in found)
                    out.flush()
                    took = time.monotonic() - began
                    print(
                        f"{tongue:3} {theme:13} {percent:>3} %  looks {seen:4}  "
                        f"faults {len(found):3}  {took:4.0f} s",
                        flush=True,
                    )
    print(f"all: looks {looks}, faults {faults}")
    return faults


def main() -> int:
    """See the text of this module."""
    parser = argparse.ArgumentParser(prog="tests.layout.grid")
    parser.add_argument("--tongues", default=",".join(TONGUES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--percents", default=",".join(str(p) for p in PERCENTS if p >= 100))
    parser.add_argument("--sizes", default=",".join(f"{w}x{h}" for w, h in SIZES))
    parser.add_argument("--scale", default="1", help="pixels of the screen to one of the window")
    parser.add_argument("--out", default="build/layout-grid.txt", help="the faults, a line each")
    parser.add_argument("--one", nargs=5, metavar=("FOLDER", "TONGUE", "THEME", "PERCENT", "SIZES"))
    options = parser.parse_args()
    if options.one:
        _one(Path(options.one[0]), options.one[1:])
        return 0
    file = Path(options.out)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as out:
        faults = run(options, out)
    for line in file.read_text("utf-8").splitlines():
        print(line)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
