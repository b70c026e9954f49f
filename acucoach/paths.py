"""Where resources and the records of the user live."""

from __future__ import annotations

import os
from pathlib import Path

from acucoach.domain.errors import ExpectedError
from acucoach.domain.frozen import frozen

PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """What is shipped: inside the package when installed, beside it in a checkout."""
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name


def resources() -> Path:
    """The folder of plates, figures, points, routines and other content."""
    return _shipped("resources")


def translations() -> Path:
    """The folder of translated interface texts and content."""
    return _shipped("translations")


def licence() -> Path:
    """The file with the terms of the program."""
    return _shipped("LICENSE")


def known_languages() -> tuple[str, ...]:
    """Two-letter codes of the languages that texts are there in, ready to be read."""
    return ("en", *sorted(path.stem.split("_")[-1] for path in translations().glob("*.qm")))


class DataFolderError(ExpectedError):
    """The data folder cannot be used. Its text is one sentence for the user."""


@frozen
class DataPaths:
    """Everything the program writes, below one folder that only its owner may read.

    Attributes:
        root: the data folder.
    """

    root: Path

    @property
    def database(self) -> Path:
        """The user's records."""
        return self.root / "acucoach.sqlite3"

    @property
    def settings(self) -> Path:
        """Preferences."""
        return self.root / "settings.json"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.root / "backups"

    @property
    def log(self) -> Path:
        """Bugs and warnings; never health data."""
        return self.root / "acucoach.log"

    @property
    def lock(self) -> Path:
        """Held while the program runs on this folder."""
        return self.root / "acucoach.lock"

    @property
    def seal(self) -> Path:
        """What the records looked like when the program ended."""
        return self.root / "acucoach.seal"

    @property
    def crash(self) -> Path:
        """Where the program was when it crashed; there only while it runs, and after a crash."""
        return self.root / "crash.txt"

    def prepare(self) -> None:
        """Make the folder, readable by its owner only.

        Raises:
            DataFolderError: it cannot be made, is not a folder, or cannot be written.
        """
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(
                "The data folder {folder} cannot be made ({why}). Choose another with --data-dir.",
                folder=self.root,
                why=error.strerror,
            ) from error
        if not os.access(self.root, os.R_OK | os.W_OK | os.X_OK):
            raise DataFolderError(
                "The data folder {folder} cannot be read and written. Change its permissions "
                "or choose another with --data-dir.",
                folder=self.root,
            )


def default_data_folder() -> Path:
    """The place the operating system keeps a program's data."""
    from platformdirs import user_data_path

    return user_data_path("acucoach", appauthor=False)
