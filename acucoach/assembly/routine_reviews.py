"""Asks how to go on when the gate leaves steps of a routine out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from acucoach.assembly.parts import Parts
from acucoach.domain.routine import Routine
from acucoach.domain.safety import truths
from acucoach.domain.safety_gate import RoutineVerdict
from acucoach.domain.safety_rule import Truth
from acucoach.domain.situation import Situation
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from acucoach.domain.replacement import ReplacementOffer


class GateNow:
    """The gate on the answers as they were when somebody wished to start.

    Args:
        parts: the program's parts.
        situation: the answers.
        complaint: what the routine is to be done for; may be empty.
    """

    def __init__(self, parts: Parts, situation: Situation, complaint: str = "") -> None:
        self._parts, self._situation, self._complaint = parts, situation, complaint

    def told(self) -> Mapping[str, Truth]:
        """What is known of the person and the day."""
        return truths(self._situation, self._parts.gate.rules)

    def judge(self, routine: Routine) -> RoutineVerdict:
        """What is left of a routine."""
        return self._parts.gate.clear(routine, self._situation, self._complaint)

    def closed(self, routine: Routine) -> str:
        """Why a warning sign that stands closes a routine wherever it presses; empty if none."""
        rules = self._parts.gate.rules.asking.closed_for(self._situation, routine.complaints)
        return f"{rules[0].text} {rules[0].instead}" if rules else ""

    def offers(
        self, routine: Routine, judged: RoutineVerdict
    ) -> Mapping[int, tuple[ReplacementOffer, ...]]:
        """What may be done instead, by the index of the step that is left out."""
        return self._parts.replacements.offers(routine, judged, self._situation, self._complaint)

    def replaced(self, routine: Routine, index: int, target: str, rub: str) -> Routine:
        """The routine with one step's place taken by something else."""
        return self._parts.replacements.replaced(routine, index, target, rub)


class RoutineReviews:
    """Shows what is left out, before a session starts without it.

    Args:
        parts: the program's parts.
        over: the widget the dialogs stand over.
    """

    def __init__(self, parts: Parts, over: QWidget) -> None:
        self._parts, self._over = parts, over

    def ask(
        self,
        routine: Routine,
        situation: Situation,
        complaint: str = "",
        theme: Theme | None = None,
    ) -> Routine | None:
        """Ask how to go on.

        Args:
            routine: as it is to be started.
            situation: the answers of now.
            complaint: what it is done for.
            theme: the looks, when not those of the window.

        Returns:
            What is to start; None when nothing is to.
        """
        from acucoach.ui.routines.routine_review import RoutineReviewDialog
        from acucoach.ui.routines.words import RoutineWords

        words = RoutineWords(self._parts.library)
        title = routine.title
        if title in self._parts.library.atlas():
            title = words.target(title)
        gate = GateNow(self._parts, situation, complaint)
        looks = theme or self._parts.theme
        dialog = RoutineReviewDialog(looks, words, gate, routine, title, self._over)
        if theme is not None:
            dialog.setPalette(theme.palette())
            dialog.setStyleSheet(theme.stylesheet())
        started = bool(dialog.exec())
        chosen = dialog.chosen if started else None
        dialog.deleteLater()
        return chosen
