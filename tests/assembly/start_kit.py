"""One start of the program in this process, for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from acucoach.app import open_looks, open_parts
from acucoach.assembly.looks import Looks
from acucoach.assembly.parts import Parts
from acucoach.assembly.start import Start
from acucoach.domain.clock import Clock
from acucoach.paths import DataPaths
from acucoach.settings import Unsaved
from acucoach.storage.passphrase import Keys
from tests.shared_content import shared_content


class Run:
    """One start of the program, in this process."""

    def __init__(self, qtbot: Any, folder: Path, clock: Clock) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.qtbot = qtbot

        def open_shared(paths: DataPaths, looks: Looks, keys: Keys | None) -> Parts:
            with shared_content():
                return open_parts(application, paths, "en", clock, looks, keys)

        unsaved: Unsaved = {}
        self.start = Start(
            application,
            folder,
            lambda paths: open_looks(application, paths, unsaved=unsaved),
            open_shared,
        )
        self.start.patient = True
        self.begun = self.start.begin()

    @property
    def page(self) -> Any:
        self.qtbot.waitUntil(lambda: self.start.page is not None)
        return self.start.page

    def press(self, word: str) -> None:
        button = next(b for b in self.page.findChildren(QPushButton) if b.text() == word)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def words(self) -> list[str]:
        return [b.text() for b in self.page.findChildren(QPushButton)]

    @property
    def window(self) -> Any:
        def there() -> bool:
            keeper = self.start.keeper
            return keeper is not None and keeper.parts is not None

        self.qtbot.waitUntil(there)
        assert self.start.keeper is not None
        return self.start.keeper.window

    def end(self) -> None:
        if self.start.page is not None:
            self.start.page.blockSignals(True)
            self.start.page.close()
            self.start.page.deleteLater()
        if self.start.keeper is not None:
            self.start.keeper.drop()
        self.start.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet("")
        application.setQuitOnLastWindowClosed(True)
