"""Pages to read, the words, and which part stands for which."""

from __future__ import annotations

from acucoach.assembly.navigator import Navigator
from acucoach.storage.changes import Noun
from acucoach.ui.learn.learn_screen import LearnScreen


def build_learn(to: Navigator) -> LearnScreen:
    """The learn screen, connected."""
    parts = to.parts
    screen = LearnScreen(
        parts.theme, parts.library, to.verdicts.area, lambda word, _hanzi: to.speak(word), to.speak
    )
    screen.pointRequested.connect(to.open_point)
    screen.routineRequested.connect(to.open_routine)
    screen.areasLit.connect(to.show_area)
    screen.areaStartRequested.connect(to.door.start_area)
    screen.follow(parts.changes, {Noun.SAFETY})
    return screen
