"""The text of a session grows with the window and follows the program's theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from acucoach.assembly.session_looks import SessionLooks, large_percent
from acucoach.ui.theme import Theme


@pytest.mark.parametrize(
    ("chosen", "width", "height", "shown"),
    [
        (100, 1280, 800, 100), (100, 1024, 640, 100), (100, 1920, 1080, 130),
        (90, 1920, 1200, 130), (150, 2560, 1440, 200), (100, 3840, 900, 110),
        (200, 900, 600, 150), (200, 1024, 680, 170), (200, 1280, 800, 200), (150, 400, 300, 100),
    ],
)  # fmt: skip
def test_the_size_is_the_chosen_one_or_larger_as_far_as_it_has_room(
    chosen, width, height, shown
) -> None:
    assert large_percent(chosen, width, height) == shown


def test_it_follows_window_and_theme_but_an_attack_stays_dark(qtbot, resources: Path) -> None:
    general = Theme(resources)
    for name, after in ((None, "dark"), ("attack", "attack")):
        general.use("light")
        looks, screen = SessionLooks(resources, general, name), QWidget()
        qtbot.addWidget(screen)
        looks.dress(screen)
        screen.show()
        screen.resize(1920, 1080)
        general.use("dark")
        assert (looks.theme.name, looks.theme.percent) == (after, 130)
        screen.resize(1280, 800)
        assert looks.theme.percent == 100
