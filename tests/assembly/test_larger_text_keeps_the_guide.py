"""A larger text while a guide is read: it is there in the new window, on the same side."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from tests.assembly.kept_kit import Kept
from tests.conftest import FakeClock


def body(program: Kept) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    return page


@pytest.mark.slow
@pytest.mark.parametrize("screen", ["body", "diary"])
def test_a_larger_text_keeps_the_guide(
    qtbot, tmp_path: Path, clock: FakeClock, screen: str
) -> None:
    program = Kept(qtbot, tmp_path / "records", clock)
    body(program).open_point("LI4", Side.RIGHT)
    program.window.show_screen(screen)
    QApplication.processEvents()
    program.until_rebuilt(lambda: program.window.rebuildWanted.emit(False))
    assert program.window.current == screen
    page = body(program)
    assert page.panel.currentWidget() is page.guide
    assert (page.guide.code, page.guide.side) == ("LI4", Side.RIGHT)
    if screen == "body":
        assert page.guide.isVisible()
    program.lose_power()


@pytest.mark.slow
def test_without_a_guide_none_is_opened(qtbot, tmp_path: Path, clock: FakeClock) -> None:
    program = Kept(qtbot, tmp_path / "records", clock)
    page = body(program)
    page.open_point("LI4")
    page.close_guide()
    program.until_rebuilt(lambda: program.window.rebuildWanted.emit(False))
    page = body(program)
    assert page.panel.currentWidget() is not page.guide
    program.lose_power()
