"""The profile: asked before the first session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.domain.draft import DraftKind, HealthDraft
from acucoach.domain.profile import (
    FIRST_BIRTH,
    LAST_BIRTH,
    LAST_WEEK,
    Answer,
    Condition,
    Profile,
)
from acucoach.domain.safety_questions import QuestionGroup
from acucoach.ui.drafts import FormDraft
from acucoach.ui.safety.care_contact import CareContactFields
from acucoach.ui.safety.question_card import QuestionCard, answers_of, days_of
from acucoach.ui.safety.question_pages import QuestionPages
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.more_fold import MoreFold
from acucoach.ui.widgets.tick_box import TickBox

YOUNGEST, ELDEST = 9, 60
"""Ages in years between which a pregnancy is asked about; beyond them it is a plain no."""


class ProfileForm(QWidget):
    """Asks for the lasting facts.

    Args:
        theme: the looks.
        groups: the questions.
        part_names: the reader's names of body parts.
        today: the day it is; None where that does not matter.
        ask_contact: ask for the care team, too; it may stay empty.
    """

    saved = Signal(object)
    """The :class:`~acucoach.domain.profile.Profile` as told."""
    contactTold = Signal(object)
    """The :class:`~acucoach.domain.safety_red_flags.CareContact`, if one was typed; before
    ``saved``."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[QuestionGroup],
        part_names: Mapping[str, str],
        today: date | None = None,
        parent: QWidget | None = None,
        *,
        ask_contact: bool = False,
    ) -> None:
        super().__init__(parent)
        self.contact = CareContactFields(theme, labels=False)
        self._ask_contact = ask_contact
        self._theme, self._year = theme, 0 if today is None else today.year
        self.cards = tuple(QuestionCard(theme, group, part_names, today) for group in groups)
        self._born = _NumberField(theme, self.tr("Your year of birth"), (FIRST_BIRTH, LAST_BIRTH))
        self._adult = TickBox(theme, self.tr("I am 18 or over"))
        self._week = _NumberField(theme, self.tr("Week of pregnancy, if you know it"),
                                  (1, LAST_WEEK))  # fmt: skip
        self._told = Profile()
        self._build()
        self.draft = FormDraft(
            DraftKind.PROFILE, HealthDraft, self._read, self._show_draft, lambda: False
        )

    def _read(self) -> HealthDraft:
        told = answers_of(self.cards)
        numbers = tuple(field.text() for field in self._typed())
        return HealthDraft(None, *told, numbers, self._adult.on, *days_of(self.cards))

    def _typed(self) -> tuple[QLineEdit, ...]:
        contact = self.contact
        return self._born.input, self._week.input, contact.name, contact.telephone

    def _show_draft(self, draft: HealthDraft) -> None:
        for card in self.cards:
            card.show_answers(draft.answers, draft.where)
            card.show_days(draft.since, draft.agreed)
        self._adult.show_on(draft.adult)
        for field, text in zip(self._typed(), draft.numbers, strict=False):
            field.setText(text)
        self._show_week()

    def show_profile(self, profile: Profile | None) -> None:
        """Show what was said before; None for a first time."""
        told = profile if profile is not None else Profile()
        for card in self.cards:
            card.show_answers(told.answers, told.where)
            card.show_days(told.since, told.agreed)
        self._told = told
        self._born.show_number(told.born)
        self._adult.show_on(told.adult)
        self._week.show_number(told.week)
        self._show_week()
        self.draft.settle()

    def profile(self) -> Profile:
        """The answers as they stand."""
        answers, where = answers_of(self.cards)
        since, agreed = days_of(self.cards)
        if not self._year:  # without a day no dates are asked; those told before stay
            since, agreed = dict(self._told.since), dict(self._told.agreed)
        pregnant = answers.get(Condition.PREGNANT) is Answer.YES
        born = self._born.number
        adult = self._adult.on and born is None
        told = Profile(
            answers, where, week=self._week.number if pregnant else None,
            since=since, agreed=agreed,
        )  # fmt: skip
        return told.saying_age(born, adult=adult)

    def save(self) -> None:
        """Tell the answers, or show what is still open."""
        for field, question in ((self._born, self._age), (self._week, self._pregnancy)):
            if self._asks(question) and not field.check():
                self.pages.go_to(question)
                field.input.setFocus()
                return
        if not self._may_be_pregnant:
            self._pregnancy.choose_none()
        unanswered = [card for card in self.cards if not card.answered]
        for card in self.cards:
            card.show_open(card in unanswered)
        if unanswered:
            self.pages.go_to(unanswered[0])
            unanswered[0].ask_again()
            return
        contact = self.contact.check() if self._ask_contact else None
        if contact is not None and contact.known:
            self.contactTold.emit(contact)
        elif self._ask_contact and contact is None:
            self.pages.go_to(self._care)
            return
        self.saved.emit(self.profile())

    def _asks(self, question: QWidget) -> bool:
        return question is not self._pregnancy or (
            self._may_be_pregnant and self.profile_ticked(Condition.PREGNANT)
        )

    def _build(self) -> None:
        theme = self._theme
        title = Text(theme, self.tr("Before your first session"), "display", wrap=True)
        stays = self.tr("It never leaves this computer.")
        self._age = Card(theme)
        for part in (self._born, self._adult):
            self._age.body.addWidget(part)
        why = self.tr(
            "Old skin and bones want soft pressure, a child wants an adult beside it. Rather not "
            "say the year? Tick that you are 18 or over; then the limits for old age count. With "
            "neither, nothing can start."
        )
        self._age.body.addWidget(
            MoreFold(theme, self.tr("Why we ask"), self.tr("Hide why we ask"),
                     [Text(theme, why, "caption", "text_2", wrap=True)])
        )  # fmt: skip
        self._pregnancy = next(
            card for card in self.cards
            if any(question.fact == Condition.PREGNANT for question in card.group.questions)
        )  # fmt: skip
        self._pregnancy.body.addWidget(self._week)
        self._care = Card(theme)
        call = self.tr("Doctor or nurse")
        self._care.body.addWidget(Text(theme, call, "heading", wrap=True))
        self._care.body.addWidget(self.contact)
        why_call = self.tr("Shown where help is needed. You may leave it empty.")
        self._care.body.addWidget(
            MoreFold(theme, self.tr("Why we ask"), self.tr("Hide why we ask"),
                     [Text(theme, why_call, "caption", "text_2", wrap=True)])
        )  # fmt: skip
        self.pages = QuestionPages(
            theme,
            self.tr("Your health"),
            self.tr("Nothing of this applies"),
            [title, Text(theme, stays, "body", "text_2", wrap=True)],
            [self._age, *self.cards, *([self._care] if self._ask_contact else [])],
            [],
            self._may_leave,
        )
        self.none, self.save_button = self.pages.none, self.pages.save_button
        self.more = self.pages.more
        self.pages.noneChosen.connect(self._choose_none)
        self.pages.saveChosen.connect(self.save)
        self.pages.cancelled.connect(self.cancelled)
        self._born.input.textChanged.connect(lambda _: self._show_week())
        for card in self.cards:
            card.changed.connect(self._show_week)
            card.opened.connect(self.pages.read_again)
        self.setLayout(column(self.pages))
        self._show_week()

    def _may_leave(self, question: QWidget) -> bool:
        """Where questions stand one by one: whether the next may come."""
        if isinstance(question, QuestionCard):
            if not question.answered:
                question.ask_again()
            fine = question is not self._pregnancy or not self._asks(question)
            return question.answered and (fine or self._week.check())
        if question is self._care:
            return self.contact.check() is not None
        return self._born.check()

    def _choose_none(self) -> None:
        for card in self.cards:
            if not card.answered:
                card.choose_none()
        self.save()

    @property
    def _may_be_pregnant(self) -> bool:
        """Whether the year of birth leaves a pregnancy possible; it is asked when not known."""
        born = self._born.number
        return born is None or not self._year or YOUNGEST <= self._year - born <= ELDEST

    def _show_week(self) -> None:
        self.pages.set_asked(self._pregnancy, self._may_be_pregnant)
        self._week.setVisible(self.profile_ticked(Condition.PREGNANT))
        some = any(card.answered for card in self.cards)
        text = self.tr("Nothing else applies") if some else self.tr("Nothing of this applies")
        self.pages.name_none(text)

    def profile_ticked(self, fact: str) -> bool:
        """Whether a condition is ticked."""
        return any(card.answers().get(fact) is Answer.YES for card in self.cards)


class _NumberField(QWidget):
    """A number that may be left out, with its label and an error line."""

    def __init__(self, theme: Theme, label: str, limits: tuple[int, int]) -> None:
        super().__init__()
        self._lowest, self._most = limits
        self.input = QLineEdit()
        self.input.setAccessibleName(label)
        self.input.setValidator(QIntValidator(0, 10**6, self.input))
        self.input.setFixedWidth(theme.px(96))
        self.input.setMinimumHeight(theme.space(44))
        self.input.setFont(theme.font("body"))
        name = Text(theme, label, "label")
        name.setBuddy(self.input)
        self._error = QWidget()
        self._reason = Text(theme, "", "caption", "blocked", wrap=True)
        self._error.setLayout(row(Icon(theme, "triangle-alert", 20, "blocked"), self._reason))
        self._error.hide()
        line = row(name, self.input, None, gap=theme.space(12))
        self.setLayout(column(line, self._error, gap=4))
        self.input.textEdited.connect(lambda _: self._error.hide())

    @property
    def number(self) -> int | None:
        """The number, None when it was left out or cannot be."""
        value, known = QLocale().toInt(self.input.text())
        return value if known and self._lowest <= value <= self._most else None

    def show_number(self, number: int | None) -> None:
        """Show a number."""
        # Without a separator: a year is not grouped by thousands.
        self.input.setText("" if number is None else str(number))
        self._error.hide()

    def check(self) -> bool:
        """Whether what stands there can be; says so when it cannot."""
        fine = not self.input.text().strip() or self.number is not None
        text = self.tr("This number cannot be. It must be between {low} and {high}.")
        self._reason.setText(text.format(low=self._lowest, high=self._most))
        self._error.setVisible(not fine)
        return fine
