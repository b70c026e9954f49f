"""What a folder with the program holds: ``told.py FOLDER`` prints sizes and the parts of Qt."""

from __future__ import annotations

import re
import sys
from pathlib import Path

MIB = 1024 * 1024
SHOWN = 8


def size(place: Path) -> int:
    """Bytes below a folder, or of a file; links count as nothing."""
    files = place.rglob("*") if place.is_dir() else [place]
    return sum(one.stat().st_size for one in files if one.is_file() and not one.is_symlink())


def main(folder: Path) -> int:
    """Print; returns 1 when something is lacking that belongs to the program."""
    inside = next(iter(sorted(folder.rglob("acucoach/resources"))), None)
    if inside is None:
        print("no resources", file=sys.stderr)
        return 1
    program = inside.parent
    print(f"unpacked: {size(folder) / MIB:.0f} MiB")
    names = {one.name for one in folder.rglob("*Qt6*") if one.is_file()}
    parts = {found[1] for name in names if (found := re.match(r"(?:lib)?Qt6(\w+)[.]", name))}
    print(f"parts of Qt: {', '.join(sorted(part for part in parts if 'Stub' not in part))}")
    sizes = sorted(((size(one), one.name) for one in inside.iterdir()), reverse=True)
    told = ", ".join(f"{name} {bytes_ / MIB:.1f}" for bytes_, name in sizes[:SHOWN])
    print(f"resources (MiB): {told}")
    lacking = [
        name
        for name in (
            "resources/turn/index.json", "resources/finder/models/models.json",
            "resources/figures", "translations/acucoach_de.qm", "translations/acucoach_es.qm",
            "translations/de/safety", "translations/es/safety", "storage/migrations", "LICENSE",
        )
        if not (program / name).exists()
    ]  # fmt: skip
    for name in lacking:
        print(f"lacking: {name}", file=sys.stderr)
    print("languages: " + ", ".join(sorted(q.stem[-2:] for q in program.rglob("acucoach_*.qm"))))
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
