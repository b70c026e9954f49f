"""Published routines and the user's own."""

from __future__ import annotations

from acucoach.assembly.navigator import Navigator
from acucoach.ui.routines.routines_page import RoutineServices, RoutinesPage, ask_open, ask_save


def build_routines(to: Navigator) -> RoutinesPage:
    """The routines page, connected."""
    parts = to.parts
    page = RoutinesPage(
        parts.theme,
        RoutineServices(
            parts.library, parts.routines, parts.changes, parts.undo, to.verdicts,
            parts.new_id, ask_open, ask_save, to.door.times.seconds,
            to.door.times.longest, parts.drafts,
        ),
    )  # fmt: skip
    page.startRequested.connect(
        lambda routine, seen: to.door.start_routine(routine, page.came_for, seen=frozenset(seen))
    )
    page.pointRequested.connect(to.open_point)
    page.spotRequested.connect(to.start_on_spot)
    return page
