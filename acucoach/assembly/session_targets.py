"""What a session shows and says of a target: names, places on the body, its picture's tint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from acucoach.assembly.parts import Parts
from acucoach.domain.anatomy import PART_OF
from acucoach.domain.routine import AREA_PREFIX
from acucoach.domain.safety_cold import COLD_PACK
from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from acucoach.ui.coach.services import TargetWords
    from acucoach.ui.coach.stage_places import Known


class SessionTargets:
    """Looks targets up in the content and in the gate's catalogue.

    Args:
        parts: the program's parts.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def where(self, code: str) -> Known | None:
        """An area, or the spot that was chosen."""
        from acucoach.ui.coach.stage_places import Known

        catalogue = self._parts.gate.catalogue
        if code not in catalogue:
            return None
        area = self._parts.library.areas().get(code.removeprefix(AREA_PREFIX))
        target = catalogue.target(code)
        return Known(target.regions, target.places, *((area.seen, area.plate) if area else ()))

    def tint(self, theme: Theme) -> Callable[[Path, dict[str, Path]], QImage]:
        """Colours pictures in the person's skin tone, in the looks of a session."""
        from acucoach.ui.plate_picture import tinted

        skin = self._parts.settings.now.skin_tone
        return lambda image, masks: tinted(image, masks, skin, theme.name)

    def words(self, target: str) -> TargetWords:
        """How a target is called, written and spoken."""
        from acucoach.ui.coach.services import TargetWords

        library = self._parts.library
        if target == COLD_PACK.code:
            return TargetWords(QCoreApplication.translate("SessionDoor", "Cold pack"))
        if entry := library.atlas().get(target):
            part = PART_OF.get(entry.region, "")
            say = library.guide(target).say if library.has_guide(target) else ""
            return TargetWords(entry.pinyin, entry.hanzi, entry.shown_code, part, say)
        name = target.removeprefix(AREA_PREFIX)
        if name in library.areas():
            area = library.areas()[name]
            part = PART_OF.get(area.regions[0], "") if area.regions else ""
            return TargetWords(area.title, part=part)
        return TargetWords(QCoreApplication.translate("SessionDoor", "Your tender spot"))
