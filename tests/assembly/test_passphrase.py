"""A passphrase in the assembled window: set, asked for, changed, forgotten, removed, locked."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from acucoach.assembly.passphrase import IdleLock
from acucoach.desktop.interpreter import Interpreter
from acucoach.paths import DataPaths, translations
from acucoach.storage.backups import BackupShelf
from acucoach.storage.database import looks_encrypted, open_database
from acucoach.storage.passphrase import Keys
from acucoach.ui.diary.entry_panel import EntryPanel
from acucoach.ui.passphrase_page import PassphrasePage, pause_after
from acucoach.ui.preferences.passphrase_panel import PassphrasePanel
from acucoach.ui.recovery_page import RecoveryPage
from tests.assembly.start_kit import Run
from tests.conftest import FakeClock
from tests.storage.kept_records import VERSIONS, written

WORDS = "four words for me"
OTHERS = "five other words"
CANARY = "Kanarienvogel"
RIGHT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: Any) -> None:
    """Keys are made in a moment; how long it takes otherwise has a test of its own."""
    monkeypatch.setattr("acucoach.storage.passphrase._FACTOR", 2**4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Records with a word to look for, and a backup."""
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    written(VERSIONS[-1], paths.database)
    with closing(open_database(paths.database, paths.backups)) as connection:
        connection.execute("UPDATE entry SET note = ?", (CANARY * 3,))
        BackupShelf(connection, paths.backups, FakeClock().now).make()
    (paths.root / "acucoach.sqlite3.damaged-20260101T000000Z").write_text(CANARY)
    return paths.root


class Person:
    """Uses one start of the program with mouse and keys."""

    def __init__(self, run: Run) -> None:
        self.run, self.qtbot = run, run.qtbot

    def click(self, button: QWidget) -> None:
        self._bring(button)
        self.qtbot.mouseClick(button, RIGHT)

    def type_into(self, field: QLineEdit, words: str) -> None:
        self._bring(field)
        self.qtbot.mouseClick(field, RIGHT)
        self.qtbot.keyClicks(field, words)

    def _bring(self, widget: QWidget) -> None:
        self.qtbot.waitUntil(widget.isVisible)
        above = widget.parentWidget()
        while above is not None:
            if hasattr(above, "ensureWidgetVisible"):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()

    @property
    def panel(self) -> PassphrasePanel:
        """Settings, Your records."""
        window = self.run.window
        self.qtbot.waitUntil(lambda: window.current == "body" or window.built)
        self.qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: "preferences" in window.built)
        room = window.built["preferences"]
        self.click(room.rows["records"])
        found: PassphrasePanel = room.findChildren(PassphrasePanel)[0]
        return found

    def set_passphrase(self, words: str = WORDS) -> None:
        panel = self.panel
        self.click(panel.begin)
        self.type_into(panel.new.field, words)
        self.type_into(panel.again.field, words)
        panel.known.box.setFocus()
        self.qtbot.keyClick(panel.known.box, Qt.Key.Key_Space)
        self.click(panel.encrypt)
        self.opened_anew(panel)

    def opened_anew(self, panel: PassphrasePanel) -> None:
        """The old window is gone and a new one there."""
        gone: list[int] = []
        panel.destroyed.connect(lambda _=None: gone.append(1))
        self.qtbot.waitUntil(lambda: bool(gone) and self.is_open(), timeout=10_000)

    def is_open(self) -> bool:
        keeper = self.run.start.keeper
        return keeper is not None and keeper.parts is not None

    @property
    def locked(self) -> PassphrasePage:
        self.qtbot.waitUntil(lambda: isinstance(self.run.start.page, PassphrasePage))
        page = self.run.start.page
        assert isinstance(page, PassphrasePage)
        return page

    def unlock(self, words: str) -> None:
        page = self.locked
        self.type_into(page.passphrase.field, words)
        self.qtbot.keyClick(page.passphrase.field, Qt.Key.Key_Return)

    def notes(self) -> set[str]:
        self.qtbot.waitUntil(self.is_open, timeout=10_000)
        keeper = self.run.start.keeper
        assert keeper is not None
        assert keeper.parts is not None
        rows = keeper.parts.connection.execute("SELECT DISTINCT note FROM entry").fetchall()
        return {note for (note,) in rows}

    def told(self) -> str:
        return str(self.run.window.notice.text)


def files_with(folder: Path, *words: str) -> list[str]:
    """Names of files in which any of some words stands, as text of either kind."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            if any(
                word.encode(kind) in content for word in words for kind in ("utf-8", "utf-16-le")
            ):
                found.append(path.name)
    return found


def test_it_is_asked_for_in_the_language_of_the_person(
    start: Callable[[Path], Run], folder: Path, request: pytest.FixtureRequest
) -> None:
    run = start(folder)
    person = Person(run)
    person.set_passphrase()
    assert run.start.keeper is not None
    assert run.start.keeper.parts is not None
    run.start.keeper.parts.settings.change(language="de")
    run.end()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    interpreter = Interpreter.of(application)
    request.addfinalizer(lambda: interpreter.speak("en", translations()))
    interpreter.speak("en", translations())  # as a new program begins
    page = Person(start(folder)).locked
    assert page.text.text().endswith("sind verschlüsselt.")


def test_a_passphrase_is_set_and_asked_for_and_nothing_is_left_to_read(
    start: Callable[[Path], Run], folder: Path
) -> None:
    assert len(files_with(folder, CANARY)) >= 3, "or the search finds nothing"
    run = start(folder)
    person = Person(run)
    person.set_passphrase()
    assert person.notes() == {CANARY * 3}
    run.end()
    assert looks_encrypted(folder / "acucoach.sqlite3")
    assert files_with(folder, CANARY, WORDS) == []
    assert not list(folder.glob("acucoach.sqlite3.*")), "a damaged file in plain"
    assert all(looks_encrypted(path) for path in (folder / "backups").iterdir())
    for path in folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path

    again = start(folder)
    person = Person(again)
    assert person.locked.passphrase.field.echoMode() == QLineEdit.EchoMode.Password
    person.unlock("four words")
    person.qtbot.waitUntil(lambda: "does not open" in person.locked.said.text())
    assert person.locked.passphrase.text == ""
    person.unlock(WORDS)
    assert person.notes() == {CANARY * 3}


def test_too_short_unlike_and_not_ticked_are_refused_and_nothing_changes(
    start: Callable[[Path], Run], folder: Path
) -> None:
    person = Person(start(folder))
    panel = person.panel
    person.click(panel.begin)
    person.type_into(panel.new.field, "short")
    person.type_into(panel.again.field, "short")
    person.click(panel.encrypt)
    assert "too short" in panel.said.text()
    person.type_into(panel.new.field, "er but long")
    person.click(panel.encrypt)
    assert "not the same" in panel.said.text()
    person.type_into(panel.again.field, "er but long")
    person.click(panel.encrypt)
    assert "Tick" in panel.said.text()
    assert panel.known.box.hasFocus()
    assert not looks_encrypted(folder / "acucoach.sqlite3")


def test_what_is_typed_can_be_shown_and_hidden_again(
    start: Callable[[Path], Run], folder: Path
) -> None:
    person = Person(start(folder))
    panel = person.panel
    person.click(panel.begin)
    person.click(panel.new.show_words)
    assert panel.new.field.echoMode() == QLineEdit.EchoMode.Normal
    assert panel.new.show_words.accessibleName() == "Hide"
    person.click(panel.new.show_words)
    assert panel.new.field.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.slow
def test_it_is_changed_and_the_old_one_opens_nothing(
    start: Callable[[Path], Run], folder: Path
) -> None:
    run = start(folder)
    person = Person(run)
    person.set_passphrase()
    panel = person.panel
    person.click(panel.change)
    person.type_into(panel.old.field, WORDS)
    person.type_into(panel.new.field, OTHERS)
    person.type_into(panel.again.field, OTHERS)
    person.click(panel.do_change)
    person.opened_anew(panel)
    assert person.notes() == {CANARY * 3}
    run.end()
    paths = DataPaths(folder)
    for path in (paths.database, *paths.backups.iterdir()):
        keys = Keys()
        with pytest.raises(Exception, match="does not open"):
            keys.unlock(WORDS, path)
        keys.unlock(OTHERS, path)
    person = Person(start(folder))
    person.unlock(OTHERS)
    assert person.notes() == {CANARY * 3}


@pytest.mark.slow
def test_a_wrong_one_changes_and_removes_nothing(
    start: Callable[[Path], Run], folder: Path
) -> None:
    person = Person(start(folder))
    person.set_passphrase()
    panel = person.panel
    person.click(panel.remove)
    person.type_into(panel.old_to_remove.field, OTHERS)
    person.click(panel.do_remove)
    person.opened_anew(panel)
    person.qtbot.waitUntil(lambda: "not the passphrase in use" in person.told())
    assert looks_encrypted(folder / "acucoach.sqlite3")
    assert person.notes() == {CANARY * 3}


@pytest.mark.slow
def test_it_is_removed_and_all_can_be_opened_without(
    start: Callable[[Path], Run], folder: Path
) -> None:
    run = start(folder)
    person = Person(run)
    person.set_passphrase()
    panel = person.panel
    person.click(panel.remove)
    person.type_into(panel.old_to_remove.field, WORDS)
    person.click(panel.do_remove)
    person.opened_anew(panel)
    run.end()
    assert not any(looks_encrypted(path) for path in folder.rglob("*") if path.is_file())
    person = Person(start(folder))
    assert person.notes() == {CANARY * 3}


@pytest.mark.slow
def test_lock_now_keeps_what_is_half_written_and_asks_again(
    start: Callable[[Path], Run], folder: Path
) -> None:
    person = Person(start(folder))
    person.set_passphrase()
    window = person.run.window
    person.qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: "diary" in window.built)
    panel: EntryPanel = window.built["diary"]._panel
    person.qtbot.keyClicks(panel._note, "half a thought")
    person.qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = person.locked
    assert person.run.start.keeper is None, "the records are still open"
    assert files_with(folder, "half a thought") == []
    assert page.isVisible()
    person.unlock(WORDS)
    assert person.notes() == {CANARY * 3}
    keeper = person.run.start.keeper
    assert keeper is not None
    assert keeper.parts is not None
    drafts = keeper.parts.connection.execute("SELECT * FROM draft").fetchall()
    assert any("half a thought" in str(row) for row in drafts)


def test_it_locks_by_itself_after_a_while_but_not_in_a_session(qtbot: Any) -> None:
    now, held, told = [0.0], [False], []
    lock = IdleLock(lambda: 10, lambda: held[0], lambda: now[0])
    lock.idle.connect(lambda: told.append(now[0]))
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    now[0] = 599
    lock.look()
    qtbot.keyClick(window, Qt.Key.Key_A)  # somebody is there
    now[0] = 1100
    lock.look()
    assert told == []
    held[0], now[0] = True, 5000
    lock.look()
    assert told == []
    held[0], now[0] = False, 5599
    lock.look()
    assert told == []
    now[0] = 5601
    lock.look()
    assert told == [5601]
    # After a sleep of the computer the first key does not count before it is locked.
    now[0] = 90_000
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert told[-1] == 90_000


def test_never_means_never(qtbot: Any) -> None:
    now, told = [0.0], []
    lock = IdleLock(lambda: 0, lambda: False, lambda: now[0])
    lock.idle.connect(lambda: told.append(1))
    now[0] = 1e9
    lock.look()
    assert told == []


@pytest.mark.slow
def test_wrong_ones_have_to_wait_longer_and_longer(
    start: Callable[[Path], Run], folder: Path
) -> None:
    assert [pause_after(n) for n in (1, 2, 3, 4, 5, 6, 7, 8, 20)] == [
        0, 0, 2, 4, 8, 16, 32, 60, 60,
    ]  # fmt: skip
    run = start(folder)
    Person(run).set_passphrase()
    run.end()
    person = Person(start(folder))
    page = person.locked
    page._timer.setInterval(20)
    for _ in range(3):
        person.qtbot.waitUntil(page.open.isEnabled)
        person.unlock("nonsense nonsense")
        person.qtbot.waitUntil(lambda: "does not open" in page.said.text())
    assert not page.open.isEnabled()
    assert not page.passphrase.field.isEnabled()
    assert "2 seconds" in page.said.text()
    person.qtbot.waitUntil(page.open.isEnabled)
    person.unlock(WORDS)
    assert person.notes() == {CANARY * 3}


@pytest.mark.slow
def test_a_forgotten_one_is_told_plainly_and_empty_records_begin_beside_the_locked(
    start: Callable[[Path], Run], folder: Path
) -> None:
    run = start(folder)
    Person(run).set_passphrase()
    run.end()
    run = start(folder)
    person = Person(run)
    page = person.locked
    assert not page.truth.isVisible()
    person.click(page.forgotten)
    assert "no one can open" in page.truth.text()
    person.click(page.anew)
    assert person.notes() == set()
    run.end()
    assert any(looks_encrypted(path) for path in folder.glob("acucoach.sqlite3.before-new-*"))
    assert not looks_encrypted(folder / "acucoach.sqlite3")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["salt", "first page", "another page"])
def test_damage_of_encrypted_records_is_noticed_and_the_backup_opens(
    start: Callable[[Path], Run], folder: Path, kind: str
) -> None:
    places = {"salt": 3, "first page": 150, "another page": 5000}
    run = start(folder)
    Person(run).set_passphrase()
    run.end()
    database = folder / "acucoach.sqlite3"
    content = bytearray(database.read_bytes())
    for place in (places[kind], len(content) // 2):
        content[place] ^= 0xFF
    database.write_bytes(bytes(content))
    run = start(folder)
    person = Person(run)
    person.unlock(WORDS)
    if kind == "salt":
        person.qtbot.waitUntil(person.locked.backup.isVisible)
        assert "opens a backup" in person.locked.said.text()
        person.click(person.locked.backup)
    person.qtbot.waitUntil(lambda: isinstance(run.start.page, RecoveryPage), timeout=10_000)
    page = run.start.page
    assert isinstance(page, RecoveryPage)
    button = next(b for b in page.findChildren(QPushButton) if "backup" in b.text())
    person.click(button)
    assert person.notes() == {CANARY * 3}
    assert looks_encrypted(database), "put in place in plain"
    run.end()
    assert files_with(folder, CANARY) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["missing", "empty", "noise"])
def test_records_that_are_gone_are_found_again_in_an_encrypted_backup(
    start: Callable[[Path], Run], folder: Path, kind: str
) -> None:
    run = start(folder)
    Person(run).set_passphrase()
    run.end()
    database = folder / "acucoach.sqlite3"
    if kind == "missing":
        database.unlink()
    else:
        database.write_bytes(b"" if kind == "empty" else os.urandom(20) + bytes(20_000))
    run = start(folder)
    person = Person(run)
    person.unlock(WORDS)
    person.qtbot.waitUntil(lambda: isinstance(run.start.page, RecoveryPage))
    page = run.start.page
    assert page is not None
    person.click(next(b for b in page.findChildren(QPushButton) if "backup" in b.text()))
    assert person.notes() == {CANARY * 3}
    assert looks_encrypted(database)


@pytest.mark.slow
def test_without_the_library_one_sentence_says_what_is_missing(
    start: Callable[[Path], Run], folder: Path, monkeypatch: Any
) -> None:
    run = start(folder)
    Person(run).set_passphrase()
    run.end()
    monkeypatch.setitem(__import__("sys").modules, "apsw", None)
    run = start(folder)
    assert isinstance(run.page, RecoveryPage)
    assert "pip install apsw-sqlite3mc" in run.page.text.text()
    assert looks_encrypted(folder / "acucoach.sqlite3")


def test_without_the_library_the_settings_say_what_is_missing(
    start: Callable[[Path], Run], folder: Path, monkeypatch: Any
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "apsw", None)
    person = Person(start(folder))
    panel = person.panel
    said = " ".join(part.text() for part in panel.findChildren(type(panel.said)))
    assert "pip install apsw-sqlite3mc" in said
    assert not hasattr(panel, "begin")


@pytest.mark.slow
def test_the_passphrase_is_in_no_setting_and_no_log(
    start: Callable[[Path], Run], folder: Path
) -> None:
    run = start(folder)
    person = Person(run)
    person.set_passphrase()
    person.click(person.panel.minutes.more)
    run.end()
    settings = json.loads((folder / "settings.json").read_text("utf-8"))
    assert settings["lock_minutes"] == 15
    assert files_with(folder, WORDS, OTHERS) == []
