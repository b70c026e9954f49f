"""The gate with its real rules."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.content.safety_rules import load_rules
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.safety import SafetyRules
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_targets import Catalogue


@pytest.fixture(scope="session")
def library(resources: Path) -> Library:
    return Library(resources)


@pytest.fixture(scope="session")
def rules(resources: Path) -> SafetyRules:
    return load_rules(resources)


@pytest.fixture(scope="session")
def places(resources: Path) -> dict[str, dict[Side, Place]]:
    data = json.loads((resources / "plates" / "places.json").read_text("utf-8"))
    return {
        code: {Side(side): Place(*xyz) for side, xyz in sides.items()}
        for code, sides in data["points"].items()
    }


@pytest.fixture(scope="session")
def gate(library: Library, rules: SafetyRules, places) -> Gate:  # type: ignore[no-untyped-def]
    return Gate(rules, Catalogue(library.atlas(), library.areas().values(), places))


@pytest.fixture(scope="session")
def open_gate(library: Library, rules: SafetyRules, places) -> Gate:  # type: ignore[no-untyped-def]
    """A gate to which every point has a guide, so that the other rules show."""
    atlas = {code: replace(entry, guided=True) for code, entry in library.atlas().items()}
    return Gate(rules, Catalogue(atlas, library.areas().values(), places))
