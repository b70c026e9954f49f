"""Ticks, dots and arrows are there, in every theme and size, and focus can always be seen."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDateEdit,
    QDateTimeEdit,
    QLineEdit,
    QRadioButton,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QToolButton,
    QWidget,
)

from acucoach.ui.focus_ring import GAP, WIDTH, FocusRing, hear_keys
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.calendar import calm_calendar
from acucoach.ui.widgets.chips import Chips
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.stepper import Stepper
from acucoach.ui.widgets.wheel import leave_wheel
from tests.settle import settle

THEMES = ("light", "dark", "high_contrast", "attack")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def styled(theme: Theme, qapp: QApplication):  # type: ignore[no-untyped-def]
    """Puts on a theme as the program does; off again afterwards."""
    before = qapp.style().name()

    def use(name: str, percent: int = 100) -> None:
        theme.use(name, percent)
        qapp.setStyle("Fusion")
        qapp.setPalette(theme.palette())
        qapp.setStyleSheet(theme.stylesheet())

    yield use
    qapp.setStyleSheet("")
    qapp.setStyle(before)
    qapp.setPalette(qapp.style().standardPalette())


def inks(image: QImage, area: QRect, colour: str, tolerance: int = 24) -> int:
    """How many pixels of an area have nearly this colour."""
    from PySide6.QtGui import QColor

    wanted = QColor(colour)
    found = 0
    for x in range(max(0, area.left()), min(image.width(), area.right() + 1)):
        for y in range(max(0, area.top()), min(image.height(), area.bottom() + 1)):
            seen = image.pixelColor(x, y)
            found += (
                abs(seen.red() - wanted.red())
                + abs(seen.green() - wanted.green())
                + abs(seen.blue() - wanted.blue())
                <= tolerance
            )
    return found


def shown(qtbot, widget: QWidget, width: int, height: int) -> QImage:  # type: ignore[no-untyped-def]
    widget.resize(width, height)
    widget.ensurePolished()
    widget.show()
    image = widget.grab().toImage()
    image.setDevicePixelRatio(1.0)
    return image


def indicator(box: QCheckBox | QRadioButton, element: QStyle.SubElement) -> QRect:
    option = QStyleOptionButton()
    option.initFrom(box)
    return box.style().subElementRect(element, option, box)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", [100, 200])
def test_a_ticked_box_shows_a_tick(styled, theme: Theme, qtbot, name: str, percent: int) -> None:
    styled(name, percent)
    box = QCheckBox("Voice")
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(box)
    size = (theme.px(200), theme.space(48))
    empty = shown(qtbot, box, *size)
    inside = indicator(box, QStyle.SubElement.SE_CheckBoxIndicator).adjusted(5, 5, -5, -5)
    assert inside.width() >= theme.space(12)
    tick = theme.hex("on_accent")
    ground = theme.hex("accent")
    assert inks(empty, inside, ground) == 0
    box.setChecked(True)
    ticked = shown(qtbot, box, *size)
    whole = inside.width() * inside.height()
    assert inks(ticked, inside, tick) > 0.08 * whole
    assert inks(ticked, inside, ground) > 0.3 * whole


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("percent", [100, 200])
def test_a_chosen_round_shows_a_dot(styled, theme: Theme, qtbot, name: str, percent: int) -> None:
    styled(name, percent)
    radio = QRadioButton("Clockwise")
    radio.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(radio)
    size = (theme.px(200), theme.space(48))
    empty = shown(qtbot, radio, *size)
    whole = indicator(radio, QStyle.SubElement.SE_RadioButtonIndicator)
    middle = QRect(0, 0, 5, 5)
    middle.moveCenter(whole.center())
    assert inks(empty, middle, theme.hex("accent")) == 0
    radio.setChecked(True)
    chosen = shown(qtbot, radio, *size)
    assert inks(chosen, middle, theme.hex("accent")) == 25


def test_a_box_that_cannot_be_used_shows_its_tick_too(styled, theme: Theme, qtbot) -> None:
    styled("light")
    box = QCheckBox("Voice")
    box.setChecked(True)
    box.setEnabled(False)
    qtbot.addWidget(box)
    seen = shown(qtbot, box, 200, 48)
    inside = indicator(box, QStyle.SubElement.SE_CheckBoxIndicator).adjusted(5, 5, -5, -5)
    assert inks(seen, inside, theme.hex("surface")) > 10
    assert inks(seen, inside, theme.hex("text_disabled")) > 30


@pytest.mark.parametrize("name", THEMES)
def test_boxes_to_choose_from_and_numbers_show_arrows(
    styled, theme: Theme, qtbot, name: str
) -> None:
    styled(name)
    ink = theme.hex("text_2")
    choice = ChoiceBox(theme, "Complaint")
    qtbot.addWidget(choice)
    image = shown(qtbot, choice, 240, 44)  # empty: whatever is drawn is the arrow
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    arrow = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, choice
    )
    assert inks(image, arrow.adjusted(4, 4, -4, -4), ink, 60) >= 10
    number = QSpinBox()
    number.setRange(0, 9)
    number.setValue(5)
    qtbot.addWidget(number)
    image = shown(qtbot, number, 160, 44)
    spin = QStyleOptionSpinBox()
    number.initStyleOption(spin)
    for part in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
        area = number.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, spin, part, number)
        assert area.width() >= 36
        assert inks(image, area.adjusted(4, 2, -4, -2), ink, 60) >= 6, part


def test_lines_that_unfold_are_high_enough_for_a_finger(styled, theme: Theme, qtbot) -> None:
    styled("light")
    choice = ChoiceBox(theme, "Complaint")
    choice.addItems(["Headache", "Neck pain"])
    qtbot.addWidget(choice)
    choice.show()
    assert choice.view().sizeHintForRow(0) >= 40


class Listening(QWidget):
    """A window that passes its keys on, as those of the program do."""

    def event(self, event: QEvent) -> bool:
        hear_keys(event)
        return super().event(event)


@pytest.fixture
def ring(qapp: QApplication) -> FocusRing:
    """One a run, as in the program."""
    return FocusRing.of(qapp) or FocusRing(qapp)


@pytest.mark.sample(2)
@pytest.mark.parametrize("name", THEMES)
def test_every_control_shows_where_focus_is_to_who_uses_keys(
    styled, theme: Theme, qtbot, ring: FocusRing, name: str
) -> None:
    styled(name)
    whole = Listening()
    whole.setPalette(theme.palette())
    qtbot.addWidget(whole)
    segments = Segments(theme, [("a", "Front"), ("b", "Back")], "View")
    chip = Button(theme, "Stress", "chip")
    chip.setChecked(True)
    controls = [
        QCheckBox("Voice"), QRadioButton("Clockwise"), QSlider(Qt.Orientation.Horizontal),
        segments.findChildren(Button)[0], chip,
        *(Button(theme, kind, kind) for kind in ("primary", "secondary", "ghost", "link")),
        QLineEdit("Ward"), QSpinBox(), QDateTimeEdit(),
    ]  # fmt: skip
    segments.setParent(whole)
    for place, control in enumerate(controls):
        if control.parent() is None:
            control.setParent(whole)
        if control.parentWidget() is whole:
            control.setGeometry(10, 10 + 70 * place, 240, 60)
    segments.setGeometry(300, 10, 240, 60)
    whole.resize(560, 10 + 70 * len(controls))
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()

    def inked(control: QWidget) -> int:
        out = WIDTH + GAP
        at = control.mapTo(whole, QPoint(0, 0))
        around = QRect(at, control.size()).adjusted(-out, -out, out, out)
        image = whole.grab(around).toImage()
        image.setDevicePixelRatio(1.0)
        return inks(image, image.rect(), theme.hex("focus"))

    typed = controls[-3:]
    for control in controls:
        ring.use_keys(False)
        controls[0].setFocus()
        enough = inked(control) + 2 * (control.width() + control.height())
        at = control.mapTo(whole, control.rect().center())
        qtbot.mousePress(whole.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseRelease(whole.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        assert control.hasFocus(), control
        assert (inked(control) >= enough) is (control in typed), "the pointer sees no ring"
        qtbot.keyClick(whole.windowHandle(), Qt.Key.Key_F8)
        assert inked(control) >= enough, (control.property("kind"), control.geometry())


def test_the_ring_lies_outside_and_goes_where_its_control_goes(
    styled, theme: Theme, qtbot, ring: FocusRing
) -> None:
    styled("light")
    whole = Listening()
    qtbot.addWidget(whole)
    button = Button(theme, "Start", "primary", parent=whole)
    button.setGeometry(40, 40, 200, 60)
    whole.resize(400, 300)
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(whole.windowHandle(), Qt.Key.Key_F8)
    assert button.grab().toImage() == before, "the control itself looks as ever"
    assert ring.ring is not None
    assert ring.ring.geometry() == button.geometry().adjusted(-5, -5, 5, 5)
    before = button.geometry().adjusted(-5, -5, 5, 5)
    assert inks(whole.grab().toImage(), before, theme.hex("focus")) > 400
    button.move(100, 120)
    seen = whole.grab().toImage()
    assert inks(seen, before, theme.hex("focus")) == 0, "never where the control was"
    settle()
    assert ring.ring.geometry() == button.geometry().adjusted(-5, -5, 5, 5)
    button.hide()
    qtbot.waitUntil(lambda: ring.ring is None)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_list_that_unfolds_is_no_higher_than_eight_lines(styled, theme: Theme, qtbot) -> None:
    styled("light")
    choice = ChoiceBox(theme, "Complaint")
    choice.addItems([f"Complaint with a rather long name {n}" for n in range(24)])
    qtbot.addWidget(choice)
    choice.setFixedWidth(140)
    choice.show()
    choice.showPopup()
    qtbot.waitUntil(choice.view().isVisible)
    view = choice.view()
    assert view.viewport().height() // view.sizeHintForRow(0) in (7, 8)
    assert view.viewport().width() >= view.sizeHintForColumn(0), "its lines are whole"
    choice.hidePopup()


@pytest.mark.parametrize("name", THEMES)
def test_what_is_off_is_paler_than_what_is_on(styled, theme: Theme, qtbot, name: str) -> None:
    """A box that cannot be pressed has no ground that the one that can has not."""
    styled(name)
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.setProperty("surface", "canvas")
    ground = QColor(theme.hex("canvas"))
    for kind in ("secondary", "ghost", "link", "icon", "chip", "danger", "tonal"):
        seen = {}
        for on in (True, False):
            button = Button(theme, "" if kind == "icon" else "Add", kind, "plus", parent=whole)
            button.setEnabled(on)
            image = QImage(200, 60, QImage.Format.Format_RGB32)
            image.fill(ground)
            button.resize(200, 60) if kind != "icon" else None
            button.render(image)
            seen[on] = sum(
                abs(image.pixelColor(x, y).lightness() - ground.lightness())
                for x in range(200) for y in range(60)
            )  # fmt: skip
        assert seen[False] < seen[True], kind


def test_focus_does_not_move_what_is_in_a_field(styled, theme: Theme, qtbot) -> None:
    styled("light")
    whole = QWidget()
    qtbot.addWidget(whole)
    field, other = QLineEdit("Ward", whole), QLineEdit(whole)
    other.move(0, 60)
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    other.setFocus()
    before = field.cursorRect(), field.sizeHint()
    field.setFocus()
    assert field.hasFocus()
    assert (field.cursorRect(), field.sizeHint()) == before


def test_the_arrows_of_a_calendar_have_names(styled, theme: Theme, qtbot) -> None:
    edit = QDateEdit()
    qtbot.addWidget(edit)
    calm_calendar(theme, edit)
    buttons = edit.calendarWidget().findChildren(QToolButton)
    named = [button.accessibleName() or button.text() for button in buttons]
    assert len(named) == 4
    assert all(named), named


def test_weekends_in_a_calendar_are_not_red(styled, theme: Theme, qtbot) -> None:
    styled("light")
    edit = QDateTimeEdit()
    edit.setCalendarPopup(True)
    qtbot.addWidget(edit)
    calm_calendar(theme, edit)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        ink = edit.calendarWidget().weekdayTextFormat(day).foreground().color()
        assert ink == theme.colour("text")


def test_signs_in_controls_have_the_colours_of_the_themes() -> None:
    spec = importlib.util.spec_from_file_location(
        "controls_build", ROOT / "packaging" / "controls" / "build.py"
    )
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    folder = ROOT / "resources" / "theme" / "controls"
    on_disk = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.glob("*/*.svg")
    }
    assert on_disk == build.drawings(), "run packaging/controls/build.py"


def test_the_wheel_is_left_to_the_page_and_changes_no_answer(theme: Theme, qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    choice, stepper, edit = ChoiceBox(theme, "Side"), Stepper(theme, 0, 9, 1, "Times"), QSpinBox()
    choice.addItems(["Left", "Right", "Both"])
    choice.setCurrentIndex(1)
    stepper.set_value(5)
    edit.setValue(5)
    leave_wheel(edit)
    page.setLayout(column(choice, stepper, edit))
    page.show()
    for control in (choice, stepper.field, edit):
        control.setFocus()
        middle = QPointF(control.rect().center())
        turn = QWheelEvent(
            middle, QPointF(control.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(control, turn)
        # Left over, and so offered to the page by Qt when it comes from a real mouse.
        assert not turn.isAccepted(), control
    assert (choice.currentIndex(), stepper.value(), edit.value()) == (1, 5, 5)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_chip_that_is_pressed_leaves_the_others_where_they_are(
    qtbot: Any, resources: Path, percent: int
) -> None:
    """Whoever presses several in a row, or with a shaking hand, meets what was there before."""
    theme = Theme(resources, percent=percent)
    chips = Chips(theme, "Days of the week")
    chips.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(chips)
    chips.offer({day: day for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")})
    chips.resize(theme.px(490), theme.px(200))
    chips.show()
    settle()
    buttons = chips.findChildren(Button)
    before = [button.geometry() for button in buttons]
    assert before[-1].top() > before[0].top()  # they wrap
    for _ in range(2):
        for button in buttons:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            settle()
            assert [one.geometry() for one in buttons] == before
            assert button.icon().isNull() is not button.isChecked()
    assert not chips.chosen()
