"""Every screen and state of the program on made-up records, one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from acucoach.commands.demo_data import DemoData
from acucoach.paths import DataPaths
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


def program_at(
    qtbot: Any, folder: Path, clock: FakeClock, percent: int, theme: str = "light"
) -> Program:
    """The program with a size of text, on the records of an invented person."""
    paths = DataPaths(folder)
    paths.prepare()
    paths.settings.write_text(
        json.dumps({"text_percent": percent, "theme": theme}), encoding="utf-8"
    )
    DemoData(paths, clock.now()).fill()
    made = Program(qtbot, folder, clock)
    made.healthy()
    body: Any = made.window.screen_widget("body")
    body.plates.set_instant(True)
    return made


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(6):
        QApplication.processEvents()


def scenes(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Names of screens and states with their windows; each is in view until the next is taken."""
    yield from _screens(program)
    yield from _settings(program)
    yield from _session(program)


def _screens(program: Program) -> Iterator[tuple[str, QWidget]]:
    window: Any = program.window
    body: Any = window.screen_widget("body")
    window.show_screen("body")
    yield "body", window
    body.go_to("hand")
    yield "body, a part", window
    body.open_point("LI4")
    yield "guide", window
    body.close_guide()
    body.open_complaint("migraine")
    yield "complaint", window
    window.show_screen("routines")
    yield "routines", window
    window.screen_widget("routines").compose()
    yield "routines, editor", window
    window.screen_widget("routines").show_routine(
        window.screen_widget("routines").list.visible_ids()[0]
    )
    window.show_screen("diary")
    diary = window.screen_widget("diary")
    settle()
    yield "diary", window
    diary._panel._more.click()
    yield "diary, details", window
    diary._panel._more.click()
    diary.open_search()
    yield "diary, search", window
    diary.write_now()
    window.show_screen("history")
    history = window.screen_widget("history")
    yield "history", window
    history.show_session(next(iter(history.list.rows)))
    yield "history, a session", window
    history.edit_course(None)
    yield "history, a plan", window
    history._end_form()
    window.show_screen("review")
    review = window.screen_widget("review")
    program.qtbot.waitUntil(lambda: not review.work.busy, timeout=20_000)
    yield "review", window
    window.show_screen("learn")
    learn = window.screen_widget("learn")
    yield "learn", window
    for page in ("words", "instead"):
        learn.show_page(page)
        yield f"learn, {page}", window


def _settings(program: Program) -> Iterator[tuple[str, QWidget]]:
    window: Any = program.window
    window.show_screen("preferences")
    room = window.screen_widget("preferences")
    for section in tuple(room.rows):
        room.show_section(section)
        yield f"settings, {section}", window


def _session(program: Program) -> Iterator[tuple[str, QWidget]]:
    window = program.window
    window.show_screen("body")
    program.door.start_point("LI4", 120, "in-turn")
    coach: Any = program.coach
    yield "session, before", window
    coach.before.start_button.click()
    for _ in range(31):
        program.clock.advance(1)
        coach.controller.tick()
    yield "session, running", window
    coach._pause()
    yield "session, paused", window
    coach._pause()
    coach.controller.hurt()
    yield "session, it hurts", window
    coach._lighter()
    coach._warn()
    yield "session, unwell", window
    coach.warning.left.emit()
    yield "session, after", window
    coach.after.done.emit(())
