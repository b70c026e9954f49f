"""The records on disk: where they are, copies of them, and deleting everything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.storage.backups import Contents
from acucoach.storage.database import DatabaseError, LockedError
from acucoach.ui.preferences.bin_panel import BinPanel
from acucoach.ui.preferences.records_words import RecordsWords
from acucoach.ui.preferences.section import Section
from acucoach.ui.preferences.services import ReadsFiles, RecordsServices
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton
from acucoach.ui.words.told import told

SHOWN_COPIES = 6
SUGGESTED_NAME = "acucoach-backup.sqlite3"


class _Said(QWidget):
    """One line on how it went, with an icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "check", 20, "allowed")
        self.text = Text(theme, "", "body", wrap=True)
        line = row(gap=theme.space(10))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        self.setLayout(line)
        self.hide()

    def say(self, text: str, *, well: bool) -> None:
        self._icon.show_icon(
            "check" if well else "triangle-alert", "allowed" if well else "blocked"
        )
        self.text.set_tone("text" if well else "blocked")
        self.text.setText(text)
        self.setVisible(bool(text))


class RecordsSection(Section):
    """Folder, backups, and deleting everything.

    Args:
        theme: the looks.
        title: of the section.
        services: the records on disk.
        zone: the wall clock to show times by; None for the computer's own.
    """

    replaced = Signal(str)
    """Other records are in use now; whatever was read from the old ones is out of date."""

    def __init__(
        self, theme: Theme, title: str, services: RecordsServices, zone: tzinfo | None = None
    ) -> None:
        super().__init__(theme, title)
        self.introduce(
            self.tr("Everything you write down stays on this computer. Nobody else receives it.")
        )
        self._services, self._words = services, RecordsWords(zone, self)
        self._chosen: tuple[Path, Contents] | None = None
        self.copies: dict[Path, RowButton] = {}
        self._group = QButtonGroup(self)
        self._build_unreadable()
        self._build_folder()
        self._build_copies(self.card(self.tr("Backups")))
        self._build_passphrase()
        self._build_exchange()
        self._build_bin()
        self._build_delete()
        self.finish()
        self.refresh()

    # what was set aside, and what was deleted

    def _build_unreadable(self) -> None:
        found = self._services.unreadable()
        if found:
            from acucoach.ui.preferences.unreadable_panel import UnreadablePanel

            body = self.card(self.tr("Records that cannot be read"))
            self.unreadable = UnreadablePanel(self.theme, found, self._services.save_text)
            body.addWidget(self.unreadable)

    def _build_bin(self) -> None:
        kept = self._services.bin
        if kept is not None:
            hint = self.tr(
                "What you delete in the diary or in the history lies here for 30 days and can be "
                "brought back there."
            )
            self.bin = BinPanel(self.theme, kept.count, kept.empty)
            self.card(self.tr("Bin"), hint).addWidget(self.bin)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Count what lies in the bin anew."""
        super().showEvent(event)
        if self._services.bin is not None:
            self.bin.refresh()

    # where

    def _build_folder(self) -> None:
        body = self.card(self.tr("Where your records are kept"))
        path = Text(self.theme, str(self._services.folder), "body", wrap=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        path.setAccessibleName(str(self._services.folder))
        body.addWidget(path)
        self.open = Button(self.theme, self.tr("Open the folder"), "secondary")
        self._opened = _Said(self.theme)
        self.open.clicked.connect(self._open)
        body.addLayout(row(self.open, None))
        body.addWidget(self._opened)

    def _open(self) -> None:
        shown = self._services.open_folder(self._services.folder)
        text = self.tr("The folder could not be opened here. Look for it under the name above.")
        self._opened.say("" if shown else text, well=False)

    # copies

    def _build_copies(self, body: QVBoxLayout) -> None:
        theme = self.theme
        hint = self.tr(
            "A backup is a copy of everything: diary, sessions, your answers and your own "
            "routines. One is made by itself after each day with changes. Save one on a stick now "
            "and then, in case this computer breaks."
        )
        body.addWidget(Text(theme, hint, "body", "text_2", wrap=True))
        self.make = Button(theme, self.tr("Make a backup now"), "secondary", "save")
        self.elsewhere = Button(theme, self.tr("Save a copy elsewhere"), "secondary", "download")
        self.from_file = Button(theme, self.tr("Use a copy from elsewhere"), "secondary", "upload")
        self.make.clicked.connect(self._make)
        self.elsewhere.clicked.connect(self._save_elsewhere)
        self.from_file.clicked.connect(self._from_file)
        body.addWidget(WrapRow(theme.space(8), self.make, self.elsewhere))
        self.said = _Said(theme)
        body.addWidget(self.said)
        self._list = column(gap=theme.space(2))
        body.addLayout(self._list)
        body.addLayout(row(self.from_file, None))
        self._build_preview(body)
        self._build_second(body)

    def _build_preview(self, body: QVBoxLayout) -> None:
        theme = self.theme
        self.preview = Card(theme, "sunken", gap=8)
        self._preview_title = Text(theme, "", "body_strong", wrap=True)
        self._preview_text = Text(theme, "", "body", wrap=True)
        self.restore = Button(theme, self.tr("Put this backup in place"), "secondary", "history")
        self.cancel = Button(theme, self.tr("Leave all as it is"), "ghost")
        self.restore.clicked.connect(self._restore)
        self.cancel.clicked.connect(self._unchoose)
        for item in (self._preview_title, self._preview_text):
            self.preview.body.addWidget(item)
        self.preview.body.addWidget(WrapRow(theme.space(8), self.restore, self.cancel))
        self.preview.hide()
        body.addWidget(self.preview)

    def _build_second(self, body: QVBoxLayout) -> None:
        choose = self._services.choose_second
        self._second = Text(self.theme, "", "body", "text_2", wrap=True)
        self.second = Button(self.theme, self.tr("Keep backups in a second folder"), "secondary")
        self.no_second = Button(self.theme, self.tr("No second folder"), "ghost")
        if choose is None:
            return
        self.second.clicked.connect(lambda _=False: self._choose_second(choose, True))
        self.no_second.clicked.connect(lambda _=False: self._choose_second(choose, False))
        body.addWidget(self._second)
        body.addWidget(WrapRow(self.theme.space(8), self.second, self.no_second))
        self._show_second()

    def _choose_second(self, choose: Callable[[bool], str], wanted: bool) -> None:
        trouble = choose(wanted)
        if trouble:
            self.said.say(trouble, well=False)
        self._show_second()

    def _show_second(self) -> None:
        folder = self._services.second_folder()
        text = self.tr("Backups that are made by themselves go into {folder}, too.")
        none = self.tr(
            "You can choose a second folder, such as one on another disk. The backups that are "
            "made by themselves then go there, too. Others may be able to read them there."
        )
        self._second.setText(text.format(folder=folder) if folder else none)
        self.no_second.setVisible(bool(folder))

    def refresh(self) -> None:
        """Read anew which copies there are."""
        empty(self._list)
        self.copies = {}
        found = self._services.copies.all()
        if not found:
            none = self.tr("There is no backup yet.")
            self._list.addWidget(Text(self.theme, none, "body", "text_2", wrap=True))
        # What can be used is never crowded out by newer copies that cannot.
        first = sorted(found, key=lambda one: one.contents is None and not one.locked)
        for backup in [one for one in found if one in first[:SHOWN_COPIES]]:
            line = RowButton(
                self.theme, self._words.moment(backup.made), self._words.holds(backup.contents)
            )
            if backup.locked:
                text = self.tr("Has another passphrase")
                line = RowButton(self.theme, self._words.moment(backup.made), text)
            usable = backup.contents is not None or backup.locked
            allow(line, usable, self.tr("This backup cannot be read."))
            line.clicked.connect(lambda _=False, path=backup.path: self.choose(path))
            self._group.addButton(line)
            self._list.addWidget(line)
            self.copies[backup.path] = line
        if len(found) > SHOWN_COPIES:
            left = len(found) - SHOWN_COPIES
            more = self.tr("1 older backup lies in the folder.")
            if left > 1:
                more = self.tr("%n older backups lie in the folder.", "", left)
            self._list.addWidget(Text(self.theme, more, "caption", "text_2", wrap=True))

    def choose(self, path: Path) -> None:
        """Show what a copy holds, and offer to put it in place."""
        try:
            contents = self._services.copies.look(path)
        except LockedError:
            # It has another passphrase than the records.
            ask = self._services.learn_passphrase
            trouble = "" if ask is None else ask(path)
            if trouble is None:
                self.choose(path)
                return
            self._unchoose()
            self.said.say(trouble, well=False)
            return
        except DatabaseError as error:
            self._unchoose()
            self.said.say(told(error), well=False)
            return
        self.said.say("", well=True)
        self._chosen = (path, contents)
        if path in self.copies:
            self.copies[path].setChecked(True)
        self._preview_title.setText(
            self.tr("This backup: {what}.").format(what=self._words.holds(contents))
        )
        now = self._words.holds(self._services.copies.contents())
        self._preview_text.setText(
            self.tr(
                "In use now: {now}. The backup would take its place, with your answers and "
                "your own routines. What is in use now is kept as a backup first, so you can go "
                "back."
            ).format(now=now)
        )
        self.preview.setAccessibleName(self._preview_title.text())
        self.preview.show()
        self.cancel.setFocus()
        self.scroller.bring_up(self.preview)

    def look_at(self, path: Path, *, diary: bool) -> None:
        """Show what a file of another computer or program would change.

        Args:
            path: the file.
            diary: it is a file of this program.
        """
        if isinstance(self.exchange, ReadsFiles):
            self.exchange.look_at(path, diary=diary)
            self.scroller.bring_up(self.exchange.said)

    def _unchoose(self) -> None:
        self._chosen = None
        self.preview.hide()
        self._group.setExclusive(False)
        for line in self.copies.values():
            line.setChecked(False)
        self._group.setExclusive(True)

    def _restore(self) -> None:
        if self._chosen is None:
            return
        path = self._chosen[0]
        if self._attempt(lambda: self._services.copies.restore(path)):
            self._unchoose()
            self.refresh()
            done = self.tr("The backup is in place.")
            self.said.say(done, well=True)
            self.replaced.emit(done)

    def _make(self) -> None:
        if self._attempt(self._services.copies.make):
            self.refresh()
            self.said.say(self.tr("A backup was made."), well=True)

    def _save_elsewhere(self) -> None:
        chosen = self._services.ask_save(SUGGESTED_NAME)
        if chosen and self._attempt(lambda: self._services.copies.save_to(Path(chosen))):
            text = self.tr("A copy was saved as {file}.").format(file=chosen)
            self.said.say(text, well=True)

    def _from_file(self) -> None:
        chosen = self._services.ask_open()
        if chosen:
            self.choose(Path(chosen))

    def _attempt(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except DatabaseError as error:
            self.said.say(told(error), well=False)
            return False
        return True

    def _build_passphrase(self) -> None:
        services = self._services.passphrase
        if services is not None:
            from acucoach.ui.preferences.passphrase_panel import PassphrasePanel

            self.passphrase = PassphrasePanel(self.theme, services)
            self.card(self.tr("Passphrase")).addWidget(self.passphrase)

    def _build_exchange(self) -> None:
        if self._services.exchange is None:
            return
        body = self.card(
            self.tr("Other computers and programs"),
            self.tr(
                "Take your diary and sessions along, as a table or for your clinic. Or read "
                "them in from there. You see first what would change."
            ),
        )
        if self._services.passphrase is not None and self._services.passphrase.on:
            text = self.tr("Files you save here are not encrypted: whoever has them can read them.")
            body.addWidget(Text(self.theme, text, "body", wrap=True))
        self.exchange = self._services.exchange()
        body.addWidget(self.exchange)

    # the end

    def _build_delete(self) -> None:
        theme = self.theme
        body = self.card(self.tr("Delete everything"))
        warning = self.tr(
            "This deletes your diary, sessions, answers and routines. It deletes your settings and "
            "the backups in the folder above, too. It cannot be undone. Copies you saved "
            "elsewhere stay."
        )
        body.addWidget(Text(theme, warning, "body", "text_2", wrap=True))
        self.word = self.tr("DELETE")
        ask = self.tr("To go on, type {word} here:").format(word=self.word)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(ask)
        self.typed.setFont(theme.font("body"))
        self.typed.setMinimumHeight(theme.space(44))
        self.typed.setMaximumWidth(theme.px(220))
        label = Text(theme, ask, "label", wrap=True)
        label.setBuddy(self.typed)
        self.delete = Button(theme, self.tr("Delete everything"), "danger", "trash-2")
        self._allow_delete()
        self.typed.textChanged.connect(self._allow_delete)
        self.delete.clicked.connect(self._delete)
        self.deleted = _Said(theme)
        body.addWidget(label)
        body.addLayout(row(self.typed, None))
        body.addWidget(WrapRow(theme.space(8), self.delete))
        body.addWidget(self.deleted)

    @property
    def _sure(self) -> bool:
        return self.typed.text().strip() == self.word

    def _allow_delete(self) -> None:
        because = self.tr("Type {word} in the field above first.").format(word=self.word)
        allow(self.delete, self._sure, because)

    def _delete(self) -> None:
        if not self._sure:
            return
        try:
            self._services.delete_everything()
        except DatabaseError as error:
            self.deleted.say(told(error), well=False)
            self.refresh()
            return
        self.typed.clear()
        self.refresh()
        done = self.tr("Everything was deleted.")
        self.deleted.say(done, well=True)
        self.replaced.emit(done)
