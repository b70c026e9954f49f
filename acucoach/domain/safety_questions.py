"""The questions of the profile and of today's check, as they are put to the person."""

from __future__ import annotations

from acucoach.domain.frozen import frozen


@frozen
class Question:
    """One thing that may apply.

    Attributes:
        fact: the condition or fact of today it stands for.
        text: a few words to tick.
        hint: what is meant, one short sentence; may be empty.
        parts: body parts that can be named; empty when it has no place.
        why: one short line on why it is asked.
        named: its words in the group's ``lead``; empty when there is none.
        cite: citation ids for why it is asked.
    """

    fact: str
    text: str
    hint: str
    parts: tuple[str, ...]
    why: str
    named: str
    cite: tuple[str, ...]


@frozen
class QuestionGroup:
    """Questions that are answered together: tick what applies, or none of it, or rather not say.

    Attributes:
        id: short id.
        title: the heading.
        lead: all of the questions in few words, for whom nothing of it applies; empty when the
            questions themselves are shown at once.
        questions: at least one.
    """

    id: str
    title: str
    lead: str
    questions: tuple[Question, ...]
