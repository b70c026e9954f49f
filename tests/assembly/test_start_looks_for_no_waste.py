"""Python's look for waste waits until the map stands, and is between two events then."""

import os
import subprocess
import sys
from pathlib import Path

CHILD = """
import gc, json, sys
looks, ways = [], set()

def note(phase, told):
    looks.append(told["generation"])
    ways.add(sys._getframe(1).f_code.co_name)

gc.callbacks.append(note)
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from acucoach.app import run_window
from acucoach.assembly import window_keeper
from acucoach.ui.main_window import MainWindow
furnished = window_keeper.WindowKeeper._furnished
tidy = window_keeper._tidy

def counted(keeper, looked, window):
    made = furnished(keeper, looked, window)
    before.append(len(looks))
    return made

def last():
    QTimer.singleShot(50, end)
    tidy()
    ways.clear()
    use()

def end():
    gc.callbacks.remove(note)
    QApplication.exit()

class Restless(QLabel):
    '''Makes much when it is dressed anew.'''

    def changeEvent(self, event):
        self.much = [[number] for number in range(2000)]
        super().changeEvent(event)

def use():
    window, = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    restless = [Restless("x", window) for _ in range(20)]
    for one in restless:
        one.show()
    for _ in range(20):  # dialogs that nobody has any more, but for themselves
        gone = QDialog()
        QLabel("x", gone)
        gone.show()
        gone.hide()
        gone.itself = gone
    del gone
    for percent in (110, 100):  # as by Ctrl and plus
        window._theme.use(percent=percent)

before = []
window_keeper.WindowKeeper._furnished = counted
window_keeper._tidy = last
looks.clear()  # of what this test loaded
run_window(Path(sys.argv[1]))
print(json.dumps([before, sorted(ways)]))
"""


def test_waste_is_looked_for_once_the_map_stands_and_between_two_events(tmp_path: Path) -> None:
    """In the midst of dressing all widgets anew it would end some that Qt is about to dress."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, '[[0], ["look_when_due"]]'), done.stderr
