"""Points, areas and own spots as targets, word for word; what a target hands on to an act."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from acucoach.content.library import Library
from acucoach.domain.acupoint import AtlasEntry, Motion, PregnancyRule, Pressure, SelfPress, Tool
from acucoach.domain.anatomy import Laterality, Place, Side
from acucoach.domain.library import Area
from acucoach.domain.safety_rule import Act, Postures, Scope, TargetKind
from acucoach.domain.safety_targets import Catalogue, Target, UnknownTargetError

LEFT, RIGHT, MIDDLE = Side.LEFT, Side.RIGHT, Side.MIDLINE
AT = {LEFT: Place(1, 0, 0), RIGHT: Place(-1, 0, 0)}
NONE: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def entry(library: Library) -> AtlasEntry:
    return library.atlas()["LI4"]


@pytest.fixture(scope="module")
def area(library: Library) -> Area:
    return next(iter(library.areas().values()))


def point(usual: AtlasEntry, code: str, **changes: object) -> AtlasEntry:
    plain: dict[str, object] = {
        "region": "palm", "laterality": Laterality.PAIRED, "self_press": SelfPress.OK,
        "pregnancy": PregnancyRule.NONE, "guided": True,
    }  # fmt: skip
    return replace(usual, code=code, **{**plain, **changes})  # type: ignore[arg-type]


def test_a_point_is_its_own_code(entry: AtlasEntry) -> None:
    one = point(entry, "A1", self_press=SelfPress.GENTLE, pregnancy=PregnancyRule.ASK)
    two = point(entry, "B2", laterality=Laterality.MIDLINE, guided=False)
    catalogue = Catalogue({"A1": one, "B2": two}, (), {"A1": AT})
    assert catalogue.target("A1") == Target(
        "A1", TargetKind.POINT, (LEFT, RIGHT), ("palm",), AT, frozenset({"A1"}), NONE, NONE, True,
        SelfPress.GENTLE, PregnancyRule.ASK,
    )  # fmt: skip
    assert catalogue.target("B2") == Target(
        "B2", TargetKind.POINT, (MIDDLE,), ("palm",), {}, frozenset({"B2"}), NONE, NONE, False,
        SelfPress.OK, PregnancyRule.NONE,
    )  # fmt: skip
    assert catalogue.codes() == ("A1", "B2")
    assert "A1" in catalogue
    assert "A3" not in catalogue
    with pytest.raises(UnknownTargetError) as told:
        catalogue.target("A3")
    assert (told.value.code, told.value.args) == ("A3", ("A3",))


def test_an_area_covers_some_points_and_merely_holds_others(entry: AtlasEntry, area: Area) -> None:
    points = {
        "IN": point(entry, "IN"), "COVERED": point(entry, "COVERED", self_press=SelfPress.AVOID),
        "FAR": point(entry, "FAR", region="toe", pregnancy=PregnancyRule.AVOID),
        "WRIST": point(entry, "WRIST", region="wrist"),
    }  # fmt: skip
    made = replace(
        area, laterality=Laterality.PAIRED, regions=("palm", "wrist"), covers=("COVERED", "FAR"),
        hazards=("heat",),
    )  # fmt: skip
    found = Catalogue(points, (made,), {"IN": AT}).target(made.code)
    assert found == Target(
        made.code, TargetKind.AREA, (LEFT, RIGHT), ("palm", "wrist"), {},
        frozenset({"COVERED", "FAR"}), frozenset({"IN", "WRIST"}), frozenset({"heat"}), True,
        SelfPress.AVOID, PregnancyRule.AVOID,
    )  # fmt: skip
    empty = replace(made, covers=(), hazards=())
    found = Catalogue(points, (empty,), {}).target(made.code)
    assert (found.self_press, found.pregnancy) == (SelfPress.OK, PregnancyRule.NONE)
    assert (found.codes, found.inside) == (NONE, {"IN", "COVERED", "WRIST"})


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_strictest_of_what_lies_below_counts(entry: AtlasEntry, area: Area, order) -> None:  # type: ignore[no-untyped-def]
    press, birth = list(SelfPress), list(PregnancyRule)
    codes = [f"P{number}" for number in order]
    for most in range(3):
        kept = [code for code in codes if int(code[1]) <= most]
        points = {
            code: point(entry, code, self_press=press[int(code[1])], pregnancy=birth[int(code[1])])
            for code in codes
        }
        made = replace(area, covers=tuple(kept))
        found = Catalogue(points, (made,), {}).target(made.code)
        assert [SelfPress.OK, SelfPress.GENTLE, SelfPress.AVOID][most] is found.self_press
        assert [PregnancyRule.NONE, PregnancyRule.ASK, PregnancyRule.AVOID][most] is found.pregnancy


def test_a_spot_presses_what_is_near_on_either_side(entry: AtlasEntry) -> None:
    points = {code: point(entry, code) for code in ("NEAR", "OTHER-SIDE", "FAR")}
    points["REGION"] = point(entry, "REGION", region="toe", self_press=SelfPress.AVOID)
    places = {
        "NEAR": {LEFT: Place(0, 30, 0), RIGHT: Place(900, 0, 0)},
        "OTHER-SIDE": {LEFT: Place(900, 0, 0), RIGHT: Place(0, 0, 30)},
        "FAR": {LEFT: Place(0, 30.01, 0)}, "UNKNOWN": {LEFT: Place(0, 0, 0)},
    }  # fmt: skip
    catalogue = Catalogue(points, (), places)
    spot = catalogue.add_spot("mine", "toe", RIGHT, Place(0, 0, 0))
    assert spot == Target(
        "spot:mine", TargetKind.SPOT, (RIGHT,), ("toe",), {RIGHT: Place(0, 0, 0)},
        frozenset({"NEAR", "OTHER-SIDE"}), NONE, NONE, True, SelfPress.OK, PregnancyRule.NONE,
    )  # fmt: skip
    lost = catalogue.add_spot("lost", "toe", LEFT, None)
    assert (lost.codes, lost.places, lost.self_press) == ({"REGION"}, {}, SelfPress.AVOID)
    assert catalogue.target("spot:lost") == lost


def test_an_act_has_all_of_its_target_and_of_the_hand(entry: AtlasEntry) -> None:
    made = Target(
        "X", TargetKind.AREA, (LEFT, RIGHT), ("palm",), AT, frozenset({"A"}), frozenset({"B"}),
        frozenset({"heat"}), False, SelfPress.GENTLE, PregnancyRule.ASK,
    )  # fmt: skip
    assert made.act(LEFT) == Act(
        "X", TargetKind.AREA, LEFT, ("palm",), Motion.CIRCLE, Tool.THUMB, Pressure.FIRM, False,
        NONE, NONE, AT[LEFT], frozenset({"A"}), frozenset({"B"}), frozenset({"heat"}), False,
        SelfPress.GENTLE, PregnancyRule.ASK,
    )  # fmt: skip
    ways = frozenset({"lie"})
    assert made.act(
        RIGHT, Motion.HOLD, Tool.PALM, Pressure.LIGHT, together=True, postures=ways
    ) == Act(
        "X", TargetKind.AREA, RIGHT, ("palm",), Motion.HOLD, Tool.PALM, Pressure.LIGHT, True, ways,
        NONE, AT[RIGHT], frozenset({"A"}), frozenset({"B"}), frozenset({"heat"}), False,
        SelfPress.GENTLE, PregnancyRule.ASK,
    )  # fmt: skip
    assert made.act(MIDDLE).place is None


def test_a_scope_of_postures_and_a_point_inside_are_narrowed_like_all_else() -> None:
    area = Act("X", TargetKind.AREA, LEFT, ("palm",), inside=frozenset({"LI4"}),
               postures=frozenset({"lie", "sit"}))  # fmt: skip
    here = Scope(points=frozenset({"LI4"}))
    assert here.grazes(area)
    assert not here.grazes(replace(area, inside=NONE))
    assert not replace(here, kinds=frozenset({TargetKind.POINT})).grazes(area)
    lying = Scope(parts=frozenset({"hand"}), postures=frozenset({"lie"}))
    assert lying.leaves_a_way(area)
    assert not lying.leaves_a_way(replace(area, regions=("toe",)))
    assert not lying.leaves_a_way(replace(area, postures=frozenset({"lie"})))


def test_a_posture_is_that_of_the_sentence_or_else_of_the_point() -> None:
    made = Postures({"Lie.": frozenset({"lie"})}, {"A": frozenset({"sit"})})
    assert made.ways("Lie.", "A") == {"lie"}
    assert made.ways("Else.", "A") == made.ways("", "A") == {"sit"}
    assert made.ways("Else.", "B") == NONE
