"""Clue's export: a row a pain that was ticked; everything else is counted."""

from __future__ import annotations

from typing import Any

from acucoach.storage.exchange.foreign.made_table import MadeTable
from acucoach.storage.exchange.sheet import ImportedSheet

_PAINS = {
    "period_cramps": "Cramps", "lower_back": "Back pain", "headache": "Headache",
    "migraine": "Migraine", "migraine_with_aura": "Migraine", "ovulation": "Ovulation pain",
    "breast_tenderness": "Tender breasts", "nauseous": "Nausea",
}  # fmt: skip
_NONE = "pain_free"


def is_clue(data: Any) -> bool:
    """Whether plain data is such an export: a list of what was ticked on which day."""
    return (
        isinstance(data, list)
        and bool(data)
        and all(isinstance(one, dict) and {"date", "type", "value"} <= one.keys() for one in data)
    )


def read_clue(data: list[dict[str, Any]]) -> ImportedSheet:
    """Its pains; Clue keeps no numbers, so none has one.

    Raises:
        ExchangeError: there is none.
    """
    table = MadeTable("Clue")
    for one in data:
        kind = str(one["type"])
        values = one["value"] if isinstance(one["value"], list) else [one["value"]]
        for value in values:
            option = value.get("option") if isinstance(value, dict) else None
            if kind == "pain" and isinstance(option, str) and option != _NONE:
                pain = _PAINS.get(option, option.replace("_", " ").capitalize())
                note = "with aura" if option.endswith("with_aura") else ""
                table.row(str(one["date"] or "")[:10], complaint=pain, note=note)
            elif kind == "digestion" and option == "nauseous":
                table.row(str(one["date"] or "")[:10], complaint=_PAINS[option])
            else:
                table.leave_out(f"{kind}: {option}" if kind in ("pain", "digestion") else kind)
    return table.sheet()
