"""The diary as a FHIR R4 Bundle for a clinic's software.

Ratings of pain are Observations with LOINC 72514-3 and an integer, other ratings Observations with
a code of the program's own (see ``fhir_codes``), PEG scores Observations with LOINC 91147-9,
sessions Procedures. What the user wrote in free words, the title of a routine of their own
included, goes along only when asked. Codes: LOINC (Regenstrief Institute). Structure: HL7 FHIR R4,
Bundle, Patient, Observation, Procedure. The patient has no name: who hands it over says it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from acucoach.domain.diary import Entry
from acucoach.domain.instruments import Filled, InstrumentKind, peg_score
from acucoach.domain.session_line import SessionLine
from acucoach.domain.session_record import SideEffect
from acucoach.storage.exchange.fhir_codes import LOINC, UNNAMED, rated
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.exchange.writing import whole_files
from acucoach.storage.plain_data import iso

PEG_CODE = "91147-9"
_SURVEY = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "survey",
            "display": "Survey",
        }
    ]
}
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def resources(
    entries: Iterable[Entry],
    filled: Iterable[Filled] = (),
    sessions: Iterable[SessionLine] = (),
    titles: Mapping[str, str] | None = None,
    *,
    notes: bool = False,
) -> Iterator[dict[str, Any]]:
    """The entries of a Bundle of type collection, one by one.

    Args:
        entries: those with a rating become Observations.
        filled: PEG scores become Observations.
        sessions: become Procedures.
        titles: names of complaints by id.
        notes: whether the user's notes go along.
    """
    patient = _url("patient")
    yield _entry(patient, {"resourceType": "Patient", "id": _id("patient"), "active": True})
    for entry in entries:
        if entry.intensity is not None:
            yield _entry(_url(entry.id), _rating(entry, patient, titles or {}, notes))
    for one in filled:
        if one.kind is InstrumentKind.PEG:
            yield _entry(_url(one.id), _peg(one, patient))
    for line in sessions:
        yield _entry(_url(line.id), _procedure(line, patient, titles or {}, notes))


def export_bundle(
    path: Path,
    now: datetime,
    found: Iterable[Mapping[str, Any]],
    total: int = 0,
    progress: Progress = no_progress,
) -> int:
    """Write a bundle.

    Args:
        path: the file.
        now: when it is written, aware.
        found: what ``resources`` gives.
        total: about how many there are.
        progress: told how far it is.

    Returns:
        How many resources it holds.

    Raises:
        ExchangeError: the file cannot be written.
        CancelledError: the user ended it; nothing was written.
    """
    done = 0
    with whole_files(path) as (file,):
        file.write(json.dumps(_head(now), ensure_ascii=False, indent=1).rstrip("}\n"))
        file.write(',\n "entry": [')
        before = "\n  "
        for one in found:
            file.write(before + json.dumps(one, ensure_ascii=False))
            before = ",\n  "
            done += 1
            if done % EVERY == 0:
                progress(min(done, total), total)
        file.write("\n ]\n}\n")
    return done


def _head(now: datetime) -> dict[str, Any]:
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": iso(now.replace(microsecond=0)),
    }


def _entry(url: str, resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": url, "resource": resource}


def _rating(entry: Entry, patient: str, titles: Mapping[str, str], notes: bool) -> dict[str, Any]:
    observation = {
        "resourceType": "Observation",
        "id": _id(entry.id),
        "status": "final",
        "category": [_SURVEY],
        "code": rated(entry.complaint, _title(entry.complaint, titles)),
        "subject": {"reference": patient},
        "effectiveDateTime": iso(entry.at),
        "issued": iso(entry.changed),
        "performer": [{"reference": patient}],
        "valueInteger": entry.intensity,
    }
    title = _title(entry.complaint, titles)
    lines = [f"Complaint: {title}"] if entry.complaint else []
    if entry.onset is not None:
        lines.append(f"Began: {iso(entry.onset)}")
    if entry.end is not None:
        lines.append(f"Ended: {iso(entry.end)}")
    if notes:
        lines.append(_clean(entry.note))
    return _with_note(observation, lines)


def _peg(filled: Filled, patient: str) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": _id(filled.id),
        "status": "final",
        "category": [_SURVEY],
        "code": {
            "coding": [{"system": LOINC, "code": PEG_CODE, "display": "Mean score [PEG]"}],
            "text": "PEG",
        },
        "subject": {"reference": patient},
        "effectiveDateTime": iso(filled.at),
        "performer": [{"reference": patient}],
        "valueQuantity": {
            "value": round(peg_score(filled.answers), 2),
            "unit": "score",
            "system": "http://unitsofmeasure.org",
            "code": "{score}",
        },
    }


def _procedure(
    line: SessionLine, patient: str, titles: Mapping[str, str], notes: bool
) -> dict[str, Any]:
    end = line.at + timedelta(seconds=line.delivered_seconds)
    procedure = {
        "resourceType": "Procedure",
        "id": _id(line.id),
        "status": "completed" if line.finished else "stopped",
        "code": {"text": f"Acupressure self-massage: {_what(line, notes)}"},
        "subject": {"reference": patient},
        "performedPeriod": {"start": iso(line.at), "end": iso(end)},
    }
    lines = [f"{line.delivered_seconds} of {line.planned_seconds} seconds."]
    lines += [f"{_clean(new)} took the place of {_clean(old)}." for new, old in line.instead_of]
    title = _title(line.complaint, titles)
    if line.before is not None:
        lines.append(f"{title}, before: {line.before} of 10.")
    if line.after is not None:
        lines.append(f"{title}, after: {line.after} of 10.")
    if line.side_effects:
        lines.append("Afterwards: " + ", ".join(_effects(line, notes)) + ".")
    if notes:
        lines.append(_clean(line.note))
    return _with_note(procedure, lines)


def _title(complaint: str, titles: Mapping[str, str]) -> str:
    return _clean(titles.get(complaint, complaint)) or UNNAMED


def _what(line: SessionLine, notes: bool) -> str:
    """What was pressed. A point whose place another took was not."""
    if any(old == line.key for _, old in line.instead_of):
        return ", ".join(dict.fromkeys(_clean(new) for new, _ in line.instead_of))
    if _UUID.fullmatch(line.key) and not notes:
        return "a routine of the user's own"
    return _clean(line.title) or line.key


def _effects(line: SessionLine, notes: bool) -> list[str]:
    """Kinds; free words only when asked."""
    kinds = frozenset(SideEffect)
    return [_clean(one) if notes or one in kinds else SideEffect.OTHER for one in line.side_effects]


def _with_note(resource: dict[str, Any], lines: Iterable[str]) -> dict[str, Any]:
    text = "\n".join(line for line in lines if line.strip())
    return {**resource, "note": [{"text": text}]} if text else resource


def _clean(text: str) -> str:
    return _CONTROL.sub("", text).strip()


def _url(identity: str) -> str:
    return f"urn:uuid:{_id(identity)}"


def _id(identity: str) -> str:
    """The id when it is a UUID, else one made from it: FHIR takes no others in these places."""
    if _UUID.fullmatch(identity):
        return identity
    return str(uuid5(NAMESPACE_URL, f"acucoach:{identity}"))
