"""A warning sign closes every door that it concerns, whatever way a person comes, also tomorrow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.assembly import camera, helper_sheets, marks
from acucoach.assembly.navigator import Navigator
from acucoach.assembly.reminders import Reminders
from acucoach.assembly.trial_reminders import TrialReminders
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.course import EVERY_DAY, Course
from acucoach.domain.safety_red_flags import CareContact, RedFlag, Urgency
from acucoach.domain.situation import SignState
from acucoach.domain.tender_spot import TenderSpot
from acucoach.storage.exchange.routines import read_routine_file, write_routine
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.today_card import TodayCard
from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.history.session_detail import SessionDetail
from acucoach.ui.own_picture import read_photo
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.safety.standing_signs import StandingSigns
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click, in_dialogs, say_none
from tests.conftest import FakeClock

Door = Callable[[], object]


class Backs:
    """Goes back from every dialog that opens, and remembers what it said."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self.said.append("\n".join(t.text() for t in dialog.findChildren(Text) if t.isVisible()))
        dialog.reject()

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    made.parts.people.save_care_contact(CareContact("Ward 7", "+49 30 1234"))
    yield made
    made.close()


def way(program: Program) -> Navigator:
    found = program.window.findChild(Navigator)
    assert isinstance(found, Navigator)
    return found


def body(program: Program) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    return page


def a_session(qtbot, program: Program, *, finish: bool) -> str:
    """A session on LI4 from before; its id."""
    program.door.start_point("LI4", 15, "in-turn")
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    if finish:
        program.run_out(coach)
    else:
        for _ in range(12):
            program.clock.advance(1)
            coach.controller.tick()
        coach.suspend()
    identifier = coach.controller.session_id
    coach.left.emit("")
    return identifier


def doors(qtbot, program: Program, folder: Path, monkeypatch) -> dict[str, Door]:  # type: ignore[no-untyped-def]
    """Every way to a session, ready to be tried again and again."""
    parts, to = program.parts, way(program)
    library = parts.library
    published = library.routine("li4-headache")
    own = parts.routines.save(replace(published, id=parts.new_id(), own=True, complaints=()))
    QPixmap(40, 40).save(str(folder / "own.png"))
    step = replace(published.steps[0], picture=read_photo(folder / "own.png"))
    pictured = parts.routines.save(
        replace(published, id=parts.new_id(), own=True, complaints=(), steps=(step,))
    )
    write_routine(folder / "routine.json", own)
    outside = read_routine_file(folder / "routine.json")
    history = a_session(qtbot, program, finish=True)
    half = parts.sessions.get(a_session(qtbot, program, finish=False))
    assert half is not None
    now = program.clock.now()
    spot = TenderSpot("one", Place(0, 100, 1200), Side.RIGHT, "lower-back", now, now, 1)
    monkeypatch.setattr(marks, "choose_spot", lambda *_: spot)
    monkeypatch.setattr(camera, "missing_for_camera", lambda _: "No camera was found.")
    sheet = folder / "sheet.pdf"
    monkeypatch.setattr(helper_sheets, "ask_path", lambda *_: str(sheet))

    def search() -> None:
        page = body(program)
        page.header.search.setText("LI4")
        page.header._enter()
        page.guide.startRequested.emit("LI4", 60, "in-turn", None)
        page.header.search.clear()

    def listed(complaint: str) -> None:
        page = body(program)
        page.open_complaint(complaint)
        page.open_point(library.points_for(complaint)[0].code)
        page.guide.startRequested.emit(page.guide.code, 60, "in-turn", None)

    def attack() -> None:
        click(qtbot, program.window.rail.attack)
        page = next(p for p in program.window.findChildren(AttackPage) if p.isVisible())
        click(qtbot, page.buttons["press" if "press" in page.buttons else "migraine"])
        assert program.coach is None
        program.window.uncover()

    def reminder() -> None:
        for course in parts.courses.all():
            parts.courses.delete(course.id)
        at = program.clock.now() + timedelta(minutes=1)
        parts.courses.save(Course(parts.new_id(), "PC6", 9, EVERY_DAY, (time(at.hour, at.minute),),
                                  at.date(), None, False, at))  # fmt: skip
        watch = program.window.findChild(Reminders)
        watch._show = lambda title, text: True
        program.clock.advance(61)
        watch.look()
        click(qtbot, button(program.window.notice, "Start"))

    def trial() -> None:
        # What its notice's button does.
        watch = program.window.findChild(TrialReminders)
        start = to.start if watch is None else watch._start
        start("nausea-pc6")

    def home(begins: str) -> Callable[[], None]:
        def press() -> None:
            program.window.show_screen("body")
            page = body(program)
            page.go_to("body")
            page.complaints.show_complaints()

            def rows() -> list[RowButton]:
                shown = program.window.findChild(TodayCard).findChildren(RowButton)
                return [r for r in shown if begins in r.accessibleName() and r.isVisible()]

            qtbot.waitUntil(lambda: bool(rows()))
            click(qtbot, rows()[0])

        return press

    def planned() -> None:
        plan_for_today("PC6")
        home("planned today")()

    def plan_for_today(what: str) -> None:
        for course in parts.courses.all():
            parts.courses.delete(course.id)
        now = program.clock.now()
        parts.courses.save(
            Course(parts.new_id(), what, 1, EVERY_DAY, (), now.date(), None, False, now)
        )

    def planned_in_the_diary() -> None:
        plan_for_today("ST36")
        program.window.show_screen("diary")
        QApplication.processEvents()
        page = program.window.screen_widget("diary")
        named = [b for b in page.findChildren(Button) if b.accessibleName().startswith("Start: ")]
        click(qtbot, next(one for one in named if one.isVisible()))

    def plan_by_button() -> None:
        plan_for_today("ST36")
        program.window.show_screen("history")
        page = program.window.screen_widget("history")
        page.refresh()  # type: ignore[attr-defined]
        card = next(iter(page.plans.cards.values()))  # type: ignore[attr-defined]
        card.findChildren(Button)[0].click()

    def log_by_button() -> None:
        to.open_session(history)
        page = program.window.screen_widget("history")
        page.findChild(SessionDetail).again.click()

    def read_page() -> None:
        program.window.show_screen("learn")
        program.window.screen_widget("learn").pointRequested.emit("PC6")  # type: ignore[attr-defined]
        body(program).guide.startRequested.emit("PC6", 60, "in-turn", None)

    def after(look: Callable[[BodyPage], object]) -> Callable[[], None]:
        def go() -> None:
            page = body(program)
            page.open_point("LI4")
            look(page)
            page.guide.startRequested.emit("LI4", 60, "in-turn", None)

        return go

    def photo() -> None:
        way(program).start(pictured.id)

    def asked_for_a_number() -> None:
        program.window.findChild(Reminders).look()
        to.rate_now("headache")
        body(program).guide.startRequested.emit("PC6", 60, "in-turn", None)

    def instead() -> None:
        program.window.show_screen("learn")
        program.window.screen_widget("learn").areaStartRequested.emit("area:foot")  # type: ignore[attr-defined]

    def printed() -> None:
        body(program).open_point("BL23")
        body(program).guide.sheetRequested.emit("BL23")
        assert not sheet.exists()

    return {
        "map click": lambda: body(program).guide.startRequested.emit("LI4", 60, "in-turn", None),
        "search": search,
        "complaint list": lambda: listed("nausea"),
        "attack": attack,
        "own routine": lambda: way(program).start(own.id),
        "published routine": lambda: program.window.screen_widget("routines").startRequested.emit(  # type: ignore[attr-defined]
            library.routine("back-pain-list"), frozenset()
        ),
        "plan of a routine": lambda: to.start("sleep-sequence"),
        "plan of a point": lambda: to.start("ST36"),
        "reminder": reminder,
        "do it again": lambda: to.again(history),
        "resumed session": lambda: program.door.resume(half),
        "tender spot": lambda: to.start_on_spot(library.routine("trigger-spot")),
        "area": lambda: body(program).guide.areaRequested.emit("area:foot"),
        "replacement": lambda: (
            to.open_point("PC6") or body(program).guide.startRequested.emit("PC6", 60, "left", None)
        ),
        "instead view": instead,
        "helper's sheet": printed,
        "trial reminder": trial,
        "routine from a file": lambda: program.door.start_routine(outside),
        "again on the first page": home("Again:"),
        "planned on the first page": planned,
        "button of a plan": plan_by_button,
        "planned in the diary": planned_in_the_diary,
        "button in the log": log_by_button,
        "a page to read": read_page,
        "after practising": after(lambda page: page.guide.practiceRequested.emit("LI4", Side.LEFT)),
        "after the camera": after(lambda page: page.guide.cameraRequested.emit("LI4", Side.LEFT)),
        "routine with a photo of one's own": photo,
        "asked for a number": asked_for_a_number,
    }


def emergency(program: Program, topic: str) -> str:
    """A sign that needs help at once, told in a topic; its id."""
    flags = program.parts.library.safety.red_flags[topic].of(Urgency.EMERGENCY)
    flag = flags[0] if flags else RedFlag("any", Urgency.EMERGENCY, "", ())
    (kept,) = program.parts.people.signs.answer(topic, [flag])
    return kept.id


@pytest.mark.parametrize(
    "part",
    [
        slice(0, 1),
        *(pytest.param(slice(first, None, 4), marks=pytest.mark.slow) for first in (1, 2, 3, 4)),
    ],
    ids=["a topic", "others 1", "others 2", "others 3", "others 4"],
)
def test_no_door_opens_while_a_sign_of_any_topic_stands(
    qtbot, program: Program, tmp_path: Path, monkeypatch, part: slice
) -> None:
    tried = doors(qtbot, program, tmp_path, monkeypatch)
    assert len(tried) >= 27
    del program.questions.ask  # from here on nothing is answered by the kit
    backs = Backs()
    before = program.parts.sessions.count()
    topics = list(program.parts.library.safety.red_flags)[part]
    assert topics
    for topic in topics:
        sign = emergency(program, topic)
        for name, go in tried.items():
            backs.said.clear()
            go()
            assert program.coach is None, (topic, name)
            if name != "helper's sheet":
                assert backs.said, (topic, name)
                said = backs.said[-1]
                assert said.index("Call your emergency number now") < said.index("You said so on")
                assert "+49 30 1234" in said
        program.parts.people.signs.take_back([sign])
    backs.stop()
    assert program.parts.sessions.count() == before


WAYS = {
    "attack.start_attack": {"attack"},
    "body.start_point": {"map click", "search", "complaint list", "replacement", "a page to read",
                         "after practising", "after the camera", "asked for a number"},
    "body.start_area": {"area"},
    "diary.start": {"planned in the diary"},
    "history.again": {"do it again", "button in the log"},
    "history.start": {"plan of a point", "plan of a routine", "button of a plan"},
    "home.again_at_once": {"again on the first page"},
    "home.start": {"planned on the first page"},
    "learn.start_area": {"instead view"},
    "routines.start_on_spot": {"tender spot"},
    "routines.start_routine": {"published routine", "own routine", "routine from a file",
                               "routine with a photo of one's own"},
    "window.resume": {"resumed session"},
    "window.start": {"reminder", "trial reminder"},
}  # fmt: skip
"""Every place of the composition that leads to a session, with the doors above that go by it."""


@pytest.mark.slow
def test_no_way_to_a_session_is_missing_among_the_doors(
    qtbot, program: Program, tmp_path: Path, monkeypatch
) -> None:
    folder = Path(helper_sheets.__file__).parent
    found = {
        f"{path.stem}.{name}"
        for path in folder.glob("*.py")
        if path.stem not in ("navigator", "session_door")
        for name in re.findall(
            r"\b(?:to|door|_door|navigator)\.(start\w*|again\w*|resume)\b", path.read_text("utf-8")
        )
    }
    assert found == set(WAYS)
    tried = set(doors(qtbot, program, tmp_path, monkeypatch))
    assert tried == set().union(*WAYS.values()) | {"helper's sheet"}


@pytest.mark.slow
def test_with_no_sign_every_door_opens(
    qtbot, program: Program, tmp_path: Path, monkeypatch
) -> None:
    """The test above can fail: none of its doors is shut by itself."""
    tried = doors(qtbot, program, tmp_path, monkeypatch)
    for name in ("attack", "helper's sheet"):  # these two look at their own end
        del tried[name]
    backs = Backs()
    for name, go in tried.items():
        go()
        if name != "resumed session":  # its ten minutes may be over
            assert program.coach is not None, (name, backs.said)
        if program.coach is not None:
            if program.coach.running:  # "again" begins at once
                program.coach.close_session()
            program.coach.left.emit("")
    backs.stop()


def test_a_sign_told_at_a_door_is_kept_over_a_restart_and_settled_by_a_date(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    told: list[str] = []

    def yes(dialog: QDialog) -> None:
        page = dialog.findChild(RedFlagPage)
        assert page is not None
        click(qtbot, page.yes[Urgency.EMERGENCY])
        told.extend(t.text() for t in dialog.findChildren(Text) if t.isVisible())
        click(qtbot, page.back)

    in_dialogs(yes)
    first.to.open_complaint("back-pain")
    assert told.index("Call your emergency number now") < len(told)
    (kept,) = first.parts.people.signs.all()
    assert (kept.topic, kept.state, kept.told) == ("back-pain", SignState.PRESENT, clock.now())
    first.close()
    clock.advance(20 * 3600)

    second = Program(qtbot, tmp_path / "records", clock)
    second.healthy()
    closed: list[str] = []

    def back(dialog: QDialog) -> None:
        page = dialog.findChild(StandingSigns)
        assert page is not None
        closed.extend(t.text() for t in dialog.findChildren(Text) if t.isVisible())
        assert not page.go_on.isVisible()
        click(qtbot, page.back)

    in_dialogs(back)
    body(second).guide.startRequested.emit("LI4", 60, "in-turn", None)
    assert second.coach is None
    assert "Call your emergency number now" in closed

    def settle(dialog: QDialog) -> None:
        page = dialog.findChild(StandingSigns)
        assert page is not None
        looked = page.looked_at[kept.id]
        click(qtbot, looked.open)
        click(qtbot, looked.keep)

    in_dialogs(settle)
    body(second).guide.startRequested.emit("LI4", 60, "in-turn", None)
    assert second.coach is not None
    (now,) = second.parts.people.signs.all()
    assert (now.state, now.looked_at) == (SignState.LOOKED_AT, second.parts.today)
    second.coach.left.emit("")
    second.close()


@pytest.mark.slow
def test_what_is_felt_in_a_session_is_known_at_the_next_start(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    first.healthy()
    first.door.start_point("LI4", 60, "in-turn")
    coach = first.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    clock.advance(12)
    coach.controller.tick()
    qtbot.keyClick(coach.page, Qt.Key.Key_D)
    warning = coach.warning
    assert list(warning.signs)[:2] == ["breath", "stroke"]
    assert warning.signs["breath"].hasFocus()
    qtbot.keyClick(warning.signs["breath"], Qt.Key.Key_Return)
    QApplication.processEvents()
    shown = [t.text() for t in warning.findChildren(Text) if t.isVisible()]
    assert shown[0] == "Call your emergency number now"
    click(qtbot, warning.close_button)
    click(qtbot, coach.after.done_button)
    (record,) = first.parts.sessions.find()
    assert any("Chest pressure" in text for _, text in record.side_effects)
    first.close()

    second = Program(qtbot, tmp_path / "records", clock)
    second.healthy()
    backs = Backs()
    second.door.start_point("PC6", 60, "in-turn")
    backs.stop()
    assert second.coach is None
    assert "Chest pressure" in backs.said[0]
    second.close()


@pytest.mark.slow
def test_a_sign_for_today_closes_what_it_concerns_and_leaves_the_rest(
    qtbot, program: Program
) -> None:
    shelf = program.parts.library.safety.red_flags["knee-pain"]
    program.parts.people.signs.answer("knee-pain", shelf.of(Urgency.SAME_DAY)[:1])

    def on(dialog: QDialog) -> None:
        page = dialog.findChild(StandingSigns)
        assert page is not None
        click(qtbot, page.go_on)

    in_dialogs(on, lambda dialog: dialog.reject())
    program.door.start_point("ST35", 60, "in-turn", "knee-pain")
    assert program.coach is None
    in_dialogs(on)
    program.door.start_point("PC6", 60, "in-turn", "nausea")
    assert program.coach is not None
    program.coach.left.emit("")


@pytest.mark.slow
def test_signs_are_asked_under_the_name_of_what_the_person_comes_with(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    titles = in_dialogs(say_none)
    program.to.open_complaint("wrist-hand-pain")
    assert titles == ["Wrist or hand pain"]
    program.close()
