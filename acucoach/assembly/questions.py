"""Asks what the safety gate has to know, and what must be ruled out before advice."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from acucoach.assembly.parts import Parts
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.domain.routine import Routine
from acucoach.domain.safety_red_flags import RedFlag, Urgency
from acucoach.domain.situation import Missing, Need, Situation, needs
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from acucoach.ui.safety.profile_form import ProfileForm
    from acucoach.ui.safety.today_form import TodayCheckForm


def fit(dialog: QDialog, theme: Theme, over: QWidget) -> None:
    """Make a dialog as large as its text wants, within the window."""
    within = over.window().size()
    dialog.resize(
        max(640, min(theme.px(820), within.width() - 40)),
        max(480, min(theme.px(720), within.height() - 40)),
    )


class Questions(QObject):
    """Dialogs for the lasting answers, today's check and the warning signs.

    Args:
        parts: the program's parts.
        over: the widget the dialogs stand over.
    """

    def __init__(self, parts: Parts, over: QWidget) -> None:
        super().__init__(over)
        self._parts, self._over = parts, over

    def ask_missing(self, routine: Routine, complaint: str = "") -> bool:
        """Ask what the gate has to know before a routine may be cleared.

        Returns:
            Whether everything needed is known now.
        """
        gate = self._parts.gate
        return self.ask(lambda now: gate.missing(routine, now, complaint))

    def ask(self, missing: Callable[[Situation], frozenset[Missing]]) -> bool:
        """Ask until nothing is missing.

        Args:
            missing: what is missing for somebody.

        Returns:
            Whether everything needed is known now.
        """
        kinds = {one.need for one in missing(self._situation)}
        if Need.PROFILE in kinds and not self.ask_profile():
            return False
        if kinds & {Need.TODAY, Need.MOMENT} and not self.ask_today():
            return False
        # Answers may open further questions, and time may have passed.
        if not self.rule_out(needs(missing(self._situation), Need.SIGNS)):
            return False
        return not missing(self._situation)

    @property
    def _situation(self) -> Situation:
        return self._parts.people.situation(self._parts.today)

    def ask_profile(self) -> bool:
        """The lasting questions, with what was answered before."""
        from acucoach.ui.safety.profile_form import ProfileForm

        parts = self._parts
        form = ProfileForm(parts.theme, parts.library.safety.profile_questions, self._names())
        form.show_profile(parts.people.profile())
        return self._ask(self.tr("About you"), form)

    def ask_today(self) -> bool:
        """Today's check, with what was answered earlier today."""
        from acucoach.ui.safety.today_form import TodayCheckForm

        parts = self._parts
        form = TodayCheckForm(
            parts.theme, parts.library.safety.today_questions, self._names(), lambda: parts.today
        )
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

    def rule_out(self, topics: Collection[str]) -> bool:
        """Show the warning signs of some topics and keep what is answered.

        Returns:
            Whether advice may follow: none of the signs is there.
        """
        from acucoach.ui.safety.red_flag_page import RedFlagPage

        parts = self._parts
        known = parts.library.safety.red_flags
        signs = parts.people.signs
        for topic in topics:
            if topic not in known or not self._due(topic):
                continue
            told: list[str] = []

            def stopped(name: str, urgency: int, told: list[str] = told) -> None:
                sign = RedFlag("one-of-these", Urgency(urgency), "", ())
                told += [kept.id for kept in signs.answer(name, [sign])]

            page = RedFlagPage(parts.theme, known[topic], parts.people.care_contact())
            dialog = QDialog(self._over)
            dialog.setWindowTitle(known[topic].title)
            dialog.setProperty("surface", "canvas")
            inside = QVBoxLayout(dialog)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(page)
            page.passed.connect(dialog.accept)
            page.left.connect(dialog.reject)
            page.stopped.connect(stopped)
            fit(dialog, parts.theme, self._over)
            passed = bool(dialog.exec())
            dialog.deleteLater()
            if not passed:
                return False
            if told:
                signs.take_back(told)
            signs.answer(topic, ())
        return True

    def _due(self, topic: str) -> bool:
        """Whether its signs have to be asked: the last answer is too old, or a sign stands."""
        now = self._situation
        stands = any(sign.topic == topic for sign in now.open_signs)
        return stands or self._parts.gate.rules.asking.due(topic, now)

    def _names(self) -> dict[str, str]:
        return {part: name.title for part, name in self._parts.library.part_names().items()}

    def _ask(self, title: str, form: ProfileForm | TodayCheckForm) -> bool:
        from acucoach.ui.safety.ask import AskDialog

        drafts = self._parts.drafts
        drafts.follow(form.draft, form)
        drafts.take_up(form.draft)
        dialog = AskDialog(title, form, self._keep, self._over)
        fit(dialog, self._parts.theme, self._over)
        told = bool(dialog.exec())
        drafts.leave(form.draft)
        if told:
            drafts.done(form.draft)
        else:  # "Not now" is no wish to type it all again
            drafts.set_aside(form.draft, ask=False)
        dialog.deleteLater()
        return told

    def _keep(self, told: object) -> None:
        people = self._parts.people
        if isinstance(told, Profile):
            people.save_profile(told)
        elif isinstance(told, TodayCheck):
            people.save_today(told)
