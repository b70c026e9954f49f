"""The preferences room with what it needs from the system."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap, QRegion

from acucoach import __version__
from acucoach.assembly.body_lengths import measure_services
from acucoach.assembly.closed_reminders import closed_reminders
from acucoach.assembly.exchange import build_files_panel
from acucoach.assembly.looks import language_names, program_icon
from acucoach.assembly.navigator import Navigator
from acucoach.assembly.parts import Parts
from acucoach.assembly.person_shown import shown_name
from acucoach.assembly.third_parties import third_parties
from acucoach.content.plates import PlateError
from acucoach.files import write_private
from acucoach.paths import licence as licence_file
from acucoach.paths import resources
from acucoach.storage.backups import BackupShelf
from acucoach.storage.database import DatabaseError
from acucoach.storage.nouns import find_unreadable
from acucoach.storage.people import PeopleBook
from acucoach.storage.set_aside import Unreadable
from acucoach.ui.file_dialogs import choose_folder, open_file, save_file
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.preferences.services import (
    AboutServices,
    PreferencesServices,
    RecordsServices,
)
from acucoach.ui.words.told import told

if TYPE_CHECKING:
    from acucoach.desktop.sample_sound import SampleSound
    from acucoach.ui.preferences.passphrase_panel import PassphraseServices

PREVIEW = ("LI4", "where")
"""The figure that shows a skin tone: the back of a hand."""
PREVIEW_HEIGHT = 150


def build_preferences(to: Navigator) -> PreferencesScreen:
    """The room, connected."""
    window = to.window
    screen = PreferencesScreen(to.parts.theme, RoomServices(to).services())
    stop = to.parts.settings.listen(lambda _: screen.refresh())
    screen.destroyed.connect(lambda _=None: stop())
    screen.keysRequested.connect(window.keysRequested)
    to.door.sounds.dumb.connect(screen.dumb)
    # After the click is done with: the room itself goes with the old window.
    screen.rebuildWanted.connect(
        lambda: QTimer.singleShot(0, window, lambda: window.rebuildWanted.emit(False))
    )
    screen.recordsReplaced.connect(
        lambda: QTimer.singleShot(0, window, lambda: window.rebuildWanted.emit(True))
    )
    screen.personWanted.connect(
        lambda person: QTimer.singleShot(0, window, lambda: window.personWanted.emit(person.folder))
    )
    screen.peopleChanged.connect(lambda: window.show_person(shown_name(to.parts.paths.root)))
    return screen


class RoomServices(QObject):
    """What the room needs from the system and from the other parts.

    Args:
        to: the ways to everything else.
    """

    def __init__(self, to: Navigator) -> None:
        super().__init__(to.window)
        self._to, self._parts, self._window = to, to.parts, to.window
        self._shelf = BackupShelf(
            to.parts.connection, to.parts.paths.backups, to.parts.clock.now, keys=to.parts.keys
        )
        self._files = self.tr("Backups (*.sqlite3)")
        self._heard: SampleSound | None = None

    def services(self) -> PreferencesServices:
        """All of it."""
        parts, questions = self._parts, self._to.questions
        return PreferencesServices(
            settings=parts.settings,
            languages=language_names(),
            skin_preview=self._preview,
            try_voice=self._say_sample,
            try_sound=self._play_sample,
            contact=parts.people.care_contact,
            keep_contact=parts.people.save_care_contact,
            ask_profile=questions.ask_profile,
            ask_today=questions.ask_today,
            records=RecordsServices(
                folder=parts.paths.root,
                copies=self._shelf,
                open_folder=_open_folder,
                delete_everything=self._delete_everything,
                ask_open=self._ask_open,
                ask_save=self._ask_save,
                now=parts.clock.now,
                exchange=lambda: build_files_panel(parts),
                second_folder=lambda: parts.settings.now.backup_folder,
                choose_second=self._choose_second,
                bin=parts.bins,
                unreadable=self._unreadable,
                save_text=self._save_text,
                passphrase=self._passphrase(),
                learn_passphrase=self._learn_passphrase,
            ),
            about=_about(parts),
            drafts=parts.drafts,
            measures=measure_services(parts, self._window),
            people=PeopleBook(parts.paths.root),
            closed_reminders=closed_reminders(parts),
        )

    def _passphrase(self) -> PassphraseServices | None:
        parts, window = self._parts, self._window
        if parts.keys is None:
            return None
        from acucoach.storage.passphrase import SHORTEST, LibraryMissingError
        from acucoach.ui.preferences.passphrase_panel import PassphraseServices

        missing = ""
        if parts.connection.key is None:
            from acucoach.storage.encrypted import library

            try:
                library()
            except LibraryMissingError as error:
                missing = told(error)
        # After the click is done with: the room itself goes with the window.
        return PassphraseServices(
            on=parts.connection.key is not None,
            missing=missing,
            shortest=SHORTEST,
            wish=lambda wish: QTimer.singleShot(
                0, window, lambda: window.passphraseWanted.emit(wish)
            ),
            lock=lambda: QTimer.singleShot(0, window, window.lockWanted.emit),
            minutes=lambda: parts.settings.now.lock_minutes,
            keep_minutes=self._keep_minutes,
        )

    def _learn_passphrase(self, path: Path) -> str | None:
        """Ask for the passphrase of a copy; None when it is known now."""
        from acucoach.ui.widgets.message import Message, Reply
        from acucoach.ui.widgets.passphrase_field import PassphraseField

        keys, theme = self._parts.keys, self._parts.theme
        title = self.tr("Passphrase of the backup")
        text = self.tr("This backup is encrypted with another passphrase. Type it:")
        field = PassphraseField(theme, title)
        answers = (
            Reply("", self.tr("Cancel"), "ghost"), Reply("ok", self.tr("Open"), "primary"),
        )  # fmt: skip
        dialog = Message(theme, title, text, answers, self._window, field)
        field.setFocus()
        dialog.exec()
        typed = field.text if dialog.answer else ""
        dialog.deleteLater()
        if not typed or keys is None:
            return ""
        try:
            keys.learn(typed, path)
        except DatabaseError as error:
            return told(error)
        return None

    def _keep_minutes(self, minutes: int) -> str:
        try:
            self._parts.settings.change(lock_minutes=minutes)
        except OSError:
            return self.tr("This could not be saved. Is the disk full?")
        return ""

    def _preview(self, tone: str) -> QPixmap | None:
        theme = self._parts.theme
        figure = self._parts.figures.figure(*PREVIEW)
        if figure is None:
            return None
        try:
            drawn = self._parts.pictures.picture(figure.image, dict(figure.masks), tone, theme.name)
        except PlateError:
            return None
        height = theme.px(PREVIEW_HEIGHT)
        hand = QRegion(drawn.mask()).boundingRect()
        return drawn.copy(hand).scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)

    def _say_sample(self, loudness: int) -> bool:
        sample = self.tr("Change hands. Press gently, and breathe out slowly.")
        return self._to.door.sounds.say_sample(sample, loudness / 100)

    def _play_sample(self, loudness: int, signal: str = "change") -> bool:
        from acucoach.desktop.sample_sound import SampleSound

        if self._heard is not None:
            self._heard.deleteLater()
        kind = self._parts.settings.now.sound_kind
        self._heard = SampleSound(self._parts.root / "sounds" / kind / f"{signal}.wav", self)
        return self._heard.play(loudness / 100)

    def _unreadable(self) -> tuple[Unreadable, ...]:
        """All of them, once any was met: who met none does not wait for a search."""
        if not self._parts.changes.set_aside:
            return ()
        found = find_unreadable(self._parts.connection)
        return tuple(found) or tuple(self._parts.changes.set_aside)

    def _save_text(self, name: str, text: str) -> str:
        title, kinds = self.tr("Save what cannot be read"), self.tr("Texts (*.txt)")
        path = save_file(self._window, title, name, kinds)
        if not path:
            return ""
        try:
            write_private(Path(path), text)
        except OSError as error:
            failed = self.tr("{file} could not be written ({why}). Choose another place.")
            return failed.format(file=path, why=error.strerror)
        return self.tr("Saved as {file}.").format(file=path)

    def _ask_open(self) -> str:
        title = self.tr("Choose a backup")
        return open_file(self._window, title, self._files)

    def _ask_save(self, name: str) -> str:
        title = self.tr("Save a copy of your records")
        return save_file(self._window, title, name, self._files)

    def _choose_second(self, wanted: bool) -> str:
        folder = ""
        if wanted:
            title = self.tr("Second folder for backups")
            folder = choose_folder(self._window, title)
            if not folder:
                return ""
        try:
            self._parts.settings.change(backup_folder=folder)
        except OSError:
            return self.tr("This could not be saved. Is the disk full?")
        return ""

    def _delete_everything(self) -> None:
        self._shelf.delete_everything()
        paths = self._parts.paths
        aside = paths.settings.with_name(paths.settings.name + ".damaged")
        for path in (paths.settings, aside, paths.log, paths.seal):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                text = self.tr("The file {file} could not be deleted. Delete it by hand.")
                raise DatabaseError(text.format(file=path)) from error


def _open_folder(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _about(parts: Parts) -> AboutServices:
    return AboutServices(
        version=__version__,
        content=parts.library.version(),
        sources=tuple(parts.library.citations().values()),
        parts=third_parties(),
        licence=_told(licence_file()),
        part_licences="\n\n".join(
            text
            for text in (
                _told(resources() / "fonts/OFL.txt"),
                _told(resources() / "icons/LICENSE"),
                _told(resources() / "finder/models/LICENSE"),
            )
            if text
        ),
        icon=program_icon(resources()),
    )


def _told(file: Path) -> str:
    """The text of a file of terms; empty where it is not at hand."""
    try:
        return file.read_text("utf-8")
    except OSError:
        return ""
