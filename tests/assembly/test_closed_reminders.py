"""The box for reminders while no window is open: what it writes, starts and takes away."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QCheckBox

from acucoach.desktop.autostart import ReminderEntry
from acucoach.ui.preferences.session_section import SessionSection
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="desktops elsewhere know of no such entries"
)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Programs that were started to outlive the window."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    found: list[list[str]] = []
    starter: Any = QProcess
    monkeypatch.setattr(
        starter, "startDetached", staticmethod(lambda name, more: found.append([name, *more]))
    )
    return found


def section(program: Program) -> SessionSection:
    program.window.show_screen("preferences")
    screen: Any = program.window.screen_widget("preferences")
    screen.show_section("sessions")
    found = screen.sections["sessions"]
    assert isinstance(found, SessionSection)
    return found


def box(program: Program) -> QCheckBox:
    found = section(program).closed
    assert found is not None
    return found.box


def entries(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "config").rglob("*.desktop"))


def test_it_is_off_until_it_is_ticked_stays_on_and_can_be_taken_away(
    qtbot: Any, tmp_path: Path, clock: FakeClock, started: list[list[str]]
) -> None:
    folder = tmp_path / "records"
    program = Program(qtbot, folder, clock)
    assert not box(program).isChecked()
    assert entries(tmp_path) == []
    box(program).click()
    (entry,) = entries(tmp_path)
    assert str(folder) in entry.read_text("utf-8")
    assert started == [list(ReminderEntry(folder).command)]
    assert started[0][-1] == "remind"
    program.close()
    again = Program(qtbot, folder, clock)
    assert box(again).isChecked()
    box(again).click()
    assert entries(tmp_path) == []
    assert len(started) == 1
    assert not box(again).isChecked()
    again.close()


def test_a_folder_that_cannot_be_written_is_told_and_the_box_stays_off(
    qtbot: Any, tmp_path: Path, clock: FakeClock, started: list[list[str]]
) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    program = Program(qtbot, tmp_path / "records", clock)
    box(program).click()
    told = [text.text() for text in section(program).findChildren(Text) if not text.isHidden()]
    assert any(text.startswith("This could not be changed (") for text in told)
    assert not box(program).isChecked()
    assert started == []
    program.close()


def test_whoever_wants_no_reminders_at_all_is_not_asked(
    qtbot: Any, tmp_path: Path, clock: FakeClock, started: list[list[str]]
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    assert not box(program).isHidden()
    section(program).reminders.box.click()
    found = section(program).closed
    assert found is not None
    assert found.isHidden()
    program.close()


@pytest.mark.slow
def test_it_is_not_offered_where_the_desktop_never_sees_the_entry(
    qtbot: Any, tmp_path: Path, clock: FakeClock, started: list[list[str]], monkeypatch: Any
) -> None:
    mark = tmp_path / "flatpak-info"
    monkeypatch.setattr("acucoach.desktop.autostart.SANDBOX", mark)
    program = Program(qtbot, tmp_path / "one", clock)
    assert section(program).closed is not None
    program.close()
    mark.touch()
    boxed = Program(qtbot, tmp_path / "two", clock)
    assert section(boxed).closed is None
    boxed.close()
