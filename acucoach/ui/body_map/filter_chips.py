"""What the map leaves out, said above the picture; a press shows everything again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.ui.body_map.map_model import MapState
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import empty


class FilterChips(QWidget):
    """One chip a filter; nothing at all when everything is shown.

    Signals:
        removed: key of a filter: ``guided``, ``meridian``, ``complaint`` or ``region``.
    """

    removed = Signal(str)

    def __init__(self, theme: Theme, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._library = theme, library
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*(theme.space(s) for s in (16, 0, 16, 6)))
        self._row.setSpacing(theme.space(8))
        self.chips: dict[str, Button] = {}
        self.hide()

    def show_state(self, state: MapState) -> None:
        """Say which filters are on."""
        empty(self._row)
        self.chips = {}
        for key, what in self._filters(state):
            text = self.tr("Only: {what}").format(what=what)
            name = self.tr("{filter}. Press to show all points again.").format(filter=text)
            chip = Button(self._theme, text, "tonal", "x", name=name, height=44)
            chip.setToolTip(self.tr("Show all points again"))
            chip.clicked.connect(lambda _=False, key=key: self.removed.emit(key))
            self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignHCenter)
            self.chips[key] = chip
        self._fit()
        self.setVisible(bool(self.chips))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside each other, chips stand below each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = sum(chip.sizeHint().width() + self._theme.space(24) for chip in self.chips.values())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if wide > self.width() else across)

    def minimumSizeHint(self) -> QSize:
        """The widest chip decides: the others may stand below it."""
        widest = max((chip.sizeHint().width() for chip in self.chips.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

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
