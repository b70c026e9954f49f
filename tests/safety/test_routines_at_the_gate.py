"""Every routine of the library before the gate."""

import pytest
from safety_people import situation

from acucoach.domain.anatomy import Place, Side
from acucoach.domain.plan import plan
from acucoach.domain.profile import Condition, Profile
from acucoach.domain.safety import Level
from acucoach.domain.session import Session

PREGNANCY = {"LI4", "SP6", "LR3", "GB21", "BL60", "BL67", "BL23", "BL53", "CV4", "CV6", "ST25"}


@pytest.fixture(scope="module")
def routines(library, gate):
    if not hasattr(library, "routines"):
        pytest.skip("no routines on the shelves")
    gate.catalogue.add_spot("chosen", "shoulder", Side.LEFT, Place(150, -30, 500))
    return library.routines()


def test_a_healthy_person_can_start_every_step_of_every_routine(gate, routines) -> None:
    for routine in routines:
        judged = gate.clear(routine, situation())
        left_out = [step.step.target for step in judged.changed]
        assert left_out == [], routine.id
        Session(plan(judged.routine), judged.clearance)


@pytest.mark.parametrize("condition", list(Condition))
def test_what_is_left_of_a_routine_holds_nothing_blocked(gate, routines, condition) -> None:
    person = situation(Profile.healthy().saying(condition))
    for routine in routines:
        judged = gate.clear(routine, person)
        if judged.routine is None:
            assert judged.clearance is None
            continue
        assert judged.level is not Level.BLOCK
        Session(plan(judged.routine), judged.clearance)
        for step in judged.changed:
            assert any(reason.level is Level.BLOCK for reason in step.reasons)


def test_no_routine_keeps_a_point_of_the_pregnancy_table(gate, routines) -> None:
    person = situation(Profile.healthy().saying(Condition.PREGNANT))
    for routine in routines:
        judged = gate.clear(routine, person)
        kept = set() if judged.routine is None else {s.target for s in judged.routine.steps}
        assert not kept & PREGNANCY, routine.id
