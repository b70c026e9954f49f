"""Files out and in beside the screen: every piece of work opens the records for itself.

Reading for a file happens on a copy of the records as they were at its beginning, so that the
user can go on writing meanwhile. Nothing here tells listeners of a change but ``announce``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.domain.frozen import frozen
from acucoach.storage.database import connect
from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.csv_tables import export_tables
from acucoach.storage.exchange.diary_file import ConflictChoice, DiaryExchange, MergePlan, Taken
from acucoach.storage.exchange.everything import export_fhir
from acucoach.storage.exchange.one_sheet import SheetWords, export_sheet
from acucoach.storage.exchange.progress import Progress
from acucoach.storage.exchange.read_table import read_table
from acucoach.storage.exchange.shared_folder import files_of_others, own_file
from acucoach.storage.exchange.staging import snapshot
from acucoach.storage.failures import SENTENCES, DatabaseError, cause_of
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.set_aside import SetAside

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Keys


@frozen
class TablePlan:
    """What reading a table would change.

    Attributes:
        plan: the entries of its rows.
        reading: what each row becomes, and the rows that cannot be read.
    """

    plan: MergePlan
    reading: csv_import.Reading


@frozen
class Shared:
    """What a shared folder holds.

    Attributes:
        plan: what the file of another computer would change; None without any other.
        name: of that file.
        others: how many files of other computers there are.
    """

    plan: MergePlan | None
    name: str
    others: int


class ExchangeDesk:
    """Everything but ``announce`` may run on any thread.

    Args:
        exchange: the diary file, on the screen's own connection.
        database: the file of the records.
        now: wall time with offset.
        titles: names of complaints by id.
        copy_first: makes a backup before an import; called on the import's thread.
        keys: what encrypted records are opened with.

    Attributes:
        left_out: what the last file that was written had to leave out.
    """

    def __init__(
        self,
        exchange: DiaryExchange,
        database: Path,
        now: Callable[[], datetime],
        titles: Mapping[str, str],
        copy_first: Callable[[], object] = lambda: None,
        keys: Keys | None = None,
    ) -> None:
        self._keys = keys
        self._exchange, self._database, self._copy_first = exchange, database, copy_first
        self._now, self.titles = now, titles
        self.left_out = SetAside()

    # out

    def write_json(self, path: Path, progress: Progress) -> int:
        """Write everything into one file; see ``DiaryExchange.export``."""
        with self._copied() as copy:
            return self._exchange.export(path, progress, copy, self.left_out)

    def write_tables(self, folder: Path, progress: Progress, separator: str = ",") -> int:
        """Write a table for each noun; see ``export_tables``."""
        with self._copied() as copy:
            return len(export_tables(copy, folder, progress, self.left_out, separator))

    def write_sheet(self, path: Path, words: SheetWords, separator: str, progress: Progress) -> int:
        """Write one sheet; see ``export_sheet``."""
        with self._copied() as copy:
            return export_sheet(copy, path, words, separator, progress, self.left_out)

    def write_fhir(self, path: Path, progress: Progress) -> int:
        """Write a bundle; see ``export_fhir``."""
        with self._copied() as copy:
            return export_fhir(
                copy, path, self._now(), self.titles, progress=progress, aside=self.left_out
            )

    # in

    def preview_json(self, path: Path, progress: Progress) -> MergePlan:
        """Read a file and say what an import would change; see ``DiaryExchange.preview``."""
        with self._opened() as connection:
            return self._exchange.preview(path, progress, connection)

    def share(self, folder: Path, computer: str, progress: Progress) -> Shared:
        """Write this computer's file into a shared folder, and read the newest of another one.

        Of several others the first that brings something is shown; the next time another.

        Raises:
            ExchangeError: the folder or a file in it cannot be used; the sentence names the file.
        """
        try:
            others = files_of_others(folder, computer)
        except OSError as error:
            raise ExchangeError(Fault.UNREADABLE, detail=error.strerror or "no access") from error
        found: Shared | None = None
        for path in others:
            try:
                with self._opened() as connection:
                    plan = self._exchange.preview(path, progress, connection)
            except ExchangeError as error:
                raise ExchangeError(Fault.SHARED, path.name, f"{error}") from error
            if plan.new_count or plan.differ or found is None:
                found = Shared(plan, path.name, len(others))
            if plan.new_count or plan.differ:
                break
        self.write_json(own_file(folder, computer), progress)
        return found or Shared(None, "", 0)

    def read_sheet(
        self, path: Path, progress: Progress, zone: tzinfo | None = None
    ) -> csv_import.ImportedSheet:
        """Read a table out of a file of another program; see ``read_table``.

        Raises:
            ExchangeError: it cannot be used.
        """
        return read_table(path, progress, zone)

    def preview_table(
        self,
        sheet: csv_import.ImportedSheet,
        mapping: csv_import.Mapping,
        zone: tzinfo,
        progress: Progress,
    ) -> TablePlan:
        """Say what reading a table would change."""
        reading = csv_import.entries_of(
            sheet, mapping, zone, self._now(), lambda done, total: progress(done, 2 * total)
        )
        with self._opened() as connection:
            entries, twins = csv_import.without_twins(reading.entries, connection)
            plan = self._exchange.plan_entries(
                entries,
                lambda done, total: progress(total + done, 2 * total),
                connection,
                csv_import.measures_of(sheet, self._now()),
            )
        plan.same[ENTRIES.key] += twins
        return TablePlan(plan, reading)

    def take_over(
        self, plan: MergePlan, choices: Mapping[tuple[str, str], ConflictChoice], progress: Progress
    ) -> Taken | None:
        """Write what is new and what was chosen, whole or not at all."""
        with self._opened() as connection:
            self._copy_first()
            # Others may read until the very end: nothing reaches the file before that.
            connection.execute("PRAGMA cache_spill = OFF")
            return self._exchange.write(plan, choices, progress, connection)

    def announce(self, taken: Taken) -> None:
        """Tell listeners of an import; on the screen's thread."""
        self._exchange.announce(taken)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(connect(self._database, keys=self._keys)) as connection:
                yield connection
        except DatabaseError as error:
            raise ExchangeError(Fault.RECORDS, detail=str(error)) from error
        except sqlite3.Error as error:
            cause = cause_of(error)
            if cause is None:
                raise
            raise ExchangeError(Fault.RECORDS, detail=SENTENCES[cause]) from error

    @contextmanager
    def _copied(self) -> Iterator[sqlite3.Connection]:
        self.left_out = SetAside()
        with self._opened() as connection, closing(snapshot(connection)) as copy:
            connection.close()
            yield copy
