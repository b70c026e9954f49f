"""Files out and in, and the page for the doctor, through their windows."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QListWidget, QPushButton, QWidget
from ui.diary_kit import COMPLAINTS, Kit

from acucoach.domain.diary import Entry
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.exchange.csv_tables import export_tables
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.instruments import InstrumentRepository
from acucoach.ui.review.files_panel import FilesPanel
from acucoach.ui.review.report_dialog import ReportDialog, ReportSources
from acucoach.ui.widgets.labels import Text


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


def texts(screen: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.findChildren(Text) if label.isVisible())


def click(qtbot: Any, screen: QWidget, text: str) -> None:
    QApplication.processEvents()
    button = next(b for b in screen.findChildren(QPushButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def panel(qtbot: Any, theme: Any, kit: Kit, file: Path) -> FilesPanel:
    exchange = DiaryExchange(kit.connection, kit.changes, kit.undo, kit.now, "acucoach")
    made = FilesPanel(
        theme,
        exchange,
        lambda folder: export_tables(kit.connection, folder),
        lambda path: path.write_text("{}"),
        kit.now,
        UTC,
        ask=(lambda *_: str(file), lambda *_: str(file), lambda *_: str(file.parent)),
    )
    qtbot.addWidget(made)
    made.show()
    return made


def entry(kit: Kit, note: str = "mine", intensity: int = 5) -> Entry:
    return Entry("id-1", kit.time, kit.time, kit.time, "headache", intensity, note=note)


def test_a_diary_goes_out_and_what_differs_is_asked(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "diary.json"
    kit.diary.save(entry(kit, "in the file"))
    window = panel(qtbot, theme, kit, file)
    click(qtbot, window, "Save everything (JSON)")
    assert "Saved." in texts(window)
    kit.diary.save(entry(kit, "mine", 2))
    click(qtbot, window, "Read a diary (JSON)")
    assert "New: 0. Already here: 0. Different: 1. Nothing has been changed yet." in texts(window)
    listed = window.findChild(QListWidget)
    assert listed is not None
    assert "here: 2 mine; in the file: 5 in the file" in listed.item(0).text()
    click(qtbot, window, "Take it over")
    kept = kit.diary.get("id-1")
    assert kept is not None
    assert kept.note == "mine"
    click(qtbot, window, "Read a diary (JSON)")
    listed.item(0).setCheckState(Qt.CheckState.Checked)
    click(qtbot, window, "Take it over")
    kept = kit.diary.get("id-1")
    assert kept is not None
    assert kept.note == "in the file"


def test_a_broken_file_is_one_sentence(qtbot: Any, theme: Any, kit: Kit, tmp_path: Path) -> None:
    file = tmp_path / "diary.json"
    file.write_text('{"format": "acucoach-diary", "version": 1, "entries": [{"id": "a"}]}')
    window = panel(qtbot, theme, kit, file)
    click(qtbot, window, "Read a diary (JSON)")
    assert "entries[1].at is missing. Nothing was imported." in texts(window)
    assert kit.diary.count(EntryFilter()) == 0


def test_a_table_is_mapped_looked_at_and_taken_over_once(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("Day,Pain,Remark\n03.02.2026,4,one\n31.02.2026,4,two\n", "utf-8")
    window = panel(qtbot, theme, kit, file)
    click(qtbot, window, "Read a table (CSV)")
    shown = texts(window)
    assert "1 rows cannot be read and are left out; the first is line 3" in shown
    assert "New: 1." in shown
    click(qtbot, window, "Take it over")
    assert kit.diary.count(EntryFilter()) == 1
    click(qtbot, window, "Read a table (CSV)")
    assert "New: 0. Already here: 1." in texts(window)
    kit.undo.undo()
    assert kit.diary.count(EntryFilter()) == 0


def test_tables_are_written(qtbot: Any, theme: Any, kit: Kit, tmp_path: Path) -> None:
    kit.diary.save(entry(kit))
    window = panel(qtbot, theme, kit, tmp_path / "x")
    click(qtbot, window, "Save tables (CSV)")
    assert (tmp_path / "entries.csv").exists()


def test_the_page_is_saved_with_notes_only_when_asked(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path
) -> None:
    kit.diary.save(entry(kit, "a private note"))
    sources = ReportSources(
        kit.diary,
        kit.sessions,
        InstrumentRepository(kit.connection, kit.changes, kit.undo, kit.now),
        (),
        COMPLAINTS,
        dict,
        kit.now,
        theme,
    )
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
