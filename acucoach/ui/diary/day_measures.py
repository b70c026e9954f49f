"""Own measures of a day: hours slept, steps, or whatever one counts; kept as they are typed.

What cannot be kept, such as a word where a number belongs or a name without a number, is a draft.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from acucoach.domain.draft import DraftKind, LinesDraft
from acucoach.domain.own_measure import KNOWN, LONGEST_NAME
from acucoach.guarded import guarded
from acucoach.storage.own_measures import OwnMeasures
from acucoach.ui.drafts import DraftKeeper, FormDraft
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrap_layout import WrapLayout
from acucoach.ui.words.own_measures import measure_name

_NEW = ""
"""In a draft, where the name of a measure stands: what is typed as the name of a new one."""


class DayMeasures(QWidget):
    """A field a measure, folded away until somebody wants it or the day has one.

    Args:
        theme: the looks.
        measures: where they are kept.
        drafts: keeps what cannot be kept there.
    """

    def __init__(
        self,
        theme: Theme,
        measures: OwnMeasures,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._measures, self._drafts = theme, measures, drafts
        self._day = date.min
        self._fresh: QLineEdit | None = None
        self._begun: set[str] = set()
        self._edits: list[tuple[str, QLineEdit]] = []
        self._more = Button(theme, self.tr("Sleep, steps and the like"), "link", "plus")
        connect_callback(self._more.clicked, self._ask_for)
        self._fields = QWidget()
        self._lines = QVBoxLayout(self._fields)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._said = Text(theme, "", "caption", "text_2", wrap=True)
        lines = column(self._more, self._fields, self._said, gap=theme.space(4))
        lines.setAlignment(self._more, Qt.AlignmentFlag.AlignLeading)
        self.setLayout(lines)
        self._fields.hide()
        self._said.hide()
        self.draft = FormDraft(
            DraftKind.LINES, LinesDraft, self._read, self._show_draft, lambda: True, asks=False
        )
        drafts.follow(self.draft, self)

    def show_day(self, day: date) -> None:
        """Show the numbers of a day."""
        if day != self._day:
            self._show_other(day)
        elif self._measures.of_day(day) or not self._fields.isHidden():
            self._open(True, keep_focus=True)

    def _show_other(self, day: date) -> None:
        self._commit()
        # A name without a number is of no day: it goes along. A word in a number's place stays.
        name = "" if self._fresh is None else self._fresh.text()
        if self._fresh is not None:
            self._fresh.clear()
        if self._day != date.min:
            self._drafts.set_aside(self.draft, ask=False)
        self._day = day
        self._say("")
        self._forget_fields()
        self.draft.settle(f"measures {day.isoformat()}")
        begun = self._drafts.find(self.draft.kind, self.draft.subject) is not None
        self._open(bool(self._measures.of_day(day) or begun or name))
        self._drafts.take_up(self.draft)
        if self._fresh is not None and name:
            self._fresh.setText(name)
        self._more.clearFocus()

    def _read(self) -> LinesDraft:
        """What is typed and not kept: by measure, and the name of a new one."""
        lines = {what: field.text() for what, field in self._edits if field.isModified()}
        lines |= {what: "" for what in self._begun if what not in lines}
        if self._fresh is not None and self._fresh.text().strip():
            lines[_NEW] = self._fresh.text()
        return LinesDraft(lines)

    def _show_draft(self, draft: LinesDraft) -> None:
        for what, text in draft.lines.items():
            if what == _NEW:
                if self._fresh is not None:
                    self._fresh.setText(text)
                continue
            fields = dict(self._edits)
            if what not in fields:
                self._add(what)
                fields = dict(self._edits)
            fields[what].setText(text)
            fields[what].setModified(bool(text))

    def _add(self, what: str) -> None:
        """A field for a measure that has no number yet."""
        self._lines.addWidget(self._field(what, None))
        self._begun.add(what)

    def _forget_fields(self) -> None:
        self._edits, self._fresh, self._begun = [], None, set()
        empty(self._lines)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Another page or the end: what is typed is kept."""
        self._commit()
        super().hideEvent(event)

    def _commit(self) -> None:
        for what, field in self._edits:
            if field.isModified():
                self._keep(what, field)

    def _ask_for(self) -> None:
        self._open(True)
        first = self._fields.findChild(QLineEdit)
        if first is not None:
            first.setFocus()

    def _open(self, on: bool, *, keep_focus: bool = False) -> None:
        self._more.setVisible(not on)
        self._fields.setVisible(on)
        if not on:
            return
        focused = self.window().focusWidget()
        if keep_focus and focused is not None and self._fields.isAncestorOf(focused):
            return  # somebody types here
        self._fill()

    def _fill(self) -> None:
        typed = self._read()
        self._forget_fields()
        known = self._measures.of_day(self._day)
        names = dict.fromkeys((*KNOWN, *known, *self._measures.names()))
        fields = QWidget()
        line = WrapLayout(self._theme.space(12), fields)
        for what in names:
            line.addWidget(self._field(what, known.get(what)))
        line.addWidget(self._new_one())
        self._lines.addWidget(fields)
        self._show_draft(typed)

    def _field(self, what: str, value: float | None) -> QWidget:
        field = self._line_edit(measure_name(what))
        field.setText("" if value is None else self._shown(value))
        field.editingFinished.connect(lambda: self._keep(what, field))
        self._edits.append((what, field))
        return self._labelled(measure_name(what), field)

    def _line_edit(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFont(self._theme.font("body"))
        field.setMinimumHeight(self._theme.space(44))
        field.setFixedWidth(self._theme.px(110))
        return field

    def _labelled(self, name: str, field: QLineEdit, *more: QWidget) -> QWidget:
        label = Text(self._theme, name, "label")
        label.setBuddy(field)
        whole = QWidget()
        line = row(field, *more, gap=self._theme.space(8))
        whole.setLayout(column(label, line, gap=self._theme.space(4)))
        return whole

    def _new_one(self) -> QWidget:
        field = self._fresh = self._line_edit(self.tr("Something else you count"))
        field.setMaxLength(LONGEST_NAME)
        field.setFixedWidth(self._theme.px(170))
        add = Button(self._theme, self.tr("Add"), "secondary", "plus")

        def begin() -> None:
            name = " ".join(field.text().split())
            if not name:
                self._say(QCoreApplication.translate("Errors", "Write a name first."))
                field.setFocus()
                return
            if name not in dict(self._edits):
                self._add(name)
            field.clear()
            self._say("")
            dict(self._edits)[name].setFocus()

        connect_callback(add.clicked, begin)
        connect_callback(field.returnPressed, begin)
        return self._labelled(self.tr("Something else you count"), field, add)

    def _keep(self, what: str, field: QLineEdit) -> None:
        if not field.isModified():
            return
        text = field.text().strip()
        value: float | None = None
        if text:
            value, right = QLocale().toDouble(text)
            if not right:
                value, right = QLocale.c().toDouble(text)
            if not right:
                wrong = self.tr("{name}: write a number, such as 7.5.")
                self._say(wrong.format(name=measure_name(what)))
                return
        try:
            self._measures.keep(self._day, what, value)
        except ValueError as error:
            self._say(f"{measure_name(what)}: {error}")
            return
        field.setModified(False)
        self._begun.discard(what)
        self._say(self.tr("{name}: kept.").format(name=measure_name(what)))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        announce(self, text)

    def _shown(self, value: float) -> str:
        if value.is_integer():
            return QLocale().toString(round(value))
        return QLocale().toString(value, "f", 2).rstrip("0")
