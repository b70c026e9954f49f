"""The one way to a session: questions, the gate, the coach."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from acucoach.assembly.parts import Parts
from acucoach.assembly.questions import Questions
from acucoach.assembly.routine_reviews import RoutineReviews
from acucoach.assembly.session_sounds import SessionSounds
from acucoach.domain.acupoint import Guide, Technique
from acucoach.domain.dose import gentle_limit
from acucoach.domain.routine import AREA_PREFIX, Routine, SideOrder
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import Clearance
from acucoach.domain.session_record import SessionRecord
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from acucoach.assembly.session_looks import InTheDark
    from acucoach.assembly.session_targets import SessionTargets
    from acucoach.assembly.session_times import SessionTimes
    from acucoach.desktop.suspend import SuspendWatch
    from acucoach.domain.plan import SessionPlan
    from acucoach.domain.safety_red_flags import StopRule
    from acucoach.domain.situation import Situation
    from acucoach.ui.coach.coach_screen import CoachScreen
    from acucoach.ui.coach.recorder import SessionRecorder
    from acucoach.ui.coach.services import CoachServices, SessionRequest, StillClear


TO_ANSWER = 10
"""Seconds at least to get ready where a number is asked meanwhile."""


class SessionDoor(QObject):
    """Starts sessions; every one is cleared by the gate at this moment.

    Args:
        parts: the program's parts.
        questions: asks what the gate has to know.
        reviews: asks how to go on when steps are left out.
    """

    opened = Signal(object)
    """A :class:`CoachScreen` is to take the window."""
    unsaved = Signal(str)
    """A session that is over is not on disk, or is there at last; a sentence for the person."""

    def __init__(
        self,
        parts: Parts,
        questions: Questions,
        reviews: RoutineReviews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._questions, self._reviews = parts, questions, reviews
        self._screen: CoachScreen | None = None
        self._watch: SuspendWatch | None = None
        self._late: list[SessionRecorder] = []
        self._lacks: dict[str, str] = {}
        self.sounds = SessionSounds(parts, self)
        self.sounds.lacking.connect(self._lack)

    # What only sessions need waits for the first of them, as their modules do.

    @cached_property
    def _targets(self) -> SessionTargets:
        from acucoach.assembly.session_targets import SessionTargets

        return SessionTargets(self._parts)

    @cached_property
    def times(self) -> SessionTimes:
        """How sessions are played for this person."""
        from acucoach.assembly.session_times import SessionTimes

        return SessionTimes(self._parts)

    # doors

    def start_point(
        self,
        code: str,
        seconds: int,
        sides: str,
        complaint: str = "",
        technique: Technique | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """One point, as chosen in its guide.

        Args:
            code: the point.
            seconds: a side.
            sides: a :class:`SideOrder` as text.
            complaint: what the person came with; empty when they did not say.
            technique: the technique of the guide that was chosen, with its tool; None for the
                first.
            at_once: the number before is asked while one gets ready.
        """
        guide = self._parts.library.guide(code)
        technique = technique or guide.techniques[0]
        self._start_point(guide, technique, seconds, SideOrder(sides), complaint, at_once=at_once)

    def _start_point(
        self,
        guide: Guide,
        technique: Technique,
        seconds: int,
        sides: SideOrder,
        complaint: str,
        attack: InTheDark | None = None,
        *,
        at_once: bool = False,
    ) -> bool:
        routine = self._point(guide, technique, seconds, sides)
        situation = self._questions.ask_missing(routine, complaint)
        if situation is None:
            return False
        # The dose was chosen before the answers; a gentle verdict has shorter ones.
        if self._parts.gate.clear(routine, situation, complaint).level is Level.GENTLE:
            seconds = min(seconds, gentle_limit(technique))
            routine = self._point(guide, technique, seconds, sides)
        return self._start(routine, complaint, situation, attack=attack, at_once=at_once)

    def start_routine(
        self, routine: Routine, complaint: str = "", *, seen: frozenset[int] = frozenset()
    ) -> bool:
        """A routine; the warning signs of what it is for come first.

        Args:
            routine: the routine, perhaps with steps that take the place of others.
            complaint: what it is done for.
            seen: indexes of steps the person knows to be left out.

        Returns:
            Whether the coach opened.
        """
        return self.start(routine, complaint, seen=seen)

    def start_area(self, code: str, complaint: str = "") -> None:
        """A soft minute on an area (``area:ID``).

        Args:
            code: the area.
            complaint: what the person came with; empty when they did not say.
        """
        from acucoach.domain.composing import area_step, blank

        area = self._parts.library.areas()[code.removeprefix(AREA_PREFIX)]
        step = area_step(area, self.tr("Rub softly. It should feel pleasant all the time."))
        made = blank(code, area.title, self.tr("Chosen by you. No source names it."))
        self.start(replace(made, steps=(step,)), complaint)

    def start_attack(
        self, what: str, onset: datetime, complaint: str, before: int | None = None
    ) -> bool:
        """A routine or a point in the dark, without movement and with few words.

        Args:
            what: a routine's id or a point's code.
            onset: when the attack began.
            complaint: headache or migraine, as the person said.
            before: how strong it is now, 0 to 10; None when that was not said.

        Returns:
            Whether the coach opened.
        """
        from acucoach.assembly.done_before import usual_order
        from acucoach.assembly.session_looks import InTheDark

        attack = InTheDark(self.dark(), onset, before)
        with self._questions.dressed(attack.theme):
            routine = self.routine(what)
            if routine is not None:
                return self.start(routine, complaint, attack=attack)
            guide = self._parts.library.guide(what)
            order, way = (
                usual_order(self._parts.library.atlas()[what].laterality),
                guide.techniques[0],
            )
            return self._start_point(guide, way, way.default_seconds, order, complaint, attack)

    def dark(self) -> Theme:
        """The looks of an attack."""
        parts = self._parts
        return Theme(parts.root, "attack", parts.theme.percent, fonts=False)

    def start(
        self,
        routine: Routine,
        complaint: str = "",
        *,
        seen: frozenset[int] = frozenset(),
        attack: InTheDark | None = None,
        at_once: bool = False,
    ) -> bool:
        """Ask what is open, ask the gate, and open the coach with what it leaves.

        Steps that are left out are shown first, with what may take their place, unless the person
        has seen them.

        Returns:
            Whether the coach opened.
        """
        situation = self._questions.ask_missing(routine, complaint)
        if situation is None:
            return False
        return self._start(routine, complaint, situation, seen=seen, attack=attack, at_once=at_once)

    def _start(
        self,
        routine: Routine,
        complaint: str,
        situation: Situation,
        *,
        seen: frozenset[int] = frozenset(),
        attack: InTheDark | None = None,
        at_once: bool = False,
    ) -> bool:
        """Go on with answers that were just given: the person is read once a start."""
        from acucoach.assembly.session_names import altered, named
        from acucoach.domain.plan import plan
        from acucoach.ui.coach.services import SessionRequest

        parts, name = self._parts, self._name
        judged = parts.gate.clear(routine, situation, complaint)
        left_out = {index for index, step in enumerate(judged.steps) if step.left_out}
        if judged.routine is None or left_out - seen:
            dark = None if attack is None else attack.theme
            chosen = self._reviews.ask(routine, situation, complaint, dark)
            if chosen is None:
                return False
            # What takes a step's place may lie where other warning signs count.
            again = self._questions.ask_missing(chosen, complaint)
            if again is None:
                return False
            judged = parts.gate.clear(chosen, again, complaint)
        if judged.routine is None or judged.clearance is None:
            return False
        complaint = complaint or self._main_use(routine)
        request = SessionRequest(
            verdict=judged.clearance.record(),
            complaint=complaint,
            how=self._how(complaint),
            onset=None if attack is None else attack.onset,
            ask_ratings=attack is None,
            ask_after=True,
            at_once=at_once,
            before=None if attack is None else attack.before,
            reduced_motion=parts.settings.now.reduced_motion,
            altered=altered(judged.clearance, name),
            cautions=tuple(r.text for r in judged.clearance.reasons if r.personal),
        )
        alone = judged.routine.id in parts.gate.catalogue
        self._open(
            plan(
                named(judged.routine, judged.clearance, name, alone=alone),
                options=self.times.options(routine, TO_ANSWER if at_once else 0),
            ),
            judged.clearance,
            request,
            theme=None if attack is None else attack.theme,
        )
        return True

    def again(self, record: SessionRecord, *, at_once: bool = False) -> bool:
        """Do once more what a session of the history did.

        Args:
            record: the session.
            at_once: the number before is asked while one gets ready.

        Returns:
            Whether its plan is known; without it nothing happens.
        """
        from acucoach.assembly.done_before import order_of, technique_of

        library, wanted = self._parts.library, record.routine_id
        if wanted in library.atlas() and library.has_guide(wanted):
            seconds = round(max((phase.planned for phase in record.phases), default=60))
            self.start_point(
                wanted, min(max(seconds, 15), 600), order_of(record).value, record.complaint,
                technique_of(record, library.guide(wanted)), at_once=at_once,
            )  # fmt: skip
            return True
        routine = self.routine(wanted)
        if routine is None:
            return False
        self.start(routine, record.complaint, at_once=at_once)
        return True

    def routine(self, routine_id: str) -> Routine | None:
        """A published routine or one of the user's own; None when it is gone."""
        if routine_id in self._parts.library.routine_ids():
            return self._parts.library.routine(routine_id)
        return self._parts.routines.get(routine_id)

    def resume(self, record: SessionRecord) -> StillClear:
        """Go on with an interrupted session, if the gate still lets all of it pass.

        Returns:
            Whether it goes on; why not.
        """
        from acucoach.ui.coach.services import SessionRequest, StillClear

        parts = self._parts
        kept = parts.sessions.plan_of(record.id)
        if kept is None:
            return StillClear(False, self.tr("Its steps are not kept any more."))
        told, clearance = self._questions.clear_again(kept, record.complaint, record.id)
        if clearance is None:
            return told
        request = SessionRequest(
            verdict=clearance.record(),
            how=self._how(record.complaint),
            continues=record,
            reduced_motion=parts.settings.now.reduced_motion,
        )
        self._open(kept, clearance, request, resume=record)
        return told

    # the one that runs

    @property
    def running(self) -> bool:
        """Whether a session would be cut short by leaving."""
        return self._screen is not None and self._screen.running

    def close(self) -> None:
        """The window closes: what was done is kept."""
        if self._screen is not None:
            self._screen.close_session()

    def suspend(self) -> None:
        """The computer is about to sleep."""
        if self._screen is not None and self._screen.running:
            self._screen.suspend()

    # building

    def _main_use(self, routine: Routine) -> str:
        """What a routine is for in the first place, when the person did not say."""
        if routine.id in self._parts.library.atlas():
            return ""  # a point is good for many things
        known = self._parts.library.complaints()
        return next((c for c in routine.complaints[:1] if c in known), "")

    def _how(self, complaint: str) -> str:
        """The question for the number, in the complaint's own words."""
        known = self._parts.library.complaints().get(complaint)
        return known.how if known is not None else ""

    def _point(self, guide: Guide, technique: Technique, seconds: int, sides: SideOrder) -> Routine:
        """A point alone; what is done otherwise than usual stands in its title."""
        from acucoach.domain.plan import point_routine

        routine = point_routine(guide, technique, seconds, sides)
        if technique == guide.techniques[0]:
            return routine
        from acucoach.ui.words.techniques import TechniqueWords

        way = TechniqueWords().way(technique.motion, technique.tool)
        title = self.tr("{title} · {way}").format(title=routine.title, way=way)
        return replace(routine, title=title)

    def _name(self, target: str) -> str:
        return self._targets.words(target).title

    def _open(
        self,
        kept: SessionPlan,
        clearance: Clearance,
        request: SessionRequest,
        *,
        resume: SessionRecord | None = None,
        theme: Theme | None = None,
    ) -> None:
        from acucoach.assembly.session_looks import SessionLooks
        from acucoach.domain.session import Session
        from acucoach.ui.coach.coach_screen import CoachScreen

        session = Session(kept, clearance, resume_from=resume)
        looks = SessionLooks(self._parts.root, self._parts.theme, theme.name if theme else None)
        self._screen = None  # what is found missing now belongs to the one to come
        purpose = request.complaint if resume is None else resume.complaint
        asking = self._questions

        def still_clear() -> StillClear:
            with asking.dressed(theme):
                return asking.clear_again(session.plan, purpose, screen.controller.session_id)[0]

        def answer_again() -> None:
            with asking.dressed(theme):
                asking.ask_today()

        services = self._services(looks.theme, still_clear, answer_again)
        screen = CoachScreen(looks.theme, session, services, request)
        looks.dress(screen)
        self._watch_for_sleep()
        self._screen = screen
        screen.left.connect(self._forget)
        lacks, self._lacks = self._lacks, {}
        for service, text in lacks.items():
            screen.say_lacking(service, text)
        self.opened.emit(screen)

    def _watch_for_sleep(self) -> None:
        if self._watch is None:
            from acucoach.desktop.suspend import SuspendWatch

            self._watch = SuspendWatch(self)
            self._watch.aboutToSleep.connect(self.suspend)
            self._watch.locked.connect(self.suspend)

    def _forget(self, _: str) -> None:
        screen, self._screen = self._screen, None
        self.sounds.rest()
        if screen is not None and screen.controller.recorder.pending:
            # The screen goes; what it could not write stays here until it is written.
            recorder = screen.controller.recorder
            recorder.setParent(self)
            recorder.recovered.connect(self._written_late)
            self._late.append(recorder)
            self.unsaved.emit(self.tr("Your last session is not saved yet; AcuCoach keeps trying."))

    def _written_late(self) -> None:
        if not self.pending:
            self._late.clear()
            self.unsaved.emit(self.tr("Your last session is saved now."))

    @property
    def pending(self) -> bool:
        """Whether a session is not on disk in full."""
        running = self._screen is not None and self._screen.controller.recorder.pending
        return running or any(recorder.pending for recorder in self._late)

    def flush(self) -> bool:
        """Try once more to write what is not on disk.

        Returns:
            Whether everything is there now.
        """
        recorders = list(self._late)
        if self._screen is not None:
            recorders.append(self._screen.controller.recorder)
        return not [recorder for recorder in recorders if not recorder.flush()]

    def _lack(self, service: str, text: str) -> None:
        if self._screen is not None:
            self._screen.say_lacking(service, text)
        elif text:
            self._lacks[service] = text  # found before the screen was there

    def _services(
        self, theme: Theme, still_clear: Callable[[], StillClear], again: Callable[[], None]
    ) -> CoachServices:
        from acucoach.desktop.keep_awake import ScreenAwake
        from acucoach.ui.coach.services import CoachServices
        from acucoach.ui.coach.stage_picture import StagePictures

        parts = self._parts
        bright = self.tr("The screen may turn off by itself: it cannot be kept on here.")
        return CoachServices(
            parts.clock,
            parts.sessions,
            self._targets.words,
            StagePictures(parts.root, self._targets.tint(theme), self._targets.where).picture,
            parts.library.safety.stop_rules,
            parts.people.care_contact(),
            self.sounds.player(),
            self.sounds.voice(),
            ScreenAwake(parts.awake_ways(), lambda: self._lack("awake", bright)),
            self._felt,
            still_clear,
            again,
        )

    def _felt(self, rule: StopRule) -> None:
        """What was felt in a session stands as a warning sign until it is settled."""
        if rule.topic:
            self._parts.people.signs.answer(rule.topic, [rule.flag])
