"""A form for one course: what, how often, on which days, from when to when, reminders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from acucoach.domain.course import EVERY_DAY, MOST_A_DAY, Course, is_quiet
from acucoach.domain.draft import CourseDraft, DraftKind
from acucoach.ui.drafts import FormDraft
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.calendar import calm_calendar
from acucoach.ui.widgets.chips import Chips
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.stepper import Stepper
from acucoach.ui.widgets.tick_box import TickBox
from acucoach.ui.widgets.typed_over import type_over

USUAL_TIMES = (time(9), time(13), time(19), time(21))


class CourseForm(QWidget):
    """Fills in a course; wrong input gets one sentence and nothing is lost.

    Args:
        theme: the looks.
        course: what to begin with.
        new: whether it is not kept yet.
        choices: titles of what can be done, by routine id or point code.
        quiet: hours from which and to which reminders are silent.
    """

    saved = Signal(object)
    deleted = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        course: Course,
        choices: Mapping[str, str],
        quiet: tuple[int, int] = (0, 0),
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._course, self._quiet_hours = theme, course, quiet
        self.kept = False
        """Whether whoever took the plan could keep it."""
        self._scroller = scroller = Scroller(theme, self.tr("Plan"), gap=10)
        body = scroller.body
        self.what = ChoiceBox(theme, self.tr("What"))
        for value, title in sorted(choices.items(), key=lambda pair: pair[1].casefold()):
            self.what.addItem(title, value)
        self.what.setCurrentIndex(max(0, self.what.findData(course.what)))
        self.times = Stepper(theme, 1, MOST_A_DAY, 1, self.tr("Times a day"))
        self.times.field.setValue(course.times_a_day)
        self.days = Chips(theme, self.tr("Days of the week"))
        locale = QLocale()
        self.days.offer(
            {
                str(day): locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
                for day in range(7)
            }
        )
        self.days.choose(str(day) for day in course.weekdays)
        self.first = self._date(course.first, self.tr("First day"))
        self.ends = TickBox(theme, self.tr("It has a last day"))
        self.ends.box.setChecked(course.last is not None)
        self.last = self._date(
            course.last or course.first + timedelta(days=13), self.tr("Last day")
        )
        if course.last is None:
            self.last.hide()
        self.ends.box.toggled.connect(self.last.setVisible)
        self.reminds: list[tuple[TickBox, QTimeEdit]] = []
        body.addWidget(Text(theme, self.tr("Plan"), "title"))
        for title, widget in (
            (self.tr("What"), self.what),
            (self.tr("Times a day"), self.times),
            (self.tr("On these days"), self.days),
            (self.tr("From"), self.first),
        ):
            body.addWidget(Text(theme, title, "label", "text_2"))
            body.addWidget(widget)
        body.addWidget(self.ends)
        body.addWidget(self.last)
        body.addWidget(Text(theme, self.tr("Remind me at"), "label", "text_2"))
        for number, usual in enumerate(USUAL_TIMES):
            given = course.remind_at[number] if number < len(course.remind_at) else None
            body.addWidget(self._remind(given or usual, on=given is not None))
        self._said = Text(theme, "", "body", "blocked", wrap=True)
        self.quiet = Text(theme, "", "body", "gentle", wrap=True)
        self.quiet.hide()
        for box, field in self.reminds:
            box.box.toggled.connect(lambda _: self._tell_quiet())
            field.timeChanged.connect(lambda _: self._tell_quiet())
        body.addWidget(self.quiet)
        self._tell_quiet()
        self._error = QWidget()
        told = row(Icon(theme, "triangle-alert", 20, "blocked"), self._said)
        told.setContentsMargins(*(theme.space(s) for s in (24, 10, 24, 0)))
        self._error.setLayout(told)
        self._error.hide()
        body.addStretch(1)
        self.save_button = Button(theme, self.tr("Save plan"), "primary", "check")
        self.save_button.clicked.connect(self.save)
        away = Button(theme, self.tr("Cancel"), "secondary")
        away.clicked.connect(self.cancelled)
        foot = row(self.save_button, away, None, gap=theme.space(8))
        if not new:
            gone = Button(theme, self.tr("Delete"), "ghost", "trash-2")
            gone.clicked.connect(lambda: self.deleted.emit(course.id))
            foot.addWidget(gone)
        foot.setContentsMargins(*(theme.space(s) for s in (24, 10, 24, 16)))
        self.setLayout(column(scroller, self._error, foot, gap=0))
        self.draft = FormDraft(
            DraftKind.COURSE, CourseDraft, self._read, self._show_draft, self.save
        )
        self.draft.settle("" if new else course.id)

    def _tell_quiet(self) -> None:
        """Say which of the chosen times no reminder comes at."""
        begins, ends = self._quiet_hours
        locale = QLocale()

        def written(at: time) -> str:
            return locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)

        on = sorted(_time(field) for box, field in self.reminds if box.box.isChecked())
        silent = [at for at in on if is_quiet(datetime.combine(date.min, at), begins, ends)]
        self.quiet.setText(
            self.tr(
                "No reminder comes at {times}: your quiet hours are {first} to {last}. "
                "Choose another time, or change the quiet hours in Settings."
            ).format(
                times=", ".join(written(at) for at in silent),
                first=written(time(begins)),
                last=written(time(ends)),
            )
        )
        self.quiet.setVisible(bool(silent))

    def _read(self) -> CourseDraft:
        return CourseDraft(
            what=str(self.what.currentData() or ""),
            times_a_day=self.times.field.value(),
            weekdays=frozenset(int(day) for day in self.days.chosen()),
            reminders=tuple((box.box.isChecked(), _time(field)) for box, field in self.reminds),
            first=_day(self.first),
            ends=self.ends.box.isChecked(),
            last=_day(self.last),
        )

    def _show_draft(self, draft: CourseDraft) -> None:
        self.what.setCurrentIndex(max(0, self.what.findData(draft.what)))
        self.times.field.setValue(draft.times_a_day)
        self.days.choose(str(day) for day in draft.weekdays & EVERY_DAY)
        self.first.setDate(_qdate(draft.first))
        self.ends.box.setChecked(draft.ends)
        self.last.setDate(_qdate(draft.last))
        for (on, at), (box, field) in zip(draft.reminders, self.reminds, strict=False):
            box.box.setChecked(on)
            field.setTime(QTime(at.hour, at.minute))

    def _date(self, day: date, name: str) -> QDateEdit:
        field = QDateEdit(_qdate(day))
        field.setAccessibleName(name)
        field.setFont(self._theme.font("body"))
        field.setMinimumHeight(self._theme.space(44))
        field.setDisplayFormat("ddd d MMM yyyy")
        calm_calendar(self._theme, field)
        type_over(field)
        return field

    def _remind(self, at: time, *, on: bool) -> QWidget:
        box = TickBox(self._theme, self.tr("at"))
        box.box.setChecked(on)
        field = QTimeEdit(QTime(at.hour, at.minute))
        field.setAccessibleName(self.tr("Time of the reminder"))
        field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        field.setFont(self._theme.font("body"))
        field.setMinimumHeight(self._theme.space(44))
        type_over(field)
        because = self.tr("Tick the box before it first.")
        allow(field, on, because)
        box.box.toggled.connect(lambda on: allow(field, on, because))
        self.reminds.append((box, field))
        holder = QWidget()
        holder.setLayout(row(box, field, None, gap=self._theme.space(12)))
        return holder

    def save(self) -> bool:
        """Hand over the plan, or say in one sentence what is wrong; whether it was kept."""
        typed = self._read()
        try:
            made = replace(
                self._course,
                what=typed.what,
                times_a_day=typed.times_a_day,
                weekdays=typed.weekdays & EVERY_DAY,
                remind_at=tuple(sorted({at for on, at in typed.reminders if on})),
                first=typed.first,
                last=typed.last if typed.ends else None,
            )
        except ValueError:
            self._say_fault()
            return False
        self._error.hide()
        self.kept = False
        self.saved.emit(made)
        return self.kept

    def _say_fault(self) -> None:
        """Say what is wrong and go there, each time anew: to a screen reader, too."""
        if not self.days.chosen():
            self._said.setText(self.tr("Choose at least one day of the week."))
            self.days.focus_first()
            self._scroller.bring_up(self.days)
        else:
            self._said.setText(self.tr("The last day lies before the first. Choose a later one."))
            self.last.setFocus()
            self._scroller.bring_up(self.last)
        self._error.show()
        announce(self, self._said.text())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
