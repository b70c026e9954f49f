"""What a guide says comes in the order of its weight: verdict, steps, dose, cautions, the rest."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from acucoach.ui.guide.step_view import StepThumb
from tests.conftest import FakeClock
from tests.layout.scenes import program_at, settle


def below_the_edge(guide: Any) -> list[str]:
    """What a reader has to scroll for: of verdict, steps, dose and the first two cautions."""
    view, window = guide._text.viewport(), guide.window()
    told: dict[str, QWidget] = {
        "verdict": guide._verdict,
        "dose": guide._technique.facts,
        **{f"step {n}": thumb for n, thumb in enumerate(guide._steps.thumbs, 1)},
        **{f"caution {n}": one for n, one in enumerate(guide._cautions.shown[:2], 1)},
    }
    low = [
        name
        for name, one in told.items()
        if one.mapTo(view, QPoint(0, one.height())).y() > view.height()
        or one.mapTo(view, QPoint(0, 0)).y() < 0
    ]
    start = guide._start
    if start is None or start.mapTo(window, QPoint(0, start.height())).y() > window.height():
        low.append("Start")
    return low


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=lambda size: f"{size[0]}")
def test_every_guide_has_verdict_steps_dose_two_cautions_and_start_in_view(
    qtbot: Any, size: tuple[int, int]
) -> None:
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), 100)
        window = program.window
        window.resize(*size)
        settle()
        body: Any = window.screen_widget("body")
        atlas = program.parts.library.atlas()
        found: dict[str, list[str]] = {}
        codes = [code for code, entry in atlas.items() if entry.guided]
        for code in codes:
            body.open_point(code)
            for _ in range(3):
                QApplication.processEvents()
            found[code] = below_the_edge(body.guide)
        program.lose_power()
    assert len(codes) == 77
    assert {code: low for code, low in found.items() if low} == {}


def test_dose_and_cautions_follow_the_steps_and_are_on_the_page_with_them(qtbot: Any) -> None:
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), 100)
        window = program.window
        window.resize(1920, 1080)
        body: Any = window.screen_widget("body")
        body.open_point("LI4")
        settle()
        guide = body.guide
        view = guide._text.viewport()

        def top(widget: QWidget) -> int:
            return widget.mapTo(view, QPoint(0, 0)).y()

        steps = [top(one) for one in guide.findChildren(StepThumb)]
        cautions = guide._cautions.shown[:2]
        practise = next(
            one
            for one in guide.findChildren(QAbstractButton)
            if one.text() == "Practise finding it"
        )
        places = [top(guide._verdict), *steps, top(guide._technique.facts), *map(top, cautions)]
        assert places == sorted(places)
        assert places[-1] < top(practise) < top(guide._technique)
        lowest = top(cautions[-1]) + cautions[-1].height()
        seen = view.height()
        program.lose_power()
    assert len(steps) == 4
    assert lowest <= seen
