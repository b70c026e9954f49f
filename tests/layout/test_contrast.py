"""Words can be read and edges seen in every theme: measured in pictures of the screens.

The pairs of the tokens are computed in ``tests/ui/test_theme.py``; here is what comes of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from acucoach.ui.theme import Theme
from tests.conftest import FakeClock
from tests.layout.contrasts import FOR_SHAPES, contrast, faint_texts, seen_contrast
from tests.layout.scenes import program_at, scenes, settle

THEMES = ("light", "dark", "high_contrast")
GROUNDS = ("canvas", "surface", "sunken", "accent_soft", "hover")


@pytest.mark.long
@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read(qtbot: Any, tmp_path: Path, clock: FakeClock, theme: str) -> None:
    program = program_at(qtbot, tmp_path / "r", clock, 130, theme)
    found = []
    for name, window in scenes(program):
        settle()
        found += [f"{name}: {fault.by / 100}:1, {fault.what}" for fault in faint_texts(window)]
    program.lose_power()
    assert found == []


@pytest.mark.parametrize("name", [*THEMES, "attack"])
def test_rings_and_edges_stand_out_from_every_ground(theme: Theme, name: str) -> None:
    theme.use(name)
    faint = [
        (mark, ground)
        for mark, grounds in (("focus", GROUNDS), ("control_line", GROUNDS[:3]))
        for ground in grounds
        if contrast(theme.colour(mark), theme.colour(ground)) < FOR_SHAPES
    ]
    assert faint == []


def test_faint_words_are_noticed(qapp: Any) -> None:
    picture = QImage(200, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(32)
    painter.setFont(font)
    painter.setPen(QColor("#A0A0A0"))
    painter.drawText(picture.rect(), "faint words")
    painter.end()
    assert 1.5 < seen_contrast(picture, QRect(0, 0, 200, 60)) < 4.5
    assert seen_contrast(picture, QRect(0, 55, 200, 5)) == 0.0  # nothing is written there
