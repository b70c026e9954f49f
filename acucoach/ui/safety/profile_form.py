"""The profile: asked before the first session, on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

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
from acucoach.ui.safety.question_card import QuestionCard, answers_of
from acucoach.ui.safety.reading import MeantPress, ReadToEnd
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.tick_box import TickBox

YOUNGEST, ELDEST = 9, 60
"""Ages in years between which a pregnancy is asked about; beyond them it is a plain no."""


class ProfileForm(QWidget):
    """Asks for the lasting facts.

    Args:
        theme: the looks.
        groups: the questions.
        part_names: the reader's names of body parts.
        year: the year it is; 0 where that does not matter.
    """

    saved = Signal(object)
    """The :class:`~acucoach.domain.profile.Profile` as told."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[QuestionGroup],
        part_names: Mapping[str, str],
        year: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._year = theme, year
        self.cards = tuple(QuestionCard(theme, group, part_names) for group in groups)
        self._born = _NumberField(
            theme, self.tr("Your year of birth"), (FIRST_BIRTH, LAST_BIRTH),
            self.tr("Rather not say? Tick that you are 18 or over; then the limits for old age "
                "count. With neither, nothing can start."),
        )  # fmt: skip
        self._adult = TickBox(theme, self.tr("I am 18 or over"))
        self._week = _NumberField(
            theme, self.tr("Week of pregnancy, if you know it"), (1, LAST_WEEK), ""
        )
        self._told = Profile()
        self._build()
        self.draft = FormDraft(
            DraftKind.PROFILE, HealthDraft, self._read, self._show_draft, lambda: False
        )

    def _read(self) -> HealthDraft:
        told = answers_of(self.cards)
        numbers = (self._born.input.text(), self._week.input.text())
        return HealthDraft(None, *told, numbers, self._adult.on)

    def _show_draft(self, draft: HealthDraft) -> None:
        for card in self.cards:
            card.show_answers(draft.answers, draft.where)
        self._adult.show_on(draft.adult)
        for field, number in zip((self._born, self._week), draft.numbers, strict=False):
            field.input.setText(number)
        self._show_week()

    def show_profile(self, profile: Profile | None) -> None:
        """Show what was said before; None for a first time."""
        told = profile if profile is not None else Profile()
        for card in self.cards:
            card.show_answers(told.answers, told.where)
        self._told = told
        self._born.show_number(told.born)
        self._adult.show_on(told.adult)
        self._week.show_number(told.week)
        self._show_week()
        self.draft.settle()

    def profile(self) -> Profile:
        """The answers as they stand."""
        answers, where = answers_of(self.cards)
        pregnant = answers.get(Condition.PREGNANT) is Answer.YES
        born = self._born.number
        adult = self._adult.on and born is None
        told = Profile(
            answers, where, week=self._week.number if pregnant else None,
            since=self._told.since, agreed=self._told.agreed,
        )  # fmt: skip
        return told.saying_age(born, adult=adult)

    def save(self) -> None:
        """Tell the answers, or show what is still open."""
        for field in (self._born, self._week):
            if field.isVisibleTo(self) and not field.check():
                field.input.setFocus()
                return
        if not self._may_be_pregnant:
            self._say_not_pregnant()
        unanswered = [card for card in self.cards if not card.answered]
        for card in self.cards:
            card.show_open(card in unanswered)
        if unanswered:
            unanswered[0].none.setFocus()
            self._scroller.ensureWidgetVisible(unanswered[0])
            return
        self.saved.emit(self.profile())

    def _build(self) -> None:
        theme = self._theme
        self._scroller = Scroller(theme, self.tr("Your health"))
        body = self._scroller.body
        body.addWidget(Text(theme, self.tr("Before your first session"), "display", wrap=True))
        why = self.tr(
            "Some points are not for everybody. Tick what applies to you: it takes about two "
            "minutes, you can change it at any time, and it never leaves this computer."
        )
        body.addWidget(Text(theme, why, "body", "text_2", wrap=True))
        strict = self.tr(
            "What you'd rather not say counts as if it applied, wherever that could matter."
        )
        body.addWidget(Text(theme, strict, "caption", "text_2", wrap=True))
        age = Card(theme)
        age.body.addWidget(self._born)
        age.body.addWidget(self._adult)
        body.addWidget(age)
        for card in self.cards:
            body.addWidget(card)
            card.changed.connect(self._show_week)
            if any(question.fact == Condition.PREGNANT for question in card.group.questions):
                card.body.addWidget(self._week)
        body.addStretch(1)
        self.none = Button(theme, self.tr("Nothing of this applies"), "primary", "check")
        MeantPress(self.none)
        self.none.clicked.connect(self._choose_none)
        self.save_button = Button(theme, self.tr("Save"), "secondary")
        self.save_button.clicked.connect(self.save)
        self.more = Button(theme, self.tr("More questions below"), "primary", "chevron-down")
        self._reading = ReadToEnd(self._scroller)
        self.more.clicked.connect(self._reading.read_on)
        self._reading.changed.connect(self._show_week)
        self._born.input.textChanged.connect(lambda _: self._show_week())
        why_not = self.tr("“Nothing of this applies” can be said when all questions were in view.")
        self._why_not = Text(theme, why_not, "caption", "text_2", wrap=True)
        back = Button(theme, self.tr("Not now"), "ghost")
        back.clicked.connect(self.cancelled)
        # Far from the button that reads on: a press too many says nothing.
        line = row(self.more, None, self.none, self.save_button, back, gap=theme.space(12))
        foot = column(self._why_not, line, gap=theme.space(6))
        foot.setContentsMargins(theme.space(24), theme.space(8), theme.space(24), theme.space(16))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroller, 1)
        whole.addLayout(foot)
        self._show_week()

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
        for card in self.cards:
            if any(question.fact == Condition.PREGNANT for question in card.group.questions):
                card.setVisible(self._may_be_pregnant)
        self._week.setVisible(self.profile_ticked(Condition.PREGNANT))
        some = any(card.answered for card in self.cards)
        text = self.tr("Nothing else applies") if some else self.tr("Nothing of this applies")
        self.none.setText(text)
        self.none.setAccessibleName(text)
        read, moved = self._reading.done, self.more.hasFocus()
        for part in (self.more, self._why_not):
            part.setVisible(not read)
        self.none.setVisible(read)
        if read and moved:
            self.none.setFocus()

    def _say_not_pregnant(self) -> None:
        for card in self.cards:
            if any(question.fact == Condition.PREGNANT for question in card.group.questions):
                card.choose_none()

    def profile_ticked(self, fact: str) -> bool:
        """Whether a condition is ticked."""
        return any(card.answers().get(fact) is Answer.YES for card in self.cards)


class _NumberField(QWidget):
    """A number that may be left out, with its label, a hint and an error line."""

    def __init__(self, theme: Theme, label: str, limits: tuple[int, int], hint: str) -> None:
        super().__init__()
        self._lowest, self._most = limits
        self.input = QLineEdit()
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)
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
        lines = column(line, gap=4)
        if hint:
            lines.addWidget(Text(theme, hint, "caption", "text_2", wrap=True))
        lines.addWidget(self._error)
        self.setLayout(lines)
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
