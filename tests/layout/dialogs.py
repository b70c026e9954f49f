"""Every dialog of the program, each opened as its own way opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from acucoach.ui.guide.figure_view import FigureThumb
from tests.assembly.window_kit import Program


class Desk:
    """A screen as large as told."""

    def __init__(self, width: int, height: int) -> None:
        self.free = QRect(0, 0, width, height)

    def availableGeometry(self) -> QRect:
        return self.free

    def availableSize(self) -> Any:
        return self.free.size()


def openers(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    """Names of dialogs and what opens each; the call lasts until the dialog is closed."""
    window: Any = program.window
    questions, to = program.questions, program.to
    yield "about you", questions.ask_profile
    yield "today", questions.ask_today
    for topic in ("headache", "back-pain", "general"):
        yield f"signs, {topic}", lambda topic=topic: _signs(program, topic)
    yield "marks on the skin", to.mark_skin
    yield "a tender spot", lambda: _spot(program)
    yield "a figure", lambda: _figure(program)
    yield "keys", lambda: QTest.keyClick(window, Qt.Key.Key_F1)
    yield "page for the doctor", lambda: _report(program)
    yield "not saved yet", lambda: _unsaved(program)


def _signs(program: Program, topic: str) -> None:
    """As if they had not been asked yet."""
    questions = program.questions
    due, questions._due = questions._due, lambda _: True
    try:
        questions.rule_out((topic, "general"))
    finally:
        questions._due = due


def _spot(program: Program) -> None:
    from acucoach.assembly.marks import choose_spot

    choose_spot(program.parts, program.window)


def _figure(program: Program) -> None:
    program.to.open_point("ST36")
    QTest.qWait(50)
    page: Any = program.window.screen_widget("body")
    QTest.mouseClick(page.guide.findChildren(FigureThumb)[0], Qt.MouseButton.LeftButton)


def _report(program: Program) -> None:
    today = program.parts.today
    review: Any = program.window.screen_widget("review")
    review.reportAsked.emit(today - timedelta(days=27), today, "headache")


def _unsaved(program: Program) -> None:
    from acucoach.assembly.unsaved import may_leave

    window: Any = program.window
    window.show_screen("diary")
    note = window.screen_widget("diary")._panel._note
    note.setPlainText("half a sentence")
    may_leave(program.parts.drafts, program.parts.theme, window)
    note.clear()


def look_in(opened: Callable[[], object], look: Callable[[QDialog], None]) -> None:
    """Open a dialog, look at it, and close it."""
    tries = [0]

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        tries[0] += 1
        if not isinstance(dialog, QDialog):
            if tries[0] < 400:
                QTimer.singleShot(10, wait)
            return
        QTest.qWait(30)
        try:
            look(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, wait)
    opened()
    assert tries[0] < 400, "no dialog came"


def fit_to(dialog: QWidget, desk: Desk) -> None:
    """As it comes up on a screen of that size."""
    fit = getattr(dialog, "fit", None)
    if callable(fit):
        fit(desk.free)
