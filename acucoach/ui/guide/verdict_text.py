"""What a guide's verdict says below its title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from acucoach.ui.gate_view import Saying
from acucoach.ui.safety.caution_list import listed


def verdict_text(saying: Saying) -> str:
    """The first reasons; where nothing speaks against it, when the answers were given."""
    told = listed(saying.reasons or (saying.text,))
    if told or saying.since is None:
        return told
    time = QTime(saying.since.hour, saying.since.minute)
    shown = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    text = QCoreApplication.translate("GuidePanel", "From your answers at {time}.")
    return text.format(time=shown)
