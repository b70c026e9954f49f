"""What is asked before a session, how long each answer holds, and what a warning sign closes.

All of it is data (``resources/safety/asking.toml``); here it is only applied.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from datetime import datetime, timedelta
from types import MappingProxyType

from acucoach.domain.acupoint import Pressure
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import AGE, Answer, Condition, TodayFact
from acucoach.domain.safety_red_flags import Urgency
from acucoach.domain.safety_rule import Act, Level, Scope
from acucoach.domain.situation import KeptSign, Missing, Need, Situation

SLACK = timedelta(minutes=2)
"""How far in the future an answer may lie when a clock was set back a little."""


@frozen
class Holding:
    """How long something told holds.

    Attributes:
        hours: at most so long; 0 for good.
        session: whether it holds only for the session about to start, so that the beginning of
            one uses it up.
    """

    hours: int = 0
    session: bool = False

    def holds(self, given: datetime | None, situation: Situation) -> bool:
        """Whether an answer of that time still counts now."""
        if not self.hours and not self.session:
            return True
        now = situation.now
        if given is None or now is None or given > now + SLACK:
            return False
        if self.session and situation.begun is not None and given < situation.begun:
            return False
        return not self.hours or now - given <= timedelta(hours=self.hours)


@frozen
class AnswerAge:
    """How long the answers to some questions hold.

    Attributes:
        id: short id.
        facts: the questions; ``profile.AGE`` for the year of birth.
        holding: how long.
        why: the reason, one sentence.
        cite: citation ids.
    """

    id: str
    facts: frozenset[str]
    holding: Holding
    why: str
    cite: tuple[str, ...]


@frozen
class TopicRule:
    """When the warning signs of a topic are gone through.

    Attributes:
        topic: id of the topic.
        always: whether before every session.
        complaints: complaints it is asked for.
        scope: places it is asked for when no complaint was named; also what its signs concern.
        holding: how long "none of these" holds.
        cite: citation ids.
    """

    topic: str
    always: bool
    complaints: frozenset[str]
    scope: Scope | None
    holding: Holding
    cite: tuple[str, ...]

    def meets(self, act: Act) -> bool:
        """Whether the act lies where it is asked."""
        return self.scope is not None and self.scope.meets(act)


@frozen
class SignRule:
    """What a warning sign that stands does.

    Attributes:
        id: short id.
        urgencies: of the sign.
        topics: only in these topics; empty for any.
        everything: closes every session; else those its topic concerns.
        level: GENTLE or BLOCK.
        pressure: the most that GENTLE leaves.
        text: the reason.
        instead: what to do.
        cite: citation ids.
    """

    id: str
    urgencies: frozenset[Urgency]
    topics: frozenset[str]
    everything: bool
    level: Level
    pressure: Pressure
    text: str
    instead: str
    cite: tuple[str, ...]

    def meets(self, sign: KeptSign) -> bool:
        """Whether it speaks of a sign."""
        return sign.urgency in self.urgencies and (not self.topics or sign.topic in self.topics)


_NO_HOLDING: Mapping[str, Holding] = MappingProxyType({})


@frozen
class AskingRules:
    """How long answers hold, which topics are asked when, and what signs close."""

    ages: tuple[AnswerAge, ...] = ()
    topics: tuple[TopicRule, ...] = ()
    signs: tuple[SignRule, ...] = ()
    _of: Mapping[str, Holding] = field(default_factory=lambda: _NO_HOLDING, init=False)

    def __post_init__(self) -> None:
        """Look each question up once."""
        table = {fact: age.holding for age in self.ages for fact in age.facts}
        object.__setattr__(self, "_of", MappingProxyType(table))

    def holding(self, fact: str) -> Holding:
        """How long the answer to a question holds; an hour when nobody said."""
        return self._of.get(fact, Holding(hours=1))

    def known(self, fact: str, situation: Situation) -> Answer:
        """What counts as the answer to a question now: one that is too old counts as not given."""
        if fact in _CONDITIONS:
            told = situation.profile
            answer = Answer.UNASKED if told is None else told.answer(fact)
            given = None if told is None else told.given.get(fact)
        else:
            check = situation.checked
            answer = Answer.UNASKED if check is None else check.answer(fact)
            given = None if check is None else check.given.get(fact)
        if answer is Answer.UNASKED:
            return answer if not self._looked_at(fact, situation) else Answer.NO
        if self.holding(fact).holds(given, situation):
            return answer
        if not situation.reading:
            return Answer.UNASKED
        return Answer.NO if self.holding(fact).session else answer

    def _looked_at(self, fact: str, situation: Situation) -> bool:
        """Whether a reader sees the place as if nothing were the matter just now."""
        return situation.reading and self.holding(fact).session

    def missing(
        self, situation: Situation, complaints: Collection[str], acts: Collection[Act]
    ) -> frozenset[Missing]:
        """What has to be asked before these acts may be cleared.

        Args:
            situation: the person now; one who only looks around is asked everything.
            complaints: what the session is for; empty when nobody said.
            acts: all that is to be done.
        """
        found = set(self._unanswered(situation))
        for rule in self.asked_for(complaints, acts):
            if self.due(rule.topic, situation):
                asked = situation.asked.get(rule.topic) is not None
                found.add(Missing(Need.SIGNS, rule.topic, asked))
        return frozenset(found)

    def due(self, topic: str, situation: Situation) -> bool:
        """Whether the signs of a topic have to be gone through before a session that needs them."""
        given = situation.asked.get(topic)
        held = [rule.holding for rule in self.topics if rule.topic == topic]
        return given is None or not held or not held[0].holds(given, situation)

    def asked_for(
        self, complaints: Collection[str], acts: Collection[Act]
    ) -> tuple[TopicRule, ...]:
        """The topics of warning signs that belong to a session.

        Those asked before every session, those of each complaint, and, when no complaint is
        known, those of the places that are worked.
        """
        known = [rule for rule in self.topics if not rule.complaints.isdisjoint(complaints)]
        named = set().union(*(rule.complaints for rule in self.topics)) & set(complaints)
        return tuple(
            rule
            for rule in self.topics
            if rule.always or rule in known or (not named and any(map(rule.meets, acts)))
        )

    def closing(
        self, situation: Situation, complaints: Collection[str], act: Act
    ) -> Iterator[tuple[SignRule, KeptSign]]:
        """The rules by which signs that stand speak of an act, with the sign."""
        for sign in situation.open_signs:
            for rule in self.signs:
                if rule.meets(sign) and (
                    rule.everything or self._concerns(sign.topic, complaints, act)
                ):
                    yield rule, sign

    def closed_for(self, situation: Situation, complaints: Collection[str]) -> tuple[SignRule, ...]:
        """The rules by which signs that stand close a session wherever it presses.

        Args:
            situation: the person now.
            complaints: what the session is for.
        """
        return tuple(
            rule
            for sign in situation.open_signs
            for rule in self.signs
            if rule.level is Level.BLOCK
            and rule.meets(sign)
            and (rule.everything or self._meant(sign.topic, complaints))
        )

    def _meant(self, topic: str, complaints: Collection[str]) -> bool:
        rules = [rule for rule in self.topics if rule.topic == topic]
        return not rules or any(
            rule.always or not rule.complaints.isdisjoint(complaints) for rule in rules
        )

    def _concerns(self, topic: str, complaints: Collection[str], act: Act) -> bool:
        # A topic nobody knows any more may concern anything.
        return self._meant(topic, complaints) or any(
            rule.meets(act) for rule in self.topics if rule.topic == topic
        )

    def _unanswered(self, situation: Situation) -> Iterator[Missing]:
        for name in map(str, Condition):
            told = situation.profile
            if self._open(name, situation):
                asked = told is not None and told.answer(name) is not Answer.UNASKED
                yield Missing(Need.PROFILE, name, asked)
        profile = situation.profile
        given = None if profile is None else profile.given.get(AGE)
        if given is None or not self.holding(AGE).holds(given, situation):
            yield Missing(Need.PROFILE, AGE, given is not None)
        for name in map(str, TodayFact):
            if self._open(name, situation):
                check = situation.checked
                need = Need.MOMENT if self.holding(name).session else Need.TODAY
                asked = check is not None and check.answer(name) is not Answer.UNASKED
                yield Missing(need, name, asked)

    def _open(self, name: str, situation: Situation) -> bool:
        if situation.reading:
            return True
        return self.known(name, situation) is Answer.UNASKED


_CONDITIONS = frozenset(map(str, Condition))


def topics_of(rules: Iterable[TopicRule]) -> tuple[str, ...]:
    """The topics' ids, each once."""
    return tuple(dict.fromkeys(rule.topic for rule in rules))
