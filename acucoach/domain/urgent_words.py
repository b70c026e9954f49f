"""Words that ask for help before any point: what they lead to, and how they are known again.

"Chest pain", "cant breath" and "sucide" are typed in any order and with slips of the finger.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

from acucoach.domain.frozen import frozen
from acucoach.domain.spelling import fold, slips


class Call(StrEnum):
    """Whom to call first."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    """The emergency number or a crisis line."""
    TEAM = "team"
    """The person's own care team, else the emergency line."""
    DOCTOR = "doctor"
    """A doctor, today."""
    SOON = "soon"
    """A doctor, in the next days."""


@frozen
class UrgentAdvice:
    """What to do now about one kind of trouble.

    Attributes:
        id: short id.
        call: whom to call first.
        about: the trouble in a few words.
        text: what to do.
        topic: topic of warning signs that belongs to it.
        phrases: what people type; each is a tuple of words that must all be there, and each word
            is a tuple of forms of which one is enough.
        complaints: complaints that may be looked at afterwards.
        cite: citation ids.
    """

    id: str
    call: Call
    about: str
    text: str
    topic: str
    phrases: tuple[tuple[tuple[str, ...], ...], ...]
    complaints: tuple[str, ...]
    cite: tuple[str, ...]


_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile(r"['’‘`´]")
_SHORTEST_START = 2
"""Letters of the last word that are enough while the other words of a phrase are there."""
_SHORT = 4
"""Letters up to which a word's first one must be right."""
_SHORTEST_ALONE = 5
"""Letters of a word that is a phrase by itself, while it is still being typed."""


class UrgentWords:
    """Knows urgent words again.

    Args:
        advices: all kinds of trouble, the most urgent first: the first that fits is taken.
        known: whether a folded word means something else in the program and is no slip.
    """

    def __init__(
        self,
        advices: Iterable[UrgentAdvice],
        known: Callable[[str], bool] = lambda word: False,
    ) -> None:
        self._advices, self._known = tuple(advices), known
        several = (phrase for advice in self._advices for phrase in advice.phrases if phrase[1:])
        self._whole = {form for phrase in several for forms in phrase for form in forms}

    def find(self, typed: str) -> str:
        """The id of what the typed text asks for; empty when nothing is urgent in it."""
        plain = _APOSTROPHES.sub("", fold(typed))
        words = _WORD.findall(plain)
        if not words:
            return ""
        for spell in (False, True):  # what is spelt right goes before what is nearly so
            best = max(
                ((self._fits(advice, words, spell), -number)
                 for number, advice in enumerate(self._advices)),
                default=(0, 0),
            )  # fmt: skip
            if best[0]:
                return self._advices[-best[1]].id
        return ""

    def _fits(self, advice: UrgentAdvice, words: list[str], spell: bool) -> int:
        """Twice as many as words of its longest fitting phrase were typed, less one while the last
        of them is still begun; 0 when none fits.
        """
        return max((self._phrase(phrase, words, spell) for phrase in advice.phrases), default=0)

    def _phrase(self, phrase: tuple[tuple[str, ...], ...], words: list[str], spell: bool) -> int:
        alone = len(phrase) == 1
        left = list(range(len(words)))
        begun = False
        for forms in phrase:
            at = next((n for n in left if self._is(words[n], forms, spell)), None)
            if at is None and not begun and left and left[-1] == len(words) - 1:
                least = _SHORTEST_ALONE if alone else _SHORTEST_START
                last = words[-1]
                # A word that means something beside others is no beginning of a longer one:
                # "Schlag" is a blow, and only what goes on as "Schlagan" will be a stroke.
                least = len(last) + 1 if alone and last in self._whole else least
                if len(last) >= least and any(form.startswith(last) for form in forms):
                    at, begun = left[-1], True
            if at is None:
                joined = not alone and self._joined(phrase, words, spell)
                return 2 * len(phrase) if joined else 0
            left.remove(at)
        return 2 * len(phrase) - begun

    def _is(self, word: str, forms: tuple[str, ...], spell: bool) -> bool:
        if word in forms:
            return True
        if not spell or self._known(word):
            return False
        return any(_near(word, form) for form in forms)

    def _joined(self, phrase: tuple[tuple[str, ...], ...], words: list[str], spell: bool) -> bool:
        """Two words that were typed as one ("chestpain")."""
        if len(phrase) != 2 or len(words) != 1:
            return False
        word = words[0]
        first, second = phrase
        return any(
            word == one + two or (spell and slips(word, one + two, 1) <= 1)
            for one in first
            for two in second
            if abs(len(one) + len(two) - len(word)) <= 1 and len(word) > _SHORTEST_ALONE
        )


def _near(word: str, form: str) -> bool:
    """Whether a word is a slip of another one.

    Few mistype the first letter of a short word, or that and another one: then it is another word,
    as "mein" is no "Bein".
    """
    allowed = _allowed(form)
    if not allowed or (far := slips(word, form, allowed)) > allowed:
        return False
    if word[0] == form[0] or sorted(word) == sorted(form):
        return True
    return far == 1 and len(form) > _SHORT


def _allowed(form: str) -> int:
    """Slips that are forgiven in a word."""
    return 0 if len(form) < 4 else 1 if len(form) < 7 else 2
