"""One group of questions: tick what applies, or none of it, or rather not say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.profile import APPROVED, DATED, Answer, BodyPlace
from acucoach.domain.safety_questions import Question, QuestionGroup
from acucoach.ui.safety.place_picker import PlacePicker
from acucoach.ui.safety.since_when import SinceWhen
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.more_fold import MoreFold
from acucoach.ui.widgets.tick_box import TickBox


class QuestionCard(Card):
    """A group as a card: its lead, and the questions as chips behind "Some of this".

    A group without a lead shows its chips at once.

    Args:
        theme: the looks.
        group: the questions.
        part_names: the reader's names of body parts.
        today: the day it is; None asks for no dates.
    """

    changed = Signal()
    opened = Signal()
    """The questions themselves came into view."""

    def __init__(
        self,
        theme: Theme,
        group: QuestionGroup,
        part_names: Mapping[str, str],
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme, self._today = theme, today
        self.group = group
        self.setAccessibleName(group.title)
        self._facts: dict[str, Button] = {}
        self._pickers: dict[str, PlacePicker] = {}
        self._whens: dict[str, SinceWhen] = {}
        self._agreed: dict[str, tuple[TickBox, date | None]] = {}
        self.body.addWidget(Text(theme, group.title, "heading", wrap=True))
        for question in group.questions:
            self._facts[question.fact] = self._chip(question.text)
        self.some = self._chip(self.tr("Some of this"))
        self.some.setAccessibleDescription(group.lead)
        single = len(group.questions) == 1
        self.none = self._chip(self.tr("No") if single else self.tr("None of these"))
        self.unsaid = self._chip(self.tr("I'd rather not say"))
        self._questions = QWidget()
        self._questions.setLayout(self._opened(part_names))
        if group.lead:
            self.body.addWidget(Text(theme, group.lead, wrap=True))
        if not group.lead:
            self.body.addWidget(self._questions)
        self.body.addWidget(WrapRow(theme.space(8), self.none, self.some, self.unsaid))
        if group.lead:
            self.body.addWidget(self._questions)
        self._strict = Text(
            theme,
            self.tr(
                "What you'd rather not say counts as if it applied, wherever that could matter."
            ),
            "caption", "text_2", wrap=True,
        )  # fmt: skip
        self._strict.hide()
        self.body.addWidget(self._strict)
        self.why = MoreFold(
            theme, self.tr("Why we ask"), self.tr("Hide why we ask"), self._reasons()
        )
        self.why.button.setAccessibleDescription(group.title)
        self.body.addWidget(self.why)
        self._open = QWidget()
        self._asks = self.tr("Please choose something here. “None of these” is an answer too.")
        self._open.setLayout(
            row(Icon(theme, "triangle-alert", 20, "gentle"),
                Text(theme, self._asks, "caption", "gentle", wrap=True))
        )  # fmt: skip
        self._open.hide()
        self.body.addWidget(self._open)
        self._show_parts()

    # what was said

    @property
    def answered(self) -> bool:
        """Whether anything is chosen."""
        return any(chip.isChecked() for chip in (*self._facts.values(), self.none, self.unsaid))

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

    def since(self) -> dict[str, date]:
        """When what applies was, as far as told."""
        told = {f: when.told for f, when in self._whens.items() if self._facts[f].isChecked()}
        return {fact: day for fact, day in told.items() if day is not None}

    def agreed(self) -> dict[str, date]:
        """Since when a doctor agrees in spite of what applies."""
        told = {
            fact: day or self._today
            for fact, (box, day) in self._agreed.items()
            if box.on and self._facts[fact].isChecked()
        }
        return {fact: day for fact, day in told.items() if day is not None}

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
        if not self.answered:
            self.some.setChecked(False)
        self.show_open(False)

    def show_days(self, since: Mapping[str, date], agreed: Mapping[str, date]) -> None:
        """Show when something was and since when a doctor agrees, as told before."""
        for fact, when in self._whens.items():
            when.show_day(since.get(fact))
        for fact, (box, _) in list(self._agreed.items()):
            box.show_on(fact in agreed)
            self._agreed[fact] = (box, agreed.get(fact))

    def choose_none(self) -> None:
        """Say that nothing applies."""
        self.none.setChecked(True)

    def show_open(self, is_open: bool) -> None:
        """Show or hide the reminder that an answer is missing."""
        self._open.setVisible(is_open)

    def ask_again(self) -> None:
        """Say that an answer is missing, each time anew: to a screen reader, too."""
        self.show_open(True)
        self.none.setFocus()
        announce(self, self._asks)

    def is_ticked(self, fact: str) -> bool:
        """Whether one question was answered with yes."""
        return self._facts[fact].isChecked()

    # inside

    def _chip(self, text: str) -> Button:
        chip = Button(self._theme, text, "chip")
        chip.toggled.connect(lambda on, chip=chip: self._toggled(chip, on))
        return chip

    def _opened(self, part_names: Mapping[str, str]) -> QVBoxLayout:
        """The questions themselves, with what is asked about each that applies."""
        lines = column(WrapRow(self._theme.space(8), *self._facts.values()))
        for question in self.group.questions:
            self._add_details(lines, question, part_names)
        return lines

    def _reasons(self) -> list[QWidget]:
        line = self.tr("{question}: {why}")
        return [
            Text(self._theme, line.format(question=one.text, why=one.why), "caption", wrap=True)
            for one in self.group.questions
        ]

    def _add_details(
        self, lines: QVBoxLayout, question: Question, part_names: Mapping[str, str]
    ) -> None:
        if question.hint:
            text = self.tr("{question}: {hint}").format(question=question.text, hint=question.hint)
            lines.addWidget(Text(self._theme, text, "caption", "text_2", wrap=True))
            self._facts[question.fact].setAccessibleDescription(question.hint)
        if question.parts:
            picker = PlacePicker(self._theme, question.text, question.parts, part_names)
            picker.changed.connect(self.changed)
            self._pickers[question.fact] = picker
            lines.addWidget(picker)
        if question.fact in DATED and self._today is not None:
            when = SinceWhen(self._theme, question.text, self._today)
            when.changed.connect(self.changed)
            self._whens[question.fact] = when
            lines.addWidget(when)
        if question.fact in APPROVED and self._today is not None:
            box = TickBox(self._theme, self.tr("A doctor agreed to pressing on my head and neck"))
            box.switched.connect(lambda _: self.changed.emit())
            self._agreed[question.fact] = (box, None)
            lines.addWidget(box)

    def _toggled(self, chip: Button, on: bool) -> None:
        alone = (self.none, self.unsaid)
        if on:
            others = (*self._facts.values(), self.some) if chip in alone else alone
            for other in (*others, *alone):
                if other is not chip:
                    other.setChecked(False)
            self.show_open(False)
        if self.group.lead and any(one.isChecked() for one in self._facts.values()):
            self.some.setChecked(True)  # what is ticked is never out of sight
        self._show_parts()
        if chip is self.some and on:
            self.opened.emit()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.some.setVisible(bool(self.group.lead))
        self._questions.setVisible(not self.group.lead or self.some.isChecked())
        self._strict.setVisible(self.unsaid.isChecked())
        about: dict[str, list[QWidget]] = {fact: [] for fact in self._facts}
        for fact, picker in self._pickers.items():
            about[fact].append(picker)
        for fact, when in self._whens.items():
            about[fact].append(when)
        for fact, (box, _) in self._agreed.items():
            about[fact].append(box)
        for fact, widgets in about.items():
            for widget in widgets:
                widget.setVisible(self._facts[fact].isChecked())


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


def days_of(cards: Iterable[QuestionCard]) -> tuple[dict[str, date], dict[str, date]]:
    """When what applies was, and since when a doctor agrees, of several cards together."""
    since: dict[str, date] = {}
    agreed: dict[str, date] = {}
    for card in cards:
        since.update(card.since())
        agreed.update(card.agreed())
    return since, agreed
