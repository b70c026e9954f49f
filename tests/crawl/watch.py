"""What must hold after every step."""

from __future__ import annotations

import json
import traceback
import zlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from acucoach.commands.export import run_export
from acucoach.storage.trials import TrialRepository
from tests.crawl.controls import Control, front_window, plain, said, walk, windows
from tests.crawl.kinds import family
from tests.crawl.outside import Outside
from tests.crawl.program import Program

ROOT = Path(__file__).resolve().parents[2]
COUNTED = {
    "entries": "entry", "sessions": "session", "days": "day_note", "routines": "own_routine",
    "courses": "course", "trials": "trial", "instruments": "filled_instrument",
}  # fmt: skip
"""Lists of the diary file, and the table each is written from."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that must not be.

    Attributes:
        kind: one word.
        where: what makes it one fault and not another.
        more: for whoever mends it.
    """

    kind: str
    where: str
    more: str = ""

    @property
    def key(self) -> str:
        """Kind and place."""
        return f"{self.kind}: {self.where}"


@dataclass(frozen=True, slots=True)
class Look:
    """What can be seen, read and heard at one moment."""

    picture: int
    tree: int
    heard: int
    focus: int


class Watch:
    """Looks at the program after every step.

    Args:
        program: the program.
        outside: what reached the world.
    """

    def __init__(self, program: Program, outside: Outside) -> None:
        self._program, self._outside = program, outside
        self.errors: list[BaseException] = []
        self._log = 0
        self._database: tuple[int, int] | None = None
        self.typed: dict[str, str] = {}
        self._target = program.folder.parent / "export.json"

    # looking

    def look(self) -> Look:
        """Take everything in."""
        picture = tree = 0
        for window in windows():
            image = window.grab().toImage()
            picture = zlib.crc32(image.constBits(), picture)
            held = f"{window.windowState()} {window.geometry().getRect()}"
            tree = zlib.crc32(held.encode(), tree)
            for interface in walk(QAccessible.queryAccessibleInterface(window)):
                tree = zlib.crc32(repr(said(interface)).encode(), tree)
        focus = QApplication.focusWidget()
        return Look(picture, tree, self._outside.heard, id(focus))

    # checking

    def faults(self, place: str) -> list[Fault]:
        """All that is wrong now, but for what the last step should have done."""
        found = [*self._errors(), *self._warnings(), *self._logged()]
        found += [*self._records(), *self._focus(place), *self._sizes()]
        return found

    def _errors(self) -> list[Fault]:
        errors, self.errors[:] = list(self.errors), []
        return [Fault("exception", _site(error), _trace(error)) for error in errors]

    def _warnings(self) -> list[Fault]:
        texts, self._outside.warnings[:] = list(self._outside.warnings), []
        return [Fault("warning of Qt", plain(text), text) for text in texts]

    def _logged(self) -> list[Fault]:
        log = self._program.parts.paths.log
        size = log.stat().st_size if log.exists() else 0
        before, self._log = self._log, size
        if size <= before:
            return []
        return [Fault("line in the log", plain(log.read_text("utf-8")[before:].splitlines()[0]))]

    def _records(self) -> list[Fault]:
        path = self._program.parts.paths.database
        try:
            state = path.stat()
        except OSError as error:
            return [Fault("records", "the file is gone", str(error))]
        now = (state.st_mtime_ns, state.st_size)
        if now == self._database:
            return []
        self._database = now
        return [*self._reading(), *self._export()]

    def _reading(self) -> list[Fault]:
        parts = self._program.parts
        first, last = date(2000, 1, 1), date(2100, 1, 1)
        nouns: dict[str, Any] = {
            "sessions": parts.sessions.find,
            "entries": lambda: parts.diary.on_days(first, last),
            "days": lambda: parts.diary.reflections(first, last),
            "routines": parts.routines.all,
            "plans": parts.courses.all,
            "tender spots": parts.spots.all,
            "marks": parts.people.marks,
            "profile": parts.people.profile,
            "today": lambda: parts.people.today(parts.today),
            "care contact": parts.people.care_contact,
            "lines": lambda: parts.lines.lines(first, last),
            "trials": lambda: TrialRepository(
                parts.connection, parts.changes, parts.undo, parts.clock.now
            ).all(),
        }
        found = []
        for noun, read in nouns.items():
            try:
                read()
            except Exception as error:
                found.append(Fault("unreadable", noun, _trace(error)))
        return found

    def _export(self) -> list[Fault]:
        parts = self._program.parts
        try:
            run_export(parts.paths.root, self._target, "json")
            written = json.loads(self._target.read_text("utf-8"))
        except Exception as error:
            return [Fault("export", _site(error), _trace(error))]
        found = []
        for name, table in COUNTED.items():
            kept = self._kept(table)
            there = len(written.get(name, []))
            if kept != there:
                found.append(Fault("export", f"{name} not complete", f"{there} of {kept}"))
        return found

    def _kept(self, table: str) -> int:
        connection = self._program.parts.connection
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        where = " WHERE deleted_utc IS NULL" if "deleted_utc" in columns else ""
        if table == "session":  # one that still runs is written once it has ended
            where += " AND state NOT IN ('ready', 'running', 'paused')"
        return int(connection.execute(f"SELECT count(*) FROM {table}{where}").fetchone()[0])

    def _focus(self, place: str) -> list[Fault]:
        if QApplication.activePopupWidget() is not None or front_window() is None:
            return []
        widget = QApplication.focusWidget()
        if widget is None:
            return [Fault("focus", f"nowhere in {place}")]
        name = family(f"{place} | {type(widget).__name__} | {plain(widget.accessibleName())}")
        if not widget.isVisible() or widget.window() is not front_window():
            return [Fault("focus", f"on what is not seen: {name}")]
        if not widget.isEnabled():
            return [Fault("focus", f"on what cannot be used: {name}")]
        if widget.visibleRegion().isEmpty():
            return [Fault("focus", f"scrolled out of view: {name}")]
        return []

    def _sizes(self) -> list[Fault]:
        room: QRect = QGuiApplication.primaryScreen().availableGeometry()
        return [
            Fault(
                "larger than the screen",
                f"{type(window).__name__} '{plain(window.windowTitle())}'",
                f"{window.frameGeometry().getRect()}",
            )
            for window in windows()
            if window.isWindow()
            and window.windowType() is not Qt.WindowType.Popup
            and (window.height() > room.height() or window.width() > room.width())
        ]

    def unavailable(self, found: list[Control]) -> list[Fault]:
        """Controls that are shown as not available and do not say why."""
        return [
            Fault("not available without a reason", control.key)
            for control in found
            if not control.enabled and not control.why and control.kind in ("press", "box", "type")
        ]

    # what was typed

    def rewritten(self, field: QWidget | None, before: str) -> None:
        """A key has written or deleted in a field: words it took away there are not lost.

        Args:
            field: what had the keys.
            before: what stood in it.
        """
        after = text_of(field)
        for word in list(self.typed):
            if word in before and after is not None and word not in after:
                del self.typed[word]

    def pressed(self, name: str) -> None:
        """A word may be a button now, with what was typed after it: a press takes it off again.

        Args:
            name: what the button says.
        """
        for word in list(self.typed):
            if word in name and " " not in name:
                del self.typed[word]

    def vanished(self) -> list[Fault]:
        """Typed words that are nowhere any more: in no field and in no file."""
        if not self.typed:
            return []
        shown = "\n".join(_texts())
        missing = {word: key for word, key in self.typed.items() if word not in shown}
        if missing:
            kept = b"".join(
                path.read_bytes() for path in self._program.root.rglob("*") if path.is_file()
            )
            missing = {word: key for word, key in missing.items() if word.encode() not in kept}
        for word in missing:
            del self.typed[word]
        return [Fault("typed words vanished", key, word) for word, key in missing.items()]


def text_of(field: QWidget | None) -> str | None:
    """What stands in a field; None when it is none, or is gone."""
    try:
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, (QTextEdit, QPlainTextEdit)):
            return field.toPlainText()
    except RuntimeError:
        return None
    return None


def _texts() -> list[str]:
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
            found.append(widget.toPlainText())
        elif not isinstance(widget, QScrollArea):
            found.append(widget.accessibleName())
            text = getattr(widget, "text", None)
            if callable(text):
                try:
                    found.append(str(text()))
                except TypeError:
                    continue
    return found


def _site(error: BaseException) -> str:
    """The last place of our own code, and the kind."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "acucoach" in Path(f.filename).parts[:-1]]
    last = ours[-1] if ours else (frames[-1] if frames else None)
    if last is None:
        return type(error).__name__
    return f"{type(error).__name__} in {Path(last.filename).name} {last.name}"


def _trace(error: BaseException) -> str:
    lines = traceback.format_exception(error)
    return "".join(lines[-6:])


def is_front(widget: QWidget) -> bool:
    """Whether a widget lies in the window that takes input."""
    return widget.window() is front_window()
