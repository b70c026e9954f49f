"""What takes the place of a step that is left out."""

import json
from dataclasses import replace

import pytest
from safety_people import TODAY, situation

from acucoach.domain.anatomy import Place, Side, Site
from acucoach.domain.plan import plan
from acucoach.domain.profile import BodyPlace, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.replacement import MOST_OFFERS, OfferKind, Replacements
from acucoach.domain.routine import SideOrder
from acucoach.domain.safety import Level
from acucoach.domain.session import Session
from acucoach.storage import plan_json
from tests.hand_made import routine, step

PREGNANT = situation(Profile.healthy().saying(Condition.PREGNANT))
RUB = "Rub softly."


@pytest.fixture(scope="module")
def replacements(gate, library) -> Replacements:
    gate.catalogue.add_spot("chosen", "shoulder", Side.LEFT, Place(150, -30, 500))
    return Replacements(gate, library)


def people():
    for condition in Condition:
        yield situation(Profile.healthy().saying(condition))
        yield situation(Profile.healthy().saying(condition, places=[BodyPlace("hand", Side.LEFT)]))
    for fact in TodayFact:
        yield situation(None, TodayCheck.fine(TODAY).saying(fact))


@pytest.mark.slow
def test_every_offer_passes_the_gate_and_the_routine_with_it_can_be_played(
    gate, library, replacements
) -> None:
    tried = 0
    for person in people():
        for whole in library.routines():
            judged = gate.clear(whole, person)
            for index, offers in replacements.offers(whole, judged, person).items():
                assert judged.steps[index].left_out
                assert len(offers) <= MOST_OFFERS
                for offer in offers:
                    made = replacements.replaced(whole, index, offer.target, RUB)
                    again = gate.clear(made, person)
                    assert not again.steps[index].sides_left_out, (whole.id, offer)
                    Session(plan(again.routine), again.clearance)
                    tried += 1
    assert tried > 300


def test_a_point_for_the_same_complaint_and_the_part_that_stands_for_the_place(
    gate, library, replacements
) -> None:
    whole = library.routine("li4-headache")
    sore = TodayCheck.fine(TODAY).saying(
        TodayFact.SKIN_TROUBLE, places=[BodyPlace("hand", Side.MIDLINE)]
    )
    person = situation(None, sore)
    judged = gate.clear(whole, person)
    point, region = replacements.offers(whole, judged, person)[0]
    assert point.kind is OfferKind.COMPLAINT
    assert point.about == "headache"
    assert "headache" in library.atlas()[point.target].uses
    assert (region.target, region.kind, region.about) == ("area:foot", OfferKind.REGION, "hand")


def test_the_foot_is_no_way_round_what_speaks_of_the_whole_person(
    gate, library, replacements
) -> None:
    """In pregnancy the hand is closed for the person's sake, and the foot holds closed points."""
    for name in library.routine_ids():
        whole = library.routine(name)
        if not all(step.target in gate.catalogue for step in whole.steps):
            continue
        judged = gate.clear(whole, PREGNANT)
        for index, offers in replacements.offers(whole, judged, PREGNANT).items():
            told = judged.steps[index].reasons
            if not all(reason.local for reason in told if reason.level is Level.BLOCK):
                assert all(one.kind is not OfferKind.REGION for one in offers), name


def test_what_the_rule_names_comes_first_when_it_serves_the_complaint(
    gate, library, replacements
) -> None:
    nausea = replace(routine(step("LI4")), complaints=("nausea",))
    judged = gate.clear(nausea, PREGNANT)
    offers = replacements.offers(nausea, judged, PREGNANT)[0]
    assert "PC6" in judged.steps[0].alternatives
    assert offers[0].target == "PC6"


def test_the_complaint_the_person_named_counts(gate, library, replacements) -> None:
    whole = library.routine("back-pain-list")
    judged = gate.clear(whole, PREGNANT)
    named = replacements.offers(whole, judged, PREGNANT, "stress")
    points = [o for found in named.values() for o in found if o.kind is OfferKind.COMPLAINT]
    assert points
    assert {one.about for one in points} == {"stress"}


def test_nothing_that_is_done_anyway_is_offered(gate, library, replacements) -> None:
    for whole in library.routines():
        judged = gate.clear(whole, PREGNANT)
        every = replacements.offers(whole, judged, PREGNANT)
        done = {one.target for one in whole.steps}
        assert not done & {offer.target for offers in every.values() for offer in offers}


def test_a_day_on_which_nothing_starts_offers_nothing(gate, library, replacements) -> None:
    drunk = situation(None, TodayCheck.fine(TODAY).saying(TodayFact.ALCOHOL))
    whole = library.routine("li4-headache")
    assert replacements.offers(whole, gate.clear(whole, drunk), drunk) == {0: ()}


def test_a_step_that_may_be_done_has_no_offers(gate, library, replacements) -> None:
    whole = library.routine("li4-headache")
    assert replacements.offers(whole, gate.clear(whole, situation()), situation()) == {}


def test_it_takes_about_as_long_and_keeps_to_the_doses_of_its_own_guide(
    library, replacements
) -> None:
    for seconds in (15, 60, 600):
        made = replacements.replaced(routine(step("LI4", seconds)), 0, "PC6", RUB)
        shortest, longest = library.guide("PC6").techniques[0].seconds
        assert made.steps[0].seconds == min(longest, max(shortest, seconds))
        area = replacements.replaced(routine(step("LI4", seconds)), 0, "area:foot", RUB)
        assert area.steps[0].seconds <= 60
        assert area.steps[0].text == RUB


def test_plan_and_verdict_say_what_took_whose_place(gate, replacements) -> None:
    whole = routine(step("LI4"), step("LR3"), step("TE3"))
    made = replacements.replaced(whole, 0, "PC6", RUB)
    judged = gate.clear(made, PREGNANT)
    assert [one.target for one in judged.routine.steps] == ["PC6", "TE3"]
    played = plan(judged.routine)
    assert {phase.instead_of for phase in played.phases if phase.target == "PC6"} >= {"LI4"}
    assert {phase.instead_of for phase in played.phases if phase.target == "TE3"} == {""}
    assert plan_json.decode(plan_json.encode(played)) == played
    assert Site("PC6", Side.LEFT) in judged.clearance.sites
    kept = json.loads(judged.clearance.record())["altered"]
    assert [(one["step"], one["target"], one["instead"]) for one in kept] == [
        (1, "LI4", "PC6"),
        (2, "LR3", ""),
    ]
    assert all("pregnancy" in one["text"] for one in kept)


def test_a_second_choice_still_names_the_first_place(replacements) -> None:
    once = replacements.replaced(routine(step("LI4")), 0, "PC6", RUB)
    twice = replacements.replaced(once, 0, "area:foot", RUB)
    assert twice.steps[0].instead_of == "LI4"


def test_a_replacement_is_judged_like_any_step(gate, replacements) -> None:
    made = replacements.replaced(routine(step("TE3")), 0, "SP6", RUB)
    judged = gate.clear(made, PREGNANT)
    assert judged.routine is None
    assert judged.clearance is None


def test_nothing_is_offered_that_would_make_the_session_too_long(gate, replacements) -> None:
    # An hour to the second: whatever takes longer than 15 seconds a side is too much.
    long = [step(code, 600, SideOrder.LEFT) for code in ("PC6", "TE3", "TE5", "ST36", "LI10")]
    full = routine(*long, step("SI3", 555, SideOrder.LEFT), step("LI4", 15), prepare=0, change=0)
    judged = gate.clear(full, PREGNANT)
    for offer in replacements.offers(full, judged, PREGNANT)[6]:
        plan(replacements.replaced(full, 6, offer.target, RUB))
    short = routine(step("LI4", 15), prepare=0, change=0)
    assert replacements.offers(short, gate.clear(short, PREGNANT), PREGNANT)[0]
