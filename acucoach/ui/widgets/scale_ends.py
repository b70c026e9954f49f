"""What the ends of a scale of pain mean, below its first and its last column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text


class ScaleEnds(QWidget):
    """Two short texts; the scale grows to the right in every language, and so do they.

    Args:
        theme: the looks.
        low: what 0 means; the usual words when empty.
        high: what 10 means; the usual words when empty.
    """

    def __init__(self, theme: Theme, low: str = "", high: str = "") -> None:
        super().__init__()
        high = high or self.tr("the worst you can imagine")
        worst = Text(theme, high, "caption", "text_2", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        worst.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | top)
        none = Text(theme, low or self.tr("nothing at all"), "caption", "text_2")
        ends = row()
        ends.addWidget(none, 0, top)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends.setDirection(ends.Direction.RightToLeft)
        ends.addWidget(worst, 1)
        self.setLayout(ends)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
