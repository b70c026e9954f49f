"""Two people on one computer: nothing of one is ever seen with the other."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from acucoach.cli import run
from acucoach.domain.profile import Condition, Profile
from acucoach.paths import DataPaths
from acucoach.storage.people import PeopleBook, PeopleError
from acucoach.ui.main_window import MainWindow
from acucoach.ui.preferences.people_section import PeopleSection
from acucoach.ui.welcome.welcome import Welcome
from tests.assembly import start_kit
from tests.assembly.window_kit import button


class Run(start_kit.Run):
    """The program as it is started."""

    @property
    def parts(self) -> Any:
        assert super().window is not None
        assert self.start.keeper is not None
        return self.start.keeper.parts

    @property
    def window(self) -> MainWindow:
        window = super().window
        assert isinstance(window, MainWindow)
        welcome = window.findChild(Welcome)
        if welcome is not None and welcome.isVisible():  # each is greeted once
            self.click(welcome.skip)
        return window

    @property
    def section(self) -> PeopleSection:
        """Settings, People, by mouse."""
        window = self.window
        self.click(window.rail._buttons["preferences"])
        room: Any = window.built["preferences"]
        self.click(room.rows["people"])
        found = room.sections["people"]
        assert isinstance(found, PeopleSection)
        return found

    def click(self, widget: Any) -> None:
        QApplication.processEvents()
        assert widget.isVisible()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def until_another(self, deed: Callable[[], None]) -> None:
        before = self.window
        deed()
        self.qtbot.waitUntil(lambda: not isValid(before))
        assert self.window.isVisible()

    def shown(self) -> str:
        """The line above the screens; empty when there is none."""
        strip = self.window.person
        return strip.name.text() if strip is not None and strip.isVisible() else ""

    def said(self) -> str:
        window = self.window
        return " ".join(t.text() for t in window.findChildren(QLabel) if t.isVisibleTo(window))


@pytest.fixture
def run_class() -> type[Run]:
    return Run


def write_entry(program: Run, text: str) -> None:
    """An entry of the diary, typed."""
    from acucoach.ui.diary.entry_panel import EntryPanel

    program.click(program.window.rail._buttons["diary"])
    screen = program.window.built["diary"]
    panel = screen.findChild(EntryPanel)
    assert panel is not None
    panel._note.setFocus()
    program.qtbot.keyClicks(panel._note, text)
    program.click(panel._save)
    QApplication.processEvents()


def entries(folder: Path) -> list[str]:
    with closing(sqlite3.connect(DataPaths(folder).database)) as connection:
        return [row[0] for row in connection.execute("SELECT note FROM entry")]


def test_one_person_alone_sees_no_name(start: Any, tmp_path: Path) -> None:
    program = start(tmp_path / "data")
    assert program.shown() == ""
    assert program.window.windowTitle() == "AcuCoach"


@pytest.mark.slow
def test_two_people_by_mouse_and_after_a_restart(start: Any, tmp_path: Path) -> None:
    home = tmp_path / "data"
    program = start(home)
    program.parts.people.save_profile(Profile.healthy().saying(Condition.PREGNANT))
    section = program.section
    program.qtbot.keyClicks(section.own_name, "Ann")
    program.click(section.keep_name)
    assert program.shown() == "For Ann"
    assert program.window.windowTitle() == "AcuCoach – Ann"
    program.qtbot.keyClicks(section.new_name, "Bert")
    program.click(section.add)
    write_entry(program, "of Ann")
    section = program.section
    program.until_another(lambda: program.click(section.rows["Bert"]["show"]))

    bert = program.parts.paths.root
    assert bert != home
    assert program.shown() == "For Bert"
    for screen in program.window.rail.screens:  # on every screen
        program.click(program.window.rail._buttons[screen])
        assert program.shown() == "For Bert"
        assert "of Ann" not in program.said()
    assert program.parts.people.profile() is None  # asked anew, not taken from Ann
    write_entry(program, "of Bert")
    assert entries(home) == ["of Ann"]
    assert entries(bert) == ["of Bert"]
    if os.name == "posix":
        assert {p.stat().st_mode & 0o777 for p in (bert, bert.parent)} == {0o700}
        assert (bert / "person.json").stat().st_mode & 0o777 == 0o600
    program.end()

    again = start(bert)
    assert again.shown() == "For Bert"
    again.until_another(lambda: again.click(again.section.rows["Ann"]["show"]))
    assert again.shown() == "For Ann"
    again.click(again.window.rail._buttons["diary"])
    assert "of Bert" not in again.said()
    assert again.parts.people.profile().answer(Condition.PREGNANT) == "yes"


@pytest.mark.slow
def test_the_way_to_the_people_has_the_keys_also_from_there(start: Any, tmp_path: Path) -> None:
    program = start(tmp_path / "data")
    program.qtbot.keyClicks(program.section.own_name, "Ann")
    program.click(program.section.keep_name)
    program.window.activateWindow()
    for _ in range(2):
        program.section.own_name.setFocus()
        program.click(program.window.person.change)
        room = program.window.screen_widget("preferences")
        assert program.window.focusWidget() is room.rows["people"]


@pytest.mark.slow
def test_a_larger_text_keeps_the_person(start: Any, tmp_path: Path) -> None:
    home = tmp_path / "data"
    PeopleBook(home)._here.mkdir()
    bert = PeopleBook(home).add("Bert")
    program = start(bert.folder)
    program.until_another(lambda: program.window.rebuildWanted.emit(False))
    assert program.shown() == "For Bert"
    # The new window leads to another person, too.
    first = "No name yet"
    program.until_another(lambda: program.click(program.section.rows[first]["show"]))
    assert program.parts.paths.root == home


@pytest.mark.slow
def test_the_name_stands_above_a_session_too(start: Any, tmp_path: Path) -> None:
    home = tmp_path / "data"
    home.mkdir()
    program = start(PeopleBook(home).add("Bert").folder)
    strip = program.window.person
    assert strip is not None
    assert strip.change.isVisible()
    cover = QLabel("session")
    program.window.cover(cover)
    assert program.shown() == "For Bert"
    assert not strip.change.isVisible()
    program.window.uncover()
    assert strip.change.isVisible()
    program.click(strip.change)
    assert program.window.current == "preferences"


@pytest.mark.slow
def test_removing_asks_keeps_everything_and_can_be_undone(start: Any, tmp_path: Path) -> None:
    home = tmp_path / "data"
    home.mkdir()
    bert = PeopleBook(home).add("Bert").folder
    DataPaths(bert).backups.mkdir()
    (DataPaths(bert).backups / "old.sqlite3").write_bytes(b"kept")
    program = start(home)
    section = program.section
    program.click(section.rows["Bert"]["remove"])
    assert "are kept" in section.said
    program.click(section.rows["Bert"]["keep"])
    assert [one.name for one in PeopleBook(home).present()] == ["", "Bert"]
    program.click(section.rows["Bert"]["remove"])
    program.click(section.rows["Bert"]["sure"])
    assert [one.name for one in PeopleBook(home).present()] == [""]
    assert (DataPaths(bert).backups / "old.sqlite3").read_bytes() == b"kept"
    assert "show" not in section.rows["Bert"]
    program.click(section.rows["Bert"]["back"])
    assert [one.name for one in PeopleBook(home).present()] == ["", "Bert"]


@pytest.mark.parametrize(
    ("name", "told"), [("", "Write a name"), ("bert ", "already"), ("x" * 41, "too long")]
)
def test_a_name_that_cannot_be_is_said(tmp_path: Path, name: str, told: str) -> None:
    book = PeopleBook(tmp_path)
    book.add("Bert")
    with pytest.raises(PeopleError, match=told):
        book.add(name)
    assert len(book.all()) == 2


def test_a_damaged_name_loses_nobody(tmp_path: Path) -> None:
    book = PeopleBook(tmp_path)
    bert = book.add("Bert")
    for text in ("{", "[]", '{"name": 3}', '{"name": "a\\u0000b"}'):
        (bert.folder / "person.json").write_text(text)
        assert [one.name for one in book.present()] == ["", bert.folder.name]
    assert PeopleBook(bert.folder).home == tmp_path


def test_the_one_shown_and_the_first_cannot_be_removed(tmp_path: Path) -> None:
    bert = PeopleBook(tmp_path).add("Bert")
    inside = PeopleBook(bert.folder)
    for person in inside.all():
        with pytest.raises(PeopleError, match="cannot be removed"):
            inside.remove(person)


def test_looks_come_along_and_folders_of_another_do_not(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    paths.settings.write_text(json.dumps({"text_percent": 175, "backup_folder": "/media/stick"}))
    bert = PeopleBook(tmp_path).add("Bert")
    kept = json.loads(DataPaths(bert.folder).settings.read_text())
    assert kept["text_percent"] == 175
    assert kept["backup_folder"] == ""


@pytest.mark.slow
def test_a_person_is_named_at_the_command_line(tmp_path: Path, capsys: Any, start: Any) -> None:
    home = tmp_path / "data"
    home.mkdir()
    bert = PeopleBook(home).add("Bert")
    program = start(bert.folder)
    write_entry(program, "of Bert")
    program.end()
    out = tmp_path / "out.json"
    told = ["--data-dir", str(home), "--person", "BERT", "export", str(out)]
    assert run(told) == 0
    written = json.loads(out.read_text())
    assert written["person"] == "Bert"
    assert [entry["note"] for entry in written["entries"]] == ["of Bert"]
    assert run(["--data-dir", str(home), "--person", "Carl", "export", str(out)]) == 2
    assert "nobody called 'Carl'" in capsys.readouterr().err


@pytest.mark.slow
def test_the_page_for_the_doctor_and_files_say_whose(start: Any, tmp_path: Path) -> None:
    from acucoach.assembly.diary import report_sources
    from acucoach.assembly.exchange import build_files_panel

    home = tmp_path / "data"
    home.mkdir()
    program = start(PeopleBook(home).add("Bert").folder)
    assert report_sources(program.parts).person == "Bert"
    panel = build_files_panel(program.parts)
    program.qtbot.addWidget(panel)
    asked: list[str] = []
    panel._save = lambda parent, title, name, kinds: asked.append(name) or ""
    panel.show()
    for words in ("Save everything (JSON)", "Save for a clinic (FHIR)"):
        program.click(button(panel, words))
    assert asked == ["diary-Bert.acudiary.json", "diary-Bert.fhir.json"]
