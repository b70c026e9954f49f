"""Pictures of every main screen on made-up records, light and dark, for the README and for review.

Runs without a display: ``take.py [FOLDER] [--language LL] [--themes light dark]``. The day of the
records is fixed, so that pictures change only when the program does.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from acucoach.app import open_looks, open_parts  # noqa: E402
from acucoach.assembly.looks import AskedLanguage  # noqa: E402
from acucoach.assembly.session_door import SessionDoor  # noqa: E402
from acucoach.assembly.window import assemble  # noqa: E402
from acucoach.commands.demo_data import DemoData  # noqa: E402
from acucoach.paths import DataPaths  # noqa: E402
from acucoach.ui.body_map.body_page import BodyPage  # noqa: E402
from acucoach.ui.coach.coach_screen import CoachScreen  # noqa: E402

SIZE = (1280, 800)
NOW = datetime(2026, 3, 13, 18, 30, tzinfo=UTC)


class StandingClock:
    """Stands at ``NOW`` until moved."""

    def __init__(self) -> None:
        self._now, self._seconds = NOW, 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._seconds

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._seconds += seconds


class Photographer:
    """Opens the window in one theme and takes its pictures."""

    def __init__(self, application: QApplication, folder: Path, theme: str, language: str) -> None:
        self._application, self._folder, self._theme = application, folder, theme
        self._language = language

    def take_all(self) -> None:
        with tempfile.TemporaryDirectory() as place:
            paths = DataPaths(Path(place) / "records")
            paths.prepare()
            DemoData(paths, NOW).fill()
            clock = StandingClock()
            looks = open_looks(self._application, paths, AskedLanguage(self._language))
            parts = open_parts(self._application, paths, self._language, clock, looks)
            parts.settings.change(voice=False, sounds=False, theme=self._theme)
            parts.theme.use(self._theme)
            for rule in parts.gate.rules.asking.topics:  # nobody is there to answer a dialog
                parts.people.signs.answer(rule.topic, ())
            program = assemble(parts)
            window, door = program.window, program.door
            window.resize(*SIZE)
            window.show()
            page = window.screen_widget("body")
            assert isinstance(page, BodyPage)
            page.plates.set_instant(True)
            for name, act in self._scenes(window, page, door, clock):
                act()
                self._save(window, name)
            door.close()
            window.close()
            parts.connection.close()
            window.deleteLater()
            # It looks after its records while it is there, and their folder goes.
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def _scenes(
        self, window: QWidget, page: BodyPage, door: SessionDoor, clock: StandingClock
    ) -> list[tuple[str, Callable[[], object]]]:
        show = window.show_screen  # type: ignore[attr-defined]

        def session() -> None:
            QTimer.singleShot(0, self._refuse_dialogs)
            door.start_point("LI4", 120, "in-turn", "headache")
            coach = window.findChild(CoachScreen)
            assert coach is not None, "the session did not open"
            coach.before.start_button.click()
            for _ in range(31):
                clock.advance(1)
                coach.controller.tick()

        return [
            ("body", lambda: show("body")),
            ("guide", lambda: page.open_point("LI4")),
            ("routines", lambda: show("routines")),
            ("diary", lambda: show("diary")),
            ("history", lambda: show("history")),
            ("review", lambda: self._review(window)),
            ("learn", lambda: show("learn")),
            ("settings", lambda: show("preferences")),
            ("session", session),
        ]

    def _refuse_dialogs(self) -> None:
        """A question nobody answers would wait for ever."""
        asked = QApplication.activeModalWidget()
        if asked is not None:
            asked.close()

    def _review(self, window: QWidget) -> None:
        """The review reads its figures beside the screen's thread."""
        window.show_screen("review")  # type: ignore[attr-defined]
        review = window.built["review"]  # type: ignore[attr-defined]
        if review.work.busy:
            loop = QEventLoop()
            review.work.ended.connect(loop.quit)
            loop.exec()

    def _save(self, window: QWidget, name: str) -> None:
        for _ in range(6):
            self._application.processEvents()
        picture = window.grab().toImage()
        path = self._folder / f"{name}-{self._theme}.webp"
        picture.save(str(path), "WEBP", 88)
        print(path)


def main() -> None:
    """Take the pictures into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "docs" / "screenshots")
    parser.add_argument("--language", default="en")
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    chosen = parser.parse_args()
    folder: Path = chosen.folder
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    for theme in chosen.themes:
        Photographer(application, folder, theme, chosen.language).take_all()


if __name__ == "__main__":
    main()
