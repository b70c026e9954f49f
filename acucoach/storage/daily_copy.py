"""The copy that is made by itself after a day with changes, and before anything large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.storage.backups import SUFFIX, is_blank, thin
from acucoach.storage.connection import QuietPatience
from acucoach.storage.database import DatabaseError, back_up, connect

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Keys

WORD = "day-"


class DailyCopy:
    """Makes copies of the records into one or two folders. May be used on any thread.

    Args:
        database: the file of the records.
        folders: where copies go; the first is the one beside the records, another is one the
            person chose and may be missing, as when a stick is not plugged in.
        now: wall time with offset.
        keys: what encrypted records are opened with; their copies are encrypted, too.
    """

    def __init__(
        self,
        database: Path,
        folders: Sequence[Path],
        now: Callable[[], datetime],
        keys: Keys | None = None,
    ) -> None:
        self._database, self._folders, self._now = database, tuple(folders), now
        self._keys = keys

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where copies go."""
        return self._folders

    def is_due(self) -> bool:
        """Whether something changed since the last copy, and that is not of today."""
        newest = self._newest()
        try:
            changed = self._database.stat().st_mtime
        except OSError:
            return False
        if newest is None:
            return True
        today = self._now().astimezone().date()
        return changed > newest and datetime.fromtimestamp(newest).date() != today

    def make(self, word: str = WORD) -> list[str]:
        """Copy, and thin out what newer copies stand for.

        Args:
            word: how the name begins: ``day-`` or ``before-...-``.

        Returns:
            What hindered a copy into the person's own folder, a sentence each.

        Raises:
            DatabaseError: the records are damaged, or no copy could be made beside them.
        """
        troubles = []
        with closing(connect(self._database, QuietPatience(), keys=self._keys)) as connection:
            if is_blank(connection):
                return []
            stamp = self._now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
            for number, folder in enumerate(self._folders):
                try:
                    back_up(connection, _free(folder, f"{word}{stamp}"))
                except DatabaseError as error:
                    if number == 0:
                        raise
                    troubles.append(str(error))
                else:
                    thin(folder)
        return troubles

    def _newest(self) -> float | None:
        times = []
        for path in self._folders[0].glob(f"*{SUFFIX}"):
            with suppress(OSError):
                times.append(path.stat().st_mtime)
        return max(times, default=None)


def _free(folder: Path, name: str) -> Path:
    target, number = folder / f"{name}{SUFFIX}", 1
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}{SUFFIX}"
    return target
