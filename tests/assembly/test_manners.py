"""Manners of the window: where files are asked for, names of languages, calm, closing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click
from tests.conftest import ROOT
from tests.settle import settle


def settings(program: Program) -> Any:
    program.window.show_screen("preferences")
    settle()
    return program.window.screen_widget("preferences")


def test_files_are_asked_for_in_the_folder_for_documents(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = tmp_path / "Papers"
    papers.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(papers))
    asked: list[str] = []

    def ask(*given: Any) -> tuple[str, str]:
        asked.append(given[2])
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    screen = settings(program)
    screen.show_section("records")
    for text in ("Save everything (JSON)", "Read a diary (JSON)"):
        click(program.qtbot, button(screen, text))
    assert [Path(path).parent if Path(path).suffix else Path(path) for path in asked] == [
        papers
    ] * 2


def test_only_one_place_asks_for_files() -> None:
    found = {
        path.name
        for path in (ROOT / "acucoach").rglob("*.py")
        if "QFileDialog" in path.read_text("utf-8")
    }
    assert found == {"file_dialogs.py"}


def test_a_language_is_called_by_its_name_without_a_country(program: Program) -> None:
    screen = settings(program)
    screen.show_section("language")
    rows = screen.sections["language"].languages.findChildren(QWidget)
    words = [row.accessibleName() or getattr(row, "text", str)() for row in rows]
    assert "English" in words
    assert not [word for word in words if "merican" in word]


@pytest.mark.sample(1)
@pytest.mark.parametrize("calm", [False, True], ids=["usual", "calm"])
def test_with_reduced_motion_the_map_does_not_move(program: Program, calm: bool) -> None:
    page: Any = program.window.screen_widget("body")
    program.parts.settings.change(reduced_motion=calm)
    settle()
    QTest.keyClick(page.plates, Qt.Key.Key_Plus)
    moving = page.plates.glide.goal is not None
    assert moving is not calm


def test_an_error_while_closing_leaves_the_window_open(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> bool:
        raise ValueError("on purpose")

    usual = program.window._may_close
    told: list[type] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    monkeypatch.setattr(program.window, "_may_close", fails)
    program.window.close()
    QApplication.processEvents()
    assert told == [ValueError]
    assert program.window.isVisible()
    monkeypatch.setattr(program.window, "_may_close", usual)


@pytest.mark.sample(1)
@pytest.mark.parametrize("word", ["knee", "elbow", "shoulder"])
def test_a_place_is_found_once(program: Program, word: str) -> None:
    page: Any = program.window.screen_widget("body")
    page.header.search.setFocus()
    QTest.keyClicks(page.header.search, word)

    def names() -> list[str]:
        rows = page.complaints.findChildren(RowButton)
        return [row.accessibleName() for row in rows if row.isVisible()]

    program.qtbot.waitUntil(lambda: any(one.lower().startswith(word) for one in names()))
    assert len(names()) == len(set(names()))
