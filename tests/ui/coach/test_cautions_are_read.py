"""Whoever says "I have read it" had all of it in view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.coach.rating_page import BeforePage
from acucoach.ui.focus_in_view import FocusInView
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Scroller
from tests.settle import settle

CAUTIONS = [
    "Light pressure only, and tell your cancer team. One source rules massage out with cancer.",
    "Soft pressure: skin and bones want more care in later life.",
    "You told of a sign that a doctor should see in the next days. Until then, light only.",
]


@pytest.fixture
def page(qtbot, resources) -> Iterator[BeforePage]:
    made = BeforePage(Theme(resources, percent=200), "Hégǔ", "1 min 10 s", cautions=CAUTIONS)
    qtbot.addWidget(made)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    follower = FocusInView(application, made)
    made.resize(1280, 736)
    made.show()
    made.focus_first()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    yield made
    application.focusChanged.disconnect(follower._moved)


def begins_in_view(page: BeforePage, part: QWidget | None) -> bool:
    """Whether its first line can be seen."""
    assert part is not None
    (scroller,) = page.findChildren(Scroller)
    there = part.mapTo(scroller.viewport(), part.rect().topLeft())
    return 0 <= there.y() < scroller.viewport().height() - 40


def test_the_page_opens_at_its_cautions_and_is_read_before_it_starts(
    qtbot, page: BeforePage
) -> None:
    started: list[object] = []
    page.started.connect(started.append)
    assert begins_in_view(page, page.caution)
    assert not page.start_button.isVisible()
    for _ in range(10):
        if page.start_button.isVisible():
            break
        qtbot.mouseClick(page.more, Qt.MouseButton.LeftButton)
        settle()
    assert begins_in_view(page, page.scale)
    assert not started
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    assert started == [None]


def test_by_keys_alone_it_is_read_answered_and_started(qtbot, page: BeforePage) -> None:
    started: list[object] = []
    page.started.connect(started.append)
    assert begins_in_view(page, page.caution)
    for _ in range(10):
        if page.start_button.isVisible():
            break
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
        settle()
    assert not started
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_6)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert started == [6]
