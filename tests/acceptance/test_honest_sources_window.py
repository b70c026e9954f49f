"""What rests on what, as it is seen in the window: own judgement, conflicts, addresses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.learn.learn_screen import LearnScreen
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.widgets.cited_text import SourcesFold
from acucoach.ui.widgets.labels import Text
from tests.acceptance.presses import look_up, to_screen
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def said(widget: QWidget) -> str:
    QApplication.processEvents()
    shown = "\n".join(t.text() for t in widget.findChildren(Text) if t.isVisibleTo(widget))
    return shown.replace("\u200b", "")  # where a long word may go on in the next line


def guide_of(program: Program, code: str) -> QWidget:
    return look_up(program, code).guide


@pytest.mark.slow
def test_a_point_that_no_source_names_says_whose_choice_it_is(program: Program) -> None:
    shown = said(guide_of(program, "BL10"))
    assert "None of our sources says what this point is used for." in shown
    assert "“Neck pain, Headache” is our own choice" in shown
    assert "raditionally used" not in shown


def test_a_point_that_a_source_names_says_which(program: Program) -> None:
    shown = said(guide_of(program, "PC6"))
    assert "A cancer centre's leaflet names it for nausea and vomiting." in shown
    assert "None of our sources" not in shown


@pytest.mark.slow
def test_a_caution_of_our_own_is_called_so_and_others_are_not(program: Program) -> None:
    shown = said(guide_of(program, "BL2"))
    assert "Never press the eyeball. (Our own caution.)" in shown
    (cited,) = [line for line in shown.splitlines() if line.startswith("Not after a head injury")]
    assert "our own" not in cited.lower()


@pytest.mark.slow
def test_where_the_right_place_did_no_better_the_point_says_so(program: Program) -> None:
    assert "the place pressed may not matter" in said(guide_of(program, "ST35"))


def test_a_settled_conflict_stands_at_the_point_it_concerns(program: Program) -> None:
    shown = said(guide_of(program, "LI4"))
    assert "Where sources disagree" in shown
    assert "One source: Some points can bring on labour." in shown
    assert "This program: The points stay closed." in shown
    assert "Where sources disagree" not in said(guide_of(program, "ST36"))


@pytest.mark.slow
def test_settled_conflicts_stand_on_their_pages_and_routines(program: Program) -> None:
    page = to_screen(program, "Learn")
    assert isinstance(page, LearnScreen)
    click(program.qtbot, page.rows["what-it-is"])
    shown = said(page.view)
    for words in ("Nails", "How firm?", "How long?", "Tools", "Sticks with a round head."):
        assert words in shown
    routines = to_screen(program, "Routines")
    assert isinstance(routines, RoutinesPage)
    click(program.qtbot, routines.list.rows["head-massage"])
    assert routines.detail is not None
    assert "Leave acupressure of the head to professionals." in said(routines.detail)


@pytest.mark.slow
def test_a_source_shows_its_address_and_how_it_was_read(qtbot, program: Program) -> None:
    guide = guide_of(program, "PC6")
    fold = guide.findChild(SourcesFold)
    assert isinstance(fold, SourcesFold)
    click(qtbot, fold.button)
    shown = said(guide)
    assert "https://pmc.ncbi.nlm.nih.gov/articles/PMC4679372/" in shown
    assert "Read in part in November 2026. Not yet read a second time." in shown
    assert "Our judgement: A judgement of this program" in shown
    assert "No address:" in shown
