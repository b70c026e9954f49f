"""Apple Health's ``export.xml``, of any size: read record by record, never as a whole.

Severity comes in words and stays in words: their order is known, their distance is not.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import IO, Any
from xml.etree.ElementTree import ParseError

from acucoach.domain.own_measure import SLEEP, STEPS
from acucoach.storage.exchange.foreign.made_table import MadeTable
from acucoach.storage.exchange.progress import Progress
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError, Fault

SIGN = b"<HealthData"
_CATEGORY, _QUANTITY = "HKCategoryTypeIdentifier", "HKQuantityTypeIdentifier"
_SEVERITY, _PRESENCE = "HKCategoryValueSeverity", "HKCategoryValuePresence"
_ASLEEP = "HKCategoryValueSleepAnalysisAsleep"
_WHEN = "%Y-%m-%d %H:%M:%S %z"
_ABSENT = frozenset({"NotPresent"})
_NO_NUMBER = frozenset({"Unspecified", "Present"})
_EVERY = 20_000
_LONGEST_NIGHT = timedelta(hours=24)


class _Counted:
    """Knows how far a stream is read."""

    def __init__(self, stream: IO[bytes], total: int, progress: Progress) -> None:
        self._stream, self._total, self._progress, self._done = stream, total, progress, 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        part = self._stream.read(size)
        self._done += len(part)
        self._progress(min(self._done, self._total), max(1, self._total))
        return part


def read_apple_health(stream: IO[bytes], size: int, progress: Progress) -> ImportedSheet:
    """The symptoms of an export as rows; hours asleep and steps as measures of their days.

    Of several devices that counted the same day the one that counted most is taken, or steps would
    be counted twice.

    Raises:
        ExchangeError: broken, or it holds none of these.
    """
    try:
        reader = import_module("defusedxml.ElementTree")
    except ImportError as error:
        raise ExchangeError(Fault.NO_READER) from error
    table = MadeTable("Apple Health", left_columns=())
    days: dict[tuple[str, date, str], float] = {}
    try:
        context = reader.iterparse(_Counted(stream, size, progress), events=("start", "end"))
        root = None
        for event, element in context:
            if root is None:
                root = element
            if event == "end" and element.tag == "Record":
                _record(element.attrib, table, days)
            if event == "end" and element is not root:
                root.clear()
    except ParseError as error:
        raise ExchangeError(Fault.NOT_JSON, f"line {error.position[0]}") from error
    except (ValueError, LookupError) as error:  # forbidden, or letters of no known kind
        raise ExchangeError(Fault.NOT_JSON, "its beginning") from error
    best: dict[tuple[str, date], float] = {}
    for (what, day, _), value in days.items():
        best[what, day] = max(best.get((what, day), 0.0), value)
    for (what, day), value in sorted(best.items()):
        table.measure(what, day, min(24.0, round(value, 2)) if what == SLEEP else round(value))
    return table.sheet()


def _record(cells: Any, table: MadeTable, days: dict[tuple[str, date, str], float]) -> None:
    kind, value = cells.get("type", ""), cells.get("value", "")
    source = cells.get("sourceName", "")
    if kind == f"{_CATEGORY}SleepAnalysis":
        begun, ended = _moment(cells.get("startDate")), _moment(cells.get("endDate"))
        asleep = value.startswith(_ASLEEP) and begun is not None and ended is not None
        if asleep and begun is not None and ended is not None:
            slept = ended - begun
            if timedelta(0) < slept <= _LONGEST_NIGHT:
                key = (SLEEP, ended.date(), source)
                days[key] = days.get(key, 0.0) + slept.total_seconds() / 3600
        return
    if kind == f"{_QUANTITY}StepCount":
        begun = _moment(cells.get("startDate"))
        if begun is not None and re.fullmatch(r"\d+(\.\d+)?", value):
            key = (STEPS, begun.date(), source)
            days[key] = days.get(key, 0.0) + float(value)
        return
    if not kind.startswith(_CATEGORY) or not value.startswith((_SEVERITY, _PRESENCE)):
        table.leave_out(_name(kind))
        return
    word = value.removeprefix(_SEVERITY).removeprefix(_PRESENCE)
    if word in _ABSENT:
        table.leave_out(f"{_name(kind)}: {_spaced(word)}")
        return
    begun, ended = _moment(cells.get("startDate")), _moment(cells.get("endDate"))
    length = ""
    if begun is not None and ended is not None and ended > begun:
        length = str(round((ended - begun).total_seconds() / 60))
    table.row(
        cells.get("startDate", ""),
        length=length,
        score="" if word in _NO_NUMBER else _spaced(word),
        complaint=_name(kind),
    )


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.strptime(text or "", _WHEN)
    except ValueError:
        return None


def _name(kind: str) -> str:
    """``HKCategoryTypeIdentifierLowerBackPain`` is ``Lower back pain``."""
    return _spaced(kind.removeprefix(_CATEGORY).removeprefix(_QUANTITY)) or "–"


def _spaced(word: str) -> str:
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|\d+", word)
    return " ".join(parts).capitalize()
