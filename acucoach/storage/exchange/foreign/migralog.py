"""MigraLog's export: an episode and each later number of it become rows.

Where somebody was (``location``) is never read.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from acucoach.storage.exchange.foreign.made_table import MadeTable
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError, Fault

_NEEDED = ("metadata", "episodes", "medications", "medicationDoses")
_SAME = 60_000
"""Milliseconds within which a number belongs to the beginning of its episode."""
_COMPLAINT = "Migraine"
_LISTS = {
    "symptomLogs": "symptom logs", "painLocationLogs": "pain location logs",
    "dailyStatusLogs": "daily status", "calendarOverlays": "calendar overlays",
}  # fmt: skip


def is_migralog(data: Any) -> bool:
    """Whether plain data is such an export."""
    return isinstance(data, dict) and all(name in data for name in _NEEDED)


def read_migralog(data: dict[str, Any]) -> ImportedSheet:
    """Its rows.

    Raises:
        ExchangeError: one of its parts is no list of objects.
    """
    parts = {
        name: _objects(data, name)
        for name in ("episodes", "episodeNotes", "intensityReadings", "medications",
                     "medicationDoses", *_LISTS)
    }  # fmt: skip
    table = MadeTable("MigraLog", left_columns=("location", "medicationSchedules"))
    for name, words in _LISTS.items():
        if parts[name]:
            table.leave_out(words, len(parts[name]))
    notes, numbers, doses = (
        _by_episode(parts["episodeNotes"]),
        _by_episode(parts["intensityReadings"]),
        _by_episode(parts["medicationDoses"]),
    )
    names = {_text(one.get("id")): one for one in parts["medications"]}
    for episode in parts["episodes"]:
        _episode(table, episode, notes, numbers, doses, names)
    known = {_text(one.get("id")) for one in parts["episodes"]}
    for name, words in (("intensityReadings", "numbers"), ("episodeNotes", "notes")):
        lost = sum(_text(one.get("episodeId")) not in known for one in parts[name])
        if lost:
            table.leave_out(f"{words} without an episode", lost)
    for dose in parts["medicationDoses"]:
        if dose.get("status") == "skipped":
            table.leave_out("skipped doses")
        elif _text(dose.get("episodeId")) not in known:
            medicine, strength = _medicine(dose, names)
            table.row(
                _text(dose.get("timestamp")), medicine=medicine, dose=strength,
                note=_text(dose.get("notes")),
            )  # fmt: skip
    return table.sheet()


def _episode(
    table: MadeTable,
    episode: dict[str, Any],
    notes: dict[str, list[dict[str, Any]]],
    numbers: dict[str, list[dict[str, Any]]],
    doses: dict[str, list[dict[str, Any]]],
    names: dict[str, dict[str, Any]],
) -> None:
    key, begun, ended = _text(episode.get("id")), episode.get("startTime"), episode.get("endTime")
    readings = sorted(numbers[key], key=lambda one: _number(one.get("timestamp")))
    first = next(
        (one for one in readings if abs(_number(one.get("timestamp")) - _number(begun)) <= _SAME),
        None,
    )
    taken = [one for one in doses[key] if one.get("status") != "skipped"]
    told = [_text(episode.get("notes")), *(_text(one.get("note")) for one in notes[key])]
    told += [" ".join(filter(None, _medicine(one, names))) for one in taken]
    length = ""
    if isinstance(begun, int) and isinstance(ended, int) and ended >= begun:
        length = str(round((ended - begun) / 60_000))
    elif ended is not None:
        length = f"endTime {ended}"  # no length: it is kept as it stands
    table.row(
        _text(begun),
        length=length,
        score=_text(first.get("intensity")) if first else "",
        complaint=_COMPLAINT,
        place=_words(episode.get("locations")),
        medicine=", ".join(dict.fromkeys(_medicine(one, names)[0] for one in taken)),
        triggers=_words(episode.get("triggers")),
        symptoms=", ".join(
            filter(None, (_words(episode.get("symptoms")), _words(episode.get("qualities"))))
        ),
        note="\n".join(filter(None, told)),
    )
    for one in readings:
        if one is not first:
            table.row(
                _text(one.get("timestamp")), score=_text(one.get("intensity")), complaint=_COMPLAINT
            )


def _medicine(dose: dict[str, Any], names: dict[str, dict[str, Any]]) -> tuple[str, str]:
    """Its name and how much of it."""
    known = names.get(_text(dose.get("medicationId")), {})
    amount = dose.get("dosageAmount", known.get("dosageAmount"))
    unit = _text(dose.get("dosageUnit", known.get("dosageUnit")))
    quantity = dose.get("quantity")
    strength = "" if amount is None else f"{amount:g} {unit}".strip() if _is_number(amount) else ""
    if _is_number(quantity) and quantity != 1:
        strength = f"{quantity:g} × {strength}"
    name = _text(known.get("name")) or _text(dose.get("medicationId"))
    return name.replace(",", " "), strength


def _objects(data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = data.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ExchangeError(Fault.WRONG_TYPE, name, "a list of objects")
    return found


def _by_episode(things: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in things:
        found[_text(one.get("episodeId"))].append(one)
    return found


def _words(found: Any) -> str:
    words = found if isinstance(found, list) else []
    return ", ".join(_text(one).replace("_", " ").replace(",", " ") for one in words)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _number(value: Any) -> float:
    return float(value) if _is_number(value) else 0.0


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
