"""The half of the diary that is written in: an entry, a questionnaire, or the search."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from acucoach.domain.calendar_day import day_of
from acucoach.domain.diary import Entry
from acucoach.domain.draft import Draft, DraftKind
from acucoach.storage.diary import DiaryRepository
from acucoach.ui.diary.entry_panel import EntryPanel
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.diary.mark_editor import MarkEditorFactory
from acucoach.ui.diary.search_panel import SearchPanel
from acucoach.ui.drafts import DraftKeeper
from acucoach.ui.theme import Theme
from acucoach.ui.words.diary import DiaryWords

_KINDS = (DraftKind.ENTRY, DraftKind.QUESTIONNAIRE)


class WritingSide(QStackedWidget):
    """Shows one form at a time; what is half written in another one waits for its return.

    Args:
        theme: the looks.
        words: fixed words.
        repository: entries.
        drafts: keeps what is typed and not saved.
        complaints: titles by complaint id.
        now: wall time with offset.
        zone: rules of the computer's own zone.
        today: the user's day.
        mark_editor: makes the drawing of sore places; None without a body map.
        questionnaires: builds each questionnaire, by its title.
    """

    asked = Signal()
    """Something was asked for that is shown here, and is to be seen now."""
    wrote = Signal(object)
    """An entry was saved: its day."""
    found = Signal(str)
    """An entry was chosen in the search."""

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        repository: DiaryRepository,
        drafts: DraftKeeper,
        complaints: Mapping[str, str],
        now: Callable[[], datetime],
        zone: tzinfo,
        today: Callable[[], date],
        mark_editor: MarkEditorFactory | None,
        questionnaires: Mapping[str, Callable[[], InstrumentPanel]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._repository = theme, words, repository
        self._drafts, self._complaints, self._today = drafts, complaints, today
        self._questionnaires = questionnaires
        self.panel = EntryPanel(
            theme, words, complaints, now, zone, repository.new_id, mark_editor,
            repository.last_complaint,
        )  # fmt: skip
        self.panel.saved.connect(self._save)
        self.panel.deleted.connect(self._delete)
        self.panel.cancelled.connect(self._cancel)
        self.panel.offered.connect(self._follow_entries)
        self.addWidget(self.panel)
        self._search: SearchPanel | None = None
        self._form: InstrumentPanel | None = None
        drafts.follow(self.panel.draft, self.panel)
        self.panel.draft.reopen = self._reopen_entry
        self._go_on()

    # entries

    def write_now(self, complaint: str | None = None) -> None:
        """Begin an entry for now, or go on with the one begun."""
        self.asked.emit()
        self.setCurrentWidget(self.panel)
        if self.panel.for_now and self.panel.draft.changed:
            self.panel.take_keys()
            return
        self._drafts.set_aside(self.panel.draft)
        self.panel.begin(complaint)
        self._drafts.take_up(self.panel.draft)

    def add_earlier(self, at: datetime) -> None:
        """An entry for an earlier time; what was begun for now moves there."""
        self.asked.emit()
        self.setCurrentWidget(self.panel)
        if self.panel.draft.subject:
            self.write_now()
        self.panel.begin_earlier(at)

    def edit(self, entry_id: str) -> None:
        """Change an entry; changes that were begun before are shown again."""
        entry = self._repository.get(entry_id)
        if entry is None:
            return
        self.asked.emit()
        self.setCurrentWidget(self.panel)
        if self.panel.draft.subject == entry_id:
            self.panel.take_keys()
            return
        self._drafts.set_aside(self.panel.draft)
        self.panel.edit(entry)
        self._drafts.take_up(self.panel.draft)

    def _save(self, entry: Entry) -> None:
        kept = self._repository.save(entry)
        self._drafts.done(self.panel.draft)
        self.panel.begin(kept.complaint)
        self._drafts.take_up(self.panel.draft)
        self.wrote.emit(day_of(kept.at, self._repository.boundary))

    def _delete(self, entry_id: str) -> None:
        self._repository.delete([entry_id])
        self._cancel()

    def _cancel(self) -> None:
        if self.panel.back_to_now():
            return
        self._drafts.done(self.panel.draft)
        self.panel.begin()
        self._drafts.take_up(self.panel.draft)

    # drafts

    def _reopen_entry(self, subject: str) -> None:
        if subject:
            self.edit(subject)
        else:
            self.write_now()

    def _go_on(self) -> None:
        """Show what was being written when the window or the program ended."""
        draft = self._drafts.newest(*_KINDS)
        if draft is None:
            return
        if draft.kind is DraftKind.QUESTIONNAIRE:
            self._drafts.take_up(self.panel.draft)
            self._go_on_asking(draft)
        elif draft.subject and self._repository.get(draft.subject) is not None:
            self.edit(draft.subject)
        else:
            self._drafts.take_up(self.panel.draft)

    def _go_on_asking(self, draft: Draft) -> None:
        for build in self._questionnaires.values():
            panel = build()
            if panel.draft.subject == draft.subject:
                self._show_form(panel)
                return
            panel.deleteLater()

    # questionnaires

    def show_questionnaire(self, build: Callable[[], InstrumentPanel]) -> None:
        """Show a questionnaire in place of the entry."""
        self.asked.emit()
        panel = build()
        if self._form is not None and self._form.draft.subject == panel.draft.subject:
            panel.deleteLater()
            self.setCurrentWidget(self._form)
            return
        self._show_form(panel)

    def _show_form(self, panel: InstrumentPanel) -> None:
        before, self._form = self._form, panel
        if before is not None:
            self._drafts.set_aside(before.draft)
            self._away(before)
        panel.closed.connect(self._close_form)
        panel.kept.connect(lambda: self._drafts.done(panel.draft))
        self.addWidget(panel)
        self.setCurrentWidget(panel)
        panel.draft.reopen = self._reopen_form
        self._drafts.follow(panel.draft, panel)
        self._drafts.take_up(panel.draft)

    def _reopen_form(self, subject: str) -> None:
        if self._form is not None and self._form.draft.subject == subject:
            self.setCurrentWidget(self._form)
            return
        draft = self._drafts.find(DraftKind.QUESTIONNAIRE, subject)
        if draft is not None:
            self._go_on_asking(draft)

    def _close_form(self) -> None:
        """The cross: answers that are not saved wait until it is opened again."""
        panel, self._form = self._form, None
        if panel is not None:
            self._drafts.set_aside(panel.draft)
            self._away(panel)
        self.setCurrentWidget(self.panel)

    def _away(self, panel: InstrumentPanel) -> None:
        self._drafts.leave(panel.draft)
        self.removeWidget(panel)
        panel.hide()
        panel.deleteLater()

    # search

    def open_search(self) -> None:
        """Look for words in the notes."""
        self.asked.emit()
        if self._search is None:
            self._search = SearchPanel(
                self._theme, self._words, self._repository, self._complaints, self._today
            )
            self._search.closed.connect(lambda: self.setCurrentWidget(self.panel))
            self._search.chosen.connect(self.found)
            self.addWidget(self._search)
        self.setCurrentWidget(self._search)
        self._search.open()

    def _follow_entries(self) -> None:
        """Entries have changed: what was deleted or is back is found, or no longer."""
        if self._search is not None and self.currentWidget() is self._search:
            self._search.refresh()
