import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QWidget

from acucoach.ui.rail import Rail, RailButton
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton


@pytest.mark.parametrize("value", range(11))
def test_a_click_on_a_column_picks_its_value(theme: Theme, qtbot, value: int) -> None:
    scale = PainScale(theme, "How strong is it now?")
    qtbot.addWidget(scale)
    scale.resize(550, 100)
    with qtbot.waitSignal(scale.picked) as picked:
        qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(25 + 50 * value, 60))
    assert picked.args == [value]
    spoken = QAccessible.queryAccessibleInterface(scale)
    assert spoken.role() is QAccessible.Role.Slider
    assert spoken.valueInterface().currentValue() == value
    assert scale.accessibleName() == "How strong is it now?"


def test_digits_and_arrows_pick_too(theme: Theme, qtbot) -> None:
    scale = PainScale(theme, "Now")
    qtbot.addWidget(scale)
    qtbot.keyClicks(scale, "7")
    assert scale.value == 7
    qtbot.keyClicks(scale, "10")
    assert scale.value == 10
    qtbot.keyClick(scale, Qt.Key.Key_Right)
    assert scale.value == 10
    qtbot.keyClick(scale, Qt.Key.Key_Left)
    assert scale.value == 9


def test_exactly_one_segment_is_on(theme: Theme, qtbot) -> None:
    segments = Segments(theme, [("front", "Front"), ("back", "Back")], "View")
    qtbot.addWidget(segments)
    assert segments.value == "front"
    back = segments.findChildren(Button)[1]
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert chosen.args == ["back"]
    assert segments.value == "back"


def test_buttons_are_large_enough_and_named(theme: Theme, qtbot) -> None:
    for kind in ("primary", "secondary", "ghost", "hurts", "chip", "segment"):
        button = Button(theme, "Start", kind, "play")
        qtbot.addWidget(button)
        assert button.minimumHeight() >= 44
        assert button.accessibleName() == "Start"
    close = Button(theme, kind="icon", icon="x", name="Close")
    qtbot.addWidget(close)
    assert close.accessibleName() == "Close"
    assert close.width() >= 44


def test_a_row_speaks_all_its_lines_and_wraps(theme: Theme, qtbot) -> None:
    row = RowButton(theme, "Hégǔ", "Headache, pain anywhere " * 6, after="LI4", extra="合谷")
    qtbot.addWidget(row)
    assert row.accessibleName().startswith("Hégǔ, 合谷, LI4, Headache")
    assert row.heightForWidth(220) > row.heightForWidth(600) >= 52


def test_words_of_the_rail_are_never_cut(resources, qtbot) -> None:
    words = [(str(n), word, "list") for n, word in enumerate(("Body map", "Routines", "Diary") * 2)]
    for percent, height in ((100, 800), (200, 800), (150, 640)):
        window = QWidget()
        qtbot.addWidget(window)
        theme = Theme(resources, "light", percent)
        rail = Rail(theme, words, [("set", "Settings", "settings")], window)
        rail.resize(rail.sizeHint().width(), height)
        window.show()
        QApplication.processEvents()
        buttons = rail.findChildren(RailButton)
        assert len(buttons) == 8
        assert all(button.height() >= button.sizeHint().height() >= 40 for button in buttons)
        assert buttons[-1].geometry().bottom() <= height


@pytest.mark.parametrize("kind", ["primary", "secondary", "ghost", "link", "danger", "segment"])
def test_the_focus_ring_takes_no_room_from_the_words(theme: Theme, qtbot, kind: str) -> None:
    """The words keep their room: a ring that squeezed them would cut their last letter."""
    holder = QWidget()
    holder.setStyleSheet(theme.stylesheet())
    button = Button(theme, "All", kind, parent=holder)
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    holder.show()
    button.adjustSize()

    def room(focus: bool) -> int:
        option = QStyleOptionButton()
        button.initStyleOption(option)
        state = QStyle.StateFlag.State_HasFocus
        option.state = option.state | state if focus else option.state & ~state
        contents = QStyle.SubElement.SE_PushButtonContents
        return button.style().subElementRect(contents, option, button).width()

    assert room(True) == room(False) > 0


def test_an_icon_keeps_its_distance_to_words_that_come_later(theme: Theme, qtbot) -> None:
    at_once = Button(theme, "Start, about 4 minutes", "primary", "play")
    later = Button(theme, "", "primary", "play")
    later.setText("Start, about 4 minutes")
    qtbot.addWidget(at_once)
    qtbot.addWidget(later)
    assert later.iconSize() == at_once.iconSize()
    assert later.sizeHint() == at_once.sizeHint()


def test_a_narrow_row_leaves_out_the_name_in_other_letters_and_nothing_else(
    qtbot, theme: Theme
) -> None:
    page = QWidget()  # a window of its own would be held to the least its layout needs
    line = RowButton(theme, "Dàchángshū", "Lower back", after="BL25", extra="大肠俞", parent=page)
    qtbot.addWidget(page)
    texts = {one.text(): one for one in line.findChildren(Text)}
    line.resize(400, 60)
    page.show()
    assert all(one.isVisible() for one in texts.values())
    line.resize(line.minimumSizeHint().width(), 60)
    assert [name for name, one in texts.items() if not one.isVisible()] == ["大肠俞"]
    assert "大肠俞" in line.accessibleName()
    line.resize(400, 60)
    assert all(one.isVisible() for one in texts.values())


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_arrow_of_a_menu_stands_after_its_words(
    qapp: QApplication, theme: Theme, qtbot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        button = Button(theme, "Back of the hand", "secondary", "chevron-down", ends=True)
        plain = Button(theme, "Back of the hand", "secondary")
        for one in (button, plain):
            qtbot.addWidget(one)
            one.resize(one.sizeHint())
        more = button.width() - plain.width()

        def begins(one: Button) -> int:
            image = one.grab().toImage()
            ink, high = theme.colour("text").lightness(), image.height()
            across = range(8, image.width() - 8)
            if direction is Qt.LayoutDirection.RightToLeft:
                across = range(image.width() - 9, 7, -1)
            inked = (
                n
                for n, x in enumerate(across)
                if any(image.pixelColor(x, y).lightness() < ink + 60 for y in range(8, high - 8))
            )
            return next(inked)

        assert more >= 20
        assert abs(begins(button) - begins(plain)) <= 4  # as without it: what is more comes after
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
