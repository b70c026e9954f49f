"""Greets a person who is new here, once; what they chose leads on."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from acucoach.assembly.looks import language_names
from acucoach.paths import resources
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.failures import DatabaseError

if TYPE_CHECKING:
    from acucoach.assembly.parts import Parts
    from acucoach.assembly.window import Program
    from acucoach.ui.welcome.welcome import Offer

MOST_OFFERS = 8


class Greeting:
    """The welcome over a new window, and where in it the person is when the window is built anew.

    It is shown where nothing was ever answered, written or done, until it was left.
    """

    def __init__(self) -> None:
        self._page, self._chosen, self._sized = 0, "", 0

    def greet(self, program: Program) -> None:
        """Cover the window with the welcome where somebody is new."""
        parts, window, to = program.parts, program.window, program.navigator
        if parts.settings.now.welcomed or not _is_new(parts):
            return
        from acucoach.assembly.looks import program_icon
        from acucoach.ui.welcome.welcome import Welcome

        welcome = Welcome(
            parts.theme,
            program_icon(resources()),
            _offers(parts),
            parts.settings.now.text_percent,
            self._page,
            self._chosen,
            [one for one in language_names() if one[0] != parts.language],
            parts.language != "en",
        )

        def leave(complaint: str, point: str) -> None:
            with suppress(OSError):  # on a full disk it comes once more, and keeps nobody in
                parts.settings.change(welcomed=True)
            window.uncover()
            if complaint and to.open_complaint(complaint) and point:
                to.open_point(point)

        def speak(language: str) -> None:
            parts.settings.change(language=language)
            QTimer.singleShot(0, window, lambda: window.rebuildWanted.emit(False))

        welcome.languageWanted.connect(speak)
        welcome.moved.connect(self._remember)
        welcome.sizeWanted.connect(self._remember_size)
        welcome.sizeWanted.connect(window.textSizeRequested)
        welcome.finished.connect(leave)
        size, self._sized = self._sized, 0
        window.cover(welcome, partial(welcome.focus_size, size) if size else welcome.focus_first)

    def _remember(self, page: int, chosen: str) -> None:
        self._page, self._chosen = page, chosen

    def _remember_size(self, step: int) -> None:
        self._sized = step


def _is_new(parts: Parts) -> bool:
    """Whether nothing was answered, written or done yet."""
    try:
        return (
            parts.people.profile() is None
            and not parts.sessions.find(most=1)
            and not parts.diary.count(EntryFilter())
        )
    except DatabaseError:  # records that cannot be read are told of by those who look
        return False


def _offers(parts: Parts) -> list[Offer]:
    from acucoach.ui.body_map.complaints_panel import FIRST, ICONS
    from acucoach.ui.welcome.welcome import Offer

    library = parts.library
    complaints = library.complaints()
    wanted = [*FIRST, "joint-pain", "fatigue"]
    offers = []
    for complaint in wanted[:MOST_OFFERS]:
        if complaint not in complaints:
            continue
        points = library.points_for(complaint)
        first = next((one for one in points if library.has_guide(one.code)), None)
        offers.append(
            Offer(
                complaint,
                complaints[complaint].title,
                ICONS[complaint],
                "" if first is None else first.code,
                "" if first is None else first.pinyin,
            )
        )
    return offers
