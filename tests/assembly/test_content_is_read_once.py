"""A start reads the content as tables that an earlier one kept, and a changed text anew."""

import os
import subprocess
import sys
from pathlib import Path

from acucoach.content.tables import parse

CHILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from acucoach.app import run_window
from acucoach.assembly import window_keeper
from acucoach.content import tables
from acucoach.kept import Kept
sys.dont_write_bytecode = False
tables._KEPT = Kept(Path(sys.argv[2]))
tidy = window_keeper._tidy

def last():
    tidy()
    QApplication.quit()

window_keeper._tidy = last
assert run_window(Path(sys.argv[1])) == 0
print("tomllib" in sys.modules)
"""


def reads_toml(folder: Path) -> bool:
    """Whether a start, up to its map and the tidying after it, had to read TOML."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder / "records"), str(folder / "kept")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip() == "True"


def test_the_second_start_reads_no_toml(tmp_path: Path) -> None:
    assert [reads_toml(tmp_path) for _ in range(2)] == [True, False]
    (tmp_path / "kept").write_bytes(b"damaged")
    assert [reads_toml(tmp_path) for _ in range(2)] == [True, False]


def test_two_texts_of_one_name_are_told_apart() -> None:
    assert parse("a = 1", "x.toml") == {"a": 1}
    assert parse("a = 2", "x.toml") == {"a": 2}
    assert parse("a = 1", "x.toml", "head") == {"a": 1}
