"""No layout is changed while it hands out places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import FakeClock
from tests.layout.passes import watched_passes
from tests.layout.scenes import program_at, scenes, settle


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
