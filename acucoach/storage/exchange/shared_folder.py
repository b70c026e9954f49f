"""A folder that two computers share: each writes a file of its own and reads those of the others.

Nobody writes a file of somebody else, so whatever brings the folder from one to the other has
nothing to merge. What a file would change is looked at before anything is taken over.
"""

from __future__ import annotations

from pathlib import Path

PREFIX, SUFFIX = "acucoach-", ".json"


def own_file(folder: Path, computer: str) -> Path:
    """The file that this computer writes."""
    return folder / f"{PREFIX}{computer}{SUFFIX}"


def files_of_others(folder: Path, computer: str) -> list[Path]:
    """The files of other computers, the newest first; copies of a sync in conflict are among them.

    Raises:
        OSError: the folder cannot be read.
    """
    mine = own_file(folder, computer).name
    found = [
        path
        for path in folder.iterdir()
        if path.name.startswith(PREFIX) and path.suffix == SUFFIX and path.name != mine
    ]
    return sorted(found, key=lambda path: (-path.stat().st_mtime, path.name))
