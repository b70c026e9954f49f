"""The log of sessions."""

from __future__ import annotations

from acucoach.assembly.diary import complaint_titles, routine_titles
from acucoach.assembly.navigator import Navigator
from acucoach.ui.history.screen import HistoryScreen, HistoryServices


def build_history(to: Navigator) -> HistoryScreen:
    """The history screen, connected."""
    parts = to.parts
    screen = HistoryScreen(
        parts.theme,
        HistoryServices(
            parts.sessions, parts.changes, parts.clock.now, parts.zone, to.title_of,
            complaint_titles(parts), parts.courses, parts.new_id, lambda: routine_titles(parts),
            lambda: (parts.settings.now.quiet_from, parts.settings.now.quiet_to), parts.drafts,
        ),
    )  # fmt: skip
    screen.againRequested.connect(to.again)
    screen.startRequested.connect(to.start)
    screen.deleted.connect(to.say_deleted)
    return screen
