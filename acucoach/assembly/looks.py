"""Preferences and looks: all that the first picture of the window needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acucoach import APPLICATION_ID
from acucoach.domain.frozen import frozen
from acucoach.paths import DataPaths, known_languages, resources, translations
from acucoach.settings import Settings, SettingsStore, Unsaved
from acucoach.ui.focus_ring import FocusRing
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels; a size that a desktop asks for between them is made from the next larger one."""


@frozen
class Looks:
    """What the frame is made of.

    Attributes:
        settings: preferences in force.
        theme: colours, fonts and icons.
        language: two letters; the language of all texts.
    """

    settings: SettingsStore
    theme: Theme
    language: str = "en"


def theme_name(settings: Settings, system: str) -> str:
    """The theme in use.

    Args:
        settings: the preferences.
        system: the theme that goes with the rest of the desktop.
    """
    if settings.dark_for_now:
        return "dark"
    return system if settings.theme == "system" else settings.theme


def program_icon(folder: Path) -> QIcon:
    """The program's icon, from the pictures under ``folder``; each is read when it is wanted."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for size in ICON_SIZES:
        icon.addFile(str(folder / "icon" / f"acucoach-{size}.png"), QSize(size, size))
    return icon


def spoken_language(settings: Settings) -> str:
    """The language of texts: the chosen one, else the system's, else English."""
    from PySide6.QtCore import QLocale

    known = known_languages()
    wanted = settings.language or QLocale.system().name()[:2]
    return wanted if wanted in known else "en"


def language_names() -> list[tuple[str, str]]:
    """Codes and names of the languages, each as its own people write it, without a country."""
    from PySide6.QtCore import QLocale

    named = []
    for code in known_languages():
        here = QLocale(code)
        plain = here if "_" in code else QLocale(here.language(), QLocale.Country.World)
        # Qt calls the first Spanish "español de España", whatever country is asked for.
        name = plain.nativeLanguageName().split(" de ")[0]
        named.append((code, name[:1].upper() + name[1:]))
    return named


class AskedLanguage:
    """The language asked for at the start; one chosen in the window afterwards counts more.

    Args:
        language: two letters; empty for none.
    """

    def __init__(self, language: str = "") -> None:
        self._language = language
        self._chosen: str | None = None

    def spoken(self, settings: Settings) -> str:
        """The language of texts."""
        if self._chosen is None:
            self._chosen = settings.language
        same = settings.language == self._chosen
        return (self._language if same else "") or spoken_language(settings)


def dress(
    application: QApplication,
    paths: DataPaths,
    system_theme: str,
    asked: AskedLanguage | None = None,
    unsaved: Unsaved | None = None,
) -> Looks:
    """Read the preferences, dress the application and make it speak.

    Args:
        application: the application object.
        paths: where the records are kept; prepared.
        system_theme: the theme that goes with the rest of the desktop.
        asked: a language that counts more than the preferred one.
        unsaved: what the window before could not save; None for nothing.
    """
    from acucoach.desktop.application import set_style
    from acucoach.desktop.interpreter import Interpreter

    settings = SettingsStore(paths.settings, unsaved)
    language = (asked or AskedLanguage()).spoken(settings.now)
    Interpreter.of(application).speak(language, translations())
    theme = Theme(resources(), theme_name(settings.now, system_theme), settings.now.text_percent)

    def put_on() -> None:
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.stylesheet())
        application.setFont(theme.font())

    set_style(application)
    if FocusRing.of(application) is None:
        FocusRing(application)
    application.setApplicationName("AcuCoach")
    application.setDesktopFileName(APPLICATION_ID)
    application.setWindowIcon(program_icon(resources()))
    put_on()
    theme.changed.connect(put_on)
    return Looks(settings, theme, language)
