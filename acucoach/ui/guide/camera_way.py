"""The way from a guide to the camera's picture, or why there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.labels import Text


def add_camera_way(theme: Theme, body: QVBoxLayout, where: str, show: Callable[[], object]) -> None:
    """Add the way; why not, for a point on an edge; nothing where there is no camera for it.

    Args:
        theme: the looks.
        body: what it is added to.
        where: ``hand`` or ``face``; ``edge`` or ``measure`` for why not; or empty.
        show: shows the camera's picture.
    """
    reasons = {
        "edge": QCoreApplication.translate(
            "GuidePanel",
            "The camera cannot show this point: it lies on an edge of the hand, where joints "
            "look alike. The drawings show it.",
        ),
        "measure": QCoreApplication.translate(
            "GuidePanel",
            "The camera can show this point once you have measured your forearm and your "
            "four fingers. Without them it would be too far off.",
        ),
    }
    if where in reasons:
        body.addWidget(Text(theme, reasons[where], "caption", "text_2", wrap=True))
    elif where:
        hand = QCoreApplication.translate("GuidePanel", "Show me on my hand")
        face = QCoreApplication.translate("GuidePanel", "Show me on my face")
        button = Button(theme, hand if where == "hand" else face, "link", "camera")
        connect_callback(button.clicked, show)
        body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
