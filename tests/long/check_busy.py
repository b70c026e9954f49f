"""Another program holds the records for eight seconds, while things are saved and exported.

Beside each reader: thirty saves of the diary, a session of a minute, an import, and an export by
the command line that is suspended while a window writes. Nothing that was acknowledged may be
missing on the disk, and what could not be done must have been told.

    python tests/long/check_busy.py [--seconds 8]
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach.domain.diary import Entry  # noqa: E402
from acucoach.storage.failures import RecordsError  # noqa: E402
from acucoach.ui.widgets.message import Message  # noqa: E402
from tests.assembly.window_kit import Program  # noqa: E402
from tests.conftest import FakeClock  # noqa: E402
from tests.holder import held, on_disk  # noqa: E402


class Bot:
    """What the kit asks of pytest's own."""

    def keyClicks(self, *_: object) -> None:
        raise NotImplementedError

    def addWidget(self, *_: object) -> None:
        return


def entry(name: str) -> Entry:
    moment = datetime.now(UTC).replace(microsecond=0)
    return Entry(name, moment, moment, moment, "headache", 5)


def main() -> int:
    """Each once."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=8)
    seconds = parser.parse_args().seconds
    application = QApplication([])
    told = 0

    def watch() -> None:
        nonlocal told
        told += isinstance(application.activeModalWidget(), Message)

    from PySide6.QtCore import QTimer

    timer = QTimer()
    timer.timeout.connect(watch)
    timer.start(100)
    lost = 0
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name) / "records", FakeClock()
        program = Program(Bot(), folder, clock)
        program.healthy()
        database = program.parts.paths.database

        acknowledged, refused, longest = [], 0, 0.0
        with held(database, seconds=seconds):
            for number in range(30):
                began = time.monotonic()
                try:
                    acknowledged.append(program.parts.diary.save(entry(f"e{number}")).id)
                except RecordsError:
                    refused += 1
                longest = max(longest, time.monotonic() - began)
        there = {row[0] for row in on_disk(database, "SELECT id FROM entry")}
        gone = len(set(acknowledged) - there)
        lost += gone
        print(
            f"diary: {len(acknowledged)} acknowledged, {refused} refused and told, {gone} lost; "
            f"longest wait {longest:.1f} s, of which a dialog was seen for about {told / 10:.1f} s"
        )

        program.door.start_point("LI4", 30, "in-turn")
        coach = program.coach
        assert coach is not None
        with held(database, seconds=seconds):
            coach.before.start_button.click()
            began, freeze, notices = time.monotonic(), 0.0, set[str]()
            while time.monotonic() - began < seconds + 1:
                before = time.monotonic()
                clock.advance(1)
                coach.controller.tick()
                freeze = max(freeze, time.monotonic() - before)
                application.processEvents()
                notices.add(coach.page.notice.text())
                time.sleep(0.5)
        clock.advance(1)
        coach.controller.tick()
        done = coach.controller.record.delivered_seconds
        kept = on_disk(database, "SELECT delivered_seconds FROM session")
        short = kept[-1][0] < done if kept else True
        lost += short or "cannot be saved just now" not in str(notices)
        print(
            f"session: {done:g} s done, {kept[-1][0] if kept else 0:g} s kept; told: "
            f"{max(notices, key=len)!r}; longest standstill {freeze:.2f} s"
        )
        coach.close_session()
        coach.after.done_button.click()

        target = Path(name) / "all.json"
        export = subprocess.Popen(
            [sys.executable, "-m", "acucoach", "--data-dir", str(folder), "export", str(target)],
            cwd=ROOT, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        saved = []
        for number in range(20):
            if number == 3:
                os.kill(export.pid, signal.SIGSTOP)
            try:
                saved.append(program.parts.diary.save(entry(f"x{number}")).id)
            except RecordsError:
                refused += 1
            time.sleep(0.05)
        os.kill(export.pid, signal.SIGCONT)
        errors = export.communicate()[1]
        there = {row[0] for row in on_disk(database, "SELECT id FROM entry")}
        gone = len(set(saved) - there)
        lost += gone + ("damaged" in errors)
        print(f"suspended export: rc {export.returncode}, {len(saved)} saved, {gone} lost {errors}")

        with held(database, seconds=seconds, kind="all"):
            done_ = subprocess.run(
                [sys.executable, "-m", "acucoach", "--data-dir", str(folder), "export",
                 str(target)],
                cwd=ROOT, capture_output=True, text=True, check=False,
            )  # fmt: skip
        lost += "damaged" in done_.stderr
        print(f"export of a locked file: rc {done_.returncode} {done_.stderr.strip()}")

        from acucoach.assembly.exchange import build_files_panel
        from acucoach.storage.exchange.progress import no_progress

        with tempfile.TemporaryDirectory() as other:
            second = Program(Bot(), Path(other), clock)
            panel = build_files_panel(second.parts)
            plan = panel._desk.preview_json(target, no_progress)  # type: ignore[attr-defined]
            with held(second.parts.paths.database, seconds=seconds):
                taken = panel._desk.take_over(plan, {}, no_progress)  # type: ignore[attr-defined]
            rows = on_disk(second.parts.paths.database, "SELECT count(*) FROM entry")[0][0]
            want = on_disk(database, "SELECT count(*) FROM entry")[0][0]
            lost += rows != want or taken is None
            print(f"import: {rows} of {want} entries")
            with closing(second.parts.connection):
                second.window.ask_before_closing(lambda: True)
                second.window.close()
        program.window.ask_before_closing(lambda: True)
        program.window.close()
        program.parts.connection.close()
    print("failures:", lost)
    return 1 if lost else 0


if __name__ == "__main__":
    raise SystemExit(main())
