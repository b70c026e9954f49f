"""Words go on several lines before any of them is cut, and what stands below stays in view."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import Scroller
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.radio_list import RadioList
from acucoach.ui.widgets.tick_box import TickBox
from acucoach.ui.widgets.wrapping_words import CheckBox, RadioButton

LONG = "Look through all of my answers for today once more"
AT_200 = 200
NARROW = 420
_kept: list[QWidget] = []
"""The testing library holds windows weakly."""


@pytest.fixture
def large(qapp: QApplication, resources: Any) -> Any:
    theme = Theme(resources, percent=AT_200)
    qapp.setStyleSheet(theme.stylesheet())
    yield theme
    _kept.clear()
    qapp.setStyleSheet("")


def in_column(qtbot: Any, widget: QWidget, width: int = NARROW) -> QWidget:
    """A window no wider than that, with the widget at its top."""
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    lines.addWidget(widget)
    lines.addStretch(1)
    window.setFixedWidth(width)
    window.resize(width, 900)
    window.show()
    for _ in range(4):
        QApplication.processEvents()
    _kept.append(window)
    return window


def written(button: QAbstractButton) -> list[str]:
    """The lines that its style is given to draw."""
    from PySide6.QtWidgets import QStyleOptionButton

    option = QStyleOptionButton()
    button.initStyleOption(option)  # type: ignore[attr-defined]
    return str(option.text).split("\n")  # type: ignore[attr-defined]


def assert_whole(button: QAbstractButton, window: QWidget) -> None:
    """All words are drawn, none is wider than the button, and no line is below its edge."""
    lines, metrics = written(button), button.fontMetrics()
    assert " ".join(lines) == LONG
    assert len(lines) > 1
    assert max(metrics.horizontalAdvance(line) for line in lines) < button.width()
    assert button.height() >= len(lines) * metrics.lineSpacing()
    at = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    assert window.rect().contains(at)


def test_a_button_in_a_narrow_column(qtbot: Any, large: Theme) -> None:
    button = Button(large, LONG, "secondary", "check")
    assert_whole(button, in_column(qtbot, button))


def test_a_button_stays_on_one_line_where_there_is_room(qtbot: Any, large: Theme) -> None:
    button = Button(large, LONG)
    in_column(qtbot, button, 1400)
    assert written(button) == [LONG]


def test_a_choice_and_a_tick(qtbot: Any, large: Theme) -> None:
    radios = RadioList(large, [("one", LONG, ""), ("other", "Not", "")], "What")
    assert_whole(radios.buttons["one"], in_column(qtbot, radios))
    tick = TickBox(large, LONG)
    assert_whole(tick.box, in_column(qtbot, tick))


def test_a_box_shows_two_lines_before_it_shortens(qtbot: Any, large: Theme) -> None:
    box = ChoiceBox(large, "What")
    box.addItem("Everything that hurts")
    in_column(qtbot, box, 300)
    metrics = box.fontMetrics()
    assert metrics.horizontalAdvance(box.currentText()) > box.width() - 60  # not on one line
    assert box.shown_text() == "Everything that hurts"
    assert box.height() >= 2 * metrics.lineSpacing()


def test_a_box_says_by_dots_that_there_is_more(qtbot: Any, large: Theme) -> None:
    box = ChoiceBox(large, "What")
    box.addItem(LONG)
    in_column(qtbot, box, 300)
    assert box.shown_text().endswith("…")


def test_choices_of_a_row_that_go_on_the_next_line_are_reached(qtbot: Any, large: Theme) -> None:
    names = ("2 weeks", "4 weeks", "3 months", "1 year")
    segments = Segments(large, [(name, name) for name in names], "Period")
    in_column(qtbot, WrapRow(12, segments))
    for button in segments.findChildren(Button):
        assert segments.rect().contains(button.geometry()), button.text()


def test_a_short_text_is_not_broken_beside_a_long_one(qtbot: Any, large: Theme) -> None:
    row = QWidget()
    beside = QHBoxLayout(row)
    short, long = Text(large, "LI4"), Text(large, LONG)
    beside.addWidget(short)
    beside.addWidget(long)
    in_column(qtbot, row)
    assert short.width() >= short.fontMetrics().horizontalAdvance("LI4")
    assert long.height() >= 2 * long.fontMetrics().lineSpacing()


def test_the_button_below_a_long_form_is_in_view(qtbot: Any, large: Theme) -> None:
    page = QWidget()
    lines = QVBoxLayout(page)
    scroller = Scroller(large, "Form")
    scroller.setFont(large.font())  # as the program has it
    for _ in range(30):
        scroller.body.addWidget(Text(large, LONG, wrap=True))
    save = Button(large, "Save", "primary")
    lines.addWidget(scroller, 1)
    lines.addWidget(WrapRow(8, save))
    dialog = FittedDialog(large, "Form", (820, 720))
    qtbot.addWidget(dialog)
    dialog.lay_out(page)
    dialog.show()
    dialog.setMaximumSize(900, 568)
    dialog.fit(QRect(0, 0, 900, 600))
    for _ in range(4):
        QApplication.processEvents()
    assert dialog.height() <= 600
    assert save.visibleRegion().boundingRect().size() == save.size()


def test_lines_begin_where_the_page_is_read_from(
    qtbot: Any, qapp: QApplication, theme: Any
) -> None:
    """Whatever letters they are in: a name in Latin letters, too."""
    for way, at_left in (
        (Qt.LayoutDirection.LeftToRight, True),
        (Qt.LayoutDirection.RightToLeft, False),
    ):
        qapp.setLayoutDirection(way)
        try:
            label = Text(theme, "Hégǔ (LI4)", wrap=True)
            qtbot.addWidget(label)
            label.resize(600, 40)
            label.setStyleSheet("color: black; background: white")
            picture = label.grab().toImage()
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inked = [
            x
            for x in range(600)
            if any(picture.pixelColor(x, y).lightness() < 128 for y in range(40))
        ]
        assert inked
        assert (max(inked) < 300) is at_left
        assert (min(inked) > 300) is not at_left


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
@pytest.mark.parametrize("share", [(0.02, 0.5), (0.5, 0.05), (0.98, 0.5), (0.5, 0.95)])
def test_a_box_as_wide_as_its_page_takes_a_press_anywhere_on_it(
    qtbot: Any, theme: Theme, kind: type[QAbstractButton], share: tuple[float, float]
) -> None:
    box = kind("Short")  # type: ignore[arg-type]
    box.setMinimumHeight(44)
    in_column(qtbot, box)
    assert box.width() > 300
    place = QPoint(round(box.width() * share[0]), round(box.height() * share[1]))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=place)
    assert box.isChecked()
