"""The recycle bin of all records: how much lies there, and emptying it at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from acucoach.domain.errors import ExpectedError
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.told import told


class BinPanel(QWidget):
    """Says what lies in the bin; emptying is asked twice, for it cannot be undone.

    Args:
        theme: the looks.
        count: how many things lie there.
        empty: erases them; gives how many there were, and may raise ``ExpectedError``.
    """

    def __init__(self, theme: Theme, count: Callable[[], int], empty: Callable[[], int]) -> None:
        super().__init__()
        self._count, self._empty = count, empty
        self._text = Text(theme, "", "body", "text_2", wrap=True)
        self.empty = Button(theme, self.tr("Empty the bin now"), "secondary", "trash-2")
        self.sure = Button(theme, self.tr("Erase it for good"), "danger", "trash-2")
        self.keep = Button(theme, self.tr("Keep it"), "ghost")
        self.empty.clicked.connect(self._ask)
        self.sure.clicked.connect(self._erase)
        self.keep.clicked.connect(self._back)
        self.said = Text(theme, "", "body", wrap=True)
        self.said.hide()
        self.setLayout(
            column(
                self._text,
                WrapRow(theme.space(8), self.empty, self.keep, self.sure),
                self.said,
                gap=theme.space(8),
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        count = self._count()
        text = self.tr("The bin is empty.")
        if count == 1:
            text = self.tr("One deleted entry or session lies in the bin.")
        elif count:
            text = self.tr("%n deleted entries and sessions lie in the bin.", "", count)
        self._text.setText(text)
        self.empty.setVisible(count > 0)
        self.sure.hide()
        self.keep.hide()

    def _ask(self) -> None:
        self.said.hide()
        self.empty.hide()
        self.keep.show()
        self.sure.show()
        self.keep.setFocus()

    def _back(self) -> None:
        self.refresh()
        self.empty.setFocus()

    def _erase(self) -> None:
        try:
            self._empty()
            self.said.setText(self.tr("The bin was emptied."))
        except ExpectedError as error:
            self.said.setText(told(error))
        self.said.show()
        self.refresh()
