"""Two lives of the real program with a canary in every field, for ``check_private.py``.

    python tests/long/canary_life.py first|second DATA_FOLDER OUT_FOLDER

The first types the canary wherever something can be typed, does a session, meets a fault of the
program, exports, leaves a draft and crashes. The second saves a report of that, deletes all that
can be deleted, empties the bin, writes what is left of the file to OUT_FOLDER, and deletes
everything.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from acucoach.app import run_window  # noqa: E402
from acucoach.assembly.navigator import Navigator  # noqa: E402
from acucoach.assembly.session_door import SessionDoor  # noqa: E402
from acucoach.ui.main_window import MainWindow  # noqa: E402
from acucoach.ui.welcome.welcome import Welcome  # noqa: E402

CANARY = "zqcanaryqz"
"""Of small letters of the alphabet, so that no fold or quoting changes it."""
PATIENCE_MS = 20_000


def until(found: Callable[[], Any], what: str) -> Any:
    """Wait for something to be there."""
    for _ in range(PATIENCE_MS // 20):
        thing = found()
        if thing:
            return thing
        QTest.qWait(20)
    raise AssertionError(f"waited in vain for {what}")


def main_window() -> MainWindow | None:
    """The window, once its screens are there."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and "body" in window.built:
            return window
    return None


def lines(inside: QWidget) -> Iterator[QWidget]:
    """Everything that text can be typed into now."""
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        for line in inside.findChildren(kind):
            if line.isVisible() and line.isEnabled() and not line.isReadOnly():
                yield line


class Life:
    """One run of the program.

    Args:
        folder: the data folder.
        out: where exports go.
    """

    def __init__(self, folder: Path, out: Path) -> None:
        self.folder, self.out = folder, out
        self.typed = 0

    @property
    def window(self) -> MainWindow:
        found = main_window()
        assert found is not None
        return found

    @property
    def parts(self) -> Any:
        return self.window.findChild(Navigator).parts

    def type_into_all(self, inside: QWidget) -> None:
        """The canary into each line, as by keys; lines that come up on the way, too."""
        done: set[int] = set()
        for _ in range(40):
            line = next((one for one in lines(inside) if id(one) not in done), None)
            if line is None:
                return
            done.add(id(line))
            line.setFocus()
            QTest.keyClicks(line, CANARY)
            text = line.text() if isinstance(line, QLineEdit) else line.toPlainText()  # type: ignore[attr-defined]
            self.typed += CANARY in text
            QTest.qWait(30)

    def press(self, inside: QWidget, text: str) -> None:
        """The visible button with a text, wherever it has scrolled to."""
        QTest.qWait(20)
        button = next(
            one for one in inside.findChildren(QAbstractButton)
            if one.text() == text and one.isVisible()
        )  # fmt: skip
        above = button.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(button)
            above = above.parentWidget()
        QTest.qWait(20)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(50)

    # the first life

    def first(self) -> None:
        window, parts = self.window, self.parts
        for screen in (*window.rail.screens, "preferences"):
            window.show_screen(screen)
            QTest.qWait(200)
            page = window.screen_widget(screen)
            if screen == "preferences":
                for row in list(page.rows.values()):
                    row.click()
                    QTest.qWait(50)
                    self.type_into_all(page)
                continue
            self.type_into_all(page)
        self.entry()
        self.routine()
        self.session()
        self.history()
        self.files(parts)

        def fault() -> None:
            words = CANARY  # in a variable, and in the words of the error
            raise ValueError(words)

        # From the program's own loop, where nobody catches it.
        QTimer.singleShot(0, fault)
        QTimer.singleShot(400, lambda: told_of(self.crash))

    def crash(self) -> None:
        log = self.folder / "acucoach.log"
        assert "ValueError" in log.read_text("utf-8"), "the fault was not noted"
        self.draft()
        print(f"typed {self.typed}", flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)

    def _panel(self) -> Any:
        self.window.show_screen("diary")
        QTest.qWait(100)
        return self.window.screen_widget("diary")._panel

    def entry(self) -> None:
        panel = self._panel()
        if not panel._more.isChecked():
            panel._more.click()
        QTest.keyClick(panel._tag_line, Qt.Key.Key_Return)
        self.press(panel, "Add a medicine")
        self.type_into_all(panel)
        panel._scale.setFocus()
        QTest.keyClick(panel._scale, Qt.Key.Key_7)
        count = self._rows("entry")
        self.press(panel, "Save entry")
        assert self._rows("entry") == count + 1, "the entry was not saved"

    def routine(self) -> None:
        from acucoach.ui.routines.routine_editor import RoutineEditor

        self.window.show_screen("routines")
        page: Any = self.window.screen_widget("routines")
        page.list.newRequested.emit()
        QTest.qWait(100)
        editor = next(e for e in page.findChildren(RoutineEditor) if e.isVisible())
        self.type_into_all(editor)
        editor.look_for.clear()
        QTest.keyClicks(editor.look_for, "LI4")
        QTest.keyClick(editor.look_for, Qt.Key.Key_Return)
        QTest.qWait(1500)  # kept as a draft, too

    def session(self) -> None:
        from acucoach.domain.profile import Profile, TodayCheck
        from acucoach.ui.coach.coach_screen import CoachScreen

        parts = self.parts
        parts.people.save_profile(Profile.healthy())
        parts.people.save_today(TodayCheck.fine(parts.today))
        for topic in parts.library.safety.red_flags:
            parts.people.signs.answer(topic, ())
        self.window.findChild(SessionDoor).start_point("LI4", 30, "in-turn")
        coach = until(
            lambda: next((c for c in self.window.findChildren(CoachScreen) if c.isVisible()), None),
            "the coach",
        )
        coach.before.start_button.click()
        QTest.qWait(8000)
        from acucoach.domain.session import StopReason

        assert coach.controller.record.wall_seconds >= 5
        coach.controller.stop(StopReason.USER)
        QTest.qWait(200)
        self.type_into_all(coach)
        coach.after.done_button.click()
        QTest.qWait(300)

    def history(self) -> None:
        self.window.show_screen("history")
        page: Any = self.window.screen_widget("history")
        page.show_session(self.parts.sessions.find()[0].id)
        QTest.qWait(200)
        self.type_into_all(page)
        QTest.qWait(1500)

    def files(self, parts: Any) -> None:
        from acucoach.assembly.exchange import build_files_panel
        from acucoach.storage.backups import BackupShelf
        from acucoach.storage.exchange.progress import no_progress
        from acucoach.storage.exchange.routines import write_routine

        panel: Any = build_files_panel(parts)
        desk, out = panel._desk, self.out
        desk.write_json(out / "diary.json", no_progress)
        desk.write_fhir(out / "bundle.json", no_progress)
        (out / "tables").mkdir()
        desk.write_tables(out / "tables", no_progress)
        shelf = BackupShelf(parts.connection, parts.paths.backups, parts.clock.now)
        shelf.save_to(out / "copy.sqlite3")
        shelf.make()
        write_routine(out / "routine.json", parts.routines.all()[0])
        self._report_of_the_review()
        foreign = (out / "diary.json").read_text("utf-8").replace('"019c4000-', '"019c4001-')
        (out / "foreign.json").write_text(foreign, "utf-8")
        (out / "foreign.json").chmod(0o600)
        plan = desk.preview_json(out / "foreign.json", no_progress)
        count = self._rows("entry")
        desk.take_over(plan, {}, no_progress)
        assert self._rows("entry") > count, "nothing was imported"
        if self.parts.settings.now.backup_folder == "":
            self.parts.settings.change(backup_folder=str(out))
        panel.deleteLater()

    def _report_of_the_review(self) -> None:
        from acucoach.ui.review.report_dialog import ReportDialog

        self.window.show_screen("review")
        page: Any = self.window.screen_widget("review")
        until(lambda: not page.work.busy, "the figures")
        QTest.qWait(200)
        target = self.out / "report.pdf"
        QFileDialog.getSaveFileName = lambda *_, **__: (str(target), "")  # type: ignore[assignment]

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, ReportDialog):
                return
            self.type_into_all(dialog)
            for button in dialog.findChildren(QAbstractButton):
                if button.isVisible() and button.text().startswith("Save"):
                    button.click()
                    break
            if dialog.isVisible():
                dialog.close()

        QTimer.singleShot(500, answer)
        for button in page.findChildren(QAbstractButton):
            if "doctor" in button.text().lower() and button.isVisible():
                button.click()
                break
        QTest.qWait(600)
        assert target.exists(), "no page for the doctor was written"

    def draft(self) -> None:
        panel = self._panel()
        self.type_into_all(panel)
        QTest.qWait(2500)
        assert self._rows("draft") > 0, "no draft was kept"

    def _rows(self, table: str) -> int:
        found = self.parts.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return int(found)

    # the second

    def second(self) -> None:
        from acucoach.domain.safety_red_flags import CareContact
        from acucoach.storage.nouns import NOUNS

        report = self.folder.parent / "told" / "report.txt"
        report.parent.mkdir(exist_ok=True)

        def choose() -> None:
            # The library's own dialog, which remembers where it was.
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            line = dialog.findChildren(QLineEdit)[0]
            line.selectAll()
            QTest.keyClicks(line, str(report))
            QTest.keyClick(line, Qt.Key.Key_Return)

        notice = self.window.notice
        until(lambda: [b.text() for b in notice.buttons][:1] == ["Go on writing"], "the draft")
        self.press(notice, "Throw it away")
        QTimer.singleShot(500, choose)
        self.press(self.window, "Save a report")
        assert report.exists(), "no report was written"
        parts = self.parts
        ids = {
            table.name: [row[0] for row in parts.connection.execute(f"SELECT id FROM {table.name}")]
            for table in NOUNS
        }
        parts.diary.delete(ids["entry"])
        parts.sessions.delete(ids["session"])
        for routine in parts.routines.all():
            parts.routines.delete(routine.id)
        for course in parts.courses.all():
            parts.courses.delete(course.id)
        for (day,) in parts.connection.execute("SELECT day FROM day_note").fetchall():
            from datetime import date

            parts.diary.reflect(date.fromisoformat(day), None)
        parts.people.save_care_contact(CareContact("", ""))
        self.window.show_screen("preferences")
        page: Any = self.window.screen_widget("preferences")
        page.rows["records"].click()
        QTest.qWait(100)
        section = page.sections["records"]
        section.refresh()
        section.bin.empty.click()
        QTest.qWait(50)
        section.bin.sure.click()
        QTest.qWait(200)
        after = self.out / "after-the-bin.sqlite3"
        shutil.copyfile(parts.paths.database, after)
        after.chmod(0o600)
        QTest.keyClicks(section.typed, "DELETE")
        section.delete.click()
        QTest.qWait(500)
        self.window.close()


def told_of(deed: Callable[[], None]) -> None:
    """Do something; a fault of this file ends the process, and is printed."""
    try:
        deed()
    except BaseException:
        import traceback

        print(traceback.format_exc(), flush=True)
        os._exit(3)


def main() -> int:
    """Live."""
    which, folder, out = sys.argv[1:]
    life = Life(Path(folder), Path(out))
    QApplication([sys.argv[0]])

    def go() -> None:
        welcome = until(main_window, "the window").findChild(Welcome)
        QTest.qWait(200)
        if welcome is not None and welcome.isVisible():
            QTest.mouseClick(welcome.skip, Qt.MouseButton.LeftButton)
        getattr(life, which)()

    QTimer.singleShot(0, lambda: told_of(go))
    return run_window(Path(folder), "en")


if __name__ == "__main__":
    raise SystemExit(main())
