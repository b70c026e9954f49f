"""How long answers hold, what is asked first, what a warning sign closes; whom to call."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from safety_people import TODAY, situation
from test_what_is_cleared import act

from acucoach.domain.acupoint import Pressure
from acucoach.domain.profile import AGE, Answer, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.safety_asking import (
    SLACK,
    AnswerAge,
    AskingRules,
    Holding,
    SignRule,
    TopicRule,
    topics_of,
)
from acucoach.domain.safety_red_flags import (
    LONGEST_NAME,
    CareContact,
    RedFlag,
    RedFlagTopic,
    StopRule,
    Urgency,
    worst,
)
from acucoach.domain.safety_rule import Act, Level, Scope
from acucoach.domain.situation import KeptSign, Missing, Need, SignState, Situation

NOW = situation().now
assert NOW is not None
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)


# how long something told holds


@pytest.mark.parametrize(
    ("holding", "ago", "holds"),
    [
        (Holding(hours=2), timedelta(0), True), (Holding(hours=2), 2 * HOUR, True),
        (Holding(hours=2), 2 * HOUR + SECOND, False), (Holding(hours=2), -SLACK, True),
        (Holding(hours=2), -SLACK - SECOND, False), (Holding(hours=2), None, False),
        (Holding(), None, True), (Holding(), 9999 * HOUR, True),
        (Holding(session=True), 500 * HOUR, True), (Holding(session=True), None, False),
        (Holding(session=True), -SLACK - SECOND, False),
    ],
)  # fmt: skip
def test_something_told_holds_for_its_hours(
    holding: Holding, ago: timedelta | None, holds: bool
) -> None:
    given = None if ago is None else NOW - ago
    assert holding.holds(given, situation()) is holds
    if holding.hours or holding.session:
        assert not holding.holds(given, replace(situation(), now=None))


@pytest.mark.parametrize(
    ("ago", "holds"), [(2 * SECOND, False), (SECOND, True), (SECOND / 2, True)]
)
def test_the_beginning_of_a_session_uses_up_what_holds_for_one(ago, holds) -> None:  # type: ignore[no-untyped-def]
    begun = replace(situation(), begun=NOW - SECOND)
    assert Holding(1, session=True).holds(NOW - ago, begun) is holds
    assert Holding(1).holds(NOW - ago, begun)
    assert not Holding(1, session=True).holds(NOW - 2 * HOUR, replace(begun, begun=NOW - 3 * HOUR))


def age(*facts: str, hours: int = 0, session: bool = False) -> AnswerAge:
    return AnswerAge("-".join(facts), frozenset(facts), Holding(hours, session), "", ())


ALL = frozenset({*map(str, Condition), *map(str, TodayFact), AGE})
MOMENT = "just-eaten"
ASKING = AskingRules((age(*(ALL - {MOMENT, "port"}), hours=48), age("port", hours=4),
                      age(MOMENT, hours=1, session=True)))  # fmt: skip


def test_a_question_nobody_speaks_of_holds_for_an_hour() -> None:
    assert AskingRules().holding("port") == Holding(hours=1)
    assert ASKING.holding("port") == Holding(hours=4)
    assert ASKING.holding(MOMENT) == Holding(1, session=True)


def told(name: str, answer: Answer, ago: timedelta | None) -> Situation:
    at = None if ago is None else NOW - ago
    if name in set(TodayFact):
        check = TodayCheck(TODAY, {name: answer}, given={} if at is None else {name: at})
        return replace(situation(), today=check)
    profile = Profile({name: answer}, given={} if at is None else {name: at})
    return replace(situation(), profile=profile)


@pytest.mark.parametrize("answer", list(Answer))
@pytest.mark.parametrize(("name", "hours"), [("port", 4), (MOMENT, 1)])
def test_an_answer_that_is_too_old_counts_as_not_given(
    name: str, hours: int, answer: Answer
) -> None:
    assert ASKING.known(name, told(name, answer, HOUR * hours)) is answer
    for ago in (HOUR * hours + SECOND, None):
        assert ASKING.known(name, told(name, answer, ago)) is Answer.UNASKED
    nobody = replace(situation(), profile=None, today=None)
    assert ASKING.known(name, nobody) is Answer.UNASKED


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO, Answer.UNSAID])
def test_who_only_looks_around_sees_old_answers_but_no_old_moment(answer: Answer) -> None:
    def reader(name: str, ago: timedelta | None) -> Answer:
        return ASKING.known(name, replace(told(name, answer, ago), reading=True))

    assert reader("port", HOUR) is reader("port", 9 * HOUR) is reader("port", None) is answer
    assert reader("fever", 99 * HOUR) is answer
    assert reader(MOMENT, SECOND) is answer
    assert reader(MOMENT, 9 * HOUR) is Answer.NO
    nobody = replace(situation(), profile=None, today=None, reading=True)
    assert ASKING.known(MOMENT, nobody) is Answer.NO
    assert ASKING.known("port", nobody) is ASKING.known("fever", nobody) is Answer.UNASKED


# what is asked first


def test_nothing_is_missing_when_all_was_told_just_now() -> None:
    assert ASKING.missing(situation(), (), ()) == frozenset()


@pytest.mark.parametrize("name", sorted(ALL))
def test_each_question_is_missing_by_itself(name: str) -> None:
    need = Need.PROFILE if name in {*Condition, AGE} else Need.TODAY
    need = Need.MOMENT if name == MOMENT else need
    person = situation()
    assert person.profile is not None
    assert person.today is not None
    old = NOW - 49 * HOUR
    stale = replace(
        person,
        profile=replace(person.profile, given={**person.profile.given, name: old}),
        today=replace(person.today, given={**person.today.given, name: old}),
    )
    assert ASKING.missing(stale, (), ()) == {Missing(need, name, True)}
    given = {key: at for key, at in person.profile.given.items() if key != name}
    answers = {key: it for key, it in person.profile.answers.items() if key != name}
    days = {key: it for key, it in person.today.answers.items() if key != name}
    never = replace(
        person, profile=replace(person.profile, answers=answers, given=given),
        today=replace(person.today, answers=days),
    )  # fmt: skip
    assert ASKING.missing(never, (), ()) == {Missing(need, name, False)}


def test_nobody_told_anything() -> None:
    nobody = replace(situation(), profile=None, today=None)
    found = ASKING.missing(nobody, (), ())
    assert {one.item for one in found} == ALL
    assert not any(one.asked for one in found)
    assert {one.need for one in found} == {Need.PROFILE, Need.TODAY, Need.MOMENT}


def test_who_looks_around_has_everything_still_to_answer() -> None:
    found = ASKING.missing(replace(situation(), reading=True), (), ())
    assert {one.item for one in found} >= ALL - {AGE}


# topics


def topic(name: str, *complaints: str, part: str = "", always: bool = False) -> TopicRule:
    scope = Scope(parts=frozenset({part})) if part else None
    return TopicRule(name, always, frozenset(complaints), scope, Holding(hours=2), ())


TOPICS = (
    topic("general", always=True), topic("head", "headache", "migraine", part="head"),
    topic("hand", "sore-hand", part="hand"), topic("mood", "worry"),
)  # fmt: skip
ASKED = AskingRules(ASKING.ages, TOPICS)
HAND, FOREHEAD, FOOT = act(), act(regions=("head",)), act(regions=("toe",))


@pytest.mark.parametrize(
    ("complaints", "acts", "topics"),
    [
        ((), (), ["general"]),
        ((), (HAND,), ["general", "hand"]),
        ((), (HAND, FOREHEAD), ["general", "head", "hand"]),
        ((), (FOOT,), ["general"]),
        (("headache",), (HAND,), ["general", "head"]),
        (("migraine", "worry"), (HAND,), ["general", "head", "mood"]),
        (("worry",), (), ["general", "mood"]),
        (("fatigue",), (HAND,), ["general", "hand"]),
        (("fatigue", "headache"), (HAND,), ["general", "head"]),
    ],
)
def test_topics_go_by_complaint_or_else_by_place(
    complaints: tuple[str, ...], acts: tuple[Act, ...], topics: list[str]
) -> None:
    assert [one.topic for one in ASKED.asked_for(complaints, acts)] == topics
    never = replace(situation(), asked={})
    missing = ASKED.missing(never, complaints, acts)
    assert missing == {Missing(Need.SIGNS, name, False) for name in topics}
    old = replace(situation(), asked=dict.fromkeys(topics, NOW - 3 * HOUR))
    missing = ASKED.missing(old, complaints, acts)
    assert missing == {Missing(Need.SIGNS, name, True) for name in topics}
    fresh = replace(situation(), asked=dict.fromkeys(topics, NOW - 2 * HOUR))
    assert ASKED.missing(fresh, complaints, acts) == frozenset()


def test_a_topic_nobody_knows_is_always_due() -> None:
    assert ASKED.due("unknown", situation())
    assert not ASKED.due("hand", situation())
    one_old = replace(situation(), asked={"hand": NOW - 3 * HOUR, "head": NOW})
    assert ASKED.due("hand", one_old)
    assert not ASKED.due("head", one_old)
    assert ASKED.due("mood", one_old)
    assert topics_of((*TOPICS, TOPICS[0])) == ("general", "head", "hand", "mood")


# signs


def sign_rule(name: str, **changes: object) -> SignRule:
    urgent = frozenset({Urgency.SAME_DAY})
    usual = SignRule(
        name, urgent, frozenset(), False, Level.BLOCK, Pressure.LIGHT, "", "", ()
    )  # fmt: skip
    return replace(usual, **changes)  # type: ignore[arg-type]


def sign(name: str, urgency: Urgency = Urgency.SAME_DAY) -> KeptSign:
    return KeptSign(name, name, "x", urgency, NOW)


@pytest.mark.parametrize("urgency", list(Urgency))
@pytest.mark.parametrize("name", ["head", "hand"])
def test_a_rule_of_signs_speaks_of_its_urgency_and_topic(urgency: Urgency, name: str) -> None:
    told = sign(name, urgency)
    assert sign_rule("any").meets(told) is (urgency is Urgency.SAME_DAY)
    one = sign_rule("head", topics=frozenset({"head"}), urgencies=frozenset(Urgency))
    assert one.meets(told) is (name == "head")
    both = sign_rule("both", topics=frozenset({"head"}))
    assert both.meets(told) is (name == "head" and urgency is Urgency.SAME_DAY)


CLOSED: list[tuple[str, tuple[str, ...], Act, bool, bool]] = [
    # topic of the sign, complaints, act; closed wherever it presses, closed for this act
    ("general", (), FOOT, True, True),
    ("head", ("headache",), FOOT, True, True),
    ("head", ("sore-hand",), FOOT, False, False),
    ("head", ("sore-hand",), FOREHEAD, False, True),
    ("head", (), FOREHEAD, False, True),
    ("mood", (), FOREHEAD, False, False),
    ("mood", ("worry", "headache"), FOOT, True, True),
    ("unknown", (), FOOT, True, True),
]


@pytest.mark.parametrize(("name", "complaints", "what", "anywhere", "here"), CLOSED)
def test_what_a_sign_closes(
    name: str, complaints: tuple[str, ...], what: Act, anywhere: bool, here: bool
) -> None:
    rules = AskingRules((), TOPICS, (sign_rule("one"), sign_rule("two", topics=frozenset({"-"}))))
    person = replace(situation(), signs=(sign(name, Urgency.SOON), sign(name)))
    found = list(rules.closing(person, complaints, what))
    assert [(rule.id, kept) for rule, kept in found] == ([("one", sign(name))] if here else [])
    assert [one.id for one in rules.closed_for(person, complaints)] == (["one"] if anywhere else [])
    gone = (
        replace(sign(name), state=SignState.TAKEN_BACK),
        replace(sign(name), state=SignState.LOOKED_AT, looked_at=TODAY),
    )
    quiet = replace(person, signs=gone)
    assert list(rules.closing(quiet, complaints, what)) == []
    assert rules.closed_for(quiet, complaints) == ()


def test_a_rule_for_everything_closes_everything_and_a_gentle_one_nothing_outright() -> None:
    every = sign_rule("every", everything=True)
    gentle = sign_rule("gentle", everything=True, level=Level.GENTLE)
    rules = AskingRules((), TOPICS, (gentle, every))
    person = replace(situation(), signs=(sign("hand"), sign("mood")))
    assert [one.id for one in rules.closed_for(person, ("headache",))] == ["every", "every"]
    found = [(rule.id, kept.topic) for rule, kept in rules.closing(person, (), FOOT)]
    assert found == [("gentle", "hand"), ("every", "hand"), ("gentle", "mood"), ("every", "mood")]


# warning signs and whom to call


def test_the_worst_of_several_signs_and_the_signs_of_one_urgency() -> None:
    flags = tuple(
        RedFlag(f"{urgency.name}-{number}", urgency, "Text.", ("A",))
        for urgency in (Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.SOON)
        for number in (1, 2)
    )
    made = RedFlagTopic("head", "Head", flags, (), "")
    for urgency in Urgency:
        assert {one.urgency for one in made.of(urgency)} == {urgency}
        assert len(made.of(urgency)) == 2
    assert worst(flags) is worst(flags[::-1]) is Urgency.EMERGENCY
    assert worst(made.of(Urgency.SOON)) is Urgency.SOON
    assert worst(()) is None
    stop = StopRule("chest", "Chest pain", "Call.", ("A",), "chest", Urgency.EMERGENCY)
    assert stop.flag == RedFlag("felt-chest", Urgency.EMERGENCY, "Chest pain", ("A",))


@pytest.mark.parametrize(
    ("name", "telephone"),
    [
        ("", ""), ("x" * LONGEST_NAME, ""), ("Dr. Ödegård", "+49 (0)30 123-4567"),
        ("", "112"), ("", "555.1234 ext. 12"), ("", "5551234x9"), ("", "12"),
    ],
)  # fmt: skip
def test_whom_to_call(name: str, telephone: str) -> None:
    made = CareContact(name, telephone)
    assert made.known is bool(name or telephone)


@pytest.mark.parametrize(
    ("name", "telephone", "words"),
    [
        ("x" * (LONGEST_NAME + 1), "", "the name is too long or holds signs that cannot be shown"),
        ("two\nlines", "", "the name is too long or holds signs that cannot be shown"),
        ("", "call me", "this is not a telephone number"),
        ("", "1", "this is not a telephone number"),
        ("", "12 call", "this is not a telephone number"),
        ("A", "++1", "this is not a telephone number"),
    ],
)
def test_what_cannot_be_called(name: str, telephone: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$"):
        CareContact(name, telephone)
