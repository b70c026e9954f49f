"""The preferences room, as a person uses it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from acucoach.settings import SIZES, SettingsFile
from acucoach.ui.preferences.records_section import SHOWN_COPIES
from acucoach.ui.theme import Theme
from tests.ui.preferences.preferences_kit import Room


@pytest.fixture
def room(qtbot: Any, theme: Theme, tmp_path: Path) -> Room:
    return Room(qtbot, theme, tmp_path)


def click(qtbot: Any, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(qtbot: Any, button: QAbstractButton) -> None:
    """Space on a button that has the focus: the way without a mouse."""
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_choice_is_saved_at_once_and_told(qtbot: Any, room: Room, tmp_path: Path) -> None:
    section = room.show("appearance")
    with qtbot.waitSignal(room.screen.changed) as told:
        press(qtbot, section.themes.buttons["dark"])
    assert told.args[0].theme == "dark"
    assert SettingsFile(tmp_path / "settings.json").read().theme == "dark"
    press(qtbot, section.still.box)
    assert room.store.now.reduced_motion


def test_text_grows_step_by_step_and_stops_at_the_ends(qtbot: Any, room: Room) -> None:
    section = room.show("appearance")
    wanted = []
    room.screen.rebuildWanted.connect(lambda: wanted.append(room.store.now.text_percent))
    for _ in SIZES:
        click(qtbot, section.larger)
    assert room.store.now.text_percent == 200
    assert wanted == [115, 130, 150, 175, 200]
    assert not section.larger.isEnabled()
    click(qtbot, section.usual)
    assert room.store.now.text_percent == 100
    assert not section.usual.isVisible()
    click(qtbot, section.smaller)
    assert room.store.now.text_percent == 90
    assert "90" in section.shown_size.text()


def test_languages_that_are_there_can_be_chosen(qtbot: Any, room: Room) -> None:
    section = room.show("language")
    assert list(section.languages.buttons) == ["", "en", "de"]
    with qtbot.waitSignal(room.screen.rebuildWanted):
        press(qtbot, section.languages.buttons["de"])
    assert room.store.now.language == "de"


def test_skin_tones_have_words_and_one_is_chosen(qtbot: Any, room: Room) -> None:
    section = room.show("body")
    assert all(swatch.text() for swatch in section.swatches.swatches.values())
    assert section.swatches.swatches["fair"].isChecked()
    click(qtbot, section.swatches.swatches["deep"])
    assert room.store.now.skin_tone == "deep"
    press(qtbot, section.sides.buttons["mirror"])
    assert room.store.now.mirror_view


def test_pace_is_the_guides_until_one_wants_ones_own(qtbot: Any, room: Room) -> None:
    section = room.show("sessions")
    assert not section.pace.isEnabled()
    press(qtbot, section.paces.buttons["own"])
    assert room.store.now.circles_a_minute == 30
    click(qtbot, section.pace.more)
    assert room.store.now.circles_a_minute == 35
    press(qtbot, section.paces.buttons["guided"])
    assert room.store.now.circles_a_minute == 0
    press(qtbot, section.turns.buttons["counter-clockwise"])
    assert room.store.now.turn == "counter-clockwise"


def test_voice_and_sounds_can_be_heard_before_they_are_kept(qtbot: Any, room: Room) -> None:
    section = room.show("sessions")
    slider = section.voice_loudness.slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert room.store.now.voice_volume == 75
    click(qtbot, section.voice_loudness.test)
    assert room.voices == [75]
    assert "no voice" not in words(section)
    room.has_voice = False
    click(qtbot, section.voice_loudness.test)
    assert "no voice" in words(section)
    press(qtbot, section.voice.box)
    assert not room.store.now.voice
    assert not section.voice_loudness.test.isEnabled()
    press(qtbot, section.background.box)
    press(qtbot, section.full.box)
    click(qtbot, section.sound_loudness.test)
    assert room.bells == [60]
    assert room.store.now.background_sound
    assert room.store.now.full_screen_session
    assert "stays on by itself" in words(section)


def test_the_diarys_day_can_begin_at_another_hour(qtbot: Any, room: Room) -> None:
    section = room.show("diary")
    assert section.hour.currentData() == 4
    section.hour.setFocus()
    qtbot.keyClick(section.hour, Qt.Key.Key_Down)
    assert room.store.now.day_starts_at == 5


def test_answers_and_the_care_team_are_reached_from_here(qtbot: Any, room: Room) -> None:
    section = room.show("safety")
    click(qtbot, section.profile)
    click(qtbot, section.today)
    assert room.asked == ["profile", "today"]
    assert section.contact.name.text() == "Ward 4"
    section.contact.telephone.clear()
    qtbot.keyClicks(section.contact.telephone, "call me")
    click(qtbot, section.contact.save_button)
    assert room.contact.telephone == "030 1234"
    assert "cannot be dialled" in words(section)
    section.contact.telephone.clear()
    qtbot.keyClicks(section.contact.telephone, "+49 30 99")
    click(qtbot, section.contact.save_button)
    assert room.contact.telephone == "+49 30 99"
    assert section.said == "Saved."


def test_a_backup_is_made_and_listed(qtbot: Any, room: Room) -> None:
    section = room.show("records")
    assert "12 diary entries, 3 sessions" in words(section)
    before = len(section.copies)
    click(qtbot, section.make)
    assert len(section.copies) == before + 1
    assert "A backup was made." in words(section)
    room.copies.broken = True
    click(qtbot, section.make)
    assert "disk full" in words(section)


def test_restoring_shows_first_what_would_come_back(qtbot: Any, room: Room) -> None:
    section = room.show("records")
    assert not section.copies[room.copies.damaged].isEnabled()
    click(qtbot, section.copies[room.copies.good])
    assert "12 diary entries" in words(section.preview)
    assert "40 diary entries" in words(section.preview)
    click(qtbot, section.cancel)
    assert room.copies.restored == []
    assert not section.preview.isVisible()
    click(qtbot, section.copies[room.copies.good])
    with qtbot.waitSignal(room.screen.recordsReplaced):
        click(qtbot, section.restore)
    assert room.copies.restored == [room.copies.good]
    assert "The backup is in place." in words(section)


def test_a_file_that_is_no_backup_is_refused_in_a_sentence(qtbot: Any, room: Room) -> None:
    section = room.show("records")
    room.to_open = "/stick/letter.txt"
    click(qtbot, section.from_file)
    assert "letter.txt is damaged" in words(section)
    assert not section.preview.isVisible()
    room.to_save = "/stick/copy.sqlite3"
    click(qtbot, section.elsewhere)
    assert room.copies.saved == [Path("/stick/copy.sqlite3")]


def test_everything_is_deleted_only_after_the_word_is_typed(qtbot: Any, room: Room) -> None:
    section = room.show("records")
    assert not section.delete.isEnabled()
    qtbot.keyClicks(section.typed, "delete")
    assert not section.delete.isEnabled()
    section.typed.clear()
    qtbot.keyClicks(section.typed, "DELETE")
    with qtbot.waitSignal(room.screen.recordsReplaced):
        click(qtbot, section.delete)
    assert room.deleted == 1
    assert section.typed.text() == ""


def test_a_folder_that_cannot_be_opened_is_named_instead(qtbot: Any, room: Room) -> None:
    section = room.show("records")
    click(qtbot, section.open)
    assert room.opened == [Path("/data")]
    assert "could not be opened" in words(section)


def test_about_names_version_terms_and_sources(qtbot: Any, room: Room) -> None:
    section = room.show("about")
    told = words(section)
    assert "1.2.3" in told
    assert "GPL-3.0-or-later" in told
    assert "not a medical device" in told
    assert "Where points lie" not in told
    click(qtbot, section.folds["sources"])
    click(qtbot, section.folds["parts"])
    assert "Where points lie" in words(section)
    assert "OFL-1.1" in words(section)
    with qtbot.waitSignal(room.screen.keysRequested):
        click(qtbot, section.keys)


def test_what_cannot_be_saved_is_said_and_shown_as_it_was(
    qtbot: Any, room: Room, tmp_path: Path
) -> None:
    section = room.show("appearance")
    (tmp_path / "settings.json").mkdir()
    press(qtbot, section.themes.buttons["dark"])
    assert room.store.now.theme == "system"
    assert section.themes.value == "system"
    assert "could not be saved" in room.screen.problem
    assert room.heard == []


def test_every_control_has_a_name(room: Room) -> None:
    for name in room.screen.rows:
        section = room.show(name)
        for button in section.findChildren(QAbstractButton):
            if button.isVisible() and not button.objectName().startswith("qt_"):
                assert button.accessibleName() or button.text(), (name, button)


def test_good_backups_are_not_crowded_out_by_newer_ones_that_cannot_be_read(
    qtbot: Any, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = room.copies.all()
    newer = tuple(
        replace(found[-1], path=Path(f"/data/backups/broken-{number}.sqlite3"))
        for number in range(SHOWN_COPIES + 2)
    )
    monkeypatch.setattr(room.copies, "all", lambda: (*newer, *found))
    section = room.show("records")
    section.refresh()
    assert len(section.copies) == SHOWN_COPIES
    assert section.copies[room.copies.good].isEnabled()
    qtbot.mouseClick(section.copies[room.copies.good], Qt.MouseButton.LeftButton)
    assert "This backup: " in words(section)
