"""Nothing of a long list is cut: neither behind its scroll bar nor in the height of a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from acucoach.ui.widgets.labels import Badge, Text
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.settle import settle


@pytest.fixture(params=[(100, 1280, 800), (150, 1920, 1080)], ids=["100 %", "150 %"])
def program(
    request: pytest.FixtureRequest, qtbot: Any, tmp_path: Path, clock: FakeClock
) -> Iterator[Program]:
    percent, wide, high = request.param
    first = Program(qtbot, tmp_path / "records", clock)
    first.healthy()
    first.parts.settings.change(text_percent=percent)
    first.close()
    made = Program(qtbot, tmp_path / "records", clock)
    made.window.resize(wide, high)
    settle()
    yield made
    made.close()


def cut(area: QScrollArea) -> list[str]:
    """Texts that stand behind the edge or are lower than their lines."""
    port, found = area.viewport(), []
    inside = area.widget()
    labels: list[QWidget] = [*inside.findChildren(Text), *inside.findChildren(Badge)]
    for label in labels:
        if not label.isVisible():
            continue
        assert isinstance(label, Text | Badge)
        wide, high = label.width(), label.height()
        needed = label.heightForWidth(wide) if label.wordWrap() else label.sizeHint().height()
        behind = label.mapTo(port, QPoint(0, 0)).x() + wide > port.width()
        narrow = not label.wordWrap() and wide < label.sizeHint().width()
        if behind or narrow or high < needed:
            found.append(label.text())
    return found


@pytest.mark.slow
@pytest.mark.parametrize("part", ["leg-left", "head"])
def test_every_code_and_line_of_the_points_in_view_can_be_read(program: Program, part: str) -> None:
    page: Any = program.window.screen_widget("body")
    page.go_to(part)
    page.points.setVisible(True)
    page.points._show_all()
    settle()
    assert len(page.points._rows) > 20
    assert cut(page.points._scroll) == []


@pytest.mark.slow
def test_every_code_and_line_of_a_guide_can_be_read(program: Program) -> None:
    page: Any = program.window.screen_widget("body")
    for code in ("ST36", "LI4", "GB34"):
        program.to.open_point(code)
        settle()
        for area in page.guide.findChildren(QScrollArea):
            if area.isVisible():
                assert cut(area) == []
