"""Preferences and looks: all that the first picture of the window needs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach import APPLICATION_ID
from acucoach.paths import DataPaths, resources
from acucoach.settings import Settings, SettingsStore
from acucoach.ui.focus_ring import FocusRing
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels; a size that a desktop asks for between them is made from the next larger one."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What the frame is made of.

    Attributes:
        settings: preferences in force.
        theme: colours, fonts and icons.
    """

    settings: SettingsStore
    theme: Theme


def theme_name(settings: Settings, system: str) -> str:
    """The theme in use.

    Args:
        settings: the preferences.
        system: the theme that goes with the rest of the desktop.
    """
    return system if settings.theme == "system" else settings.theme


def program_icon(folder: Path) -> QIcon:
    """The program's icon, from the pictures under ``folder``; each is read when it is wanted."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(folder / "icon" / f"acucoach-{size}.png"), QSize(size, size))
    return icon


def dress(application: QApplication, paths: DataPaths, system_theme: str) -> Looks:
    """Read the preferences and dress the application.

    Args:
        application: the application object.
        paths: where the records are kept; prepared.
        system_theme: the theme that goes with the rest of the desktop.
    """
    settings = SettingsStore(paths.settings)
    theme = Theme(resources(), theme_name(settings.now, system_theme), settings.now.text_percent)

    def put_on() -> None:
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.stylesheet())
        application.setFont(theme.font())

    if not application.styleSheet():  # else it is set: each one given anew stays in memory
        application.setStyle("Fusion")
    if application.findChild(FocusRing) is None:
        FocusRing(application)
    application.setApplicationName("AcuCoach")
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(program_icon(resources()))
    put_on()
    theme.changed.connect(put_on)
    return Looks(settings, theme)
