"""What libraries grumble about stands in the log, once, and not in the terminal."""

import subprocess
import sys
from pathlib import Path

from acucoach.desktop.log_file import LARGEST_LOG, LogFile

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QLoggingCategory, qCWarning, qWarning
from acucoach.desktop.library_noise import LibraryNoise
from acucoach.desktop.log_file import LogFile
LibraryNoise(LogFile(Path(sys.argv[1])).add).install()
for _ in range(3):
    qCWarning(QLoggingCategory("qt.multimedia"), "no sound server")
qWarning("x" * 5000)
"""


def test_a_grumble_goes_to_the_log_once(tmp_path: Path) -> None:
    log = tmp_path / "acucoach.log"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(log)], cwd=ROOT, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert done.stderr == done.stdout == ""
    first, second = log.read_text("utf-8").splitlines()
    assert first == "Qt qt.multimedia: no sound server"
    assert len(second) < 400
    assert log.stat().st_mode & 0o777 == 0o600


def test_the_log_stays_small_and_a_full_disk_raises_nothing(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log")
    for _ in range(3):
        log.add("x" * (LARGEST_LOG // 2))
    assert (tmp_path / "log").stat().st_size <= LARGEST_LOG
    LogFile(tmp_path / "no folder" / "log").add("nothing")
