"""A diary entry is made on one panel, on a scale that is high enough to be seen as one."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QPoint, QRect

from acucoach.ui.widgets.pain_scale import PainScale
from tests.conftest import FakeClock
from tests.layout.scenes import program_at, settle


def test_scale_place_triggers_note_and_save_are_seen_without_scrolling(qtbot: Any) -> None:
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), 100)
        window = program.window
        window.resize(1280, 800)
        window.show_screen("diary")
        settle()
        panel: Any = window.screen_widget("diary")._panel  # type: ignore[attr-defined]
        (scale,) = [one for one in panel.findChildren(PainScale) if one.isVisible()]
        shown = [scale, panel._editor.widget(), panel._triggers, panel._note, panel._save]
        view = panel._scroller.viewport()
        below = [
            type(one).__name__
            for one in shown
            if not window.rect().contains(QRect(one.mapTo(window, QPoint(0, 0)), one.size()))
            or (one is not panel._save and one.mapTo(view, QPoint(0, one.height())).y()
                > view.height())
        ]  # fmt: skip
        high = scale.height()
        program.lose_power()
    assert below == []
    assert high >= 120
