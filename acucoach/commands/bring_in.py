"""``acucoach import``: records of another computer, or a simple table; looked at first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from acucoach.commands.records import alone, exchange, now, opened, to_compare
from acucoach.desktop.local_zone import LocalZone
from acucoach.domain.errors import ExpectedError
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.diary_file import (
    Choice,
    DiaryExchange,
    Difference,
    MergePlan,
    standard_codecs,
)
from acucoach.storage.exchange.errors import ExchangeError
from acucoach.storage.exchange.reading import LARGEST, read_text

MOST_NAMED = 20
"""Differences named one by one."""
_WHEN = ("at", "started", "start", "day", "created", "name")


def run_import(
    folder: Path,
    source: Path,
    *,
    dry_run: bool = False,
    take_theirs: bool = False,
    columns: Mapping[str, str] | None = None,
    dates: str = "",
    highest: int = 10,
) -> str:
    """Read a file into the records; all of it or nothing.

    Args:
        folder: the data folder.
        source: a JSON file of this program, or a table (``.csv``, ``.tsv``, ``.txt``).
        dry_run: only say what would change.
        take_theirs: where both differ, the file wins; without it the records stay.
        columns: names of the columns for ``date``, ``time``, ``score`` and ``note``.
        dates: ``ymd``, ``dmy`` or ``mdy``; empty to guess.
        highest: upper end of the table's scale.

    Returns:
        What was or would be done, a sentence a line.

    Raises:
        ExpectedError: the file cannot be used; nothing was changed.
    """
    try:
        is_table = source.suffix.lower() in (".csv", ".tsv", ".txt")
        text = read_text(source, csv_import.LARGEST if is_table else LARGEST)
        with to_compare(folder) as connection:
            door = exchange(connection)
            if is_table:
                plan, left_out = _table(door, text, columns or {}, dates, highest)
            else:
                plan, left_out = door.plan(text), ""
    except ExchangeError as error:
        raise ExpectedError(f"{source}: {error}") from error
    said = [left_out] if left_out else []
    said.append(
        f"New: {plan.new_count}. Already here: {plan.same_count}. Different: {len(plan.differ)}."
    )
    said.extend(_named(plan.differ))
    if dry_run:
        return "\n".join([*said, "Nothing was changed (--dry-run)."])
    choices = {}
    if take_theirs:
        choices = {(one.key, one.identity): Choice.TAKE_THEIRS for one in plan.differ}
    count = 0
    if plan.new_count or choices:
        with alone(folder), opened(folder, must_exist=False) as connection:
            try:
                count = exchange(connection).apply(plan, choices)
            except ExchangeError as error:
                raise ExpectedError(f"{source}: {error}") from error
    said.append(f"Taken over: {count}.")
    if plan.differ and not take_theirs:
        said.append("What differs was left as it is here; --take-theirs takes the file's.")
    return "\n".join(said)


def _named(differ: Sequence[Difference]) -> list[str]:
    """Each thing that differs: what and when it is, and in what it differs."""
    codecs = {codec.key: codec for codec in standard_codecs()}
    lines = []
    for one in differ[:MOST_NAMED]:
        mine, theirs = codecs[one.key].encode(one.mine), codecs[one.key].encode(one.theirs)
        when = next((str(mine[name]) for name in _WHEN if mine.get(name)), one.identity)
        fields = [name for name in {**mine, **theirs} if mine.get(name) != theirs.get(name)]
        if one.deleted is not None:
            fields.append("deleted here")
        lines.append(f"  {one.key}, {when}: {', '.join(fields)}")
    if len(differ) > MOST_NAMED:
        lines.append(f"  and {len(differ) - MOST_NAMED} more")
    return lines


def _table(
    door: DiaryExchange, text: str, columns: Mapping[str, str], dates: str, highest: int
) -> tuple[MergePlan, str]:
    sheet = csv_import.read_sheet(text)
    guessed = csv_import.guess(sheet)
    number = {
        "date": guessed.date,
        "time": guessed.time,
        "score": guessed.score,
        "note": guessed.note,
    }
    for field, name in columns.items():
        if name not in sheet.heading:
            known = ", ".join(sheet.heading)
            raise ExpectedError(f"The table has no column “{name}”; it has: {known}.")
        number[field] = sheet.heading.index(name)
    if number["date"] < 0:
        known = ", ".join(sheet.heading)
        raise ExpectedError(f"Say which column is the date with --column date=NAME ({known}).")
    mapping = csv_import.Mapping(
        date=number["date"],
        score=number["score"],
        note=number["note"],
        time=number["time"],
        order=csv_import.DateOrder(dates) if dates else guessed.order,
        highest=highest,
    )
    entries, faults = csv_import.entries_of(sheet, mapping, LocalZone(), now())
    left_out = ""
    if faults:
        count = "1 row" if len(faults) == 1 else f"{len(faults)} rows"
        left_out = f"Left out: {count}; line {faults[0].line}: {faults[0].problem}"
    return door.plan_entries(entries), left_out
