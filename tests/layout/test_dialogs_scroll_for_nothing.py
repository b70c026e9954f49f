"""What fits on the screen is seen whole: no dialog scrolls while there is room for all of it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QDialog, QScrollArea

from tests.conftest import FakeClock
from tests.layout.dialogs import fit_to, look_in, openers
from tests.layout.scenes import program_at, settle

SHORT = (
    "marks on the skin", "a tender spot", "a figure", "not saved yet", "a number", "waiting",
)  # fmt: skip


def test_no_dialog_scrolls_that_has_room(qtbot: Any) -> None:
    seen: dict[str, int] = {}
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), 100)
        program.window.resize(1280, 800)
        for name, opened in openers(program):
            if name not in SHORT:
                continue

            def look(dialog: QDialog, name: str = name) -> None:
                fit_to(dialog, 1280, 800)
                settle()
                bars = [one.verticalScrollBar() for one in dialog.findChildren(QScrollArea)]
                seen[name] = max((bar.maximum() for bar in bars), default=0)
                assert dialog.height() <= 800

            look_in(opened, look)
        program.lose_power()
    assert seen == dict.fromkeys(SHORT, 0)
