"""A window that nobody touches does nothing: no layout, no painting, hardly any work."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.anatomy import Side
from tests.assembly.window_kit import Program

WATCHED = (QEvent.Type.Paint, QEvent.Type.LayoutRequest)
QUIET = 400
"""Milliseconds in which nothing is to happen."""


class Watch(QObject):
    """Counts what widgets are told to do."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() in WATCHED:
            self.seen[f"{type(watched).__name__} {event.type().name}"] += 1
        return False


def _work(program: Program) -> Counter[str]:
    """What happens in a moment, once things have come to rest."""
    application = QApplication.instance()
    assert application is not None
    watch = Watch()
    for _ in range(20):  # pictures that are decoded ahead still come
        watch.seen.clear()
        application.installEventFilter(watch)
        program.qtbot.wait(QUIET)
        application.removeEventFilter(watch)
        if not watch.seen:
            break
    return watch.seen


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1000, 700), (1280, 800), (1920, 1080)])
def test_the_map_rests_without_and_with_a_guide(program: Program, size: tuple[int, int]) -> None:
    program.window.resize(*size)
    assert not _work(program)
    for code in ("LI4", "ST36", "GB20"):
        program.to.open_point(code, Side.LEFT)
        assert not _work(program), code
