"""An attack is dark from the first click to the last, noted once, and ended simply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from acucoach.domain.diary import Entry, Medicine
from acucoach.domain.dose import gentle_limit
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.preferences.appearance import AppearanceSection
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.safety.standing_signs import StandingSigns
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def page(program: Program) -> AttackPage:
    QApplication.processEvents()
    return next(p for p in program.window.findChildren(AttackPage) if p.isVisible())


def brightness(widget: QWidget) -> float:
    """The mean lightness of what is drawn, 0 to 255."""
    QApplication.processEvents()
    picture = widget.grab().toImage().scaled(24, 24)
    cells = [(x, y) for x in range(24) for y in range(24)]
    return sum(QColor(picture.pixel(*cell)).lightness() for cell in cells) / len(cells)


def test_it_is_dark_from_the_first_click_through_questions_and_refusal_to_the_end(
    qtbot, program: Program
) -> None:
    click(qtbot, program.window.rail.attack)
    assert brightness(program.window) < 60
    seen: list[tuple[str, float]] = []

    def refuse(dialog: QDialog) -> None:
        seen.append((dialog.windowTitle(), brightness(dialog)))
        dialog.reject()

    in_dialogs(refuse)
    click(qtbot, page(program).buttons["migraine"])
    assert seen
    assert seen[0][0] == "About you"
    assert seen[0][1] < 60
    assert brightness(program.window) < 60
    program.healthy()
    click(qtbot, page(program).buttons["press"])
    coach = program.coach
    assert coach is not None
    assert coach._theme.name == "attack"
    assert brightness(program.window) < 60
    program.run_out(coach)
    click(qtbot, coach.after.done_button)
    assert brightness(program.window) < 60
    click(qtbot, button(page(program), "Back to the program"))
    assert not program.window.covered


def test_the_headache_signs_come_first_also_after_one_was_told(qtbot, program: Program) -> None:
    program.healthy()
    del program.questions.ask
    program.parts.connection.execute("DELETE FROM warning_asked")
    asked: list[str] = []

    def signs(dialog: QDialog) -> None:
        found = dialog.findChild(RedFlagPage)
        assert found is not None
        asked.extend(topic for topic, _ in found.rows)
        click(qtbot, found.rows["headache", "thunderclap"])
        assert "Call your emergency number now" in found.panel.accessibleName()
        click(qtbot, found.back)

    click(qtbot, program.window.rail.attack)
    in_dialogs(signs)
    click(qtbot, page(program).buttons["headache"])
    assert "headache" in asked
    assert program.coach is None
    closed = in_dialogs(lambda dialog: dialog.reject())
    click(qtbot, page(program).buttons["press"])
    assert closed == ["Before you press"]
    assert program.coach is None


def test_nobody_with_a_sign_of_an_emergency_is_sent_to_rest_in_the_dark(
    qtbot, program: Program
) -> None:
    program.healthy()
    del program.questions.ask
    program.parts.connection.execute("DELETE FROM warning_asked")

    def sign(dialog: QDialog) -> None:
        found = dialog.findChild(RedFlagPage)
        assert found is not None
        click(qtbot, found.rows["headache", "thunderclap"])
        qtbot.keyClick(found.back, Qt.Key.Key_Escape)

    click(qtbot, program.window.rail.attack)
    in_dialogs(sign)
    click(qtbot, page(program).buttons["migraine"])
    for again in (False, True):
        if again:  # from the button, later
            click(qtbot, page(program).buttons["leave"])
            click(qtbot, program.window.rail.attack)
        said = page(program).accessibleName()
        assert said.startswith("Call your emergency number now")
        assert "quiet and dark" not in said
        words = [one.text() for one in page(program).buttons.values()]
        assert words == ["Signs you told of", "It is over", "Back to the program"]

    def gone(dialog: QDialog) -> None:
        (settled,) = dialog.findChild(StandingSigns).gone.values()
        click(qtbot, settled)

    in_dialogs(gone, lambda dialog: dialog.reject())
    click(qtbot, page(program).buttons["press"])
    assert "Rest a while" in page(program).accessibleName()


@pytest.mark.sample(1)
@pytest.mark.parametrize("kind", ["headache", "migraine"])
def test_an_attack_is_noted_once_as_it_was_called_and_ended_with_one_press(
    qtbot, program: Program, kind: str
) -> None:
    program.healthy()
    click(qtbot, program.window.rail.attack)
    click(qtbot, page(program).buttons[kind])
    coach = program.coach
    assert coach is not None
    coach.left.emit("")
    program.clock.advance(600)
    click(qtbot, page(program).buttons["press"])
    assert program.coach is not None
    program.coach.left.emit("")
    (entry,) = program.parts.diary.on_days(program.parts.today)
    assert (entry.complaint, entry.still_going) == (kind, True)
    program.clock.advance(3600)
    click(qtbot, page(program).buttons["over"])
    (entry,) = program.parts.diary.on_days(program.parts.today)
    assert (entry.still_going, entry.end) == (False, program.clock.now())
    assert not program.window.covered
    click(qtbot, program.window.rail.attack)
    assert "migraine" in page(program).buttons  # a new one is asked for


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Text) if one.isVisible()]


def chip(program: Program, words: str) -> Button:
    return button(page(program), words)


@pytest.mark.slow
def test_a_key_gives_the_number_before_and_another_the_number_after(
    qtbot, program: Program
) -> None:
    program.healthy()
    click(qtbot, program.window.rail.attack)
    assert program.window.isFullScreen()
    qtbot.keyClick(page(program).buttons["migraine"], Qt.Key.Key_7)  # where the keys are
    qtbot.keyClick(page(program).buttons["migraine"], Qt.Key.Key_Return)
    coach = program.coach
    assert coach is not None
    QApplication.processEvents()  # it begins once it is seen
    program.run_out(coach)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is coach.after.scale
    qtbot.keyClick(focus, Qt.Key.Key_5)
    assert "7 before, 5 now." in texts(coach.after)
    assert brightness(program.window) < 60
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert page(program).buttons["press"].text() == "Press again"
    assert program.window.isFullScreen()
    (record,) = program.parts.sessions.find()
    assert [one.value for one in record.ratings] == [7, 5]
    (entry,) = program.parts.diary.on_days(program.parts.today)
    assert (entry.intensity, entry.complaint) == (7, "migraine")
    qtbot.keyClick(page(program), Qt.Key.Key_Escape)
    assert not program.window.isFullScreen()


@pytest.mark.slow
@pytest.mark.parametrize("how", ["Enter", "another button", "closing the window"])
def test_what_comes_with_it_and_a_medicine_are_noted_with_one_press_each(
    qtbot, tmp_path: Path, clock: FakeClock, how: str
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    at = clock.now()
    program.parts.diary.save(
        Entry("", at, at, at, "back-pain", 3, medicines=(Medicine("Ibuprofen", "400 mg"),))
    )
    click(qtbot, program.window.rail.attack)
    click(qtbot, page(program).buttons["migraine"])
    assert program.coach is not None
    program.coach.left.emit("")
    program.clock.advance(300)
    for words in ("On the left", "Nausea", "Light hurts", "Ibuprofen 400 mg"):
        click(qtbot, chip(program, words))
    click(qtbot, chip(program, "Nausea"))  # it was not so after all
    program.window.activateWindow()
    page(program).other.setFocus()
    qtbot.keyClicks(page(program).other, "Sumatriptan")
    if how == "Enter":
        qtbot.keyClick(page(program).other, Qt.Key.Key_Return)
    if how != "closing the window":
        click(qtbot, page(program).buttons["leave"])
    program.close()
    again = Program(qtbot, tmp_path / "records", clock)
    try:
        entry = next(one for one in again.parts.diary.on_days(again.parts.today) if one.onset)
        assert entry.qualities == ("on-the-left", "light-hurts")
        taken = [(one.name, one.dose, one.taken) for one in entry.medicines]
        now = clock.now()
        assert taken == [("Ibuprofen", "400 mg", now), ("Sumatriptan", "", now)]
        click(qtbot, again.window.rail.attack)
        assert chip(again, "Light hurts").isChecked()
        assert chip(again, "Sumatriptan").isChecked()
    finally:
        again.close()


@pytest.mark.slow
def test_what_to_press_is_chosen_among_what_the_complaint_lists_and_remembered(
    qtbot, program: Program
) -> None:
    program.healthy()
    click(qtbot, program.window.rail.attack)
    click(qtbot, page(program).buttons["migraine"])
    assert program.coach is not None
    program.coach.left.emit("")
    click(qtbot, page(program).buttons["choose"])
    offered = list(page(program).buttons)
    listed = program.parts.library.points_for("migraine")
    assert {f"what:{one.code}" for one in listed} <= set(offered)
    assert "what:head-points" in offered
    program.clock.advance(60)  # of two sessions of one moment neither is the last
    click(qtbot, page(program).buttons[f"what:{listed[0].code}"])
    coach = program.coach
    assert coach.controller.plan.routine_id == listed[0].code
    assert coach._theme.name == "attack"
    QApplication.processEvents()  # it begins once it is seen
    coach.left.emit("")
    click(qtbot, page(program).buttons["press"])
    assert program.coach.controller.plan.routine_id == listed[0].code


def test_a_point_in_an_attack_has_the_gentle_dose_where_the_verdict_is_gentle(
    qtbot, program: Program
) -> None:
    program.healthy()
    answers = {**Profile.healthy().answers, Condition.EASY_BRUISING: Answer.YES}
    program.parts.people.save_profile(replace(Profile.healthy(), answers=answers))
    usual = program.parts.library.guide("LI4").techniques[0]
    program.door.start_attack("LI4", program.clock.now(), "headache", 4)
    coach = program.coach
    assert coach is not None
    assert coach.before.caution is not None
    click(qtbot, coach.before.start_button)
    longest = max(phase.seconds for phase in coach.controller.plan.phases)
    assert longest <= gentle_limit(usual) < usual.default_seconds
    (record,) = program.parts.sessions.find()
    assert [one.value for one in record.ratings] == [4]


@pytest.mark.slow
def test_no_bright_line_stands_over_an_attack_and_none_is_lost(qtbot, program: Program) -> None:
    program.healthy()
    click(qtbot, program.window.rail.attack)
    program.window.notice.say("A copy of your records was made.")
    assert not program.window.notice.isVisible()
    assert brightness(program.window) < 60
    click(qtbot, page(program).buttons["migraine"])
    coach = program.coach
    assert coach is not None
    QApplication.processEvents()
    force = coach.page.side.force
    assert force.isVisible()
    assert force.text()  # how firmly is said in the dark, too
    program.window.notice.say("Your plan is due.")
    assert not program.window.notice.isVisible()
    coach.left.emit("")
    click(qtbot, page(program).buttons["leave"])
    assert program.window.notice.isVisible()
    assert program.window.notice.text == "Your plan is due."
    click(qtbot, program.window.notice.findChild(Button, "close"))
    assert program.window.notice.text == "A copy of your records was made."


@pytest.mark.slow
def test_the_ring_of_the_focus_is_as_warm_as_the_attack(qtbot, program: Program) -> None:
    program.healthy()
    program.window.activateWindow()
    click(qtbot, program.window.rail.attack)
    first = page(program).buttons["migraine"]
    qtbot.keyClick(first, Qt.Key.Key_Tab)  # keys bring the ring
    QApplication.processEvents()
    rings = [one for one in program.window.findChildren(QWidget) if type(one).__name__ == "_Ring"]
    (ring,) = [one for one in rings if one.isVisible()]
    colour = ring.palette().color(QPalette.ColorRole.Accent)
    assert colour.red() > colour.blue() + 50


@pytest.mark.slow
def test_keys_go_on_where_they_were_when_an_attack_is_left(qtbot, program: Program) -> None:
    program.healthy()
    program.window.activateWindow()
    rows = program.window.screen_widget("body").complaints.findChildren(RowButton)
    neck = next(one for one in rows if one.accessibleName().startswith("Neck pain"))
    neck.setFocus()
    qtbot.keyClick(neck, Qt.Key.Key_F9)
    qtbot.keyClick(page(program), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert QApplication.focusWidget() is neck
    qtbot.keyClick(neck, Qt.Key.Key_F9)
    click(qtbot, page(program).buttons["migraine"])
    coach = program.coach
    assert coach is not None
    QApplication.processEvents()
    coach.left.emit("")  # the list now begins with what was done last
    qtbot.keyClick(page(program), Qt.Key.Key_Escape)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert isinstance(focus, RowButton)


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["system", "light", "high_contrast", "dark"])
def test_the_way_back_and_the_next_start_are_dark_until_the_person_wants_light(
    qtbot, tmp_path: Path, clock: FakeClock, theme: str
) -> None:
    first = Program(qtbot, tmp_path / "own", clock)
    first.healthy()
    first.parts.settings.change(theme=theme)
    for screen in ("diary", "preferences"):
        first.window.show_screen(screen)
        if theme != "dark":
            assert brightness(first.window) > 150
    click(qtbot, first.window.rail.attack)
    click(qtbot, page(first).buttons["migraine"])
    assert first.coach is not None
    first.coach.begin(None)
    first.run_out(first.coach)
    click(qtbot, first.coach.after.done_button)
    click(qtbot, page(first).buttons["over"])
    assert not first.window.covered
    for screen in ("preferences", "diary", "body", "learn"):
        first.window.show_screen(screen)
        assert brightness(first.window) < 80, screen
    first.close()
    again = Program(qtbot, tmp_path / "own", clock)
    assert brightness(again.window) < 80
    if theme != "dark":
        qtbot.waitUntil(lambda: bool(again.window.notice.buttons))
        click(qtbot, button(again.window, "Light again"))
        again.window.show_screen("diary")
        assert brightness(again.window) > 150
        assert again.parts.settings.now.theme == theme
        click(qtbot, again.window.rail.attack)
        click(qtbot, page(again).buttons["leave"])
        assert brightness(again.window) < 80
        again.window.show_screen("preferences")
        section = again.window.screen_widget("preferences").findChild(AppearanceSection)
        assert section.themes.value == "dark"
        click(qtbot, section.themes.buttons["light"])
        assert brightness(again.window) > 150
    else:
        assert not again.parts.settings.now.dark_for_now
    again.close()


def test_two_calls_at_once_tell_once_that_it_stays_dark(qtbot, program: Program) -> None:
    program.healthy()
    program.window.attackRequested.emit()
    program.window.attackRequested.emit()
    QApplication.processEvents()
    click(qtbot, page(program).buttons["leave"])
    assert program.window.notice.text == "The screen stays dark after an attack."
    click(qtbot, program.window.notice.findChild(Button, "close"))
    notice = program.window.notice
    assert not notice.isVisible() or "dark" not in notice.text, notice.text
