"""``acucoach import``: records of another computer, or a simple table; looked at first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from acucoach.commands.passphrase import keys_of
from acucoach.commands.records import alone, exchange, now, opened, to_compare
from acucoach.commands.table_import import TableChoices, plan_table
from acucoach.desktop.local_zone import LocalZone
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths
from acucoach.storage.daily_copy import DailyCopy
from acucoach.storage.exchange.diary_file import (
    TABLES,
    ConflictChoice,
    Difference,
)
from acucoach.storage.exchange.read_table import SUFFIXES, is_of_other_program, read_table
from acucoach.storage.exchange.reading import LARGEST, read_text
from acucoach.storage.faults import ExchangeError

MOST_NAMED = 20
"""Differences named one by one."""
_WHEN = ("at", "started", "start", "day", "created", "name")


def run_import(
    folder: Path,
    source: Path,
    *,
    dry_run: bool = False,
    take_theirs: bool = False,
    table: TableChoices | None = None,
) -> str:
    """Read a file into the records; all of it or nothing.

    Args:
        folder: the data folder.
        source: a JSON file of this program, or a file of another program (see ``read_table``).
        dry_run: only say what would change.
        take_theirs: where both differ, the file wins; without it the records stay.
        table: what is said of a table.

    Returns:
        What was or would be done, a sentence a line.

    Raises:
        ExpectedError: the file cannot be used; nothing was changed.
    """
    keys = keys_of(folder)
    try:
        is_table = source.suffix.lower() in SUFFIXES or is_of_other_program(source)
        sheet = read_table(source, zone=LocalZone()) if is_table else None
        text = "" if is_table else read_text(source, LARGEST)
        with to_compare(folder, keys) as connection:
            door = exchange(connection)
            if sheet is not None:
                plan, said = plan_table(door, connection, sheet, table or TableChoices())
            else:
                plan, said = door.plan(text), []
    except ExchangeError as error:
        raise ExpectedError("{source}: {why}", source=source, why=error) from error
    if plan.another:
        said.append(f"The file holds the records of {plan.another}.")
    said.append(
        f"New: {plan.new_count}. Already here: {plan.same_count}. Different: {len(plan.differ)}."
    )
    said.extend(_named(plan.differ))
    if dry_run:
        return "\n".join([*said, "Nothing was changed (--dry-run)."])
    choices = {}
    if take_theirs:
        choices = {(one.key, one.identity): ConflictChoice.TAKE_THEIRS for one in plan.differ}
    count = 0
    if plan.new_count or choices:
        with alone(folder), opened(folder, keys) as connection:
            paths = DataPaths(folder)
            DailyCopy(paths.database, [paths.backups], now, keys).make("before-import-")
            try:
                count = exchange(connection).apply(plan, choices)
            except ExchangeError as error:
                raise ExpectedError("{source}: {why}", source=source, why=error) from error
    said.append(f"Taken over: {count}.")
    if plan.differ and not take_theirs:
        said.append("What differs was left as it is here; --take-theirs takes the file's.")
    return "\n".join(said)


def _named(differ: Sequence[Difference]) -> list[str]:
    """Each thing that differs: what and when it is, and in what it differs."""
    tables = {table.key: table for table in TABLES}
    lines = []
    for one in differ[:MOST_NAMED]:
        mine, theirs = tables[one.key].data(one.mine), tables[one.key].data(one.theirs)
        when = next((str(mine[name]) for name in _WHEN if mine.get(name)), one.identity)
        fields = [name for name in {**mine, **theirs} if mine.get(name) != theirs.get(name)]
        if one.deleted is not None:
            fields.append("deleted here")
        lines.append(f"  {one.key}, {when}: {', '.join(fields)}")
    if len(differ) > MOST_NAMED:
        lines.append(f"  and {len(differ) - MOST_NAMED} more")
    return lines
