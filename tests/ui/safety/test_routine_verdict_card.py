"""A routine that lost steps says so."""

import pytest
from PySide6.QtWidgets import QLabel

from acucoach.content.library import Library
from acucoach.domain.anatomy import Side
from acucoach.domain.profile import BodyPlace, Profile
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_targets import Catalogue
from acucoach.ui.safety.routine_verdict_card import RoutineVerdictCard
from tests.hand_made import routine, step
from tests.people import settled

FISTULA = Profile.healthy().saying("fistula", places=[BodyPlace("arm", Side.LEFT)])


@pytest.fixture(scope="module")
def gate(resources) -> Gate:
    library = Library(resources)
    return Gate(library.safety_rules(), Catalogue(library.atlas(), (), {}))


@pytest.mark.parametrize(
    ("profile", "codes", "words"),
    [
        (Profile.healthy(), ["LI4", "PC6"], ["Fine for you"]),
        (Profile.healthy().saying("pregnant"), ["LI4", "PC6"],
         ["1 of 2 steps are left", "LI4: left out.", "Not in pregnancy"]),
        (Profile.healthy().saying("pregnant"), ["LI4"], ["No step of this routine is open"]),
        (FISTULA, ["LI4"], ["one side only", "LI4: right side only.", "fistula"]),
    ],
)  # fmt: skip
def test_the_card_says_what_is_left_and_why(theme, qtbot, gate, profile, codes, words) -> None:
    card = RoutineVerdictCard(theme, lambda code: code)
    qtbot.addWidget(card)
    card.show()
    person = settled(profile)
    card.show_verdict(gate.clear(routine(*map(step, codes)), person))
    said = " ".join(t.text() for t in card.findChildren(QLabel) if t.isVisibleTo(card))
    for word in words:
        assert word in said


def test_a_cold_pack_that_is_left_out_is_said_with_its_reason(theme, qtbot, gate) -> None:
    card = RoutineVerdictCard(theme, {"cold-pack": "Cold pack"}.get)
    qtbot.addWidget(card)
    card.show()

    def said(profile: Profile) -> str:
        card.show_verdict(gate.clear(routine(step("PC6"), cold=900), settled(profile)))
        return " ".join(t.text() for t in card.findChildren(QLabel) if t.isVisibleTo(card))

    assert "Cold pack" not in said(Profile.healthy())
    told = said(Profile.healthy().saying("cold-trouble"))
    assert "Cold pack: left out." in told
    assert "No cold pack with a cold allergy" in told
    assert "Rest without the pack" in told


def test_what_leaves_several_steps_out_is_said_once(theme, qtbot, gate) -> None:
    card = RoutineVerdictCard(theme, lambda code: code)
    qtbot.addWidget(card)
    card.show()
    person = settled(Profile.healthy().saying("pregnant"))
    judged = gate.clear(routine(*map(step, ["LI4", "PC6", "SP6", "LR3"])), person)
    card.show_verdict(judged)
    said = [t.text() for t in card.findChildren(QLabel) if t.isVisibleTo(card)]
    why = judged.steps[0].reasons[0].text
    steps = [text for text in said if "left out." in text]
    assert len(steps) == 2, "LI4 and SP6 for one reason, LR3 for its own"
    assert "LI4" in steps[0]
    assert "SP6" in steps[0]
    assert sum(why in text for text in said) == 1
