"""Where the builder reads and writes. Standard library only."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
REPO = HERE.parents[1]
DATA = HERE / "data"
PLATES = REPO / "resources" / "plates"
FIGURES = REPO / "resources" / "figures"
BUILD = REPO / "build" / "plates"  # git-ignored: model cache, contact sheets
