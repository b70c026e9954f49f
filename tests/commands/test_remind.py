"""Reminders while the window is closed: said once, in time, and not what they are about."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from acucoach.commands.remind import ReminderHelper
from acucoach.desktop.autostart import ReminderEntry
from acucoach.desktop.raise_window import RaiseListener
from acucoach.domain.course import Course
from acucoach.paths import DataPaths
from acucoach.settings import Settings, SettingsFile
from acucoach.storage import database
from acucoach.storage.changes import Changes
from acucoach.storage.courses import CourseRepository
from acucoach.storage.database import open_database
from acucoach.storage.sessions import SessionRepository
from acucoach.storage.undo import UndoHistory

AT = datetime(2026, 3, 13, 9, 0, tzinfo=UTC)


class Bench:
    """Records with a plan for nine o'clock, and a helper whose time is moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.paths = DataPaths(folder)
        self.paths.prepare()
        self.plan(time(9, 0))
        self.moment = AT - timedelta(minutes=5)
        self.wanted = True
        self.said: list[tuple[str, str]] = []
        self.helper = ReminderHelper(folder, lambda: self.wanted, self._say, lambda: self.moment)

    def _say(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def plan(self, *at: time, times_a_day: int = 1) -> None:
        with closing(open_database(self.paths.database, self.paths.backups)) as connection:
            courses = CourseRepository(connection, Changes(), UndoHistory(), lambda: AT)
            courses.save(
                Course(
                    "018f0000-0000-7000-8000-0000000000aa", "LI4", times_a_day,
                    frozenset(range(7)), tuple(at), date(2026, 3, 1), None, False, AT,
                )
            )  # fmt: skip

    def pass_on(self, **more: int) -> bool:
        self.moment += timedelta(**more)
        return self.helper.look()


@pytest.fixture(autouse=True)
def at_greenwich(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TZ", "UTC0")
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "records")


def test_a_plan_is_reminded_of_once_and_not_by_name(bench: Bench) -> None:
    assert bench.pass_on(minutes=4)
    assert bench.said == []
    assert bench.pass_on(minutes=2)
    assert bench.said == [("AcuCoach", "It is time for what you planned.")]
    for _ in range(5):
        assert bench.pass_on(minutes=10)
    assert len(bench.said) == 1
    assert bench.pass_on(hours=23, minutes=50)
    assert len(bench.said) == 1, "what is hours late is let go"


def test_a_plan_that_was_changed_meanwhile_counts(bench: Bench) -> None:
    assert bench.pass_on(minutes=1)
    bench.plan(time(9, 30))
    assert bench.pass_on(minutes=10)
    assert bench.said == []
    assert bench.pass_on(minutes=26)
    assert len(bench.said) == 1


def _no_reminders(bench: Bench) -> None:
    SettingsFile(bench.paths.settings).write(Settings(reminders=False))


def _quiet(bench: Bench) -> None:
    SettingsFile(bench.paths.settings).write(Settings(quiet_from=8, quiet_to=10))


def _damaged(bench: Bench) -> None:
    bench.paths.database.write_bytes(b"no records" * 400)


@pytest.mark.parametrize("deed", [_no_reminders, _quiet, _damaged])
def test_it_keeps_silent_and_stays(bench: Bench, deed: Callable[[Bench], None]) -> None:
    deed(bench)
    assert bench.pass_on(minutes=10)
    assert bench.said == []


def test_an_open_window_reminds_by_itself(qapp: object, bench: Bench) -> None:
    heard: list[Path | None] = []
    listener = RaiseListener(bench.paths.root, heard.append)
    assert bench.pass_on(minutes=10)
    assert bench.said == []
    listener.close()
    assert heard == []


def test_it_ends_when_it_is_not_wanted_any_more(bench: Bench) -> None:
    bench.wanted = False
    assert not bench.pass_on(minutes=10)
    assert bench.said == []


def test_nothing_among_the_records_is_written(bench: Bench) -> None:
    before = {file: file.read_bytes() for file in bench.paths.root.rglob("*") if file.is_file()}
    assert bench.pass_on(minutes=10)
    assert len(bench.said) == 1
    after = {file: file.read_bytes() for file in bench.paths.root.rglob("*") if file.is_file()}
    assert after == before


def test_the_entry_for_the_desktop_starts_the_program_whatever_its_place_is_called(
    tmp_path: Path,
) -> None:
    folder = tmp_path / 'some "folder" $HOME `x` 50% \\ here'
    folder.mkdir()
    python = tmp_path / "a python"
    python.symlink_to(sys.executable)
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    entry = ReminderEntry(folder, (str(python), "-c", "import sys; print(sys.argv)"), environ)
    assert not entry.on
    entry.switch(True, "AcuCoach-Erinnerungen")
    assert entry.on
    (file,) = (tmp_path / "config" / "autostart").iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    lines = dict(line.split("=", 1) for line in file.read_text("utf-8").splitlines()[1:])
    assert lines["Name"] == "AcuCoach-Erinnerungen"
    # As a desktop reads it: the file's escapes, then fields, then quotes as a shell's.
    command = lines["Exec"].replace("\\\\", "\\").replace("%%", "%")
    told = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True).stdout
    assert repr(str(folder)) in told
    assert "remind" in told
    entry.switch(False)
    assert not entry.on
    assert not file.exists()
    entry.switch(False)


def test_two_folders_have_two_entries(tmp_path: Path) -> None:
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    for name in ("one", "two"):
        ReminderEntry(tmp_path / name, ("acucoach",), environ).switch(True)
    assert len(list((tmp_path / "config" / "autostart").iterdir())) == 2
    assert ReminderEntry(tmp_path, ("acucoach",), {"HOME": "/nowhere"}).on is False


def test_what_is_done_already_is_not_reminded_of(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[date, str]] = []

    def done_on(_: object, day: date, what: str) -> int:
        asked.append((day, what))
        return 1

    monkeypatch.setattr(SessionRepository, "done_on", done_on)
    assert bench.pass_on(minutes=10)
    assert bench.said == []
    assert asked == [(date(2026, 3, 13), "LI4")]


def test_it_ends_where_reading_needs_a_passphrase(bench: Bench) -> None:
    raw = bytearray(b"\x5a" * 4096)
    raw[database._MARKED] = database._MARK
    bench.paths.database.write_bytes(raw)
    assert not bench.pass_on(minutes=10)
    assert bench.said == []
