"""What is wrong with a content file, and where."""

from __future__ import annotations


class ContentError(Exception):
    """A content file cannot be used as it stands.

    Attributes:
        file: path under the resources folder (``points/LI4.toml``).
        field: the field, counted as a reader counts (``steps[1].text`` is the first step's
            text); empty when the whole file is meant.
        reason: what is wrong, as a short clause.
    """

    def __init__(self, file: str, field: str, reason: str) -> None:
        self.file = file
        self.field = field
        self.reason = reason
        super().__init__(f"{file}: {field}: {reason}" if field else f"{file}: {reason}")
