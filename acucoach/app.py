"""The composition root: the application object, the looks, and the assembled window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.domain.clock import Clock
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from acucoach.assembly.looks import AskedLanguage, Looks
    from acucoach.assembly.parts import Parts
    from acucoach.settings import Unsaved
    from acucoach.storage.passphrase import Keys


def run_window(
    data_folder: Path, language: str = "", *, demo: bool = False, file: Path | None = None
) -> int:
    """Open the window and run until it closes.

    Args:
        data_folder: where the records are kept.
        language: two-letter language of texts; empty for the preferred one.
        demo: the records are made up; the title says so.
        file: what the window is to show; None for nothing.

    Returns:
        The exit code; 2 when it ended without having shown the records.
    """
    import gc

    # From here to the end only between two events (see waste_rounds), and not before the map
    # stands: all that is loaded stays, to look it through would take 6 ms of the first picture.
    looked = gc.isenabled()
    gc.disable()

    import sys

    from acucoach.desktop.library_code import load_library

    load_library()

    from PySide6.QtWidgets import QApplication

    from acucoach.desktop.library_sources import leave_sources_alone

    leave_sources_alone()

    from acucoach.assembly.looks import AskedLanguage
    from acucoach.assembly.start import Start
    from acucoach.assembly.waste_rounds import WasteRounds
    from acucoach.desktop.application import make_application
    from acucoach.desktop.library_noise import LibraryNoise
    from acucoach.desktop.log_file import LogFile
    from acucoach.desktop.quit_signals import QuitSignals
    from acucoach.ui import spoken

    LibraryNoise(LogFile(DataPaths(data_folder).log).add).install()
    application = QApplication.instance() or make_application(sys.argv[0])
    assert isinstance(application, QApplication)
    spoken.install()
    asked = AskedLanguage(language)
    unsaved: Unsaved = {}
    start = Start(
        application,
        data_folder,
        lambda paths: open_looks(application, paths, asked, unsaved),
        lambda paths, looks, keys: open_parts(application, paths, looks=looks, keys=keys),
        demo,
        file,
    )
    quitting = QuitSignals(start.end_now, lambda: application.exit(1))
    rounds = WasteRounds(application)
    try:
        if not start.begin():
            return 0
        code = int(application.exec())
        return 2 if start.failed else code
    finally:
        rounds.end()
        quitting.close()
        start.end()
        if looked:
            gc.enable()


def open_looks(
    application: QApplication,
    paths: DataPaths,
    asked: AskedLanguage | None = None,
    unsaved: Unsaved | None = None,
) -> Looks:
    """Read the preferences and dress the application in them.

    Args:
        application: the application object.
        paths: where the records are kept; prepared.
        asked: a language that counts more than the preferred one.
        unsaved: what the window before could not save; None for nothing.
    """
    from acucoach.assembly.looks import dress
    from acucoach.desktop.system_looks import system_theme

    return dress(application, paths, system_theme(), asked, unsaved)


def open_parts(
    application: QApplication,
    paths: DataPaths,
    language: str = "",
    clock: Clock | None = None,
    looks: Looks | None = None,
    keys: Keys | None = None,
) -> Parts:
    """Open the records.

    Args:
        application: the application object.
        paths: where the records are kept; prepared.
        language: two-letter language of texts; empty for that of the looks.
        clock: time; None for the machine's own.
        looks: preferences and theme; None to read them first.
        keys: what encrypted records are opened with.

    Raises:
        ExpectedError: the records or a content file cannot be used.
    """
    from acucoach.assembly.parts import build_parts
    from acucoach.assembly.system_clock import SystemClock
    from acucoach.content.errors import ContentError
    from acucoach.content.plates import PlateError

    try:
        return build_parts(
            paths,
            language,
            clock or SystemClock(),
            looks or open_looks(application, paths),
            keys=keys,
        )
    except (ContentError, PlateError) as error:
        raise ExpectedError(str(error)) from error
