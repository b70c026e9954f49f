"""Today's check: a few questions before the first session of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.draft import DraftKind, HealthDraft
from acucoach.domain.profile import Answer, TodayCheck
from acucoach.domain.safety_questions import QuestionGroup
from acucoach.ui.drafts import FormDraft
from acucoach.ui.safety.question_card import QuestionCard, answers_of
from acucoach.ui.safety.reading import MeantPress, ReadToEnd
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Scroller, column, row
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
            unanswered[0].none.setFocus()
            self._scroller.ensureWidgetVisible(unanswered[0])
            return
        self.saved.emit(self.check())

    def _build(self, theme: Theme) -> None:
        self._scroller = Scroller(theme, self.tr("Today"))
        body = self._scroller.body
        body.addWidget(Text(theme, self.tr("How is it today?"), "display", wrap=True))
        why = self.tr("Asked each day; what is true just now is asked before each session.")
        body.addWidget(Text(theme, why, "body", "text_2", wrap=True))
        for card in self.cards:
            body.addWidget(card)
        marks = Button(theme, self.tr("Mark a place on the body map"), "link", "pencil")
        marks.clicked.connect(self.marksWanted)
        body.addLayout(row(marks, None))
        self._marked = Text(theme, "", "body", "text_2", wrap=True)
        self._marked.hide()
        body.addWidget(self._marked)
        body.addStretch(1)
        self.none = Button(theme, self.tr("None of this today"), "primary", "check")
        MeantPress(self.none)
        self.none.clicked.connect(self._none_of_this)
        self.save_button = Button(theme, self.tr("Save my answers"), "secondary")
        self.save_button.clicked.connect(self.save)
        back = Button(theme, self.tr("Not now"), "ghost")
        back.clicked.connect(self.cancelled)
        self.more = Button(theme, self.tr("More questions below"), "primary", "chevron-down")
        self._reading = ReadToEnd(self._scroller)
        self.more.clicked.connect(self._reading.read_on)
        self._reading.changed.connect(self._show_none)
        why_not = self.tr("“None of this today” can be said when all questions were in view.")
        self._why_not = Text(theme, why_not, "caption", "text_2", wrap=True)
        # Far from the button that reads on: a press too many says nothing.
        line = row(self.more, None, self.none, self.save_button, back, gap=theme.space(12))
        foot = column(self._why_not, line, gap=theme.space(6))
        foot.setContentsMargins(theme.space(24), theme.space(8), theme.space(24), theme.space(16))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroller, 1)
        whole.addLayout(foot)
        for card in self.cards:
            card.changed.connect(self._show_none)
        self._show_none()

    def _show_none(self) -> None:
        """ "None of this" is no answer once something is ticked."""
        ticked = any(
            answer is not Answer.NO and answer is not Answer.UNASKED
            for card in self.cards
            for answer in card.answers().values()
        )
        read, moved = self._reading.done, self.more.hasFocus()
        for part in (self.more, self._why_not):
            part.setVisible(not read)
        self.none.setVisible(read and not ticked)
        if read and moved and not ticked:
            self.none.setFocus()

    def _none_of_this(self) -> None:
        for card in self.cards:
            card.choose_none()
        self.save()
