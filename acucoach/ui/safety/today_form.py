"""Today's check: a few questions before the first session of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.draft import DraftKind, HealthDraft
from acucoach.domain.profile import Answer, TodayCheck
from acucoach.domain.safety_questions import QuestionGroup
from acucoach.ui.drafts import FormDraft
from acucoach.ui.safety.question_card import QuestionCard, answers_of
from acucoach.ui.safety.question_pages import QuestionPages
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text


class TodayCheckForm(QWidget):
    """Asks what is true today.

    Args:
        theme: the looks.
        groups: the questions.
        part_names: the reader's names of body parts.
        today: gives the day it is, by the person's own day boundary.
    """

    saved = Signal(object)
    """The :class:`~acucoach.domain.profile.TodayCheck` as told."""
    marksWanted = Signal()
    """The person wants to mark the very place on the body map."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[QuestionGroup],
        part_names: Mapping[str, str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.cards = tuple(QuestionCard(theme, group, part_names) for group in groups)
        self._build(theme)
        self.draft = FormDraft(
            DraftKind.TODAY, HealthDraft, self._read, self._show_draft, lambda: False
        )

    def _read(self) -> HealthDraft:
        return HealthDraft(self._today(), *answers_of(self.cards))

    def _show_draft(self, draft: HealthDraft) -> None:
        """What was ticked on another day says nothing of this one."""
        if draft.day == self._today():
            for card in self.cards:
                card.show_answers(draft.answers, draft.where)

    def show_check(self, check: TodayCheck | None) -> None:
        """Show what was said today; an older check is not shown."""
        told = check if check is not None and check.day == self._today() else None
        for card in self.cards:
            card.show_answers(
                told.answers if told is not None else {}, told.where if told is not None else {}
            )
        self.draft.settle()

    def show_marks(self, marks: Sequence[str]) -> None:
        """Say what is marked on the body.

        Args:
            marks: each in words, such as "Wound: Hand, left".
        """
        self._marked.setText(self.tr("Marked on the body: {marks}.").format(marks="; ".join(marks)))
        self._marked.setVisible(bool(marks))

    def check(self) -> TodayCheck:
        """The answers as they stand."""
        return TodayCheck(self._today(), *answers_of(self.cards))

    def save(self) -> None:
        """Tell the answers, or show what is still open."""
        unanswered = [card for card in self.cards if not card.answered]
        for card in self.cards:
            card.show_open(card in unanswered)
        if unanswered:
            self.pages.go_to(unanswered[0])
            unanswered[0].ask_again()
            return
        self.saved.emit(self.check())

    def _build(self, theme: Theme) -> None:
        title = Text(theme, self.tr("How is it today?"), "display", wrap=True)
        marks = Button(theme, self.tr("Mark a place on the body map"), "link", "pencil")
        marks.clicked.connect(self.marksWanted)
        self._marked = Text(theme, "", "body", "text_2", wrap=True)
        self._marked.hide()
        map_line = QWidget()
        map_line.setLayout(column(row(marks, None), self._marked))
        self.pages = QuestionPages(
            theme,
            self.tr("Today"),
            self.tr("None of this today"),
            [title],
            self.cards,
            [map_line],
            self._may_leave,
        )
        self.none, self.save_button = self.pages.none, self.pages.save_button
        self.more = self.pages.more
        self.pages.noneChosen.connect(self._none_of_this)
        self.pages.saveChosen.connect(self.save)
        self.pages.cancelled.connect(self.cancelled)
        for card in self.cards:
            card.changed.connect(self._show_none)
        self.setLayout(column(self.pages))
        self._show_none()

    def _may_leave(self, question: QWidget) -> bool:
        """Where questions stand one by one: whether the next may come."""
        assert isinstance(question, QuestionCard)
        if not question.answered:
            question.ask_again()
        return question.answered

    def _show_none(self) -> None:
        """ "None of this" is no answer once something is ticked."""
        ticked = any(
            answer is not Answer.NO and answer is not Answer.UNASKED
            for card in self.cards
            for answer in card.answers().values()
        )
        self.pages.name_none(self.tr("None of this today"), not ticked)

    def _none_of_this(self) -> None:
        for card in self.cards:
            card.choose_none()
        self.save()
