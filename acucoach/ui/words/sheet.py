"""How things are called on the one sheet that a spreadsheet reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from acucoach.domain.diary import Mark
from acucoach.domain.session_record import RatingMoment, SessionRecord
from acucoach.storage.exchange.one_sheet import SheetWords
from acucoach.ui.words.diary import DiaryWords


def country_separator() -> str:
    """What spreadsheets part columns by in the country of the window's language."""
    return ";" if QLocale().decimalPoint() == "," else ","


def sheet_words(
    titles: Mapping[str, str], places: Callable[[Sequence[Mark]], str], parent: QObject
) -> SheetWords:
    """The words of the sheet.

    Args:
        titles: names of complaints by id.
        places: gives the names of marks on the body.
        parent: owns the words.
    """
    diary = DiaryWords(parent)
    labels = {**diary.qualities, **diary.triggers, **diary.measures}
    pressed = QCoreApplication.translate("OneSheet", "Pressed: {what}")
    after = QCoreApplication.translate("OneSheet", "afterwards {after} of 10")
    # Headings that reading a table knows in each language of the program.
    columns = (
        QCoreApplication.translate("OneSheet", "Date"),
        QCoreApplication.translate("OneSheet", "Time"),
        QCoreApplication.translate("OneSheet", "Complaint"),
        QCoreApplication.translate("OneSheet", "Pain (0-10)"),
        QCoreApplication.translate("OneSheet", "Medicine"),
        QCoreApplication.translate("OneSheet", "Place"),
        QCoreApplication.translate("OneSheet", "Note"),
        QCoreApplication.translate("OneSheet", "Minutes pressed"),
    )

    def session(record: SessionRecord) -> str:
        rated = record.rating(RatingMoment.AFTER)
        parts = [pressed.format(what=record.title)]
        if rated is not None:
            parts.append(after.format(after=rated))
        return ", ".join(parts)

    return SheetWords(
        columns,
        lambda one: titles.get(one, one),
        lambda one: labels.get(one, one),
        places,
        session,
    )
