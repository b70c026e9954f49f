"""Every view of every plate has a word of its own."""

from pathlib import Path

from acucoach.content.plates import PlateIndex
from acucoach.ui.body_map.view_words import ViewWords

PLATES = Path(__file__).resolve().parents[3] / "resources" / "plates"


def test_no_view_is_named_by_its_id(qtbot) -> None:
    words = ViewWords().views()
    views = {plate.view for plate in PlateIndex(PLATES).plates.values()}
    assert views <= set(words)
