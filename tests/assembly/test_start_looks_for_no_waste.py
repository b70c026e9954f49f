"""Python's look for waste waits until the map stands, and goes on then."""

import os
import subprocess
import sys
from pathlib import Path

CHILD = """
import gc, json, sys
looks = []
gc.callbacks.append(lambda phase, told: looks.append(told["generation"]))
from pathlib import Path
from acucoach.app import run_window
from acucoach.assembly import window_keeper
furnished = window_keeper.WindowKeeper._furnished
tidy = window_keeper._tidy

def counted(keeper, looked, window):
    made = furnished(keeper, looked, window)
    before.append(len(looks))
    return made

def last():
    before.append(gc.isenabled())
    tidy()
    from PySide6.QtWidgets import QApplication
    QApplication.instance().quit()

before = []
window_keeper.WindowKeeper._furnished = counted
window_keeper._tidy = last
looks.clear()  # of what this test loaded
run_window(Path(sys.argv[1]))
print(json.dumps(before))
"""


def test_waste_is_looked_for_once_the_map_stands(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "[0, true]", done.stdout + done.stderr
