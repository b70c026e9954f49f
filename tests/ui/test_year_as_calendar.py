"""More days than have room for their numbers are a calendar: weeks, months, one square a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint
from acucoach.ui.charts.day_charts import DayStrip
from acucoach.ui.theme import Theme
from acucoach.ui.words.diary import DiaryWords

LAST = date(2026, 3, 2)


def days(count: int) -> list[DayPoint]:
    first = LAST - timedelta(days=count - 1)
    return [
        DayPoint(first + timedelta(days=n), DayState.RATED, n % 11, 1, n % 2) for n in range(count)
    ]


@pytest.fixture
def strip(qtbot: Any, theme: Theme) -> DayStrip:
    made = DayStrip(theme, DiaryWords(), "Strongest rating each day")
    qtbot.addWidget(made)
    made.words.locale = QLocale("en_GB")
    made.resize(1095, 78)
    made.show()
    return made


@pytest.mark.parametrize("count", [91, 365, 366])
def test_each_day_is_in_its_week_and_can_be_pressed(
    qtbot: Any, strip: DayStrip, count: int
) -> None:
    shown = days(count)
    strip.show_days(shown)
    strip.resize(1095, strip.sizeHint().height())
    calendar = strip.calendar
    assert calendar is not None
    assert len({(p.x(), p.y()) for p in map(calendar.grid.place, range(count))}) == count
    for number, one in enumerate(shown):
        place = calendar.grid.place(number)
        assert QRectF(strip.rect()).adjusted(-0.1, -0.1, 0.1, 0.1).contains(place)
        assert min(place.width(), place.height()) >= 13
        assert calendar.grid.at(place.center()) == number
        row = calendar.grid.row(one.day.weekday())  # Monday first
        assert row.contains(place.center())
        if number and one.day.weekday():
            assert calendar.grid.place(number - 1).left() == pytest.approx(place.left())
    with qtbot.waitSignal(strip.dayChosen) as chosen:
        middle = calendar.grid.place(40).center().toPoint()
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [shown[40].day]


def test_arrows_go_where_they_point(qtbot: Any, strip: DayStrip) -> None:
    shown = days(365)
    strip.show_days(shown)
    qtbot.keyClick(strip, Qt.Key.Key_End)
    for key, step in (
        (Qt.Key.Key_Left, -7), (Qt.Key.Key_Up, -1), (Qt.Key.Key_Right, 7), (Qt.Key.Key_Down, 1),
    ):  # fmt: skip
        before = strip.point
        qtbot.keyClick(strip, key)
        assert strip.point == min(364, before + step)
    strip.set_point(100)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.point == 107
    assert strip.words.day(shown[107].day) in strip.accessibleDescription()


def test_few_days_stay_squares_with_their_numbers(strip: DayStrip) -> None:
    strip.show_days(days(28))
    assert strip.calendar is None
    low = strip.sizeHint().height()
    strip.show_days(days(365))
    assert strip.sizeHint().height() > low
    strip.show_days(days(28))
    assert strip.sizeHint().height() == low
