"""Errors that are expected: something outside the program is not as it should be."""

from __future__ import annotations


class SaidError(Exception):
    """An error with a sentence for the user.

    Args:
        text: the sentence in English; places for values in braces, if there are values.
        values: what stands in them; kept apart so that the sentence can be translated.
    """

    def __init__(self, text: str = "", **values: object) -> None:
        super().__init__(text.format(**values) if values else text)
        self.text = text
        self.values = values


class ExpectedError(SaidError):
    """Shown to the user as it is: one clear sentence saying what, where and what to do.

    Anything that is not an ``ExpectedError`` is a bug: it is logged and reported.
    """
