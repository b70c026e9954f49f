"""A date and a time to set and correct, told clearly where a clock change makes it doubtful."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from acucoach.domain.calendar_day import at_wall_time
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.calendar import calm_calendar
from acucoach.ui.widgets.dates import pydate, qdate
from acucoach.ui.widgets.typed_over import type_over


class TimeField(QWidget):
    """Date and time of one moment.

    An untouched moment comes back exactly as it was set, with its own offset; a typed one is
    read in the computer's zone.

    Args:
        name: accessible name.
        zone: rules of the computer's own zone.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self._set: datetime | None = None
        self._edit = QDateTimeEdit(self)
        self._edit.setAccessibleName(name)
        time = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self._edit.setDisplayFormat(f"ddd d MMM yyyy, {time}")
        self._edit.setMinimumHeight(theme.space(44))
        self._edit.setFont(theme.font("body"))
        calm_calendar(theme, self._edit)
        type_over(self._edit)
        self._edit.dateTimeChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit)
        self.setFocusProxy(self._edit)

    def set_moment(self, moment: datetime) -> None:
        """Show a moment by the wall clock of its own place."""
        self._set = moment
        self._edit.blockSignals(True)
        self._edit.setDateTime(QDateTime(qdate(moment.date()), QTime(moment.hour, moment.minute)))
        self._edit.blockSignals(False)

    def moment(self) -> datetime:
        """The moment shown."""
        shown = self._edit.dateTime()
        clock = shown.time()
        day = pydate(shown.date())
        wall = datetime(day.year, day.month, day.day, clock.hour(), clock.minute())
        if self._set is not None:
            same = self._set.replace(tzinfo=None, second=0, microsecond=0)
            if wall == same:
                return self._set
        return at_wall_time(wall, self._zone)[0]
