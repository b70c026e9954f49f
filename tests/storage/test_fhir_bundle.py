"""The bundle against its published definition, and what it may not say."""

import json
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from acucoach.content.library import Library
from acucoach.domain.instruments import Filled, InstrumentKind
from acucoach.domain.session_line import SessionLine
from acucoach.storage.exchange import fhir, fhir_codes
from tests.storage.full_entry import AT, ENTRY

ROOT = Path(__file__).resolve().parents[2]
TITLES = {"headache": "Headache", "nausea": "Nausea", "stress": "Worry and stress"}


def bundle(now: datetime, *found: Any, **options: Any) -> dict[str, Any]:
    """What stands in the file of a bundle."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "bundle.json"
        fhir.export_bundle(file, now, fhir.resources(*found, **options))
        read: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return read


@pytest.mark.parametrize("complaint", ["nausea", "stress", "fatigue", "sleep", "cramp", ""])
def test_nothing_but_pain_is_coded_or_called_pain(complaint: str) -> None:
    entry = replace(ENTRY, complaint=complaint, note="")
    session = SessionLine(
        *("s1", AT, "LI4", "LI4", 240, 200, 240, 200, True, 6, 4), complaint=complaint
    )
    found = json.dumps(bundle(AT, [entry], [], [session], TITLES), ensure_ascii=False)
    assert "pain" not in found.lower()
    assert "72514-3" not in found
    assert f"{TITLES.get(complaint, complaint) or 'Complaint that was not named'}, 0-10" in found
    assert ", before: 6 of 10." in found


def test_every_complaint_is_pain_or_is_not() -> None:
    """Whoever adds one decides: the question for its number speaks of a pain, or it does not."""
    known = Library(ROOT / "resources").complaints()
    asked = {name for name, one in known.items() if re.search(r"pain|ache\b|migraine", one.how)}
    assert asked == fhir_codes.PAIN
    assert {"nausea", "stress", "fatigue", "sleep"} <= set(known) - asked


def test_free_words_go_along_only_when_asked() -> None:
    own = SessionLine(
        *(
            "s1",
            AT,
            "019c4000-0000-7000-8000-000000000501",
            "My secret set",
            240,
            200,
            240,
            200,
            True,
            6,
            4,
        ),
        side_effects=("bruise", "a secret rash"),
        note="secret",
    )
    quiet = json.dumps(bundle(AT, [], [], [own]))
    assert "secret" not in quiet
    assert "bruise, other" in quiet
    assert json.dumps(bundle(AT, [], [], [own], notes=True)).count("secret") == 3


def test_what_took_the_place_of_a_point_is_named_and_the_point_is_not_said_to_be_pressed() -> None:
    one = SessionLine(
        *("s1", AT, "LI4", "LI4", 240, 200, 240, 200, True, 6, 4),
        instead_of=(("area:foot", "LI4"),),
    )
    procedure = bundle(AT, [], [], [one])["entry"][1]["resource"]
    assert procedure["code"]["text"] == "Acupressure self-massage: area:foot"
    assert "area:foot took the place of LI4." in procedure["note"][0]["text"]


def test_the_bundle_is_valid_fhir() -> None:
    from fhir.resources.R4B.bundle import Bundle

    session = SessionLine(
        *("s1", AT, "LI4", "Hégǔ (LI4)", 240, 200, 240, 200, False, 6, 4),
        side_effects=("bruise",),
        note="n",
    )
    filled = [Filled("peg", InstrumentKind.PEG, AT, (5, 6, 8), AT)]
    note_only = replace(ENTRY, id="note-only", intensity=None)
    weird = replace(ENTRY, id="weird", note="\x01 \x0b", complaint="")
    found = bundle(
        AT, [ENTRY, note_only, weird], filled, [session], {"headache": "Headache"}, notes=True
    )
    parsed = Bundle.model_validate(json.loads(json.dumps(found)))
    kinds = [entry.resource.get_resource_type() for entry in parsed.entry]
    assert kinds == ["Patient", "Observation", "Observation", "Observation", "Procedure"]
    pain = parsed.entry[1].resource
    assert pain.valueInteger == 7
    assert (pain.code.coding[0].system, pain.code.coding[0].code) == (
        *("http://loinc.org", "72514-3"),
    )
    assert "<b>bold?</b>" in pain.note[0].text
    assert parsed.entry[4].resource.status == "stopped"
    quiet = json.dumps(bundle(AT, [ENTRY], notes=False))
    assert "bold" not in quiet
