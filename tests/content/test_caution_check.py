"""A caution that says more than the gate does is found."""

import pytest

from acucoach.content.caution_check import CautionCheck
from acucoach.content.checks import across_files
from acucoach.content.library import Library
from acucoach.domain.acupoint import Cited
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_targets import Catalogue


@pytest.fixture(scope="module")
def library(resources) -> Library:
    return Library(resources)


@pytest.fixture(scope="module")
def check(library: Library) -> CautionCheck:
    gate = Gate(
        library.safety_rules(),
        Catalogue(library.atlas(), library.areas().values(), {}),
        library.techniques,
    )
    return CautionCheck(gate, library.safety.caution_rules)


def found(check: CautionCheck, code: str, text: str) -> list[str]:
    return [str(fault) for fault in check.points({code: (Cited(text, ("OWN",)),)})]


def test_every_caution_has_a_rule_behind_it(library: Library) -> None:
    assert across_files(library) == []


@pytest.mark.parametrize(
    ("code", "text", "fact"),
    [
        ("LU6", "Not in pregnancy.", "pregnant"),
        ("LU6", "Not with a pacemaker.", "pacemaker"),
        ("LI10", "Not with glaucoma.", "eye-trouble"),
        ("ST36", "Not after a meal.", None),
        ("LI4", "Not on a Tuesday.", "nobody"),
    ],
)
def test_a_caution_without_a_rule_is_named(check, code: str, text: str, fact: str | None) -> None:
    faults = found(check, code, text)
    assert [f"points/{code}.toml: cautions[1]" in fault for fault in faults] == [True] * len(faults)
    assert bool(faults) == (fact is not None)
    assert fact is None or fact in " ".join(faults)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("LI4", "Not in pregnancy."),
        ("GB20", "Not with whiplash."),
        ("KI27", "Not near a pacemaker."),
    ],
)
def test_a_caution_with_its_rule_is_fine(check, code: str, text: str) -> None:
    assert found(check, code, text) == []
