"""Where somebody was on the body map, so that a window built anew is opened there."""

from __future__ import annotations

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.main_window import MainWindow

SCREEN = "body"


@frozen
class PlaceOnTheMap:
    """The guide that is open.

    Attributes:
        code: of its point.
        side: of the body.
    """

    code: str
    side: Side


def place_on_the_map(window: MainWindow) -> PlaceOnTheMap | None:
    """Which guide is open; None when none is, or the map was not yet looked at."""
    page = window.built.get(SCREEN)
    if not isinstance(page, BodyPage) or page.panel.currentWidget() is not page.guide:
        return None
    return PlaceOnTheMap(page.guide.code, page.guide.side)


def return_to(window: MainWindow, place: PlaceOnTheMap) -> None:
    """Open that guide in another window."""
    page = window.screen_widget(SCREEN)
    if isinstance(page, BodyPage):
        page.open_point(place.code, place.side)
