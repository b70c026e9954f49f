"""Files out and in, and the page for the doctor, through their windows."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from ui.diary_kit import COMPLAINTS, Kit

from acucoach.domain.diary import Entry
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.exchange.desk import ExchangeDesk
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.instruments import InstrumentRepository
from acucoach.ui.review.files_panel import MOST_LISTED, FilesPanel
from acucoach.ui.review.report_dialog import ReportDialog, ReportSources
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.labels import Text


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    (tmp_path / "records").mkdir()
    made = Kit(path=tmp_path / "records" / "records.sqlite3")
    yield made
    made.close()


def texts(screen: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.findChildren(Text) if label.isVisible())


def click(qtbot: Any, screen: QWidget, text: str) -> None:
    QApplication.processEvents()
    button = next(b for b in screen.findChildren(QPushButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def panel(qtbot: Any, theme: Any, kit: Kit, file: Path, *, kept: bool = True) -> FilesPanel:
    exchange = DiaryExchange(kit.connection, kit.changes, kit.undo, kit.now, "acucoach")
    path = Path(kit.connection.execute("PRAGMA database_list").fetchone()[2])
    made = FilesPanel(
        theme,
        ExchangeDesk(exchange, path, kit.now, COMPLAINTS),
        UTC,
        ask=(lambda *_: str(file), lambda *_: str(file), lambda *_: str(file.parent)),
    )
    if kept:
        qtbot.addWidget(made)
    made.show()
    return made


def done(qtbot: Any, window: FilesPanel, text: str) -> None:
    """Press a button and wait until what it began has ended, and what followed from it."""
    click(qtbot, window, text)
    qtbot.waitUntil(lambda: not window.work.busy)


def entry(kit: Kit, note: str = "mine", intensity: int = 5) -> Entry:
    return Entry("id-1", kit.time, kit.time, kit.time, "headache", intensity, note=note)


def test_a_diary_goes_out_and_what_differs_is_asked(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "diary.json"
    kit.diary.save(entry(kit, "in the file"))
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Save everything (JSON)")
    assert "Saved." in texts(window)
    kit.diary.save(entry(kit, "mine", 2))
    done(qtbot, window, "Read a diary (JSON)")
    assert "New: 0. Already here: 0. Different: 1. Nothing has been changed yet." in texts(window)
    listed = window.findChild(QListWidget)
    assert listed is not None
    assert "here: 2 mine; in the file: 5 in the file" in listed.item(0).text()
    done(qtbot, window, "Add to my records")
    kept = kit.diary.get("id-1")
    assert kept is not None
    assert kept.note == "mine"
    done(qtbot, window, "Read a diary (JSON)")
    listed.item(0).setCheckState(Qt.CheckState.Checked)
    done(qtbot, window, "Add to my records")
    kept = kit.diary.get("id-1")
    assert kept is not None
    assert kept.note == "in the file"


def test_a_broken_file_is_one_sentence(qtbot: Any, theme: Any, kit: Kit, tmp_path: Path) -> None:
    file = tmp_path / "diary.json"
    file.write_text('{"format": "acucoach-diary", "version": 1, "entries": [{"id": "a"}]}')
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Read a diary (JSON)")
    assert "entries[1].at is missing. Nothing was imported." in texts(window)
    assert kit.diary.count(EntryFilter()) == 0


def test_a_table_is_mapped_looked_at_and_taken_over_once(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("Day,Pain,Remark\n03.02.2026,4,one\n31.02.2026,4,two\n", "utf-8")
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Read from another program")
    shown = texts(window)
    assert "Rows that cannot be read: 1." in shown
    assert "Line 3: '31.02.2026' is not a date." in shown
    assert "03.02.2026 → " in shown
    assert "New: 1." in shown
    done(qtbot, window, "Add to my records")
    assert kit.diary.count(EntryFilter()) == 1
    done(qtbot, window, "Read from another program")
    assert "New: 0. Already here: 1." in texts(window)
    kit.undo.undo()
    assert kit.diary.count(EntryFilter()) == 0


def box(window: FilesPanel, name: str) -> ChoiceBox:
    return next(b for b in window.findChildren(ChoiceBox) if b.accessibleName() == name)


def choose(qtbot: Any, window: FilesPanel, name: str, downs: int) -> None:
    """Choose in a box by its arrow key, and wait until the table was read anew."""
    combo = box(window, name)
    combo.setFocus()
    for _ in range(downs):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: not window.work.busy)


def test_what_a_table_leaves_open_is_asked_before_anything_can_be_taken_over(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "other.csv"
    file.write_text(
        "Date,Pain,Pills,Type\n2025-02-03,40,Aspirin,Headache\n2025-02-04,60,,Toe\n", "utf-8"
    )
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Read from another program")
    assert "Choose where the scale ends." in texts(window)
    take = next(b for b in window.findChildren(QPushButton) if b.text() == "Add to my records")
    assert not take.isVisible()
    scale = box(window, "Scale")
    choose(qtbot, window, "Scale", scale.findText("0 to 100"))
    shown = texts(window)
    assert "2025-02-03 → " in shown
    assert "4 · Aspirin" in shown
    assert "Numbers from 0 to 100 are brought to 0 to 10." in shown
    done(qtbot, window, "Add to my records")
    kept = {e.intensity: e for e in kit.diary.page(EntryFilter()).entries}
    assert [one.name for one in kept[4].medicines] == ["Aspirin"]
    assert (kept[4].complaint, kept[6].complaint, kept[6].note) == ("headache", "", "Toe")


def test_words_for_numbers_are_given_one_in_the_window(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "words.csv"
    file.write_text("Date,Intensity\n2025-02-03,Moderate\n2025-02-04,Moderate\n", "utf-8")
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Read from another program")
    assert "Rows with a word instead of a number: 2." in texts(window)
    choose(qtbot, window, "“Moderate” is", 6)
    done(qtbot, window, "Add to my records")
    assert {e.intensity for e in kit.diary.page(EntryFilter()).entries} == {5}


def test_a_table_of_a_known_program_says_what_it_is_and_what_stays_out(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "export.csv"
    file.write_text(
        "FeatureName,Timestamp,Value,Label,Note\n"
        "Water,2025-03-04T08:15+01:00,2.0,,\n"
        "My head,2025-03-04T21:11+01:00,6.0,,late\n",
        "utf-8",
    )
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Read from another program")
    assert "Choose what in this table is a complaint." in texts(window)
    take = next(b for b in window.findChildren(QPushButton) if b.text() == "Add to my records")
    assert not take.isVisible()
    choose(qtbot, window, "“My head” is", 1)
    shown = texts(window)
    assert "This is a table of Track & Graph." in shown
    assert "Rows that are no complaint are left out: Water 1." in shown
    done(qtbot, window, "Add to my records")
    kept = kit.diary.page(EntryFilter()).entries
    assert [(e.complaint, e.intensity, e.note) for e in kept] == [("headache", 6, "late")]


def test_a_workbook_comes_in_like_any_table(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["Date", "Pain"], [date(2025, 2, 3), 4], [date(2025, 2, 4), 6]):
        book.active.append(row)
    book.save(tmp_path / "diary.xlsx")
    window = panel(qtbot, theme, kit, tmp_path / "diary.xlsx")
    done(qtbot, window, "Read from another program")
    assert "New: 2." in texts(window)
    done(qtbot, window, "Add to my records")
    assert {e.intensity for e in kit.diary.page(EntryFilter()).entries} == {4, 6}


def test_tables_are_written(qtbot: Any, theme: Any, kit: Kit, tmp_path: Path) -> None:
    kit.diary.save(entry(kit))
    window = panel(qtbot, theme, kit, tmp_path / "x")
    done(qtbot, window, "Save tables (CSV)")
    assert (tmp_path / "entries.csv").exists()


def report_sources(kit: Kit, theme: Any) -> ReportSources:
    """What the page for the doctor is made from."""
    return ReportSources(
        kit.diary,
        kit.sessions,
        InstrumentRepository(kit.connection, kit.changes, kit.undo, kit.now),
        None,
        COMPLAINTS,
        dict,
        kit.now,
        theme,
    )


def test_the_page_is_saved_with_notes_only_when_asked(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    kit.diary.save(entry(kit, "a private note"))
    sources = report_sources(kit, theme)
    places = [str(tmp_path / "page.pdf"), str(tmp_path / "none" / "page.pdf")]
    last = date(2026, 3, 6)
    window = ReportDialog(
        theme, sources, last - timedelta(days=27), last, save_path=lambda *_: places.pop(0)
    )
    qtbot.addWidget(window)
    window.show()
    assert window.data().notes == ()
    box = window.findChild(QCheckBox)
    assert box is not None
    box.setChecked(True)
    assert [noted.note for noted in window.data().notes] == ["a private note"]
    click(qtbot, window, "Save as PDF")
    assert "Saved: 1 page." in texts(window)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    click(qtbot, window, "Save as PDF")
    assert "cannot be saved there" in texts(window)


def test_the_page_is_seen_before_it_is_saved_and_its_period_and_complaint_are_chosen(
    qtbot: Any, theme: Any, kit: Kit
) -> None:
    kit.diary.save(entry(kit, "a note"))
    last = date(2026, 3, 6)
    window = ReportDialog(
        theme, report_sources(kit, theme), last - timedelta(days=27), last, "headache"
    )
    qtbot.addWidget(window)
    window.show()
    seen = [sheet.pixmap().toImage() for sheet in window.preview.pages]
    assert len(seen) == 1
    assert window.preview.pages[0].accessibleName() == "Page 1 of 1, as it will look"
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "3 months")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(window.data().figures.days) == 91
    qtbot.waitUntil(lambda: window.preview.pages[0].pixmap().toImage() != seen[0])
    box = next(b for b in window.findChildren(QComboBox) if b.currentData() == "headache")
    box.setCurrentIndex(0)
    assert window.data().complaint == ""
    window.close()


def test_long_work_shows_how_far_it_is_and_can_be_ended(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_: ExchangeDesk, path: Path, progress: Any) -> None:
        path.with_suffix(".part").touch()
        try:
            while True:
                progress(1, 2)
        finally:
            path.with_suffix(".part").unlink()

    monkeypatch.setattr(ExchangeDesk, "write_json", endless)
    file = tmp_path / "a.json"
    window = panel(qtbot, theme, kit, file)
    with qtbot.waitSignal(window.work.told):
        click(qtbot, window, "Save everything (JSON)")
    bar = next(bar for bar in window.findChildren(QProgressBar) if bar.isVisible())
    assert bar.value() == bar.maximum() // 2
    assert bar.accessibleName() == "Writing …"
    doors = [b for b in window.findChildren(QPushButton) if b.text().startswith(("Save", "Read"))]
    assert [door.isEnabled() for door in doors] == [False] * 5
    with qtbot.waitSignal(window.work.ended):
        click(qtbot, window, "Cancel")
    assert "Cancelled. No file was written." in texts(window)
    assert not bar.isVisible()
    assert [door.isEnabled() for door in doors] == [True] * 5
    assert not file.exists()


def test_taking_over_holds_the_window_and_escape_ends_it(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.diary.save(entry(kit))
    file = tmp_path / "a.json"
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Save everything (JSON)")
    kit.connection.execute("DELETE FROM entry")
    done(qtbot, window, "Read a diary (JSON)")
    real = ExchangeDesk.take_over

    def slowly(desk: ExchangeDesk, plan: Any, choices: Any, progress: Any) -> Any:
        def until_ended(done: int, total: int) -> None:
            while True:
                progress(done, total)

        return real(desk, plan, choices, until_ended)

    monkeypatch.setattr(ExchangeDesk, "take_over", slowly)
    with qtbot.waitSignal(window.work.told):
        click(qtbot, window, "Add to my records")
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.isModal()
    with qtbot.waitSignal(window.work.ended):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert "Cancelled. Nothing was changed." in texts(window)
    assert kit.diary.count(EntryFilter()) == 0


def test_a_bug_in_the_work_is_not_swallowed(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(ExchangeDesk, "write_json", broken)
    window = panel(qtbot, theme, kit, tmp_path / "a.json")
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(window.work.ended):
        click(qtbot, window, "Save everything (JSON)")
    assert caught[0][0] is KeyError
    assert not window.work.busy


def test_a_window_that_goes_away_ends_the_work(
    theme: Any, qtbot: Any, kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_: ExchangeDesk, path: Path, progress: Any) -> None:
        while True:
            progress(1, 2)

    monkeypatch.setattr(ExchangeDesk, "write_json", endless)
    window = panel(qtbot, theme, kit, tmp_path / "a.json", kept=False)
    work = window.work
    with qtbot.waitSignal(work.told):
        click(qtbot, window, "Save everything (JSON)")
    shiboken6.delete(window)
    assert not work.busy


def test_the_page_is_printed_without_saving_it_first(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    kit.diary.save(entry(kit, "a private note"))
    sources = report_sources(kit, theme)
    paper = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(tmp_path / "paper.pdf"))
    printers = [None, paper]
    asked: list[str] = []
    last = date(2026, 3, 6)
    window = ReportDialog(
        theme,
        sources,
        last - timedelta(days=27),
        last,
        save_path=lambda *_: asked.append("file") or "",
        printer=lambda _: printers.pop(0),
    )
    qtbot.addWidget(window)
    window.show()
    click(qtbot, window, "Print")
    assert "Sent" not in texts(window)
    click(qtbot, window, "Print")
    assert "Sent to the printer: 1 page." in texts(window)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert asked == []


JSON_TOP = b'{"format": "acucoach-diary", "version": 1,\n"entries": [\n'
GOOD = b'{"id": "good", "at": "2026-03-01T08:00:00+01:00", "intensity": 4},\n'
WRONG_FILES = {
    "cut off": ("a.json", JSON_TOP + GOOD + b'{"id": "b"', "line 4"),
    "wrong type": ("a.json", JSON_TOP + GOOD + b'{"id": 7}]}', "entries[2].at"),
    "deep": ("a.json", JSON_TOP + GOOD + b'{"id": ' + b"[" * 50_000, "line 4"),
    "not text": ("a.json", JSON_TOP + GOOD + b'{"id": "\xff"}]}', "byte 132"),
    "table cut off": ("a.csv", b'date,note\n2026-02-03,good\n2026-02-04,"x', "line 3"),
    "table not text": ("a.csv", b"date,note\n2026-02-03,\xe9\n", "byte 22"),
    "table huge cell": ("a.csv", b"date,note\n2026-02-03," + b"x" * 1_000_001, "line 2"),
}


@pytest.mark.parametrize("name", WRONG_FILES)
def test_a_hostile_file_is_one_sentence_with_its_place_and_nothing_is_imported(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path, name: str
) -> None:
    file_name, data, place = WRONG_FILES[name]
    file = tmp_path / file_name
    file.write_bytes(data)
    window = panel(qtbot, theme, kit, file)
    table = file.suffix == ".csv"
    done(qtbot, window, "Read from another program" if table else "Read a diary (JSON)")
    assert place in texts(window)
    assert "Traceback" not in texts(window)
    buttons = [b.text() for b in window.findChildren(QPushButton) if b.isVisible()]
    assert "Add to my records" not in buttons
    assert kit.diary.count(EntryFilter()) == 0


def test_many_differences_are_cut_short_and_can_be_taken_all_at_once(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "diary.json"
    many = range(MOST_LISTED + 5)
    for number in many:
        kit.diary.save(Entry(f"id-{number}", kit.time, kit.time, kit.time, "headache", 5))
    window = panel(qtbot, theme, kit, file)
    done(qtbot, window, "Save everything (JSON)")
    kit.connection.execute("UPDATE entry SET intensity = 2")
    done(qtbot, window, "Read a diary (JSON)")
    listed = window.findChild(QListWidget)
    assert listed is not None
    assert listed.count() == MOST_LISTED + 1
    assert listed.item(MOST_LISTED).text() == "and 5 more, which stay as they are"
    done(qtbot, window, "Add to my records")
    assert "Taken over: 0." in texts(window)
    done(qtbot, window, "Read a diary (JSON)")
    box = next(b for b in window.findChildren(QCheckBox) if b.text().startswith("Take the file's"))
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert not listed.isEnabled()
    done(qtbot, window, "Add to my records")
    assert f"Taken over: {len(many)}." in texts(window)
    assert kit.diary.count(EntryFilter(lowest=5)) == len(many)
    kit.undo.undo()
    assert kit.diary.count(EntryFilter(lowest=5)) == 0


def test_the_focus_stays_with_the_button_that_was_pressed(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "diary.json"
    kit.diary.save(entry(kit))
    window = panel(qtbot, theme, kit, file, kept=False)
    page = QWidget()
    qtbot.addWidget(page)
    below = QLineEdit()
    lines = QVBoxLayout(page)
    lines.addWidget(window)
    lines.addWidget(below)
    page.show()

    def focused() -> str:
        at = page.focusWidget()
        return at.text() if isinstance(at, QPushButton) else type(at).__name__

    done(qtbot, window, "Save everything (JSON)")
    assert "Saved." in texts(window)
    assert focused() == "Save everything (JSON)"
    kit.diary.save(entry(kit, "mine", 2))
    done(qtbot, window, "Read a diary (JSON)")
    assert focused() == "Read a diary (JSON)"
    done(qtbot, window, "Add to my records")
    assert focused() == "Read a diary (JSON)"
