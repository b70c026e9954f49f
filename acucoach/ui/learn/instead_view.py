"""It hurts here and cannot be pressed: which part may be worked in its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.domain.correspondence import Instead
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.cited_text import SourcesFold
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.scrolled_lines import ScrolledLines
from acucoach.ui.widgets.verdict_panel import VerdictPanel

AreaVerdict = Callable[[str], tuple[str, str, str]]
"""Asks the gate about an area code: state (``allowed``, ``gentle``, ``blocked``), title, reason."""


class InsteadView(ScrolledLines):
    """A choice of the sore place, and a card for each part that may stand for it.

    Args:
        theme: the looks.
        library: the table and the names.
        verdict: the safety gate's word on an area, as things are now.
    """

    areasLit = Signal(str, str)
    """The sore place and the area worked instead: both are to light up on the map."""
    startRequested = Signal(str)
    """An area (``area:ID``) is to be worked."""
    pointRequested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        verdict: AreaVerdict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent=parent)
        self._theme, self._library, self._verdict = theme, library, verdict
        self._table = library.correspondences()
        self.sore = ChoiceBox(theme, self.tr("Where it hurts"))
        self.starts: dict[str, Button] = {}
        self.maps: dict[str, Button] = {}
        self.examples: dict[str, Button] = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.space(12))
        self._build()
        for title, name in sorted((self.title(n), n) for n in self._table.sore_places()):
            self.sore.addItem(title, name)
        self.sore.currentIndexChanged.connect(self._show)
        self._show()

    def title(self, name: str) -> str:
        """The reader's name of an area or place."""
        area = self._library.areas().get(name)
        if area is not None:
            return area.title
        return next((p.title for p in self._table.places if p.id == name), name)

    def show_place(self, name: str) -> None:
        """Choose the sore place."""
        self.sore.setCurrentIndex(max(0, self.sore.findData(name)))

    def refresh(self) -> None:
        """Ask the gate again."""
        self._show()

    def _show(self) -> None:
        empty(self._cards)
        self.starts, self.maps, self.examples = {}, {}, {}
        sore = self.sore.currentData() or ""
        for instead in self._table.instead_of(sore):
            card = self._card(sore, instead)
            self._cards.addWidget(card)
            card.show()

    def _card(self, sore: str, instead: Instead) -> QWidget:
        theme = self._theme
        card = Card(theme, gap=8)
        card.body.addWidget(Text(theme, self.title(instead.area), "heading", wrap=True))
        if not instead.stated:
            text = self.tr("The source only says “and so on” here; this is our reading of it.")
            card.body.addWidget(Text(theme, text, "caption", "text_2", wrap=True))
        if instead.note:
            card.body.addWidget(Text(theme, instead.note, "body", wrap=True))
        code = f"area:{instead.area}"
        state, title, reason = self._verdict(code)
        card.body.addWidget(VerdictPanel(theme, state, title, reason))
        start = Button(theme, self.tr("Rub it softly, 1 minute a side"), "secondary", "play")
        allow(start, state != "blocked", reason or title)
        start.clicked.connect(lambda: self.startRequested.emit(code))
        on_map = Button(theme, self.tr("Show both on the body"), "ghost", "map")
        on_map.clicked.connect(lambda: self.areasLit.emit(sore, instead.area))
        buttons: list[QWidget] = [start, on_map]
        if instead.example:
            entry = self._library.atlas()[instead.example]
            example = Button(theme, entry.named, "ghost", "hand")
            example.clicked.connect(lambda: self.pointRequested.emit(entry.code))
            buttons.append(example)
            self.examples[instead.area] = example
        card.body.addWidget(WrapRow(theme.space(8), *buttons))
        self.starts[instead.area], self.maps[instead.area] = start, on_map
        return card

    def _build(self) -> None:
        theme, table = self._theme, self._table
        body = self.body
        heading = self.tr("When you cannot press where it hurts")
        self.scroller.setAccessibleName(heading)
        body.addWidget(Text(theme, heading, "display", wrap=True))
        body.addWidget(Text(theme, table.idea.text, "body", "text_2", wrap=True))
        body.addWidget(Text(theme, self.tr("It hurts here"), "label"))
        body.addWidget(self.sore)
        body.addWidget(Text(theme, self.tr("Work here instead"), "label"))
        body.addLayout(self._cards)
        told = (table.side, table.care, table.pregnancy, table.sore)
        for part in told:
            body.addWidget(Text(theme, part.text, "caption", "text_2", wrap=True))
        ids = [name for part in (table.idea, *told) for name in part.cite]
        body.addWidget(SourcesFold(theme, self._library.citations(), ids))
        body.addStretch(1)
