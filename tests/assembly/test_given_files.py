"""Files dropped on the window, or opened by their icon: looked at, taken over, there afterwards."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import acucoach.assembly.start as start_module
from acucoach.assembly.start import Start
from acucoach.commands.export import run_export
from acucoach.settings import Settings, SettingsFile
from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.exchange.file_kind import FileKind, file_kind
from acucoach.storage.exchange.routines import write_routine
from acucoach.ui.review.files_panel import FilesPanel
from acucoach.ui.widgets.labels import Text
from tests.assembly.start_kit import Run
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock
from tests.storage.full_entry import ENTRY

APPS = Path(__file__).parents[1] / "data" / "other_programs"
COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def drop(window: QWidget, *files: Path) -> bool:
    """Drag files over the window and let go there, if it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(QPoint(400, 300), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), COPY, data, LEFT, NONE))
    QApplication.processEvents()
    return True


def in_view(window: QWidget) -> str:
    window.grab()
    texts: Sequence[QLabel] = window.findChildren(QLabel)
    return "\n".join(text.text() for text in texts if text.isVisible())


def files_of(program: Program) -> FilesPanel:
    found = program.window.findChild(FilesPanel)
    assert found is not None
    program.qtbot.waitUntil(lambda: not found.work.busy)
    QApplication.processEvents()
    program.qtbot.waitUntil(lambda: not found.work.busy)
    return found


def open_on(qtbot: Any, folder: Path, clock: FakeClock) -> Program:
    program = Program(qtbot, folder, clock)
    program.healthy()
    return program


@pytest.fixture
def diary(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Path:
    """A file with one entry, of another computer."""
    program = open_on(qtbot, tmp_path / "other", clock)
    program.parts.diary.save(ENTRY)
    program.close()
    file = tmp_path / "some name.txt"
    run_export(tmp_path / "other", file, "json")
    return file


def test_a_diary_dropped_on_the_window_is_looked_at_first_and_kept_when_wanted(
    qtbot: Any, tmp_path: Path, clock: FakeClock, diary: Path
) -> None:
    program = open_on(qtbot, tmp_path / "records", clock)
    assert drop(program.window, diary)
    files = files_of(program)
    assert "Nothing has been changed yet." in in_view(program.window)
    assert ENTRIES.select(program.parts.connection) == []
    click(qtbot, button(files, "Add to my records"))
    files_of(program)
    program.close()
    again = open_on(qtbot, tmp_path / "records", clock)
    assert len(ENTRIES.select(again.parts.connection)) == 1
    again.close()


@pytest.mark.slow
def test_what_can_be_done_with_a_file_is_in_view_without_scrolling(
    qtbot: Any, tmp_path: Path, clock: FakeClock, diary: Path
) -> None:
    program = open_on(qtbot, tmp_path / "records", clock)
    program.window.resize(1280, 800)
    backup = tmp_path / "copy of it"
    backup.write_bytes((tmp_path / "other" / "acucoach.sqlite3").read_bytes())
    for file, words in ((diary, "Add to my records"), (backup, "Put this backup in place")):
        assert drop(program.window, file)
        files_of(program)
        QApplication.processEvents()
        pressed = button(program.window, words)
        assert pressed.visibleRegion().boundingRect() == pressed.rect(), words
    program.close()


@pytest.mark.slow
def test_a_routine_dropped_on_the_window_opens_in_the_editor(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program = open_on(qtbot, tmp_path / "records", clock)
    file = tmp_path / "For Anna.acuroutine.json"
    write_routine(file, program.parts.library.routine("li4-headache"))
    assert drop(program.window, file)
    assert program.window.current == "routines"
    assert program.parts.routines.all() == ()
    page: Any = program.window.screen_widget("routines")
    title = page.editor.name.text()
    click(qtbot, button(page, "Save"))
    program.close()
    again = open_on(qtbot, tmp_path / "records", clock)
    assert [one.title for one in again.parts.routines.all()] == [title]
    again.close()


@pytest.mark.slow
def test_a_backup_dropped_on_the_window_is_put_in_place_only_when_that_is_pressed(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    other = open_on(qtbot, tmp_path / "other", clock)
    other.parts.diary.save(ENTRY)
    other.close()
    backup = tmp_path / "copy of it"
    backup.write_bytes((tmp_path / "other" / "acucoach.sqlite3").read_bytes())
    program = open_on(qtbot, tmp_path / "records", clock)
    assert drop(program.window, backup)
    assert "This backup: 1 " in in_view(program.window)
    assert ENTRIES.select(program.parts.connection) == []
    click(qtbot, button(program.window, "Put this backup in place"))
    program.close()
    again = open_on(qtbot, tmp_path / "records", clock)
    assert len(ENTRIES.select(again.parts.connection)) == 1
    again.close()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("migraine-buddy-report-usual.html", "This is a table of Migraine Buddy."),
        ("no such file.csv", "cannot be"),
    ],
)
def test_a_file_of_another_program_is_known_and_a_bad_one_is_named(
    qtbot: Any, tmp_path: Path, clock: FakeClock, name: str, said: str
) -> None:
    program = open_on(qtbot, tmp_path / "records", clock)
    assert drop(program.window, APPS / name)
    files = files_of(program)
    assert any(said in text.text() for text in files.findChildren(Text) if text.isVisible())
    program.close()


@pytest.mark.slow
def test_of_several_files_none_is_taken_and_a_session_is_not_disturbed(
    qtbot: Any, tmp_path: Path, clock: FakeClock, diary: Path, monkeypatch: Any
) -> None:
    program = open_on(qtbot, tmp_path / "records", clock)
    assert drop(program.window, diary, APPS / "drip-usual.csv")
    assert "one file at a time" in in_view(program.window)
    assert program.window.current == "body"
    program.door.start_point("LI4", 15, "in-turn")
    assert program.window.covered
    assert not drop(program.window, diary)
    monkeypatch.setattr("acucoach.assembly.given_files.AGAIN_MS", 10)
    program.program.given._timer.setInterval(10)
    program.window.filesGiven.emit([diary])  # by an icon, in the file manager
    assert program.window.findChild(FilesPanel) is None
    coach = program.coach
    assert coach is not None
    coach.close_session()
    coach.left.emit("")
    qtbot.waitUntil(lambda: program.window.findChild(FilesPanel) is not None)
    files_of(program)
    assert "Nothing has been changed yet." in in_view(program.window)
    program.close()


def welcomed(folder: Path) -> None:
    """Who has been here before is not greeted."""
    folder.mkdir(mode=0o700)
    SettingsFile(folder / "settings.json").write(Settings(welcomed=True))


class WithFile(Run):
    """A start by the icon of a file."""

    file: Path | None = None


@pytest.mark.slow
@pytest.mark.qt_log_ignore("does not support raise", "propagateSizeHints")
def test_a_file_opened_by_its_icon_is_shown_also_by_a_window_that_is_open(
    qtbot: Any, start: Any, tmp_path: Path, monkeypatch: Any, diary: Path, clock: FakeClock
) -> None:
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    made = Start.__init__

    def given(self: Start, *args: Any, **more: Any) -> None:
        made(self, *args, **more, file=WithFile.file)

    monkeypatch.setattr(Start, "__init__", given)
    monkeypatch.setattr(WithFile, "file", diary)
    welcomed(tmp_path / "records")
    first = start(tmp_path / "records")

    def read(run: Run) -> bool:
        panel = run.window.findChild(FilesPanel)
        return panel is not None and not panel.work.busy and panel._plan is not None

    qtbot.waitUntil(lambda: read(first))
    first.window.findChild(FilesPanel)._reset()
    second = start(tmp_path / "records")
    assert second.begun is False
    qtbot.waitUntil(lambda: read(first))


@pytest.mark.slow
def test_a_mac_tells_of_a_file_by_an_event(
    qtbot: Any, start: Any, tmp_path: Path, monkeypatch: Any, diary: Path
) -> None:
    assert (sys.platform == "darwin") is start_module.FILES_BY_EVENT
    monkeypatch.setattr(start_module, "FILES_BY_EVENT", True)
    welcomed(tmp_path / "records")
    run = start(tmp_path / "records")
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(str(diary))))
    qtbot.waitUntil(lambda: run.window.findChild(FilesPanel) is not None)
    panel = run.window.findChild(FilesPanel)
    qtbot.waitUntil(lambda: not panel.work.busy and panel._plan is not None)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", FileKind.OTHER),
        (b"\x00\xff" * 40, FileKind.OTHER),
        (b'{"a": 1}', FileKind.OTHER),
        (b'{ "version": 1,\n "format" :"acucoach-routine"}', FileKind.ROUTINE),
        (b'{"format": "acucoach-diary"}', FileKind.DIARY),
        (b"SQLite format 3\0" + bytes(84), FileKind.OTHER),
    ],
)
def test_a_file_is_told_by_what_is_in_it(tmp_path: Path, content: bytes, kind: FileKind) -> None:
    file = tmp_path / "backup.sqlite3"
    file.write_bytes(content)
    assert file_kind(file) is kind
    assert file_kind(tmp_path) is FileKind.OTHER
    assert file_kind(tmp_path / "none") is FileKind.OTHER
