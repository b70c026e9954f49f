"""What a screen reader would say: it speaks wherever the keys come to, be it for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.body_map import complaints_panel
from acucoach.ui.coach import coach_screen, rating_page
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, bring_to_front
from tests.settle import settle

Key = Qt.Key
SCALE = "How strong is what troubles you now?: not set"


class Ear:
    """Presses keys where the focus is and keeps what is spoken of it; "!" is said by itself."""

    def __init__(self, qtbot: Any) -> None:
        self._qtbot = qtbot
        self.spoken: list[str] = []

    def moved(self, _: QWidget | None, now: QWidget | None) -> None:
        # Nobody has the keys for a moment: Qt tells the reader once more of what had them.
        self.spoken.append("nothing" if now is None else now.accessibleName())

    def announced(self, _: QWidget, text: str) -> None:
        if text:
            self.spoken.append(f"! {text}")

    def press(self, *keys: Qt.Key) -> list[str]:
        self.spoken.clear()
        for key in keys:
            held = QApplication.focusWidget()
            assert held is not None
            self._qtbot.keyClick(held, key)
            settle()
        return list(self.spoken)


@pytest.fixture
def ear(qtbot: Any, program: Program, monkeypatch: Any) -> Iterator[Ear]:
    made = Ear(qtbot)
    for module in (coach_screen, rating_page, complaints_panel):
        monkeypatch.setattr(module, "announce", made.announced)
    bring_to_front(qtbot, program.window)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(made.moved)
    yield made
    application.focusChanged.disconnect(made.moved)


def at_work(program: Program, ear: Ear) -> None:
    """LI4 from the guide, at work for some seconds."""
    program.to.open_point("LI4")
    settle()
    # Asked first, all is answered anew; so the guide is made anew, and keeps the keys.
    assert ear.press(Key.Key_Return) == ["Guide to Hégǔ (LI4)", SCALE]
    assert ear.press(Key.Key_5, Key.Key_Return)[:1] == ["Pause"]
    coach = program.coach
    assert coach is not None
    for _ in range(60):
        if coach.controller.record.worked_seconds >= 5:
            return
        program.clock.advance(1)
        coach.controller.tick()
    raise AssertionError("it does not begin")


def test_each_question_of_a_session_and_each_answer(program: Program, ear: Ear) -> None:
    at_work(program, ear)
    assert ear.press(Key.Key_H) == ["Lighter", "! Ease off. Let go for a moment."]
    assert ear.press(Key.Key_Return) == ["Pause", "! Lighter from now on."]
    asked, stop = ear.press(Key.Key_Escape)
    assert (asked, stop[:13]) == ("Go on", "! Stop here? ")
    assert ear.press(Key.Key_Escape) == ["Pause", "! Going on."]
    assert ear.press(Key.Key_Space) == ["! Paused."]
    assert ear.press(Key.Key_Escape)[0] == "Back"
    assert ear.press(Key.Key_Return) == ["Go on"], "it still stands"
    assert ear.press(Key.Key_H) == ["Lighter", "! Ease off. Let go for a moment."]
    after = ear.press(Key.Key_Escape)
    assert after == [SCALE, "! It is saved."]
    ear.press(Key.Key_3)
    assert ear.press(Key.Key_Return) == ["Guide to Hégǔ (LI4)"]


def test_a_sign_that_is_felt(program: Program, ear: Ear) -> None:
    at_work(program, ear)
    first, stopped = ear.press(Key.Key_D)
    assert first.startswith("Chest pressure")
    assert stopped.startswith("! Stopped.")
    close, told = ear.press(Key.Key_Return)
    assert close == "Go on to the end"
    assert told.startswith("! Call your emergency number now")
    signs = ear.press(Key.Key_Tab, Key.Key_Return)
    assert [one.split(":")[0] for one in signs] == ["It is something else", first.split(":")[0]]


def test_a_search_says_once_what_it_found(qtbot: Any, program: Program, ear: Ear) -> None:
    body: Any = program.window.screen_widget("body")
    body.header.search.setFocus()
    ear.spoken.clear()
    qtbot.keyClicks(body.header.search, "LI4")
    qtbot.waitUntil(lambda: ear.spoken == ["! 2 found"])
    assert ear.press(Key.Key_Return) == ["Guide to Hégǔ (LI4)"]


def test_a_complaint_and_the_way_back_from_it(program: Program, ear: Ear) -> None:
    for rule in program.parts.gate.rules.asking.topics:
        program.parts.people.signs.answer(rule.topic, ())
    row = next(
        one
        for one in program.window.findChildren(RowButton)
        if one.accessibleName().startswith("Neck pain")
    )
    row.setFocus()
    name = row.accessibleName()
    (first,) = ear.press(Key.Key_Return)
    assert program.window.screen_widget("body").came_for == "neck-pain", first
    point = ""
    while "Fēngchí" not in point:
        (point,) = ear.press(Key.Key_Tab)
    assert ear.press(Key.Key_Return) == ["Guide to Fēngchí (GB20)"]
    assert ear.press(Key.Key_Escape) == [point]
    assert ear.press(Key.Key_Escape) == [], "the picture shows the whole body again"
    assert ear.press(Key.Key_Escape) == [name]


def test_from_page_to_page(qtbot: Any, program: Program, ear: Ear) -> None:
    program.window.screen_widget("body").take_keys()
    spoken = []
    for key in (Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_1):
        ear.spoken.clear()
        qtbot.keyClick(program.window, key, Qt.KeyboardModifier.ControlModifier)
        settle()
        spoken.append([one for one in ear.spoken if not one.startswith("!")])
    review = spoken.pop(3)  # built as it is shown
    assert review[-1], review
    assert [len(names) for names in spoken] == [1] * 5, spoken
    assert all(name for names in spoken for name in names), spoken
    assert spoken[1] == ["How strong is it?: not set"]


def test_an_attack_in_the_dark(qtbot: Any, program: Program, ear: Ear) -> None:
    for rule in program.parts.gate.rules.asking.topics:
        program.parts.people.signs.answer(rule.topic, ())
    program.window.screen_widget("body").take_keys()
    ear.spoken.clear()
    qtbot.keyClick(program.window, Key.Key_F9)
    settle()
    assert ear.spoken == ["A migraine"]
    assert ear.press(Key.Key_7) == []
    first, told = ear.press(Key.Key_Return)
    assert first == "Pause"
    assert told.startswith("! Get ready")
    assert ear.press(Key.Key_H) == ["Lighter", "! Ease off. Let go for a moment."]
    assert ear.press(Key.Key_Escape)[-1] == "! It is saved."
