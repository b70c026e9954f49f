"""The look at a routine before it starts: what is left out today, and what takes its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.routine import Routine, RoutineStep
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import RoutineVerdict
from acucoach.ui.gate_view import RoutineGate
from acucoach.ui.routines.words import RoutineWords
from acucoach.ui.safety.routine_verdict_card import RoutineVerdictCard
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import Scroller, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.verdicts import VerdictWords


class RoutineReview(QWidget):
    """The verdict on a routine, with a choice for each step that is left out.

    Nothing is shown before :meth:`refresh`.

    Args:
        theme: the looks.
        words: names and sentences.
        gate: judges the routine and what is offered.
        routine: as it is written.
    """

    changed = Signal()
    """Something was chosen or taken back."""

    def __init__(
        self,
        theme: Theme,
        words: RoutineWords,
        gate: RoutineGate,
        routine: Routine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate, self._words, self._routine = gate, words, routine
        self._chosen: dict[int, str] = {}
        self.planned = routine
        self.card = RoutineVerdictCard(theme, words.target, words.offer)
        self.card.replaceWanted.connect(self._use)
        self.card.leaveOutWanted.connect(self._leave_out)
        self.setLayout(column(self.card, gap=0))
        self._verdict: RoutineVerdict | None = None

    @property
    def left(self) -> Routine | None:
        """What would be done; None when nothing is left."""
        return None if self._verdict is None else self._verdict.routine

    @property
    def left_out(self) -> frozenset[int]:
        """Indexes of the steps that are left out."""
        steps = () if self._verdict is None else self._verdict.steps
        return frozenset(n for n, step in enumerate(steps) if step.left_out)

    @property
    def today(self) -> tuple[RoutineStep, ...]:
        """The steps as they would be done today; one that is left out stands as it is written."""
        judged = () if self._verdict is None else self._verdict.steps
        return tuple(one.kept or one.step for one in judged) or self.planned.steps

    def refresh(self) -> None:
        """Ask the gate again; a choice that no longer passes is dropped."""
        verdict = self._plan()
        if self.left_out & self._chosen.keys():
            self._chosen = {n: t for n, t in self._chosen.items() if n not in self.left_out}
            verdict = self._plan()
        self.card.show_verdict(verdict, self._gate.offers(self.planned, verdict))

    def _plan(self) -> RoutineVerdict:
        planned = self._routine
        for index, target in self._chosen.items():
            planned = self._gate.replaced(planned, index, target, self._words.area_text())
        self.planned = planned
        self._verdict = self._gate.judge(planned)
        return self._verdict

    def _use(self, index: int, target: str) -> None:
        self._chosen[index] = target
        self.refresh()
        self.changed.emit()
        if index in self.card.undoes:
            self.card.undoes[index].setFocus()

    def _leave_out(self, index: int) -> None:
        self._chosen.pop(index, None)
        self.refresh()
        self.changed.emit()
        again = next((b for (n, _), b in self.card.uses.items() if n == index), None)
        if again is not None:
            again.setFocus()


class RoutineReviewDialog(FittedDialog):
    """Asks, before a routine starts shorter than it is written, how to go on.

    Args:
        theme: the looks.
        words: names and sentences.
        gate: judges the routine and what is offered.
        routine: as it is written.
        title: the reader's name of the routine.
    """

    def __init__(
        self,
        theme: Theme,
        words: RoutineWords,
        gate: RoutineGate,
        routine: Routine,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", (640, 560), parent)
        self.review = RoutineReview(theme, words, gate, routine)
        self.review.refresh()
        self.review.changed.connect(self._changed)
        nothing = self.review.left is None
        leave = VerdictWords().verdict(Level.BLOCK)
        self.setWindowTitle(leave if nothing else self.tr("Before you start"))
        self.start = Button(theme, self.tr("Start"), "primary", "play")
        self.start.clicked.connect(self.accept)
        self.leave = Button(theme, "", "secondary")
        self.leave.clicked.connect(self.reject)
        scroll = Scroller(theme, self.windowTitle(), margin=24, gap=12)
        scroll.body.addWidget(Text(theme, title, "title", wrap=True))
        scroll.body.addWidget(self.review)
        scroll.body.addStretch(1)
        self.lay_out(scroll, row(self.start, self.leave, None, gap=theme.space(12)))
        self._changed()

    @property
    def chosen(self) -> Routine | None:
        """What is to start; None when nothing of it may be done."""
        return None if self.review.left is None else self.review.planned

    def _changed(self) -> None:
        something = self.chosen is not None
        self.start.setVisible(something)
        text = self.tr("Not now") if something else self.tr("Close")
        self.leave.setText(text)
        self.leave.setAccessibleName(text)
