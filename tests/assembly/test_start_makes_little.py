"""What the way to the map does not make: names of Qt's that nothing there asks for."""

import os
import subprocess
import sys
from pathlib import Path

from tests.long.bench_start import OURS

MOST_KINDS = 240
"""Kinds of names that Qt's classes bring along, 23 ms for 130 of them. To look a thing up that Qt
made itself, such as the inside of a scroll area, makes those of every class it might be of."""

FOREIGN = {
    "TabPosition": "QTabWidget",
    "ProcessState": "QProcess",
    "PixelMetric": "QStyle",
    "EndEditHint": "QAbstractItemDelegate",
}
"""One kind of names of a class to the class; the map has none of these."""

COUNT = """
import enum
made = []
create = enum.EnumType._create_
def counted(kind, name, *args, **named):
    made.append(name)
    return create(kind, name, *args, **named)
enum.EnumType._create_ = counted
"""

LATER = """
import acucoach.assembly.body
acucoach.assembly.body.GUIDE_MS = 60_000  # the guide is made after the map, in no hurry
"""


def test_the_map_makes_no_names_of_what_it_does_not_use(tmp_path: Path) -> None:
    child = COUNT + OURS.replace("spent, worked = ", "kinds = made[:]; spent, worked = ")
    child = child.replace("print(spent, _held(), worked)", "print(*kinds)").replace("1500", "0")
    child = child.replace("app.exec()", LATER + "app.exec()")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", child, str(tmp_path / "records"), "map", "en"], env=environ,
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    kinds = done.stdout.split()
    assert "Orientation" in kinds, "nothing was counted"
    for foreign, of in FOREIGN.items():
        assert foreign not in kinds, f"something asks for all classes, or for {of}"
    assert len(kinds) <= MOST_KINDS
