"""What is asked when, and what warning signs close: ``safety/asking.toml``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_file import safety_file
from acucoach.content.toml_fields import Fields
from acucoach.domain.acupoint import Pressure
from acucoach.domain.library import Complaint
from acucoach.domain.profile import AGE, DATED, Condition, TodayFact
from acucoach.domain.safety_asking import AnswerAge, AskingRules, Holding, SignRule, TopicRule
from acucoach.domain.safety_red_flags import Urgency
from acucoach.domain.safety_rule import Level, Scope

FILE = "safety/asking.toml"
LONGEST_HOURS, LONGEST_DAYS = 20_000, 3_660

URGENCIES = {
    "emergency": Urgency.EMERGENCY,
    "same_day": Urgency.SAME_DAY,
    "soon": Urgency.SOON,
}
_LEVELS = {"gentle": Level.GENTLE, "block": Level.BLOCK}
_ASKED = frozenset({*map(str, Condition), *map(str, TodayFact), AGE})


def read_asking(
    root: Path,
    overlay: TranslationOverlay,
    complaints: Mapping[str, Complaint],
    scope: Callable[[Fields], Scope],
) -> tuple[AskingRules, Mapping[str, int]]:
    """The rules of asking, and the days for which each condition with a date is recent.

    Args:
        root: the resources folder.
        overlay: translated texts.
        complaints: all of them by id.
        scope: reads a block of places.

    Raises:
        ContentError: a block is wrong, or something is not spoken of.
    """
    top = safety_file(root, FILE, overlay)
    flags = {name: complaint.red_flags for name, complaint in complaints.items()}
    ages = tuple(_age(block) for block in top.tables("ages"))
    recent = dict(_passing(block) for block in top.tables("passing"))
    topics = tuple(_topic(block, flags, scope) for block in top.tables("topics"))
    signs = tuple(_sign(block, {rule.topic for rule in topics}) for block in top.tables("signs"))
    top.finish()
    told = [fact for age in ages for fact in age.facts]
    for fact in sorted(_ASKED):
        if told.count(fact) != 1:
            raise top.error("ages", f"{fact!r} must stand in exactly one block")
    for name in sorted(DATED):
        if name not in recent:
            raise top.error("passing", f"no block says how long {str(name)!r} is recent")
    known = {rule.topic for rule in topics}
    for name, wanted in flags.items():
        for topic in wanted:
            if topic not in known:
                raise top.error("topics", f"no block speaks of {topic!r}, which {name!r} needs")
    for urgency in Urgency:
        if not any(urgency in rule.urgencies and not rule.topics for rule in signs):
            raise top.error("signs", f"no block says what {urgency.name.lower()!r} closes")
    if not any(rule.always for rule in topics):
        raise top.error("topics", "no topic is asked before every session")
    return AskingRules(ages, topics, signs), recent


def _holding(block: Fields) -> Holding:
    holding = Holding(block.whole("hours", 0, LONGEST_HOURS), block.flag("session", False))
    if holding.session and not holding.hours:
        raise block.error("hours", "say how long an answer for one session holds")
    return holding


def _age(block: Fields) -> AnswerAge:
    age = AnswerAge(
        id=block.word("id"),
        facts=frozenset(block.known("facts", _ASKED, "question")),
        holding=_holding(block),
        why=block.text("why"),
        cite=block.cite(),
    )
    block.finish()
    return age


def _passing(block: Fields) -> tuple[str, int]:
    fact = block.word("fact")
    if fact not in DATED:
        raise block.error("fact", f"{fact!r} has no date")
    block.text("why")
    block.cite()
    days = block.whole("days", 1, LONGEST_DAYS)
    block.finish()
    return fact, days


def _topic(
    block: Fields, flags: Mapping[str, tuple[str, ...]], scope: Callable[[Fields], Scope]
) -> TopicRule:
    name = block.word("topic")
    rule = TopicRule(
        topic=name,
        always=block.flag("always", False),
        complaints=frozenset(complaint for complaint, wanted in flags.items() if name in wanted),
        scope=scope(block.table("scope")) if block.has("scope") else None,
        holding=_holding(block),
        cite=block.cite(),
    )
    if not rule.holding.hours:
        raise block.error("hours", "say how long 'none of these' holds")
    block.finish()
    return rule


def _sign(block: Fields, topics: set[str]) -> SignRule:
    words = block.words("urgencies")
    for number, word in enumerate(words, 1):
        if word not in URGENCIES:
            raise block.error(
                f"urgencies[{number}]", f"{word!r} is not one of {', '.join(URGENCIES)}"
            )
    level = block.word("level")
    if level not in _LEVELS:
        raise block.error("level", f"{level!r} is not one of 'gentle', 'block'")
    rule = SignRule(
        id=block.word("id"),
        urgencies=frozenset(URGENCIES[word] for word in words),
        topics=frozenset(block.known("topics", topics, "topic", empty=True)),
        everything=block.flag("everything", False),
        level=_LEVELS[level],
        pressure=block.choice("pressure", Pressure, Pressure.LIGHT),
        text=block.text("text"),
        instead=block.text("instead"),
        cite=block.cite(),
    )
    block.finish()
    return rule
