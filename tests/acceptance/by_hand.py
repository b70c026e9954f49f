"""Somebody before the window who has two hands and eyes: clicks, keys, and what can be read.

Nothing else of the program is touched: what is pressed is found by the words on it, the click goes
to the window at that place, and a control that is hidden, covered or off cannot be pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.coach.stage_view import StageView
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.safety.today_form import TodayCheckForm
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock

LEFT = Qt.MouseButton.LeftButton


class Person:
    """Uses the program from its first start on.

    Args:
        qtbot: of the test.
        folder: the records; another person with the same folder is the same one after a restart.
        clock: the time.
    """

    def __init__(self, qtbot: Any, folder: Path, clock: FakeClock) -> None:
        self.program = Program(qtbot, folder, clock)
        self.clock = clock
        self.answers: list[str] = []
        self._lost_power = False

    # eyes

    @property
    def front(self) -> QWidget:
        """The window or the dialog that stands in front."""
        QApplication.processEvents()
        front = QApplication.activeModalWidget() or self.program.window
        if not front.isActiveWindow():
            front.activateWindow()
            QApplication.processEvents()
        return front

    def reads(self) -> str:
        """All words in front, also those one has to scroll to."""
        front = self.front
        said = [label.text() for label in front.findChildren(QLabel) if label.isVisible()]
        said += [one.text() for one in front.findChildren(QAbstractButton) if one.isVisible()]
        return "\n".join(said)

    def said(self) -> str:
        """What a screen reader would say of all that is in front."""
        every = [w for w in self.front.findChildren(QWidget) if w.isVisible()]
        return "\n".join(w.accessibleName() for w in every if w.accessibleName())

    def is_on(self, words: str) -> bool:
        """Whether a box or a choice of that name is ticked."""
        found = self._found(words)
        assert found is not None, words
        return found.isChecked()

    def sees(self, words: str) -> bool:
        """Whether a control with these words can be pressed."""
        return self._found(words) is not None

    def chosen(self, box: str) -> str:
        """The entry of a list that stands there."""
        return self._box(box).currentText()

    def marks(self) -> list[str]:
        """The names of the marks on the body."""
        self.front  # noqa: B018  what is under way comes to its end
        return [m.accessibleName() for m in self.front.findChildren(Hotspot) if m.isVisible()]

    def picture(self, name: str) -> QImage:
        """What is seen of the picture whose name begins so."""
        found = self._picture(name)
        return (
            found.window()
            .grab(QRect(found.mapTo(found.window(), QPoint()), found.size()))
            .toImage()
        )

    # hands

    def press(self, words: str, under: str = "") -> None:
        """Click what begins with these words, or the first of such below a heading."""
        found = self._found(words, under)
        assert found is not None, f"{words!r} is not there among: {self.reads()[-1500:]}"
        assert found.isEnabled(), f"{words!r} is off"
        self._click(found)

    def begins(self) -> None:
        """Start on the page that a session begins with, cautions read if there are any."""
        self.press("I have read it. Start" if self.sees("I have read it. Start") else "Start")

    def touches(self, name: str, across: float, down: float) -> None:
        """Click in a picture, at a share of its width and height."""
        found = self._picture(name)
        self._click_at(found, QPoint(round(across * found.width()), round(down * found.height())))

    def rates(self, value: int, scale: str = "") -> None:
        """A number on the scale of that name, or on the only one, by the mouse."""
        (found,) = [
            one for one in self.front.findChildren(PainScale)
            if one.isVisible() and one.accessibleName().startswith(scale)
        ]  # fmt: skip
        self._show(found)
        self._click_at(found, QPoint(round(found.width() * (value + 0.5) / 11), 40))

    def turns_to(self, screen: str) -> None:
        """The keys of a screen: Ctrl and its number."""
        self.key(getattr(Qt.Key, f"Key_{screen}"), Qt.KeyboardModifier.ControlModifier)

    def looks_for(self, words: str) -> None:
        """Ctrl+F on the first page, words, Enter."""
        self.turns_to("1")
        self.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        self.writes(words)
        self.key(Qt.Key.Key_Return)

    def writes(self, text: str, into: str = "") -> None:
        """Type, where the focus is or into the field of that name."""
        if into:
            met = False
            for kind in (QLineEdit, QPlainTextEdit):
                for field in self.front.findChildren(kind):
                    names = (field.accessibleName(), field.placeholderText())
                    if field.isVisible() and into in names:
                        self._click(field)
                        assert QApplication.focusWidget() is field
                        met = True
            assert met, f"no field {into!r} among: {self.reads()[-1500:]}"
        if isinstance(QApplication.focusWidget(), QLineEdit):
            self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        focus = QApplication.focusWidget()
        assert focus is not None, self.reads()
        QTest.keyClicks(focus, text)
        QApplication.processEvents()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Strike a key."""
        QTest.keyClick(self.front.windowHandle(), key, modifiers)
        QApplication.processEvents()

    def chooses(self, box: str, words: str) -> None:
        """The entry of a list that begins so, by keys."""
        found = self._box(box)
        items = [found.itemText(n) for n in range(found.count())]
        assert any(item.startswith(words) for item in items), (words, items)
        row = next(n for n, item in enumerate(items) if item.startswith(words))
        found.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(found, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(found, Qt.Key.Key_Down)
        QApplication.processEvents()

    def wants_no_movement(self) -> None:
        """Settings, Looks: what moves stands still from now on."""
        self.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        self.press("Less movement")
        self.turns_to("1")

    def lets_it_run(self, seconds: int, every: int = 1) -> None:
        """Time goes by in a session, which looks at the clock every few seconds."""
        coach = self.program.coach
        assert coach is not None
        for _ in range(0, seconds, every):
            self.clock.advance(every)
            coach.controller.tick()
        QApplication.processEvents()

    # questions that come in between

    def will_answer(self, **first: Callable[[], None]) -> None:
        """From now on: every form is read to its end and nothing of it applies.

        Args:
            first: what is filled in before that: ``profile``, ``today`` or ``signs``.
        """
        met: list[QWidget] = []
        waited = [0]

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            waited[0] = 0 if dialog is None or dialog in met else waited[0] + 1
            if waited[0] > 60 and dialog is not None:
                self.answers.append(f"nobody answered: {self.reads()}")
                dialog.close()
            if dialog is not None and dialog not in met:
                for name, kind in _FORMS.items():
                    if dialog.findChild(kind) is not None:
                        met.append(dialog)
                        self.answers.append(name)
                        try:
                            if name == "profile":
                                self.writes("1986", "Your year of birth")
                            if name in first:
                                first[name]()
                            self._finish(dialog, kind)
                        except BaseException:
                            dialog.close()  # or the test would wait for ever
                            raise
                        break

        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(look)
        self._timer.start()

    def _finish(self, dialog: QWidget, kind: type[QWidget]) -> None:
        """Read a form to its end; what was not ticked does not apply."""
        form: Any = dialog.findChild(kind)
        for _ in range(80):
            QTest.qWait(1)
            if not dialog.isVisible():
                return
            if form.none.isVisible():
                self._click(form.none)
            elif form.more.isVisible():
                self._click(form.more)
            else:  # it goes to the first question that is open
                self._click(form.save_button)
                if dialog.isVisible():
                    self.key(Qt.Key.Key_Space)
        raise AssertionError(f"the form has no end: {self.reads()}")

    def then(self, deed: Callable[[], None]) -> None:
        """Do something once the next dialog stands there."""

        def look() -> None:
            if QApplication.activeModalWidget() is None:
                QTimer.singleShot(5, look)
            else:
                deed()

        QTimer.singleShot(0, look)

    def leaves(self) -> None:
        """Close the window."""
        self._rests()
        if not self._lost_power:
            self.program.close()

    def loses_power(self) -> None:
        """The computer is off, in the middle of whatever it was."""
        self._rests()
        self._lost_power = True
        self.program.lose_power()

    def _rests(self) -> None:
        timer = getattr(self, "_timer", None)
        if timer is not None:
            timer.stop()

    def _found(self, words: str, under: str = "") -> QAbstractButton | None:
        front = self.front
        every = [b for b in front.findChildren(QAbstractButton) if b.isVisible()]
        if under:
            heading = next(
                one for one in front.findChildren(QLabel) if one.isVisible() and one.text() == under
            )
            top = heading.mapToGlobal(QPoint(0, 0)).y()
            every = [b for b in every if b.mapToGlobal(QPoint(0, b.height())).y() > top]
            every.sort(key=lambda b: b.mapToGlobal(QPoint(0, 0)).y())
        for exact in (True, False):
            for one in every:
                for name in (one.text().replace("&", ""), one.accessibleName()):
                    if name == words or (not exact and name.startswith(words)):
                        return one
        return None

    def _box(self, name: str) -> QComboBox:
        return next(
            b for b in self.front.findChildren(QComboBox)
            if b.isVisible() and b.accessibleName() == name
        )  # fmt: skip

    def _picture(self, name: str) -> QWidget:
        found = [
            w for w in self.front.findChildren(QWidget)
            if w.isVisible() and w.accessibleName().startswith(name)
            and isinstance(w, PlateView | StageView)
        ]  # fmt: skip
        assert found, f"no picture {name!r} among: {self.reads()[-1500:]}"
        return found[0]

    def _click(self, widget: QWidget) -> None:
        self._show(widget)
        self._click_at(widget, QPoint(min(24, widget.width() // 2), widget.height() // 2))

    def _show(self, widget: QWidget) -> None:
        for area in self.front.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
        QApplication.processEvents()

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        window = widget.window()
        at = widget.mapTo(window, place)
        there = window.childAt(at)
        assert there is widget or (there is not None and widget.isAncestorOf(there)), (
            f"{widget.accessibleName() or widget} lies under {there}"
        )
        QTest.mouseClick(there, LEFT, pos=there.mapFrom(window, at))
        QApplication.processEvents()


_FORMS: dict[str, type[QWidget]] = {
    "profile": ProfileForm, "today": TodayCheckForm, "signs": RedFlagPage,
}  # fmt: skip
