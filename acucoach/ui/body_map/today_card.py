"""What a person who has been here before finds first: how it was, what is planned, once more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from acucoach.domain.course import Planned
from acucoach.domain.diary import medicine_line
from acucoach.domain.frozen import frozen
from acucoach.ui.gate_view import STATE_ICONS
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import row as beside
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton


@frozen
class LastSession:
    """What was done last.

    Attributes:
        id: of the session.
        title: what it was.
        minutes: that it took, with what stood between and after the pressing.
        complaint: what it was for, in words; may be empty.
        at: when it began, in the zone of that moment.
    """

    id: str
    title: str
    minutes: int
    complaint: str
    at: datetime


@frozen
class LastRating:
    """The newest number of the diary.

    Attributes:
        complaint: its id.
        title: in words.
        value: 0-10.
        at: when, in the zone of that moment.
    """

    complaint: str
    title: str
    value: int
    at: datetime


@frozen
class Allowed:
    """What the answers of today leave of the guided points.

    Attributes:
        fine: points without a limit.
        gentle: points for light pressure, or on one side only.
        closed: points left out.
    """

    fine: int
    gentle: int
    closed: int


@frozen
class Taken:
    """A medicine that was written in the diary.

    Attributes:
        name: as the person calls it.
        dose: as written; may be empty.
        kind: its group.
        at: when it was taken last, if that was within a day; None otherwise.
    """

    name: str
    dose: str = ""
    kind: str = ""
    at: datetime | None = None


@frozen
class AtHome:
    """All that the card shows; nothing of it for somebody new."""

    now: datetime
    allowed: Allowed | None = None
    medicine: Taken | None = None
    rating: LastRating | None = None
    session: LastSession | None = None
    planned: tuple[Planned, ...] = ()


class TodayCard(Screen):
    """One line each for: how is it now, what is planned today, the last session once more.

    Args:
        theme: the looks.
        read: what there is to show now.
    """

    writeWanted = Signal(str)
    """An entry about a complaint, by its id, is to be written."""
    startWanted = Signal(str)
    """A routine or point, by its id, is to be done."""
    medicineTaken = Signal(object)
    """A :class:`Taken` was taken now."""
    againWanted = Signal(str)
    """A session, by its id, is to be done once more."""

    def __init__(
        self, theme: Theme, read: Callable[[], AtHome], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._read = theme, read
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.space(8))
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now; keys stay on the card where they were on it."""
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        empty(self._rows)
        told = self._read()
        rows = [
            *self._again(told), *self._rating(told), *self._medicine(told), *self._planned(told)
        ]  # fmt: skip
        if not rows and told.allowed is None:
            return
        self._rows.addWidget(Text(self._theme, self.tr("Today"), "heading"))
        if told.allowed is not None:
            self._rows.addLayout(self._verdict(told.allowed))
        for row in rows:
            self._rows.addWidget(row)
        self._rows.addSpacing(self._theme.space(8))
        if held and rows:
            rows[0].show()  # what waits for its layout takes no focus
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rating(self, told: AtHome) -> list[RowButton]:
        last = told.rating
        if last is None:
            return []
        below = self.tr("{complaint}: {number} · {when}").format(
            complaint=last.title,
            number=self.locale().toString(last.value),
            when=self._when(last.at, told.now),
        )
        row = self._row(self.tr("How is it now?"), below, "notebook-pen")
        row.clicked.connect(lambda _=False: self.writeWanted.emit(last.complaint))
        return [row]

    def _verdict(self, allowed: Allowed) -> QHBoxLayout:
        """What may be pressed today, in one sentence."""
        number = self.locale().toString
        state = "allowed"
        words = self.tr("Today all {open} points are open to you, {gentle} of them gently.")
        if not allowed.fine and not allowed.gentle:
            state, words = "blocked", self.tr("Today no point is open to you. A guide says why.")
        elif allowed.closed:
            state = "gentle"
            words = self.tr(
                "Today {open} points are open to you, {gentle} of them gently. Leave out {closed}."
            )
        text = words.format(
            open=number(allowed.fine + allowed.gentle),
            gentle=number(allowed.gentle),
            closed=number(allowed.closed),
        )
        line = beside(gap=self._theme.space(10))
        line.addWidget(
            Icon(self._theme, STATE_ICONS[state], 20, state), 0, Qt.AlignmentFlag.AlignTop
        )
        line.addWidget(Text(self._theme, text, "body", wrap=True), 1)
        return line

    def _medicine(self, told: AtHome) -> list[RowButton]:
        taken = told.medicine
        if taken is None:
            return []
        name = medicine_line(taken.name, taken.dose)
        below = self.tr("One press writes it down")
        if taken.at is not None:
            below = self.tr("last {when}").format(when=self._when(taken.at, told.now))
        row = self._row(self.tr("Taken now: {medicine}").format(medicine=name), below, "pill")
        row.clicked.connect(lambda _=False: self.medicineTaken.emit(taken))
        return [row]

    def _planned(self, told: AtHome) -> list[RowButton]:
        rows = []
        for plan in told.planned:
            done = self.tr("planned today; {done} of {aim} done").format(
                done=self.locale().toString(plan.done), aim=self.locale().toString(plan.aim)
            )
            row = self._row(plan.title, done, "calendar")
            row.clicked.connect(lambda _=False, what=plan.what: self.startWanted.emit(what))
            rows.append(row)
        return rows

    def _again(self, told: AtHome) -> list[RowButton]:
        last = told.session
        if last is None:
            return []
        title = self.tr("Again: {title}, {minutes} min").format(
            title=last.title, minutes=self.locale().toString(last.minutes)
        )
        when = self._when(last.at, told.now)
        if last.complaint:
            when = self.tr("{complaint} · {when}").format(complaint=last.complaint, when=when)
        row = self._row(title, when, "play")
        row.clicked.connect(lambda _=False: self.againWanted.emit(last.id))
        return [row]

    def _row(self, title: str, below: str, icon: str) -> RowButton:
        return RowButton(
            self._theme, title, below, Icon(self._theme, icon, 24, "accent"), framed=True,
            chevron=True, wrap=True,
        )  # fmt: skip

    def _when(self, at: datetime, now: datetime) -> str:
        """A time of today, yesterday in words, an older day by its date."""
        short = QLocale.FormatType.ShortFormat
        days = (now.date() - at.date()).days
        time = self.locale().toString(QTime(at.hour, at.minute), short)
        if days == 0:
            return self.tr("today at {time}").format(time=time)
        if days == 1:
            return self.tr("yesterday at {time}").format(time=time)
        return self.locale().toString(QDate(at.year, at.month, at.day), short)
