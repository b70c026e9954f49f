"""What the preferences room is handed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from acucoach.domain.acupoint import Citation
from acucoach.domain.frozen import frozen
from acucoach.domain.safety_red_flags import CareContact
from acucoach.settings import Settings
from acucoach.storage.backups import Backup, Contents
from acucoach.storage.recycle_bin import AllBins
from acucoach.storage.set_aside import Unreadable

if TYPE_CHECKING:
    from acucoach.ui.drafts import DraftKeeper
    from acucoach.ui.preferences.measures_section import MeasureServices
    from acucoach.ui.preferences.passphrase_panel import PassphraseServices
    from acucoach.ui.preferences.people_section import People


class Preferences(Protocol):
    """Where settings are kept."""

    @property
    def now(self) -> Settings:
        """The settings in force."""
        ...

    def change(self, **changes: Any) -> None:
        """Change some and save all.

        Raises:
            OSError: they cannot be saved; nothing is changed.
        """
        ...


class Copies(Protocol):
    """Where copies of the records are kept; every deed may raise ``DatabaseError``."""

    def contents(self) -> Contents:
        """What the records in use hold."""
        ...

    def all(self) -> tuple[Backup, ...]:
        """Every copy, newest first."""
        ...

    def look(self, path: Path) -> Contents:
        """What a copy holds."""
        ...

    def make(self) -> Path:
        """Write a copy."""
        ...

    def save_to(self, target: Path) -> Path:
        """Write a copy elsewhere."""
        ...

    def restore(self, path: Path) -> Path:
        """Put a copy in the place of the records in use."""
        ...


@runtime_checkable
class ReadsFiles(Protocol):
    """A panel that takes records in from other computers and programs."""

    @property
    def said(self) -> QWidget:
        """Where its answer stands, above what can be done about it."""
        ...

    def look_at(self, path: Path, *, diary: bool) -> None:
        """Show what a file would change: one of this program's diaries, or any table."""
        ...


@frozen
class RecordsServices:
    """The records on disk.

    Attributes:
        folder: where they are kept.
        copies: their backups.
        open_folder: shows a folder in the system's own window; False when it cannot.
        delete_everything: records, backups and settings; may raise ``DatabaseError``.
        ask_open: asks for a file to read; empty when cancelled.
        ask_save: asks for a file to write, offering a name; empty when cancelled.
        now: wall time with offset.
        second_folder: where backups go, too; empty when nowhere.
        choose_second: asks for such a folder, or with False takes it away; returns what to tell.
        exchange: builds the panel that takes records into and out of other programs; None
            without one.
        bin: what was deleted; None without one.
        unreadable: looks for records that cannot be read.
        learn_passphrase: asks for the passphrase of a copy; gives what to tell, nothing when it
            was not typed, None when it is known now.
        passphrase: what the panel about the passphrase is handed; None without one.
        save_text: asks for a file, offering a name, and writes a text into it; says how it went.
    """

    folder: Path
    copies: Copies
    open_folder: Callable[[Path], bool]
    delete_everything: Callable[[], None]
    ask_open: Callable[[], str]
    ask_save: Callable[[str], str]
    now: Callable[[], datetime]
    exchange: Callable[[], QWidget] | None = None
    second_folder: Callable[[], str] = lambda: ""
    choose_second: Callable[[bool], str] | None = None
    bin: AllBins | None = None
    unreadable: Callable[[], Sequence[Unreadable]] = tuple
    save_text: Callable[[str, str], str] = lambda name, text: ""
    passphrase: PassphraseServices | None = None
    learn_passphrase: Callable[[Path], str | None] | None = None


class ClosedReminders(Protocol):
    """Reminders while no window is open."""

    @property
    def on(self) -> bool:
        """Whether they are switched on."""
        ...

    @property
    def hindered(self) -> str:
        """Why they cannot be, translated; empty when they can."""
        ...

    def switch(self, on: bool) -> str:
        """Switch them; what to tell when that did not work, else empty."""
        ...


@frozen
class Part:
    """Something made by others that the program rests on.

    Attributes:
        name: what it is called.
        use: what it is used for, translated.
        licence: under which terms.
    """

    name: str
    use: str
    licence: str


@frozen
class AboutServices:
    """What the program says of itself.

    Attributes:
        version: of the program.
        content: short id of the content's state.
        sources: every source of the content.
        parts: made by others.
        licence: full text of the program's licence; empty when it is not at hand.
        part_licences: full texts of the terms of fonts and icons; empty when not at hand.
        icon: the picture that stands for the program.
    """

    version: str
    content: str
    sources: Sequence[Citation]
    parts: Sequence[Part]
    licence: str = ""
    part_licences: str = ""
    icon: QIcon | None = None


@frozen
class PreferencesServices:
    """Everything the room needs from outside.

    Attributes:
        settings: the preferences.
        languages: code and own name of each language of texts.
        skin_preview: a picture of a hand in a skin tone; None without one.
        try_voice: says a sentence at a loudness of 0-100; False without a voice.
        try_sound: plays a signal of a session, by its name, at a loudness of 0-100; False without
            sound.
        contact: the person's own care team as it is kept.
        keep_contact: keeps another.
        ask_profile: opens the lasting questions.
        ask_today: opens today's.
        records: the records on disk.
        about: what the program says of itself.
        drafts: keeps what is typed and not saved.
        people: who has records on this computer; None where there is only one folder.
        measures: lengths of the own body; None without them.
        closed_reminders: reminders while no window is open; None where desktops know of none.
    """

    settings: Preferences
    languages: Sequence[tuple[str, str]]
    skin_preview: Callable[[str], QPixmap | None]
    try_voice: Callable[[int], bool]
    try_sound: Callable[[int, str], bool]
    contact: Callable[[], CareContact]
    keep_contact: Callable[[CareContact], None]
    ask_profile: Callable[[], object]
    ask_today: Callable[[], object]
    records: RecordsServices
    about: AboutServices
    drafts: DraftKeeper
    people: People | None = None
    measures: MeasureServices | None = None
    closed_reminders: ClosedReminders | None = None
