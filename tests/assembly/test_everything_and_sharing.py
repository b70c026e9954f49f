"""Everything goes to another computer; two computers share a folder; one sheet for a spreadsheet.

By mouse in the assembled window, and looked at again after a restart.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from acucoach.assembly.exchange import build_files_panel
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.diary import Entry, Medicine
from acucoach.domain.profile import Answer, MarkKind, Profile, SkinMark
from acucoach.domain.safety_red_flags import CareContact
from acucoach.storage.exchange.diary_file import TABLES
from acucoach.storage.people import PeopleBook
from acucoach.ui.review.files_panel import FilesPanel
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def programs(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Any]:
    open_ones: list[Program] = []

    def start(name: str) -> Program:
        for one in open_ones:
            one.close()
        open_ones.clear()
        made = Program(qtbot, tmp_path / name, clock)
        open_ones.append(made)
        return made

    yield start
    for one in open_ones:
        one.close()


def files(program: Program, path: Path) -> FilesPanel:
    panel = build_files_panel(program.parts)
    assert isinstance(panel, FilesPanel)
    panel._open = lambda *_: str(path)
    panel._save = lambda *_: str(path)
    panel._folder = lambda *_: str(path)
    program.qtbot.addWidget(panel)
    panel.show()
    return panel


def press(program: Program, panel: FilesPanel, text: str) -> str:
    click(program.qtbot, button(panel, text))
    program.qtbot.waitUntil(lambda: not panel.work.busy)
    QApplication.processEvents()
    return "\n".join(label.text() for label in panel.findChildren(Text) if label.isVisible())


def entry(program: Program, name: str, number: int, note: str = "") -> None:
    at = program.clock.now()
    program.parts.diary.save(
        Entry(name, at, at, at, "headache", number, note=note,
              medicines=(Medicine("Ibuprofen", "400 mg"),), tags=("left temple",))
    )  # fmt: skip


@pytest.mark.slow
def test_a_file_of_another_person_says_whose_it_is_before_it_is_taken_over(
    programs: Any, tmp_path: Path
) -> None:
    file = tmp_path / "all.json"
    written: dict[str, Program] = {}
    for name, folder in (("Anna", "one"), ("Bert", "two"), ("", "three"), ("Anna", "four")):
        made: Program = programs(folder)
        people = PeopleBook(made.parts.paths.root)
        if name:
            people.rename(people.current, name)
        panel = files(made, file)
        if not written:
            entry(made, "hers", 6)
            press(made, panel, "Save everything (JSON)")
        else:
            told = press(made, panel, "Read a diary (JSON)")
            warned = "This file holds the records of Anna." in told
            assert warned is (name != "Anna"), name
            assert "Nothing has been changed yet." in told
            assert made.parts.diary.get("hers") is None
        written[folder] = made


def test_everything_comes_back_on_an_empty_computer(programs: Any, tmp_path: Path) -> None:
    first: Program = programs("one")
    parts = first.parts
    first.healthy()
    profile = Profile.healthy()
    fact = next(iter(profile.answers))
    parts.people.save_profile(Profile({**profile.answers, fact: Answer.YES}, born=1950))
    parts.people.save_care_contact(CareContact("Practice", "030 1234567"))
    place = next(iter(parts.plates.places.values()))
    spot = next(iter(place.values()))
    parts.spots.mark(Place(spot.x, spot.y, spot.z), Side.LEFT, "elbow")
    region = "elbow"
    parts.people.paint(
        SkinMark(MarkKind.WOUND, Place(spot.x, spot.y, spot.z), 20.0, Side.LEFT, region)
    )
    topic = parts.gate.rules.asking.topics[0].topic
    parts.people.signs.answer(topic, ())
    parts.settings.change(theme="dark", text_percent=150)
    parts.lengths.keep("thumb", Side.LEFT, 21.0)
    entry(first, "e1", 6)
    told = (
        parts.lengths.all(),
        parts.people.profile(), parts.people.care_contact(), parts.people.marks(),
        parts.spots.all(), parts.people.signs.asked(), parts.people.today(parts.today),
    )  # fmt: skip
    file = tmp_path / "all.json"
    assert "Saved." in press(first, files(first, file), "Save everything (JSON)")

    second: Program = programs("two")
    panel = files(second, file)
    assert "Different: 0. Nothing has been changed yet." in press(
        second, panel, "Read a diary (JSON)"
    )
    click(second.qtbot, panel._preferences.box)
    press(second, panel, "Add to my records")
    again: Program = programs("two")
    parts = again.parts
    assert (
        parts.lengths.all(),
        parts.people.profile(), parts.people.care_contact(), parts.people.marks(),
        parts.spots.all(), parts.people.signs.asked(), parts.people.today(parts.today),
    ) == told  # fmt: skip
    assert parts.diary.get("e1") is not None
    assert (parts.settings.now.theme, parts.settings.now.text_percent) == ("dark", 150)
    # The same again changes nothing.
    text = press(again, files(again, file), "Read a diary (JSON)")
    assert "New: 0." in text
    assert "Different: 0." in text


@pytest.mark.slow
def test_no_table_of_the_records_is_left_out(programs: Any) -> None:
    """Whoever adds a table says here why it is not in the file, or adds it there."""
    not_records = {"draft", "day_of_use"}
    inside = {name for table in TABLES for name in table.tables}
    found = programs("one").parts.connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    assert {name for (name,) in found} - inside == not_records


@pytest.mark.slow
def test_answers_that_are_still_to_come_are_refused(programs: Any, tmp_path: Path) -> None:
    """They would never grow old."""
    first: Program = programs("one")
    first.healthy()
    file = tmp_path / "all.json"
    press(first, files(first, file), "Save everything (JSON)")
    row = first.parts.connection.execute("SELECT given FROM safety_profile").fetchone()[0]
    text = file.read_text("utf-8")
    stamp = row.split("[")[1].split(",")[0]
    file.write_text(text.replace(stamp, "1900000000000"), "utf-8")
    second: Program = programs("two")
    assert "still to come" in press(second, files(second, file), "Read a diary (JSON)")
    assert second.parts.people.profile() is None


@pytest.mark.slow
def test_two_computers_share_a_folder(programs: Any, tmp_path: Path, clock: FakeClock) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    one: Program = programs("one")
    entry(one, "e1", 6, "from one")
    text = press(one, files(one, folder), "Share through a folder")
    assert "none of another computer yet" in text
    text = press(one, files(one, folder), "Share through a folder")
    assert "none of another computer yet" in text, "its own file is no other's"
    clock.advance(60)
    two: Program = programs("two")
    entry(two, "e2", 4, "from two")
    panel = files(two, folder)
    text = press(two, panel, "Share through a folder")
    assert "New: 1." in text
    assert two.parts.diary.get("e1") is None, "looked at before it is taken"
    press(two, panel, "Add to my records")
    assert two.parts.diary.get("e1") is not None
    assert len(list(folder.iterdir())) == 2, "a file each"
    clock.advance(60)
    back: Program = programs("one")
    panel = files(back, folder)
    press(back, panel, "Share through a folder")
    press(back, panel, "Add to my records")
    kept = back.parts.diary.get("e2")
    assert kept is not None
    assert kept.note == "from two"
    back.parts.undo.undo()
    assert back.parts.diary.get("e2") is None, "one step back"
    assert len(list(folder.iterdir())) == 2


@pytest.mark.slow
def test_a_file_that_is_half_there_is_named(programs: Any, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "acucoach-other.json").write_text('{"format": "acucoach-diary", "vers')
    one: Program = programs("one")
    entry(one, "e1", 6)
    text = press(one, files(one, folder), "Share through a folder")
    assert "acucoach-other.json" in text
    assert "broken or cut off" in text


@pytest.mark.slow
def test_one_sheet_for_a_spreadsheet_of_the_country(programs: Any, tmp_path: Path) -> None:
    program: Program = programs("one")
    program.healthy()
    entry(program, "e1", 6, "=SUM(1); two\nlines")
    program.clock.advance(3600)
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit("")
    file = tmp_path / "sheet.csv"
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        panel = files(program, file)
        assert "Saved." in press(program, panel, "Save one sheet (CSV)")
    finally:
        QLocale.setDefault(before)
    head, *lines = file.read_bytes().decode("utf-8-sig").split("\r\n")
    assert head == "Date;Time;Complaint;Pain (0-10);Medicine;Place;Note;Minutes pressed"
    at = program.clock.now() - timedelta(hours=1)
    assert lines[0].startswith(f"{at:%Y-%m-}")
    assert ";Headache;6;Ibuprofen 400 mg;left temple;" in lines[0]
    assert "'=SUM(1)" in lines[0]
    assert lines[1].endswith(";2,0")
    assert "Pressed: " in lines[1]
    # Read back, the entry is known.
    text = press(program, files(program, file), "Read from another program")
    assert "Already here: 1." in text
