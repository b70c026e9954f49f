"""Where lines may end: not between a number and its unit; within a word that is longer than one."""

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
_LONG, _PART = 32, 8
"""Letters of a word that is not of this program, and after how many of it a line may end."""
_LONG_WORD = re.compile(rf"[0-9A-Za-z_\u00c0-\u024f\u0370-\u04ff]{{{_LONG},}}")
_MAY_BREAK = "\u200b"


def _parted(found: re.Match[str]) -> str:
    word = found[0]
    return _MAY_BREAK.join(word[at : at + _PART] for at in range(0, len(word), _PART))


def unbroken(text: str) -> str:
    """The same words, with amounts ("30 s–3 min", "1.5 cm") kept on one line each.

    A word that somebody typed may be longer than a line: it is not cut off at the edge.
    """
    if len(text) >= _LONG:
        text = _LONG_WORD.sub(_parted, text)
    if not any(letter.isdigit() for letter in text):
        return text
    kept = _AMOUNT.sub(NO_BREAK, text)
    return _SPAN.sub(lambda found: f"{JOINED}{found[0]}{JOINED}", kept)
