"""The body to draw on: sore places, marks on the skin, a spot of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from acucoach.assembly.parts import Parts
from acucoach.domain.diary import Spot
from acucoach.domain.profile import SkinMark
from acucoach.domain.tender_spot import TenderSpot
from acucoach.ui.body_map.pain_drawing import PainDrawing, PlaceWords
from acucoach.ui.body_map.pain_heat import PainHeat, heat_images
from acucoach.ui.body_map.skin import SkinSpot
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.body_map.skin_marks import MarkWords, SkinMarksPanel
from acucoach.ui.body_map.tender_spots import TenderSpotsPanel
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.fitted_dialog import FittedDialog

FELT_IN = {
    "migraine": "head", "tension": "head", "sinus": "head", "toothache": "head", "jaw": "head",
    "eye-strain": "head", "ear": "head", "dry-mouth": "head", "throat-cough": "neck",
    "nausea": "abdomen", "constipation": "abdomen", "period-pain": "abdomen",
}  # fmt: skip
"""Parts of the body shown first for complaints, by ids; a tender spot there need not mean them."""


def place_names(parts: Parts) -> dict[str, str]:
    """Names of body parts and regions by id; a region's name wins."""
    library = parts.library
    named = (*library.part_names().items(), *library.region_names().items())
    return {name: one.title for name, one in named}


def place_words(parts: Parts) -> PlaceWords:
    """Says places in words."""
    return PlaceWords(parts.skin, place_names(parts), parts.theme)


def canvas(parts: Parts, *, compact: bool = False) -> SkinCanvas:
    """A body to touch."""
    made = SkinCanvas(
        parts.theme, parts.plates, parts.pictures, parts.skin,
        lambda: parts.settings.now.skin_tone, place_names(parts), compact=compact,
    )  # fmt: skip
    made.plates.set_instant(parts.settings.now.reduced_motion)
    return made


def _dialog(
    parts: Parts, over: QWidget, title: str, panel: SkinMarksPanel | TenderSpotsPanel
) -> QDialog:
    """A window of its own with a body to touch."""
    dialog = FittedDialog(parts.theme, title, (820, 740), over)
    dialog.lay_out(panel, panel.foot)
    return dialog


def choose_spot(parts: Parts, over: QWidget) -> TenderSpot | None:
    """Ask which tender spot to press; each new one is kept. None when none was chosen."""
    found: list[TenderSpot] = []
    spots = parts.spots
    panel = TenderSpotsPanel(parts.theme, canvas(parts), place_names(parts))
    dialog = _dialog(
        parts, over, QCoreApplication.translate("Window", "A tender spot of your own"), panel
    )

    def mark(spot: SkinSpot) -> None:
        spots.mark(spot.place, spot.side, spot.region)
        kept = spots.all()
        panel.show_spots(kept, len(kept) - 1)

    def forget(spot: TenderSpot) -> None:
        spots.forget(spot)
        panel.show_spots(spots.all())

    def take(spot: TenderSpot) -> None:
        found.append(spot)
        dialog.accept()

    panel.marked.connect(mark)
    panel.forgotten.connect(forget)
    panel.chosen.connect(take)
    panel.cancelled.connect(dialog.reject)
    panel.show_spots(spots.all())
    dialog.exec()
    dialog.deleteLater()
    return found[0] if found else None


def marked_places(parts: Parts) -> list[str]:
    """What is marked on the skin, in words, each once."""
    words, places = MarkWords(), place_words(parts)
    kept = [one.mark for one in parts.people.marks()]
    told = [words.mark(mark.kind, places.name_of(mark.place)) for mark in kept]
    return list(dict.fromkeys(told))


def mark_skin(parts: Parts, over: QWidget) -> None:
    """Let wounds, bruises, lines and the like be marked; each is kept at once."""
    people = parts.people
    panel = SkinMarksPanel(parts.theme, canvas(parts))
    dialog = _dialog(parts, over, QCoreApplication.translate("Window", "Mark your skin"), panel)

    def paint(mark: SkinMark) -> None:
        people.paint(mark)
        panel.show_marks(people.marks())

    def wipe(number: int) -> None:
        people.wipe(people.marks()[number])
        panel.show_marks(people.marks())

    panel.painted.connect(paint)
    panel.wiped.connect(wipe)
    panel.done.connect(dialog.accept)
    panel.show_marks(people.marks())
    dialog.exec()
    dialog.deleteLater()


def pain_drawing(parts: Parts) -> PainDrawing:
    """The drawing of a diary entry; it opens with the part that the complaint is felt in."""

    def part_of(complaint: str) -> str:
        known = parts.library.complaints().get(complaint)
        part = FELT_IN.get(complaint) or next(iter(known.parts if known else ()), "")
        plates = parts.plates.close_plates(part)
        faced = [plate for plate in plates if plate.view in ("front", "back")]
        both = faced and not any(plate.one_sided for plate in faced)
        return part if both else ""  # both knees are on the whole body

    return PainDrawing(
        parts.theme, canvas(parts, compact=True), place_words(parts).describe, part_of
    )


def pain_heat(parts: Parts) -> PainHeat:
    """The places of a period."""
    return PainHeat(
        parts.theme, parts.plates, parts.pictures, parts.skin,
        lambda: parts.settings.now.skin_tone, place_words(parts).count,
    )  # fmt: skip


def print_images(parts: Parts, spots: Sequence[Spot]) -> list[tuple[str, QImage]]:
    """Pictures of the places for the page for the doctor."""
    if not spots:
        return []
    captions = {
        "body-front": QCoreApplication.translate("Window", "Front"),
        "body-back": QCoreApplication.translate("Window", "Back"),
    }
    light = Theme(parts.root, "light")
    return heat_images(light, parts.plates, parts.pictures, parts.skin, captions, spots)
