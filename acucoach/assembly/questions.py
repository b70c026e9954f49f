"""Asks what the safety gate has to know, and what must be ruled out before advice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from acucoach.assembly.parts import Parts
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.domain.routine import Routine
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import NotClearedError
from acucoach.domain.safety_red_flags import RedFlag, Urgency
from acucoach.domain.safety_targets import UnknownTargetError
from acucoach.domain.situation import KeptSign, Missing, Need, Situation, needs
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from acucoach.domain.plan import SessionPlan
    from acucoach.domain.safety_gate import Clearance
    from acucoach.ui.coach.services import StillClear
    from acucoach.ui.safety.profile_form import ProfileForm
    from acucoach.ui.safety.today_form import TodayCheckForm


class Questions(QObject):
    """Dialogs for the lasting answers, today's check and the warning signs.

    Args:
        parts: the program's parts.
        over: the widget the dialogs stand over.
    """

    def __init__(self, parts: Parts, over: QWidget) -> None:
        super().__init__(over)
        self._parts, self._over = parts, over
        self._looks: Theme | None = None
        self._reason = ""

    @contextmanager
    def dressed(self, theme: Theme | None) -> Iterator[None]:
        """Ask in other looks than the window's: an attack is dark from its first click."""
        before, self._looks = self._looks, theme
        try:
            yield
        finally:
            self._looks = before

    def ask_missing(self, routine: Routine, complaint: str = "") -> Situation | None:
        """Ask what the gate has to know before a routine may be cleared.

        Returns:
            The person now; None when something needed is not known.
        """
        gate = self._parts.gate
        self._reason = complaint
        return self.ask(lambda now: gate.missing(routine, now, complaint))

    def ask(self, missing: Callable[[Situation], frozenset[Missing]]) -> Situation | None:
        """Ask until nothing is missing; each question once.

        Args:
            missing: what is missing for somebody.

        Returns:
            The person now; None when something needed is not known.
        """
        now = self._situation
        if any(sign.urgency is not Urgency.SOON for sign in now.open_signs):
            if not self.settle(now.open_signs):
                return None
            now = self._situation
        open_now = missing(now)
        kinds = {one.need for one in open_now}
        if Need.PROFILE in kinds:
            if not self.ask_profile():
                return None
            now = self._situation
        if kinds & {Need.TODAY, Need.MOMENT}:
            if not self._ask_of_today(needs(open_now, Need.TODAY) + needs(open_now, Need.MOMENT)):
                return None
            now = self._situation
        if kinds - {Need.SIGNS}:
            open_now = missing(now)  # answers may open further questions
        topics = needs(open_now, Need.SIGNS)
        if topics:
            title = self._parts.library.complaints().get(self._reason)
            if not self.rule_out(topics, title.title if title is not None else ""):
                return None
            now = self._situation
            open_now = missing(now)
        return None if open_now else now

    def clear_again(
        self, plan: SessionPlan, complaint: str, session: str
    ) -> tuple[StillClear, Clearance | None]:
        """Ask again for a session that is not at its end.

        Args:
            plan: all of it, also what is done.
            complaint: what it is for; may be empty.
            session: its id; what it did itself is in the plan already. Empty when it did not begin.

        Returns:
            Whether it may go on, or why not; the clearance when it may.
        """
        from acucoach.ui.coach.services import StillClear

        parts = self._parts
        gate = parts.gate
        try:
            if self.ask(lambda now: gate.missing_of_plan(plan, now, complaint)) is None:
                return StillClear(clear=False), None
            now = parts.people.situation(parts.today, apart_from=session)
            return StillClear(clear=True), gate.clear_plan(plan, now, complaint)
        except NotClearedError as refused:
            closed = [one.text for one in refused.reasons if one.level is Level.BLOCK]
            why = closed[0] if closed else self.tr("It would be too long or too firm now.")
            return StillClear(False, why), None
        except UnknownTargetError:
            return StillClear(False, self.tr("One of its points is not known any more.")), None

    @property
    def _situation(self) -> Situation:
        return self._parts.people.situation(self._parts.today)

    @property
    def _theme(self) -> Theme:
        return self._looks or self._parts.theme

    def ask_profile(self) -> bool:
        """The lasting questions, with what was answered before."""
        from acucoach.ui.safety.profile_form import ProfileForm

        parts = self._parts
        people = parts.people
        form = ProfileForm(
            self._theme, parts.library.safety.profile_questions, self._names(), parts.today,
            ask_contact=not people.care_contact().known,
        )  # fmt: skip
        form.contactTold.connect(people.save_care_contact)
        form.show_profile(people.profile())
        return self._ask(self.tr("About you"), form)

    def ask_today(self) -> bool:
        """Today's check, with what was answered earlier today."""
        return self._ask_of_today(())

    def _ask_of_today(self, facts: Collection[str]) -> bool:
        """Only the groups that ask for some facts; empty for all."""
        from acucoach.ui.safety.today_form import TodayCheckForm

        parts = self._parts
        groups = parts.library.safety.today_questions
        if facts:
            groups = tuple(
                group for group in groups if any(q.fact in facts for q in group.questions)
            )
        form = TodayCheckForm(self._theme, groups, self._names(), lambda: parts.today)
        form.show_check(parts.people.today(parts.today))

        def mark() -> None:
            from acucoach.assembly.marks import mark_skin

            mark_skin(parts, form)
            show_marks()

        def show_marks() -> None:
            kept = parts.people.marks()
            if kept:
                from acucoach.assembly.marks import marked_places

                form.show_marks(marked_places(parts))
            else:
                form.show_marks(())

        form.marksWanted.connect(mark)
        show_marks()
        return self._ask(self.tr("Today"), form)

    def ask_all(self) -> bool:
        """Look through every answer."""
        return self.ask_profile() and self.ask_today()

    def rule_out(self, topics: Collection[str], title: str = "") -> bool:
        """Show the warning signs of some topics on one page and keep what is answered.

        A topic is asked when its last answer is too old, or one of its signs stands.

        Args:
            topics: the topics.
            title: what the person comes with; empty for the titles of the topics.

        Returns:
            Whether advice may follow: none of the signs is there that comes first.
        """
        from acucoach.ui.safety.red_flag_page import RedFlagPage

        parts = self._parts
        shelf = parts.library.safety.red_flags
        known = [shelf[topic] for topic in topics if topic in shelf and self._due(topic)]
        if not known:
            return True
        # What belongs to the complaint stands before what everybody is asked.
        known.sort(key=lambda topic: topic.id == "general")
        signs = parts.people.signs
        told: list[KeptSign] = []

        def tell(topic: str, flag: RedFlag) -> None:
            told.extend(signs.answer(topic, [flag]))

        def looked_at(day: date) -> None:
            signs.looked_at([told.pop().id], day)

        page = RedFlagPage(self._theme, known, parts.people.care_contact(), title, parts.today)
        page.told.connect(tell)
        page.takenBack.connect(lambda: signs.take_back([told.pop().id]))
        page.lookedAt.connect(looked_at)
        dialog = self._around(title or known[0].title, page)
        page.passed.connect(dialog.accept)
        page.left.connect(dialog.reject)
        passed = self._run(dialog)
        if passed:
            stand = {sign.topic for sign in told}
            for topic in known:
                if topic.id not in stand:
                    signs.answer(topic.id, ())
        return passed

    def settle(self, standing: Sequence[KeptSign]) -> bool:
        """Show the signs that stand: whom to call, and how each is settled.

        Returns:
            Whether to go on: no sign stands any more that closes everything.
        """
        from acucoach.ui.safety.standing_signs import StandingSigns

        parts = self._parts
        signs = parts.people.signs
        page = StandingSigns(
            self._theme, standing, self._words_of, parts.people.care_contact(), parts.today
        )
        page.takenBack.connect(lambda sign: signs.take_back([sign]))
        page.lookedAt.connect(lambda sign, day: signs.looked_at([sign], day))
        dialog = self._around(self.tr("Before you press"), page)
        page.settled.connect(dialog.accept)
        page.left.connect(dialog.reject)
        return self._run(dialog)

    def _words_of(self, sign: KeptSign) -> str:
        """What a sign says; what the content knows no more is called by its topic."""
        shelf = self._parts.library.safety
        topic = shelf.red_flags.get(sign.topic)
        flags = () if topic is None else topic.flags
        words = {flag.id: flag.text for flag in flags}
        words |= {rule.flag.id: rule.flag.text for rule in shelf.stop_rules}
        other = topic.title if topic is not None else self.tr("A warning sign")
        return words.get(sign.sign, other)

    def _due(self, topic: str) -> bool:
        """Whether its signs have to be asked: the last answer is too old, or a sign stands."""
        now = self._situation
        stands = any(sign.topic == topic for sign in now.open_signs)
        return stands or self._parts.gate.rules.asking.due(topic, now)

    def _names(self) -> dict[str, str]:
        return {part: name.title for part, name in self._parts.library.part_names().items()}

    def _around(self, title: str, page: QWidget) -> QDialog:
        from acucoach.ui.widgets.fitted_dialog import FittedDialog

        dialog = FittedDialog(self._theme, title, (820, 720), self._over)
        dialog.lay_out(page)
        return dialog

    def _ask(self, title: str, form: ProfileForm | TodayCheckForm) -> bool:
        from acucoach.ui.safety.ask import AskDialog

        drafts = self._parts.drafts
        drafts.follow(form.draft, form)
        drafts.take_up(form.draft)
        told = self._run(AskDialog(self._theme, title, form, self._keep, self._over))
        drafts.leave(form.draft)
        if told:
            drafts.done(form.draft)
        else:  # "Not now" is no wish to type it all again
            drafts.set_aside(form.draft, ask=False)
        return told

    def _run(self, dialog: QDialog) -> bool:
        if self._looks is not None:
            dialog.setPalette(self._looks.palette())
            dialog.setStyleSheet(self._looks.stylesheet())
        done = bool(dialog.exec())
        dialog.deleteLater()
        return done

    def _keep(self, told: object) -> None:
        people = self._parts.people
        if isinstance(told, Profile):
            people.save_profile(told)
        elif isinstance(told, TodayCheck):
            # What was not asked again stays as it was told, with its time.
            before = people.today(self._parts.today)
            if before is not None and before.day == told.day:
                kept = {f: a for f, a in before.answers.items() if f not in told.answers}
                told = replace(
                    told,
                    answers={**kept, **told.answers},
                    where={**{f: w for f, w in before.where.items() if f in kept}, **told.where},
                    given={f: at for f, at in before.given.items() if f in kept},
                )
            people.save_today(told)
