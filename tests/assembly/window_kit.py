"""The whole program on a fake clock and in a folder of its own, for tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from acucoach.app import open_parts
from acucoach.assembly.parts import Parts
from acucoach.assembly.window import assemble
from acucoach.domain.profile import AGE, JUST_NOW, Profile, TodayCheck
from acucoach.domain.situation import Missing, Situation
from acucoach.paths import DataPaths
from acucoach.storage.changes import Changes, Noun
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.main_window import MainWindow
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.widgets.buttons import Button
from tests.conftest import FakeClock
from tests.settle import settle
from tests.shared_content import shared_content


class Program:
    """The window and what it is built from.

    Args:
        qtbot: waits.
        folder: for the records.
        clock: stands still.
        language: two letters; empty for the one in the preferences.
    """

    def __init__(self, qtbot: Any, folder: Path, clock: FakeClock, language: str = "en") -> None:
        self.qtbot, self.clock = qtbot, clock
        paths = DataPaths(folder)
        paths.prepare()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        with shared_content():
            opened = open_parts(application, paths, language, clock)
        self.parts: Parts = replace(opened, awake_ways=list)
        self.parts.settings.change(voice=False, sounds=False)
        self.program = assemble(self.parts)
        self.window: MainWindow = self.program.window
        self.door: Any = self.program.door
        self.to: Any = self.program.navigator
        self.questions: Any = self.program.questions
        self.window.resize(1280, 800)
        self.window.show()
        QApplication.processEvents()

    def healthy(self) -> None:
        """All questions are answered, nothing applies; asked again, the same is said again."""
        with self._told_once():
            self.parts.people.save_profile(Profile.healthy())
            self.parts.people.save_today(TodayCheck.fine(self.parts.today))
        ask = self.questions.ask

        def asked(missing: Callable[[Situation], frozenset[Missing]]) -> Situation | None:
            self.say_all_again()
            found: Situation | None = ask(missing)
            return found

        self.questions.ask = asked

    def say_all_again(self) -> None:
        """Every answer is given anew as it was; none of the warning signs is there."""
        with self._told_once():
            self._say_all()

    @contextmanager
    def _told_once(self) -> Iterator[None]:
        """The pages hear of several answers together, at the end, and are painted anew once."""
        people = self.parts.people
        heard = people._changes
        people._changes = people.signs._changes = Changes()
        try:
            yield
        finally:
            people._changes = people.signs._changes = heard
        heard.tell(Noun.SAFETY)

    def _say_all(self) -> None:
        people = self.parts.people
        profile, check = people.profile(), people.today(self.parts.today)
        if profile is not None:
            people.save_profile(replace(profile, given={AGE: JUST_NOW}))
        if check is not None:
            people.save_today(replace(check, given={}))
        self._say_no_signs()

    def no_signs(self) -> None:
        """None of any warning signs is there."""
        with self._told_once():
            self._say_no_signs()

    def _say_no_signs(self) -> None:
        for rule in self.parts.gate.rules.asking.topics:
            self.parts.people.signs.answer(rule.topic, ())

    @property
    def coach(self) -> CoachScreen | None:
        """The session in view."""
        found = self.window.findChildren(CoachScreen)
        return found[-1] if self.window.covered and found else None

    def run_out(self, coach: CoachScreen) -> None:
        """Let the session run to its end."""
        for _ in range(coach.controller.plan.total_seconds + 2):
            self.clock.advance(1)
            coach.controller.tick()

    def close(self) -> None:
        """Close the window and the records, whatever stands in the forms."""
        self.parts.drafts.drop_all()
        self.window.close()
        self.lose_power()

    def lose_power(self) -> None:
        """End at once, without a word to anybody."""
        self.parts.connection.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet("")  # the next test's widgets are not to be dressed by it


def button(widget: QWidget, text: str) -> Button:
    """The visible button with a text."""
    QApplication.processEvents()
    return next(b for b in widget.findChildren(Button) if b.text() == text and b.isVisible())


def bring_to_front(qtbot: Any, window: QWidget) -> None:
    """Make a window the one that keys go to, whatever a test before has left open."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    other = QWidget()
    for _ in range(3):
        window.activateWindow()
        try:
            qtbot.waitUntil(window.isActiveWindow, timeout=1000)
        except qtbot.TimeoutError:
            # The system may take it for active already and say nothing: another comes between.
            other.show()
            other.activateWindow()
            QApplication.processEvents()
            other.hide()
        else:
            return
    raise AssertionError(
        f"cannot be brought to the front before {QApplication.activeWindow()!r}, "
        f"{QApplication.activeModalWidget()!r}, {QApplication.focusWindow()!r}"
    )


def click(qtbot: Any, widget: QWidget, at: QPoint | None = None) -> None:
    """A click of the left button, in the middle or at a place."""
    where = widget.rect().center() if at is None else at
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)


def say_none(dialog: QDialog, kind: type[QWidget] = RedFlagPage) -> None:
    """Read all warning signs, or all groups of a form, to the end; then say that none is there."""
    page: Any = dialog.findChild(kind)
    assert page is not None
    for _ in range(60):
        settle()
        if page.none.isVisible():
            QTest.mouseClick(page.none, Qt.MouseButton.LeftButton)
            return
        if not dialog.isVisible():
            return  # somebody else has answered
        QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    raise AssertionError("the signs have no end")


def _running() -> str:
    return os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]


def in_dialogs(*deeds: Callable[[QDialog], None]) -> list[str]:
    """Do one thing in each modal dialog to come in this test; whoever reads the list sees their
    titles."""
    seen: list[str] = []
    test = _running()
    left, met = list(deeds), list[QDialog]()

    def look() -> None:
        if _running() != test:
            return  # what did not come is not looked for in the next one
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog in met:
            QTimer.singleShot(5, look)
            return
        met.append(dialog)
        seen.append(dialog.windowTitle())
        deed = left.pop(0)
        if left:
            QTimer.singleShot(5, look)
        deed(dialog)

    if left:
        QTimer.singleShot(0, look)
    return seen


def dose_box(guide: QWidget) -> QComboBox:
    """The box of a guide that says how long, and which side."""
    boxes = guide.findChildren(QComboBox)
    return next(b for b in boxes if b.accessibleName() == "How long, and which side")
