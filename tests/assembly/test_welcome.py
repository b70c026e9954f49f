"""Somebody new is told what this is, says what bothers them, and stands before the first point."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.assembly.greeting import Greeting
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.guide.guide_panel import GuidePanel
from acucoach.ui.welcome.welcome import Welcome
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, click, in_dialogs, say_none
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def welcome(program: Program) -> Welcome | None:
    QApplication.processEvents()
    found = program.window.findChild(Welcome)
    return found if program.window.covered else None


def greeted(program: Program) -> Welcome:
    Greeting().greet(program.program)
    shown = welcome(program)
    assert shown is not None
    assert shown.isVisible()
    return shown


def test_three_clicks_lead_to_the_guide_for_what_bothers(qtbot, program: Program) -> None:
    shown = greeted(program)
    click(qtbot, shown.next)
    click(qtbot, next(c for c in shown.choices if c.accessibleName() == "Neck pain"))
    assert shown.page == 2
    asked = in_dialogs(say_none)
    click(qtbot, shown.begin)
    QApplication.processEvents()
    assert len(asked) == 1, "the warning signs of the neck stand before everything"
    assert welcome(program) is None
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    assert page.came_for == "neck-pain"
    guide = page.findChild(GuidePanel)
    assert guide is not None
    assert guide.isVisible()


def test_a_warning_sign_leads_to_no_point(qtbot, program: Program) -> None:
    shown = greeted(program)
    click(qtbot, shown.next)
    click(qtbot, next(c for c in shown.choices if c.accessibleName() == "Neck pain"))
    in_dialogs(lambda dialog: dialog.reject())
    click(qtbot, shown.begin)
    QApplication.processEvents()
    guide = program.window.screen_widget("body").findChild(GuidePanel)
    assert guide is None or not guide.isVisible()


def test_keys_alone_lead_through(qtbot, program: Program) -> None:
    shown = greeted(program)
    qtbot.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Return)
    assert shown.page == 1
    qtbot.keyClick(shown.choices[0], Qt.Key.Key_Escape)
    assert shown.page == 0, "Escape goes a page back"
    qtbot.keyClick(shown.next, Qt.Key.Key_Space)
    qtbot.keyClick(shown.choices[0], Qt.Key.Key_Space)
    assert shown.page == 2


def test_larger_text_keeps_the_place(qtbot, program: Program) -> None:
    greeting = Greeting()
    greeting.greet(program.program)
    shown = welcome(program)
    assert shown is not None
    with qtbot.waitSignal(program.window.rebuildWanted):  # built anew in the larger size
        click(qtbot, shown.larger)
    assert program.parts.settings.now.text_percent == 115
    click(qtbot, shown.next)
    greeting.greet(program.program)  # as over the new window
    anew = program.window.findChildren(Welcome)[-1]
    assert anew.page == 1


def test_the_key_that_made_the_text_larger_does_so_again(qtbot, program: Program) -> None:
    """Space twice on Larger text: the second one went on to the next page."""
    greeting = Greeting()
    greeting.greet(program.program)
    shown = welcome(program)
    assert shown is not None
    shown.larger.setFocus()
    for size in (115, 130):
        keys = shown.focusWidget()
        assert keys is not None
        with qtbot.waitSignal(program.window.rebuildWanted):
            qtbot.keyClick(keys, Qt.Key.Key_Space)
        assert program.parts.settings.now.text_percent == size
        greeting.greet(program.program)  # as over the new window
        shown = program.window.findChildren(Welcome)[-1]
    assert shown.page == 0


def test_a_full_disk_keeps_nobody_in_the_welcome(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = greeted(program)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(type(program.parts.settings), "change", full)
        click(qtbot, shown.skip)
    assert not program.window.covered


def test_it_comes_once_and_not_to_those_who_have_records(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "new", clock)
    shown = greeted(first)
    click(qtbot, shown.skip)
    assert not first.window.covered
    first.close()
    again = Program(qtbot, tmp_path / "new", clock)
    Greeting().greet(again.program)
    assert welcome(again) is None
    again.close()

    known = Program(qtbot, tmp_path / "known", clock)
    known.healthy()
    Greeting().greet(known.program)
    assert welcome(known) is None
    known.close()


def test_nothing_is_called_fine_before_anything_was_answered(qtbot, program: Program) -> None:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    program.to.open_point("LI4")

    def said() -> str:
        QApplication.processEvents()
        texts = [text.text() for text in page.points.findChildren(Text) if text.isVisible()]
        names = [row.accessibleName() for row in page.points.findChildren(RowButton)]
        return "\n".join(texts + names)

    assert "fine today" not in said()
    assert "questions first" in said()
    program.healthy()
    program.say_all_again()
    assert "questions first" not in said()
    assert "fine today" in said()
