"""A step's figure: small in the list, large on click, with names and a ruler drawn on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from acucoach.content.figures import Figure
from acucoach.content.plates import PlateError
from acucoach.guarded import guarded
from acucoach.ui.guide.figure_sheet import draw_point
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text

_SIDE = 80
"""Side of a small figure at 100 % text."""


class FigureThumb(QAbstractButton):
    """A numbered small figure; a click enlarges it, or chooses it where it is one of a choice.

    Signals:
        enlarged: it is to be shown in full.
        chosen: it is one of a choice, and now the one.

    Args:
        number: shown in the corner; 0 for none.
        name: accessible name.
    """

    enlarged = Signal()
    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        figure: Figure | None,
        number: int,
        name: str,
        skin: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._pictures, self._figure = theme, pictures, figure
        self._number, self._skin = number, skin
        self._choice: bool | None = None
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._pressed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_choice(self, choice: bool | None) -> None:
        """Say whether it is the one of a choice; None where there is no choice."""
        if choice is not self._choice:
            self._choice = choice
            self.update()

    def _pressed(self) -> None:
        if self._choice is False:
            self.chosen.emit()
        else:
            self.enlarged.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    @guarded
    def sizeHint(self) -> QSize:
        """A square."""
        side = self._theme.px(_SIDE)
        return QSize(side, side)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure cropped about its point, and the number."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        clip = QPainterPath()
        clip.addRoundedRect(box, 10, 10)
        painter.fillPath(clip, theme.colour("surface"))
        painter.save()
        painter.setClipPath(clip)
        try:
            self._paint_inside(painter, box)
        except PlateError:
            painter.setPen(theme.colour("text_3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QPen(theme.colour("accent"), 3) if self._choice else QPen(theme.colour("line"), 1)
        painter.setPen(edge)
        painter.drawPath(clip)
        if self._number:
            radius = theme.px(11)
            centre = QPointF(radius + 5, self.height() - radius - 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(centre, radius, radius)
            painter.setPen(theme.colour("on_accent"))
            painter.setFont(theme.font("code"))
            around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_inside(self, painter: QPainter, box: QRectF) -> None:
        """The figure cropped about its point.

        Raises:
            PlateError: its picture is missing or damaged.
        """
        figure = self._figure
        if figure is None:
            return
        picture = self._pictures.picture(
            figure.image, dict(figure.masks), self._skin, self._theme.name
        )
        side = min(picture.width(), picture.height()) * 0.86
        x, y = figure.point or (picture.width() / 2, picture.height() / 2)
        left = min(max(0.0, x - side / 2), picture.width() - side)
        top = min(max(0.0, y - side / 2), picture.height() - side)
        painter.drawPixmap(box, picture, QRectF(left, top, side, side))
        if figure.point and not figure.id.startswith("press"):
            scale = box.width() / side
            at = QPointF(box.left() + (x - left) * scale, box.top() + (y - top) * scale)
            draw_point(painter, self._theme, at, 4.0)


class FigureDialog(FittedDialog):
    """One figure enlarged, with its step's text below.

    Args:
        sheet: the figure in full.
        title: of the window, and the sheet's accessible name.
        text: what the step says.
        shown: what the figure shows, in words, for those who do not see it.
    """

    def __init__(
        self,
        theme: Theme,
        sheet: QWidget,
        title: str,
        text: str,
        shown: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, (640, 760), parent)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(*(theme.space(20),) * 4)
        sheet.setAccessibleName(title)
        sheet.setAccessibleDescription(shown or text)
        layout.addWidget(sheet, 1)
        layout.addWidget(Text(theme, text, "body_large", wrap=True))
        close = Button(theme, self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.lay_out(content, row(None, close))
