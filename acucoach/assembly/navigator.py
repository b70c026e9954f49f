"""The way from screen to screen: screens tell what is wanted, this brings it to the front."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from acucoach.assembly.dark_stay import DarkStay
from acucoach.assembly.parts import Parts
from acucoach.assembly.questions import Questions
from acucoach.assembly.session_door import SessionDoor
from acucoach.assembly.verdicts import Verdicts
from acucoach.domain.anatomy import PART_OF, Side
from acucoach.domain.routine import SPOT_TARGET, Routine, SideOrder
from acucoach.storage.sessions import SessionFilter
from acucoach.storage.undo import Action, Step
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.main_window import MainWindow

if TYPE_CHECKING:
    from acucoach.assembly.attack import AttackWay
    from acucoach.ui.coach.coach_screen import CoachScreen
    from acucoach.ui.diary.screen import DiaryScreen
    from acucoach.ui.preferences.records_section import RecordsSection

Page = TypeVar("Page", bound=QWidget)


class Navigator(QObject):
    """Carries wishes of one screen to another.

    Args:
        parts: the program's parts.
        window: where screens are shown.
        verdicts: the gate's words.
        questions: asks what is open.
        door: the way to a session.
    """

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        verdicts: Verdicts,
        questions: Questions,
        door: SessionDoor,
    ) -> None:
        super().__init__(window)
        self._asked_aloud = False
        self.parts, self.window, self.verdicts = parts, window, verdicts
        self.questions, self.door = questions, door
        door.sounds.lacking.connect(self._lack)
        door.opened.connect(self._cover)
        window.undoRequested.connect(self.undo)
        window.redoRequested.connect(self.redo)
        self.dark = DarkStay(parts, window)
        window.attackRequested.connect(self._begin_attack)
        window.searchRequested.connect(self.search)
        window.peopleWanted.connect(self.open_people)

    @cached_property
    def attack(self) -> AttackWay:
        """Relief now."""
        from acucoach.assembly.attack import AttackWay

        return AttackWay(self.parts, self.window, self.door, self.dark)

    # places

    def open_point(self, code: str, side: Side | None = None) -> None:
        """A point on the body, with its guide."""
        self._body.open_point(code, side)

    def open_complaint(self, complaint: str) -> bool:
        """What is used for a complaint, after its warning signs were ruled out.

        Returns:
            Whether they were.
        """
        topics = self.parts.library.complaints()[complaint].red_flags
        title = self.parts.library.complaints()[complaint].title
        if not self.questions.rule_out(topics, title):
            return False
        self._body.open_complaint(complaint)
        return True

    def open_routine(self, routine_id: str, complaint: str = "") -> None:
        """A routine.

        Args:
            routine_id: its id.
            complaint: what the person came with; empty when they did not say.
        """
        from acucoach.ui.routines.routines_page import RoutinesPage

        self._open("routines", RoutinesPage).show_routine(routine_id, complaint)

    def open_page(self, kind: str, name: str) -> None:
        """Something to read: a page or a word."""
        from acucoach.ui.learn.learn_screen import LearnScreen

        learn = self._open("learn", LearnScreen)
        if kind == "term":
            learn.show_term(name)
        else:
            learn.show_page(name)

    def open_people(self) -> None:
        """Who has records on this computer."""
        from acucoach.ui.preferences.screen import PreferencesScreen

        room = self._open("preferences", PreferencesScreen)
        room.show_section("people")
        room.rows["people"].setFocus()

    def open_records(self) -> RecordsSection:
        """Copies of the records, and files of other computers and programs."""
        from acucoach.ui.preferences.records_section import RecordsSection
        from acucoach.ui.preferences.screen import PreferencesScreen

        screen = self._open("preferences", PreferencesScreen)
        screen.show_section("records")
        section = screen.sections["records"]
        assert isinstance(section, RecordsSection)
        return section

    def open_routine_file(self, path: Path) -> None:
        """A routine in a file of its own, to be looked at before it is kept."""
        from acucoach.ui.routines.routines_page import RoutinesPage

        self._open("routines", RoutinesPage).read_file(path)

    def open_measures(self) -> None:
        """The lengths of one's own body."""
        from acucoach.ui.preferences.screen import PreferencesScreen

        self._open("preferences", PreferencesScreen).show_section("measures")

    def open_day(self, day: date) -> None:
        """A day of the diary."""
        self._diary.show_day(day)

    def write_now(self) -> None:
        """An entry of the diary for now."""
        self._diary.write_now()

    def rate_now(self, complaint: str) -> None:
        """An entry of the diary for now, about a complaint."""
        self._diary.write_now(complaint)

    def open_session(self, session_id: str) -> None:
        """A session of the history."""
        from acucoach.ui.history.screen import HistoryScreen

        self._open("history", HistoryScreen).show_session(session_id)

    def show_area(self, sore: str, area: str) -> None:
        """A sore place and the area worked for it, both lit up on the body."""
        areas, names = self.parts.library.areas(), self.parts.library.correspondences()
        hurts = areas[sore].regions if sore in areas else names.regions_of(sore)
        words = self.tr("Lit up: where it hurts, and the place to rub for it ({area}).").format(
            area=areas[area].title
        )
        self._body.show_both(hurts, areas[area].regions, words)

    def search(self) -> None:
        """Ctrl+F: look for words in the diary, or for a point, a complaint, a word."""
        if self.window.current == "diary":
            self._diary.open_search()
            return
        search = self._body.header.search
        search.setFocus()
        search.selectAll()

    def start_on_spot(self, routine: Routine) -> None:
        """A routine for a place of the user's own: ask for the place, then start."""
        from acucoach.assembly.marks import choose_spot

        spot = choose_spot(self.parts, self.window)
        if spot is None:
            return
        self.parts.gate.catalogue.add_spot(
            SPOT_TARGET.partition(":")[2], spot.region, spot.side, spot.place
        )
        order = {
            Side.LEFT: SideOrder.LEFT, Side.RIGHT: SideOrder.RIGHT, Side.MIDLINE: SideOrder.MIDLINE,
        }[spot.side]  # fmt: skip
        steps = tuple(
            replace(step, sides=order) if step.target == SPOT_TARGET else step
            for step in routine.steps
        )
        # A tender spot is pressed for what hurts there, whatever else the routine is good for.
        complaint = self._complaint_at(spot.region)
        here = replace(routine, steps=steps, complaints=(complaint,) if complaint else ())
        if self.door.start_routine(here, complaint):
            self.parts.spots.note_use(spot)

    def mark_skin(self) -> None:
        """Wounds, bruises, lines and the like, marked on the body."""
        from acucoach.assembly.marks import mark_skin

        mark_skin(self.parts, self.window)

    # deeds

    def _begin_attack(self) -> None:
        self.attack.begin()

    def start(self, what: str) -> None:
        """Start a routine or a point by its id."""
        from acucoach.assembly.done_before import usual_order

        library = self.parts.library
        if what in library.atlas() and library.has_guide(what):
            guide = library.guide(what)
            order = usual_order(library.atlas()[what].laterality)
            self.door.start_point(what, guide.techniques[0].default_seconds, order.value)
            return
        routine = self.door.routine(what)
        if routine is None:
            self.window.notice.say(self.tr("What was planned is gone. Choose something else."))
        elif routine.needs_spot:
            self.start_on_spot(routine)
        else:
            self.door.start_routine(routine)

    def again_at_once(self, session_id: str) -> None:
        """Do it once more without a page before it: it begins with this press."""
        self.again(session_id, at_once=True)

    def again(self, session_id: str, *, at_once: bool = False) -> None:
        """Do once more what a session of the history did."""
        record = self.parts.sessions.get(session_id)
        routine = None if record is None else self.door.routine(record.routine_id)
        if routine and routine.needs_spot:
            self.start_on_spot(routine)
        elif record is None or not self.door.again(record, at_once=at_once):
            self.window.notice.say(
                self.tr("What this session was made from is gone. Start from the body map.")
            )

    def say_deleted(self) -> None:
        """Something was deleted; it can come back."""
        self.window.notice.say(self.tr("Deleted."), [(self.tr("Undo"), self.undo)])

    def ask_again(self) -> None:
        """Look through the answers behind the verdicts."""
        self.questions.ask_all()

    def undo(self) -> None:
        """Take back the last change."""
        step = self.parts.undo.undo()
        text = self.tr("There is nothing to undo.")
        if step is not None:
            text = self._undone(step)
        self.window.notice.say(text, [] if step is None else [(self.tr("Redo"), self.redo)])

    def redo(self) -> None:
        """Do it again after all."""
        step = self.parts.undo.redo()
        if step is not None:
            self.window.notice.say(self.tr("Done again."), [(self.tr("Undo"), self.undo)])

    def speak(self, text: str) -> None:
        """Say a word aloud; the voice is looked for at the first word."""
        self._asked_aloud = True
        self.door.sounds.say_aloud(text)

    def _lack(self, service: str, _text: str) -> None:
        # What a session lacks is said on its own screen.
        if service == "voice" and self._asked_aloud and not self.door.running:
            self._asked_aloud = False
            self.window.notice.say(self.tr("This computer has no voice."))

    # inside

    @property
    def _body(self) -> BodyPage:
        return self._open("body", BodyPage)

    @property
    def _diary(self) -> DiaryScreen:
        from acucoach.ui.diary.screen import DiaryScreen

        return self._open("diary", DiaryScreen)

    def _open(self, screen: str, kind: type[Page]) -> Page:
        """Bring a screen to the front, built if need be."""
        self.window.show_screen(screen)
        page = self.window.screen_widget(screen)
        assert isinstance(page, kind)
        return page

    def _cover(self, screen: CoachScreen) -> None:
        if screen.is_attack:
            screen.left.connect(lambda _: self.attack.after())
        else:
            screen.left.connect(lambda _: self.window.uncover())
        self.window.cover(screen, screen.focus_first, quiet=screen.is_attack)
        if self.parts.settings.now.full_screen_session:
            self.window.setWindowState(self.window.windowState() | Qt.WindowState.WindowFullScreen)

    def title_of(self, target: str) -> str:
        """The reader's name of a point, an area or a routine."""
        library = self.parts.library
        if target in library.routine_ids():
            return library.routine(target).title
        own = self.parts.routines.get(target)
        if own is not None:
            return own.title
        if target in library.atlas():
            return library.atlas()[target].named
        kind, _, name = target.partition(":")
        if name in library.areas():
            return library.areas()[name].title
        if not name:  # a routine that is gone goes by the name that its sessions have
            for record in self.parts.sessions.find(SessionFilter(routine=kind), 1):
                return record.title
        return self.tr("Your tender spot")

    def _complaint_at(self, region: str) -> str:
        """What somebody has who is sore in a region; empty when that can be anything."""
        part = PART_OF.get(region, "")
        complaints = self.parts.library.complaints().values()
        return next((one.id for one in complaints if part in one.parts), "")

    def _undone(self, step: Step) -> str:
        return {
            Action.ADD: self.tr("Undone: what was added is gone again."),
            Action.CHANGE: self.tr("Undone: it is as it was before."),
            Action.DELETE: self.tr("Undone: what was deleted is back."),
            Action.RESTORE: self.tr("Undone: it is in the bin again."),
            Action.IMPORT: self.tr("Undone: what was imported is gone again."),
        }[step.action]
