"""The window fits its screen, the wheel scrolls pages, calendars are calm, letters are found."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDateTimeEdit, QWidget

from acucoach.domain.diary import Entry
from acucoach.domain.spelling import fold
from acucoach.storage.diary_query import EntryFilter
from acucoach.ui import keys
from acucoach.ui.body_map.plate_view import PlateView
from tests.assembly.window_kit import Program, click
from tests.conftest import ROOT


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    "free",
    [QRect(0, 0, 1366, 728), QRect(0, 0, 1093, 614), QRect(1920, 30, 1280, 690)],
    ids=["1366x768", "1366x768 at 125 %", "a second screen"],
)
def test_the_window_fits_the_free_part_of_the_screen(program: Program, free: QRect) -> None:
    window = program.window
    window.resize(1280, 800)
    window.move(free.right() - 200, free.bottom() - 100)
    window._fit(free)
    QApplication.processEvents()
    assert free.contains(window.frameGeometry())
    assert window.minimumWidth() <= free.width()
    assert window.minimumHeight() <= free.height()


def wheel(widget: QWidget, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Turn the wheel over a widget; whether it took it, else the window system asks its page."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.accept()
    widget.wheelEvent(event)  # an event that is sent by hand is handed to no page
    QApplication.processEvents()
    return event.isAccepted()


@pytest.mark.slow
def test_the_wheel_over_the_body_in_the_diary_scrolls_the_page(program: Program) -> None:
    program.window.show_screen("diary")
    QApplication.processEvents()
    panel = program.window.screen_widget("diary")._panel  # type: ignore[attr-defined]
    click(program.qtbot, panel._more)
    QApplication.processEvents()
    body = next(view for view in panel.findChildren(PlateView) if view.isVisible())
    zoom = body._view.zoom
    assert not wheel(body)
    assert body._view.zoom == zoom
    assert wheel(body, Qt.KeyboardModifier.ControlModifier)


def test_the_wheel_on_the_body_map_zooms(program: Program) -> None:
    view = program.window.screen_widget("body").plates  # type: ignore[attr-defined]
    assert not view._on_a_page()


@pytest.mark.slow
def test_ctrl_and_the_first_keys_change_screens_on_a_french_keyboard(program: Program) -> None:
    for number, screen in enumerate(("body", "routines", "diary", "history", "review", "learn"), 1):
        code = {"linux": 9, "win32": 1}.get(__import__("sys").platform, 0) + number
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Ampersand, Qt.KeyboardModifier.ControlModifier,
            code, 0, 0, "&",
        )  # fmt: skip
        QApplication.sendEvent(program.window, event)
        assert program.window.current == screen


def test_keys_of_other_rows_are_no_digits() -> None:
    assert [keys.digit_key(code, "linux") for code in (9, 10, 18, 19, 24)] == [0, 1, 9, 0, 0]
    assert keys.digit_key(18, "darwin") == 0


@pytest.mark.slow
def test_weekends_of_every_calendar_are_in_the_ink_of_other_days(program: Program) -> None:
    program.window.show_screen("history")
    history = program.window.screen_widget("history")
    history.edit_course(None)  # type: ignore[attr-defined]
    program.window.show_screen("diary")
    QApplication.processEvents()
    edits = [e for e in program.window.findChildren(QDateTimeEdit) if e.calendarPopup()]
    assert len(edits) >= 5
    ink = program.parts.theme.colour("text")
    for edit in edits:
        calendar = edit.calendarWidget()
        assert isinstance(calendar, QCalendarWidget)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            assert calendar.weekdayTextFormat(day).foreground().color() == ink


def test_only_one_place_unfolds_calendars() -> None:
    pattern = re.compile(r"setCalendarPopup|QCalendarWidget\(")
    found = {
        path.name
        for path in (ROOT / "acucoach").rglob("*.py")
        if pattern.search(path.read_text("utf-8"))
    }
    assert found == {"calendar.py"}


FOUND = [
    ("İstanbul ağrı", "istanbul"), ("İstanbul ağrı", "agri"), ("AĞRI", "agri"), ("müde", "mude"),
    ("głowa", "glowa"), ("Straße", "strasse"), ("smørbrød", "smorbrod"), ("đau đầu", "dau dau"),
    ("œil", "oeil"), ("ｆｕｌｌ", "full"), ("agri", "ağrı"),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("note", "typed"), FOUND, ids=[f"{a}-{b}" for a, b in FOUND])
def test_letters_of_other_alphabets_are_found_without_them(
    program: Program, note: str, typed: str
) -> None:
    at = program.clock.now()
    program.parts.diary.save(Entry(program.parts.new_id(), at, at, at, note=note))
    assert program.parts.diary.page(EntryFilter(text=typed)).entries
    assert fold(typed) in fold(note)
