"""Cautions, the most important for this person first."""

import shutil

import pytest
from safety_people import situation

from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.content.safety_rules import load_rules
from acucoach.domain.cautions import CautionKind, CautionRule, in_order, weighed
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.domain.safety import truths
from acucoach.paths import resources

WEIGHT = list(CautionKind)
RULES = load_rules(resources())


def told(profile: Profile):
    return truths(situation(profile), RULES)


def cautions(library, code: str) -> list[str]:
    return [caution.text for caution in library.guide(code).cautions]


def every_card(library):
    for code, entry in library.atlas().items():
        if entry.guided:
            yield cautions(library, code)
    for routine in library.routines():
        yield [caution.text for caution in routine.cautions]


def test_what_leaves_out_comes_before_what_softens_stops_skin_and_the_rest(library) -> None:
    for texts in every_card(library):
        found = in_order(texts, library.safety.caution_rules, {})
        assert sorted(one.text for one in found) == sorted(texts)
        weights = [WEIGHT.index(one.kind) for one in found]
        assert weights == sorted(weights)


def test_every_kind_is_met(library) -> None:
    rules = library.safety.caution_rules
    kinds = {weighed(text, rules).kind for texts in every_card(library) for text in texts}
    assert kinds == set(CautionKind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Not in pregnancy.", "blocks"),
        ("Not over an injured hand.", "skin"),
        ("Keep it light: an artery runs here.", "softens"),
        ("No firm pressure on a leg with lymphoedema, or at risk of it.", "softens"),
        ("It must never hurt. If it does, stop.", "stops"),
        ("Chest pain or trouble breathing needs help now. Call your emergency number.", "stops"),
        ("Not where the skin is broken, peeling, blistered, red or has a rash.", "skin"),
        ("Empty your bladder first.", "general"),
        ("Words nobody wrote yet.", "general"),
    ],
)
def test_kinds(library, text: str, kind: str) -> None:
    assert weighed(text, library.safety.caution_rules).kind == kind


@pytest.mark.parametrize(
    ("condition", "code", "words"),
    [
        (Condition.OSTEOPOROSIS, "BL23", "brittle bones"),
        (Condition.PREGNANT, "BL53", "pregnan"),
        (Condition.LYMPHOEDEMA, "LI4", "lymphoedema"),
        (Condition.NECK_ARTERY, "GB20", "neck arteries"),
        (Condition.BELLY_TROUBLE, "CV12", "aneurysm"),
    ],
)
def test_what_applies_to_the_person_comes_first(library, condition, code, words) -> None:
    person = told(Profile.healthy().saying(condition))
    first = in_order(cautions(library, code), library.safety.caution_rules, person)[0]
    assert words in first.text


def test_what_was_answered_with_no_comes_last_and_what_was_not_said_keeps_its_place(
    library,
) -> None:
    rules, texts = library.safety.caution_rules, cautions(library, "GB20")
    unsaid = Profile.healthy().saying(Condition.HIGH_BLOOD_PRESSURE, Answer.UNSAID)
    open_, closed = (
        [one.text for one in in_order(texts, rules, told(who))]
        for who in (unsaid, Profile.healthy())
    )
    pressure = next(text for text in texts if "High blood pressure" in text)
    hurt = next(text for text in texts if "never hurt" in text or "dizzy" in text)
    assert open_.index(pressure) < open_.index(hurt) < closed.index(pressure)


def test_the_first_rule_gives_the_kind_and_all_say_whom_it_concerns() -> None:
    rules = [
        CautionRule(CautionKind.BLOCKS, ("^not ",), frozenset({"pregnant"})),
        CautionRule(CautionKind.SOFTENS, ("vein",), frozenset({"varicose-veins"})),
    ]
    found = weighed("NOT over a vein", rules)
    assert found.kind is CautionKind.BLOCKS
    assert found.facts == {"pregnant", "varicose-veins"}
    assert weighed("Is it not over?", rules).kind is CautionKind.GENERAL


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [('kind = "skin"', 'kind = "sk"', "not one of"), ('["pregnant"]', '["x"]', "no fact 'x'")],
)
def test_a_wrong_entry_is_refused_by_name(tmp_path, resources, old, new, reason) -> None:
    shutil.copytree(resources / "safety", tmp_path / "safety")
    shutil.copy(resources / "citations.toml", tmp_path)
    path = tmp_path / "safety" / "cautions.toml"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        Library(tmp_path).safety.caution_rules  # noqa: B018
    assert "cautions.toml" in str(error.value)
    assert reason in str(error.value)
