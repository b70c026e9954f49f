"""``acucoach export``: everything that is kept, into a file or a folder."""

from __future__ import annotations

from pathlib import Path

from acucoach.commands.records import exchange, looked_into, now, refuse_own_files
from acucoach.content.library import Library
from acucoach.domain.errors import ExpectedError
from acucoach.files import make_folder
from acucoach.paths import resources
from acucoach.storage.faults import ExchangeError
from acucoach.storage.people import PeopleBook
from acucoach.storage.set_aside import SetAside


def run_export(folder: Path, target: Path, form: str, *, notes: bool = False) -> str:
    """Write the records.

    Args:
        folder: the data folder; it is not changed.
        target: a file for ``json`` and ``fhir``, a folder for ``csv``.
        form: ``json``, ``csv`` or ``fhir``.
        notes: whether notes go into a FHIR bundle.

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
                files = export_tables(connection, target, aside=aside)
                return f"{len(files)} tables written to {target}.{left_out(aside)}"
            from acucoach.storage.exchange.everything import export_fhir

            titles = {name: one.title for name, one in Library(resources()).complaints().items()}
            count = export_fhir(connection, target, now(), titles, notes=notes, aside=aside)
            return f"{count} resources written to {target}.{left_out(aside)}"
        except ExchangeError as error:
            raise ExpectedError(f"{target}: {error}") from error
        except OSError as error:
            raise ExpectedError(
                f"{target} cannot be written ({error.strerror}); choose another place."
            ) from error


def left_out(aside: SetAside) -> str:
    """A sentence on what could not be read; nothing when there is nothing to say."""
    if not aside:
        return ""
    count = "1 record" if len(aside) == 1 else f"{len(aside)} records"
    return (
        f" {count} cannot be read and had to be left out; kept as they are, see Settings, "
        "Your records, in the window."
    )
