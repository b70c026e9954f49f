"""Make the files that the program reads (``.qm``) out of those that translators fill (``.ts``).

On every system, by the ``pyside6-lrelease`` beside the Python that runs this. Prints what was made.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "translations"


def main() -> int:
    """Make all of them; returns the exit code."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        print("There is no pyside6-lrelease beside this Python.", file=sys.stderr)
        return 2
    for source in sorted(FOLDER.glob("*.ts")):
        made = source.with_suffix(".qm")
        subprocess.run([tool, "-silent", str(source), "-qm", str(made)], check=True)
        print(made.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
