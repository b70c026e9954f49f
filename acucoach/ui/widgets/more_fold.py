"""The rest of a list, behind a button that says how much there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row


class MoreFold(QWidget):
    """A button that shows and hides some lines.

    Args:
        theme: the looks.
        more: text of the button while they are hidden, with their number.
        fewer: text while they are shown.
        lines: what is hidden at first.
    """

    def __init__(
        self,
        theme: Theme,
        more: str,
        fewer: str,
        lines: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._more, self._fewer = theme, more, fewer
        self.button = Button(theme, more, "link", "chevron-down")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        self.lines = QWidget()
        self.lines.setLayout(column(*lines, gap=theme.space(8)))
        self.lines.hide()
        self.setLayout(column(row(self.button, None), self.lines, gap=theme.space(4)))

    def _toggle(self, on: bool) -> None:
        self.lines.setVisible(on)
        text = self._fewer if on else self._more
        self.button.setText(text)
        self.button.set_icon_name("chevron-up" if on else "chevron-down")
