"""Routines as written: sources, limits, and refusals."""

import shutil
from pathlib import Path

import pytest

from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.domain.acupoint import Pressure, SelfPress
from acucoach.domain.plan import plan

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LIBRARY = Library(RESOURCES)


@pytest.fixture(params=LIBRARY.routine_ids())
def routine(request):  # type: ignore[no-untyped-def]
    return LIBRARY.routine(request.param)


def test_it_says_where_it_comes_from_and_what_is_known(routine) -> None:  # type: ignore[no-untyped-def]
    assert routine.provenance
    assert routine.evidence.cite
    assert routine.cautions
    assert not routine.own


def test_it_can_be_planned_within_an_hour(routine) -> None:  # type: ignore[no-untyped-def]
    assert 0 < plan(routine).total_seconds <= 3600 + routine.cold_pack_seconds


def test_gentle_points_are_never_worked_firmly(routine) -> None:  # type: ignore[no-untyped-def]
    for step in routine.steps:
        entry = LIBRARY.atlas().get(step.target)
        if entry is not None:
            assert entry.guided
            assert entry.self_press is not SelfPress.AVOID
            if entry.self_press is SelfPress.GENTLE:
                assert step.pressure is not Pressure.FIRM


def test_pregnancy_is_spoken_of_where_a_step_asks_for_it(routine) -> None:  # type: ignore[no-untyped-def]
    rules = {LIBRARY.atlas()[s.target].pregnancy for s in routine.steps if ":" not in s.target}
    if rules - {""}:
        assert any("pregnan" in caution.text.lower() for caution in routine.cautions)


def test_claims_stay_within_the_evidence(routine) -> None:  # type: ignore[no-untyped-def]
    texts = [routine.title, routine.summary, routine.evidence.text]
    texts += [step.text for step in routine.steps]
    texts += [cited.text for cited in (*routine.cautions, *routine.notes)]
    for text in texts:
        assert not {"proven", "cures", "cure", "heals", "treats"} & set(text.lower().split())


def _refusal(tmp_path: Path, old: str, new: str) -> ContentError:
    kinds = shutil.ignore_patterns("*.webp", "*.png", "*.bin", "*.otf", "*.wav", "*.svg")
    shutil.copytree(RESOURCES, tmp_path / "resources", ignore=kinds)
    path = tmp_path / "resources/routines/li4-headache.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as caught:
        Library(tmp_path / "resources").routine("li4-headache")
    return caught.value


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('target = "LI4"', 'target = "ST9"', "steps[1].target"),
        ('target = "LI4"', 'target = "area:nose"', "steps[1].target"),
        ('target = "LI4"', 'target = "LI400"', "steps[1].target"),
        ('target = "LI4"', 'target = "EX-HN3"', "steps[1].pressure"),
        ('"in-turn"', '"midline"', "steps[1].sides"),
        ("seconds = 120", "seconds = 700", "steps[1].seconds"),
        ("seconds = 120", "seconds = 400\nrounds = 2", "steps[1].rounds"),
        ("seconds = 120", "seconds = 120\ncount = 10", "steps[1].seconds"),
        ("seconds = 120", "", "steps[1].seconds"),
        ("rate = 30", "rate = 0", "steps[1].rate"),
        ("rate = 30", 'rate = 30\nturns = [["clockwise", 60]]', "steps[1].turns"),
        ("rate = 30", 'rate = 30\nturns = [["widdershins", 120]]', "steps[1].turns[1]"),
        ("rate = 30", 'rate = 30\nturns = ["clockwise"]', "steps[1].turns[1]"),
        ("times_a_day = 3", "times_a_day = 30", "times_a_day"),
        ('id = "li4-headache"', 'id = "other"', "id"),
    ],
)
def test_a_wrong_dose_or_target_is_refused_by_name(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    error = _refusal(tmp_path, old, new)
    assert (error.file, error.field) == ("routines/li4-headache.toml", field)
