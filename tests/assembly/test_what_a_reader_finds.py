"""What a screen reader is given of every screen: names, roles, values, places among choices."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

import acucoach
from acucoach.ui import spoken
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.radio_list import RadioList
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock

Role = QAccessible.Role
SCREENS = ("body", "routines", "diary", "history", "review", "learn", "preferences")


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    spoken.install()
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def every(root: QWidget) -> Iterator[tuple[QWidget, Any]]:
    """All widgets in view with what a reader is given of them."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield widget, QAccessible.queryAccessibleInterface(widget)


@pytest.mark.sample(3)
@pytest.mark.parametrize("screen", SCREENS)
def test_what_takes_the_focus_has_a_name_and_a_role(program: Program, screen: str) -> None:
    program.window.show_screen(screen)
    QApplication.processEvents()
    looked = 0
    for widget, one in every(program.window):
        state, role = one.state(), one.role()
        assert role not in (Role.Graphic, Role.NoRole) or one.text(QAccessible.Text.Name), widget
        if not state.focusable:
            continue
        looked += 1
        assert one.text(QAccessible.Text.Name), widget
        assert role not in (Role.Client, Role.NoRole, Role.Whitespace), widget
        if role in (Role.RadioButton, Role.PageTab):
            assert " of " in one.text(QAccessible.Text.Description), widget
        if isinstance(widget, QComboBox):
            labels = [
                other.object()
                for other, kind in one.relations()
                if kind == QAccessible.RelationFlag.Label
            ]
            assert next(label.text() for label in labels if isinstance(label, QLabel)), widget
    assert looked > 8


def test_headings_are_headings_and_decoration_is_nothing(program: Program) -> None:
    roles = {
        widget.text(): one.role()
        for widget, one in every(program.window)
        if isinstance(widget, Text)
    }
    assert roles["What bothers you?"] is Role.Heading
    plain = [role for role in roles.values() if role is Role.StaticText]
    assert plain


def test_a_choice_is_taken_by_the_readers_own_press(program: Program) -> None:
    button: Any = next(
        widget
        for widget, one in every(program.window.rail)
        if one.text(QAccessible.Text.Name) == "Diary"
    )
    one = QAccessible.queryAccessibleInterface(button)
    assert one.role() is Role.RadioButton
    assert one.text(QAccessible.Text.Description) == "3 of 7"
    one.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert program.window.current == "diary"
    assert one.state().checked


def test_the_label_of_a_box_goes_with_it(theme: Any, qtbot: Any) -> None:
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        qtbot.addWidget(widget)
    box = ChoiceBox(theme, "Complaint")
    box.setParent(first)
    box.setParent(second)
    (label,) = second.findChildren(QLabel)
    assert label.buddy() is box
    assert label.isHidden()
    assert not first.findChildren(QLabel)
    gone: list[QObject] = []
    label.destroyed.connect(lambda: gone.append(first))
    box.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))


@pytest.mark.slow
def test_whatever_paints_itself_says_what_it_is() -> None:
    """A class with a ``paintEvent`` is one of Qt's controls, or names its role."""
    root = Path(acucoach.__file__).parent
    controls = {
        "QAbstractButton", "QPushButton", "Button", "QSlider", "QScrollArea", "QDialog",
        "QComboBox", "FigureThumb",
    }  # fmt: skip
    silent = []
    for path in sorted(root.rglob("*.py")):
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(one, ast.ClassDef):
                continue
            methods = {part.name for part in one.body if isinstance(part, ast.FunctionDef)}
            names = {
                target.id
                for part in one.body
                if isinstance(part, ast.Assign)
                for target in part.targets
                if isinstance(target, ast.Name)
            }
            bases = {base.id for base in one.bases if isinstance(base, ast.Name)}
            if "paintEvent" in methods and "spoken_role" not in names and not bases & controls:
                silent.append(f"{path.name}: {one.name}")
    assert silent == []


@pytest.mark.slow
def test_arrows_go_from_point_to_point_and_tab_comes_once(program: Program) -> None:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    program.window.activateWindow()
    field = page.plates.hotspots
    doors = [made for made in field.groups if made.button.focusPolicy().value & 1]
    assert len(doors) == 1
    start = doors[0]
    start.button.setFocus()
    met = {id(start)}
    here = start
    for key, axis, sign in (
        (Qt.Key.Key_Down, 1, 1), (Qt.Key.Key_Down, 1, 1), (Qt.Key.Key_Right, 0, 1),
        (Qt.Key.Key_Up, 1, -1), (Qt.Key.Key_Left, 0, -1),
    ):  # fmt: skip
        program.qtbot.keyClick(here.button, key)
        there = next(made for made in field.groups if made.button.hasFocus())
        assert (there.at[axis] - here.at[axis]) * sign > 0, key
        here = there
        met.add(id(here))
    assert len(met) >= 3
    doors = [made for made in field.groups if made.button.focusPolicy().value & 1]
    assert doors == [here]


def test_a_choice_that_was_asked_for_while_it_was_made_says_its_place(
    qtbot: Any, theme: Theme
) -> None:
    spoken.install()
    QAccessible.setActive(True)  # as with a screen reader: Qt asks before the button is done
    try:
        made = RadioList(theme, [("a", "Light", ""), ("b", "Dark", "Dim")], "Looks")
        qtbot.addWidget(made)
        made.show()
        QApplication.processEvents()
        told = [QAccessible.queryAccessibleInterface(one) for one in made.buttons.values()]
        said = [one.text(QAccessible.Text.Description) for one in told]
        assert said == ["1 of 2", "2 of 2. Dim"]
        made.choose("b")
        assert [bool(one.state().checked) for one in told] == [False, True]
        chosen: list[str] = []
        made.chosen.connect(chosen.append)
        told[0].actionInterface().doAction("Press")
        assert chosen == ["a"]
    finally:
        QAccessible.setActive(False)
