"""``acucoach export``: everything that is kept, into a file or a folder."""

from __future__ import annotations

from pathlib import Path

from acucoach.commands.records import exchange, now, opened, refuse_own_files
from acucoach.domain.errors import ExpectedError
from acucoach.files import make_folder
from acucoach.storage.faults import ExchangeError

FORMATS = ("json", "csv", "fhir")


def run_export(folder: Path, target: Path, form: str, *, notes: bool = False) -> str:
    """Write the records.

    Args:
        folder: the data folder; it is not changed.
        target: a file for ``json`` and ``fhir``, a folder for ``csv``.
        form: one of ``FORMATS``.
        notes: whether notes go into a FHIR bundle.

    Returns:
        What was written, in one sentence.

    Raises:
        ExpectedError: there is nothing to read, or the target cannot be written.
    """
    refuse_own_files(folder, target)
    with opened(folder, must_exist=True) as connection:
        try:
            if form == "json":
                count = exchange(connection).export(target)
                return f"{count} records written to {target}."
            if form == "csv":
                from acucoach.storage.exchange.csv_tables import export_tables

                make_folder(target)
                files = export_tables(connection, target)
                return f"{len(files)} tables written to {target}."
            from acucoach.storage.exchange.everything import export_fhir

            count = export_fhir(connection, target, now(), notes=notes)
            return f"{count} resources written to {target}."
        except ExchangeError as error:
            raise ExpectedError(f"{target}: {error}") from error
        except OSError as error:
            raise ExpectedError(
                f"{target} cannot be written ({error.strerror}); choose another place."
            ) from error
