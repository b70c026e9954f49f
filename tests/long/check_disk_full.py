"""Fill the disk at each step: nothing may be lost once there is room again, old files stay whole.

Needs the right to mount a small file system (root, or ``unshare -rm``); without it says so and
does nothing.

    python tests/long/check_disk_full.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter, QPdfWriter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.domain.diary import Entry  # noqa: E402
from acucoach.domain.errors import ExpectedError  # noqa: E402
from acucoach.storage.backups import look  # noqa: E402
from acucoach.storage.daily_copy import DailyCopy  # noqa: E402
from acucoach.storage.database import is_whole, migrations, open_database  # noqa: E402
from acucoach.storage.faults import ExchangeError  # noqa: E402
from tests.assembly.window_kit import Program  # noqa: E402
from tests.conftest import FakeClock  # noqa: E402
from tests.holder import on_disk  # noqa: E402
from tests.storage.kept_records import VERSIONS, written  # noqa: E402

SIZE = "4m"


class Disk:
    """A small file system of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._fill = folder / "fill"

    def fill(self) -> None:
        """Leave no room."""
        handle = os.open(self._fill, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with suppress(OSError):
            while True:
                os.write(handle, b"x" * 4096)
        os.close(handle)

    def room(self) -> None:
        """Make room again."""
        self._fill.unlink()


def entry(name: str) -> Entry:
    moment = datetime.now(UTC).replace(microsecond=0)
    return Entry(name, moment, moment, moment, "headache", 5, note="n" * 3000)


def refused(act: Callable[[], object]) -> str:
    """What is said when it cannot be done; empty when it was."""
    try:
        act()
    except (ExpectedError, ExchangeError, OSError) as error:
        return str(error)
    return ""


def one_page(writer: QPdfWriter) -> int:
    """A page with a word on it."""
    painter = QPainter(writer)
    painter.drawText(100, 100, "page")
    painter.end()
    return 1


class Bot:
    """What the kit asks of pytest's own."""

    def addWidget(self, *_: object) -> None:
        return


def main() -> int:
    """Each step once."""
    if "--mounted" not in sys.argv:
        with tempfile.TemporaryDirectory() as name:
            script = (
                f"mount -t tmpfs -o size={SIZE} tmpfs {name} || exit 77; "
                f"exec {sys.executable} {__file__} --mounted {name}"
            )
            done = subprocess.run(["unshare", "-m", "sh", "-c", script], check=False)
        if done.returncode in (77, 1) and os.geteuid() != 0:
            print("skipped: a small file system cannot be mounted here")
            return 0
        return done.returncode
    disk = Disk(Path(sys.argv[-1]))
    application = QApplication([])
    clock, failures = FakeClock(), 0

    def told(what: str, text: str, lost: int) -> None:
        nonlocal failures
        failures += lost
        print(f"{what}: told {text!r}; {lost} lost", flush=True)

    # start
    root = disk.folder / "records"
    program = Program(Bot(), root, clock)
    program.healthy()
    database = program.parts.paths.database
    for number in range(5):
        program.parts.diary.save(entry(f"e{number}"))
    program.window.close()
    program.lose_power()
    disk.fill()
    start = subprocess.run(
        [sys.executable, "-m", "acucoach", "--data-dir", str(root), "export",
         str(Path(tempfile.gettempdir()) / "acucoach-full.json")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    told("export elsewhere with a full disk", start.stderr, int(start.returncode != 0))
    shutil.rmtree(root / "backups", ignore_errors=True)
    (root / "acucoach.lock").unlink(missing_ok=True)
    disk.fill()
    try:
        run = subprocess.run(
            [sys.executable, "-m", "acucoach", "--data-dir", str(root)],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=15,
        )  # fmt: skip
        said = run.stderr
    except subprocess.TimeoutExpired as ended:
        said = (ended.stderr or b"").decode()
    told("start", said.replace("This plugin does not support propagateSizeHints()\n", ""),
         int("already open" in said or "Traceback" in said))  # fmt: skip
    disk.room()

    # diary
    program = Program(Bot(), root, clock)
    program.healthy()
    disk.fill()
    text = refused(lambda: program.parts.diary.save(entry("full")))
    disk.room()
    program.parts.diary.save(entry("full"))
    there = on_disk(database, "SELECT count(*) FROM entry")[0][0]
    told("diary", text, int("full" not in text) + int(there != 6))

    # first second of a session, and in its middle
    for what in ("first second of a session", "middle of a session"):
        program.door.start_point("LI4", 30, "in-turn")
        coach = program.coach
        assert coach is not None
        before = on_disk(database, "SELECT count(*) FROM session")[0][0]
        if what.startswith("first"):
            disk.fill()
        coach.before.start_button.click()
        for second in range(20):
            if second == 5 and what.startswith("middle"):
                disk.fill()
            if second == 15:
                text = coach.page.notice.text()
                disk.room()
            clock.advance(1)
            coach.controller.tick()
        coach.close_session()
        done = coach.controller.record.delivered_seconds
        rows = on_disk(database, "SELECT delivered_seconds FROM session ORDER BY id")
        told(what, text, int(len(rows) != before + 1 or rows[-1][0] != done))
        coach.after.done_button.click()
        application.processEvents()

    # files
    from acucoach.assembly.exchange import build_files_panel
    from acucoach.storage.exchange.progress import no_progress
    from acucoach.ui.pdf_file import write_pdf
    from acucoach.ui.review.paper import page_layout

    panel = build_files_panel(program.parts)
    desk = panel._desk  # type: ignore[attr-defined]
    out = disk.folder / "out.json"
    pdf = disk.folder / "page.pdf"
    desk.write_json(out, no_progress)
    write_pdf(pdf, "x", 300, page_layout(), one_page)
    kept = out.read_bytes(), pdf.read_bytes()
    disk.fill()
    told(
        "export",
        refused(lambda: desk.write_json(out, no_progress)),
        int(out.read_bytes() != kept[0]),
    )
    told(
        "page for the doctor",
        refused(lambda: write_pdf(pdf, "x", 300, page_layout(), one_page)),
        int(pdf.read_bytes() != kept[1]),
    )
    copies = DailyCopy(database, [root / "backups"], clock.now)
    text = refused(copies.make)
    broken = [path for path in (root / "backups").glob("*") if ".part" in path.name]
    disk.room()
    copies.make()
    newest = max((root / "backups").glob("*.sqlite3"), key=lambda path: path.stat().st_mtime)
    told("backup", text, len(broken) + int(look(newest).entries != 6))
    program.window.ask_before_closing(lambda: True)
    program.window.close()
    program.lose_power()

    # migration
    old = disk.folder / "old"
    old.mkdir()
    written(VERSIONS[0], old / "acucoach.sqlite3")
    before_ = (old / "acucoach.sqlite3").read_bytes()
    disk.fill()
    text = refused(lambda: open_database(old / "acucoach.sqlite3", old / "backups").close())
    same = (old / "acucoach.sqlite3").read_bytes() == before_
    disk.room()
    with closing(open_database(old / "acucoach.sqlite3", old / "backups")) as connection:
        newest_ = connection.execute("PRAGMA user_version").fetchone()[0]
        good = is_whole(connection) and newest_ == migrations()[-1].number
    told("update of old records", text, int(not same) + int(not good))
    print("failures:", failures)
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
