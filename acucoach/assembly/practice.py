"""Practising where a point is, over the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from acucoach.assembly.parts import Parts
from acucoach.content.plates import spots_on
from acucoach.domain.anatomy import Laterality, Side
from acucoach.domain.diary import Entry
from acucoach.ui.body_map.practice_page import PracticePage
from acucoach.ui.widgets.fitted_dialog import FittedDialog


def practise(parts: Parts, over: QWidget, code: str, side: Side) -> None:
    """Ask where a point is until the window is closed; a point on no picture is not asked for."""
    plate = parts.plates.best_for_point(code)
    if plate is None:
        return
    entry = parts.library.atlas()[code]
    midline = entry.laterality is Laterality.MIDLINE
    mirrored = plate.one_sided and side is Side.RIGHT
    spots = [
        spot
        for name in spots_on(plate, code)
        for at, spot in plate.points[name].items()
        if plate.one_sided or midline or at in (side, Side.MIDLINE)
    ]
    shown = tuple((plate.width - x if mirrored else x, y) for x, y in spots)
    if not shown:
        return

    def keep(note: str) -> None:
        now = parts.clock.now()
        parts.diary.save(Entry(id=parts.new_id(), at=now, created=now, changed=now, note=note))

    page = PracticePage(
        parts.theme,
        parts.pictures,
        plate,
        shown,
        entry.named if midline or plate.one_sided else _sided(entry.named, side),
        parts.settings.now.skin_tone,
        mirrored=mirrored,
        keep=keep,
    )
    dialog = FittedDialog(
        parts.theme,
        QCoreApplication.translate("Window", "Practise finding a point"),
        (760, 760),
        over,
    )
    dialog.lay_out(page, page.foot)
    page.done.connect(dialog.accept)
    page.picture.setFocus()
    dialog.exec()
    dialog.deleteLater()


def _sided(name: str, side: Side) -> str:
    words = {
        Side.LEFT: QCoreApplication.translate("Window", "{point} on your left"),
        Side.RIGHT: QCoreApplication.translate("Window", "{point} on your right"),
    }
    return words.get(side, "{point}").format(point=name)
