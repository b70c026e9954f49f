"""The safety shelf: what it must hold, and how wrong files are refused."""

import shutil
from pathlib import Path

import pytest

from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_rules import load_rules
from acucoach.content.safety_shelf import read_profile_questions, read_red_flags
from acucoach.domain.profile import Condition, TodayFact
from acucoach.domain.safety_red_flags import CareContact, Urgency, worst
from acucoach.domain.safety_rule import RECENT, UNAGREED


@pytest.fixture
def shelf(resources: Path, tmp_path: Path) -> Path:
    """A copy that may be spoilt."""
    (tmp_path / "points").mkdir()
    for name in ("citations.toml", "areas.toml", "complaints.toml", "points/atlas.csv"):
        shutil.copy(resources / name, tmp_path / name)
    shutil.copytree(resources / "safety", tmp_path / "safety")
    return tmp_path


def test_everything_on_the_safety_shelf_reads(library: Library) -> None:
    for read in library.safety.shelves():
        assert read()


def test_every_condition_and_every_fact_of_today_moves_some_rule(rules) -> None:
    told = set().union(*(rule.when.facts for rule in rules.rules))
    asked = told | {RECENT.get(fact, UNAGREED.get(fact, fact)) for fact in told}
    assert asked >= {str(name) for name in (*Condition, *TodayFact)}


def test_every_complaint_leads_to_known_warning_signs(library: Library) -> None:
    for complaint in library.complaints().values():
        assert set(complaint.red_flags) <= set(library.safety.red_flags), complaint.id


@pytest.mark.parametrize(
    ("topic", "urgency", "words"),
    [
        ("headache", Urgency.EMERGENCY, ["worst ever", "blow to the head", "drooping face",
                                         "stiff neck", "red, painful eye"]),
        ("headache", Urgency.SAME_DAY, ["50", "pregnant", "HIV", "steadily worse", "cough"]),
        ("back-pain", Urgency.EMERGENCY, ["saddle", "urine", "bowel", "sexual", "both legs"]),
        ("back-pain", Urgency.EMERGENCY, ["like a band", "heavy, numb or unsteady"]),
        ("back-pain", Urgency.SAME_DAY, ["fever", "cancer", "night", "steroids", "weight"]),
        ("headache", Urgency.SOON, ["over 50"]),
        ("breath", Urgency.EMERGENCY, ["chest is tight", "short of breath", "sweating"]),
        ("tiredness", Urgency.EMERGENCY, ["shortness of breath", "Bleeding", "chemotherapy"]),
        ("tiredness", Urgency.SAME_DAY, ["out of breath", "bruises", "Fever", "yellow"]),
        ("tiredness", Urgency.SOON, ["weight"]),
        ("foot-pain", Urgency.EMERGENCY, ["cold, pale or blue"]),
        ("foot-pain", Urgency.SAME_DAY, ["diabetes", "hot, red or swollen", "calf", "blood flow"]),
        ("hip-pain", Urgency.EMERGENCY, ["fall", "fever", "between the legs"]),
        ("hip-pain", Urgency.SAME_DAY, ["cancer", "new hip"]),
        ("joint-pain", Urgency.EMERGENCY, ["hot and swollen"]),
        ("joint-pain", Urgency.SOON, ["cancer medicine", "do not stop it by yourself"]),
        ("nausea", Urgency.EMERGENCY, ["coffee grounds", "belly pain", "chemotherapy"]),
        ("belly", Urgency.EMERGENCY, ["Sudden", "wind"]),
        ("anxiety-sleep", Urgency.EMERGENCY, ["harming yourself"]),
        ("neck-pain", Urgency.EMERGENCY, ["one side"]),
        ("leg-clot", Urgency.SAME_DAY, ["swollen"]),
        ("leg-clot", Urgency.EMERGENCY, ["suddenly cold"]),
        ("nausea", Urgency.EMERGENCY, ["sips of water"]),
        ("period-pain", Urgency.EMERGENCY, ["fever"]),
        ("tooth-jaw", Urgency.EMERGENCY, ["fever"]),
        ("stroke", Urgency.EMERGENCY, ["new in the last days", "has passed"]),
        ("headache", Urgency.SAME_DAY, ["around one eye"]),
        ("stroke", Urgency.EMERGENCY, ["face", "arm", "Speech"]),
    ],
)  # fmt: skip
def test_the_warning_signs_that_must_be_there(library, topic, urgency, words) -> None:
    said = " ".join(flag.text for flag in library.safety.red_flags[topic].of(urgency))
    for word in words:
        assert word in said


OFTEN_ORDINARY = ("cancer", "HIV", "steroids", "pregnant", "wakes you", "aura")
"""What somebody may have for years, beside a headache or a back they know well."""


@pytest.mark.parametrize("topic", ["headache", "back-pain", "neck-pain", "hip-pain", "joint-pain"])
def test_a_sign_of_something_lasting_asks_for_what_is_new(library, topic) -> None:
    for flag in library.safety.red_flags[topic].flags:
        if any(word in flag.text for word in OFTEN_ORDINARY) and flag.urgency > Urgency.SOON:
            known = ("new", "unlike your usual", "Unlike your usual", "like a band", "heavy, numb")
            assert any(word in flag.text for word in known), flag.text


@pytest.mark.parametrize(
    ("complaint", "topic"),
    [
        ("fatigue", "tiredness"),
        ("foot-pain", "foot-pain"),
        ("hip-pain", "hip-pain"),
        ("breath", "breath"),
    ],
)
def test_each_of_these_asks_its_own_warning_signs(library, complaint, topic) -> None:
    assert topic in library.complaints()[complaint].red_flags


def test_the_stop_rules_begin_with_emergencies(library) -> None:
    rules = library.safety.stop_rules
    assert [rule.id for rule in rules][:3] == ["breath", "stroke", "sudden-headache"]
    for rule in rules[:3]:
        assert "emergency number now" in rule.text
    later = [rule.id for rule in rules]
    assert later.index("pain") > later.index("numbness")
    (numb,) = [rule for rule in rules if rule.id == "numbness"]
    assert "emergency number now" in numb.text


def test_the_worst_sign_counts(library) -> None:
    topic = library.safety.red_flags["headache"]
    assert worst(topic.flags) is Urgency.EMERGENCY
    assert worst(topic.of(Urgency.SOON)) is Urgency.SOON
    assert worst(()) is None


def test_conflicts_name_both_sides(library) -> None:
    ids = {conflict.id for conflict in library.safety.conflicts}
    assert ids >= {
        "pain", "nails", "force", "session", "tools", "head-massage", "evidence", "children"
    }  # fmt: skip


def test_no_sentence_claims_proof(library, rules) -> None:
    texts = [rule.text for rule in rules.rules]
    texts += [flag.text for topic in library.safety.red_flags.values() for flag in topic.flags]
    for text in texts:
        assert "proven" not in text.lower()
        assert "cures" not in text.lower()
        assert text.endswith((".", "?")), text


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        ('any = ["pregnant"]', 'any = ["pregnat"]', "rules[", "there is no fact 'pregnat'"),
        ('"ST9", "ST10"', '"ST9", "ST99"', "scope.points[2]", "there is no point 'ST99'"),
        ('level = "block"', 'level = "blok"', "rules[1].level", "not one of"),
        ('cite = ["CAROTID-CASE"', 'cite = ["CAROTID"', "cite[1]", "there is no citation"),
        ('reach = "limb"', 'reach = "leg"', ".reach", "'leg' is not one of"),
        ('unknown = "strict"\n', "", ".unknown", "it is missing"),
        ('id = "throat"', 'id = "carotid"', "rules", "stands twice"),
        ('kinds = ["tender"]', 'kinds = ["line"]', "marks", "kind 'tender'"),
        ("margin = 25", "margin = 900", "marks[1].margin", "not between"),
        ('instead = "Use', 'insted = "Use', ".insted", "no such field"),
        ("everything = true", "everything = false", "everything", "name targets"),
        ("[[rules]]", "[[rules]", "", "not TOML"),
    ],
)
def test_a_wrong_rule_is_refused_with_file_field_and_reason(shelf, old, new, field, reason) -> None:
    path = shelf / "safety" / "rules.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as wrong:
        load_rules(shelf)
    assert wrong.value.file == "safety/rules.toml"
    assert field in wrong.value.field
    assert reason in wrong.value.reason


def test_a_missing_rules_file_closes_the_gate(shelf) -> None:
    (shelf / "safety" / "rules.toml").unlink()
    with pytest.raises(ContentError, match="cannot be read"):
        load_rules(shelf)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('fact = "osteoporosis"', 'fact = "pregnant"', "asked for twice"),
        ('fact = "pregnant"', 'fact = "tall"', "there is no fact"),
        ('parts = ["arm", "lower-leg"]\n', "", "name the body parts"),
    ],
)
def test_a_wrong_question_is_refused(shelf, old, new, reason) -> None:
    path = shelf / "safety" / "profile.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=reason):
        read_profile_questions(shelf, TranslationOverlay(None))


def test_a_condition_that_nobody_asks_for_is_noticed(shelf) -> None:
    path = shelf / "safety" / "profile.toml"
    text = path.read_text("utf-8")
    begin, end = (text.index(f'[[groups]]\nid = "{name}"') for name in ("pregnancy", "blood"))
    path.write_text(text[:begin] + text[end:], "utf-8")
    with pytest.raises(ContentError, match="nothing asks for 'pregnant'"):
        read_profile_questions(shelf, TranslationOverlay(None))


def test_a_sign_that_stands_twice_is_refused(shelf) -> None:
    path = shelf / "safety" / "red_flags.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace('id = "after-injury"', 'id = "thunderclap"', 1), "utf-8")
    with pytest.raises(ContentError, match="stands twice"):
        read_red_flags(shelf, TranslationOverlay(None))


@pytest.mark.parametrize("number", ["+44 20 7946 0000", "555-0100", "(030) 123 45", "12 x 34", ""])
def test_a_care_contact_takes_what_is_dialled(number) -> None:
    assert CareContact("Ward 4", number).known


@pytest.mark.parametrize("number", ["call me", "1", "12\n34", "tel:123", "5" * 60])
def test_a_care_contact_refuses_what_is_no_number(number) -> None:
    with pytest.raises(ValueError, match="telephone"):
        CareContact("Ward 4", number)


def test_a_care_contact_refuses_a_name_of_pages() -> None:
    with pytest.raises(ValueError, match="name"):
        CareContact("x" * 200)
    assert not CareContact().known
