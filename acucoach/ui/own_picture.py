"""A photo from a file, made small and bare; and the field that shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from acucoach.domain.own_picture import LONGEST_EDGE, PictureError, picture_bytes, picture_text
from acucoach.ui.file_dialogs import open_file
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text

_QUALITIES = (85, 70, 50)
_LARGEST_MB = 512
"""Megabytes of a picture unpacked in memory."""


def read_photo(path: Path) -> str:
    """A photo as a routine carries it: turned upright, small, and bare.

    Raises:
        PictureError: it is no picture that can be read.
    """
    if not path.is_file():  # a pipe or a device would be awaited for ever
        raise PictureError("It is no picture that can be read.")
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_LARGEST_MB)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST_EDGE:
        edge = LONGEST_EDGE
        reader.setScaledSize(size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PictureError("It is no picture that can be read.")
    # Painted anew: an image keeps what was written beside it, a canvas does not.
    canvas = QImage(image.size(), QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    painter.drawImage(0, 0, image)
    painter.end()
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        canvas.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
        try:
            return picture_text(bytes(buffer.data().data()))
        except PictureError:
            if quality == _QUALITIES[-1]:
                raise
    raise PictureError("It is no picture that can be read.")


class OwnPicture(QLabel):
    """A picture as large as its place allows.

    Args:
        theme: the looks.
        text: the picture as text.
        name: what it shows.
    """

    def __init__(self, theme: Theme, text: str, name: str, edge: int = 220) -> None:
        super().__init__()
        self.setAccessibleName(name)
        pixmap = QPixmap()
        try:
            pixmap.loadFromData(picture_bytes(text), "JPEG")
        except PictureError:
            pixmap = QPixmap()
        self.usable = not pixmap.isNull()
        if self.usable:
            room = QSize(theme.px(edge), theme.px(edge))
            ratio = self.devicePixelRatioF()
            made = pixmap.scaled(
                room * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            made.setDevicePixelRatio(ratio)
            self.setPixmap(made)


class PictureField(QWidget):
    """A photo of one's own: choose it, look at it, take it out.

    Args:
        theme: the looks.
        name: what it is a picture of.
        text: the picture there is; empty for none.
        ask: asks for a file.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        text: str = "",
        ask: Callable[[QWidget, str, str], str] = open_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._ask = theme, name, ask
        self.text = text
        self._shown: OwnPicture | None = None
        self.choose = Button(theme, self.tr("Add a photo of the spot"), "link", "plus")
        self.choose.setAccessibleName(self.tr("Add a photo of the spot, {name}").format(name=name))
        connect_callback(self.choose.clicked, self._choose)
        self.away = Button(theme, self.tr("Take the photo out"), "link", "x")
        self.away.setAccessibleName(self.tr("Take the photo out, {name}").format(name=name))
        self.away.clicked.connect(lambda: self._set(""))
        self._said = Text(theme, "", "caption", "text_2", wrap=True)
        self._place = column(gap=0)
        self.setLayout(
            column(
                WrapRow(theme.space(8), self.choose, self.away),
                self._place,
                self._said,
                gap=theme.space(4),
            )
        )
        self._show()

    def _choose(self) -> None:
        path = self._ask(
            self,
            self.tr("A photo of your own"),
            self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp)",
        )
        if not path:
            return
        try:
            text = read_photo(Path(path))
        except PictureError:
            self._said.setText(self.tr("This file is no picture that can be read. Choose another."))
            self._said.show()
            return
        self._set(text)

    def _set(self, text: str) -> None:
        self.text = text
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if self.text:
            name = self.tr("Your photo: {name}").format(name=self._name)
            self._shown = OwnPicture(self._theme, self.text, name)
            self._place.addWidget(self._shown)
        told = self.tr("Only the picture is kept: not where, when or with what it was taken.")
        self._said.setText(told if self.text else "")
        self._said.setVisible(bool(self.text))
        self.away.setVisible(bool(self.text))
