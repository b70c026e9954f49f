"""A questionnaire: one question below the other, the score told with its meaning and source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from acucoach.domain.acupoint import Citation
from acucoach.domain.draft import AnswersDraft, DraftKind
from acucoach.domain.instruments import (
    Filled,
    Instrument,
    InstrumentKind,
    PegChange,
    midas_score,
    peg_change,
    peg_score,
)
from acucoach.storage.instruments import InstrumentRepository
from acucoach.ui.drafts import FormDraft
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.cited_text import CitationWords, breakable
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.scale_ends import ScaleEnds
from acucoach.ui.widgets.wheel import leave_wheel
from acucoach.ui.words.diary import DiaryWords


class InstrumentPanel(QWidget):
    """Fills in one questionnaire and shows its earlier scores.

    Args:
        theme: the looks.
        words: fixed words.
        instrument: what is asked.
        citations: sources by id.
        repository: where answers are kept.
        now: wall time with offset.
        new_id: gives an id.
    """

    closed = Signal()
    kept = Signal()
    """The answers were saved."""

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        instrument: Instrument,
        citations: Mapping[str, Citation],
        repository: InstrumentRepository,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._instrument = theme, words, instrument
        self._repository, self._now, self._new_id = repository, now, new_id
        self._fields: list[PainScale | QSpinBox] = []
        self._kept = ""
        scroller = Scroller(theme, instrument.title, margin=24, gap=10)
        away = Button(theme, "", "icon", "x", name=self.tr("Close"))
        away.clicked.connect(self.closed)
        head = row(gap=theme.space(8))
        head.addWidget(Text(theme, instrument.title, "title", wrap=True), 1)
        head.addWidget(away)
        scroller.body.addLayout(head)
        for number, question in enumerate(instrument.questions, 1):
            scroller.body.addWidget(Text(theme, f"{number}. {question.text}", wrap=True))
            scroller.body.addWidget(self._field(question.text))
            if question.low:
                scroller.body.addWidget(ScaleEnds(theme, question.low, question.high))
        self._said = Text(theme, "", "body_strong", wrap=True)
        save = Button(theme, self.tr("Save answers"), "primary", "check")
        save.clicked.connect(self.save)
        scroller.body.addWidget(self._said)
        scroller.body.addWidget(save)
        about = Card(theme, "sunken", pad=14)
        about.body.addWidget(Text(theme, instrument.meaning, wrap=True))
        sources = CitationWords(self)
        for source in instrument.cite:
            if source in citations:
                text = breakable(sources.plain(citations[source]))
                about.body.addWidget(Text(theme, text, "caption", "text_2", wrap=True))
        scroller.body.addWidget(about)
        self._earlier = Text(theme, "", "body", "text_2", wrap=True)
        scroller.body.addWidget(self._earlier)
        scroller.body.addStretch(1)
        self.setLayout(column(scroller, gap=0))
        self._show_earlier()
        self.draft = FormDraft(
            DraftKind.QUESTIONNAIRE, AnswersDraft, self._read, self._show_draft, self.save
        )
        self.draft.settle(str(instrument.kind))

    def save(self) -> bool:
        """Keep the answers and tell the score; whether they could be kept."""
        answers = self._answers()
        if answers is None:
            self._tell(self.tr("Answer every question first."))
            self._first_open().setFocus()
            return False
        before = self._repository.all(self._instrument.kind)
        if any(one.id == self._kept and one.answers == answers for one in before):
            self._tell(self._said.text())  # pressed twice: it is kept already
            return True
        now, self._kept = self._now(), self._new_id()
        self._repository.save(Filled(self._kept, self._instrument.kind, now, answers, now))
        self._tell(self._score(answers, before))
        self._show_earlier()
        self.draft.settle(self.draft.subject)
        self.kept.emit()
        return True

    def _tell(self, text: str) -> None:
        self._said.setText(text)
        announce(self, text)

    def _first_open(self) -> PainScale | QSpinBox:
        """The first question without an answer."""
        answers = self._read().answers
        return next(f for f, said in zip(self._fields, answers, strict=True) if said is None)

    def _read(self) -> AnswersDraft:
        return AnswersDraft(
            tuple(
                field.value if isinstance(field, PainScale) else _given(field.value())
                for field in self._fields
            )
        )

    def _show_draft(self, draft: AnswersDraft) -> None:
        for field, answer in zip(self._fields, draft.answers, strict=False):
            if isinstance(field, PainScale):
                field.set_value(answer)
            else:
                field.setValue(-1 if answer is None else answer)

    def _field(self, name: str) -> QWidget:
        if self._instrument.kind is InstrumentKind.PEG:
            scale = PainScale(self._theme, name)
            self._fields.append(scale)
            return scale
        days = QSpinBox()
        leave_wheel(days)
        days.setRange(-1, self._instrument.largest)
        days.setValue(-1)
        days.setSpecialValueText(self.tr("not answered"))
        days.setSuffix(self.tr(" days"))
        days.setAccessibleName(name)
        days.setFont(self._theme.font("body"))
        days.setMinimumHeight(self._theme.space(44))
        # A styled number box begins its text at the very edge.
        days.lineEdit().setTextMargins(self._theme.space(10), 0, 0, 0)
        self._fields.append(days)
        return days

    def _answers(self) -> tuple[int, ...] | None:
        found = tuple(answer for answer in self._read().answers if answer is not None)
        return found if len(found) == len(self._fields) else None

    def _score(self, answers: Sequence[int], before: Sequence[Filled]) -> str:
        locale = self._words.locale
        if self._instrument.kind is InstrumentKind.MIDAS:
            total, grade = midas_score(answers)
            return self.tr("{days} days, grade {grade} of 4.").format(days=total, grade=grade)
        text = self.tr("Score: {score} of 10.").format(
            score=locale.toString(peg_score(answers), "f", 1)
        )
        if not before:
            return text
        percent, meaning = peg_change(before[-1].answers, answers)
        said = {
            PegChange.LOWER: self.tr("lower by 30 % or more, which counts as meaningful"),
            PegChange.ABOUT_SAME: self.tr("about the same as last time"),
            PegChange.HIGHER: self.tr("higher by 30 % or more than last time"),
        }[meaning]
        if percent == float("inf"):
            return " ".join((text, self.tr("Last time it was 0.")))
        change = self.tr("{change} %: {said}.")
        return " ".join((text, change.format(change=locale.toString(round(percent)), said=said)))

    def _show_earlier(self) -> None:
        lines = []
        for filled in reversed(self._repository.all(self._instrument.kind)[-6:]):
            if filled.kind is InstrumentKind.PEG:
                score = self._words.locale.toString(peg_score(filled.answers), "f", 1)
            else:
                score = self.tr("{n} days").format(n=midas_score(filled.answers)[0])
            lines.append(f"{self._words.day(filled.at.date())}: {score}")
        self._earlier.setText("\n".join(lines))
        self._earlier.setVisible(bool(lines))


def _given(days: int) -> int | None:
    return None if days < 0 else days
