"""The order of cautions: what this person must know first stands first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from acucoach.domain.frozen import frozen
from acucoach.domain.safety_rule import Truth

SHOWN_AT_ONCE = 5
"""Cautions that are shown before the rest is asked for."""


class CautionKind(StrEnum):
    """What a caution asks for, the weightiest first."""

    BLOCKS = "blocks"
    """Leave it out."""
    SOFTENS = "softens"
    """A lighter hand."""
    STOPS = "stops"
    """When to stop, and when to seek help."""
    SKIN = "skin"
    GENERAL = "general"


_WEIGHT = {kind: place for place, kind in enumerate(CautionKind)}


@frozen
class CautionRule:
    """Which cautions are of a kind, and whom they speak of.

    Attributes:
        kind: what they ask for.
        words: words that stand in them, in lower case; ``^`` is the beginning.
        facts: facts of the profile, of today or of the age.
    """

    kind: CautionKind
    words: tuple[str, ...]
    facts: frozenset[str]

    def meets(self, text: str) -> bool:
        """Whether a caution is one of those meant."""
        text = text.casefold()
        return any(
            text.startswith(word[1:]) if word.startswith("^") else word in text
            for word in self.words
        )


@frozen
class Caution:
    """A caution as it is shown.

    Attributes:
        text: the sentence.
        kind: what it asks for.
        facts: whom it speaks of; empty for everybody.
    """

    text: str
    kind: CautionKind
    facts: frozenset[str]

    def rank(self, told: Mapping[str, Truth]) -> tuple[int, int]:
        """What applies to this person first, what does not last; then by kind.

        Args:
            told: what is known of the person.
        """
        truths = {told.get(fact, Truth.OPEN) for fact in self.facts}
        near = 0 if Truth.YES in truths else 2 if truths == {Truth.NO} else 1
        return near, _WEIGHT[self.kind]


def weighed(text: str, rules: Iterable[CautionRule]) -> Caution:
    """A caution with its kind: that of the first rule that knows it."""
    found = [rule for rule in rules if rule.meets(text)]
    kind = found[0].kind if found else CautionKind.GENERAL
    return Caution(text, kind, frozenset(fact for rule in found for fact in rule.facts))


def in_order(
    texts: Iterable[str], rules: Iterable[CautionRule], told: Mapping[str, Truth]
) -> tuple[Caution, ...]:
    """Cautions, the most important for this person first; equal ones stay as written."""
    every = tuple(rules)
    return tuple(sorted((weighed(text, every) for text in texts), key=lambda one: one.rank(told)))
