"""A Debian package of the frozen folder: ``build_deb.py FROZEN_FOLDER OUT_FOLDER [COMPRESSION]``.

COMPRESSION is ``xz``, the smallest, or ``zstd``, which takes a second and is a third larger.

Runs on Debian, with dpkg-deb and readelf; SOURCE_DATE_EPOCH must be set. Prints the package's path.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from email.utils import format_datetime
from pathlib import Path

from needs import needs
from share import ROOT, built, put, version

DESCRIPTION = """Description: acupressure self-massage with a guide and an honest diary
 AcuCoach leads you through acupressure on your own body and keeps a diary of
 what hurts. A click on the body shows the points of that place; a guide leads
 to the point; a safety check says whether it is fine for you today; a paced
 timer leads through the session and keeps it.
 .
 Everything stays on this computer: the program has no network code. It is not
 a medical device.
"""

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: AcuCoach

Files: *
Copyright: {year} The AcuCoach authors
License: GPL-3+
 On Debian systems the full text of the GNU General Public License version 3
 can be found in /usr/share/common-licenses/GPL-3.

Files: usr/lib/acucoach/_internal/PySide6/* usr/lib/acucoach/_internal/shiboken6/*
Copyright: {year} The Qt Company Ltd.
License: LGPL-3
 On Debian systems the full text of the GNU Lesser General Public License
 version 3 can be found in /usr/share/common-licenses/LGPL-3.

Files: usr/lib/acucoach/_internal/numpy/* usr/lib/acucoach/_internal/numpy.libs/*
Copyright: 2005-{year} NumPy Developers
License: BSD-3-clause
 The full text lies in /usr/lib/acucoach/_internal/licences/numpy.

Files: usr/lib/acucoach/_internal/ai_edge_litert/*
Copyright: {year} The LiteRT Authors
License: Apache-2.0
 On Debian systems the full text of the Apache License version 2.0 can be found
 in /usr/share/common-licenses/Apache-2.0.

Files:
 usr/lib/acucoach/_internal/PySide6/Qt/lib/libav*
 usr/lib/acucoach/_internal/PySide6/Qt/lib/libsw*
Copyright: 2000-{year} The FFmpeg developers
License: LGPL-2.1+
 On Debian systems the full text of the GNU Lesser General Public License
 version 2.1 can be found in /usr/share/common-licenses/LGPL-2.1.

Files: usr/lib/acucoach/_internal/acucoach/resources/finder/models/*
Copyright: The MediaPipe Authors
License: Apache-2.0
 On Debian systems the full text of the Apache License version 2.0 can be found
 in /usr/share/common-licenses/Apache-2.0.

Files: usr/lib/acucoach/_internal/acucoach/resources/fonts/*
Copyright: 2020 The Inter Project Authors, 2014-2021 Adobe
License: OFL-1.1
 The full text lies beside the fonts, in OFL.txt.

Files: usr/lib/acucoach/_internal/acucoach/resources/icons/*
Copyright: 2026 Lucide Icons and Contributors
License: ISC
 The full text lies beside the icons, in LICENSE.
"""


def main(frozen: Path, out: Path, compression: str) -> int:
    """Build; returns the exit code."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        shutil.copytree(frozen, root / "usr/lib/acucoach", symlinks=True)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/acucoach").symlink_to("../lib/acucoach/acucoach")
        put(root / "usr/share")
        papers = root / "usr/share/doc/acucoach"
        papers.mkdir(parents=True)
        (papers / "copyright").write_text(COPYRIGHT.format(year=f"{built():%Y}"), "utf-8")
        _packed(papers / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
        _packed(papers / "changelog.Debian.gz", _log())
        overrides = root / "usr/share/lintian/overrides"
        overrides.mkdir(parents=True)
        shutil.copyfile(Path(__file__).with_name("lintian-overrides"), overrides / "acucoach")
        _modes(root)
        package = out / f"acucoach_{version()}_{_architecture()}.deb"
        _control(root, frozen)
        _stand_still(root)
        out.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [
                "dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build",
                str(root), str(package),
            ],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    print(package)
    return 0


def _control(root: Path, frozen: Path) -> None:
    asked = needs(frozen)
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(file.stat().st_size for file in files) // 1024
    sums = [
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
    ]
    debian = root / "DEBIAN"
    debian.mkdir()
    (debian / "md5sums").write_text("".join(sums), "utf-8")
    recommends = ", ".join(sorted({*asked.recommends, "speech-dispatcher"}))
    (debian / "control").write_text(
        f"Package: acucoach\nVersion: {version()}\nArchitecture: {_architecture()}\n"
        "Maintainer: The AcuCoach authors <acucoach@localhost>\n"
        f"Installed-Size: {size}\nSection: misc\nPriority: optional\n"
        f"Depends: {', '.join(sorted(asked.depends))}\nRecommends: {recommends}\n" + DESCRIPTION,
        "utf-8",
    )


def _log() -> str:
    return (
        f"acucoach ({version()}) unstable; urgency=medium\n\n  * See changelog.gz beside this "
        f"file.\n\n -- The AcuCoach authors <acucoach@localhost>  {format_datetime(built())}\n"
    )


def _packed(file: Path, text: str) -> None:
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _modes(root: Path) -> None:
    """Readable by all; only programs and libraries' folders keep the right to run."""
    for file in root.rglob("*"):
        if file.is_symlink():
            continue
        runs = file.is_dir() or (file.name == "acucoach" and file.parent.name == "acucoach")
        file.chmod(0o755 if runs else 0o644)


def _stand_still(root: Path) -> None:
    stamp = built().timestamp()
    for file in (*root.rglob("*"), root):
        os.utime(file, (stamp, stamp), follow_symlinks=False)


def _architecture() -> str:
    done = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["xz"])[0]))
