"""Words that ask for help before any point, as people type them."""

from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.urgent_words import Call

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LIBRARY = Library(RESOURCES)
FINDER = LIBRARY.finder()

EMERGENCY = """
chest pain|pain in my chest|my chest hurts|chst pain|chestpain|tight chest|chest tightness
crushing chest|heart attack|hart attack|heart atack|heartattack|left arm pain|stroke|storke
numb face|face drooping|droopy face|slurred speech|one arm weak|weak arm on one side
arm weak|weak leg
can't move my arm|can't speak|thunderclap|thunder clap headache|worst headache|wurst headache
sudden headache|stiff neck and fever|can't breathe|cant breath|i can not breathe|breathless
brethless|short of breath|shortness of breath|difficulty breathing|coughing blood|cough blood
blue lips|overdose|overdoes|took too many pills|cauda equina|can't pee back pain
back pain can't pee|incontinence|numb between legs|weak legs|seizure|siezure|fainted|passed out
unconscious|bleeding that won't stop|bleeding heavily|vomiting blood|severe allergic
severe allergic reaction|anaphilaxis|throat swelling|pregnant bleeding|bleeding while pregnant
miscarriage|sudden belly pain|hot swollen knee with fever|emergency
"""
CRISIS = """
kill myself|killing myself|suicide|sucide|suicidal thoughts|want to die|i want to end it all
end my life|self-harm|don't want to live|hearing voices
"""
TEAM = """
fever with chemo|chemo fever|chemotherapy and a temperature|fever during cancer treatment|sepsis
fever|chills
"""
DOCTOR = """
blood clot|swollen calf|calf swollen|dvt|swollen leg|dizzy|pregnant headache|hit my head
blood in stool
"""
SOON = "depressed|depresion|hopeless"


def words(text: str) -> list[str]:
    return [word for line in text.strip().splitlines() for word in line.split("|")]


@pytest.mark.parametrize(
    ("typed", "calls"),
    [
        *[(typed, (Call.EMERGENCY,)) for typed in words(EMERGENCY)],
        *[(typed, (Call.CRISIS,)) for typed in words(CRISIS)],
        *[(typed, (Call.TEAM,)) for typed in words(TEAM)],
        *[(typed, (Call.DOCTOR,)) for typed in words(DOCTOR)],
        *[(typed, (Call.SOON,)) for typed in words(SOON)],
    ],
)
def test_who_asks_for_help_is_told_whom_to_call_and_finds_no_point(
    typed: str, calls: tuple[Call, ...]
) -> None:
    for spelling in (typed, typed.upper(), f"  {typed} ", typed.replace("'", "’")):
        answer = FINDER.find(spelling)
        assert answer.finds == (), spelling
        assert LIBRARY.safety.urgent_words[answer.urgent].call in calls, spelling


@pytest.mark.parametrize("typed", ["chest pa", "heart atta", "suicid", "depres", "worst hea"])
def test_half_a_word_is_enough(typed: str) -> None:
    assert FINDER.find(typed).urgent
    assert not FINDER.find(typed).finds


def test_no_name_of_the_program_is_taken_for_a_cry_for_help() -> None:
    """Every name still finds its thing, and so do ordinary complaints in a person's own words."""
    for entry in FINDER._entries:
        for name in entry.names:
            assert not FINDER.find(name.text, limit=3).urgent, name.text
    for typed in ("hay fever", "head hurts", "my back is killing me", "stiff neck", "migraine",
                  "severe migraine", "sore hand", "stroking", "pain in my left knee", "period pain",
                  "cramps", "sick", "cold hands", "one hand tingles", "breathing"):  # fmt: skip
        assert not FINDER.find(typed).urgent, typed
        assert FINDER.find(typed).finds, typed
    for typed in ("chewing", "pain when chewing", "cooking", "checking"):  # none is choking
        assert not FINDER.find(typed).urgent, typed
    for typed in ("chokeing", "chokin", "chokking"):
        assert FINDER.find(typed).urgent == "breath", typed


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        *[(typed, "joint-pain") for typed in (
            "joint pain", "aching joints", "stiff fingers", "anastrozole", "aromatase",
            "anastrazole", "arthritis", "finger pain", "joint",
        )],
        ("my wrist hurts so much", "wrist-hand-pain"),
        ("terrible migraine since monday", "migraine"),
    ],
)  # fmt: skip
def test_joints_and_sentences_find_their_complaint_first(typed: str, complaint: str) -> None:
    find = FINDER.find(typed).finds[0]
    assert (find.kind, find.id) == ("complaint", complaint)


@pytest.mark.parametrize(
    ("typed", "term"), [("reflexology", "reflexology"), ("moxibustion", "moxibustion")]
)
def test_other_methods_are_explained(typed: str, term: str) -> None:
    assert term in [find.id for find in FINDER.find(typed).finds]


def test_every_topic_of_an_advice_can_be_answered() -> None:
    for advice in LIBRARY.safety.urgent_words.values():
        assert advice.topic in LIBRARY.safety.red_flags
        assert advice.cite
