"""Names of the measures of a day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acucoach.domain.own_measure import SLEEP, STEPS


def measure_name(what: str) -> str:
    """The name of a measure of a day; one's own is called as the person calls it."""
    names = {
        SLEEP: QCoreApplication.translate("OwnMeasures", "Hours slept"),
        STEPS: QCoreApplication.translate("OwnMeasures", "Steps"),
    }
    return names.get(what, what)
