"""One entry: a number and Save; everything else when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from acucoach.domain.diary import (
    LONGEST_LABEL,
    DiaryError,
    Entry,
    Problem,
    check_entry,
    check_not_future,
)
from acucoach.domain.draft import DraftKind, EntryDraft
from acucoach.guarded import guarded
from acucoach.ui.diary.mark_editor import MarkEditorFactory
from acucoach.ui.diary.medicine_rows import MedicineRows
from acucoach.ui.drafts import FormDraft
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import Chips
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import Scroller, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.note_field import NoteField
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.scale_ends import ScaleEnds
from acucoach.ui.widgets.time_field import TimeField
from acucoach.ui.widgets.wrap_layout import WrapLayout
from acucoach.ui.widgets.wrapping_words import CheckBox
from acucoach.ui.words.diary import DiaryWords

_USUAL_TRIGGERS = 6
HIGH, HIGH_IN_LOW = 124, 84
"""Heights of the scale, pixels at 100 % text: usually, and in a panel lower than ``LOW``."""
LOW = 420
FULL, BODY = 800, 150
"""Pixels at 100 % text that a panel is high which just holds an entry, and the body in it: of a
higher one the body takes what is left over, up to twice its height."""
_STILL_NOW = timedelta(minutes=30)
"""A draft of "now" that is taken up later than this speaks of the time it was begun."""


class EntryPanel(QWidget):
    """Writes a new entry or changes an old one.

    Args:
        theme: the looks.
        words: fixed words.
        complaints: titles by complaint id, the usual first.
        now: wall time with offset.
        zone: rules of the computer's own zone.
        new_id: gives an id.
        mark_editor: makes the drawing of sore places; None leaves the section out.
        usual: the complaint a new entry opens on; empty for the one chosen before.
    """

    saved = Signal(object)
    deleted = Signal(str)
    cancelled = Signal()
    offered = Signal()
    """The page was read again, for something of it has changed."""

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        complaints: Mapping[str, str],
        now: Callable[[], datetime],
        zone: tzinfo,
        new_id: Callable[[], str],
        mark_editor: MarkEditorFactory | None = None,
        usual: Callable[[], str] = lambda: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._usual = usual
        self._now, self._zone, self._new_id = now, zone, new_id
        self._entry: Entry | None = None
        self._complaint_titles = complaints
        self._details: list[QWidget] = []
        self._editor = mark_editor() if mark_editor is not None else None
        self._begun = now()
        self._at_now, self._moved, self._kept = True, False, False
        self._build()
        self.draft = FormDraft(DraftKind.ENTRY, EntryDraft, self._read, self.show_draft, self.save)
        self.begin()

    # what it does

    def begin(self, complaint: str | None = None, at: datetime | None = None) -> None:
        """Start a new entry.

        Args:
            complaint: what it is about; None for the usual one.
            at: an earlier time; None for now.
        """
        moment = at or self._now()
        known = self._usual() if complaint is None else complaint
        if complaint is None and not known:
            known = str(self._complaint.currentData() or "")
        self._entry, self._kept = None, True
        self._show(Entry("", moment, moment, moment, known), details=at is not None)
        self._set_moment(at)
        self._delete.hide()
        self.draft.settle()
        self._scale.setFocus()

    def begin_earlier(self, at: datetime) -> None:
        """Start an entry for an earlier time; one that was begun for now moves to that time."""
        if self._entry is not None or not (self._at_now and self.draft.changed):
            self.begin(at=at)
            return
        self._moved = True
        self._set_moment(at)
        self._more.setChecked(True)
        self._problem.setText(
            self.tr("What you began stays. Its time is now {time}; Cancel sets it back.").format(
                time=self._time_button.text()
            )
        )
        self._problem.show()
        self._at.setFocus()

    def edit(self, entry: Entry) -> None:
        """Change an entry."""
        self._entry = entry
        self._show(entry, details=True)
        self._at_now = self._moved = False
        self._title.setText(self.tr("Change this entry"))
        self._delete.show()
        self._cancel.show()
        self.draft.settle(entry.id)
        self.take_keys()

    def take_keys(self, *, quiet: bool = False) -> None:
        """Give the keys to the form, and say what it is for: also when it stands open already."""
        self._go_to_top()
        self._scale.setFocus()
        if not quiet:
            announce(self, self._title.text())

    def offer(
        self,
        tags: list[str],
        medicines: list[tuple[str, str, str]],
        triggers: list[str],
        measures: list[str],
    ) -> None:
        """Offer words that were used before; the usual triggers come first."""
        self._tags.offer({tag: tag for tag in tags})
        self._medicines.offer(medicines)
        own = [label for label in triggers if label not in self._words.triggers]
        self._triggers.offer({label: label for label in own})
        self._measures.offer({label: self._words.measure(label) for label in measures})
        self.offered.emit()

    @property
    def for_now(self) -> bool:
        """Whether a new entry for the present moment stands in the form."""
        return self._entry is None and self._at_now

    def look_at_clock(self) -> None:
        """An entry for now shows the time it is now."""
        if self.for_now:
            self._show_time(self._now())

    def save(self) -> bool:
        """Hand over the entry, or say in one sentence what is missing; whether it was kept."""
        entry = self._made()
        try:
            check_not_future(check_entry(entry), self._now())
        except DiaryError as error:
            if error.problem is Problem.NO_CONTENT:
                # The keys go where the answer is given: a digit must not be lost on Save.
                (self._scale if self._complaint.currentData() else self._note).setFocus()
            self._refuse(self._words.problem(error.problem))
            return False
        if self._medicines.focus_nameless():
            self._refuse(self.tr("Write the medicine's name, or take its line away."))
            return False
        self._problem.hide()
        self._kept = False
        self.saved.emit(entry)
        return self._kept

    def back_to_now(self) -> bool:
        """Undo the move to an earlier time; False when there was none."""
        if not self._moved:
            return False
        self._problem.hide()
        self._set_moment(None)
        self._show_time(self._now())
        return True

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the panel is low for its text, the numbers stay in view above Save."""
        super().resizeEvent(event)
        low = self.height() < self._theme.px(LOW)
        self._scale.set_high(HIGH_IN_LOW if low else HIGH)
        if self._editor is not None:
            spare = round(self.height() * 100 / self._theme.px(100)) - FULL
            self._editor.make_high(min(BODY + max(0, spare), 2 * BODY))

    # building

    def _build(self) -> None:
        theme = self._theme
        self._title = Text(theme, "", "title", wrap=True)
        self._time_button = Button(theme, "", "link", "pencil")
        self._time_button.clicked.connect(self._open_details)
        self._complaint = ChoiceBox(theme, self.tr("What is it about?"))
        self._complaint.addItem(self.tr("No complaint: only a note"), "")
        for complaint, title in self._complaint_titles.items():
            self._complaint.addItem(title, complaint)
        if self._complaint.count() > 1:
            self._complaint.setCurrentIndex(1)
        self._scale = PainScale(theme, self.tr("How strong is it?"), high=HIGH)
        words = self._words
        self._triggers = Chips(theme, self.tr("What may have set it off?"))
        self._triggers.offer(dict(list(words.triggers.items())[:_USUAL_TRIGGERS]))
        self._note = NoteField(theme, self.tr("Anything else? (optional)"), self.tr("Note"))

        scroller = self._scroller = Scroller(theme, self.tr("Entry"), margin=24, gap=8)
        body = scroller.body
        around = body.contentsMargins()
        around.setTop(theme.space(16))
        body.setContentsMargins(around)
        head = row(gap=theme.space(8))
        head.addWidget(self._title, 1)
        head.addWidget(self._time_button)
        body.addLayout(head)
        body.addWidget(self._complaint)
        body.addLayout(column(self._scale, ScaleEnds(theme), gap=0))
        if self._editor is not None:
            self._section(body, self.tr("Where?"), self._editor.widget())
            self._complaint.currentIndexChanged.connect(self._show_part)
            self._show_part()
        self._build_details_above(body)
        self._section(body, self.tr("What may have set it off?"), self._triggers)
        self._build_details_below(body)
        body.addWidget(self._note)
        body.addStretch(1)

        self._problem = Text(theme, "", "body", "blocked", wrap=True)
        self._problem.hide()
        self._save = Button(theme, self.tr("Save entry"), "primary", "check")
        self._save.clicked.connect(self.save)
        self._more = Button(theme, self.tr("Details"), "secondary")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_details)
        self._more.clicked.connect(self._look_at_details)
        self._cancel = Button(theme, self.tr("Cancel"), "secondary")
        self._cancel.clicked.connect(self.cancelled)
        self._delete = Button(theme, self.tr("Delete"), "danger", "trash-2")
        self._delete.clicked.connect(self._delete_shown)
        foot = row(gap=theme.space(8))
        foot.addWidget(self._save, 1)
        foot.addWidget(self._more)
        others = row(self._delete, None, self._cancel, gap=theme.space(8))
        low = column(self._problem, foot, others, gap=theme.space(8))
        low.setContentsMargins(*(theme.space(side) for side in (24, 8, 24, 20)))
        whole = column(scroller, low, gap=0)
        self.setLayout(whole)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self._show_details(False)

    def _open_with(self, field: TimeField, box: QCheckBox) -> None:
        because = self.tr("Tick “{box}” first.").format(box=box.text())
        box.toggled.connect(lambda on: allow(field, on, because))
        allow(field, False, because)

    def _build_details_above(self, body: QVBoxLayout) -> None:
        theme, words = self._theme, self._words
        self._at = TimeField(theme, self.tr("Time of this entry"), self._zone)
        self._at.changed.connect(self._time_typed)
        self._detail(body, self.tr("Time of this entry"), self._at)
        self._has_onset = CheckBox(self.tr("It began at"))
        self._onset = TimeField(theme, self.tr("It began at"), self._zone)
        self._has_end = CheckBox(self.tr("It ended at"))
        self._end = TimeField(theme, self.tr("It ended at"), self._zone)
        self._going = CheckBox(self.tr("It is still going"))
        for box, field in ((self._has_onset, self._onset), (self._has_end, self._end)):
            self._open_with(field, box)
        self._has_end.toggled.connect(lambda on: self._going.setChecked(False) if on else None)
        self._going.toggled.connect(lambda on: self._has_end.setChecked(False) if on else None)
        for box in (self._has_onset, self._has_end, self._going):
            box.setFont(theme.font("body"))
            box.setMinimumHeight(theme.space(44))
        times = QWidget()
        lines = column(gap=theme.space(4))
        for box, field in ((self._has_onset, self._onset), (self._has_end, self._end)):
            line = WrapLayout(theme.space(8))
            line.addWidget(box)
            line.addWidget(field)
            lines.addLayout(line)
        lines.addWidget(self._going, 0, Qt.AlignmentFlag.AlignLeading)
        times.setLayout(lines)
        self._detail(body, self.tr("Beginning and end"), times)
        self._qualities = Chips(theme, self.tr("How does it feel?"))
        self._qualities.offer(words.qualities)
        self._detail(body, self.tr("How does it feel?"), self._qualities)

    def _build_details_below(self, body: QVBoxLayout) -> None:
        theme, words = self._theme, self._words
        self._tags = Chips(theme, self.tr("Your own words"))
        self._tag_line = QLineEdit()
        self._tag_line.setMinimumHeight(theme.space(44))
        self._tag_line.setFont(theme.font("body"))
        self._tag_line.setMaxLength(LONGEST_LABEL)
        self._tag_line.setPlaceholderText(self.tr("Add a word of your own and press Enter"))
        self._tag_line.setAccessibleName(self.tr("Add a word of your own"))
        self._tag_line.returnPressed.connect(self._add_tag)
        tags = QWidget()
        tags.setLayout(column(self._tags, self._tag_line, gap=theme.space(8)))
        self._detail(body, self.tr("Your own words"), tags)
        self._medicines = MedicineRows(theme, words.medicine_kinds)
        self._detail(body, self.tr("Medicines taken"), self._medicines)
        self._measures = Chips(theme, self.tr("What else was done"))
        self._measures.offer(words.measures)
        self._detail(body, self.tr("What else was done"), self._measures)

    def _section(self, body: QVBoxLayout, title: str, widget: QWidget) -> list[QWidget]:
        label = Text(self._theme, title, "body_strong")
        body.addWidget(label)
        body.addWidget(widget)
        return [label, widget]

    def _detail(self, body: QVBoxLayout, title: str, widget: QWidget) -> None:
        self._details += self._section(body, title, widget)

    # inner workings

    def _show_part(self, _index: int = 0) -> None:
        """Where what the entry is about is felt."""
        if self._editor is not None:
            self._editor.show_complaint(str(self._complaint.currentData() or ""))

    def _open_details(self) -> None:
        self._more.setChecked(True)
        self._at.setFocus()

    def _go_to_top(self) -> None:
        """Whoever comes sees the question first, wherever the form was left."""
        self._scroller.verticalScrollBar().setValue(0)

    def _look_at_details(self, on: bool) -> None:
        if on:
            self._scroller.bring_up(self._details[0])

    def _show_details(self, on: bool) -> None:
        for widget in self._details:
            widget.setVisible(on)
        if on:
            self._triggers.offer(self._words.triggers)
        self._more.setText(self.tr("Less") if on else self.tr("Details"))
        self._more.setAccessibleName(self._more.text())

    def _show(self, entry: Entry, *, details: bool) -> None:
        self._problem.hide()
        self._go_to_top()
        index = self._complaint.findData(entry.complaint)
        if index < 0:
            self._complaint.addItem(entry.complaint, entry.complaint)
            index = self._complaint.count() - 1
        self._complaint.setCurrentIndex(index)
        self._scale.set_value(entry.intensity)
        self._begun = entry.at
        self._has_onset.setChecked(entry.onset is not None)
        self._has_end.setChecked(entry.end is not None)
        self._show_time(entry.at)
        if entry.onset is not None:
            self._onset.set_moment(entry.onset)
        if entry.end is not None:
            self._end.set_moment(entry.end)
        self._going.setChecked(entry.still_going)
        self._qualities.choose(entry.qualities)
        self._triggers.choose(entry.triggers)
        self._tags.choose(entry.tags)
        self._measures.choose(entry.measures)
        self._medicines.set_medicines(entry.medicines)
        self._tag_line.clear()
        self._note.setPlainText(entry.note)
        if self._editor is not None:
            self._editor.set_marks(entry.marks)
            self._show_part()
        self._more.setChecked(details)

    def show_draft(self, draft: EntryDraft) -> None:
        """Put in what was written before; a draft of earlier keeps the time it was begun."""
        entry = draft.entry
        self._show(entry, details=self._entry is not None or not draft.at_now)
        self._medicines.set_medicines(draft.medicines)
        self._tag_line.setText(draft.word)
        if self._entry is None:
            recent = draft.at_now and self._now() - entry.at < _STILL_NOW
            self._set_moment(None if recent else entry.at)
            self._begun = entry.created
        hidden = (
            draft.word, draft.medicines, entry.tags, entry.measures, entry.qualities,
            entry.onset, entry.end, entry.still_going,
        )  # fmt: skip
        if any(hidden):
            self._more.setChecked(True)

    def _set_moment(self, at: datetime | None) -> None:
        """The time of a new entry: an earlier one, or None for the moment of saving."""
        self._at_now = at is None
        if at is None:
            self._moved = False
        else:
            self._show_time(at)
        self._title.setText(self.tr("How is it now?") if at is None else self.tr("How was it?"))
        self._cancel.setVisible(at is not None)

    def _show_time(self, at: datetime) -> None:
        self._at.set_moment(at)
        for box, field in ((self._has_onset, self._onset), (self._has_end, self._end)):
            if not box.isChecked():
                field.set_moment(at)
        self._say_time(at)

    def _refuse(self, why: str) -> None:
        self._problem.setText(why)
        self._problem.show()
        # Said again each time: who cannot see the sentence must hear that nothing was kept.
        announce(self, why)

    def _read(self) -> EntryDraft:
        """The form as it stands; the moment of looking leaves no trace in it."""
        before = self._entry
        at = self._begun if self.for_now else self._at.moment()
        base = before or Entry("", at, self._begun, self._begun)
        entry = replace(
            base,
            at=at,
            complaint=str(self._complaint.currentData() or ""),
            intensity=self._scale.value,
            marks=self._editor.marks() if self._editor is not None else base.marks,
            onset=self._onset.moment() if self._has_onset.isChecked() else None,
            end=self._end.moment() if self._has_end.isChecked() else None,
            still_going=self._going.isChecked(),
            qualities=self._qualities.chosen(),
            triggers=self._triggers.chosen(),
            tags=self._tags.chosen(),
            medicines=self._medicines.medicines(),
            measures=self._measures.chosen(),
            note=self._note.toPlainText(),
        )
        return EntryDraft(entry, self._at_now, self._medicines.lines(), self._tag_line.text())

    def _made(self) -> Entry:
        """The entry to be kept: a word that was typed counts, with or without Enter."""
        draft = self._read()
        word = " ".join(draft.word.split())
        entry = replace(draft.entry, tags=(*draft.entry.tags, word) if word else draft.entry.tags)
        if self._entry is not None:
            return entry
        now = self._now()
        at = now if self._at_now else entry.at
        return replace(entry, id=self._new_id(), at=at, created=now, changed=now)

    def _time_typed(self) -> None:
        self._at_now = False
        self._say_time(self._at.moment())

    def _say_time(self, at: datetime) -> None:
        time = self._words.moment(at, self._now().date())
        self._time_button.setText(time)
        self._time_button.setAccessibleName(self.tr("Time: {time}. Change it.").format(time=time))

    def _add_tag(self) -> None:
        word = " ".join(self._tag_line.text().split())
        if word:
            self._tags.choose((*self._tags.chosen(), word))
            self._tag_line.clear()

    def _delete_shown(self) -> None:
        if self._entry is not None:
            self.deleted.emit(self._entry.id)
