"""Prints the requirements of a dependency group of ``pyproject.toml``, one a line."""

import sys
import tomllib
from pathlib import Path

GROUPS = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
print("\n".join(GROUPS["dependency-groups"][sys.argv[1]]))
