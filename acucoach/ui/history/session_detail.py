"""One session in full: what was done, what was felt, the note, and doing it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.draft import DraftKind, SessionDraft
from acucoach.domain.kept_verdict import AlteredStep, kept_verdict
from acucoach.domain.session_record import RatingMoment, SessionRecord, SideEffect
from acucoach.ui.drafts import FormDraft
from acucoach.ui.history.words import HistoryWords
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.note_field import NoteField
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.time_field import TimeField
from acucoach.ui.widgets.wrap_layout import WrapLayout
from acucoach.ui.widgets.wrapping_row import WrappingRow
from acucoach.ui.words.side_effects import SideEffectWords


class SessionDetail(QWidget):
    """The page of one session.

    Args:
        theme: the looks.
        words: sentences.
        record: the session.
        title_of: the reader's name of a point, area or routine.
        complaints: titles by complaint id.
        zone: rules of the computer's own zone.
    """

    closed = Signal()
    againRequested = Signal(str)
    deleteRequested = Signal(str)
    editedNote = Signal(str, str)
    editedStart = Signal(str, object)
    rated = Signal(str, object, int)
    effectsNoted = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        words: HistoryWords,
        record: SessionRecord,
        title_of: Callable[[str], str],
        complaints: Mapping[str, str],
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self.record = theme, words, record
        self._title_of, self._complaints, self._zone = title_of, complaints, zone
        self.scales: dict[RatingMoment, PainScale] = {}
        self.chips: dict[SideEffect, Button] = {}
        scroller = Scroller(theme, self.tr("Session"), gap=10)
        body = scroller.body
        away = Button(theme, kind="icon", icon="x", name=self.tr("Close"))
        away.clicked.connect(self.closed)
        head = row(gap=theme.space(8))
        head.addWidget(Text(theme, words.title(record, title_of), "title", wrap=True), 1)
        head.addWidget(away)
        body.addLayout(head)
        if record.started is not None:
            when = f"{words.day(record.started.date())}, {words.time(record.started)}"
            body.addWidget(Text(theme, when, "body", "text_2", wrap=True))
        for line in self._facts():
            body.addWidget(Text(theme, line, "body", wrap=True))
        body.addWidget(self._done())
        body.addWidget(self._felt())
        body.addWidget(self._note())
        verdict = self._verdict()
        if verdict:
            card = Card(theme, "sunken", gap=4)
            card.body.addWidget(Text(theme, self.tr("What the safety check said"), "label"))
            card.body.addWidget(Text(theme, verdict, "caption", "text_2", wrap=True))
            body.addWidget(card)
        body.addStretch(1)
        self.again = Button(theme, self.tr("Do it again"), "primary", "play")
        self.again.clicked.connect(lambda: self.againRequested.emit(record.id))
        self.delete = Button(theme, self.tr("Delete"), "ghost", "trash-2")
        self.delete.clicked.connect(lambda: self.deleteRequested.emit(record.id))
        actions = WrappingRow(
            theme.space(8), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            spread=True,
        )  # fmt: skip
        actions.show_widgets([self.again, self.delete])
        foot = row(actions)
        foot.setContentsMargins(*(theme.space(s) for s in (24, 10, 24, 16)))
        self.setLayout(column(scroller, foot, gap=0))
        self.draft = FormDraft(
            DraftKind.SESSION, SessionDraft, self._read, self._show_draft, self._save
        )
        self.draft.settle(record.id)

    def _facts(self) -> list[str]:
        record, words = self.record, self._words
        lines = []
        if record.complaint:
            named = self._complaints.get(record.complaint, record.complaint)
            lines.append(self.tr("For: {complaint}").format(complaint=named))
        if record.onset is not None:
            lines.append(
                self.tr("The attack began at {time}.").format(time=words.time(record.onset))
            )
        state = words.state(record)
        if state:
            lines.append(self.tr("Ended: {how}").format(how=state))
        return lines

    def _done(self) -> QWidget:
        theme, words, record = self._theme, self._words, self.record
        card = Card(theme, gap=6)
        total = self.tr("{done} of {planned} of pressing").format(
            done=words.length(record.worked_seconds),
            planned=words.length(sum(phase.planned for phase in record.phases)),
        )
        card.body.addWidget(Text(theme, total, "body_strong", wrap=True))
        for line in (*words.side_lines(record), *words.happened(record)):
            card.body.addWidget(Text(theme, line, "body", wrap=True))
        targets = dict.fromkeys(phase.target for phase in record.phases)
        way = words.way(record.phases) if len(targets) == 1 else ""
        if way:
            card.body.insertWidget(1, Text(theme, way, "body", wrap=True))
        if len(targets) > 1:
            for target in targets:
                phases = [phase for phase in record.phases if phase.target == target]
                line = self.tr("{name}: {done} of {planned}").format(
                    name=self._title_of(target),
                    done=words.length(sum(phase.delivered for phase in phases)),
                    planned=words.length(sum(phase.planned for phase in phases)),
                )
                way = words.way(phases)
                if way:
                    line = self.tr("{line} · {way}").format(line=line, way=way)
                card.body.addWidget(Text(theme, line, "caption", "text_2", wrap=True))
        return card

    def _felt(self) -> QWidget:
        theme, record = self._theme, self.record
        card = Card(theme, gap=8)
        card.body.addWidget(Text(theme, self.tr("How strong was it? 0 to 10"), "body_strong"))
        for moment in RatingMoment:
            name = self._words.rating(moment)
            scale = PainScale(theme, name)
            scale.set_value(record.rating(moment))
            scale.picked.connect(
                lambda value, moment=moment: self.rated.emit(record.id, moment, value)
            )
            self.scales[moment] = scale
            card.body.addWidget(Text(theme, name, "label", "text_2"))
            card.body.addWidget(scale)
        card.body.addWidget(Text(theme, self.tr("Did you notice anything?"), "label", "text_2"))
        noted = dict(record.side_effects)
        holder = QWidget()
        chips = WrapLayout(theme.space(8), holder)
        for kind in SideEffect:
            chip = Button(theme, SideEffectWords().effect(kind), "chip")
            chip.setChecked(kind in noted)
            chip.clicked.connect(self._noticed)
            self.chips[kind] = chip
            chips.addWidget(chip)
        card.body.addWidget(holder)
        return card

    def _noticed(self) -> None:
        noted = dict(self.record.side_effects)
        chosen = tuple(
            (kind, noted.get(kind, "")) for kind, chip in self.chips.items() if chip.isChecked()
        )
        self.effectsNoted.emit(self.record.id, chosen)

    def _note(self) -> QWidget:
        theme, record = self._theme, self.record
        card = Card(theme, gap=8)
        self.started = TimeField(theme, self.tr("When it began"), self._zone)
        if record.started is not None:
            self.started.set_moment(record.started)
        self.note = NoteField(theme, self.tr("A note of your own"), self.tr("Note"), 96)
        self.note.setPlainText(record.note)
        self.save = Button(theme, self.tr("Save changes"), "secondary", "check")
        self.save.clicked.connect(self._save)
        card.body.addWidget(Text(theme, self.tr("Began"), "label", "text_2"))
        card.body.addWidget(self.started)
        card.body.addWidget(Text(theme, self.tr("Note"), "label", "text_2"))
        card.body.addWidget(self.note)
        self.unchanged = Text(theme, "", "caption", "text_2", wrap=True)
        card.body.addLayout(row(self.save, None))
        card.body.addWidget(self.unchanged)
        return card

    def _read(self) -> SessionDraft:
        moment = self.started.moment() if self.record.started is not None else None
        return SessionDraft(self.note.toPlainText(), moment)

    def _show_draft(self, draft: SessionDraft) -> None:
        self.note.setPlainText(draft.note)
        if draft.started is not None and self.record.started is not None:
            self.started.set_moment(draft.started)

    def _save(self) -> bool:
        record = self.record
        if not self.draft.changed:
            self.unchanged.setText(self.tr("Nothing was changed, so there is nothing to save."))
            announce(self, self.unchanged.text())
            return True
        self.unchanged.setText("")
        if self.note.toPlainText() != record.note:
            self.editedNote.emit(record.id, self.note.toPlainText())
        moment = self.started.moment()
        if record.started is not None and moment != record.started:
            self.editedStart.emit(record.id, moment)
        return True

    def _verdict(self) -> str:
        kept = kept_verdict(self.record.verdict)
        altered = [self._altered(one) for one in kept.altered]
        return "\n".join([*altered, " ".join(kept.reasons)]).strip()

    def _altered(self, one: AlteredStep) -> str:
        """A step that was left out or replaced, and why."""
        names = {"old": self._title_of(one.target)}
        if one.instead:
            names["new"] = self._title_of(one.instead)
            what = self.tr("{new} in place of {old}.").format(**names)
        elif one.left_out:
            what = self.tr("{old} was left out.").format(**names)
        else:
            what = self.tr("{old} was done on one side only.").format(**names)
        return f"{what} {one.why}".strip()
