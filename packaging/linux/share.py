"""What the program puts into a system beside itself: desktop file, metadata, icons, man page.

``share.py SHARE`` writes it below a folder such as ``/usr/share``; SOURCE_DATE_EPOCH must be set.
"""

from __future__ import annotations

import gzip
import os
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def version() -> str:
    """The program's version, from its one place."""
    return _told("__version__")


def application_id() -> str:
    """The name by which desktops know the program."""
    return _told("APPLICATION_ID")


def _told(name: str) -> str:
    """What the program says of itself."""
    names: dict[str, str] = {}
    exec((ROOT / "acucoach" / "__init__.py").read_text("utf-8"), names)
    return names[name]


def built() -> datetime:
    """When the sources were last changed, by SOURCE_DATE_EPOCH; the same build, the same bytes."""
    return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)


def put(share: Path) -> None:
    """Write all of it below ``share``, such as ``/usr/share`` of a package."""
    name = application_id()
    _write(
        share / "applications" / f"{name}.desktop", (HERE / f"{name}.desktop").read_text("utf-8")
    )
    _copy(HERE / f"{name}.mime.xml", share / "mime" / "packages" / f"{name}.xml")
    release = f'<release version="{version()}" date="{built():%Y-%m-%d}" type="development"/>'
    told = (HERE / f"{name}.metainfo.xml").read_text("utf-8").replace("@RELEASES@", release)
    _write(share / "metainfo" / f"{name}.metainfo.xml", told)
    manual = (HERE / "acucoach.1").read_text("utf-8").replace("@VERSION@", version())
    page = share / "man" / "man1" / "acucoach.1.gz"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(gzip.compress(manual.encode(), 9, mtime=0))
    icons = ROOT / "resources" / "icon"
    for picture in sorted(icons.glob("acucoach-[0-9]*.png")):
        size = picture.stem.removeprefix("acucoach-")
        _copy(picture, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{name}.png")
    hicolor = share / "icons" / "hicolor"
    _copy(icons / "acucoach.svg", hicolor / "scalable" / "apps" / f"{name}.svg")
    _copy(icons / "acucoach-symbolic.svg", hicolor / "symbolic" / "apps" / f"{name}-symbolic.svg")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


if __name__ == "__main__":
    put(Path(sys.argv[1]))
