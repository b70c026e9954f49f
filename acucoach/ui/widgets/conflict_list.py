"""Where sources disagree: what each says, and what this program does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from acucoach.domain.safety_red_flags import SettledConflict
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Card, column
from acucoach.ui.widgets.labels import Text


class ConflictList(QWidget):
    """The settled conflicts of one place; hidden when there are none.

    Args:
        theme: the looks.
        conflicts: what to show, in the order they are to be read.
    """

    def __init__(
        self, theme: Theme, conflicts: Sequence[SettledConflict], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        card = Card(theme, "sunken", gap=6)
        heading = self.tr("Where sources disagree")
        card.setAccessibleName(heading)
        card.body.addWidget(Text(theme, heading, "heading", wrap=True))
        for conflict in conflicts:
            card.body.addWidget(Text(theme, conflict.title, "label", wrap=True))
            for number, side in enumerate(conflict.sides):
                whose = self.tr("Another: {what}") if number else self.tr("One source: {what}")
                said = whose.format(what=side.text)
                card.body.addWidget(Text(theme, f"•  {said}", "caption", "text_2", wrap=True))
            here = self.tr("This program: {what}").format(what=conflict.settled.text)
            card.body.addWidget(Text(theme, here, "body", wrap=True))
        self.setLayout(column(card, gap=0))
        if not conflicts:
            self.hide()


def cited_in(conflicts: Sequence[SettledConflict]) -> list[str]:
    """Ids of the citations that the conflicts rest on."""
    return [name for one in conflicts for part in (*one.sides, one.settled) for name in part.cite]
