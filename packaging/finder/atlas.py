"""Where the builder of the finder reads and writes; opens the atlas builder's modules."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPO = HERE.parents[1]
PLATES = REPO / "packaging" / "plates"
BUILD = REPO / "build" / "finder"  # git-ignored: people, pictures, joints
PEOPLE = BUILD / "people"
PICTURES = BUILD / "pictures"
RESOURCES = REPO / "resources" / "finder"

sys.path.insert(0, str(PLATES))
sys.path.insert(0, str(REPO))
