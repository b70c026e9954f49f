"""After a turn the same hotspots stand for other points: nothing of the last is left on them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.body_map.plate_scene import SpotGroup
from tests.assembly import turn_kit
from tests.assembly.turn_kit import drag, free_place, page, shown
from tests.assembly.window_kit import Program


def groups(body: BodyPage) -> list[SpotGroup]:
    return body.plates.hotspots.groups


def called(body: BodyPage, made: SpotGroup) -> str:
    """What a hotspot's name is to be."""
    one = len(made.spots) == 1
    return made.spots[0].name if one else body.plates.hotspots._crowd_name(made.spots)


def alone(body: BodyPage) -> list[SpotGroup]:
    return [made for made in groups(body) if len(made.spots) == 1]


def turned(qtbot, body: BodyPage, view: str = "level-270") -> dict[Hotspot, str]:
    """Turn from the front; what the hotspots were called before."""
    before = {made.button: made.button.accessibleName() for made in groups(body)}
    drag(qtbot, body.plates, free_place(body.plates), 180)
    assert shown(body) == [view]
    return before


def paints(button: QWidget) -> bool:
    image = QImage(button.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    button.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return bool(bytes(image.constBits()).strip(b"\0"))


def test_they_have_the_names_of_the_points_seen_now_and_open_these(qtbot, program: Program) -> None:
    body = page(program)
    opened: list[tuple[str, Side | None]] = []
    body.open_point = lambda code, side=None: opened.append((code, side))  # type: ignore[method-assign]
    for made in alone(body):
        QTest.mouseClick(made.button, Qt.MouseButton.LeftButton)
    assert opened == [(made.spots[0].code, made.spots[0].side) for made in alone(body)]
    opened.clear()
    before = turned(qtbot, body)
    same = [made for made in groups(body) if made.button in before]
    assert len(same) > 10
    assert any(before[made.button] != called(body, made) for made in same)
    assert {len(made.spots) > 1 for made in same} == {True, False}
    for made in groups(body):
        assert made.button.accessibleName() == called(body, made)
        assert bool(made.button.dots) is (len(made.spots) > 1)
        assert made.button.geometry().contains(QPoint(*map(round, made.at)))
    wanted = [(made.spots[0].code, made.spots[0].side) for made in alone(body)]
    for made in alone(body):
        QTest.mouseClick(made.button, Qt.MouseButton.LeftButton)
    assert opened == wanted
    opened.clear()
    for made in alone(body):
        made.button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(made.button, Qt.Key.Key_Return)
    assert opened == wanted
    crowd = next(made for made in same if len(made.spots) > 1)
    crowds: list[list[tuple[str, str]]] = []
    body.plates.crowdActivated.connect(lambda _pane, codes: crowds.append(codes))
    codes = [(spot.code, spot.side.value) for spot in crowd.spots]
    QTest.mouseClick(crowd.button, Qt.MouseButton.LeftButton)
    assert crowds == [codes]


def test_a_screen_reader_meets_those_alone_that_stand_for_something(
    qtbot, program: Program
) -> None:
    body = page(program)

    def told() -> list[str]:
        picture = QAccessible.queryAccessibleInterface(body.plates)
        children = [picture.child(number) for number in range(picture.childCount())]
        spots = [one for one in children if isinstance(one.object(), Hotspot)]
        assert not any(one.state().invisible for one in spots)
        return sorted(one.text(QAccessible.Text.Name) for one in spots)

    for after in (lambda: None, lambda: turned(qtbot, body), lambda: body.go_to("hand")):
        after()
        assert told() == sorted(called(body, made) for made in groups(body))
    body.plates.show_spots([])
    assert told() == []


def test_arrows_and_page_keys_walk_the_points_seen_now(qtbot, program: Program) -> None:
    body = page(program)
    program.window.activateWindow()
    turned(qtbot, body)
    doors = [m for m in groups(body) if m.button.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert len(doors) == 1
    groups(body)[0].button.setFocus(Qt.FocusReason.TabFocusReason)
    for made in groups(body):
        here = QApplication.focusWidget()
        assert here is made.button
        assert body.plates.hotspots.pointed is made  # its name is shown beside it
        QTest.keyClick(here, Qt.Key.Key_PageDown)
    first = groups(body)[0]
    assert QApplication.focusWidget() is first.button
    QTest.keyClick(first.button, Qt.Key.Key_Down)
    here = QApplication.focusWidget()
    (below,) = [made for made in groups(body) if made.button is here]
    assert below.at[1] > first.at[1]


@pytest.mark.slow
@pytest.mark.parametrize("focused", [True, False])
def test_what_had_the_focus_or_was_chosen_or_held_the_pointer_leaves_no_trace(
    qtbot, program: Program, focused: bool
) -> None:
    body = page(program)
    program.window.activateWindow()
    chosen = alone(body)[0].spots[0]
    body._selected = (chosen.code, chosen.side)
    body.plates.select(chosen.code, chosen.side.value)
    held = next(m for m in alone(body) if m.spots[0] is not chosen)
    assert groups(body).index(held) < 10  # it will stand for something
    if focused:
        held.button.setFocus(Qt.FocusReason.TabFocusReason)
        assert body.plates.hotspots.pointed is held
    else:  # where a press takes no focus it stays pressed as the body turns
        held.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    turn_kit.all_decoded(qtbot, body)  # it turns under the pointer, and is not seen on it
    drag(qtbot, body.plates, held.button.geometry().center(), 360)
    assert shown(body) == ["body-back"]
    assert groups(body)
    assert body.plates.hotspots.pointed is None
    assert not isinstance(program.window.focusWidget(), Hotspot)
    for made in groups(body):
        assert made.button.isVisible()
        assert not made.button.isDown()
        assert paints(made.button), made.button.accessibleName()
        is_it = any((s.code, s.side) == (chosen.code, chosen.side) for s in made.spots)
        assert made.button.accessibleDescription() == ("Chosen" if is_it else "")
        assert bool(made.button.property("chosen")) is is_it


@pytest.mark.slow
def test_points_shown_anew_do_not_take_the_keys_to_another_point(program: Program) -> None:
    body = page(program)
    program.window.activateWindow()
    body.plates.hotspots.groups[5].button.setFocus(Qt.FocusReason.TabFocusReason)
    body.refresh()
    assert not isinstance(program.window.focusWidget(), Hotspot)
