"""The preferences room with services that remember what was asked of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from acucoach.domain.acupoint import Citation
from acucoach.domain.safety_red_flags import CareContact
from acucoach.settings import Settings, SettingsStore
from acucoach.storage.backups import Backup, Contents
from acucoach.storage.database import DamagedError, DatabaseError
from acucoach.ui.drafts import DraftKeeper
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.preferences.services import (
    AboutServices,
    Part,
    PreferencesServices,
    RecordsServices,
)
from acucoach.ui.theme import Theme

OLD = Contents(12, 3, date(2026, 1, 5), date(2026, 2, 20))
NOW = Contents(40, 9, date(2026, 1, 5), date(2026, 3, 2))


class FakeCopies:
    """Two copies, of which the second is damaged; more can be made."""

    def __init__(self) -> None:
        self.made: list[Path] = []
        self.saved: list[Path] = []
        self.restored: list[Path] = []
        self.good = Path("/data/backups/good.sqlite3")
        self.damaged = Path("/data/backups/damaged.sqlite3")
        self.broken = False

    def contents(self) -> Contents:
        return NOW

    def all(self) -> tuple[Backup, ...]:
        at = datetime(2026, 2, 20, 18, 30, tzinfo=UTC)
        fresh = [Backup(path, at.replace(month=3), NOW) for path in self.made]
        return (*fresh, Backup(self.good, at, OLD), Backup(self.damaged, at, None))

    def look(self, path: Path) -> Contents:
        if path == self.damaged or path.suffix != ".sqlite3":
            raise DamagedError(f"The backup {path} is damaged.")
        return OLD

    def make(self) -> Path:
        if self.broken:
            raise DatabaseError("A backup copy could not be written (disk full).")
        self.made.append(Path(f"/data/backups/new-{len(self.made)}.sqlite3"))
        return self.made[-1]

    def save_to(self, target: Path) -> Path:
        self.saved.append(target)
        return target

    def restore(self, path: Path) -> Path:
        self.restored.append(path)
        return self.make()


class Room:
    """The screen and everything it asked for."""

    def __init__(self, qtbot: Any, theme: Theme, folder: Path) -> None:
        self.store = SettingsStore(folder / "settings.json")
        self.heard: list[Settings] = []
        self.voices: list[int] = []
        self.bells: list[int] = []
        self.contact = CareContact("Ward 4", "030 1234")
        self.asked: list[str] = []
        self.opened: list[Path] = []
        self.deleted = 0
        self.copies = FakeCopies()
        self.to_open = self.to_save = ""
        self.has_voice = True
        self.screen = PreferencesScreen(theme, self.services())
        self.screen.changed.connect(self.heard.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1170, 800)
        self.screen.show()

    def services(self) -> PreferencesServices:
        def keep(contact: CareContact) -> None:
            self.contact = contact

        def voice(loudness: int) -> bool:
            self.voices.append(loudness)
            return self.has_voice

        def bell(loudness: int, _signal: str = "") -> bool:
            self.bells.append(loudness)
            return True

        def open_folder(folder: Path) -> bool:
            self.opened.append(folder)
            return False

        def delete() -> None:
            self.deleted += 1

        records = RecordsServices(
            Path("/data"), self.copies, open_folder, delete, lambda: self.to_open,
            lambda name: self.to_save, lambda: datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
        )  # fmt: skip
        about = AboutServices(
            "1.2.3", "abc123", [Citation("WHO", "Where points lie, 2008.", "guideline")],
            [Part("Inter", "letters", "OFL-1.1")], "Terms in full",
        )  # fmt: skip
        return PreferencesServices(
            self.store, [("en", "English"), ("de", "Deutsch")], lambda tone: None, voice, bell,
            lambda: self.contact, keep, lambda: self.asked.append("profile"),
            lambda: self.asked.append("today"), records, about,
            DraftKeeper(),
        )  # fmt: skip

    def show(self, name: str) -> Any:
        """A section in view."""
        self.screen.rows[name].click()
        return self.screen.sections[name]
