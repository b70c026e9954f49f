"""A window that was replaced leaves nothing behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from weakref import WeakSet

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from acucoach.app import open_looks, open_parts
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.paths import DataPaths
from acucoach.ui.main_window import MainWindow
from acucoach.ui.review.screen import ReviewScreen
from tests.conftest import FakeClock

WINDOWS = 3


@pytest.fixture
def keeper(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[WindowKeeper]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette = QPalette(application.palette())
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    made = WindowKeeper(
        lambda: open_looks(application, paths),
        lambda looks: open_parts(application, paths, "en", clock, looks),
    )
    made.open()
    yield made
    assert made.parts is not None
    assert made.window is not None
    made.window.close()
    made.parts.connection.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.setStyleSheet("")
    application.setPalette(palette)


def show_all(qtbot, keeper: WindowKeeper) -> MainWindow:
    window = keeper.window
    assert window is not None
    for screen in (*window.rail.screens, "preferences"):
        window.show_screen(screen)
        QApplication.processEvents()
        page = window.screen_widget(screen)
        if isinstance(page, ReviewScreen):
            qtbot.waitUntil(lambda page=page: not page.work.busy)
    return window


@pytest.mark.slow
def test_windows_that_were_replaced_are_gone_with_all_that_was_in_them(
    qtbot, keeper: WindowKeeper
) -> None:
    met: WeakSet[object] = WeakSet()
    for _ in range(WINDOWS):
        window = show_all(qtbot, keeper)
        parts = keeper.parts
        assert parts is not None
        met.update((window, *window.built.values(), parts.theme, parts.changes, parts.library))
        del window, parts
        keeper.rebuild(False)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert sorted(type(one).__name__ for one in met) == []
