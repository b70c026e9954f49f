"""One step in the editor: how long, which side, which way, how often."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.acupoint import Motion
from acucoach.domain.anatomy import Laterality
from acucoach.domain.composing import MOST_ROUNDS, with_technique, with_time
from acucoach.domain.plan import LONGEST_SIDE, SHORTEST_SIDE
from acucoach.domain.routine import RoutineStep, SideOrder, Turn
from acucoach.ui.own_picture import PictureField
from acucoach.ui.routines.words import RoutineWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.form import Form
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.stepper import Stepper

_WAYS: tuple[tuple[Turn, ...], ...] = (
    (),
    (Turn.CLOCKWISE,),
    (Turn.COUNTER_CLOCKWISE,),
    (Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE),
)
_PAIRED = (
    SideOrder.IN_TURN,
    SideOrder.ALTERNATE,
    SideOrder.TOGETHER,
    SideOrder.LEFT,
    SideOrder.RIGHT,
)


class StepCard(QWidget):
    """A step that can be changed, moved and taken out.

    Args:
        theme: the looks.
        words: sentences.
        step: the step as it is.
        laterality: on which sides its target exists.
        gentle: whether its target takes no firm pressure.
    """

    changed = Signal()
    moved = Signal(int)
    """Up (-1) or down (+1)."""
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        words: RoutineWords,
        step: RoutineStep,
        laterality: Laterality,
        gentle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._step = theme, words, step
        title = words.target(step.target)
        self.seconds = Stepper(
            theme,
            SHORTEST_SIDE,
            LONGEST_SIDE,
            15,
            self.tr("Seconds a side, {name}").format(name=title),
            self.tr(" s"),
        )
        self.seconds.set_value(step.seconds_a_round)
        self.rounds = Stepper(
            theme, 1, MOST_ROUNDS, 1, self.tr("Rounds, {name}").format(name=title)
        )
        self.rounds.set_value(step.rounds)
        self.sides = ChoiceBox(theme, self.tr("Side, {name}").format(name=title))
        for side in _PAIRED if laterality is Laterality.PAIRED else (step.sides,):
            self.sides.addItem(words.sides(side) or self.tr("Middle"), str(side))
        self.sides.setCurrentIndex(max(0, self.sides.findData(str(step.sides))))
        paired = laterality is Laterality.PAIRED
        allow(self.sides, paired, self.tr("This place has no left and right."))
        self.way = ChoiceBox(theme, self.tr("Direction of the circles, {name}").format(name=title))
        ways = (
            self.tr("Either way"),
            self.tr("Clockwise"),
            self.tr("Counter-clockwise"),
            self.tr("Half each way"),
        )
        for index, text in enumerate(ways):
            self.way.addItem(text, index)
        turns = tuple(turn for turn, _ in step.turns)
        self.way.setCurrentIndex(_WAYS.index(turns) if turns in _WAYS else 0)
        self.technique = ChoiceBox(theme, self.tr("How, {name}").format(name=title))
        self._ways, self._gentle = words.ways(step.target), gentle
        for text, _ in self._ways:
            self.technique.addItem(text)
        self._way_before = self._way_of(step)
        if self._way_before < 0 and self._ways:
            # Published steps may be worked in a way of their own.
            self.technique.insertItem(0, words.way_of(step))
            self._ways.insert(0, (words.way_of(step), None))
            self._way_before = 0
        self.technique.setCurrentIndex(self._way_before)
        for field in (self.seconds, self.rounds):
            field.changed.connect(self.changed)
        for box in (self.sides, self.way):
            box.currentIndexChanged.connect(self.changed)
        self.technique.currentIndexChanged.connect(self._technique_chosen)
        self._build(title)
        self._show_way()

    def step(self) -> RoutineStep:
        """The step as the fields say. Untouched, it is the step it was."""
        return replace(self._timed(), picture=self.picture.text)

    def _timed(self) -> RoutineStep:
        before = self._worked()
        circles = before.motion is Motion.CIRCLE
        turns = _WAYS[self.way.currentIndex()] if circles else ()
        sides = SideOrder(self.sides.currentData())
        # A counted step may be shorter than the field allows; untouched it stays counted.
        same_time = self.seconds.value() == max(SHORTEST_SIDE, before.seconds_a_round)
        same_way = turns == tuple(turn for turn, _ in before.turns)
        if same_time and same_way:
            return replace(before, sides=sides, rounds=self.rounds.value())
        timed = with_time(before, self.seconds.value(), rounds=self.rounds.value(), turns=turns)
        return replace(timed, sides=sides)

    def _worked(self) -> RoutineStep:
        """The step with the way that is chosen."""
        index = self.technique.currentIndex()
        technique = self._ways[index][1] if index >= 0 else None
        if technique is None or index == self._way_before:
            return self._step
        return with_technique(self._step, technique, gentle=self._gentle)

    def _way_of(self, step: RoutineStep) -> int:
        return next(
            (
                index
                for index, (_, one) in enumerate(self._ways)
                if one is not None and (one.motion, one.tool) == (step.motion, step.tool)
            ),
            -1,
        )

    def _technique_chosen(self) -> None:
        index = self.technique.currentIndex()
        technique = self._ways[index][1] if index >= 0 else None
        if technique is not None and index != self._way_before:
            self.seconds.set_value(technique.default_seconds)
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        """Only circles have a direction."""
        self._form.setRowVisible(self.way, self._worked().motion is Motion.CIRCLE)

    def _build(self, title: str) -> None:
        theme = self._theme
        buttons = (
            ("chevron-up", self.tr("Move {name} up"), lambda: self.moved.emit(-1)),
            ("chevron-down", self.tr("Move {name} down"), lambda: self.moved.emit(1)),
            ("trash-2", self.tr("Take {name} out"), self.removed.emit),
        )
        head = row(gap=theme.space(4))
        head.addWidget(Text(theme, title, "body_strong", wrap=True), 1)
        self.buttons: dict[str, Button] = {}
        for icon, name, act in buttons:
            button = Button(theme, "", "icon", icon, name=name.format(name=title))
            connect_callback(button.clicked, act)
            head.addWidget(button)
            self.buttons[icon] = button
        form = Form(theme)
        self._form = form
        form.add(self.tr("How"), self.technique)
        form.add(self.tr("Time a side and round"), self.seconds)
        form.add(self.tr("Side"), self.sides)
        form.add(self.tr("Rounds"), self.rounds)
        form.add(self.tr("Circles"), self.way)
        self.picture = PictureField(theme, title, self._step.picture)
        self.picture.changed.connect(self.changed)
        card = Card(theme, gap=8)
        card.body.addLayout(head)
        card.body.addLayout(form)
        card.body.addWidget(self.picture)
        self.setLayout(column(card))
        # Shown before it has a parent it would flash up as a window and take the keys.
        form.setRowVisible(self.technique, len(self._ways) > 1)
