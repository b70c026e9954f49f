"""Privacy Friendly Pain Diary: the tables in its backup, a day an entry."""

from __future__ import annotations

from typing import Any

from acucoach.storage.exchange.foreign.made_table import MadeTable
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError, Fault

_SIDED = ("groin", "thigh", "knee", "lower leg", "foot", "chest")
_ARMS = ("upper arm", "lower arm", "hand")
_FRONT = (
    *("abdomen right", "abdomen left", "groin left", "groin right"),
    *(f"{part} {side}" for part in _SIDED[1:] for side in ("left", "right")),
    *("neck", "head"),
    *(f"{part} {side}" for part in _ARMS for side in ("left", "right")),
)
REGIONS = (*_FRONT, *(f"{name}, back" for name in _FRONT))
"""By the number that the backup has for them."""
_OLD = {
    "diaryentry": "diaryentries", "paindescription": "paindescriptions", "drug": "drugs",
    "drugintake": "drugintakes",
}  # fmt: skip
_TIMES = ("morning", "noon", "evening", "night")


def tables_of(data: Any) -> dict[str, list[dict[str, Any]]]:
    """The tables of a backup by name, wherever they lie in it; empty when it is none."""
    found: dict[str, list[dict[str, Any]]] = {}
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            name, values = one.get("tableName"), one.get("values")
            if isinstance(name, str) and isinstance(values, list):
                found[_OLD.get(name, name)] = [
                    row if isinstance(row, dict) else {} for row in values
                ]
            else:
                waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return found


def read_pain_diary(tables: dict[str, list[dict[str, Any]]]) -> ImportedSheet:
    """An entry a day.

    Raises:
        ExchangeError: it has no entries.
    """
    entries = tables.get("diaryentries")
    if entries is None:
        raise ExchangeError(Fault.NOT_OURS)
    table = MadeTable("Privacy Friendly Pain Diary")
    pains = {_key(one.get("_id")): one for one in tables.get("paindescriptions", [])}
    drugs = {_key(one.get("_id")): one for one in tables.get("drugs", [])}
    taken: dict[str, list[dict[str, Any]]] = {}
    for one in tables.get("drugintakes", []):
        taken.setdefault(_entry_of(one), []).append(one)
    for entry in entries:
        if not entry:
            table.leave_out("–")
            continue
        pain = pains.get(_key(_first(entry, "painDescription_id", "paindescription_id")), {})
        told = [_text(entry.get("notes"))]
        medicines = []
        for intake in taken.get(_key(entry.get("_id")), []):
            drug = drugs.get(_key(intake.get("drug_id")), {})
            name = " ".join(filter(None, (_text(drug.get("name")), _text(drug.get("dose")))))
            if not name:
                continue
            times = [
                f"{time} {intake[time]}" for time in _TIMES if _key(intake.get(time)) not in "0"
            ]
            medicines.append(name.replace(",", "."))
            told.append(f"{name}: {', '.join(times)}" if times else name)
        if times_of_pain := _text(_first(pain, "timesOfPain", "timesofpain")):
            told.append(f"Times of pain: {times_of_pain}")
        if (condition := _text(entry.get("condition"))) != "":
            told.append(f"Condition: {condition} of 4")
        table.row(
            _text(entry.get("date"))[:10],
            score=_text(_first(pain, "painLevel", "painlevel")),
            place=", ".join(_regions(_text(_first(pain, "bodyRegions", "bodyregions")))),
            medicine=", ".join(medicines),
            symptoms=_text(_first(pain, "painQualities", "painqualities")),
            note="\n".join(filter(None, told)),
        )
    return table.sheet()


def _entry_of(intake: dict[str, Any]) -> str:
    return _key(_first(intake, "diaryEntry_id", "diaryentry_id"))


def _first(row: dict[str, Any], *names: str) -> Any:
    """A field by its newer or older name."""
    return next((row[name] for name in names if row.get(name) is not None), None)


def _key(value: Any) -> str:
    return "" if value is None else str(value)


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _regions(numbers: str) -> list[str]:
    names = []
    for number in filter(None, (part.strip() for part in numbers.split(","))):
        known = number.isdecimal() and int(number) < len(REGIONS)
        names.append(REGIONS[int(number)].replace(",", " at the") if known else number)
    return names
