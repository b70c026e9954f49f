"""The screen of routines: the list at one side, one routine or its editor at the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.domain.composing import LONGEST_TITLE, blank, copied
from acucoach.domain.draft import DraftKind
from acucoach.domain.frozen import frozen
from acucoach.domain.outside_routine import vouched
from acucoach.domain.routine import Routine
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.storage.exchange.routines import read_routine_file, write_routine
from acucoach.storage.faults import ExchangeError
from acucoach.storage.routines import RoutineRepository
from acucoach.storage.undo import UndoHistory
from acucoach.ui.drafts import DraftKeeper
from acucoach.ui.file_dialogs import open_file, save_file
from acucoach.ui.gate_view import RoutineGate
from acucoach.ui.routines.routine_detail import RoutineDetail
from acucoach.ui.routines.routine_editor import RoutineEditor
from acucoach.ui.routines.routine_list import RoutineList
from acucoach.ui.routines.words import RoutineWords
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.beside import Beside, Part
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.exchange import ExchangeWords

FIRST = "li4-headache"
"""Shown before anything was chosen: the shortest and the best taught."""

ChooseFile = Callable[[QWidget, str, str], str]
"""Asks for a file: parent, title, suggested name -> path; empty when nothing was chosen."""


@frozen
class RoutineServices:
    """What the screen is given.

    Attributes:
        library: routines of published sources, names.
        repository: own routines.
        changes: tells what changed.
        undo: takes back the last change.
        gate: the safety gate, as things are now.
        new_id: makes ids.
        open_file: asks for a file to read.
        save_file: asks for a file to write.
        lasts: seconds that a session of a routine takes, with all between and after the pressing.
        longest: seconds a side at most in the next session of a routine; 0 for no cap.
        drafts: keeps what is typed and not saved.
    """

    library: Library
    repository: RoutineRepository
    changes: Changes
    undo: UndoHistory
    gate: RoutineGate
    new_id: Callable[[], str]
    open_file: ChooseFile
    save_file: ChooseFile
    lasts: Callable[[Routine], int]
    longest: Callable[[Routine], int] = lambda _routine: 0
    drafts: DraftKeeper = field(default_factory=DraftKeeper)


def ask_open(parent: QWidget, title: str, _suggested: str) -> str:
    """The usual window for a file to read."""
    return open_file(parent, title, "JSON (*.json)")


def ask_save(parent: QWidget, title: str, suggested: str) -> str:
    """The usual window for a file to write."""
    return save_file(parent, title, suggested, "JSON (*.json)")


class RoutinesPage(Screen):
    """Browse, start, and put together.

    Args:
        theme: the looks.
        services: what it works with.
    """

    startRequested = Signal(object, object)
    """A :class:`Routine` is to be done; the indexes of steps known to be left out."""
    spotRequested = Signal(object)
    """A routine needs a spot chosen on the body map."""
    pointRequested = Signal(str)
    """A point is to be shown."""

    def __init__(
        self, theme: Theme, services: RoutineServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._services = theme, services
        self.words = RoutineWords(services.library)
        self.list = RoutineList(theme, services.library, self._takes)
        self.list.chosen.connect(self.show_routine)
        self.list.newRequested.connect(self.compose)
        self.list.importRequested.connect(self.bring_in)
        self.detail: RoutineDetail | None = None
        self.editor: RoutineEditor | None = None
        self._shown: Routine | None = None
        self.came_for = ""
        """The complaint the person came with to the routine in view; empty for none."""
        self._right = QStackedWidget()
        self.notice = Text(theme, "", "body", wrap=True)
        self.undo = Button(theme, self.tr("Undo"), "link", "undo-2")
        self.undo.clicked.connect(self._undo)
        self._bar = QWidget()
        line = row(gap=theme.space(12), margin=theme.space(12))
        line.addWidget(self.notice, 1)
        line.addWidget(self.undo)
        self._bar.setLayout(line)
        self._bar.hide()
        beside = QWidget()
        right = column(self._right, self._bar, gap=0)
        right.setStretch(0, 1)
        beside.setLayout(right)
        self.sides = Beside(
            theme,
            Part(self.list, self.tr("Routines"), 320, 0),
            Part(beside, self.tr("Routine"), 400),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        self.follow(services.changes, {Noun.SAFETY, Noun.SESSION})
        stop = services.changes.listen(self._changed)
        connect_callback(self.destroyed, stop)
        self._reload()
        first = self.list.visible_ids()
        if first:
            self.show_routine(FIRST if FIRST in first else first[0])
        self.sides.show_second(False)
        begun = services.drafts.newest(DraftKind.ROUTINE)
        if begun is not None:
            self._reopen(begun.subject)

    # showing

    def routine_of(self, routine_id: str) -> Routine | None:
        """A routine, one's own or published."""
        if routine_id in self._services.library.routine_ids():
            return self._services.library.routine(routine_id)
        return self._services.repository.get(routine_id)

    def show_routine(self, routine_id: str, complaint: str = "") -> None:
        """Bring a routine into view.

        Args:
            routine_id: its id.
            complaint: what the person came with; empty for what the list is filtered by.
        """
        routine = self.routine_of(routine_id)
        if routine is None:
            return
        self._bar.hide()
        self._shown = routine
        self.came_for = complaint or self.list.wanted
        detail = RoutineDetail(
            self._theme, self._services.library, self.words, routine, self._services.gate,
            self._services.lasts, self._services.longest,
        )  # fmt: skip
        detail.startRequested.connect(self.startRequested)
        detail.spotRequested.connect(self.spotRequested)
        detail.pointRequested.connect(self.pointRequested)
        detail.copyRequested.connect(self.copy)
        detail.editRequested.connect(self.edit)
        detail.exportRequested.connect(self.take_out)
        detail.deleteRequested.connect(self.delete)
        self._set_aside()
        self.detail, self.editor = detail, None
        self._replace(detail)
        self.list.choose(routine_id)

    def show_complaint(self, complaint: str) -> None:
        """Show the routines for a complaint, the first of them open."""
        self.list.show_for(complaint)
        found = self.list.visible_ids()
        if found:
            self.show_routine(found[0])

    def _takes(self, routine: Routine) -> str:
        """How long what the gate leaves of a routine takes."""
        left = routine if routine.needs_spot else self._services.gate.judge(routine).routine
        return self.words.takes(routine, self._services.lasts(left or routine))

    def refresh(self) -> None:
        """Ask the gate again: a profile, a check or a mark has changed."""
        if self.detail is not None:
            self.detail.refresh()
        self.list.say_times()

    # making

    def compose(self) -> None:
        """Begin a routine, or go on with the one begun."""
        if self.editor is None or self.editor.draft.subject:
            self._reopen("")
            return
        self.sides.show_second()
        self.editor.name.setFocus()
        self._say(self.tr("The routine you began is open. Go on with it here."))

    def _reopen(self, subject: str) -> None:
        if self.editor is not None and self.editor.draft.subject == subject:
            return
        made = self._services.repository.get(subject) if subject else None
        if made is None:
            made = blank(subject or self._services.new_id(), "", self.words.own_evidence())
        self._open_editor(made, subject)

    def edit(self, routine: Routine) -> None:
        """Open a routine in the editor."""
        self._open_editor(routine, routine.id)

    def _open_editor(self, routine: Routine, subject: str) -> None:
        """Show the editor with what was kept for the subject, if anything."""
        editor = RoutineEditor(
            self._theme, self._services.library, self.words, routine, self._services.lasts
        )
        editor.saved.connect(self._save)
        editor.cancelled.connect(lambda: self._give_up(routine.id))
        editor.draft.settle(subject)
        editor.draft.reopen = self._reopen
        self._set_aside()
        self.editor, self.detail = editor, None
        self._bar.hide()
        self._replace(editor)
        self._services.drafts.follow(editor.draft, editor)
        self._services.drafts.take_up(editor.draft)
        editor.name.setFocus()

    def _set_aside(self) -> None:
        """The editor leaves the screen; what is in it waits."""
        if self.editor is not None:
            self._services.drafts.set_aside(self.editor.draft)
            self._services.drafts.leave(self.editor.draft)

    def _give_up(self, routine_id: str) -> None:
        self._done()
        self._back(routine_id)

    def _done(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._services.drafts.leave(editor.draft)
            self._services.drafts.done(editor.draft)

    def copy(self, routine: Routine) -> None:
        """Open a copy in the editor; it is kept when saved."""
        title = self.tr("My {title}").format(title=routine.title)[:LONGEST_TITLE]
        made = copied(routine, self._services.new_id(), title)
        if not routine.own:
            summary = self.tr("Your own copy of “{title}”. What is known is about the original.")
            made = replace(made, summary=summary.format(title=routine.title))
        self.edit(made)

    def delete(self, routine: Routine) -> None:
        """Delete an own routine; it can be undone."""
        self._services.repository.delete(routine.id)
        first = self.list.visible_ids()
        if first:
            self.show_routine(first[0])
        self._say(self.tr("“{title}” is deleted.").format(title=routine.title), undo=True)

    def take_out(self, routine: Routine) -> None:
        """Write an own routine into a file."""
        safe = "".join(c if c.isalnum() else "-" for c in routine.title).strip("-") or "routine"
        path = self._services.save_file(
            self, self.tr("Save the routine"), f"{safe}.acuroutine.json"
        )
        if not path:
            return
        try:
            write_routine(Path(path), routine)
        except ExchangeError as error:
            self._say(ExchangeWords().sentence(error))
            return
        self._say(self.tr("Saved to {file}.").format(file=Path(path).name))

    def bring_in(self) -> None:
        """Read a routine from a file into the editor, to be looked at before it is kept."""
        path = self._services.open_file(self, self.tr("Open a routine"), "")
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Put the routine of a file into the editor; what is wrong with the file is said."""
        try:
            routine = read_routine_file(path)
        except ExchangeError as error:
            self._say(ExchangeWords().sentence(error))
            return
        unknown = [step.target for step in routine.steps if not self._known(step.target)]
        if unknown:
            text = self.tr("The file names a place this program does not guide: {name}.")
            self._say(text.format(name=unknown[0]))
            return
        library, words = self._services.library, self.words
        known = vouched(
            routine, library.routines(), library.guide, words.area_text(), words.file_evidence()
        )
        self.edit(copied(known, self._services.new_id(), routine.title))

    def _known(self, target: str) -> bool:
        from acucoach.domain.routine import AREA_PREFIX, SPOT_TARGET

        if target.startswith(AREA_PREFIX):
            return target.removeprefix(AREA_PREFIX) in self._services.library.areas()
        return target == SPOT_TARGET or self._services.library.has_guide(target)

    def _save(self, routine: Routine) -> None:
        kept = self._services.repository.save(routine)
        if self.editor is not None:
            self.editor.kept = True
        self._done()
        self.show_routine(kept.id)
        self._say(self.tr("“{title}” is kept.").format(title=kept.title), undo=True)

    def _back(self, routine_id: str) -> None:
        fallback = self._shown.id if self._shown is not None else ""
        self.show_routine(routine_id if self.routine_of(routine_id) is not None else fallback)

    def _undo(self) -> None:
        self._services.undo.undo()
        self._bar.hide()
        if self._shown is not None and self.routine_of(self._shown.id) is None:
            first = self.list.visible_ids()
            if first:
                self.show_routine(first[0])
        elif self._shown is not None:
            self.show_routine(self._shown.id)

    # inside

    def _say(self, text: str, *, undo: bool = False) -> None:
        self.notice.setText(text)
        self.undo.setVisible(undo)
        self._bar.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.notice, text))

    def _changed(self, change: Change) -> None:
        if Noun.ROUTINE in change.nouns:
            self._reload()

    def _reload(self) -> None:
        published = sorted(self._services.library.routines(), key=lambda r: r.title.casefold())
        self.list.set_routines(self._services.repository.all(), published)
        if self._shown is not None:
            self.list.choose(self._shown.id)

    def _replace(self, widget: QWidget) -> None:
        before = self._right.currentWidget()
        self._right.addWidget(widget)
        self._right.setCurrentWidget(widget)
        self.sides.show_second()
        if before is not None:
            self._right.removeWidget(before)
            before.hide()
            before.deleteLater()
