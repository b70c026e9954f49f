"""Whatever is in the way of a start leads to a page with a way on, never to an empty frame."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from acucoach.desktop.instance_lock import HeldError, InstanceLock, LockError
from acucoach.domain.draft import Draft, DraftKind
from acucoach.paths import DataPaths
from acucoach.storage.backups import BackupShelf
from acucoach.storage.database import open_database
from acucoach.storage.drafts import DraftRepository
from acucoach.storage.journal import journal_of
from acucoach.ui.widgets.buttons import Button
from tests.conftest import FakeClock
from tests.holder import on_disk
from tests.storage.kept_records import VERSIONS, written

ENTRIES = "SELECT count(*) FROM entry"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Records with a backup."""
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    written(VERSIONS[-1], paths.database)
    with closing(open_database(paths.database, paths.backups)) as connection:
        BackupShelf(connection, paths.backups, FakeClock().now).make()
    return paths.root


def test_a_start_opens_the_window_and_sweeps_and_tightens(start: Any, folder: Path) -> None:
    (folder / ".d.json.99.part").write_text("half a diary")
    folder.chmod(0o777)
    run = start(folder)
    assert run.window.isVisible()
    assert not (folder / ".d.json.99.part").exists()
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700
        for path in folder.iterdir():
            assert path.stat().st_mode & 0o077 == 0, path


DAMAGE: dict[str, Callable[[Path], object]] = {
    "not a database": lambda file: file.write_bytes(b"hello" * 1000),
    "cut off": lambda file: file.write_bytes(file.read_bytes()[:9000]),
    "empty": lambda file: file.write_bytes(b""),
    "missing": lambda file: file.unlink(),
    "noise": lambda file: file.write_bytes(file.read_bytes()[:200] + os.urandom(20_000)),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damaged_records_lead_to_the_page_and_back_to_a_backup(
    start: Any, folder: Path, kind: str, capsys: Any
) -> None:
    database = folder / "acucoach.sqlite3"
    before = on_disk(database, ENTRIES)
    DAMAGE[kind](database)
    left = database.read_bytes() if database.exists() else b""
    run = start(folder)
    assert "Open the newest backup" in run.words()
    assert capsys.readouterr().err.count("\n") == 1
    run.press("Open the newest backup")
    assert run.window.isVisible()
    assert "Your records are open again" in run.window.notice.text
    assert on_disk(database, ENTRIES) == before
    if left:
        aside = [path for path in folder.iterdir() if ".damaged-" in path.name]
        assert [path.read_bytes() for path in aside] == [left]


def test_one_entry_is_told_of_as_one(start: Any, folder: Path) -> None:
    paths = DataPaths(folder)
    for path in paths.backups.iterdir():
        path.unlink()
    with closing(open_database(paths.database, paths.backups)) as connection:
        connection.execute("DELETE FROM entry WHERE id NOT IN (SELECT id FROM entry LIMIT 1)")
        connection.execute("UPDATE entry SET deleted_utc = NULL")
        connection.commit()
        BackupShelf(connection, paths.backups, FakeClock().now).make()
    DAMAGE["cut off"](paths.database)
    run = start(folder)
    told = " ".join(label.text() for label in run.page.findChildren(QLabel))
    assert "1 diary entry," in told
    run.press("Open the newest backup")
    assert "Your records are open again: 1 diary entry," in run.window.notice.text


def test_without_a_backup_what_can_be_read_is_opened(start: Any, folder: Path) -> None:
    database = folder / "acucoach.sqlite3"
    before = on_disk(database, ENTRIES)
    for path in (folder / "backups").iterdir():
        path.unlink()
    with database.open("r+b") as file:
        root = on_disk(
            database, "SELECT rootpage FROM sqlite_master WHERE name = 'entry_by_wall'"
        ) or [(20,)]
        file.seek((root[0][0] - 1) * 4096)
        file.write(b"\xff" * 4096)
    run = start(folder)
    keeper = run.start.keeper
    run.qtbot.waitUntil(
        lambda: run.start.page is not None or (keeper is not None and keeper.parts is not None)
    )
    if run.start.page is None:  # It opens, and the look in the background finds it.
        run.qtbot.waitUntil(lambda: "damaged" in run.window.notice.text, timeout=10_000)
        run.qtbot.mouseClick(run.window.notice.buttons[0], Qt.MouseButton.LeftButton)
    run.press("Open what can be read")
    assert run.window.isVisible()
    assert on_disk(database, ENTRIES) == before


def test_a_planted_trigger_is_refused(start: Any, folder: Path) -> None:
    import sqlite3

    database = folder / "acucoach.sqlite3"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TRIGGER wipe AFTER INSERT ON entry BEGIN DELETE FROM entry; END")
    run = start(folder)
    assert "trigger wipe" in run.page.text.text()


@pytest.mark.parametrize("what", ["theme", "parts", "settings"])
def test_an_error_while_the_window_is_built_leads_to_the_page(
    start: Any, folder: Path, what: str, monkeypatch: Any
) -> None:
    if what == "theme":
        monkeypatch.setattr("acucoach.assembly.looks.resources", lambda: folder / "nothing")
    elif what == "parts":
        monkeypatch.setattr("acucoach.assembly.window.Reminders", None)
    else:
        (folder / "settings.json").write_text('{"window": "0\\u00e401", "theme": "dark"}')
        assert start(folder).window.isVisible()
        return
    run = start(folder)
    assert {"Try again", "Save a report", "Quit"} <= set(run.words())
    assert (folder / "acucoach.log").read_text().strip()
    monkeypatch.undo()
    run.press("Try again")
    assert run.window.isVisible()


@pytest.mark.qt_log_ignore("does not support raise", "propagateSizeHints")
def test_a_second_start_brings_the_first_window_to_the_front(
    start: Any, folder: Path, monkeypatch: Any, tmp_path: Path
) -> None:
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    first = start(folder)
    first.window.showMinimized()
    second = start(folder)
    assert second.begun is False
    first.qtbot.waitUntil(lambda: not first.window.isMinimized())


def test_a_lock_says_why_it_cannot_be_had(tmp_path: Path, monkeypatch: Any) -> None:
    path = tmp_path / "acucoach.lock"
    for content in (b"", b"rubbish\xff", b"1\nacucoach\nanother-computer\n"):
        path.write_bytes(content)
        lock = InstanceLock(path)
        lock.take()
        with pytest.raises(HeldError, match="already open"):
            InstanceLock(path).take()
        lock.release()
    assert path.stat().st_mode & 0o777 == 0o600
    path.unlink()
    path.mkdir()
    with pytest.raises(LockError, match="a folder where"):
        InstanceLock(path).take()
    path.rmdir()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(LockError, match="full"):
        InstanceLock(path).take()


def test_a_folder_whose_name_is_no_text_can_be_used(start: Any, tmp_path: Path) -> None:
    run = start(Path(os.fsdecode(os.fsencode(tmp_path) + b"/d\xff")))
    assert run.window.isVisible()


def test_a_journal_of_another_file_is_put_aside(start: Any, folder: Path) -> None:
    import sqlite3

    database = folder / "acucoach.sqlite3"
    backup = next((folder / "backups").iterdir()).read_bytes()
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE entry SET note = hex(randomblob(900))")
    connection.execute("DELETE FROM session")
    journal = journal_of(database).read_bytes()
    connection.execute("ROLLBACK")
    connection.close()
    for other in range(3):
        database.write_bytes(backup)
        with closing(sqlite3.connect(database, isolation_level=None)) as changed:
            for number in range(40):
                changed.execute("UPDATE entry SET note = ?", (f"{other} {number}" * 200,))
            changed.execute("VACUUM")
        kept = database.read_bytes()
        journal_of(database).write_bytes(journal)
        os.utime(journal_of(database), (1_700_000_000, 1_700_000_000))
        from acucoach.storage.journal import settle_journal

        assert settle_journal(database) is not None
        assert not journal_of(database).exists()
        assert database.read_bytes() == kept


def test_a_journal_of_a_crash_is_played_back(folder: Path) -> None:
    import subprocess

    from acucoach.storage.journal import settle_journal

    database = folder / "acucoach.sqlite3"
    before = on_disk(database, "SELECT note FROM entry ORDER BY id")
    subprocess.run(
        [
            sys.executable, "-c",
            "import sqlite3, sys, os\n"
            "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "c.execute('PRAGMA cache_size = 1')\n"
            "c.execute('BEGIN')\n"
            "c.execute('UPDATE entry SET note = hex(randomblob(3000))')\n"
            "os.kill(os.getpid(), 9)\n",
            str(database),
        ],
        check=False,
    )  # fmt: skip
    assert journal_of(database).exists()
    assert settle_journal(database) is None
    assert on_disk(database, "SELECT note FROM entry ORDER BY id") == before


def test_the_report_of_a_crash_is_offered_beside_what_was_left_half_written(
    start: Any, folder: Path
) -> None:
    with closing(open_database(folder / "acucoach.sqlite3")) as connection:
        DraftRepository(connection).keep(Draft(DraftKind.ENTRY, "", "{}"))
    (folder / "crash.txt").write_text("Fatal Python error: Segmentation fault", "utf-8")
    run = start(folder)

    def words() -> list[str]:
        return [button.text() for button in run.window.notice.buttons]

    run.qtbot.waitUntil(lambda: words() == ["Go on writing", "Throw it away"])
    shut = run.window.notice.findChild(Button, "close")
    run.qtbot.mouseClick(shut, Qt.MouseButton.LeftButton)
    assert run.window.notice.isVisible()
    assert words() == ["Save a report"]
    run.qtbot.mouseClick(shut, Qt.MouseButton.LeftButton)
    assert not run.window.notice.isVisible()
