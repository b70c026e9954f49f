"""The page with the camera's picture, over the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from acucoach.assembly.navigator import Navigator
from acucoach.assembly.parts import Parts
from acucoach.domain.anatomy import Side
from acucoach.finder.offers import EDGES, FindablePoint, ShownPart, addition_there, read_offers

if TYPE_CHECKING:
    from acucoach.desktop.camera import CameraFrames
    from acucoach.finder.finder import PointFinder
    from acucoach.finder.findings import OwnArm


@cache
def _offers(folder: Path) -> dict[str, FindablePoint]:
    return read_offers(folder)


def camera_says(parts: Parts, code: str) -> str:
    """What the guide says of the camera at a point.

    Returns:
        ``hand`` or ``face`` for what is shown to it; ``edge`` or ``measure`` for why that cannot
        be, or not yet; empty for other points.
    """
    offer = _offers(parts.root / "finder").get(code)
    if offer is not None:
        own = parts.lengths.all()
        arm = all(own.length(m, Side.LEFT) is not None for m in ("forearm", "fingers-4"))
        return str(offer.where) if arm or not offer.needs_own else "measure"
    return "edge" if code in EDGES else ""


def missing_for_camera(to: Navigator) -> str:
    """One sentence on what is missing; empty when nothing is."""
    if not to.parts.settings.now.camera:
        return QCoreApplication.translate(
            "Window", "Settings, Body map, say that the camera stays off. You can allow it there."
        )
    if not addition_there():
        return QCoreApplication.translate(
            "Window",
            "The camera needs an addition. Install it with: pip install “acucoach[camera]”.",
        )
    from acucoach.desktop.camera import ask_leave, camera_there, lacking_for_camera

    if lacks := lacking_for_camera():
        return QCoreApplication.translate(
            "Window",
            "A part of the system that the camera needs is missing ({what}). Install it, then "
            "start AcuCoach again.",
        ).format(what=lacks)
    if not camera_there():
        return QCoreApplication.translate(
            "Window", "No camera was found. Plug one in, or switch it on, and try again."
        )
    if not ask_leave(to.window):
        return QCoreApplication.translate(
            "Window", "Your system keeps the camera from this program. Allow it in its settings."
        )
    return ""


def _frames(lost: Callable[[], None]) -> CameraFrames:
    from acucoach.desktop.camera import CameraFrames, SystemCamera

    camera = SystemCamera()
    camera.failed.connect(lost)
    return CameraFrames(camera)


def _own_arm(to: Navigator, side: Side) -> OwnArm | None:
    from acucoach.finder.findings import OwnArm

    own = to.parts.lengths.all()
    forearm, four = own.length("forearm", side), own.length("fingers-4", Side.MIDLINE)
    return None if forearm is None or four is None else OwnArm(forearm, four)


def show_on_me(to: Navigator, code: str, side: Side) -> None:
    """Look for a point on the own hand or face until the page is left."""
    from acucoach.desktop.memory import give_back
    from acucoach.ui.camera.camera_page import CameraPage, CameraServices
    from acucoach.ui.widgets.fitted_dialog import FittedDialog

    parts, folder = to.parts, to.parts.root / "finder"
    offer = _offers(folder).get(code)
    if offer is None:
        return
    hand = offer.where is ShownPart.HAND

    def look(on: Side) -> PointFinder:
        from acucoach.finder.finder import FaceLook, HandLook

        if hand:
            return HandLook(folder, code, on, own[on])
        return FaceLook(folder, code)

    # Read here: the records belong to the window's thread.
    own = {one: _own_arm(to, one) for one in (Side.LEFT, Side.RIGHT)} if hand else {}
    services = CameraServices(lambda: missing_for_camera(to), _frames, look, give_back)
    page = CameraPage(
        parts.theme,
        parts.library.atlas()[code].named,
        to.verdicts.say(code, None),
        services,
        hand=hand,
        side=side,
    )
    dialog = FittedDialog(
        parts.theme, QCoreApplication.translate("Window", "Show me"), (860, 780), to.window
    )
    dialog.lay_out(page, page.foot)
    page.done.connect(dialog.accept)
    to.window.lockWanted.connect(dialog.reject)
    to.window.closing.connect(dialog.reject)
    dialog.exec()
    page.stop()
    dialog.deleteLater()
