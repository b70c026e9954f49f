"""A step's figure: small in the list, large on click, with names and a ruler drawn on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QDialog, QVBoxLayout, QWidget

from acucoach.content.figures import Figure
from acucoach.content.plates import PlateError
from acucoach.ui.body_map.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text


def draw_point(painter: QPainter, theme: Theme, at: QPointF, radius: float) -> None:
    """The red dot of a figure."""
    painter.setPen(QPen(theme.colour("point_ring"), max(1.5, radius * 0.3)))
    painter.setBrush(theme.colour("point"))
    painter.drawEllipse(at, radius, radius)


class FigureThumb(QAbstractButton):
    """A numbered small figure; a click enlarges it.

    Args:
        number: shown in the corner; 0 for none.
        name: accessible name.
    """

    enlarged = Signal()

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
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.enlarged)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        side = self._theme.px(84)
        self.setFixedSize(side, side)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(84), self._theme.px(84))

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
        if self._figure is not None:
            self._paint_figure(painter, box, self._figure)
        painter.restore()
        focused = self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus" if focused else "line"), 3 if focused else 1))
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

    def _paint_figure(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        try:
            picture = self._pictures.picture(
                figure.image, dict(figure.masks), self._skin, self._theme.name
            )
        except PlateError:
            painter.setPen(self._theme.colour("text_3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–")
            return
        side = min(picture.width(), picture.height()) * 0.86
        x, y = figure.point or (picture.width() / 2, picture.height() / 2)
        left = min(max(0.0, x - side / 2), picture.width() - side)
        top = min(max(0.0, y - side / 2), picture.height() - side)
        painter.drawPixmap(box, picture, QRectF(left, top, side, side))
        if figure.point and figure.id != "press":
            scale = box.width() / side
            at = QPointF(box.left() + (x - left) * scale, box.top() + (y - top) * scale)
            draw_point(painter, self._theme, at, 4.0)


class FigureSheet(QWidget):
    """A figure in full, with named landmarks, ruler and neighbours.

    Args:
        names: landmark id to its translated name; unnamed landmarks are not drawn.
    """

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        figure: Figure,
        names: dict[str, str],
        skin: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._pictures, self._figure = theme, pictures, figure
        self._names, self._skin = names, skin
        self.setMinimumSize(420, 420)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, then ruler, then labels; the point last."""
        figure, theme = self._figure, self._theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        try:
            picture = self._pictures.picture(
                figure.image, dict(figure.masks), self._skin, theme.name
            )
        except PlateError:
            return
        scale = min(self.width() / picture.width(), self.height() / picture.height())
        left = (self.width() - picture.width() * scale) / 2
        top = (self.height() - picture.height() * scale) / 2
        painter.drawPixmap(
            QRectF(left, top, picture.width() * scale, picture.height() * scale),
            picture,
            QRectF(picture.rect()),
        )

        def at(spot: tuple[float, float]) -> QPointF:
            return QPointF(left + spot[0] * scale, top + spot[1] * scale)

        painter.setPen(QPen(theme.colour("surface"), 1))
        painter.setBrush(theme.colour("text_3"))
        for spot in figure.neighbours.values():
            painter.drawEllipse(at(spot), 3.0, 3.0)
        if figure.ruler is not None:
            start, end = at(figure.ruler.start), at(figure.ruler.end)
            painter.setPen(QPen(theme.colour("surface"), 6))
            painter.drawLine(start, end)
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawLine(start, end)
            painter.setBrush(theme.colour("accent"))
            for tick in figure.ruler.ticks:
                painter.drawEllipse(at(tick), 4.0, 4.0)
            middle = (start + end) / 2
            words = self.tr("{count} cun").format(count=self.locale().toString(figure.ruler.cun))
            self._word(painter, middle + QPointF(14, 0), words, bold=True)
        for label in figure.labels:
            name = self._names.get(label.landmark)
            if not name:
                continue
            painter.setPen(QPen(theme.colour("text_2"), 1.5))
            painter.drawLine(at(label.at), at(label.text_at))
            painter.setBrush(theme.colour("text_2"))
            painter.drawEllipse(at(label.at), 2.5, 2.5)
            self._word(painter, at(label.text_at), name, bold=False)
        if figure.point and figure.id != "press":
            draw_point(painter, theme, at(figure.point), 7.0)

    def _word(self, painter: QPainter, at: QPointF, text: str, *, bold: bool) -> None:
        font = self._theme.font("code" if bold else "caption")
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 6
        x = min(max(2.0, at.x() - width / 2), self.width() - width - 2)
        y = min(max(2.0, at.y() - height / 2), self.height() - height - 2)
        box = QRectF(x, y, width, height)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class FigureDialog(QDialog):
    """One figure enlarged, with its step's text below."""

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        figure: Figure,
        names: dict[str, str],
        title: str,
        text: str,
        skin: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(20),) * 4)
        sheet = FigureSheet(theme, pictures, figure, names, skin)
        sheet.setAccessibleName(title)
        sheet.setAccessibleDescription(text)
        layout.addWidget(sheet, 1)
        layout.addWidget(Text(theme, text, "body_large", wrap=True))
        close = Button(theme, self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close)
        self.resize(theme.px(640), theme.px(760))
