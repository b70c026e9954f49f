"""Where the way back and the search stand on the page of the body."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout

from acucoach.ui.body_map.map_header import MapHeader
from acucoach.ui.widgets.beside import Beside


class HeaderPlace(QObject):
    """The search finds lists: where lists and picture take turns, it stands above both.

    Args:
        header: what changes its place.
        sides: picture and lists; owns this.
        above: the layout above both.
        within: that of the picture's side.
    """

    def __init__(
        self, header: MapHeader, sides: Beside, above: QBoxLayout, within: QBoxLayout
    ) -> None:
        super().__init__(sides)
        self._header, self._sides = header, sides
        self._above, self._within = above, within
        # Told while the layout above hands out places: nothing may leave or enter it then.
        sides.formed.connect(self._formed, Qt.ConnectionType.QueuedConnection)

    def settle(self) -> None:
        """Put it where it belongs; never to be called while ``above`` hands out places."""
        home = self._above if self._sides.single else self._within
        if home.indexOf(self._header) < 0:
            home.insertWidget(0, self._header)

    def _formed(self, _: bool) -> None:
        self.settle()
