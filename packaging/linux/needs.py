"""The system's libraries that a frozen folder is linked to, as Debian names their packages."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

TABLE = Path(__file__).parents[1] / "system_libraries.txt"
OPTIONAL = {"sound", "voice", "camera"}
"""Needs without which the program runs and says what is lacking."""

RENAMED = {"libssl3": "libssl3t64 | libssl3"}
"""Packages that have another name from Debian 13 on."""

_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+?)\]")
_LIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_STDCXX = re.compile(r"\bGLIBCXX_3\.4\.(\d+)\b")


@dataclass
class Needs:
    """What a folder asks of the system.

    Attributes:
        depends: packages without which it does not open, one alternative after the other.
        recommends: packages without which something is lacking.
    """

    depends: set[str] = field(default_factory=set)
    recommends: set[str] = field(default_factory=set)


def needs(folder: Path) -> Needs:
    """Read every ELF file under ``folder``.

    Raises:
        LookupError: a library that no package on this system holds.
    """
    files = list(_elf_files(folder))
    inside = {file.name for file in folder.rglob("*")}
    table = _table()
    found = Needs()
    libc, stdcxx = (2, 17), 0
    for file in files:
        told = _readelf(file, "-d")
        for name in _NEEDED.findall(told):
            if name in inside or name.startswith("ld-linux"):
                continue
            if name in table:
                need, packages = table[name]
                target = found.recommends if need in OPTIONAL else found.depends
                target.add(" | ".join(packages))
            else:
                found.depends.add(_package_of(name))
        versions = _readelf(file, "-V")
        libc = max([libc, *((int(a), int(b)) for a, b in _LIBC.findall(versions))])
        stdcxx = max([stdcxx, *map(int, _STDCXX.findall(versions))])
    found.depends -= {"libc6", "libstdc++6"}
    found.depends |= {f"libc6 (>= {libc[0]}.{libc[1]})", f"libstdc++6 (>= {_gcc(stdcxx)})"}
    found.recommends -= found.depends
    return found


def _gcc(minor: int) -> int:
    """The release of GCC that brought GLIBCXX_3.4.``minor`` (its ABI policy page)."""
    first = {25: 8, 26: 9, 28: 10, 29: 11, 30: 12, 32: 13, 33: 14}
    return next((release for known, release in sorted(first.items()) if minor <= known), 14)


def _elf_files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def _readelf(file: Path, what: str) -> str:
    done = subprocess.run(
        ["readelf", "-W", what, str(file)], capture_output=True, text=True, check=True
    )
    return done.stdout


def _table() -> dict[str, tuple[str, list[str]]]:
    lines: Iterable[str] = TABLE.read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {name: (need, packages) for name, need, *packages in rows}


def _package_of(library: str) -> str:
    for place in ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu"):
        done = subprocess.run(
            ["dpkg", "-S", f"{place}/{library}"], capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            name = done.stdout.split(":")[0]
            return RENAMED.get(name, name)
    raise LookupError(f"No package of this system holds {library}.")
