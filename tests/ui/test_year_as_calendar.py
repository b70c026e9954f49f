"""More days than have room for their numbers are a calendar: weeks, months, one square a day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint
from acucoach.ui.charts.day_calendar import DayCalendar
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


class Told(QPainter):
    """Remembers the words that are painted above the weeks."""

    def __init__(self, on: QPixmap) -> None:
        super().__init__(on)
        self.words: list[tuple[QRectF, str]] = []

    def drawText(self, box: QRectF, flags: int, words: str) -> None:  # type: ignore[override]
        if box.top() == 0 and words:
            self.words.append((box, words))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("width", [560, 640, 800, 1095, 1600])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_whole_month_is_named_and_no_name_meets_another(
    theme: Theme, percent: int, width: int, *, mirrored: bool
) -> None:
    theme.use(percent=percent)
    metrics = QFontMetrics(theme.font("caption"))
    calendar = DayCalendar(
        theme, QLocale("de_DE"), days(365), width, mirrored=mirrored,
        advance=metrics.horizontalAdvance,
    )  # fmt: skip
    picture = QPixmap(width, calendar.height)
    painter = Told(picture)
    calendar.draw(painter, -1)
    painter.end()
    months = sorted(painter.words, key=lambda one: one[0].left(), reverse=mirrored)
    assert len(months) >= 12
    boxes = [box for box, _ in months]
    for one, other in pairwise(boxes):
        assert not one.adjusted(0, 0, -2, 0).intersects(other), months
    names = [words.split()[0] for _, words in months[1:-1]]
    assert len({len(name) == 1 for name in names}) == 1, names
