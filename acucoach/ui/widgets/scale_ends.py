"""What the ends of a scale of pain mean, below its first and its last column."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text


class _Worst(Text):
    """The right end: it takes what the left one leaves, on as many lines as that needs."""

    @guarded
    def sizeHint(self) -> QSize:
        """Asked without a width it is one line high, not as high as in its narrowest form."""
        hint = super().sizeHint()
        hint.setHeight(self.fontMetrics().height())
        return hint


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
        worst = _Worst(theme, high, "caption", "text_2", wrap=True)
        worst.setMinimumWidth(0)  # its longest word
        top = Qt.AlignmentFlag.AlignTop
        worst.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | top)
        none = Text(theme, low or self.tr("nothing at all"), "caption", "text_2")
        ends = row()
        ends.addWidget(none, 0, top)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends.setDirection(ends.Direction.RightToLeft)
        ends.addWidget(worst, 1)
        self.setLayout(ends)
        # With a most of their own they would be held to the height of their hint on two lines, too.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @guarded
    def sizeHint(self) -> QSize:
        """One line; how many it needs is asked with a width."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
