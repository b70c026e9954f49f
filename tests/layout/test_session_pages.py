"""The pages before and after a session: buttons in sight, a picture where words leave room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollBar, QWidget

from acucoach.ui.coach.target_picture import TargetPicture
from tests.assembly.window_kit import click
from tests.conftest import FakeClock
from tests.layout.eye import LOWEST
from tests.layout.scenes import program_at, settle


@contextmanager
def window_of(qtbot: Any, percent: int, width: int, height: int) -> Iterator[Any]:
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), percent)
        program.window.setMinimumSize(*LOWEST)
        program.window.resize(width, height)
        yield program
        program.lose_power()


def seen_whole(widget: QWidget) -> bool:
    """Whether nothing of it lies outside the window or is covered by what scrolls."""
    where = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return widget.window().rect().contains(where) and widget.visibleRegion().boundingRect() == (
        widget.rect()
    )


def before(program: Any, what: str = "LI4") -> Any:
    program.door.start_point(what, 60, "in-turn")
    settle()
    return program.coach.before


def has_bar(page: QWidget) -> bool:
    return any(bar.isVisible() for bar in page.findChildren(QScrollBar))


@pytest.mark.parametrize("size", [(900, 600), (1024, 680), (1280, 800)])
def test_start_and_done_are_seen_in_large_letters(qtbot: Any, size: tuple[int, int]) -> None:
    with window_of(qtbot, 200, *size) as program:
        routine = program.door.routine("li4-headache")
        program.door.start_routine(routine, "headache")
        settle()
        coach = program.coach
        assert seen_whole(coach.before.start_button)
        click(qtbot, coach.before.start_button)
        program.run_out(coach)
        settle()
        assert seen_whole(coach.after.done_button)


def test_why_it_does_not_start_is_seen_however_large_the_letters(qtbot: Any) -> None:
    with window_of(qtbot, 200, *LOWEST) as program:
        page = before(program)
        page.tell_refused("You marked a wound here. Do not press.")
        settle()
        assert seen_whole(page._refused)
        assert seen_whole(page.start_button)


@pytest.mark.parametrize(
    ("percent", "size", "seen"),
    [
        (100, (900, 600), True),
        (150, (1024, 680), True),
        (200, (1366, 768), True),
        (200, (1280, 800), True),
        (200, (900, 600), False),
    ],
)
def test_a_picture_stands_where_the_words_leave_room(
    qtbot: Any, percent: int, size: tuple[int, int], seen: bool
) -> None:
    with window_of(qtbot, percent, *size) as program:
        page = before(program, "ST36")
        picture = page.findChild(TargetPicture)
        assert picture.isVisible() is seen
        if seen:
            assert not has_bar(page)
            assert picture.width() >= 200
            left = picture.mapTo(page, QPoint(0, 0)).x()
            scale = page.scale
            assert scale.mapTo(page, scale.rect().topRight()).x() <= left


def test_a_picture_goes_when_words_come_that_need_its_room(qtbot: Any) -> None:
    with window_of(qtbot, 150, 1024, 680) as program:
        page = before(program)
        picture = page.findChild(TargetPicture)
        assert picture.isVisible()
        page.tell_refused("You marked a wound, a bruise, a rash or a scar here. Do not press.")
        settle()
        assert not picture.isVisible()
        assert not has_bar(page)
