"""The safety shelf beside the rules: questions, warning signs, stop rules, settled conflicts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_asking import URGENCIES
from acucoach.content.safety_file import safety_file
from acucoach.content.toml_fields import Fields
from acucoach.domain.anatomy import PARTS
from acucoach.domain.cautions import CautionKind, CautionRule
from acucoach.domain.profile import PLACED, Condition, TodayFact
from acucoach.domain.safety_questions import Question, QuestionGroup
from acucoach.domain.safety_red_flags import (
    RedFlag,
    RedFlagTopic,
    SettledConflict,
    StopRule,
    Urgency,
)
from acucoach.domain.safety_rule import FACTS

if TYPE_CHECKING:
    from acucoach.domain.urgent_words import UrgentAdvice

PROFILE_FILE = "safety/profile.toml"
TODAY_FILE = "safety/today.toml"
RED_FLAGS_FILE = "safety/red_flags.toml"
STOP_FILE = "safety/stop_rules.toml"
CONFLICTS_FILE = "safety/conflicts.toml"
CAUTIONS_FILE = "safety/cautions.toml"


class SafetyShelf:
    """The safety files of one language; each is read when it is first asked for.

    Any part may raise :class:`~acucoach.content.errors.ContentError` when first read.
    """

    def __init__(self, root: Path, overlay: TranslationOverlay) -> None:
        self._root = root
        self._overlay = overlay

    @cached_property
    def profile_questions(self) -> tuple[QuestionGroup, ...]:
        """What is asked before the first session."""
        return read_profile_questions(self._root, self._overlay)

    @cached_property
    def today_questions(self) -> tuple[QuestionGroup, ...]:
        """What is asked each day."""
        return read_today_questions(self._root, self._overlay)

    @cached_property
    def red_flags(self) -> Mapping[str, RedFlagTopic]:
        """Topics of warning signs by id."""
        return read_red_flags(self._root, self._overlay)

    @cached_property
    def stop_rules(self) -> tuple[StopRule, ...]:
        """What ends a session."""
        return read_stop_rules(self._root, self._overlay, self.red_flags)

    @cached_property
    def conflicts(self) -> tuple[SettledConflict, ...]:
        """Where sources disagree, and what this program does."""
        return read_conflicts(self._root, self._overlay)

    def conflicts_at(self, place: str) -> tuple[SettledConflict, ...]:
        """The settled conflicts that matter on a page, in a routine or at a point.

        Args:
            place: id of the page or routine, or code of the point.
        """
        return tuple(conflict for conflict in self.conflicts if place in conflict.shown)

    @cached_property
    def urgent_words(self) -> Mapping[str, UrgentAdvice]:
        """What to do now, by id, for words that must never lead to a point."""
        from acucoach.content.urgent_words import read_urgent_words

        return read_urgent_words(self._root, self._overlay, self.red_flags)

    @cached_property
    def ordinary_words(self) -> frozenset[str]:
        """Words that look like a slip of an urgent one and are none."""
        from acucoach.content.urgent_words import read_ordinary_words

        return read_ordinary_words(self._root, self._overlay)

    @cached_property
    def caution_rules(self) -> tuple[CautionRule, ...]:
        """How cautions are put in order."""
        return read_caution_rules(self._root, self._overlay)

    def shelves(self) -> tuple[Callable[[], object], ...]:
        """A reader a file, for checking them all."""
        return (
            lambda: self.profile_questions,
            lambda: self.today_questions,
            lambda: self.red_flags,
            lambda: self.stop_rules,
            lambda: self.conflicts,
            lambda: self.caution_rules,
            lambda: self.urgent_words,
            lambda: self.ordinary_words,
        )


def read_profile_questions(root: Path, overlay: TranslationOverlay) -> tuple[QuestionGroup, ...]:
    """The questions of the profile; every condition is asked for exactly once.

    Raises:
        ContentError: a question is wrong or missing.
    """
    return _questions(root, PROFILE_FILE, overlay, [str(name) for name in Condition])


def read_today_questions(root: Path, overlay: TranslationOverlay) -> tuple[QuestionGroup, ...]:
    """The questions of today's check; every fact is asked for exactly once.

    Raises:
        ContentError: a question is wrong or missing.
    """
    return _questions(root, TODAY_FILE, overlay, [str(name) for name in TodayFact])


def _questions(
    root: Path, file: str, overlay: TranslationOverlay, facts: Collection[str]
) -> tuple[QuestionGroup, ...]:
    top = safety_file(root, file, overlay)
    groups = []
    asked: set[str] = set()
    for block in top.tables("groups"):
        lead = block.text("lead", empty=True)
        questions = tuple(
            _question(inner, facts, asked, lead) for inner in block.tables("questions")
        )
        groups.append(QuestionGroup(block.word("id"), block.text("title"), lead, questions))
        block.finish()
    top.finish()
    for fact in facts:
        if fact not in asked:
            raise top.error("groups", f"nothing asks for {fact!r}")
    return tuple(groups)


def _question(block: Fields, facts: Collection[str], asked: set[str], lead: str) -> Question:
    question = Question(
        fact=block.word("fact"),
        text=block.text("text"),
        hint=block.text("hint", empty=True),
        parts=block.known("parts", PARTS, "body part", empty=True),
        why=block.text("why"),
        named=block.text("named", empty=not lead),
        cite=block.cite(),
    )
    # Whoever reads only the lead must have read of everything.
    if question.named.casefold() not in lead.casefold():
        raise block.error("named", f"{question.named!r} does not stand in the group's lead")
    if question.fact not in facts:
        raise block.error("fact", f"there is no fact {question.fact!r}")
    if question.fact in asked:
        raise block.error("fact", f"{question.fact!r} is asked for twice")
    if bool(question.parts) != (question.fact in PLACED):
        reason = "name the body parts" if not question.parts else "this fact has no place"
        raise block.error("parts", reason)
    asked.add(question.fact)
    block.finish()
    return question


def read_red_flags(root: Path, overlay: TranslationOverlay) -> dict[str, RedFlagTopic]:
    """All topics of warning signs by id.

    Raises:
        ContentError: a topic is wrong.
    """
    top = safety_file(root, RED_FLAGS_FILE, overlay)
    topics = {name: _topic(name, top.table(name)) for name in top.names()}
    top.finish()
    return topics


def _topic(name: str, block: Fields) -> RedFlagTopic:
    flags: list[RedFlag] = []
    title, why = block.text("title"), block.text("why")
    for word, urgency in URGENCIES.items():
        for inner in block.tables(word, empty=True):
            flag = RedFlag(
                id=inner.word("id"),
                urgency=urgency,
                text=inner.text("text"),
                cite=inner.cite(),
            )
            if flag.id in {other.id for other in flags}:
                raise inner.error("id", f"{flag.id!r} stands twice")
            flags.append(flag)
            inner.finish()
    if not flags:
        raise block.error("emergency", "name at least one sign")
    note = block.all_cited("notes")
    block.finish()
    return RedFlagTopic(name, title, tuple(flags), note, why)


def _urgency(block: Fields) -> Urgency:
    word = block.word("urgency")
    if word not in URGENCIES:
        raise block.error("urgency", f"{word!r} is not one of {', '.join(URGENCIES)}")
    return URGENCIES[word]


def read_stop_rules(
    root: Path, overlay: TranslationOverlay, topics: Collection[str]
) -> tuple[StopRule, ...]:
    """What ends a session.

    Args:
        root: the resources folder.
        overlay: translated texts.
        topics: known topics of warning signs.

    Raises:
        ContentError: a rule is wrong.
    """
    top = safety_file(root, STOP_FILE, overlay)
    rules = []
    for block in top.tables("stop"):
        rule = StopRule(
            id=block.word("id"),
            sign=block.text("sign"),
            text=block.text("text"),
            cite=block.cite(),
            topic=block.word("topic", empty=True),
            urgency=_urgency(block),
        )
        if rule.topic and rule.topic not in topics:
            raise block.error("topic", f"there is no topic of warning signs {rule.topic!r}")
        rules.append(rule)
        block.finish()
    top.finish()
    return tuple(rules)


def read_conflicts(root: Path, overlay: TranslationOverlay) -> tuple[SettledConflict, ...]:
    """Where sources disagree, and what this program does.

    Raises:
        ContentError: an entry is wrong.
    """
    top = safety_file(root, CONFLICTS_FILE, overlay)
    conflicts = []
    for block in top.tables("conflicts"):
        conflict = SettledConflict(
            id=block.word("id"),
            title=block.text("title"),
            sides=block.all_cited("sides", empty=False),
            settled=block.cited("settled"),
            shown=block.words("shown"),
        )
        if len(conflict.sides) < 2:
            raise block.error("sides", "a conflict has at least two sides")
        conflicts.append(conflict)
        block.finish()
    top.finish()
    return tuple(conflicts)


def read_caution_rules(root: Path, overlay: TranslationOverlay) -> tuple[CautionRule, ...]:
    """How cautions are put in order; the words are those of the language shown.

    Raises:
        ContentError: an entry is wrong.
    """
    top = safety_file(root, CAUTIONS_FILE, overlay)
    rules = []
    for block in top.tables("orders"):
        rules.append(
            CautionRule(
                kind=block.choice("kind", CautionKind),
                words=tuple(word.casefold() for word in block.words("words")),
                facts=frozenset(block.known("facts", FACTS, "fact", empty=True)),
            )
        )
        block.finish()
    top.finish()
    return tuple(rules)
