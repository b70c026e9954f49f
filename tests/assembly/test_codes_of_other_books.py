"""Somebody with a book from another country types its code, and is asked when it means two."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program


def found(qtbot, program: Program, typed: str) -> list[RowButton]:  # type: ignore[no-untyped-def]
    """Ctrl+F, a code, Enter; the rows of the answer."""
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    program.window.activateWindow()
    page.header.search.setFocus()
    page.header.search.selectAll()
    qtbot.keyClicks(page.header.search, typed)
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)
    QApplication.processEvents()
    return [row for row in page.complaints.findChildren(RowButton) if row.isVisible()]


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    ("typed", "codes", "asked"),
    [
        ("P7", ("PC7", "LU7"), "different countries"),
        ("B54", ("BL40", "BL54"), "in two ways"),
    ],
)
def test_a_code_that_means_two_points_shows_both_and_opens_neither(
    qtbot, program: Program, typed: str, codes: tuple[str, str], asked: str
) -> None:
    page = program.window.screen_widget("body")
    rows = found(qtbot, program, typed)
    assert not page.guide.isVisible()
    assert len(rows) == 2
    for row, code in zip(rows, codes, strict=True):
        assert code in row.accessibleName()
    assert any(asked in one.text() for one in page.complaints.findChildren(Text))
    assert rows[0].hasFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Tab)
    assert rows[1].hasFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.guide.isVisible()


@pytest.mark.slow
def test_a_code_of_one_point_is_opened_at_once(qtbot, program: Program) -> None:
    page = program.window.screen_widget("body")
    found(qtbot, program, "GI4")
    assert page.guide.isVisible()
