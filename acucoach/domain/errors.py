"""Errors that are expected: something outside the program is not as it should be."""

from __future__ import annotations


class ExpectedError(Exception):
    """Shown to the user as it is: one clear sentence saying what, where and what to do.

    Anything that is not an ``ExpectedError`` is a bug: it is logged and reported.
    """
