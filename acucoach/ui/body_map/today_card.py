"""What a person who has been here before finds first: how it was, what is planned, once more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton


@dataclass(frozen=True, slots=True)
class Planned:
    """Something planned for today and not yet done.

    Attributes:
        what: routine id or point code.
        title: its name.
        done: times done today.
        aim: times a day.
    """

    what: str
    title: str
    done: int
    aim: int


@dataclass(frozen=True, slots=True)
class LastSession:
    """What was done last.

    Attributes:
        id: of the session.
        title: what it was.
        minutes: pressed, rounded up.
        complaint: what it was for, in words; may be empty.
        at: when it began, in the zone of that moment.
    """

    id: str
    title: str
    minutes: int
    complaint: str
    at: datetime


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class AtHome:
    """All that the card shows; nothing of it for somebody new."""

    now: datetime
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
        rows = [*self._rating(told), *self._planned(told), *self._again(told)]
        if not rows:
            return
        self._rows.addWidget(Text(self._theme, self.tr("Today"), "heading"))
        for row in rows:
            self._rows.addWidget(row)
        self._rows.addSpacing(self._theme.space(8))
        if held:
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
