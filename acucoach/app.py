"""The composition root: the application object, the looks, and the assembled window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.domain.clock import Clock
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from acucoach.assembly.looks import Looks
    from acucoach.assembly.parts import Parts


def run_window(data_folder: Path, language: str = "", *, demo: bool = False) -> int:
    """Open the window and run until it closes.

    Args:
        data_folder: where the records are kept.
        language: two-letter language of texts; empty for the preferred one.
        demo: the records are made up; the title says so.

    Returns:
        The exit code.

    Raises:
        ExpectedError: the data folder or a content file cannot be used.
    """
    import sys

    from PySide6.QtCore import QCoreApplication, QLockFile
    from PySide6.QtWidgets import QApplication

    from acucoach.assembly.window_keeper import WindowKeeper
    from acucoach.desktop.library_noise import LibraryNoise
    from acucoach.desktop.log_file import LogFile
    from acucoach.desktop.quit_signals import QuitSignals

    paths = DataPaths(data_folder)
    paths.prepare()
    lock = QLockFile(str(paths.lock))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        raise ExpectedError(
            f"AcuCoach is already open with the records in {data_folder}; use that window, or "
            "choose another folder with --data-dir."
        )
    LibraryNoise(LogFile(paths.log).add).install()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    failures: list[ExpectedError] = []

    def fail(error: ExpectedError) -> None:
        failures.append(error)
        application.exit(2)

    keeper = WindowKeeper(
        lambda: open_looks(application, paths),
        lambda looks: open_parts(application, paths, language, looks=looks),
        QCoreApplication.translate("Window", "Demo") if demo else "",
    )
    keeper.open_frame_first(fail)
    quitting = QuitSignals(application.quit, lambda: application.exit(1))
    code = int(application.exec())
    quitting.close()
    lock.unlock()
    if failures:
        raise failures[0]
    return code


def open_looks(application: QApplication, paths: DataPaths) -> Looks:
    """Read the preferences and dress the application in them."""
    from acucoach.assembly.looks import dress
    from acucoach.desktop.system_looks import system_theme

    return dress(application, paths, system_theme())


def open_parts(
    application: QApplication,
    paths: DataPaths,
    language: str = "",
    clock: Clock | None = None,
    looks: Looks | None = None,
) -> Parts:
    """Open the records.

    Args:
        application: the application object.
        paths: where the records are kept; prepared.
        language: two-letter language of texts; empty for the preferred one.
        clock: time; None for the machine's own.
        looks: preferences and theme; None to read them first.

    Raises:
        ExpectedError: the records or a content file cannot be used.
    """
    from acucoach.assembly.parts import build_parts
    from acucoach.assembly.system_clock import SystemClock
    from acucoach.content.errors import ContentError
    from acucoach.content.plates import PlateError
    from acucoach.storage.database import DatabaseError

    try:
        return build_parts(
            paths, language, clock or SystemClock(), looks or open_looks(application, paths)
        )
    except (ContentError, DatabaseError, PlateError) as error:
        raise ExpectedError(str(error)) from error
