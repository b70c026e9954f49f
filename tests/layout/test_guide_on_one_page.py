"""What a guide says comes in the order of its weight: verdict, steps, dose, cautions, the rest."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from acucoach.ui.guide.step_view import StepThumb
from tests.conftest import FakeClock
from tests.layout.scenes import program_at, settle


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
