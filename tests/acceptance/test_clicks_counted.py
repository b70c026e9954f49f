"""How many clicks each way to a session and to an entry takes, counted where the pointer falls.

The health questions are answered, but not counted: they cannot be fewer than they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from acucoach.assembly.greeting import Greeting
from acucoach.domain.diary import Entry, Medicine
from acucoach.domain.session_record import State
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.safety.today_form import TodayCheckForm
from acucoach.ui.welcome.welcome import Welcome
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, say_none
from tests.conftest import FakeClock


class Hand:
    """Clicks what lies under the pointer, and counts."""

    def __init__(self, program: Program) -> None:
        self.program, self.clicks, self.keys = program, 0, 0
        QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Where a widget is seen; what lies over it would be hit in its place."""
        QApplication.processEvents()
        window = self.program.window
        place = widget.mapTo(window, widget.rect().center() if at is None else at)
        hit = window.childAt(place)
        assert hit is not None, f"{widget.accessibleName()} lies outside the window"
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
        self.clicks += 1
        QTest.mouseClick(
            hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            hit.mapFrom(window, place),
        )  # fmt: skip
        QApplication.processEvents()

    def type(self, key: Qt.Key) -> None:
        """A key, where the focus is."""
        self.keys += 1
        self.program.window.activateWindow()  # offscreen nobody does so after a dialog
        QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget() or self.program.window, key)
        QApplication.processEvents()

    def named(self, kind: type[QWidget], name: str) -> QWidget:
        """The widget in view whose name begins so."""
        QApplication.processEvents()
        found = self.program.window.findChildren(kind)
        return next(w for w in found if w.isVisible() and w.accessibleName().startswith(name))


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.window.activateWindow()
    yield made
    made.close()


@pytest.fixture
def healthy() -> Iterator[list[str]]:
    """Somebody who has nothing of what is asked answers every question that comes up."""
    asked: list[str] = []
    met: list[QDialog] = []
    timer = QTimer()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog in met:
            return
        met.append(dialog)
        asked.append(dialog.windowTitle())
        form = dialog.findChild(ProfileForm)
        if form is not None:
            QTest.keyClicks(form._born.input, "1970")
        kinds: tuple[type[QWidget], ...] = (ProfileForm, TodayCheckForm, RedFlagPage)
        say_none(dialog, next(one for one in kinds if dialog.findChild(one) is not None))

    timer.timeout.connect(answer)
    timer.start(5)
    yield asked
    timer.stop()


def body(program: Program) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    return page


def runs(program: Program) -> bool:
    QApplication.processEvents()
    coach = program.coach
    return coach is not None and coach.controller.state is State.RUNNING


def start_from_the_guide(hand: Hand) -> None:
    """Start in the guide, Start on the page before the session."""
    guide = body(hand.program).guide
    starts = [b for b in guide.findChildren(Button) if b.isVisible() and b.text() == "Start"]
    hand.click(starts[0])
    coach = hand.program.coach
    assert coach is not None
    hand.click(coach.before.start_button)


def worked(program: Program, complaint: str = "joint-pain") -> None:
    """Somebody who has done a session and knows the questions."""
    program.healthy()
    program.door.start_point("LI4", 60, "in-turn", complaint)
    coach = program.coach
    assert coach is not None
    QTest.mouseClick(coach.before.start_button, Qt.MouseButton.LeftButton)
    program.run_out(coach)
    QApplication.processEvents()
    QTest.mouseClick(coach.after.done_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_somebody_new_by_the_welcome_five(program: Program, healthy: list[str]) -> None:
    Greeting().greet(program.program)
    hand = Hand(program)
    welcome = program.window.findChild(Welcome)
    assert welcome is not None
    hand.click(welcome.next)
    hand.click(next(c for c in welcome.choices if c.accessibleName() == "Neck pain"))
    hand.click(welcome.begin)
    start_from_the_guide(hand)
    assert runs(program)
    assert hand.clicks == 5
    assert {"About you", "Today"} <= set(healthy)


@pytest.mark.slow
def test_somebody_new_in_an_attack_two(program: Program, healthy: list[str]) -> None:
    hand = Hand(program)
    hand.click(program.window.rail.attack)
    page = program.window.findChild(AttackPage)
    assert page is not None
    hand.click(page.buttons["migraine"])
    assert runs(program)
    assert hand.clicks == 2
    assert "About you" in healthy


@pytest.mark.slow
def test_somebody_new_by_the_search_three(program: Program, healthy: list[str]) -> None:
    hand = Hand(program)
    search = body(program).header.search
    hand.click(search)
    QTest.keyClicks(search, "LI4")
    hand.type(Qt.Key.Key_Return)
    start_from_the_guide(hand)
    assert runs(program)
    assert hand.clicks == 3


@pytest.mark.slow
def test_somebody_new_by_a_complaint_four(program: Program, healthy: list[str]) -> None:
    hand = Hand(program)
    hand.click(hand.named(RowButton, "Headache"))
    scroller = body(program).complaints._scroll
    row = hand.named(RowButton, "Hégǔ, ")
    scroller.ensureWidgetVisible(row)  # the wheel is no click
    hand.click(row)
    start_from_the_guide(hand)
    assert runs(program)
    assert hand.clicks == 4


@pytest.mark.slow
def test_somebody_new_by_the_picture_four(program: Program, healthy: list[str]) -> None:
    hand = Hand(program)
    plates = body(program).plates

    def spot() -> Hotspot:
        QApplication.processEvents()
        groups = [g for g in plates.hotspots.groups if g.button.isVisible()]
        return next(g.button for g in groups if any("LI4" in str(s) for s in g.spots))

    hand.click(spot())
    if not body(program).guide.isVisible():
        hand.click(spot())
    start_from_the_guide(hand)
    assert runs(program)
    assert hand.clicks == 4


def test_the_same_session_again_one(program: Program) -> None:
    worked(program)
    hand = Hand(program)
    hand.click(hand.named(RowButton, "Again"))
    assert runs(program)
    assert hand.clicks == 1


@pytest.mark.slow
def test_an_attack_of_somebody_known_two(program: Program) -> None:
    worked(program)
    hand = Hand(program)
    hand.click(program.window.rail.attack)
    page = program.window.findChild(AttackPage)
    assert page is not None
    hand.click(page.buttons["headache"])
    assert runs(program)
    assert hand.clicks == 2


@pytest.mark.sample(1)
@pytest.mark.parametrize("way", ["by the rail", "by the first page"])
def test_an_entry_of_the_main_complaint_two_and_a_number(program: Program, way: str) -> None:
    program.healthy()
    now = program.clock.now()

    program.parts.diary.save(Entry(program.parts.new_id(), now, now, now, "joint-pain", 3))
    program.clock.advance(3600)
    hand = Hand(program)
    if way == "by the rail":
        hand.click(program.window.rail._buttons["diary"])
    else:
        hand.click(hand.named(RowButton, "How is it now?"))
    diary = program.window.screen_widget("diary")
    assert isinstance(diary, DiaryScreen)
    scale = next(s for s in diary.findChildren(PainScale) if s.isVisible())
    hand.click(scale, QPoint(round(scale.width() * 6.5 / 11), 40))
    numbers = 1
    hand.click(next(b for b in diary.findChildren(Button) if b.text() == "Save entry"))
    latest = max(program.parts.diary.on_days(program.parts.today), key=lambda one: one.at)
    assert (latest.complaint, latest.intensity) == ("joint-pain", 6)
    assert hand.clicks - numbers == 2


@pytest.mark.slow
def test_a_medicine_one(program: Program) -> None:
    program.healthy()

    now = program.clock.now()
    kept = Entry(program.parts.new_id(), now, now, now, medicines=(Medicine("Ibuprofen"),))
    program.parts.diary.save(kept)
    hand = Hand(program)
    hand.click(hand.named(RowButton, "Taken now"))
    assert len(program.parts.diary.on_days(program.parts.today)) == 2
    assert hand.clicks == 1


def test_keys_alone_come_to_the_first_complaint_and_through_a_session(
    program: Program, healthy: list[str]
) -> None:
    program.healthy()
    hand = Hand(program)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Headache")  # no Tab at all
    hand.type(Qt.Key.Key_Return)
    assert body(program).came_for == "headache"
    program.window.activateWindow()
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert isinstance(focus, RowButton)  # keys go on from the list that was opened
    assert body(program).complaints.isAncestorOf(focus)
    QTest.keyClick(program.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(body(program).header.search, "LI4")
    hand.type(Qt.Key.Key_Return)
    hand.type(Qt.Key.Key_Return)  # Start in the guide
    hand.type(Qt.Key.Key_6)
    hand.type(Qt.Key.Key_Return)
    assert runs(program)
