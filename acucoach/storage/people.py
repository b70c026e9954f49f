"""Several people on one computer, each with a data folder of their own.

The first person's folder is the data folder itself, so that one person alone has what they always
had. Every other lies in ``people/`` below it and is a whole data folder: records, settings,
backups, lock. There is no list of them that could be lost: who has a folder there is a person,
and the name lies in the folder.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

from acucoach.domain.errors import ExpectedError
from acucoach.domain.frozen import frozen
from acucoach.files import write_private
from acucoach.paths import DataPaths
from acucoach.settings import SettingsError, SettingsFile

FOLDER = "people"
NAME_FILE = "person.json"
LONGEST = 40
"""Letters of a name."""


class PeopleError(ExpectedError):
    """A person cannot be added, named or removed."""


@frozen
class Person:
    """Somebody whose records are kept on this computer.

    Attributes:
        folder: their data folder.
        name: as it is shown; empty for a single person who gave none.
        removed: taken out of the list; everything of theirs is still there.
    """

    folder: Path
    name: str
    removed: bool = False

    @property
    def removable(self) -> bool:
        """Whether they may be taken out of the list: the first person's folder holds the others."""
        return self.folder.parent.name == FOLDER


class PeopleBook:
    """Who has records here.

    Args:
        folder: the data folder of any of them.
    """

    def __init__(self, folder: Path) -> None:
        inside = folder.parent.name == FOLDER and (folder / NAME_FILE).is_file()
        self.home = folder.parent.parent if inside else folder
        self._here = folder

    @property
    def current(self) -> Person:
        """Whose folder the book was opened with."""
        return _read(self._here, first=self._here == self.home)

    def all(self) -> tuple[Person, ...]:
        """Everybody, the first one first; removed people at the end."""
        below = self.home / FOLDER
        try:
            folders = sorted(one for one in below.iterdir() if (one / NAME_FILE).is_file())
        except OSError:
            folders = []
        others = sorted(
            (_read(folder) for folder in folders),
            key=lambda one: (one.removed, one.name.casefold()),
        )
        return (_read(self.home, first=True), *others)

    def present(self) -> tuple[Person, ...]:
        """Everybody who was not removed."""
        return tuple(person for person in self.all() if not person.removed)

    def named(self, name: str) -> Person:
        """The person of a name, whatever its case.

        Raises:
            PeopleError: there is nobody of that name.
        """
        found = [p for p in self.present() if p.name.casefold() == name.strip().casefold()]
        if not found or not name.strip():
            known = ", ".join(person.name for person in self.present() if person.name)
            there = f"These have records here: {known}." if known else "Nobody was named yet."
            raise PeopleError("There is nobody called {name!r}. {there}", name=name, there=there)
        return found[0]

    def add(self, name: str) -> Person:
        """Make a data folder for somebody new; the looks are those in use now.

        Raises:
            PeopleError: the name cannot be, or the folder cannot be made.
        """
        import secrets

        person = Person(self.home / FOLDER / f"p-{secrets.token_hex(6)}", self._checked(name))
        paths = DataPaths(person.folder)
        try:
            DataPaths(self.home / FOLDER).prepare()
            paths.prepare()
            here = SettingsFile(DataPaths(self._here).settings).read()
            looks = replace(here, backup_folder="", looked_through="", window="")
            SettingsFile(paths.settings).write(looks)
            _write(person)
        except SettingsError:
            _keep(person)
        except OSError as error:
            raise PeopleError(
                "No folder could be made for {name} ({why}). Make some room on the disk, then "
                "try again.",
                name=person.name,
                why=error.strerror,
            ) from error
        return person

    def rename(self, person: Person, name: str) -> Person:
        """Give somebody another name.

        Raises:
            PeopleError: the name cannot be, or cannot be kept.
        """
        return _keep(replace(person, name=self._checked(name, person)))

    def remove(self, person: Person) -> Person:
        """Take somebody out of the list. Records and backups stay, and can be put back.

        Raises:
            PeopleError: it is the person who is shown, or the first one.
        """
        if not person.removable or person.folder == self._here:
            raise PeopleError(
                "{name} cannot be removed while their records are open.", name=person.name
            )
        return _keep(replace(person, removed=True))

    def put_back(self, person: Person) -> Person:
        """Somebody who was removed is there again.

        Raises:
            PeopleError: somebody else has the name now.
        """
        self._checked(person.name, person)
        return _keep(replace(person, removed=False))

    def _checked(self, name: str, of: Person | None = None) -> str:
        wanted = " ".join(name.split())
        if not wanted or not wanted.isprintable():
            raise PeopleError("Write a name first.")
        if len(wanted) > LONGEST:
            raise PeopleError(
                "This name is too long. Use at most {longest} letters.", longest=LONGEST
            )
        for other in self.present():
            if (of is None or other.folder != of.folder) and (
                other.name.casefold() == wanted.casefold()
            ):
                raise PeopleError("There is somebody called {name} already.", name=other.name)
        return wanted


def _read(folder: Path, *, first: bool = False) -> Person:
    """A person as kept; where the name cannot be read, the folder's own name stands for it."""
    unknown = "" if first and not (folder / NAME_FILE).exists() else folder.name
    try:
        raw = json.loads((folder / NAME_FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Person(folder, unknown)
    if not isinstance(raw, dict):
        return Person(folder, unknown)
    name, removed = raw.get("name"), raw.get("removed")
    whole = name if isinstance(name, str) and name.isprintable() and len(name) <= LONGEST else ""
    return Person(folder, whole or unknown, removed is True and not first)


def _write(person: Person) -> None:
    kept = {key: value for key, value in asdict(person).items() if key != "folder"}
    write_private(person.folder / NAME_FILE, json.dumps(kept, ensure_ascii=False))


def _keep(person: Person) -> Person:
    try:
        _write(person)
    except OSError as error:
        raise PeopleError(
            "The name {name} could not be kept ({why}). Make some room on the disk, then "
            "try again.",
            name=person.name,
            why=error.strerror,
        ) from error
    return person
