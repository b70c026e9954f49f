"""The preferences in the assembled program: they take effect, at once and for good."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from acucoach.assembly import settings_follower
from acucoach.assembly.settings_follower import SettingsFollower
from acucoach.domain.diary import Entry
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.domain.safety_red_flags import CareContact
from acucoach.paths import DataPaths
from acucoach.settings import SettingsFile
from acucoach.ui import keys
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.widgets.labels import Badge
from tests.assembly.kept_kit import Kept
from tests.assembly.window_kit import button, click, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Kept]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette = application.palette()
    made = Kept(qtbot, tmp_path / "records", clock)
    yield made
    made.window.close()
    assert made.keeper.parts is not None
    made.keeper.parts.connection.close()
    made.window.deleteLater()
    application.setStyleSheet("")
    application.setPalette(palette)


def write_entry(program: Kept, note: str) -> None:
    parts = program.keeper.parts
    assert parts is not None
    at = program.clock.now()
    parts.diary.save(Entry(id=parts.new_id(), at=at, created=at, changed=at, note=note))


def entries(program: Kept) -> int:
    parts = program.keeper.parts
    assert parts is not None
    return int(parts.connection.execute("SELECT count(*) FROM entry").fetchone()[0])


@pytest.mark.slow
def test_the_rail_leads_to_the_settings(program: Kept) -> None:
    assert program.window.rail.screens[-1] == "preferences"
    program.window.rail.chosen.emit("preferences")
    assert program.window.current == "preferences"
    for name in program.room.rows:
        assert program.section(name).isVisible(), name


def test_a_theme_is_worn_at_once_by_the_whole_program(program: Kept) -> None:
    light = QApplication.palette().color(QPalette.ColorRole.Window)
    program.section("appearance").themes.buttons["dark"].click()
    dark = QApplication.palette().color(QPalette.ColorRole.Window)
    assert dark.lightnessF() < 0.2 < light.lightnessF()
    seen = program.window.grab().toImage().pixelColor(2, 790)
    assert QColor(seen).lightnessF() < 0.2


@pytest.mark.slow
def test_the_computers_own_looks_are_followed_until_one_chooses(
    program: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = program.keeper.parts
    assert parts is not None
    follower = program.window.findChild(SettingsFollower)
    assert follower is not None
    for system in ("dark", "high_contrast", "light"):
        monkeypatch.setattr(settings_follower, "system_theme", lambda system=system: system)
        follower._looks_changed()
        assert parts.theme.name == system
    program.section("appearance").themes.buttons["dark"].click()
    follower._looks_changed()
    assert parts.theme.name == "dark"


def press(program: Kept, section: Any, text: str) -> None:
    """Press a button of the files and wait until what it began has ended."""
    click(program.qtbot, button(section, text))
    program.qtbot.waitUntil(lambda: not section.exchange.work.busy)


@pytest.mark.slow
def test_the_diary_goes_into_a_file_and_comes_back_elsewhere(
    program: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_entry(program, "on the road")
    file = tmp_path / "diary.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    section = program.section("records")
    press(program, section, "Save everything (JSON)")
    assert "on the road" in file.read_text("utf-8")
    bundle = tmp_path / "clinic.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(bundle), ""))
    press(program, section, "Save for a clinic (FHIR)")
    assert '"Bundle"' in bundle.read_text("utf-8")
    program.qtbot.keyClicks(section.typed, section.word)
    program.until_rebuilt(lambda: click(program.qtbot, section.delete))
    assert program.window.notice.text == "Everything was deleted."
    assert entries(program) == 0
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    section = program.section("records")
    press(program, section, "Read a diary (JSON)")
    press(program, section, "Add to my records")
    assert entries(program) == 1


@pytest.mark.slow
def test_larger_text_builds_the_window_anew_at_the_same_spot(program: Kept) -> None:
    section = program.section("appearance")
    section.larger.setFocus()
    before = section.larger.height()
    program.until_rebuilt(lambda: click(program.qtbot, section.larger))
    assert program.window.current == "preferences"
    assert program.room.section == "appearance"
    again = program.room.sections["appearance"]
    assert again.shown_size.text().startswith("115")
    assert again.larger.height() > before
    assert program.window.focusWidget() is again.larger


@pytest.mark.slow
def test_keys_change_the_size_of_text_on_any_screen(program: Kept) -> None:
    program.window.show_screen("learn")
    program.until_rebuilt(
        lambda: program.qtbot.keyClick(
            program.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier
        )
    )
    assert program.window.current == "learn"
    assert SettingsFile(program.paths.settings).read().text_percent == 115
    program.until_rebuilt(
        lambda: program.qtbot.keyClick(
            program.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier
        )
    )
    assert SettingsFile(program.paths.settings).read().text_percent == 100


@pytest.mark.slow
def test_mirror_and_skin_reach_the_body_map(program: Kept) -> None:
    page = program.window.built["body"]
    section = program.section("body")
    section.sides.buttons["mirror"].click()
    section.views.buttons["body-back"].click()
    section.swatches.swatches["deep"].click()
    assert page._state.mirror  # type: ignore[attr-defined]
    assert page._state.views == ("body-back",)  # type: ignore[attr-defined]
    page.tools.viewChosen.emit("both")  # type: ignore[attr-defined]
    assert page._state.views == ("body-front", "body-back")  # type: ignore[attr-defined]
    assert section.views.value == "both"
    assert page.plates._skin == "deep"  # type: ignore[attr-defined]
    assert section.picture.pixmap().height() > 100


def test_the_diarys_day_begins_when_it_is_told_to(program: Kept) -> None:
    parts = program.keeper.parts
    assert parts is not None
    section = program.section("diary")
    section.hour.setFocus()
    program.qtbot.keyClick(section.hour, Qt.Key.Key_Down)
    assert parts.diary.boundary.hour == 5
    assert parts.sessions.boundary.hour == 5


@pytest.mark.slow
def test_the_care_team_is_kept_and_shown_where_a_session_stops(program: Kept) -> None:
    parts = program.keeper.parts
    assert parts is not None
    form = program.section("safety").contact
    program.qtbot.keyClicks(form.name, "Ward 4")
    program.qtbot.keyClicks(form.telephone, "030 1234")
    click(program.qtbot, form.save_button)
    assert parts.people.care_contact() == CareContact("Ward 4", "030 1234")


@pytest.mark.slow
def test_the_answers_are_asked_from_here(program: Kept) -> None:
    section = program.section("safety")
    seen = in_dialogs(lambda dialog: dialog.reject())
    click(program.qtbot, section.profile)
    assert seen == ["About you"]


@pytest.mark.slow
def test_a_session_fills_the_screen_when_wanted_and_gives_it_back(program: Kept) -> None:
    parts = program.keeper.parts
    assert parts is not None
    parts.people.save_profile(Profile.healthy())
    parts.people.save_today(TodayCheck.fine(parts.today))
    for rule in parts.gate.rules.asking.topics:
        parts.people.signs.answer(rule.topic, ())
    program.section("sessions").full.box.click()
    parts.settings.change(voice=False, sounds=False)
    page = program.window.screen_widget("body")
    page.guide.startRequested.emit("LI4", 15, "in-turn", None)  # type: ignore[attr-defined]
    assert program.window.isFullScreen()
    coach = program.window.findChildren(CoachScreen)[-1]
    coach.left.emit("")
    assert not program.window.isFullScreen()


def test_a_backup_brings_back_what_was_deleted(program: Kept) -> None:
    write_entry(program, "before")
    section = program.section("records")
    click(program.qtbot, section.make)
    write_entry(program, "after")
    assert entries(program) == 2
    (only,) = section.copies.values()
    click(program.qtbot, only)
    program.until_rebuilt(lambda: click(program.qtbot, section.restore))
    assert entries(program) == 1
    assert program.room.section == "records"
    assert len(program.room.sections["records"].copies) == 2  # type: ignore[attr-defined]
    assert program.window.notice.isVisible()  # the room that said it went with the old window
    assert program.window.notice.text == "The backup is in place."


def test_deleting_everything_leaves_an_empty_folder(program: Kept) -> None:
    write_entry(program, "gone")
    program.section("appearance").themes.buttons["dark"].click()
    section = program.section("records")
    click(program.qtbot, section.make)
    program.qtbot.keyClicks(section.typed, section.word)
    program.until_rebuilt(lambda: click(program.qtbot, section.delete))
    assert entries(program) == 0
    assert program.keeper.parts is not None
    assert program.keeper.parts.settings.now.theme == "system"
    left = {path.name for path in program.paths.root.rglob("*") if path.is_file()}
    assert left <= {"acucoach.sqlite3", "acucoach.lock"}


@pytest.mark.slow
def test_damaged_settings_are_told_in_one_sentence(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    paths.settings.write_text("{oops", "utf-8")
    made = Kept(qtbot, paths.root, clock)
    qtbot.waitUntil(made.window.notice.isVisible)
    assert "settings.json.damaged" in made.window.notice.text
    made.window.close()
    assert made.keeper.parts is not None
    made.keeper.parts.connection.close()
    made.window.deleteLater()


@pytest.mark.slow
def test_the_question_mark_shows_every_key_the_window_listens_to(program: Kept) -> None:
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        shown.extend(badge.text() for badge in dialog.findChildren(Badge))
        click(program.qtbot, button(dialog, "Close"))

    seen = in_dialogs(look)
    program.qtbot.keyClick(program.window, "?")
    assert seen == ["Keys"]
    native = QKeySequence.SequenceFormat.NativeText
    for screen in program.window.rail.screens:
        program.window.show_screen(screen)
    bound = {shortcut.key().toString(native) for shortcut in program.window.findChildren(QShortcut)}
    # Ctrl+= is Ctrl++ without the shift key, Enter is Return on the number pad.
    twins = {QKeySequence(key).toString(native) for key in (keys.TEXT_LARGER[1], "Ctrl+Enter")}
    assert bound - twins <= set(shown)
    assert len(bound) >= 14
