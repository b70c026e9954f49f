"""One thing more that is the matter, or not known, never makes a verdict milder or a dose longer.

Over whole routines and single points as they would be started, with postures, tools, guides'
limits and warning signs.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safety_people import TODAY, aged, situation
from test_gate_properties import body_places, skin_marks

from acucoach.content.library import Library
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.plan import point_routine
from acucoach.domain.profile import PLACED, Answer, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.routine import Routine, SideOrder
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_rule import Level
from acucoach.domain.safety_steps import times_of
from acucoach.domain.safety_targets import Catalogue
from acucoach.domain.safety_verdicts import RoutineVerdict
from acucoach.domain.situation import KeptSign, SignState, Situation

NOW = situation().now
assert NOW is not None
CALM = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
POSTURES = (Condition.NOT_FLAT, Condition.FAR_FEET, Condition.ONE_HAND)


@pytest.fixture(scope="session")
def whole_gate(library: Library, rules, places) -> Gate:  # type: ignore[no-untyped-def]
    """The gate as the program has it, with the guides."""
    catalogue = Catalogue(library.atlas(), library.areas().values(), places)
    catalogue.add_spot("chosen", "upper-back", Side.LEFT, None)
    return Gate(rules, catalogue, library.techniques)


@st.composite
def people(draw: st.DrawFn) -> Situation:
    """Grown-ups who told everything, with little the matter: for them most doors are open."""
    profile = aged(Profile.healthy(at=NOW), draw(st.integers(20, 80)))
    for name in draw(st.lists(st.sampled_from(list(Condition)), max_size=2)):
        where = draw(st.frozensets(body_places, min_size=1, max_size=1))
        profile = profile.saying(name, places=where if name in PLACED else (), at=NOW)
    today = TodayCheck.fine(TODAY, NOW)
    for fact in draw(st.lists(st.sampled_from(["fever", "tinnitus", "just-eaten"]), max_size=1)):
        today = today.saying(fact, at=NOW)
    return situation(profile, today, *draw(st.lists(skin_marks, max_size=1)))


def every_way(library: Library) -> list[Routine]:
    """Published routines, and each way of each guided point in its longest dose."""
    found = list(library.routines())
    for code, entry in library.atlas().items():
        if entry.guided:
            guide = library.guide(code)
            for technique in guide.techniques:
                for order in (SideOrder.IN_TURN, SideOrder.TOGETHER):
                    longest = technique.seconds[1]
                    found.append(point_routine(guide, technique, longest, order))
    return found


def doses(verdict: RoutineVerdict) -> Counter[Site]:
    """Seconds a place would get."""
    total: Counter[Site] = Counter()
    for step in verdict.steps:
        for site, seconds in times_of(step.kept):
            total[site] += seconds
    return total


def not_milder(mild: RoutineVerdict, strict: RoutineVerdict) -> None:
    """The second is at least as strict in level, sides and seconds."""
    for one, other in zip(mild.steps, strict.steps, strict=True):
        assert set(other.sides_left_out) >= set(one.sides_left_out)
        for side, verdict in one.verdicts.items():
            assert other.verdicts[side].level >= verdict.level, (one.step.target, side)
    before, after = doses(mild), doses(strict)
    for site, seconds in after.items():
        assert seconds <= before[site], site
    if strict.clearance is not None:
        assert mild.clearance is not None or mild.missing


@st.composite
def signs(draw: st.DrawFn, library: Library) -> KeptSign:
    topic = draw(st.sampled_from(list(library.safety.red_flags.values())))
    flag = draw(st.sampled_from(list(topic.flags)))
    return KeptSign(draw(st.uuids()).hex, topic.id, flag.id, flag.urgency, NOW)


@CALM
@given(st.data(), people())
def test_one_more_sign(whole_gate: Gate, library: Library, data, person: Situation) -> None:
    way = data.draw(st.sampled_from(every_way_of(library)))
    told = tuple(data.draw(st.lists(signs(library), max_size=2)))
    complaint = data.draw(st.sampled_from(["", *library.complaints()]))
    one_more = data.draw(signs(library))
    at = data.draw(st.integers(0, len(told)))
    gone = replace(one_more, state=SignState.TAKEN_BACK)
    few, many, taken_back = (
        replace(person, signs=(*told[:at], *new, *told[at:])) for new in ((), (one_more,), (gone,))
    )
    mild, strict = (whole_gate.clear(way, who, complaint) for who in (few, many))
    not_milder(mild, strict)
    assert doses(whole_gate.clear(way, taken_back, complaint)) == doses(mild)


@CALM
@given(
    st.data(), people(), st.sampled_from(list(Condition)), st.frozensets(body_places, max_size=2)
)
def test_one_more_condition_or_one_that_is_not_known(
    whole_gate: Gate, library: Library, data, person: Situation, name: Condition, where
) -> None:
    way = data.draw(st.sampled_from(every_way_of(library)))
    places = where if name in PLACED else frozenset()
    told = [
        replace(person, profile=person.profile.saying(name, answer, places, at=NOW))
        for answer in (Answer.NO, Answer.UNSAID, Answer.YES)
    ]
    no, unknown, yes = (whole_gate.clear(way, who) for who in told)
    not_milder(no, unknown)
    not_milder(no, yes)
    if not places:  # "rather not say" anywhere is never milder than "yes" said of no place
        not_milder(unknown, yes)


@CALM
@given(st.data(), people(), st.sampled_from(POSTURES))
def test_one_more_limit_of_posture(
    whole_gate: Gate, library: Library, data, person: Situation, name: Condition
) -> None:
    way = data.draw(st.sampled_from(every_way_of(library)))
    no, yes = (
        whole_gate.clear(way, replace(person, profile=person.profile.saying(name, a, at=NOW)))
        for a in (Answer.NO, Answer.YES)
    )
    not_milder(no, yes)


@CALM
@given(st.data(), people(), st.sampled_from(list(TodayFact)), skin_marks)
def test_one_more_thing_today_one_not_known_or_one_more_mark(
    whole_gate: Gate, library: Library, data, person: Situation, fact: TodayFact, mark
) -> None:
    way = data.draw(st.sampled_from(every_way_of(library)))
    today = person.today or TodayCheck.fine(TODAY, NOW)
    no, unknown, yes = (
        whole_gate.clear(way, replace(person, today=today.saying(fact, answer, at=NOW)))
        for answer in (Answer.NO, Answer.UNSAID, Answer.YES)
    )
    not_milder(no, unknown)
    not_milder(no, yes)
    marked = replace(person, today=today, marks=(*person.marks, mark))
    not_milder(whole_gate.clear(way, replace(person, today=today)), whole_gate.clear(way, marked))


@CALM
@given(st.data(), people(), st.integers(1, 3600), st.integers(0, 3600))
def test_what_was_done_today_never_lengthens_a_dose(
    whole_gate: Gate, library: Library, data, person: Situation, done: int, more: int
) -> None:
    way = data.draw(st.sampled_from(every_way_of(library)))
    sites = {
        Site(step.step.target, side)
        for step in whole_gate.clear(way, person).steps
        for side in step.verdicts
    }
    few = replace(person, done=dict.fromkeys(sites, done))
    many = replace(person, done=dict.fromkeys(sites, done + more))
    mild, strict = (whole_gate.clear(way, who) for who in (few, many))
    not_milder(mild, strict)
    day = max(daily.seconds for daily in whole_gate.rules.daily)
    assert all(seconds + done <= day for seconds in doses(mild).values())
    assert all(seconds + done + more <= day for seconds in doses(strict).values())


_WAYS: dict[int, list[Routine]] = {}


def every_way_of(library: Library) -> list[Routine]:
    """Read once."""
    return _WAYS.setdefault(id(library), every_way(library))


def test_the_ways_hold_every_guided_point_and_routine(library: Library) -> None:
    ids = {way.id for way in every_way_of(library)}
    guided = {code for code, entry in library.atlas().items() if entry.guided}
    assert ids >= guided | set(library.routine_ids())


def test_an_emergency_closes_every_way(whole_gate: Gate, library: Library) -> None:
    flag = library.safety.red_flags["stroke"].flags[0]
    sign = KeptSign("1", "stroke", flag.id, flag.urgency, NOW)
    person = replace(situation(), signs=(sign,))
    assert all(whole_gate.clear(way, person).level is Level.BLOCK for way in every_way_of(library))
