"""The overview of keys: a small window, opened by F1 or a question mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from acucoach.ui.keys import KeyGroup, KeyLine
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import Scroller, row
from acucoach.ui.widgets.labels import Badge, Text


class KeysDialog(FittedDialog):
    """Lists keys by the place where they hold.

    Args:
        theme: the looks.
        groups: the keys.
    """

    def __init__(
        self, theme: Theme, groups: Sequence[KeyGroup], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", (620, 640), parent)
        self.setWindowTitle(self.tr("Keys"))
        scroller = Scroller(theme, self.tr("Keys"))
        scroller.body.addWidget(Text(theme, self.tr("Keys"), "title"))
        for group in groups:
            scroller.body.addSpacing(theme.space(8))
            scroller.body.addWidget(Text(theme, group.title, "heading"))
            scroller.body.addLayout(self._grid(group))
        scroller.body.addStretch(1)
        self.close_button = Button(theme, self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.lay_out(scroller, row(None, self.close_button))
        self.close_button.setFocus()

    def _grid(self, group: KeyGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.space(16))
        grid.setVerticalSpacing(self._theme.space(6))
        grid.setColumnStretch(1, 1)
        # One width for all groups, so that what the keys do stands in one line.
        grid.setColumnMinimumWidth(0, self._theme.px(200))
        for number, line in enumerate(group.lines):
            names = _names(line)
            keys = WrapRow(self._theme.space(6), *(Badge(self._theme, name) for name in names))
            told = Text(self._theme, line.does, "body", wrap=True)
            told.setAccessibleDescription(", ".join(names))
            grid.addWidget(keys, number, 0)
            grid.addWidget(told, number, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid


def _names(line: KeyLine) -> list[str]:
    """The keys as this computer writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(key).toString(form) or key for key in line.keys]
