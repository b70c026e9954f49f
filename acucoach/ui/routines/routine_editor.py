"""Putting a routine together: a name, steps, and their order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.content.library import Library
from acucoach.domain.acupoint import SelfPress
from acucoach.domain.anatomy import Laterality
from acucoach.domain.composing import LONGEST_TITLE, ComposingError, area_step, checked, point_step
from acucoach.domain.draft import DraftKind, RoutineDraft
from acucoach.domain.found import FoundKind
from acucoach.domain.plan import DoseError
from acucoach.domain.routine import AREA_PREFIX, Routine, RoutineStep
from acucoach.ui.drafts import FormDraft
from acucoach.ui.routines.step_card import StepCard
from acucoach.ui.routines.words import RoutineWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.form import Form
from acucoach.ui.widgets.frames import Scroller, column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from acucoach.ui.widgets.stepper import Stepper
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.words.told import told

_MOST_FOUND = 6


class RoutineEditor(QWidget):
    """The form of an own routine. Nothing is kept before Save.

    Args:
        theme: the looks.
        library: what may be added.
        words: sentences.
        routine: what to begin with.
        lasts: seconds that a session of a routine takes.
        may_add: whether the safety gate would ever let a target start; others are not offered.
    """

    saved = Signal(object)
    """The finished :class:`Routine`."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        library: Library,
        words: RoutineWords,
        routine: Routine,
        lasts: Callable[[Routine], int],
        may_add: Callable[[str], bool] = lambda _: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._words = theme, library, words
        self._routine, self._lasts, self._may_add = routine, lasts, may_add
        self.kept = False
        """Whether whoever took the routine could keep it."""
        self.cards: list[StepCard] = []
        self.name = QLineEdit(routine.title)
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.setAccessibleName(self.tr("Name of the routine"))
        self.name.setPlaceholderText(self.tr("For instance: Evening"))
        self.complaint = ChoiceBox(theme, self.tr("What the routine is for"))
        self.complaint.addItem(self.tr("Nothing in particular"), "")
        for one in library.complaints().values():
            self.complaint.addItem(one.title, one.id)
        self._show_complaint(routine)
        self.look_for = QLineEdit()
        self.look_for.setAccessibleName(self.tr("Find a point or area to add"))
        self.look_for.setPlaceholderText(self.tr("Add a point or area: LI4, hegu, wrist …"))
        self.look_for.textChanged.connect(self._search)
        self.look_for.returnPressed.connect(self._add_first)
        self.total = Text(theme, "", "body_strong")
        self.problem = VerdictPanel(theme, "blocked")
        self.problem.hide()
        self.save = Button(theme, self.tr("Save"), "primary", "check")
        self.save.clicked.connect(self._save)
        self.cancel = Button(theme, self.tr("Cancel"), "ghost", "x")
        self.cancel.clicked.connect(self.cancelled)
        self.pause = self._spin(routine.change_over_seconds, 60, self.tr("Pause between steps"))
        self.rest = self._spin(routine.rest_after_seconds, 1800, self.tr("Rest at the end"))
        self._steps = column(gap=theme.space(8))
        self._found_box = QWidget()
        self._found = column(gap=theme.space(4))
        self._found_box.setLayout(self._found)
        self._found_box.hide()
        self.found: list[tuple[str, RowButton]] = []
        self._build()
        for step in routine.steps:
            self._append(step)
        self._tell()
        self.draft = FormDraft(
            DraftKind.ROUTINE, RoutineDraft, self._read, self._show_draft, self._save
        )

    def _read(self) -> RoutineDraft:
        return RoutineDraft(self.routine(), self.look_for.text())

    def _show_draft(self, draft: RoutineDraft) -> None:
        while self.cards:
            card = self.cards.pop()
            self._steps.removeWidget(card)
            discard(card)
        self._routine = draft.routine
        self.name.setText(draft.routine.title)
        self._show_complaint(draft.routine)
        for step in draft.routine.steps:
            self._append(step)
        self.pause.set_value(draft.routine.change_over_seconds)
        self.rest.set_value(draft.routine.rest_after_seconds)
        self.look_for.setText(draft.look_for)
        self._tell()

    def routine(self) -> Routine:
        """The routine as the form says; it may still break a limit."""
        return replace(
            self._routine,
            title=self.name.text().strip(),
            steps=tuple(card.step() for card in self.cards),
            change_over_seconds=self.pause.value(),
            rest_after_seconds=self.rest.value(),
            complaints=self._complaints(),
        )

    def _complaints(self) -> tuple[str, ...]:
        """What is chosen first; what a copy is good for besides stays with it."""
        before, chosen = self._routine.complaints, str(self.complaint.currentData() or "")
        if chosen == (before[0] if before else ""):
            return before
        return (chosen,) if chosen else ()

    def _show_complaint(self, routine: Routine) -> None:
        chosen = routine.complaints[0] if routine.complaints else ""
        self.complaint.setCurrentIndex(max(0, self.complaint.findData(chosen)))

    def add(self, target: str) -> None:
        """Add a step at the end: a point's code or ``area:ID``."""
        if target.startswith(AREA_PREFIX):
            area = self._library.areas()[target.removeprefix(AREA_PREFIX)]
            self._append(area_step(area, self._words.area_text()))
        else:
            self._append(point_step(self._library.atlas()[target], self._library.guide(target)))
        self.look_for.clear()
        self.look_for.setFocus()
        self._scroller.bring_up(self.look_for)
        self._tell()

    def _append(self, step: RoutineStep) -> None:
        entry = self._library.atlas().get(step.target)
        gentle = entry is not None and entry.self_press is SelfPress.GENTLE
        card = StepCard(self._theme, self._words, step, self._laterality(step.target), gentle)
        card.changed.connect(self._tell)
        card.moved.connect(lambda by, card=card: self._move(card, by))
        card.removed.connect(lambda card=card: self._remove(card))
        self.cards.append(card)
        self._steps.addWidget(card)

    def _laterality(self, target: str) -> Laterality:
        if target.startswith(AREA_PREFIX):
            area = self._library.areas().get(target.removeprefix(AREA_PREFIX))
            return Laterality.PAIRED if area is None else area.laterality
        entry = self._library.atlas().get(target)
        return Laterality.PAIRED if entry is None else entry.laterality

    def _move(self, card: StepCard, by: int) -> None:
        here = self.cards.index(card)
        to = max(0, min(len(self.cards) - 1, here + by))
        self.cards.insert(to, self.cards.pop(here))
        self._steps.removeWidget(card)
        self._steps.insertWidget(to, card)
        self._tell()
        same, other = ("chevron-up", "chevron-down")[:: 1 if by < 0 else -1]
        card.buttons[same if card.buttons[same].isEnabled() else other].setFocus()

    def _remove(self, card: StepCard) -> None:
        self.cards.remove(card)
        self._steps.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.look_for.setFocus()
        self._tell()

    def _tell(self) -> None:
        routine = self.routine()
        last = len(self.cards) - 1
        for number, card in enumerate(self.cards):
            allow(card.buttons["chevron-up"], number > 0, self.tr("It is the first step."))
            allow(card.buttons["chevron-down"], number < last, self.tr("It is the last step."))
        total = self._words.takes(routine, self._lasts(routine)) if routine.steps else ""
        self.total.setText(total or self.tr("No step yet"))
        self.problem.hide()

    def _search(self, typed: str) -> None:
        for _, line in self.found:
            self._found.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.found = []
        self._found_box.hide()
        if not typed.strip():
            return
        answer = self._library.finder().find(typed, limit=60)
        self.problem.setVisible(bool(answer.urgent))
        if answer.urgent:
            advice = self._library.safety.urgent_words[answer.urgent]
            self.problem.say("blocked", advice.about, advice.text)
        for find in answer.finds:
            target = find.id if find.kind is FoundKind.POINT else f"{AREA_PREFIX}{find.id}"
            if find.kind is FoundKind.POINT and not self._library.has_guide(find.id):
                continue
            if find.kind not in (FoundKind.POINT, FoundKind.AREA) or not self._may_add(target):
                continue
            line = RowButton(self._theme, self._words.target(target), find.matched, framed=True)
            line.clicked.connect(lambda _=False, target=target: self.add(target))
            self._found.addWidget(line)
            line.show()  # a hidden row has no height, and the column would keep that
            self.found.append((target, line))
            if len(self.found) == _MOST_FOUND:
                break
        self._found_box.setVisible(bool(self.found))
        self._scroller.bring_up(self.look_for)  # with what was found below it

    def _add_first(self) -> None:
        if self.found:
            self.add(self.found[0][0])

    def _save(self) -> bool:
        try:
            routine = checked(self.routine())
        except (ComposingError, DoseError) as error:
            self.problem.say("blocked", self.tr("Not kept yet"), told(error))
            self.problem.show()
            (self.name if not self.name.text().strip() else self.look_for).setFocus()
            return False
        self.kept = False
        self.saved.emit(routine)
        return self.kept

    def _spin(self, value: int, most: int, name: str) -> Stepper:
        stepper = Stepper(self._theme, 0, most, 5 if most <= 60 else 60, name, self.tr(" s"))
        stepper.set_value(value)
        return stepper

    def _build(self) -> None:
        theme = self._theme
        scroller = self._scroller = Scroller(theme, self.tr("Your routine"))
        body = scroller.body
        body.addWidget(Text(theme, self.tr("Your routine"), "display"))
        body.addWidget(Text(theme, self.tr("Name"), "label"))
        body.addWidget(self.name)
        body.addWidget(Text(theme, self.tr("What it is for"), "label"))
        body.addWidget(self.complaint)
        body.addWidget(Text(theme, self.tr("Steps"), "heading"))
        body.addLayout(self._steps)
        body.addWidget(self.look_for)
        body.addWidget(self._found_box)
        form = Form(theme)
        form.add(self.tr("Pause between steps"), self.pause)
        form.add(self.tr("Rest at the end"), self.rest)
        body.addLayout(form)
        body.addWidget(self.problem)
        body.addStretch(1)
        foot = column(
            self.total,
            WrapRow(theme.space(12), self.save, self.cancel),
            gap=theme.space(8),
        )
        foot.setContentsMargins(theme.space(24), theme.space(12), theme.space(24), theme.space(16))
        whole = column(scroller, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
