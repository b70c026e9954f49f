"""What the page for the doctor is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime

from PySide6.QtGui import QImage

from acucoach.domain.diary import Entry
from acucoach.domain.frozen import frozen
from acucoach.domain.instruments import Filled
from acucoach.domain.trial import Comparison
from acucoach.storage.diary_figures import MedicineDay
from acucoach.storage.period_figures import PeriodFigures
from acucoach.storage.trials import StoredTrial


@frozen
class TrialTold:
    """A personal trial that ran to its end.

    Attributes:
        stored: the trial.
        complaint: title of what was rated.
        found: the routine against each other arm.
    """

    stored: StoredTrial
    complaint: str
    found: Sequence[Comparison]


@frozen
class ReportData:
    """What the page is made of.

    Attributes:
        figures: the figures of the period.
        complaint: title of the complaint; empty for all.
        made: when the page is made.
        medicines: each medicine on each day.
        filled: instruments filled in, oldest first.
        routines: titles of what was pressed.
        notes: entries whose notes go along; empty unless asked for.
        person: what the user wants to stand on it (a name), may be empty.
        images: pictures of the body with their names.
        trials: personal trials that ended in the period.
    """

    figures: PeriodFigures
    complaint: str
    made: datetime
    medicines: Sequence[MedicineDay] = ()
    filled: Sequence[Filled] = ()
    routines: Mapping[str, str] = field(default_factory=dict)
    notes: Sequence[Entry] = ()
    person: str = ""
    images: Sequence[tuple[str, QImage]] = ()
    trials: Sequence[TrialTold] = ()
