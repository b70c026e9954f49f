"""A photo of one's own hand in a routine: chosen by mouse, there after a restart."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from acucoach.ui.own_picture import OwnPicture
from acucoach.ui.routines.routines_page import RoutinesPage
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


def page_of(program: Program) -> RoutinesPage:
    program.window.show_screen("routines")
    QApplication.processEvents()
    page = program.window.screen_widget("routines")
    assert isinstance(page, RoutinesPage)
    return page


@pytest.mark.slow
def test_a_photo_is_added_kept_shown_and_taken_out(
    qtbot: Any, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xC8A08C)
    image.save(str(tmp_path / "hand.jpg"))
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    page = page_of(program)
    click(qtbot, page.list.new)
    editor = page.editor
    qtbot.keyClicks(editor.name, "Evening")
    qtbot.keyClicks(editor.look_for, "LI4")
    qtbot.keyClick(editor.look_for, Qt.Key.Key_Return)
    card = editor.cards[-1]
    (tmp_path / "words.jpg").write_text("no picture")
    for name, kept in (("words.jpg", False), ("hand.jpg", True)):
        card.picture._ask = lambda *_, name=name: str(tmp_path / name)
        click(qtbot, button(card, "Add a photo of the spot"))
        assert bool(card.picture.text) is kept
    click(qtbot, editor.save)
    (routine,) = program.parts.routines.all()
    assert routine.steps[0].picture
    QApplication.processEvents()
    shown = page.detail.findChildren(OwnPicture)
    assert [one.accessibleName() for one in shown]
    assert all(one.usable and one.isVisible() for one in shown)
    program.close()
    again = Program(qtbot, tmp_path / "records", clock)
    again.healthy()
    (routine,) = again.parts.routines.all()
    assert routine.steps[0].picture
    again.close()
