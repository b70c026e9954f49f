"""A sheet of paper for another person who presses: figures, steps, how firm, when to stop."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from acucoach.content.plates import PlateError
from acucoach.content.step_scenes import StepScenes
from acucoach.domain.acupoint import Guide
from acucoach.domain.frozen import frozen
from acucoach.domain.step_scene import StepScene
from acucoach.ui.guide.step_picture import StepPicture
from acucoach.ui.pdf_file import write_pdf
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.unbroken import JOINED, unbroken

_DRAWN = 900
"""Pixels a figure is drawn at: about 300 to an inch on the paper."""
_PAPER, _LARGEST, _GAP, _LEAST_NAME = 660, 236, 6, 8.5
"""Width of the paper, side of a figure and room beside it, 96 to an inch; points of a name."""
_IN_A_ROW, _BESIDE_WORDS = 3, 174
"""Figures with their words below; side of one that has its words beside it."""
_DOT = 14
"""Width of the dot before a caution and the room after it, 96 to an inch."""


@frozen
class SheetData:
    """What stands on the sheet.

    Attributes:
        name: the point's name with its code.
        guide: its steps and technique.
        scenes: the picture of each step; None where there is none.
        cautions: the most important first.
        gentle: whether today asks for a lighter hand.
        others: what may be done in place of the usual technique, a line each.
    """

    name: str
    guide: Guide
    scenes: Sequence[StepScene | None]
    cautions: Sequence[str]
    gentle: bool
    others: Sequence[str] = ()


class HelperSheet(QObject):
    """Lays out and writes the sheet.

    Args:
        theme: light, for print.
        pictures: tinted pictures.
        scenes: what the pictures are made from.
        skin: tint of the skin.
        data: what stands on it.
    """

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        scenes: StepScenes,
        skin: str,
        data: SheetData,
    ) -> None:
        super().__init__()
        self._theme, self._pictures, self._data = theme, pictures, data
        self._scenes, self._skin = scenes, skin
        self._document = QTextDocument(self)
        self._cursor = QTextCursor(self._document)

    def write(self, path: Path) -> int:
        """Write the PDF.

        Returns:
            Number of pages.

        Raises:
            OSError: the file cannot be written.
        """
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
            QMarginsF(16, 14, 16, 14), QPageLayout.Unit.Millimeter,
        )  # fmt: skip
        return write_pdf(path, self._data.name, 300, layout, self._paint)

    def _paint(self, writer: QPdfWriter) -> int:
        area = writer.pageLayout().paintRect(QPageLayout.Unit.Inch)
        self._document.setPageSize(QSizeF(area.width() * 96, area.height() * 96))
        self._fill()
        self._document.print_(writer)
        return self._document.pageCount()

    def text(self) -> str:
        """What stands on it, without the pictures."""
        if self._document.isEmpty():
            self._fill()
        return self._document.toPlainText().replace(JOINED, "")

    def _fill(self) -> None:
        option = self._document.defaultTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        self._document.setDefaultTextOption(option)
        data, guide = self._data, self._data.guide
        self._line(self.tr("{name}: for the person who helps").format(name=data.name), 17, True)
        self._line(
            self.tr(
                "Read each step as if it spoke to the person you help: the place is on their body, "
                "the pressing hand is yours."
            ),
            11,
        )
        self._line(guide.location.text, 12)
        self._pictures_and_steps()
        self._line(self.tr("How to press"), 13, True)
        technique = guide.techniques[0]
        self._line(technique.text, 12)
        for other in data.others:
            self._line(self.tr("Or: {way}").format(way=other), 12)
        if data.gentle:
            self._line(self.tr("Today only light pressure."), 12, True)
        self._line(
            self.tr(
                "Begin lightly. Ask the other person when it is firm enough. Stop when they say so."
            ),
            12,
        )
        self._line(self.tr("Any pain, numbness or dizziness means: stop at once."), 12, True)
        self._line(self.tr("Take care"), 13, True)
        for caution in data.cautions:
            self._line(f"•  {caution}", 11, hanging=True)
        self._line(
            self.tr("Made with AcuCoach. It goes beside medical care and does not replace it."), 9
        )

    @property
    def _below(self) -> bool:
        """Whether the words stand below their pictures: up to three do, in one row."""
        return len(self._data.scenes) <= _IN_A_ROW

    def picture_side(self) -> int:
        """Side of a picture, 96 to an inch: up to three in a row, else two with words beside."""
        if not self._below:
            return _BESIDE_WORDS
        return min(_LARGEST, _PAPER // max(len(self._data.scenes), 1) - _GAP)

    def _pictures_and_steps(self) -> None:
        """Each picture with its own step: nobody has to look from one place to another."""
        steps = list(enumerate(zip(self._data.guide.steps, self._data.scenes, strict=True), 1))
        count, side = len(steps), self.picture_side()
        self._line("", 4)
        form = QTextTableFormat()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellPadding(2)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        fixed, rest = QTextLength.Type.FixedLength, QTextLength.Type.VariableLength
        if self._below:
            form.setColumnWidthConstraints([QTextLength(rest, 0)] * count)
            table = self._cursor.insertTable(2, max(count, 1), form)
        else:
            pair = [QTextLength(fixed, side + 2 * _GAP), QTextLength(rest, 0)]
            form.setColumnWidthConstraints(pair * 2)
            table = self._cursor.insertTable(-(-count // 2), 4, form)
        for number, (step, scene) in steps:
            at = number - 1
            picture, words = (
                ((0, at), (1, at))
                if self._below
                else ((at // 2, at % 2 * 2), (at // 2, at % 2 * 2 + 1))
            )
            if scene is not None:
                self._insert(table.cellAt(*picture).firstCursorPosition(), scene, number, side)
            said = table.cellAt(*words).firstCursorPosition()
            said.insertText(unbroken(f"{number}.  {step.text}"), self._look(12, False))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _insert(self, at: QTextCursor, scene: StepScene, number: int, side: int) -> None:
        name = f"figure-{number}"
        drawn = self._drawn(scene, number, side)
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), drawn)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(side)
        image.setHeight(side)
        at.insertImage(image)

    def _drawn(self, scene: StepScene, number: int, side: int) -> QImage:
        """A step's picture with its number, its names no smaller than 8.5 points on paper."""
        image = QImage(_DRAWN, _DRAWN, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        picture = StepPicture(self._theme, self._pictures, self._scenes, scene, self._skin)
        # A point is 1/72 inch, the paper has 96 units to an inch.
        picture.name_pixels = _LEAST_NAME * 96 / 72 * _DRAWN / side
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            picture.paint(painter, QRectF(8, 8, _DRAWN - 16, _DRAWN - 16), named=True)
        except PlateError:
            image.fill(Qt.GlobalColor.white)
        radius = picture.name_pixels * 0.95
        at = QPointF(radius + 10, _DRAWN - radius - 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(at, radius, radius)
        font = QFont(self._theme.font("code"))
        font.setPixelSize(round(picture.name_pixels * 1.1))
        painter.setFont(font)
        painter.setPen(self._theme.colour("on_accent"))
        around = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
        return image

    def _line(self, text: str, size: float, bold: bool = False, *, hanging: bool = False) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(size * (0.45 if bold else 0.15 if hanging else 0.3))
        if hanging:  # a second line begins below the words, not below the dot
            block.setLeftMargin(_DOT)
            block.setTextIndent(-_DOT)
        if self._document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(unbroken(text), self._look(size, bold))

    def _look(self, size: float, bold: bool) -> QTextCharFormat:
        # The weight that there is: a bolder one would be smeared from it.
        font = QFont(self._theme.font("body", 600 if bold else None))
        font.setPointSizeF(size)
        look = QTextCharFormat()
        look.setFont(font)
        return look
