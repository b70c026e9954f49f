"""The window in another language: nothing stays in English, and the other way about again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from acucoach.app import open_looks, open_parts
from acucoach.assembly.greeting import Greeting
from acucoach.assembly.looks import AskedLanguage
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.desktop.interpreter import Interpreter
from acucoach.paths import DataPaths
from acucoach.ui.main_window import MainWindow
from acucoach.ui.welcome.welcome import Welcome
from acucoach.ui.words.told import told
from tests.conftest import FakeClock
from tests.translations.pseudo import LONGER, MIRRORED, is_pseudo, make

GETTERS = (
    "text", "title", "placeholderText", "accessibleName", "accessibleDescription", "toolTip",
    "currentText", "windowTitle",
)  # fmt: skip
NAMES = re.compile(r"^(Hégǔ|AcuCoach)\b")
"""Names of points and of the program are the same in every language."""


@pytest.fixture(scope="module")
def tongues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("translations"), LONGER, MIRRORED)


class Opened:
    """The program as it is started with ``--lang``, then as a person goes through it."""

    def __init__(self, qtbot: Any, folder: Path, clock: FakeClock, language: str) -> None:
        self.qtbot = qtbot
        paths = DataPaths(folder)
        paths.prepare()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        asked = AskedLanguage(language)
        self.keeper = WindowKeeper(
            lambda: open_looks(application, paths, asked),
            lambda looks: open_parts(application, paths, clock=clock, looks=looks),
        )
        self.keeper.open()
        self.window.resize(1280, 800)

    @property
    def window(self) -> MainWindow:
        assert self.keeper.window is not None
        return self.keeper.window

    def show(self, screen: str) -> QWidget:
        self.window.show_screen(screen)
        QApplication.processEvents()
        page = self.window.screen_widget(screen)
        work = getattr(page, "work", None)
        if work is not None:
            self.qtbot.waitUntil(lambda: not work.busy)
        return page


@pytest.fixture
def spoken(qtbot: Any, tongues: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Any]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette, locale = application.palette(), QLocale()
    # As at a start: the language says from which side it is read, no other test does.
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    opened: list[Opened] = []

    def open_in(language: str) -> Opened:
        opened.append(Opened(qtbot, tmp_path / language, clock, language))
        return opened[-1]

    with (
        patch("acucoach.assembly.looks.translations", lambda: tongues),
        patch("acucoach.assembly.parts.translations", lambda: tongues),
        patch("acucoach.paths.translations", lambda: tongues),
    ):
        yield open_in
        for one in opened:
            assert one.keeper.parts is not None
            one.window.close()
            one.keeper.parts.connection.close()
            one.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        Interpreter.of(application).speak("en", tongues)
    QLocale.setDefault(locale)
    application.setStyleSheet("")
    application.setPalette(palette)


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text in view, or said of what is in view, with where it stands."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for getter in GETTERS:
            read = getattr(widget, getter, None)
            said = read() if callable(read) else ""
            if isinstance(said, str) and said:
                yield said, f"{type(widget).__name__}.{getter}"


def english(root: QWidget) -> dict[str, str]:
    """Texts that came through no translator; dates and names of days are the locale's."""
    locale = QLocale()
    days = {
        name(day, form).casefold()
        for day in range(1, 8)
        for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
        for name in (locale.dayName, locale.standaloneDayName)
    }
    months = [locale.standaloneMonthName(month) for month in range(1, 13)]
    found = {}
    for said, where in shown_texts(root):
        bare = said.casefold().strip(".")
        if is_pseudo(said) or not re.search(r"[^\W\d_]{2}", said) or NAMES.match(said):
            continue
        if bare in days or any(month.casefold() in bare for month in months):
            continue
        found[said] = where
    return found


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    "screen", ["body", "routines", "diary", "history", "review", "learn", "preferences"]
)
def test_nothing_stays_in_english(spoken: Any, screen: str) -> None:
    program = spoken(LONGER)
    page = program.show(screen)
    assert len(list(shown_texts(page))) > 10  # an empty page has nothing in English either
    assert english(program.window) == {}


def test_a_language_read_from_right_to_left_turns_the_window_and_not_the_body(spoken: Any) -> None:
    program = spoken(MIRRORED)
    page: Any = program.show("body")
    rail, body = program.window.rail, page.plates
    assert program.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rail.mapTo(program.window, rail.rect().center()).x() > program.window.width() * 0.8
    assert english(program.window) == {}
    assert body.isVisible()


@pytest.mark.slow
def test_the_language_is_changed_in_the_settings_without_a_restart(spoken: Any, qtbot: Any) -> None:
    program = spoken("en")
    assert "Body map" in {said for said, _ in shown_texts(program.window)}
    room: Any = program.show("preferences")
    room.rows["language"].click()
    buttons = room.sections["language"].languages.buttons
    assert list(buttons) == ["", "en", MIRRORED, LONGER]
    before = program.window
    qtbot.mouseClick(buttons[LONGER], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(before), timeout=30_000)
    assert is_pseudo(program.window.rail.findChildren(QWidget)[-1].accessibleName())
    room = program.show("preferences")
    buttons = room.sections["language"].languages.buttons
    before = program.window
    qtbot.mouseClick(buttons["en"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(before), timeout=30_000)
    assert "Body map" in {said for said, _ in shown_texts(program.window)}


def test_the_language_is_chosen_at_the_welcome(spoken: Any, qtbot: Any) -> None:
    program = spoken("en")
    keeper = program.keeper
    assert keeper.parts is not None
    keeper.parts.settings.change(welcomed=False)
    keeper._greet = Greeting().greet
    keeper.rebuild(False)

    def welcome() -> Welcome:
        QApplication.processEvents()
        found = program.window.findChild(Welcome)
        assert found is not None
        return found

    shown = welcome()
    assert list(shown.tongues) == [MIRRORED, LONGER]
    assert not [said for said, _ in shown_texts(shown) if "health professional" in said]
    before = program.window
    qtbot.mouseClick(shown.tongues[LONGER], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window is not before and not isValid(before), timeout=30_000)
    shown = welcome()
    assert set(english(shown)) <= {button.text() for button in shown.tongues.values()}
    assert "en" in shown.tongues
    assert LONGER not in shown.tongues
    assert keeper.parts.settings.now.language == LONGER
    before = program.window
    shown.tongues["en"].setFocus()
    qtbot.keyClick(shown.tongues["en"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.window is not before and not isValid(before), timeout=30_000)
    assert "Welcome to AcuCoach" in {said for said, _ in shown_texts(welcome())}


def test_the_sentence_of_an_error_is_told_in_the_language_with_its_values(
    spoken: Any, tmp_path: Path
) -> None:
    from acucoach.domain.errors import ExpectedError
    from acucoach.storage.database import NewerError

    spoken(LONGER)
    error = NewerError(
        "The records in {path} were written by a newer AcuCoach. Install that version, "
        "or choose another folder with --data-dir.",
        path=tmp_path,
    )
    assert str(tmp_path) in told(error)
    assert is_pseudo(told(error))
    assert told(ExpectedError("No translator knows this one.")) == "No translator knows this one."
    inner = ExpectedError("Reading failed ({why}).", why=error)
    assert is_pseudo(told(inner))
    assert told(OSError("plain")) == "plain"
