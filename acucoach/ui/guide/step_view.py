"""A step's picture as a widget: small in the list, large on click."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acucoach.content.plates import PlateError
from acucoach.guarded import guarded
from acucoach.ui.guide.figure_view import FigureThumb
from acucoach.ui.guide.step_picture import StepPicture
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme


class StepThumb(FigureThumb):
    """A step's picture, small and without names."""

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        picture: StepPicture,
        number: int,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, pictures, None, number, name, "", parent)
        self.picture = picture

    def _paint_inside(self, painter: QPainter, box: QRectF) -> None:
        self.picture.paint(painter, box, named=False)


class StepSheet(QWidget):
    """A step's picture in full, with names."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, picture: StepPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.setMinimumSize(420, 420)
        theme.changed.connect(self.update)

    def square(self) -> QRectF:
        """Where the picture stands."""
        side = float(min(self.width(), self.height()))
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle."""
        painter = QPainter(self)
        try:
            self.picture.paint(painter, self.square(), named=True)
        except PlateError:
            return
