"""Files of other programs come in by mouse in the assembled window, there after a restart."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.own_measures import MEASURED
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.review.files_panel import FilesPanel
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock

APPS = Path(__file__).parents[1] / "data" / "other_programs"


def panel(program: Program) -> FilesPanel:
    program.window.show_screen("preferences")
    screen = program.window.screen_widget("preferences")
    assert isinstance(screen, PreferencesScreen)
    screen.show_section("records")
    QApplication.processEvents()
    found = screen.findChild(FilesPanel)
    assert found is not None
    return found


def shown(files: FilesPanel) -> str:
    files.window().grab()
    return "\n".join(text.text() for text in files.findChildren(Text) if text.isVisible())


def wait(program: Program, files: FilesPanel) -> None:
    program.qtbot.waitUntil(lambda: not files.work.busy)
    QApplication.processEvents()
    program.qtbot.waitUntil(lambda: not files.work.busy)


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    ("name", "program_name", "entries", "measures"),
    [
        ("migraine-buddy-report-usual.html", "Migraine Buddy", 2, 0),
        ("pain-diary-usual.json", "Privacy Friendly Pain Diary", 2, 0),
        ("migralog-usual.json", "MigraLog", 4, 0),
        ("cluster-headache-tracker-usual.csv", "Cluster Headache Tracker", 2, 0),
        ("drip-usual.csv", "drip.", 3, 0),
        ("headi-usual.csv", "Headi", 2, 0),
        ("clue-usual.json", "Clue", 3, 0),
        ("plees-tracker-usual.csv", "Plees Tracker", 0, 2),
        ("sleepmeter-odd.csv", "Sleepmeter", 0, 2),
    ],
)
def test_a_file_is_looked_at_taken_over_and_taken_back(
    qtbot: Any,
    tmp_path: Path,
    clock: FakeClock,
    name: str,
    program_name: str,
    entries: int,
    measures: int,
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    files = panel(program)
    files._open = lambda *_: str(APPS / name)
    click(qtbot, button(files, "Read from another program"))
    wait(program, files)
    text = shown(files)
    assert f"This is a table of {program_name}." in text
    assert f"New: {entries + measures}." in text
    assert "Nothing has been changed yet." in text
    assert ENTRIES.select(program.parts.connection) == []
    take = button(files, "Add to my records")
    take.setFocus()
    QTest.keyClick(take, Qt.Key.Key_Space)
    wait(program, files)
    assert len(ENTRIES.select(program.parts.connection)) == entries
    program.close()
    again = Program(qtbot, tmp_path / "records", clock)
    again.healthy()
    kept = ENTRIES.select(again.parts.connection)
    assert len(kept) == entries
    assert len(MEASURED.select(again.parts.connection)) == measures
    # The same file once more changes nothing.
    files = panel(again)
    files._open = lambda *_: str(APPS / name)
    click(qtbot, button(files, "Read from another program"))
    wait(again, files)
    assert f"New: 0. Already here: {entries + measures}." in shown(files)
    assert not files._take.isVisible()
    again.close()


def two_that_differ(qtbot: Any, folder: Path, clock: FakeClock) -> tuple[Program, FilesPanel]:
    """One program's nights are kept, another's of the same days are looked at."""
    program = Program(qtbot, folder, clock)
    program.healthy()
    files = panel(program)
    for name in ("sleepmeter-usual.csv", "fitbit-usual.csv"):
        files._open = lambda *_, name=name: str(APPS / name)
        click(qtbot, button(files, "Read from another program"))
        wait(program, files)
        if name.startswith("sleepmeter"):
            click(qtbot, button(files, "Add to my records"))
            wait(program, files)
    return program, files


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
def test_a_line_that_differs_is_ticked_by_a_press_anywhere_on_it(
    qtbot: Any, tmp_path: Path, clock: FakeClock, share: float
) -> None:
    program, files = two_that_differ(qtbot, tmp_path / "records", clock)
    line = files._list.visualItemRect(files._list.item(0))
    place = QPoint(round(line.left() + line.width() * share) + 4, line.center().y())
    for wanted in (Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        click(qtbot, files._list.viewport(), place)
        assert files._list.item(0).checkState() is wanted
        assert files._list.item(1).checkState() is Qt.CheckState.Unchecked
    click(qtbot, button(files, "Add to my records"))
    wait(program, files)
    assert [one.value for one in MEASURED.select(program.parts.connection)] == [7.0, 7.0]
    program.close()


@pytest.mark.slow
def test_another_number_of_a_day_is_shown_beside_the_one_here(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program, files = two_that_differ(qtbot, tmp_path / "records", clock)
    assert "New: 0. Already here: 0. Different: 2." in shown(files)
    listed = [files._list.item(row).text() for row in range(files._list.count())]
    assert listed[0].startswith("Hours slept, ")
    assert listed[0].endswith("here: 8; in the file: 7")
    assert listed[1].endswith("here: 7; in the file: 6.75")
    files._all.setFocus()
    QTest.keyClick(files._all.box, Qt.Key.Key_Space)
    click(qtbot, button(files, "Add to my records"))
    wait(program, files)
    program.close()
    again = Program(qtbot, tmp_path / "records", clock)
    assert [one.value for one in MEASURED.select(again.parts.connection)] == [7.0, 6.75]
    again.close()
