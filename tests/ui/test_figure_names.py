"""Names on the figures cover neither the point, nor what they name, nor each other."""

from __future__ import annotations

from typing import Any

import pytest

from acucoach.content.figures import FigureIndex
from acucoach.paths import resources
from acucoach.ui.guide.figure_sheet import FigureSheet
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme


@pytest.mark.parametrize(("side", "percent"), [(420, 100), (600, 100), (840, 150)])
def test_no_name_covers_point_landmark_ruler_or_another_name(
    qtbot: Any, side: int, percent: int
) -> None:
    theme = Theme(resources(), "light", percent)
    index = FigureIndex(resources() / "figures")
    covering, unnamed, shown = [], [], 0
    for code, figures in sorted(index.by_code().items()):
        for figure in figures:
            sheet = FigureSheet(theme, PictureCache(), figure, index.landmark_names, "fair")
            qtbot.addWidget(sheet)
            sheet.resize(side, side)
            width, height = figure.size
            scale = side / max(width, height)
            left, top = (side - width * scale) / 2, (side - height * scale) / 2
            names = sheet.names_at(scale, left, top)
            shown += len(names)
            dots = sheet.dots(scale, left, top)
            for number, name in enumerate(names):
                if any(name.box.intersects(dot) for dot in dots):
                    covering.append((code, figure.id, name.text, "a mark"))
                covering += [
                    (code, figure.id, name.text, other.text)
                    for other in names[number + 1 :]
                    if name.box.intersects(other.box)
                ]
                if not sheet.rect().toRectF().contains(name.box):
                    covering.append((code, figure.id, name.text, "the edge"))
            wanted = len(figure.labels) + (figure.ruler is not None)
            if len(names) < wanted:
                unnamed.append((code, figure.id, [label.landmark for label in figure.labels]))
    assert shown > 150
    assert unnamed == []
    assert covering == []
