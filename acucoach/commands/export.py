"""``acucoach export``: everything that is kept, into a file or a folder."""

from __future__ import annotations

import locale
import os
import sqlite3
from pathlib import Path

from acucoach.commands.records import exchange, looked_into, now, refuse_own_files
from acucoach.content.library import Library
from acucoach.domain.errors import ExpectedError
from acucoach.files import make_folder
from acucoach.paths import resources
from acucoach.storage.faults import ExchangeError
from acucoach.storage.people import PeopleBook
from acucoach.storage.set_aside import SetAside

_COMMA = frozenset(
    (
        *("bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu"),
        *("id", "is", "it", "lt", "lv", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk"),
        *("sl", "sr", "sv", "tr", "uk", "vi"),
    )
)
"""Languages whose countries mostly write decimals with a comma, and lists with a semicolon."""


def run_export(
    folder: Path, target: Path, form: str, *, notes: bool = False, separator: str = ""
) -> str:
    """Write the records.

    Args:
        folder: the data folder; it is not changed.
        target: a file for ``json``, ``sheet`` and ``fhir``, a folder for ``csv``.
        form: ``json``, ``csv``, ``sheet`` or ``fhir``.
        notes: whether notes go into a FHIR bundle.
        separator: ``comma``, ``semicolon`` or ``tab``; the country's when empty.

    Returns:
        What was written, in one sentence.

    Raises:
        ExpectedError: there is nothing to read, or the target cannot be written.
    """
    refuse_own_files(folder, target)
    aside = SetAside()
    with looked_into(folder) as connection:
        try:
            if form == "json":
                count = exchange(connection, PeopleBook(folder).current.name).export(
                    target, aside=aside
                )
                return f"{count} records written to {target}.{left_out(aside)}"
            if form == "csv":
                from acucoach.storage.exchange.csv_tables import export_tables

                make_folder(target)
                files = export_tables(connection, target, aside=aside, separator=_sign(separator))
                return f"{len(files)} tables written to {target}.{left_out(aside)}"
            if form == "sheet":
                return _sheet(connection, target, _sign(separator), aside)
            from acucoach.storage.exchange.everything import export_fhir

            titles = {name: one.title for name, one in Library(resources()).complaints().items()}
            count = export_fhir(connection, target, now(), titles, notes=notes, aside=aside)
            return f"{count} resources written to {target}.{left_out(aside)}"
        except ExchangeError as error:
            raise ExpectedError("{target}: {why}", target=target, why=error) from error
        except OSError as error:
            raise ExpectedError(
                "{target} cannot be written ({why}); choose another place.",
                target=target,
                why=error.strerror,
            ) from error


def _sign(separator: str) -> str:
    """The sign between columns; without a word that of the computer's country."""
    if separator:
        return {"comma": ",", "semicolon": ";", "tab": "\t"}[separator]
    # By its name, for the country's rules may not be installed here.
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_NUMERIC", "LANG"))), "")
    if named.split("_")[0].split(".")[0].casefold() in _COMMA:
        return ";"
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        return ";" if locale.localeconv()["decimal_point"] == "," else ","
    except locale.Error:
        return ","
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)


def _sheet(connection: sqlite3.Connection, target: Path, sign: str, aside: SetAside) -> str:
    from acucoach.storage.exchange.one_sheet import COLUMNS, SheetWords, export_sheet

    titles = {name: one.title for name, one in Library(resources()).complaints().items()}
    words = SheetWords(
        COLUMNS,
        lambda one: titles.get(one, one),
        str,
        lambda marks: f"{len(marks)} marks" if len(marks) != 1 else "1 mark",
        lambda session: f"Pressed: {session.title}",
    )
    count = export_sheet(connection, target, words, sign, aside=aside)
    return f"{count} rows written to {target}.{left_out(aside)}"


def left_out(aside: SetAside) -> str:
    """A sentence on what could not be read; nothing when there is nothing to say."""
    if not aside:
        return ""
    count = "1 record" if len(aside) == 1 else f"{len(aside)} records"
    return (
        f" {count} cannot be read and had to be left out; kept as they are, see Settings, "
        "Your records, in the window."
    )
