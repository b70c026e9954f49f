"""People as a clinician would try them, through ``judge``.

``tests/data/people`` holds one file a person and ``outcomes.csv``: what must come out, why, and on
whose word. Outcomes are parted by spaces, ``CODE.SIDE`` with L, R or M, then:

``!`` does not start, ``+`` may start, ``~`` may start, with care, ``=light`` no firmer than that,
``<60`` at most so many seconds a side, ``#rule`` names that rule, ``?item`` is asked for first.
``CODE.SIDE/motion`` speaks of one technique; ``@routine`` of a routine, ``@routine/CODE`` of its
steps there and ``@routine/cold`` of the cold pack at its end; ``all!`` of every point.
"""

import csv
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acucoach.commands.judge import Judge, run_judge
from acucoach.commands.person_file import PersonFileError

PEOPLE = Path(__file__).resolve().parents[1] / "data" / "people"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
with (PEOPLE / "outcomes.csv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table))
SIDES = {"L": "left", "R": "right", "M": "midline"}
FORCE = ["feather", "light", "firm"]
ONE = re.compile(r"(@?[\w:-]+)(?:\.([LRM]))?(?:/([\w-]+))?([!+~]|=\w+|<\d+|#[\w-]+|\?[\w-]+)")


@pytest.fixture(scope="module")
def judge(resources: Path) -> Judge:
    return Judge(resources, NOON)


def wrong(told: dict, outcome: str) -> str:
    """What is not as an outcome says; empty when all is well."""
    code, side, motion, wanted = ONE.fullmatch(outcome).groups()
    if code.startswith("@"):
        routine = next(one for one in told["routines"] if one["id"] == code[1:])
        if motion is not None:
            return wrong_in_routine(routine, motion, wanted, outcome)
        doses = [step["dose"]["seconds_a_side"] for step in routine["steps"] if step["dose"]]
        fine = not doses if wanted == "!" else max(doses, default=0) <= int(wanted[1:])
        return "" if fine else f"{outcome}: {doses}"
    if code == "all":
        open_ones = [one["code"] for one in told["targets"] for way in one["ways"] if way["starts"]]
        return "" if not open_ones else f"{outcome}: {open_ones[:5]} start"
    target = next(one for one in told["targets"] if one["code"] == code)
    ways = target["ways"]
    way = next(one for one in ways if motion in (None, one["motion"]))
    found, dose = way["sides"][SIDES[side]], way["dose"]
    level, rules = found["verdict"], [reason["rule"] for reason in found["reasons"]]
    worked = dose is not None and dose["sides"] in ("in-turn", "together", SIDES[side])
    starts = way["starts"] and level != "block" and worked
    match wanted[0], wanted[1:]:
        case "!", _:
            fine = not starts
        case "+", _:
            fine = starts
        case "~", _:
            fine = starts and level == "gentle"
        case "=", most:
            fine = starts and FORCE.index(found["pressure"]) <= FORCE.index(most)
        case "<", most:
            fine = starts and dose["seconds_a_side"] <= int(most)
        case "#", rule:
            fine = rule in rules
        case "?", item:
            fine = any(one["item"] == item for one in way["missing"])
    return "" if fine else f"{outcome}: {level}, {found['pressure']}, {dose}, {rules[:4]}"


def wrong_in_routine(routine: dict, what: str, wanted: str, outcome: str) -> str:
    """What is not as an outcome says of the steps at one place, or of the cold pack."""
    if what == "cold":
        level = routine["cold_pack"]["verdict"]
        fine = {"!": level == "block", "+": level != "block", "~": level == "gentle"}[wanted]
        return "" if fine else f"{outcome}: {level}"
    steps = [step["left_out"] for step in routine["steps"] if step["target"] == what]
    return "" if steps and set(steps) == {wanted == "!"} else f"{outcome}: {steps}"


@pytest.mark.parametrize("row", ROWS, ids=[row["person"] for row in ROWS])
def test_a_person_gets_the_right_outcome(judge: Judge, library, row: dict[str, str]) -> None:
    outcomes = row["outcome"].split()
    named = {ONE.fullmatch(one).group(1) for one in outcomes}
    routines = [name[1:] for name in named if name.startswith("@")]
    points = [name for name in named if name[0] != "@" and name != "all" and ":" not in name]
    points += [name for name in named if name.startswith("area:")]
    if "all" in named:
        points = [code for code, entry in library.atlas().items() if entry.guided]
    told = judge.document(PEOPLE / f"{row['person']}.toml", points, routines)
    assert [fault for one in outcomes if (fault := wrong(told, one))] == []
    assert set(row["source"].split()) <= set(library.citations())


def test_every_tool_of_a_guide_is_judged(judge: Judge, library) -> None:
    told = judge.document(PEOPLE / "ball-and-blood-thinner.toml", ["BL23", "LI4"], ["li4-headache"])
    for target in told["targets"]:
        ways = {(way["motion"], way["tool"]) for way in target["ways"]}
        guide = library.guide(target["code"])
        assert ways == {(one.motion, tool) for one in guide.techniques for tool in one.tools}
    ball = [
        side["verdict"]
        for target in told["targets"]
        for way in target["ways"]
        if way["tool"] == "ball"
        for side in way["sides"].values()
    ]
    assert ball
    assert set(ball) == {"block"}


def test_everybody_is_in_the_table() -> None:
    assert {path.stem for path in PEOPLE.glob("*.toml")} == {row["person"] for row in ROWS}
    assert len(ROWS) == 161


def test_the_whole_document_holds_every_target_and_source(judge: Judge, library) -> None:
    told = json.loads(json.dumps(judge.document(PEOPLE / "pregnant-37-weeks.toml")))
    known = {code for code in judge.gate.catalogue.codes() if code != "spot:chosen"}
    assert {one["code"] for one in told["targets"]} - {"spot:chosen"} == known
    assert [one["id"] for one in told["routines"]] == list(library.routine_ids())
    blocked = told["targets"][0]["ways"][0]["sides"]["left"]["reasons"][0]
    assert blocked["text"]
    assert set(blocked["cite"]) <= set(told["sources"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("age = ", "is not TOML"),
        ("agee = 40", "agee: there is no such field"),
        ('age = "x"', "born: "),
        ("week = 90", "week: give a whole number"),
        ('complaint = "spleen"', "there is no complaint 'spleen'"),
        ('[conditions]\nportt = "yes"', "conditions.portt: there is no such condition"),
        ('[conditions]\nport = "perhaps"', "'perhaps' is no answer"),
        ('[conditions]\nport = { places = ["arm"] }', "'arm' is no place"),
        ('[conditions]\npregnant = { places = ["arm left"] }', "this has no place"),
        ("[conditions]\nport = { since = 2026-01-01 }", "this takes no such date"),
        ('[today]\nfeverish = "yes"', "today.feverish: there is no such question"),
        ('[[marks]]\nkind = "wound"\nat = "XX1"\nside = "left"', "'XX1' is missing or not known"),
        ('[[signs]]\ntopic = "headache"\nsign = "boredom"', "'boredom' is missing or not known"),
        ('not-asked = ["weather"]', "'weather' is not one of"),
        ('[done]\n"LI4 up" = 3', "done.LI4 up"),
    ],
)
def test_a_wrong_file_is_refused_in_one_clear_sentence(
    resources: Path, tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "person.toml"
    path.write_text(text + "\n", "utf-8")
    with pytest.raises(PersonFileError) as refused:
        run_judge(resources, path, NOON)
    assert words in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1


def test_every_fault_is_named_at_once_and_unknown_points_too(
    resources: Path, tmp_path: Path
) -> None:
    path = tmp_path / "person.toml"
    path.write_text('agee = 1\ncomplaint = "spleen"\n', "utf-8")
    with pytest.raises(PersonFileError) as refused:
        run_judge(resources, path, NOON)
    assert len(str(refused.value).splitlines()) == 2
    path.write_text("age = 40\n", "utf-8")
    with pytest.raises(PersonFileError, match="XX1"):
        run_judge(resources, path, NOON, points=["XX1"])
    with pytest.raises(PersonFileError, match="cannot be read"):
        run_judge(resources, tmp_path / "nobody.toml", NOON)
