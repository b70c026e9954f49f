"""Every screen and state of the program on made-up records, one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from acucoach.assembly.looks import program_icon
from acucoach.commands.demo_data import DemoData
from acucoach.domain.course import EVERY_DAY, Course
from acucoach.domain.diary import Entry, Medicine
from acucoach.domain.profile import Condition, Profile
from acucoach.paths import DataPaths
from acucoach.ui.body_map.complaints_panel import FIRST, ICONS
from acucoach.ui.charts.chart import ChartCard
from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.welcome.welcome import Offer, Welcome
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.settle import settle


def program_at(
    qtbot: Any,
    folder: Path,
    clock: FakeClock,
    percent: int,
    theme: str = "light",
    language: str = "en",
) -> Program:
    """The program with a size of text, on the records of an invented person."""
    paths = DataPaths(folder)
    paths.prepare()
    paths.settings.write_text(
        json.dumps({"text_percent": percent, "theme": theme, "language": language}),
        encoding="utf-8",
    )
    DemoData(paths, clock.now()).fill()
    made = Program(qtbot, folder, clock, "")
    made.healthy()
    body: Any = made.window.screen_widget("body")
    body.plates.set_instant(True)
    return made


def scenes(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Names of screens and states with their windows; each is in view until the next is taken."""
    yield from _map(program)
    yield from _screens(program)
    yield from _notes(program)
    yield from _settings(program)
    yield from _session(program)
    yield from _attack(program)
    yield from _welcome(program)


def everyday(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Of these what is open on any day: the map, its guides and lists, a session."""
    yield from _map(program)
    yield from _session(program)


def _map(program: Program) -> Iterator[tuple[str, QWidget]]:
    window: Any = program.window
    body: Any = window.screen_widget("body")
    window.show_screen("body")
    yield "body", window
    body.go_to("hand")
    yield "body, a part", window
    for code in ("LI4", "ST36", "BL23"):
        body.open_point(code)
        yield f"guide, {code}", window
    body.close_guide()
    for complaint in ("migraine", "back-pain", "nausea"):
        body.open_complaint(complaint)
        yield f"complaint, {complaint}", window
    body.header.search.setText("head")
    yield "body, found", window
    body.header.search.clear()
    people = program.parts.people
    people.save_profile(replace(Profile.healthy().saying(Condition.PREGNANT), week=12))
    body.open_point("LI4")
    yield "guide, not now", window
    program.window.show_screen("routines")
    yield "routines, not now", window
    people.save_profile(Profile.healthy())
    window.show_screen("body")
    body.close_guide()


def _screens(program: Program) -> Iterator[tuple[str, QWidget]]:
    window: Any = program.window
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
    now = program.parts.clock.now()
    plan = Course(
        program.parts.new_id(), "head-massage", 3, EVERY_DAY, (), now.date(), None, False, now
    )
    program.parts.courses.save(plan)
    diary.sides.show_second(False)
    yield "diary, something planned", window
    diary.sides.show_second()
    program.parts.courses.delete(plan.id)
    diary._panel._more.click()
    yield "diary, details", window
    diary._panel._more.click()
    diary._panel._scale.set_value(4)
    yield "diary, a number", window
    diary.open_search()
    yield "diary, search", window
    for title, build in diary._services.questionnaires:
        diary.show_questionnaire(build)
        yield f"diary, {title}", window
        diary._right._close_form()
    diary.write_now()
    diary._whole_month.click()
    yield "diary, the month", window
    diary._whole_month.click()
    today = program.parts.today
    entry = program.parts.diary.on_days(today - timedelta(days=20), today)[-1]
    diary.show_day(entry.at.date())
    diary._edit(entry.id)
    yield "diary, an entry", window
    diary._right._cancel()
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
    for period in ("365", "91"):
        review._segments._buttons[period].click()
        program.qtbot.waitUntil(lambda: not review.work.busy, timeout=20_000)
        settle()
        yield f"review, {period} days", window
    for card in review.findChildren(ChartCard):
        card._turn.click()
    yield "review, tables", window
    for card in review.findChildren(ChartCard):
        card._turn.click()
    window.show_screen("learn")
    learn = window.screen_widget("learn")
    yield "learn", window
    for page in ("words", "instead"):
        learn.show_page(page)
        yield f"learn, {page}", window


def _notes(program: Program) -> Iterator[tuple[str, QWidget]]:
    """What may stand above every screen."""
    window = program.window
    window.show_screen("routines")
    window.show_person("Maximiliane Oberhuber")
    window.notice.say(
        "You began a diary entry and did not save it. It is still there.",
        [("Go on writing", lambda: None), ("Throw it away", lambda: None)],
    )
    yield "a notice and a name", window
    window.notice.hide()
    window.show_person("")


def _settings(program: Program) -> Iterator[tuple[str, QWidget]]:
    window: Any = program.window
    window.show_screen("preferences")
    room = window.screen_widget("preferences")
    for section in tuple(room.rows):
        room.show_section(section)
        yield f"settings, {section}", window


_WHY = "You marked a wound, bruise, rash, blister, scar or swelling here. Do not press."
"""Why a session that waited may not go on, in a rule's words."""


def _session(program: Program) -> Iterator[tuple[str, QWidget]]:
    window = program.window
    window.show_screen("body")
    program.door.start_point("LI4", 120, "in-turn")
    coach: Any = program.coach
    yield "session, before", window
    coach._tell_refused(_WHY)
    yield "session, it does not start", window
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
    coach._tell_refused(_WHY)
    yield "session, it may not go on", window
    coach._lighter()
    coach._ask_stop()
    yield "session, stop?", window
    coach._go_on()
    coach._warn()
    yield "session, unwell", window
    next(iter(coach.warning.signs.values())).click()
    yield "session, a sign", window
    coach.warning.left.emit()
    yield "session, after", window
    coach.after.done.emit(())
    signs = program.parts.people.signs
    signs.take_back([sign.id for sign in signs.all() if sign.open])
    program.door.start_routine(program.parts.library.routine("li4-headache"))
    coach = program.coach
    assert coach is not None
    yield "session, a routine before", window
    program.door.close()
    window.uncover()


def _attack(program: Program) -> Iterator[tuple[str, QWidget]]:
    window: Any = program.window

    def page() -> AttackPage:
        window.setWindowState(Qt.WindowState.WindowNoState)  # its size is the test's to choose
        return next(one for one in window.findChildren(AttackPage) if not one.isHidden())

    window.attackRequested.emit()
    page()
    yield "attack, what is it", window
    now = program.clock.now()
    medicine = Medicine("A medicine with a long name", "400 mg, two tablets")
    program.parts.diary.save(
        Entry(
            program.parts.new_id(), now, now, now, "migraine", 7, onset=now, still_going=True,
            medicines=(medicine,),
        )
    )  # fmt: skip
    window.attackRequested.emit()
    page()
    yield "attack, still going", window
    page().buttons["choose"].click()
    page()
    yield "attack, what to press", window
    page().buttons["back"].click()
    page().buttons["press"].click()
    window.setWindowState(Qt.WindowState.WindowNoState)
    coach: Any = program.coach
    coach.begin(None)
    for _ in range(20):
        program.clock.advance(1)
        coach.controller.tick()
    yield "attack, running", window
    coach.controller.hurt()
    yield "attack, it hurts", window
    coach._tell_refused(_WHY)
    yield "attack, it may not go on", window
    coach._lighter()
    coach._step_on()
    program.run_out(coach)
    yield "attack, after", window
    coach.after.done.emit(())
    page()
    yield "attack, a rest", window
    window.uncover()
    program.parts.settings.change(dark_for_now=False)  # the looks that were asked for


def _welcome(program: Program) -> Iterator[tuple[str, QWidget]]:
    window = program.window
    library = program.parts.library
    offers = [
        Offer(one, library.complaints()[one].title, ICONS[one], "LI4", "Hégǔ") for one in FIRST
    ]
    welcome = Welcome(
        program.parts.theme, program_icon(program.parts.root), offers,
        program.parts.settings.now.text_percent,
    )  # fmt: skip
    window.cover(welcome)
    welcome.focus_first()
    yield "welcome", window
    welcome.next.click()
    yield "welcome, what bothers", window
    welcome.choices[0].click()
    yield "welcome, the point", window
    window.uncover()
