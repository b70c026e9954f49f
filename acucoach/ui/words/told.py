"""What an error says, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acucoach.domain.errors import SaidError

CONTEXT = "Errors"
"""Where translators find the sentences of errors; the source is read for them."""


def told(error: BaseException) -> str:
    """The sentence of an error; in English where it has no translation.

    Args:
        error: whatever was raised; an error without a sentence of its own is told as it is.
    """
    if not isinstance(error, SaidError):
        return str(error)
    text = QCoreApplication.translate(CONTEXT, error.text) if error.text else ""
    if not error.values:
        return text
    values = {
        name: told(value) if isinstance(value, BaseException) else value
        for name, value in error.values.items()
    }
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError):  # a translation names a place that is not there
        return str(error)
