"""Every dialog of the program, each opened as its own way opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.domain.anatomy import Side
from acucoach.ui.guide.figure_view import FigureThumb
from acucoach.ui.review.job_line import JobDialog
from acucoach.ui.waiting import WaitingDialog
from acucoach.ui.widgets.number_dialog import NumberDialog
from tests.assembly.window_kit import Program


class Opened:
    """Does something with each dialog that comes up, once it is laid out.

    It hears of windows that take the keys; a filter of all events would be called for widgets
    that are being destroyed.
    """

    def __init__(self, look: Callable[[QDialog], None]) -> None:
        self.seen: list[QDialog] = []
        self._look = look

    def changed(self, _window: object) -> None:
        """Another window has the keys."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog not in self.seen:
            self.seen.append(dialog)
            QTimer.singleShot(0, dialog, lambda: self._look(dialog))


def look_in(opened: Callable[[], object], look: Callable[[QDialog], None]) -> None:
    """Open a dialog, look at it, and close it."""
    wrong: list[BaseException] = []

    def close_after(dialog: QDialog) -> None:
        try:
            look(dialog)
        except BaseException as error:  # a dialog left open would wait for ever
            wrong.append(error)
        finally:
            dialog.done(QDialog.DialogCode.Rejected)

    watcher = Opened(close_after)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusWindowChanged.connect(watcher.changed)
    try:
        opened()
    finally:
        application.focusWindowChanged.disconnect(watcher.changed)
    if wrong:
        raise wrong[0]
    assert watcher.seen, "no dialog came"


def fit_to(dialog: QDialog, width: int, height: int) -> None:
    """As it comes up on a screen of that size."""
    fit = getattr(dialog, "fit", None)
    if callable(fit):
        dialog.setMaximumSize(width, height)
        fit(QRect(0, 0, width, height))


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
    yield "the short guide", lambda: QTest.keyClick(window, Qt.Key.Key_F1)
    yield "keys", window.keysRequested.emit
    yield "page for the doctor", lambda: _report(program)
    yield "not saved yet", lambda: _unsaved(program)
    yield "practising", lambda: _practise(program)
    yield "the camera", lambda: _camera(program)
    yield "a number", lambda: _number(program)
    yield "reading a file", lambda: _job(program)
    yield "waiting", lambda: _waiting(program)


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
    page: Any = program.window.screen_widget("body")
    program.qtbot.waitUntil(lambda: bool(page.guide.findChildren(FigureThumb)))
    page.guide.findChildren(FigureThumb)[0].enlarged.emit()
    QApplication.processEvents()


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


def _practise(program: Program) -> None:
    from acucoach.assembly.practice import practise

    practise(program.parts, program.window, "LI4", Side.LEFT)


def _camera(program: Program) -> None:
    """None is found here; the page says so."""
    from acucoach.assembly.camera import show_on_me

    show_on_me(program.to, "LI4", Side.LEFT)


def _number(program: Program) -> None:
    theme = program.parts.theme
    dialog = NumberDialog(
        theme, "Headache: how strong is it now?", "It belongs to your comparison.", program.window
    )
    dialog.exec()
    dialog.deleteLater()


def _job(program: Program) -> None:
    dialog = JobDialog(program.parts.theme, "Reading a file", program.window)
    dialog.begin("Reading a file")
    program.qtbot.waitUntil(lambda: not dialog.isVisible())  # looked at, and closed
    dialog.deleteLater()


def _waiting(program: Program) -> None:
    waiting = WaitingDialog(program.window, program.parts.theme)
    waiting.wait(1.0)
    waiting.over()
