"""No layout is changed while it hands out places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tests.conftest import FakeClock
from tests.layout.passes import watched_passes
from tests.layout.scenes import program_at, scenes, settle


class Meddler(QWidget):
    """Changes a layout when it gets its place."""

    def __init__(self, change: Callable[[QVBoxLayout], object]) -> None:
        super().__init__()
        self.change = change

    def resizeEvent(self, event: QResizeEvent) -> None:
        layout = self.parentWidget().layout()
        assert isinstance(layout, QVBoxLayout)
        self.change(layout)


@pytest.mark.parametrize(
    "change",
    [lambda layout: layout.addWidget(QLabel()), lambda layout: layout.takeAt(0)],
    ids=["adds", "takes"],
)
def test_a_change_above_what_gets_its_place_is_seen(
    qtbot: Any, change: Callable[[QVBoxLayout], object]
) -> None:
    with watched_passes() as found:
        window = QWidget()
        qtbot.addWidget(window)
        lines = QVBoxLayout(window)
        lines.addWidget(QLabel())
        lines.addWidget(Meddler(change))
        window.show()
        settle()
    assert found


@pytest.mark.slow
def test_no_layout_changes_while_it_hands_out_places(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    with watched_passes() as found:
        program = program_at(qtbot, tmp_path, clock, 200)
        for _name, window in scenes(program):
            settle()
            for wide, high in ((1920, 1080), (900, 600), (1280, 800)):
                window.resize(wide, high)
                settle()
    assert not found, found
