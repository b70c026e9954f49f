"""Amounts that no line break tears apart: a number stays with its unit."""

from __future__ import annotations

import re

NO_BREAK, JOINED = "\u00a0", "\u2060"
"""A space, and nothing at all, at which no line ends."""
_UNITS = (
    "s", "min", "h", "mm", "cm", "m", "mg", "g", "kg", "µg", "ml", "cun", "pt", "MB", "%",
    "seconds?", "minutes?", "hours?", "days?", "weeks?", "months?", "years?",
    "Min", "Std", "Sek", "Sekunden?", "Minuten?", "Stunden?", "Tagen?", "Tage?", "Wochen?",
    "Monaten?", "Monate?", "Jahren?", "Jahre?",
    "segundos?", "minutos?", "horas?", "días?", "semanas?", "mes", "meses", "años?",
)  # fmt: skip
_AMOUNT = re.compile(rf"(?<=\d) (?=(?:{'|'.join(_UNITS)})(?!\w))")
_SPAN = re.compile(r"(?<=[\w%])([–−])(?=\d)|(?<=\d)([-/])(?=\d)")


def unbroken(text: str) -> str:
    """The same words, with amounts ("30 s–3 min", "1.5 cm") kept on one line each."""
    if not any(letter.isdigit() for letter in text):
        return text
    kept = _AMOUNT.sub(NO_BREAK, text)
    return _SPAN.sub(lambda found: f"{JOINED}{found[0]}{JOINED}", kept)
