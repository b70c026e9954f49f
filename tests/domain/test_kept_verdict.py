"""The verdict of a kept session is read as far as it can be."""

from __future__ import annotations

import json

import pytest

from acucoach.domain.kept_verdict import AlteredStep, KeptVerdict, kept_verdict

STEP = {"target": "LI4", "instead": "area:foot", "left_out": False, "text": "Sore skin."}


def test_reasons_and_changed_steps_are_read() -> None:
    told = kept_verdict(json.dumps({"reasons": [{"text": "Gently."}], "altered": [STEP]}))
    assert told == KeptVerdict(
        ("Gently.",), (AlteredStep("LI4", "area:foot", False, "Sore skin."),)
    )


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "1", "null", "[" * 100_000, '{"a":' * 100_000, '{"reasons": 1, "altered": {}}'],
    ids=["empty", "broken", "list", "number", "null", "deep list", "deep table", "wrong kinds"],
)
def test_what_cannot_be_read_is_nothing(text: str) -> None:
    assert kept_verdict(text) == KeptVerdict()


def test_one_bad_step_takes_no_other_with_it() -> None:
    bad = [1, None, {"instead": "PC6"}, {"target": 3}]
    told = kept_verdict(json.dumps({"reasons": [{}, {"text": "Gently."}], "altered": [*bad, STEP]}))
    assert told.reasons == ("Gently.",)
    assert [one.target for one in told.altered] == ["LI4"]
