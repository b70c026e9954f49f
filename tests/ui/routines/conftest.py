"""The routines page on a database of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from acucoach.ui.routines.routines_page import RoutinesPage
from tests.ui.routines.test_routines_page import Kit


@pytest.fixture
def kit(resources: Path) -> Iterator[Kit]:
    made = Kit(resources)
    yield made
    made.connection.close()


@pytest.fixture
def page(qtbot, theme, kit) -> RoutinesPage:  # type: ignore[no-untyped-def]
    made = RoutinesPage(theme, kit.services)
    qtbot.addWidget(made)
    made.resize(1174, 800)
    made.show()
    return made
