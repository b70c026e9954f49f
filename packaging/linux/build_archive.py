"""An archive that runs unpacked: ``build_archive.py FROZEN_FOLDER OUT_FOLDER``; prints its path.

With SOURCE_DATE_EPOCH set; the same folder gives the same bytes.
"""

from __future__ import annotations

import lzma
import os
import platform
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

from share import HERE, ROOT, built, put, version


def main(frozen: Path, out: Path) -> int:
    """Build; returns the exit code."""
    name = f"acucoach-{version()}-linux-{platform.machine()}"
    out.mkdir(parents=True, exist_ok=True)
    archive = out / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / name
        shutil.copytree(frozen, root, symlinks=True)
        put(root / "share")
        shutil.copyfile(HERE / "archive_readme.txt", root / "README.txt")
        shutil.copyfile(ROOT / "CHANGELOG.md", root / "CHANGELOG.md")
        shutil.copyfile(ROOT / "LICENSE", root / "LICENSE")
        with (
            lzma.open(archive, "wb", preset=6) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
        ):
            for file in (root, *sorted(root.rglob("*"))):
                tar.add(file, str(file.relative_to(place)), recursive=False, filter=_plain)
    print(archive)
    return 0


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's file, of the sources' time."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = int(built().timestamp())
    runs = member.isdir() or os.path.basename(member.name) == "acucoach"
    if not member.issym():
        member.mode = 0o755 if runs else 0o644
    return member


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
