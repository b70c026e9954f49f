"""Makes the toolkit speak a language: its translators, its dates and numbers."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

_NAME = "interpreter"
_log = logging.getLogger(__name__)


class Interpreter(QObject):
    """The translators in force. The application owns it; there is one an application.

    English stands in the program itself and needs none.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.setObjectName(_NAME)
        self._translators: list[QTranslator] = []
        self._language = "en"
        self._own_locale = False

    @classmethod
    def of(cls, application: QCoreApplication) -> Interpreter:
        """The application's interpreter; made when it is first asked for."""
        # By name: to be told the class of each child costs 7 ms of every start.
        made = application.findChild(QObject, _NAME)
        return made if isinstance(made, cls) else cls(application)

    def speak(self, language: str, folder: Path) -> None:
        """Load what a language needs and drop the one spoken before.

        Dates and numbers follow the language in the system's country. Where the system speaks
        the language already, or names none, its own manner stays.

        Args:
            language: two letters.
            folder: holds ``acucoach_LL.qm``.
        """
        self._follow(language)
        if language == self._language:
            return
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
        self._language = language
        if language == "en":
            return
        from PySide6.QtCore import QLibraryInfo

        library = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The toolkit's own texts first: what is installed last is asked first.
        for file in (library / f"qtbase_{language}.qm", folder / f"acucoach_{language}.qm"):
            translator = QTranslator(self)
            if translator.load(str(file)):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
            else:
                _log.warning("no texts in %s", file.name)

    def _follow(self, language: str) -> None:
        system = QLocale.system()
        wanted = QLocale(language)
        if system.language() in (QLocale.Language.C, wanted.language()):
            if self._own_locale:
                QLocale.setDefault(system)
            self._own_locale = False
            if system.language() == QLocale.Language.C and language != "en":
                QLocale.setDefault(wanted)
                self._own_locale = True
            return
        there = QLocale(wanted.language(), system.territory())
        QLocale.setDefault(there if there.language() == wanted.language() else wanted)
        self._own_locale = True
