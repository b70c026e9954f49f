"""A ruler of one's own in the assembled program: measured, kept, told in the guides."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.ui.guide.guide_panel import GuidePanel
from acucoach.ui.preferences.measures_section import MeasuresSection
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


def _section(program: Program) -> MeasuresSection:
    program.to.open_measures()
    QApplication.processEvents()
    found = program.window.findChild(MeasuresSection)
    assert found is not None
    assert found.isVisible()
    return found


def _type(section: MeasuresSection, measure: str, text: str, side: Side = Side.MIDLINE) -> None:
    """As a person does: into the field, over what stands there, and on with Tab."""
    field = section.fields[measure, side]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def _words(program: Program) -> str:
    guide = program.window.findChild(GuidePanel)
    assert guide is not None
    return " ".join(text.text() for text in guide.findChildren(Text))


@pytest.mark.slow
def test_measured_once_and_told_in_the_guide_after_a_restart(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path, clock)
    first.healthy()
    first.to.open_point("TE5", Side.LEFT)
    assert "On you:" not in _words(first)
    click(qtbot, button(first.window, "Measure yourself once"))
    section = _section(first)
    _type(section, "forearm", "25.8", Side.LEFT)
    _type(section, "fingers-3", "5,6")  # a comma is a point
    assert [one.text() for one in section.problems.values() if one.text()] == []
    first.close()

    again = Program(qtbot, tmp_path, clock)
    again.healthy()
    again.to.open_point("TE5", Side.LEFT)
    QApplication.processEvents()
    words = _words(again)
    assert "On you: 4.3 cm from the wrist crease toward the elbow (2 of your 12 cun)." in words
    assert "Your three fingers are 5.6 cm: too far for you." in words
    assert _section(again).fields["forearm", Side.LEFT].text() == "25.8"
    again.close()


@pytest.mark.slow
def test_a_length_that_cannot_be_is_asked_again(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path, clock)
    section = _section(program)
    for wrong in ("258", "3", "-25", "arm", "25.8.1", "1e999", "nan"):
        _type(section, "forearm", wrong, Side.RIGHT)
        problem = section.problems["forearm"]
        assert problem.isVisible(), wrong
        assert "15.0 cm to 40.0 cm" in problem.text()
        assert program.parts.lengths.all().lengths == {}
    _type(section, "forearm", "25.8 cm", Side.RIGHT)
    assert not section.problems["forearm"].isVisible()
    _type(section, "fingers-2", "5")
    _type(section, "fingers-3", "4.5")
    assert "must be less wide" in section.problems["fingers-3"].text()
    assert dict(program.parts.lengths.all().lengths) == {
        ("forearm", Side.RIGHT): 258.0,
        ("fingers-2", Side.MIDLINE): 50.0,
    }
    field = section.fields["forearm", Side.RIGHT]
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert ("forearm", Side.RIGHT) not in program.parts.lengths.all().lengths
    program.close()


@pytest.mark.slow
def test_sides_that_differ_are_both_told(qtbot: Any, tmp_path: Path, clock: FakeClock) -> None:
    program = Program(qtbot, tmp_path, clock)
    program.healthy()
    program.parts.lengths.keep("forearm", Side.LEFT, 258.0)
    program.to.open_point("PC6", Side.LEFT)
    assert "4.3 cm from the wrist crease" in _words(program)
    program.parts.lengths.keep("forearm", Side.RIGHT, 276.0)
    QApplication.processEvents()
    assert "4.3 cm on your left, 4.6 cm on your right, from the wrist crease" in _words(program)
    program.close()


@pytest.mark.slow
def test_inches_go_in_and_come_out_where_they_are_used(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        program = Program(qtbot, tmp_path, clock)
        QLocale.setDefault(QLocale("en_US"))
        program.healthy()
        section = _section(program)
        _type(section, "forearm", "10.2", Side.LEFT)
        assert program.parts.lengths.all().lengths["forearm", Side.LEFT] == 259.08
        program.to.open_point("PC6", Side.LEFT)
        QApplication.processEvents()
        assert "On you: 1.7 in from the wrist crease" in _words(program)
        program.close()
    finally:
        QLocale.setDefault(before)


@pytest.mark.slow
def test_a_damaged_row_counts_as_not_measured(qtbot: Any, tmp_path: Path, clock: FakeClock) -> None:
    program = Program(qtbot, tmp_path, clock)
    program.parts.lengths.keep("forearm", Side.LEFT, 258.0)
    program.parts.connection.execute(
        "INSERT INTO body_length VALUES ('a', 'forearm', 'upside', 1e999, 0, 0), "
        "('b', 'shin', 'left', -5, 0, 0)"
    )
    assert dict(program.parts.lengths.all().lengths) == {("forearm", Side.LEFT): 258.0}
    program.close()
