"""Groups of questions: below one another, or one on a screen where the text is large."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.safety.reading import ONE_BY_ONE, MeantPress, ReadToEnd, keep_place
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.frames import Scroller, column
from acucoach.ui.widgets.labels import Text


class QuestionPages(QWidget):
    """Shows questions and the buttons below them; says nothing itself about what is answered.

    Args:
        theme: the looks.
        name: of the column, for screen readers.
        none: text of the button that says no to everything.
        heads: what stands above the first question.
        questions: each a widget with one question or one group.
        foot: what stands below the last question.
        may_leave: whether a question is answered; it shows what is open. Asked for each question
            that is left where they stand one by one.
    """

    noneChosen = Signal()
    saveChosen = Signal()
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        none: str,
        heads: Sequence[QWidget],
        questions: Sequence[QWidget],
        foot: Sequence[QWidget],
        may_leave: Callable[[QWidget], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.one_by_one = theme.percent >= ONE_BY_ONE
        self._questions, self._heads, self._foot = tuple(questions), tuple(heads), tuple(foot)
        self._may_leave = may_leave
        self._asked = dict.fromkeys(self._questions, True)
        self._at = 0
        self._none_fits = True
        self.scroller = Scroller(theme, name)
        self._count = Text(theme, "", "caption", "text_2")
        body = self.scroller.body
        for widget in (*self._heads, self._count, *self._questions, *self._foot):
            body.addWidget(widget)
        body.addStretch(1)
        self.more = Button(theme, self.tr("More below"), "primary", "chevron-down")
        self.next = Button(theme, self.tr("Next"), "primary", "arrow-right")
        self.before = Button(theme, self.tr("Back"), "ghost", "arrow-left")
        self.none = Button(theme, none, "primary", "check")
        MeantPress(self.none)
        MeantPress(self.next)
        # Where it is the one way on it looks like one, and stands where Next stood.
        self.save_button = Button(
            theme, self.tr("Save"), "primary" if self.one_by_one else "secondary"
        )
        MeantPress(self.save_button)
        away = Button(theme, self.tr("Not now"), "ghost")
        self._reading = ReadToEnd(self.scroller)
        self.more.clicked.connect(self._reading.read_on)
        self._reading.changed.connect(self.show_foot)
        self.next.clicked.connect(lambda: self._turn(1))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.none.clicked.connect(self.noneChosen)
        self.save_button.clicked.connect(self._save)
        away.clicked.connect(self.cancelled)
        # Whoever reads on by pressing the same place again and again must not meet "Not now" or
        # "None" there. One question at a time is read on by Next, which has to stand there.
        if self.one_by_one:
            ways = (self.more, self.next, self.save_button, self.before, away, self.none)
        else:
            self.more.clicked.connect(lambda: keep_place(self.more))
            ways = (away, self.more, self.next, self.before, self.save_button, self.none)
        line = WrapRow(theme.space(12), *ways)
        foot_line = column(line)
        foot_line.setContentsMargins(*(theme.space(side) for side in (24, 8, 24, 16)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroller, 1)
        whole.addLayout(foot_line)
        self._show_questions()

    @property
    def _in_turn(self) -> list[QWidget]:
        return [one for one in self._questions if self._asked[one]]

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """A field to write into has the keys at once; a choice has not: Enter came from before."""
        super().showEvent(event)
        first = self._first_field(self._in_turn[self._at])
        if isinstance(first, QLineEdit):
            first.setFocus()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from what was typed; in an empty field it may come from before."""
        field = self.focusWidget()
        typed = isinstance(field, QLineEdit) and bool(field.text())
        ways = (self.more, self.next, self.save_button) if self.one_by_one and typed else ()
        onward = next((way for way in ways if way.isVisibleTo(self)), None)
        if onward is None or not enter_presses(onward, event):
            super().keyPressEvent(event)

    def set_asked(self, question: QWidget, asked: bool) -> None:
        """Say whether a question is asked at all."""
        if self._asked[question] is not asked:
            self._asked[question] = asked
            self._show_questions()

    def name_none(self, text: str, fits: bool = True) -> None:
        """Name the button that says no to everything; where that would not fit, leave it out."""
        self.none.setText(text)
        self.none.setAccessibleName(text)
        self._none_fits = fits
        self.show_foot()

    def go_to(self, question: QWidget) -> None:
        """Bring a question into view."""
        if self.one_by_one:
            self._at = self._in_turn.index(question)
            self._show_questions()
        else:
            self.scroller.ensureWidgetVisible(question)

    def read_again(self) -> None:
        """Questions were opened: nothing is said to them before they were in view."""
        self._reading.again()
        self.show_foot()

    def show_foot(self) -> None:
        """One main button: read on, until everything was in view; then go on or say "none"."""
        read, moved = self._reading.done, self.more.hasFocus()
        last = not self.one_by_one or self._at >= len(self._in_turn) - 1
        self.more.setVisible(not read)
        self.next.setVisible(self.one_by_one and read and not last)
        self.before.setVisible(self.one_by_one and self._at > 0)
        self.none.setVisible(read and not self.one_by_one and self._none_fits)
        self.save_button.setVisible(last and (read or not self.one_by_one))
        if read and moved:
            ways = (self.next, self.none, self.save_button)
            next(one for one in ways if one.isVisibleTo(self)).setFocus()

    def _turn(self, by: int) -> None:
        here = self._in_turn[self._at]
        if by > 0 and not self._may_leave(here):
            self.scroller.ensureWidgetVisible(here)
            return
        self._at = max(0, min(self._at + by, len(self._in_turn) - 1))
        self._show_questions()
        self._first_field(self._in_turn[self._at]).setFocus()

    @staticmethod
    def _first_field(question: QWidget) -> QWidget:
        """What takes the keyboard first in a question."""
        fields = question.findChildren(QWidget)
        return next(
            (one for one in fields
             if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(question)),
            question,
        )  # fmt: skip

    def _save(self) -> None:
        if not self.one_by_one or self._may_leave(self._in_turn[self._at]):
            self.saveChosen.emit()

    def _show_questions(self) -> None:
        shown = self._in_turn
        self._at = min(self._at, len(shown) - 1)
        for question in self._questions:
            here = not self.one_by_one or question is shown[self._at]
            question.setVisible(self._asked[question] and here)
        for head in self._heads:
            head.setVisible(not self.one_by_one or self._at == 0)
        for below in self._foot:
            below.setVisible(not self.one_by_one or self._at == len(shown) - 1)
        numbers = {"this": self._at + 1, "all": len(shown)}
        said = {name: QLocale().toString(number) for name, number in numbers.items()}
        self._count.setText(self.tr("Question {this} of {all}").format(**said))
        self._count.setVisible(self.one_by_one)
        if self.one_by_one:
            self._reading.begin()
        self.show_foot()
