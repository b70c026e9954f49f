"""Comparing words as they are typed: without capitals and marks, and how far apart they are."""

from __future__ import annotations

import unicodedata

_WHOLE = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        "ħ": "h", "ŋ": "n", "ŧ": "t",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Text without capitals, marks over letters and compatibility forms, for comparing.

    Letters that a decomposition leaves whole, such as the dotless i, become what is typed where a
    keyboard lacks them.
    """
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return bare.casefold().translate(_WHOLE)  # taking apart can bring capitals forth


def slips(typed: str, word: str, most: int) -> int:
    """Letters too many, too few, wrong or swapped between two words, or more than ``most``."""
    if abs(len(typed) - len(word)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(word) + 1))
    for i, a in enumerate(typed, 1):
        after = [i]
        for j, b in enumerate(word, 1):
            cost = min(row[j] + 1, after[j - 1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == word[j - 2] and typed[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            after.append(cost)
        if min(after) > most:
            return most + 1
        before, row = row, after
    return row[-1]
