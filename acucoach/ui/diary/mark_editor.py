"""The seam to the body map: whoever draws sore places offers this."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from acucoach.domain.diary import Mark


class MarkEditor(Protocol):
    """A widget that draws and edits places on the skin."""

    def widget(self) -> QWidget:
        """What is put into the panel."""
        ...

    def marks(self) -> tuple[Mark, ...]:
        """The places drawn."""
        ...

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these places."""
        ...

    def show_complaint(self, complaint: str) -> None:
        """Show the part of the body that a complaint, by its id, is felt in."""
        ...

    def make_high(self, high: int) -> None:
        """Say how high the body may be, pixels at 100 % text; it is never lower than it has to."""
        ...

    def describe(self, marks: Sequence[Mark]) -> str:
        """The places in words ("Right temple, neck on both sides")."""
        ...


MarkEditorFactory = Callable[[], MarkEditor]
DescribeMarks = Callable[[Sequence[Mark]], str]
