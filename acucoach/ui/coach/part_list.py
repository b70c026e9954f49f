"""All parts of a session: what is done, what is worked now, what is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.frozen import frozen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text

_LOOKS = {
    "done": ("check", "text_2", "text_2"),
    "left out": ("minus", "text_3", "text_2"),
    "now": ("hand", "accent_text", "text"),
    "later": ("circle-dashed", "text_3", "text"),
}


@frozen
class Part:
    """One part.

    Attributes:
        state: ``done``, ``left out``, ``now`` or ``later``.
        name: the point or place.
        below: side and time, and how it stands.
    """

    state: str
    name: str
    below: str


class PartList(QWidget):
    """The parts below one another; the one that is worked now is in view.

    Args:
        theme: the looks.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Part, ...] = ()
        self._scroller = Scroller(theme, self.tr("All parts"), margin=8, gap=4)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._scroller)

    @property
    def shown(self) -> tuple[Part, ...]:
        """What is in the list."""
        return self._shown

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show the parts, in order."""
        if tuple(parts) == self._shown:
            return
        self._shown = tuple(parts)
        empty(self._scroller.body)
        now: QWidget | None = None
        for number, part in enumerate(self._shown, 1):
            line = self._line(number, part)
            self._scroller.body.addWidget(line)
            if part.state == "now":
                now = line
        self._scroller.body.addStretch(1)
        if now is not None:
            self._scroller.bring_up(now)

    def _line(self, number: int, part: Part) -> QWidget:
        theme = self._theme
        icon, tone, ink = _LOOKS[part.state]
        line = QWidget()
        title = self.tr("{number}. {name}").format(
            number=self.locale().toString(number), name=part.name
        )
        weight = 600 if part.state == "now" else None
        words = column(
            Text(theme, title, "body_large", ink, wrap=True, weight=weight),
            Text(theme, part.below, "body", "text_2", wrap=True),
            gap=0,
        )
        whole = row(Icon(theme, icon, 24, tone), gap=theme.space(12), margin=theme.space(6))
        whole.addLayout(words, 1)
        line.setLayout(whole)
        return line
