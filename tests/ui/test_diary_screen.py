"""The diary's screen, driven as a person does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from ui.diary_kit import Kit

from acucoach.domain.diary import Entry, Medicine, Reflection
from acucoach.storage.diary_query import EntryFilter
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale

TODAY = date(2026, 3, 6)


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: Any, theme: Any, kit: Kit) -> DiaryScreen:
    made = DiaryScreen(theme, kit.services)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    return made


def button(screen: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    found = [
        b
        for b in screen.findChildren(QPushButton)
        if not b.isHidden() and text in (b.text(), b.accessibleName())
    ]
    assert len(found) == 1, [b.accessibleName() for b in screen.findChildren(QPushButton)]
    return found[0]


def texts(screen: QWidget) -> set[str]:
    QApplication.processEvents()
    return {label.text() for label in screen.findChildren(Text) if label.isVisible()}


def entry(number: int, at: datetime, **more: Any) -> Entry:
    return Entry(f"id-{number}", at, at, at, **{"complaint": "headache", "intensity": 6, **more})


def test_a_number_and_save_are_all_it_takes(qtbot: Any, screen: DiaryScreen, kit: Kit) -> None:
    scale = screen.findChild(PainScale)
    assert scale is not None
    qtbot.keyClick(scale, Qt.Key.Key_7)
    qtbot.mouseClick(button(screen, "Save entry"), Qt.MouseButton.LeftButton)
    kept = kit.diary.on_days(TODAY)
    assert [(e.intensity, e.complaint, e.at) for e in kept] == [(7, "headache", kit.time)]
    assert scale.value is None
    assert "Headache" in texts(screen)


def test_saving_nothing_says_what_to_do_and_keeps_nothing(
    qtbot: Any, screen: DiaryScreen, kit: Kit
) -> None:
    qtbot.mouseClick(button(screen, "Save entry"), Qt.MouseButton.LeftButton)
    assert "Choose a number or write a note first." in texts(screen)
    assert kit.diary.count(EntryFilter()) == 0


def test_triggers_and_note_go_along(qtbot: Any, screen: DiaryScreen, kit: Kit) -> None:
    scale, note = screen.findChild(PainScale), screen.findChild(QPlainTextEdit)
    assert scale is not None
    assert note is not None
    qtbot.keyClick(scale, Qt.Key.Key_3)
    qtbot.mouseClick(button(screen, "Screen work"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(note, "<b>plain</b>")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (kept,) = kit.diary.on_days(TODAY)
    assert (kept.triggers, kept.note) == (("screen",), "<b>plain</b>")
    shown = [t for t in screen.findChildren(Text) if t.text() == "<b>plain</b>"]
    assert shown
    assert all(t.textFormat() is Qt.TextFormat.PlainText for t in shown)


def test_editing_keeps_what_was_not_touched(qtbot: Any, screen: DiaryScreen, kit: Kit) -> None:
    tokyo = timezone(timedelta(hours=9))
    old = kit.diary.save(
        entry(
            1,
            datetime(2026, 3, 6, 8, 30, 15, tzinfo=tokyo),
            onset=datetime(2026, 3, 6, 7, 0, 3, tzinfo=tokyo),
            medicines=(Medicine("Ibuprofen", "400 mg"),),
            tags=("own",),
            qualities=("dull and odd",),
        )
    )
    qtbot.mouseClick(button(screen, "Change: Headache"), Qt.MouseButton.LeftButton)
    scale = screen.findChild(PainScale)
    assert scale is not None
    qtbot.keyClick(scale, Qt.Key.Key_2)
    qtbot.mouseClick(button(screen, "Save entry"), Qt.MouseButton.LeftButton)
    new = kit.diary.get(old.id)
    assert new == replace(old, intensity=2, changed=kit.time)


def test_delete_and_undo_by_keyboard(qtbot: Any, screen: DiaryScreen, kit: Kit) -> None:
    kit.diary.save(entry(1, kit.time))
    qtbot.mouseClick(button(screen, "Change: Headache"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(screen, "Delete"), Qt.MouseButton.LeftButton)
    assert kit.diary.count(EntryFilter()) == 0
    qtbot.mouseClick(button(screen, "Undo"), Qt.MouseButton.LeftButton)
    assert kit.diary.count(EntryFilter()) == 1
    assert "Headache" in texts(screen)


def test_an_earlier_entry_goes_to_its_day(qtbot: Any, screen: DiaryScreen, kit: Kit) -> None:
    screen.show_day(date(2026, 3, 2))
    qtbot.mouseClick(button(screen, "Add an earlier entry"), Qt.MouseButton.LeftButton)
    scale = screen.findChild(PainScale)
    assert scale is not None
    qtbot.keyClick(scale, Qt.Key.Key_4)
    qtbot.mouseClick(button(screen, "Save entry"), Qt.MouseButton.LeftButton)
    (kept,) = kit.diary.on_days(date(2026, 3, 2))
    assert kept.at == datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_none_that_day_still_going_and_not_written_are_told_apart(
    qtbot: Any, screen: DiaryScreen, kit: Kit
) -> None:
    def said(day: str) -> str:
        QApplication.processEvents()
        names = [b.accessibleName() for b in screen.findChildren(QPushButton) if not b.isHidden()]
        return next(name for name in names if day in name and ":" in name).rsplit(": ", 1)[1]

    assert said(", 6 March") == "nothing written"
    qtbot.mouseClick(button(screen, "No pain that day"), Qt.MouseButton.LeftButton)
    assert said(", 6 March") == "no pain"
    qtbot.mouseClick(button(screen, "Still going"), Qt.MouseButton.LeftButton)
    assert said(", 6 March") == "still going, no number"
    qtbot.mouseClick(button(screen, "Still going"), Qt.MouseButton.LeftButton)
    assert said(", 6 March") == "nothing written"
    assert kit.diary.reflections(TODAY, TODAY) == {}
    kit.diary.reflect(TODAY, Reflection.NONE)
    assert said(", 6 March") == "no pain"


def test_search_finds_words_and_puts_back_from_the_bin(
    qtbot: Any, screen: DiaryScreen, kit: Kit
) -> None:
    from PySide6.QtWidgets import QLineEdit, QListView

    kit.diary.save(entry(1, kit.time, note="after the Café"))
    kit.diary.save(entry(2, kit.time - timedelta(days=3), note="nothing"))
    qtbot.mouseClick(button(screen, "Search the diary"), Qt.MouseButton.LeftButton)
    line = next(w for w in screen.findChildren(QLineEdit) if w.accessibleName() == "Words in notes")
    qtbot.keyClicks(line, "cafe")
    found = next(w for w in screen.findChildren(QListView) if w.accessibleName() == "Entries found")
    assert found.model().rowCount() == 1
    found.selectAll()
    qtbot.mouseClick(button(screen, "Delete"), Qt.MouseButton.LeftButton)
    assert kit.diary.count(EntryFilter()) == 1
    qtbot.mouseClick(button(screen, "Bin, 30 days"), Qt.MouseButton.LeftButton)
    found.selectAll()
    qtbot.mouseClick(button(screen, "Put back"), Qt.MouseButton.LeftButton)
    assert kit.diary.count(EntryFilter()) == 2


def test_filters_narrow_what_is_found_and_go_together(
    qtbot: Any, screen: DiaryScreen, kit: Kit
) -> None:
    from PySide6.QtWidgets import QComboBox, QListView

    kit.diary.save(entry(1, kit.time, triggers=("screen",), note="one"))
    kit.diary.save(entry(2, kit.time - timedelta(days=40), tags=("bus",), note="two"))
    pill = Medicine("Ibuprofen", "400 mg")
    kit.diary.save(entry(3, kit.time - timedelta(days=400), medicines=(pill,), note="three"))
    kit.diary.save(entry(4, kit.time, complaint="back-pain", intensity=2, note="four"))
    screen.open_search()
    found = next(w for w in screen.findChildren(QListView) if w.accessibleName() == "Entries found")

    def box(name: str) -> QComboBox:
        return next(w for w in screen.findChildren(QComboBox) if w.accessibleName() == name)

    def notes() -> list[str]:
        model = found.model()
        rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        return [row.rsplit(" · ", 1)[1] for row in rows]

    named, when = box("Trigger, your own word or medicine"), box("When")
    assert notes() == ["four", "one", "two", "three"]
    for text, left in (("Screen work", ["one"]), ("bus", ["two"]), ("Ibuprofen", ["three"])):
        named.setCurrentIndex(named.findText(text))
        assert notes() == left
    when.setCurrentIndex(when.findText("Last year"))
    assert notes() == []
    named.setCurrentIndex(0)
    assert notes() == ["four", "one", "two"]
    when.setCurrentIndex(when.findText("Last 4 weeks"))
    assert notes() == ["four", "one"]
    strength = box("Strength")
    strength.setCurrentIndex(strength.findText("4 or more"))
    assert notes() == ["one"]


def test_the_arrow_from_before_to_after_follows_the_reading_direction(
    qapp: Any, qtbot: Any, theme: Any
) -> None:
    from acucoach.ui.widgets.labels import Icon

    plain = Icon(theme, "arrow-right")
    qtbot.addWidget(plain)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = Icon(theme, "arrow-right")
        qtbot.addWidget(turned)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    expected = plain.pixmap().toImage().flipped(Qt.Orientation.Horizontal)
    assert turned.pixmap().toImage() == expected
