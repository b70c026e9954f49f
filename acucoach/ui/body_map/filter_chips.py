"""What the map leaves out, said above the picture; a press shows everything again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from acucoach.content.library import Library
from acucoach.guarded import guarded
from acucoach.ui.body_map.map_model import MapState
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.wrapping_row import WrappingRow


class FilterChips(WrappingRow):
    """One chip a filter; nothing at all when everything is shown.

    Signals:
        removed: key of a filter: ``guided``, ``meridian``, ``complaint`` or ``region``.
    """

    removed = Signal(str)

    def __init__(self, theme: Theme, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(theme.space(8), Qt.AlignmentFlag.AlignHCenter, parent)
        self._theme, self._library = theme, library
        self.setContentsMargins(*(theme.space(side) for side in (16, 0, 16, 6)))
        self.chips: dict[str, Button] = {}
        self.hide()

    def show_state(self, state: MapState) -> None:
        """Say which filters are on."""
        self.chips = {key: self._chip(key, what) for key, what in self._filters(state)}
        self.show_widgets(list(self.chips.values()))
        self.setVisible(bool(self.chips))
        self._shorten()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that are too long for the picture's width end in dots; the name has them whole."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        for chip in self.chips.values():
            whole = str(chip.property("whole"))
            around = chip.sizeHint().width() - chip.fontMetrics().horizontalAdvance(chip.text())
            room = self.contentsRect().width() - around
            text = chip.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
            if self.width() and text != chip.text():
                chip.setText(text)

    def _chip(self, key: str, what: str) -> Button:
        text = self.tr("Only: {what}").format(what=what)
        name = self.tr("{filter}. Press to show all points again.").format(filter=text)
        chip = Button(self._theme, text, "tonal", "x", name=name, height=44)
        chip.setProperty("whole", text)
        chip.setToolTip(self.tr("Show all points again"))
        chip.clicked.connect(lambda: self.removed.emit(key))
        return chip

    def _filters(self, state: MapState) -> list[tuple[str, str]]:
        library, found = self._library, list[tuple[str, str]]()
        if state.meridian:
            found.append(("meridian", library.meridian_names()[state.meridian].title))
        if state.complaint:
            found.append(("complaint", library.complaints()[state.complaint].title))
        if state.region:
            found.append(("region", library.region_names()[state.region].title))
        if state.guided_only:
            found.append(("guided", self.tr("points with a guide")))
        return found
