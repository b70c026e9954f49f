"""No dialog is larger than the screen, and its buttons are in view, at every size of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from acucoach.ui.guide.figure_view import FigureThumb
from acucoach.ui.widgets.buttons import Button
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.settle import settle

SCREENS = [QRect(0, 0, 960, 640), QRect(0, 0, 1280, 800)]


class Screen:
    """A screen as large as told."""

    def __init__(self, free: QRect) -> None:
        self.free = free

    def availableGeometry(self) -> QRect:
        return self.free

    def availableSize(self) -> Any:
        return self.free.size()


@pytest.fixture(params=[100, 150, 200], ids=lambda percent: f"{percent} %")
def program(
    request: pytest.FixtureRequest, qtbot: Any, tmp_path: Path, clock: FakeClock
) -> Iterator[Program]:
    first = Program(qtbot, tmp_path / "records", clock)
    first.healthy()
    first.parts.settings.change(text_percent=request.param)
    first.close()
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def figure(program: Program) -> None:
    program.to.open_point("ST36")
    settle()
    page: Any = program.window.screen_widget("body")
    QTest.mouseClick(page.guide.findChildren(FigureThumb)[0], Qt.MouseButton.LeftButton)


def keys(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F1)


DIALOGS: dict[str, tuple[Callable[[Program], object], str]] = {
    "marks on the skin": (lambda program: program.to.mark_skin(), "Done"),
    "figure": (figure, "Close"),
    "keys": (keys, "Close"),
    "today": (lambda program: program.questions.ask_today(), ""),
    "profile": (lambda program: program.questions.ask_profile(), ""),
}


@pytest.mark.sample(1)
@pytest.mark.parametrize("free", SCREENS, ids=lambda free: f"{free.width()}x{free.height()}")
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_and_its_button_are_on_the_screen(
    program: Program, monkeypatch: pytest.MonkeyPatch, free: QRect, name: str
) -> None:
    opened, last = DIALOGS[name]
    monkeypatch.setattr(QDialog, "screen", lambda dialog: Screen(free))
    program.window.resize(free.size())
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, look)
            return
        settle()
        if not free.contains(dialog.frameGeometry()):
            found.append(f"{dialog.frameGeometry()} is not on the screen")
        for button in dialog.findChildren(Button):
            if last and button.text() == last and button.isVisible():
                at = button.mapTo(dialog, QPoint(0, 0))
                if not dialog.rect().contains(QRect(at, button.size())):
                    found.append(f"{last} is out of view")
                if not clear(dialog, button):
                    found.append(f"{last} is covered")
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        if dialog.isVisible():
            if last:
                found.append(f"{last} did not close it")
            dialog.reject()
        found.append("seen")

    QTimer.singleShot(10, look)
    opened(program)
    program.qtbot.waitUntil(lambda: "seen" in found)
    assert found == ["seen"]


def clear(dialog: QDialog, button: QWidget) -> bool:
    """Whether a click in its middle meets it."""
    middle = button.mapTo(dialog, button.rect().center())
    met = dialog.childAt(middle)
    return met is button or (met is not None and button.isAncestorOf(met))
