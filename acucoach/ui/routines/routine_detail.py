"""One routine: what it does, whether it is fine today, what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.domain.acupoint import Cited
from acucoach.domain.cautions import in_order
from acucoach.domain.plan import as_played
from acucoach.domain.routine import Routine, RoutineStep
from acucoach.domain.safety import Level
from acucoach.guarded import guarded
from acucoach.ui.gate_view import RoutineGate
from acucoach.ui.own_picture import OwnPicture
from acucoach.ui.routines.routine_review import RoutineReview
from acucoach.ui.routines.words import RoutineWords
from acucoach.ui.safety.caution_list import CautionList, our_own
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.cited_text import SourcesFold
from acucoach.ui.widgets.conflict_list import ConflictList, cited_in
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card, Scroller, column, keep_lines_short, row
from acucoach.ui.widgets.labels import Badge, Text
from acucoach.ui.widgets.row_button import RowButton
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.words.durations import DurationWords
from acucoach.ui.words.verdicts import VerdictWords

LOW = 400
"""Pixels at 100 % text; in a lower page no more than Start stands below the text."""


class RoutineDetail(QWidget):
    """The page of one routine.

    Args:
        theme: the looks.
        library: names and sources.
        words: sentences.
        routine: what to show.
        gate: the safety gate; asked again by :meth:`refresh`.
        lasts: seconds that a session of a routine takes.
        longest: seconds a side at most in the next session of a routine; 0 for no cap.
    """

    startRequested = Signal(object, object)
    """A :class:`Routine` is to be done, some steps perhaps at other places; and the indexes of
    the steps shown as left out. Whoever hears it asks the gate for a clearance."""
    spotRequested = Signal(object)
    """A routine needs a spot of the user's own, chosen on the body map."""
    pointRequested = Signal(str)
    """A step's point is to be shown."""
    copyRequested = Signal(object)
    editRequested = Signal(object)
    exportRequested = Signal(object)
    deleteRequested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        words: RoutineWords,
        routine: Routine,
        gate: RoutineGate,
        lasts: Callable[[Routine], int],
        longest: Callable[[Routine], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._words = theme, library, words
        self.routine, self._gate, self._lasts, self._longest = routine, gate, lasts, longest
        self._facts = Text(theme, "", "caption", "text_2", wrap=True)
        self.review = RoutineReview(theme, words, gate, routine)
        self.review.changed.connect(self._say_time)
        self.closed = VerdictPanel(theme, "blocked")
        self.closed.hide()
        self.start = Button(theme, "", "primary", "play")
        self.start.clicked.connect(self._start)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Ask the gate again: answers or marks have changed."""
        if self.routine.needs_spot:
            self.review.hide()
            closed = self._gate.closed(self.routine)
            if closed:
                self.closed.say("blocked", VerdictWords().verdict(Level.BLOCK), closed)
            self.closed.setVisible(bool(closed))
            allow(self.start, not closed, closed or self.tr("Nothing of it is left for today."))
            self.start.setText(self.tr("Choose a spot on the body"))
            self._say_facts(self.routine)
            return
        self.review.refresh()
        self._say_time()

    def _say_time(self) -> None:
        self._show_steps()
        allow(self.start, self.review.left is not None, self.tr("Nothing of it is left for today."))
        left = self.review.left or self.routine
        time = DurationWords().about(self._lasts(left))
        self.start.setText(self.tr("Start, {time}").format(time=time))
        self._say_facts(left)

    def _say_facts(self, left: Routine) -> None:
        facts = [self._words.takes(self.routine, self._lasts(left))]
        facts.append(self._words.times_a_day(self.routine.times_a_day))
        self._facts.setText(" · ".join(filter(None, facts)))

    def _start(self) -> None:
        if self.routine.needs_spot:
            self.spotRequested.emit(self.routine)
        else:
            self.startRequested.emit(self.review.planned, self.review.left_out)

    def _build(self) -> None:
        theme, routine = self._theme, self.routine
        scroller = Scroller(theme, routine.title)
        body = self._body = scroller.body
        body.addWidget(Text(theme, routine.title, "display", wrap=True))
        if routine.summary:
            body.addWidget(Text(theme, routine.summary, "body", "text_2", wrap=True))
        body.addWidget(self._facts)
        body.addWidget(self.review)
        body.addWidget(self.closed)
        if routine.course:
            body.addWidget(Text(theme, routine.course, "body", wrap=True))
        self._add_cautions(body)
        self._add_steps(body)
        self._add_evidence(body)
        self._below = WrapRow(theme.space(12))
        body.addWidget(self._below)
        body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroller, 1)
        whole.addLayout(self._foot())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window only Start stays in view; what else can be done stands below the text."""
        super().resizeEvent(event)
        keep_lines_short(self._body, self._theme, self)
        low = self.height() < self._theme.px(LOW)
        here, there = (self._foot_row, self._below) if low else (self._below, self._foot_row)
        for button in self.action_buttons.values():
            if here.isAncestorOf(button):
                here.take(button)
                there.add(button)
                button.show()

    def _add_cautions(self, body: QVBoxLayout) -> None:
        if not self.routine.cautions:
            return
        card = Card(self._theme, gap=6)
        card.body.addWidget(Text(self._theme, self.tr("Take care"), "heading"))
        texts = [caution.text for caution in self.routine.cautions]
        rules = self._library.safety.caution_rules
        card.body.addWidget(
            CautionList(
                self._theme,
                in_order(texts, rules, self._gate.told()),
                our_own(self.routine.cautions),
            )
        )
        body.addWidget(card)

    def _add_steps(self, body: QVBoxLayout) -> None:
        theme = self._theme
        body.addWidget(Text(theme, self.tr("Steps"), "heading"))
        self._shorter = Text(theme, "", "body", "text_2", wrap=True)
        body.addWidget(self._shorter)
        self._steps = column(gap=theme.space(12))
        body.addLayout(self._steps)
        self._show_steps()
        after = self._words.after(self.routine)
        if after:
            body.addWidget(Text(theme, after, "body", "text_2", wrap=True))

    def _show_steps(self) -> None:
        """The steps as they would be done today."""
        empty(self._steps)
        longest = self._longest(self.routine)
        played = [as_played(step, longest) for step in self.review.today]
        shorter = self.tr(
            "The first times are shorter: at most {time} at a time, more as it goes well."
        )
        self._shorter.setText(shorter.format(time=self._words.duration(longest)))
        self._shorter.setVisible(played != list(self.review.today))
        for index, step in enumerate(played):
            line = self._step(index + 1, step, index in self.review.left_out)
            self._steps.addWidget(line)
            if step.picture and not step.instead_of:
                name = self.tr("Your photo: {name}").format(name=self._words.target(step.target))
                photo = OwnPicture(self._theme, step.picture, name)
                self._steps.addWidget(photo)
                photo.setVisible(photo.usable)
            line.show()

    def _step(self, number: int, step: RoutineStep, left_out: bool) -> QWidget:
        theme = self._theme
        title = self._words.target(step.target)
        if left_out:
            title = self.tr("{name}, left out today").format(name=title)
        elif step.instead_of:
            before = self._words.target(step.instead_of)
            title = self.tr("{name}, in place of {other}").format(name=title, other=before)
        below = "\n".join(text for text in (self._words.dose(step), step.text) if text)
        badge = Badge(theme, QLocale().toString(number))
        if step.target in self._library.atlas():
            line = RowButton(
                theme, title, below, before=badge, framed=True, chevron=True, wrap=True
            )
            line.clicked.connect(lambda: self.pointRequested.emit(step.target))
            return line
        card = Card(theme, pad=10)
        words = column(
            Text(theme, title, "body_strong", wrap=True),
            Text(theme, below, "caption", "text_2", wrap=True),
            gap=1,
        )
        inside = row(gap=theme.space(10))
        inside.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(words, 1)
        card.body.addLayout(inside)
        return card

    def _add_evidence(self, body: QVBoxLayout) -> None:
        theme, routine = self._theme, self.routine
        card = Card(theme, "sunken", gap=6)
        card.body.addWidget(Text(theme, self.tr("What is known"), "heading"))
        card.body.addWidget(Text(theme, routine.evidence.text, wrap=True))
        if routine.provenance:
            came = self.tr("From: {source}").format(source=routine.provenance)
            if routine.dated:
                came = f"{came}, {routine.dated}"
            card.body.addWidget(Text(theme, f"{came}.", "caption", "text_2", wrap=True))
        if routine.notes:
            card.body.addWidget(Text(theme, self.tr("Where sources differ, and choices"), "label"))
            for note in routine.notes:
                card.body.addWidget(Text(theme, f"•  {note.text}", "caption", wrap=True))
        body.addWidget(card)
        conflicts = self._library.safety.conflicts_at(routine.id)
        if conflicts:
            body.addWidget(ConflictList(theme, conflicts))
        cited: list[Cited] = [routine.evidence, *routine.cautions, *routine.notes]
        ids = [name for part in cited for name in part.cite] + cited_in(conflicts)
        ids += [name for step in routine.steps for name in step.cite]
        body.addWidget(SourcesFold(theme, self._library.citations(), ids))

    def _foot(self) -> QHBoxLayout:
        theme = self._theme
        buttons: list[QWidget] = [self.start]
        own = self.routine.own
        actions = [(self.tr("Make my own copy"), "copy", self.copyRequested)]
        if own:
            actions = [
                (self.tr("Edit"), "pencil", self.editRequested),
                (self.tr("Copy"), "copy", self.copyRequested),
                (self.tr("Save to a file"), "download", self.exportRequested),
                (self.tr("Delete"), "trash-2", self.deleteRequested),
            ]
        self.action_buttons: dict[str, Button] = {}
        for text, icon, signal in actions:
            kind = "secondary" if len(self.action_buttons) == 0 else "ghost"
            button = Button(theme, text, kind, icon)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.routine))
            buttons.append(button)
            self.action_buttons[icon] = button
        self._foot_row = WrapRow(theme.space(12), *buttons)
        foot = row(self._foot_row)
        foot.setContentsMargins(theme.space(24), theme.space(12), theme.space(24), theme.space(16))
        return foot
