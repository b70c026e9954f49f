"""The periods that can be looked back on, with their words, and complaints to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Segments
from acucoach.ui.widgets.choice_box import ChoiceBox

PERIODS = {"14": 14, "28": 28, "91": 91, "365": 365}
"""Days by what a choice is called inside."""
USUAL = "28"


def period_choice(theme: Theme) -> Segments:
    """All periods, the usual one chosen."""
    words = {
        "14": QCoreApplication.translate("ReviewScreen", "2 weeks"),
        "28": QCoreApplication.translate("ReviewScreen", "4 weeks"),
        "91": QCoreApplication.translate("ReviewScreen", "3 months"),
        "365": QCoreApplication.translate("ReviewScreen", "1 year"),
    }
    name = QCoreApplication.translate("ReviewScreen", "Period")
    made = Segments(theme, tuple(words.items()), name)
    made.choose(USUAL)
    return made


def complaint_choice(theme: Theme, complaints: Mapping[str, str]) -> ChoiceBox:
    """Every complaint at first, then each by its title; the data are ids."""
    made = ChoiceBox(theme, QCoreApplication.translate("ReviewScreen", "Complaint"))
    made.addItem(QCoreApplication.translate("ReviewScreen", "Every complaint"), "")
    for complaint, title in complaints.items():
        made.addItem(title, complaint)
    return made
