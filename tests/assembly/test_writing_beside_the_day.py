"""What is asked for on the day of the diary is seen where one writes, and has the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.assembly.navigator import Navigator
from acucoach.ui.diary import entry_panel as entry_panel_module
from acucoach.ui.widgets.buttons import Button
from tests.assembly.draft_forms import entry_panel, press, shown
from tests.assembly.kept_kit import Kept, starts
from tests.assembly.test_drafts import older, pencil
from tests.assembly.window_kit import button
from tests.conftest import FakeClock


@pytest.fixture
def start(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Kept]]:
    yield from starts(qtbot, tmp_path / "records", clock)


def test_a_pencil_pressed_again_gives_the_keys_to_the_form_that_is_open(
    start: Callable[[], Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(entry_panel_module, "announce", lambda _source, text: told.append(text))
    program = start()
    older(program, "old one")
    pencil(program)
    panel = entry_panel(program)
    panel._note.setFocus()
    program.qtbot.keyClicks(panel._note, " changed")
    for number in (2, 3):
        pencil(program)
        assert panel._scale.hasFocus()
        assert told == ["Change this entry"] * number
        assert " changed" in panel._note.toPlainText()


@pytest.mark.slow
@pytest.mark.parametrize("asked", ["pencil", "earlier", "search", "questionnaire", "write"])
def test_what_is_asked_for_beside_the_day_is_seen_where_one_side_is_seen_at_a_time(
    start: Callable[[], Kept], asked: str
) -> None:
    program = start()
    older(program, "old one")
    program.until_rebuilt(lambda: program.window.textSizeRequested.emit(1))
    for _ in range(6):
        if shown(program, "diary").sides.single:
            break
        program.until_rebuilt(lambda: program.window.textSizeRequested.emit(1))
    diary = shown(program, "diary")
    assert diary.sides.single
    press(program, button(diary, "The day"))
    assert not diary._right.isVisible()
    if asked == "pencil":
        pencil(program)
    elif asked == "earlier":
        press(program, button(diary, "Add an earlier entry"))
    elif asked == "search":
        names = {b.accessibleName(): b for b in diary.findChildren(Button) if b.isVisible()}
        press(program, names["Search the diary"])
    elif asked == "questionnaire":
        diary.show_questionnaire(diary._services.questionnaires[0][1])
    else:
        program.window.findChild(Navigator).write_now()
    QApplication.processEvents()
    assert diary._right.currentWidget().isVisible()
    held = QApplication.focusWidget()
    assert held is None or held.isVisible()
    press(program, button(diary, "The day"))
    assert not diary._right.isVisible()
