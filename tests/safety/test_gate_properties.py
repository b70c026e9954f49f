"""What holds for every person, every mark and every target."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safety_people import TODAY, aged, situation

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import PARTS, REGIONS, Place, Side
from acucoach.domain.profile import (
    PLACED,
    Answer,
    BodyPlace,
    Condition,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
    TodayFact,
)
from acucoach.domain.situation import Situation

NOW = situation().now
CALM = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

answers = st.sampled_from(list(Answer))
sides = st.sampled_from(list(Side))
body_places = st.builds(BodyPlace, st.sampled_from(sorted(PARTS)), sides)
spots = st.frozensets(body_places, max_size=3)
places = st.builds(Place, st.floats(-500, 500), st.floats(-300, 100), st.floats(-900, 850))
skin_marks = st.builds(
    SkinMark,
    st.sampled_from(list(MarkKind)),
    places,
    st.floats(1, 100),
    sides,
    st.sampled_from(sorted(REGIONS)),
)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    told = draw(st.dictionaries(st.sampled_from(list(Condition)), answers, max_size=6))
    where = {name: draw(spots) for name in told if name in PLACED}
    base = Profile.healthy() if draw(st.booleans()) else Profile()
    age = draw(st.one_of(st.none(), st.integers(0, 120)))
    return aged(replace(base, answers={**base.answers, **told}, where=where), age)


@st.composite
def people(draw: st.DrawFn) -> Situation:
    told = draw(st.dictionaries(st.sampled_from(list(TodayFact)), answers, max_size=3))
    fine = TodayCheck.fine(TODAY, situation().now)
    today = draw(st.sampled_from([None, replace(fine, answers={**fine.answers, **told}), fine]))
    marks = tuple(draw(st.lists(skin_marks, max_size=3)))
    return replace(situation(draw(profiles()), None, *marks), today=today)


def all_sites(gate) -> list[tuple[str, Side]]:
    return [
        (code, side)
        for code in gate.catalogue.codes()
        for side in gate.catalogue.target(code).sides
    ]


def sites(gate) -> st.SearchStrategy[tuple[str, Side]]:
    return st.sampled_from(all_sites(gate))


@CALM
@given(st.data(), people(), st.sampled_from(list(Condition)), spots)
def test_one_more_condition_never_makes_a_verdict_milder(
    open_gate, data, person, condition, where
) -> None:
    site = data.draw(sites(open_gate))
    without = replace(person, profile=person.profile.saying(condition, Answer.NO, at=NOW))
    unknown = replace(
        person, profile=person.profile.saying(condition, Answer.UNSAID, where, at=NOW)
    )
    has = replace(person, profile=person.profile.saying(condition, Answer.YES, where, at=NOW))
    levels = [open_gate.verdict(*site, who).level for who in (without, unknown, has)]
    assert levels == sorted(levels)


@CALM
@given(st.data(), people(), st.sampled_from(list(TodayFact)))
def test_one_more_thing_today_never_makes_a_verdict_milder(open_gate, data, person, fact) -> None:
    site = data.draw(sites(open_gate))
    today = person.today or TodayCheck.fine(TODAY, NOW)
    days = [
        replace(person, today=today.saying(fact, answer, at=NOW))
        for answer in (Answer.NO, Answer.UNASKED, Answer.YES)
    ]
    levels = [open_gate.verdict(*site, who).level for who in days]
    assert levels == sorted(levels)


@CALM
@given(st.data(), people(), skin_marks)
def test_one_more_mark_never_makes_a_verdict_milder(open_gate, data, person, mark) -> None:
    site = data.draw(sites(open_gate))
    more = replace(person, marks=(*person.marks, mark))
    assert open_gate.verdict(*site, more).level >= open_gate.verdict(*site, person).level


@CALM
@given(st.data(), people(), body_places)
def test_one_more_place_never_makes_a_verdict_milder(open_gate, data, person, place) -> None:
    site = data.draw(sites(open_gate))
    condition = data.draw(st.sampled_from([c for c in Condition if c in PLACED]))
    some = person.profile.saying(condition, places=[BodyPlace("hand", Side.LEFT)], at=NOW)
    more = some.saying(condition, places=[BodyPlace("hand", Side.LEFT), place], at=NOW)
    few, many = (replace(person, profile=profile) for profile in (some, more))
    assert open_gate.verdict(*site, many).level >= open_gate.verdict(*site, few).level


techniques = st.fixed_dictionaries(
    {
        "motion": st.sampled_from(list(Motion)),
        "tool": st.sampled_from(list(Tool)),
        "pressure": st.sampled_from(list(Pressure)),
    }
)
FORCE = [Pressure.FEATHER, Pressure.LIGHT, Pressure.FIRM]


@st.composite
def worse(draw: st.DrawFn, person: Situation) -> tuple[Situation, Situation]:
    """A person, and the same one with one thing more the matter."""
    match draw(st.sampled_from(["condition", "place", "today", "mark", "age"])):
        case "condition":
            name, where = draw(st.sampled_from(list(Condition))), draw(spots)
            one, other = (
                person.profile.saying(name, a, where, at=NOW) for a in (Answer.NO, Answer.YES)
            )
            return replace(person, profile=one), replace(person, profile=other)
        case "place":
            name = draw(st.sampled_from([c for c in Condition if c in PLACED]))
            few, more = draw(body_places), draw(body_places)
            one = person.profile.saying(name, places=[few], at=NOW)
            other = person.profile.saying(name, places=[few, more], at=NOW)
            return replace(person, profile=one), replace(person, profile=other)
        case "today":
            today, name = (
                person.today or TodayCheck.fine(TODAY, NOW),
                draw(st.sampled_from(TodayFact)),
            )
            one, other = (today.saying(name, answer, at=NOW) for answer in (Answer.NO, Answer.YES))
            return replace(person, today=one), replace(person, today=other)
        case "age":
            young = replace(person, profile=aged(person.profile, draw(st.integers(19, 75))))
            years = draw(st.one_of(st.none(), st.integers(76, 120), st.integers(0, 17)))
            return young, replace(person, profile=aged(person.profile, years))
    return person, replace(person, marks=(*person.marks, draw(skin_marks)))


@CALM
@given(st.data(), people(), techniques, places, st.sampled_from(sorted(REGIONS)), sides)
def test_one_more_thing_never_makes_it_milder_or_firmer_in_any_technique_on_any_target(
    open_gate, data, person, technique, place, region, side
) -> None:
    """Points, areas and own spots, with every motion, tool and pressure."""
    before, after = data.draw(worse(person))
    spot = open_gate.catalogue.add_spot("tried", region, side, place)
    points = [site for site in all_sites(open_gate) if ":" not in site[0]]
    areas = [site for site in all_sites(open_gate) if site[0].startswith("area:")]
    for site in (
        data.draw(st.sampled_from(points)),
        data.draw(st.sampled_from(areas)),
        (spot.code, side),
    ):
        mild, strict = (open_gate.verdict(*site, who, **technique) for who in (before, after))
        assert strict.level >= mild.level, site
        assert FORCE.index(strict.pressure) <= FORCE.index(mild.pressure), site
        assert set(strict.alternatives) >= set(mild.alternatives) - {site[0]}


@CALM
@given(st.data(), people(), st.sampled_from(sorted(REGIONS)))
def test_one_more_thing_never_lets_more_of_a_routine_pass(
    open_gate, library, data, person, region
) -> None:
    before, after = data.draw(worse(person))
    open_gate.catalogue.add_spot("chosen", region, Side.LEFT, None)
    whole = data.draw(st.sampled_from(library.routines()))
    mild, strict = (open_gate.clear(whole, who) for who in (before, after))
    for one, other in zip(mild.steps, strict.steps, strict=True):
        assert set(other.sides_left_out) >= set(one.sides_left_out)
    assert strict.level >= mild.level or strict.routine is None


@CALM
@given(st.data(), people())
def test_yesterdays_check_is_never_milder_than_todays(open_gate, data, person) -> None:
    site = data.draw(sites(open_gate))
    today = person.today or TodayCheck.fine(TODAY, NOW)
    old = replace(person, today=replace(today, day=TODAY - timedelta(days=1)))
    fresh = replace(person, today=TodayCheck.fine(TODAY, NOW))
    assert open_gate.verdict(*site, old).level >= open_gate.verdict(*site, fresh).level
    assert open_gate.verdict(*site, old) == open_gate.verdict(*site, replace(person, today=None))


@CALM
@given(st.data(), people())
def test_a_block_always_says_why_and_on_whose_word(open_gate, library, data, person) -> None:
    site = data.draw(sites(open_gate))
    verdict = open_gate.verdict(*site, person)
    assert verdict.reasons or verdict.level == 0
    assert verdict.level == max((r.level for r in verdict.reasons), default=0)
    for reason in verdict.reasons:
        assert reason.text
        assert set(reason.cite) <= set(library.citations())


def test_a_wound_blocks_the_point_below_it_and_not_the_other_hand(gate, places) -> None:
    where = places["LI4"][Side.LEFT]
    wound = SkinMark(MarkKind.WOUND, where, 10, Side.LEFT, "hand-dorsum")
    person = situation(None, None, wound)
    assert not gate.verdict("LI4", Side.LEFT, person).startable
    assert not gate.verdict("area:hand", Side.LEFT, person).startable
    assert gate.verdict("LI4", Side.RIGHT, person) == gate.verdict("LI4", Side.RIGHT, situation())
    assert gate.verdict("area:hand", Side.RIGHT, person).startable


def test_a_swollen_calf_closes_the_whole_leg(open_gate, places) -> None:
    calf = SkinMark(MarkKind.SWOLLEN, places["BL57"][Side.LEFT], 30, Side.LEFT, "lower-leg-back")
    person = situation(None, None, calf)
    for code in ("ST36", "LR3", "KI1", "SP10", "GB30"):
        assert not open_gate.verdict(code, Side.LEFT, person).startable
        healthy = open_gate.verdict(code, Side.RIGHT, situation())
        assert open_gate.verdict(code, Side.RIGHT, person) == healthy


def test_an_own_spot_takes_the_cautions_of_the_points_below_it(open_gate, places) -> None:
    catalogue = open_gate.catalogue
    catalogue.add_spot("neck", "neck-front", Side.LEFT, places["ST9"][Side.LEFT])
    catalogue.add_spot("web", "hand-dorsum", Side.LEFT, places["LI4"][Side.LEFT])
    assert not open_gate.verdict("spot:neck", Side.LEFT, situation()).startable
    assert open_gate.verdict("spot:web", Side.LEFT, situation()).startable
    pregnant = situation(Profile.healthy().saying(Condition.PREGNANT))
    assert not open_gate.verdict("spot:web", Side.LEFT, pregnant).startable


def test_answers_cannot_be_changed_behind_the_gate(gate) -> None:
    told = dict(Profile.healthy().answers)
    profile = Profile(told, born=1986)
    before = gate.verdict("LI4", Side.LEFT, situation(profile))
    told[Condition.PREGNANT] = Answer.YES
    assert profile.answer(Condition.PREGNANT) is Answer.NO
    assert before.startable
