"""Each complaint is told apart by its symbol as well."""

from pathlib import Path

from acucoach.content.library import Library
from acucoach.ui.body_map.complaints_panel import ICONS


def test_every_complaint_has_a_symbol_of_its_own(resources: Path) -> None:
    library = Library(resources)
    assert set(ICONS) == set(library.complaints())
    assert len(set(ICONS.values())) == len(ICONS)
    missing = [
        name for name in ICONS.values() if not (resources / "icons" / f"{name}.svg").exists()
    ]
    assert missing == []
