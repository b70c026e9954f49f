"""The composition root: the one place that builds and connects everything."""

from __future__ import annotations

import time
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.domain.anatomy import PART_OF, Side
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths, resources, translations

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from acucoach.content.library import Library
    from acucoach.domain.safety_gate import Gate
    from acucoach.storage.profiles import SafetyRepository
    from acucoach.ui.gate_view import Saying


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """Wall time with the local offset."""
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()


class LiveGate:
    """Verdicts for the answers as they are stored now.

    Args:
        gate: the safety gate.
        people: the stored answers.
        today: the day it is.
    """

    def __init__(self, gate: Gate, people: SafetyRepository, today: date) -> None:
        self._gate, self._people, self._today = gate, people, today

    def say(self, code: str, side: Side | None = None) -> Saying:
        """The verdict on a point; without a side, the mildest of its sides."""
        from acucoach.domain.safety_rule import Level
        from acucoach.ui.gate_view import Saying

        if self._people.profile() is None:
            return Saying(
                "gentle",
                "A few questions first",
                "Before the first session you are asked what makes pressing unsafe.",
            )
        situation = self._people.situation(self._today).for_reading()
        sides = (side,) if side else self._gate.catalogue.target(code).sides
        verdict = min(
            (self._gate.verdict(code, one, situation) for one in sides),
            key=lambda one: one.level,
        )
        state, title = {
            Level.ALLOW: ("allowed", "Fine for you today"),
            Level.GENTLE: ("gentle", "Gently today"),
            Level.BLOCK: ("blocked", "Not today"),
        }[verdict.level]
        text = " ".join(reason.text for reason in verdict.reasons[:3])
        offers = self._gate.offers(verdict, situation)
        return Saying(state, title, text, alternatives=offers)

    def done_today(self, code: str) -> bool:
        """Not looked up yet: nothing is marked as done."""
        return False


def run_window(data_folder: Path, language: str) -> int:
    """Open the window and run until it closes.

    Args:
        data_folder: where the records are kept.
        language: two-letter language of texts.

    Returns:
        The exit code.

    Raises:
        ExpectedError: the data folder or a content file cannot be used.
    """
    import sys

    from PySide6.QtWidgets import QApplication

    from acucoach.content.errors import ContentError
    from acucoach.storage.database import DatabaseError

    paths = DataPaths(data_folder)
    paths.prepare()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    try:
        window = build_window(paths, language)
    except (ContentError, DatabaseError) as error:
        raise ExpectedError(str(error)) from error
    window.show()
    return int(application.exec())


def build_window(paths: DataPaths, language: str = "en") -> QWidget:
    """Build and connect everything; the application object must exist.

    Args:
        paths: where the records are kept; prepared.
        language: two-letter language of texts.
    """
    from PySide6.QtWidgets import QApplication

    from acucoach.content.figures import FigureIndex
    from acucoach.content.library import Library
    from acucoach.content.plates import PlateIndex
    from acucoach.domain.safety_gate import Gate
    from acucoach.domain.safety_targets import Catalogue
    from acucoach.settings import SettingsFile
    from acucoach.storage.changes import Changes
    from acucoach.storage.database import open_database
    from acucoach.storage.profiles import SafetyRepository
    from acucoach.storage.sessions import SessionRepository
    from acucoach.storage.undo import UndoHistory
    from acucoach.ui.body_map.body_page import BodyPage
    from acucoach.ui.body_map.map_model import MapModel
    from acucoach.ui.body_map.plate_picture import PictureCache
    from acucoach.ui.guide.guide_panel import GuidePanel
    from acucoach.ui.main_window import MainWindow
    from acucoach.ui.theme import Theme

    root, clock = resources(), SystemClock()
    settings = SettingsFile(paths.settings).read()
    library: Library = Library(root, language, translations())
    index, figures = PlateIndex(root / "plates"), FigureIndex(root / "figures")
    connection = open_database(paths.database, paths.backups)
    changes, undo = Changes(), UndoHistory()
    sessions = SessionRepository(connection, changes, undo, clock.now)
    people = SafetyRepository(connection, changes, undo, clock.now)
    gate = Gate(
        library.safety_rules(), Catalogue(library.atlas(), library.areas().values(), index.places)
    )
    live = LiveGate(gate, people, clock.now().date())
    name = settings.theme if settings.theme != "system" else "light"
    theme = Theme(root, name, settings.text_percent)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyle("Fusion")
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.stylesheet())
        application.setFont(theme.font())
    pictures = PictureCache()

    def body() -> QWidget:
        guide = GuidePanel(theme, library, figures, pictures, live, {}, lambda: settings.skin_tone)
        page = BodyPage(
            theme,
            library,
            MapModel(index, library, live),
            pictures,
            guide,
            dict,
            lambda: settings.skin_tone,
        )
        page.complaintChosen.connect(page.open_complaint)
        guide.startRequested.connect(start)
        guide.profileRequested.connect(ask)
        return page

    def ask() -> bool:
        from acucoach.domain.profile import Profile, TodayCheck
        from acucoach.ui.safety.ask import AskDialog
        from acucoach.ui.safety.profile_form import ProfileForm
        from acucoach.ui.safety.today_form import TodayCheckForm

        def keep(told: object) -> None:
            if isinstance(told, Profile):
                people.save_profile(told)
            elif isinstance(told, TodayCheck):
                people.save_today(told)

        today = clock.now().date()
        names = {part: name.title for part, name in library.part_names().items()}
        profile = ProfileForm(theme, library.safety.profile_questions, names)
        profile.show_profile(people.profile())
        check = TodayCheckForm(theme, library.safety.today_questions, names, lambda: today)
        check.show_check(people.today(today))
        for title, form in (("About you", profile), ("Today", check)):
            if not AskDialog(title, form, keep, window).exec():
                return False
        page = window.built.get("body")
        if isinstance(page, BodyPage):
            page.refresh()
        return True

    def start(code: str, seconds: int, sides: str) -> None:
        from acucoach.domain.plan import plan, point_routine
        from acucoach.domain.routine import SideOrder
        from acucoach.domain.session import Session
        from acucoach.ui.coach.coach_screen import CoachScreen
        from acucoach.ui.coach.services import CoachServices, SessionRequest, TargetWords

        def words(target: str) -> TargetWords:
            entry = library.atlas()[target]
            return TargetWords(entry.pinyin, entry.hanzi, target, PART_OF.get(entry.region, ""))

        situation = people.situation(clock.now().date())
        if situation.missing and not ask():
            return
        guide = library.guide(code)
        routine = point_routine(guide, guide.techniques[0], seconds, SideOrder(sides))
        judged = gate.clear(routine, people.situation(clock.now().date()))
        if judged.routine is None or judged.clearance is None:
            page = window.built.get("body")
            if isinstance(page, BodyPage):
                page.open_point(code)  # shows why it is blocked
            return
        session = Session(plan(judged.routine), judged.clearance)
        request = SessionRequest(verdict=judged.clearance.record())
        services = CoachServices(clock, sessions, words, lambda target, side: None)
        screen = CoachScreen(theme, session, services, request)
        screen.left.connect(lambda _: window.uncover())
        window.cover(screen)

    window = MainWindow(
        theme, [("body", "Body map", "person-standing")], {"body": body}, lambda: True
    )
    window.resize(1280, 800)
    window.show_screen("body")
    return window
