"""What was rated, in the words of a clinic: pain is coded as pain, and nothing else is.

For pain there is a LOINC code of exactly this scale. For nausea, worry, tiredness and the others
no code of a single 0-10 rating was found that could be checked; they carry a code of this program
and say in words what they are. A rating without a complaint says no more than that.
"""

from __future__ import annotations

from typing import Any

LOINC = "http://loinc.org"
OWN = "urn:acucoach:complaint"
PAIN_CODE = "72514-3"
PAIN_DISPLAY = "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
PAIN = frozenset(
    {"headache", "migraine", "neck-pain", "shoulder-pain", "back-pain", "sciatica", "joint-pain"}
    | {"knee-pain", "hip-pain", "arm-pain", "wrist-hand-pain", "foot-pain", "pain"}
    | {"period-pain", "toothache", "jaw"}
)
"""Complaints whose number from 0 to 10 says how strong a pain is."""
UNNAMED = "Complaint that was not named"


def rated(complaint: str, title: str) -> dict[str, Any]:
    """A CodeableConcept of what a number from 0 to 10 is about.

    Args:
        complaint: its id; empty when none was named.
        title: its name.
    """
    if complaint in PAIN:
        coding = {"system": LOINC, "code": PAIN_CODE, "display": PAIN_DISPLAY}
        return {"coding": [coding], "text": f"Pain, 0-10: {title}"}
    code = {"system": OWN, "code": complaint or "unnamed", "display": title}
    return {"coding": [code], "text": f"{title}, 0-10"}
