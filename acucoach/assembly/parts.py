"""Everything the screens are built from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acucoach.assembly.late_parts import LateParts
from acucoach.assembly.looks import Looks
from acucoach.content.library import Library
from acucoach.content.plates import PlateIndex
from acucoach.desktop.local_zone import LocalZone
from acucoach.domain.clock import Clock
from acucoach.domain.frozen import frozen
from acucoach.domain.identifiers import uuid7
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_targets import Catalogue
from acucoach.paths import DataPaths, resources, translations
from acucoach.settings import SettingsStore
from acucoach.storage.changes import Changes
from acucoach.storage.connection import RecordsConnection
from acucoach.storage.courses import CourseRepository
from acucoach.storage.database import open_database
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.recycle_bin import AllBins
from acucoach.storage.repository import Store
from acucoach.storage.sessions import SessionRepository
from acucoach.storage.undo import UndoHistory
from acucoach.ui.body_map.skin import Skin
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from acucoach.content.figures import FigureIndex
    from acucoach.desktop.keep_awake import Way
    from acucoach.domain.replacement import Replacements
    from acucoach.storage.body_lengths import BodyLengthRepository
    from acucoach.storage.passphrase import Keys
    from acucoach.storage.routines import RoutineRepository
    from acucoach.storage.session_lines import StoredSessionLines
    from acucoach.storage.table import Table
    from acucoach.storage.tender_spots import TenderSpotRepository
    from acucoach.ui.drafts import DraftKeeper


@frozen
class Parts:
    """What the screens share.

    Attributes:
        root: the resources folder.
        paths: where the records are kept.
        language: two-letter language of texts.
        clock: time.
        zone: rules of the computer's own time zone.
        settings: preferences in force.
        library: the content.
        plates: pictures of the body.
        pictures: tinted pictures.
        skin: looks places on the skin up.
        connection: the database.
        keys: what encrypted records are opened with.
        changes: tells what changed.
        undo: the steps of this run.
        sessions: the log.
        people: answers behind the safety gate.
        diary: entries and days.
        courses: what is planned.
        bins: what was deleted.
        gate: the safety gate.
        theme: the looks.
        awake_ways: the system's ways to keep the screen on.
        late: what the map does without.
    """

    root: Path
    paths: DataPaths
    language: str
    clock: Clock
    zone: LocalZone
    settings: SettingsStore
    library: Library
    plates: PlateIndex
    pictures: PictureCache
    skin: Skin
    connection: RecordsConnection
    keys: Keys | None
    changes: Changes
    undo: UndoHistory
    sessions: SessionRepository
    people: SafetyRepository
    diary: DiaryRepository
    courses: CourseRepository
    bins: AllBins
    gate: Gate
    theme: Theme
    awake_ways: Callable[[], list[Way]]
    late: LateParts

    @property
    def figures(self) -> FigureIndex:
        """Pictures of points."""
        return self.late.figures

    @property
    def lengths(self) -> BodyLengthRepository:
        """Lengths of the own body."""
        return self.late.lengths

    @property
    def routines(self) -> RoutineRepository:
        """The user's own routines."""
        return self.late.routines

    @property
    def spots(self) -> TenderSpotRepository:
        """Tender spots that were marked."""
        return self.late.spots

    @property
    def lines(self) -> StoredSessionLines:
        """Sessions as the diary shows them."""
        return self.late.lines

    @property
    def drafts(self) -> DraftKeeper:
        """Keeps what is typed and not saved."""
        return self.late.drafts

    @property
    def today(self) -> date:
        """The calendar day it is."""
        return self.clock.now().date()

    @property
    def replacements(self) -> Replacements:
        """Finds what may take the place of steps the gate leaves out."""
        from acucoach.domain.replacement import Replacements

        return Replacements(self.gate, self.library)

    def new_id(self) -> str:
        """An id for something new."""
        return uuid7(self.clock.now())


def _with_bin() -> Sequence[Table[Any]]:
    # The start looks into no bin, so it need not know every noun.
    from acucoach.storage.nouns import WITH_BIN

    return WITH_BIN


def _system_ways() -> list[Way]:
    from acucoach.desktop.keep_awake import system_ways

    return system_ways()


def build_parts(
    paths: DataPaths,
    language: str,
    clock: Clock,
    looks: Looks,
    *,
    awake_ways: Callable[[], list[Way]] = _system_ways,
    keys: Keys | None = None,
) -> Parts:
    """Open the records and read what every screen needs.

    Args:
        paths: where the records are kept; prepared.
        language: two-letter language of texts; empty for the preferred one.
        clock: time.
        looks: preferences and theme.
        awake_ways: the system's ways to keep the screen on.
        keys: what encrypted records are opened with.

    Raises:
        ContentError: a content file is damaged.
        DatabaseError: the records cannot be opened.
    """
    root = resources()
    settings = looks.settings
    language = language or looks.language
    library = Library(root, language, translations())
    plates, pictures = PlateIndex.if_readable(root / "plates"), PictureCache()
    connection = open_database(paths.database, paths.backups, keys=keys)
    changes, undo = Changes(), UndoHistory()
    boundary = time(settings.now.day_starts_at)
    diary = DiaryRepository(connection, changes, undo, clock.now, boundary)
    rules = library.safety_rules()
    return Parts(
        root=root,
        paths=paths,
        language=language,
        clock=clock,
        zone=LocalZone(),
        settings=settings,
        library=library,
        plates=plates,
        pictures=pictures,
        skin=Skin(plates, pictures),
        connection=connection,
        keys=keys,
        changes=changes,
        undo=undo,
        sessions=SessionRepository(connection, changes, undo, clock.now, boundary),
        people=SafetyRepository(connection, changes, undo, clock.now),
        diary=diary,
        courses=CourseRepository(connection, changes, undo, clock.now),
        bins=AllBins(Store(connection, changes, undo, clock.now), _with_bin),
        gate=Gate(
            rules,
            Catalogue(library.atlas(), library.areas().values(), plates.places),
            library.techniques,
        ),
        theme=looks.theme,
        awake_ways=awake_ways,
        late=LateParts(
            root / "figures", library.overlay, connection, changes, undo, clock.now,
            lambda: diary.boundary,
        ),
    )  # fmt: skip
