"""Back to usable records: what is damaged is kept aside, what can be read is brought over."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.domain.frozen import frozen
from acucoach.files import part_of, settle, sync_folder
from acucoach.storage.backups import (
    Backup,
    Contents,
    count_contents,
    newest_good,
    opened_backup,
)
from acucoach.storage.connection import copy_records
from acucoach.storage.database import (
    DamagedError,
    DatabaseError,
    bring_up_to_date,
    fill,
    is_whole,
    key_of_records,
)
from acucoach.storage.failures import SENTENCES, cause_of_file
from acucoach.storage.journal import journal_of, set_aside
from acucoach.storage.rescue import Rescued, rescue

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Key, Keys


class MissingError(DatabaseError):
    """There are backups and no records: they were lost, not never written."""


@frozen
class Recovered:
    """What came of it.

    Attributes:
        contents: what the records hold now.
        rescued: what was brought over from the damaged file.
        aside: where the damaged file is kept; None when there was none.
    """

    contents: Contents
    rescued: Rescued
    aside: Path | None


def check_not_lost(database: Path, *backups: Path, keys: Keys | None = None) -> None:
    """Refuse to begin a new, empty diary where there was another.

    Raises:
        MissingError: the file is missing or empty, and there is a good backup.
    """
    with suppress(OSError):
        if database.stat().st_size:
            return
    if newest_good(*backups, keys=keys) is not None:
        if database.exists():
            raise MissingError(
                "The file of your records is empty: {database}. There are backups of your "
                "records. Open the newest one, or put the file back and try again.",
                database=database,
            )
        raise MissingError(
            "The file of your records is missing: {database}. There are backups of your "
            "records. Open the newest one, or put the file back and try again.",
            database=database,
        )


class Recovery:
    """The ways back. The records must be closed, and the program's lock be held.

    Args:
        database: the file of the records.
        backups: folders where copies are.
        keys: what is encrypted is opened with these, and what is put in place is encrypted with
            the key of the records.
    """

    def __init__(self, database: Path, *backups: Path, keys: Keys | None = None) -> None:
        self._database, self._backups, self._keys = database, backups, keys

    def newest(self) -> Backup | None:
        """The newest copy that can be used."""
        return newest_good(*self._backups, keys=self._keys)

    def open_backup(self, backup: Path) -> Recovered:
        """Put a copy in place, and add what can be read of the damaged file and is not in it.

        Raises:
            DatabaseError: it cannot be done; everything is as it was.
        """
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as whole:
            with opened_backup(backup, keys=self._keys) as copy:
                copy_records(copy, whole)
            bring_up_to_date(whole, backup)
            return self._put_in_place(whole)

    def keep_readable(self) -> Recovered:
        """New records with nothing but what can be read of the damaged file.

        Raises:
            DatabaseError: it cannot be done; everything is as it was.
        """
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as whole:
            bring_up_to_date(whole, self._database)
            return self._put_in_place(whole)

    def readable(self) -> sqlite3.Connection:
        """Private records with what can be read of the damaged file, to be exported."""
        whole = sqlite3.connect(":memory:", isolation_level=None)
        bring_up_to_date(whole, self._database)
        rescue(self._database, whole, self._key_of_damaged())
        return whole

    def _put_in_place(self, whole: sqlite3.Connection) -> Recovered:
        whole.execute("PRAGMA foreign_keys = ON")
        rescued = rescue(self._database, whole, self._key_of_damaged())
        if not is_whole(whole):
            raise DamagedError("The backup and what is left of your records do not fit together.")
        part = part_of(self._database)
        try:
            fill(whole, part, None if self._keys is None else self._keys.current)
            aside = self._clear_place()
            settle(part, self._database)
        except OSError as error:
            cause = cause_of_file(error)
            raise DatabaseError(SENTENCES[cause] if cause else str(error)) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return Recovered(count_contents(whole), rescued, aside)

    def _key_of_damaged(self) -> Key | None:
        try:
            return key_of_records(self._database, self._keys)
        except DatabaseError:
            return None

    def _clear_place(self) -> Path | None:
        """Move the damaged file aside with its journal, which must not meet another file."""
        journal = journal_of(self._database)
        aside = None
        if os.path.lexists(self._database):
            aside = set_aside(self._database, "damaged")
        if os.path.lexists(journal):
            if aside is None:
                set_aside(journal, "damaged")
            else:
                journal.rename(journal_of(aside))
        sync_folder(self._database.parent)
        return aside
