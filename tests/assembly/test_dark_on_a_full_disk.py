"""After an attack it stays dark also where the settings cannot be written, and that is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import acucoach.settings
from acucoach.desktop.system_looks import SystemLooks
from acucoach.paths import DataPaths
from acucoach.settings import Settings, SettingsFile
from acucoach.ui.coach.attack_pages import AttackPage
from tests.assembly.start_kit import Run
from tests.assembly.test_attack import brightness
from tests.assembly.window_kit import button, click
from tests.conftest import FakeClock

FAILED = (OSError(28, "No space left on device"), PermissionError(13, "Permission denied"))


@pytest.fixture
def run(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Run]:
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    SettingsFile(paths.settings).write(Settings(welcomed=True))
    made = Run(qtbot, paths.root, clock)
    yield made
    made.end()


def attack_over(qtbot: Any, window: QWidget) -> None:
    """The attack button, and away again."""
    click(qtbot, window.rail.attack)  # type: ignore[attr-defined]
    QApplication.processEvents()
    page = next(one for one in window.findChildren(AttackPage) if one.isVisible())
    QApplication.processEvents()
    click(qtbot, page.buttons["leave"])
    QApplication.processEvents()


@pytest.mark.parametrize("error", FAILED, ids=("full", "read-only"))
def test_it_stays_dark_for_this_run_and_the_failure_is_told(
    qtbot: Any, run: Run, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    window = run.window
    window.show_screen("diary")
    assert brightness(window) > 150

    def fails(*_: object) -> None:
        raise error

    with monkeypatch.context() as full:
        full.setattr(acucoach.settings, "write_private", fails)
        attack_over(qtbot, window)
        assert brightness(window) < 80
        assert "could not be saved" in window.notice.text
        # The desktop tells of other looks; the window is built anew.
        window.findChild(SystemLooks).changed.emit()
        assert brightness(window) < 80
        window.rebuildWanted.emit(False)
        window = run.window
        window.show_screen("diary")
        assert brightness(window) < 80
        qtbot.waitUntil(lambda: bool(window.notice.buttons))
        click(qtbot, button(window.notice, "Light again"))
        assert brightness(window) > 150
        assert "could not be saved" in window.notice.text
        attack_over(qtbot, window)
        click(qtbot, button(window.notice, "Light again"))
        assert "stays dark" not in window.notice.text or not window.notice.isVisible()
        attack_over(qtbot, window)
    # There is room again: with the next thing that is saved the dark is, too.
    parts = run.start.keeper.parts
    parts.settings.change(bones=True)
    assert SettingsFile(parts.paths.settings).read().dark_for_now
