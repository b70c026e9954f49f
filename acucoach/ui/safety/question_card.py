"""One group of questions: tick what applies, or none of it, or rather not say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.domain.profile import Answer, BodyPlace
from acucoach.domain.safety_questions import Question, QuestionGroup
from acucoach.ui.safety.place_picker import PlacePicker
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.wrap_layout import WrapLayout


class QuestionCard(Card):
    """A group as a card of chips.

    Args:
        theme: the looks.
        group: the questions.
        part_names: the reader's names of body parts.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        group: QuestionGroup,
        part_names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.group = group
        self.setAccessibleName(group.title)
        self._facts: dict[str, Button] = {}
        self._pickers: dict[str, PlacePicker] = {}
        self.body.addWidget(Text(theme, group.title, "heading", wrap=True))
        chips = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        self._wrap = WrapLayout(theme.space(8), chips)
        for question in group.questions:
            self._facts[question.fact] = self._chip(question.text)
        single = len(group.questions) == 1
        no = self.tr("No, or it cannot apply to me") if single else self.tr("None of these")
        self.none = self._chip(no, alone=True)
        self.unsaid = self._chip(self.tr("I'd rather not say"), alone=True)
        self.body.addWidget(chips)
        self.body.addLayout(row(self.none, self.unsaid, None))
        for question in group.questions:
            self._add_details(question, part_names)
        self._open = QWidget()
        words = self.tr("Please choose something here. “None of these” is an answer too.")
        self._open.setLayout(
            row(Icon(theme, "triangle-alert", 20, "gentle"),
                Text(theme, words, "caption", "gentle", wrap=True))
        )  # fmt: skip
        self._open.hide()
        self.body.addWidget(self._open)

    # what was said

    @property
    def answered(self) -> bool:
        """Whether anything is chosen."""
        return any(chip.isChecked() for chip in self._chips())

    def answers(self) -> dict[str, Answer]:
        """The answer to each question."""
        if self.unsaid.isChecked():
            rest = Answer.UNSAID
        else:
            rest = Answer.NO if self.answered else Answer.UNASKED
        return {
            fact: Answer.YES if chip.isChecked() else rest for fact, chip in self._facts.items()
        }

    def where(self) -> dict[str, frozenset[BodyPlace]]:
        """The places of what applies, as far as told."""
        told = {
            fact: picker.places()
            for fact, picker in self._pickers.items()
            if self._facts[fact].isChecked()
        }
        return {fact: places for fact, places in told.items() if places}

    def show_answers(
        self, answers: Mapping[str, Answer], where: Mapping[str, frozenset[BodyPlace]]
    ) -> None:
        """Show what was said before."""
        mine = {fact: answers.get(fact, Answer.UNASKED) for fact in self._facts}
        for fact, chip in self._facts.items():
            chip.setChecked(mine[fact] is Answer.YES)
            if fact in self._pickers:
                self._pickers[fact].show_places(where.get(fact, frozenset()))
        some = Answer.YES in mine.values()
        self.none.setChecked(not some and set(mine.values()) == {Answer.NO})
        self.unsaid.setChecked(not some and Answer.UNSAID in mine.values())
        self.show_open(False)

    def choose_none(self) -> None:
        """Say that nothing applies."""
        self.none.setChecked(True)

    def show_open(self, is_open: bool) -> None:
        """Show or hide the reminder that an answer is missing."""
        self._open.setVisible(is_open)

    def is_ticked(self, fact: str) -> bool:
        """Whether one question was answered with yes."""
        return self._facts[fact].isChecked()

    # inside

    def _chips(self) -> tuple[Button, ...]:
        return (*self._facts.values(), self.none, self.unsaid)

    def _chip(self, text: str, *, alone: bool = False) -> Button:
        chip = Button(self._theme, text, "chip")
        chip.toggled.connect(lambda on, chip=chip: self._toggled(chip, on))
        if not alone:
            self._wrap.addWidget(chip)
        return chip

    def _add_details(self, question: Question, part_names: Mapping[str, str]) -> None:
        if question.hint:
            text = self.tr("{question}: {hint}").format(question=question.text, hint=question.hint)
            self.body.addWidget(Text(self._theme, text, "caption", "text_2", wrap=True))
            self._facts[question.fact].setAccessibleDescription(question.hint)
        if question.parts:
            picker = PlacePicker(self._theme, question.text, question.parts, part_names)
            picker.hide()
            picker.changed.connect(self.changed)
            self._pickers[question.fact] = picker
            self.body.addWidget(picker)

    def _toggled(self, chip: Button, on: bool) -> None:
        chip.set_icon_name("check" if on else "")
        if not on:
            chip.setIcon(QIcon())
        if on:
            alone = chip in (self.none, self.unsaid)
            for other in self._chips():
                if other is not chip and (alone or other in (self.none, self.unsaid)):
                    other.setChecked(False)
            self.show_open(False)
        for fact, picker in self._pickers.items():
            picker.setVisible(self._facts[fact].isChecked())
        self._wrap.invalidate()
        self.changed.emit()


def answers_of(
    cards: Iterable[QuestionCard],
) -> tuple[dict[str, Answer], dict[str, frozenset[BodyPlace]]]:
    """The answers of several cards together, and the places of what applies."""
    answers: dict[str, Answer] = {}
    where: dict[str, frozenset[BodyPlace]] = {}
    for card in cards:
        answers.update(card.answers())
        where.update(card.where())
    return answers, where
