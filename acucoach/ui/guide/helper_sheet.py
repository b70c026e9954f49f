"""A sheet of paper for another person who presses: figures, steps, how firm, when to stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QPoint, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from acucoach.content.figures import Figure
from acucoach.domain.acupoint import Guide
from acucoach.ui.guide.figure_sheet import FigureSheet
from acucoach.ui.pdf_file import write_pdf
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme

_DRAWN = 640
"""Pixels a figure is drawn at."""
_PAPER, _LARGEST, _MOST_FIGURES = 660, 300, 3
"""Width of the paper and side of a figure on it, 96 to an inch."""


@dataclass(frozen=True, slots=True)
class SheetData:
    """What stands on the sheet.

    Attributes:
        name: the point's name with its code.
        guide: its steps and technique.
        figures: one a step; None where there is none.
        cautions: the most important first.
        gentle: whether today asks for a lighter hand.
    """

    name: str
    guide: Guide
    figures: Sequence[Figure | None]
    cautions: Sequence[str]
    gentle: bool


class HelperSheet(QObject):
    """Lays out and writes the sheet.

    Args:
        theme: light, for print.
        pictures: tinted pictures.
        names: landmark id to its name.
        skin: tint of the skin.
        data: what stands on it.
    """

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        names: Mapping[str, str],
        skin: str,
        data: SheetData,
    ) -> None:
        super().__init__()
        self._theme, self._pictures, self._data = theme, pictures, data
        self._names, self._skin = dict(names), skin
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
        return self._document.toPlainText()

    def _fill(self) -> None:
        option = self._document.defaultTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        self._document.setDefaultTextOption(option)
        data, guide = self._data, self._data.guide
        self._line(self.tr("{name}: for the person who helps").format(name=data.name), 17, True)
        self._line(guide.location.text, 12)
        self._pictures_and_steps()
        self._line(self.tr("How to press"), 13, True)
        technique = guide.techniques[0]
        self._line(technique.text, 12)
        if data.gentle:
            self._line(self.tr("Today only light pressure."), 12, True)
        if guide.helper:
            self._line(guide.helper, 12)
        self._line(
            self.tr(
                "Begin lightly. Ask the other person when it is firm enough. Stop when they say so."
            ),
            12,
        )
        self._line(self.tr("Any pain, numbness or dizziness means: stop at once."), 12, True)
        self._line(self.tr("Take care"), 13, True)
        for caution in data.cautions:
            self._line(f"•  {caution}", 11)
        self._line(
            self.tr("Made with AcuCoach. It goes beside medical care and does not replace it."), 9
        )

    def _pictures_and_steps(self) -> None:
        # Steps often share a figure: each stands once, as large as the paper allows.
        every = [figure for figure in self._data.figures if figure is not None]
        shown = list({figure.image: figure for figure in every}.values())[:_MOST_FIGURES]
        if shown:
            self._line("", 4)
            side = min(_LARGEST, _PAPER // len(shown))
            for number, figure in enumerate(shown):
                name = f"figure-{number}"
                self._document.addResource(
                    QTextDocument.ResourceType.ImageResource, QUrl(name), self._drawn(figure)
                )
                image = QTextImageFormat()
                image.setName(name)
                image.setWidth(side)
                image.setHeight(side)
                self._cursor.insertImage(image)
        for number, step in enumerate(self._data.guide.steps, 1):
            self._line(f"{number}.  {step.text}", 12)

    def _drawn(self, figure: Figure) -> QImage:
        sheet = FigureSheet(self._theme, self._pictures, figure, self._names, self._skin)
        sheet.resize(_DRAWN, _DRAWN)
        image = QImage(_DRAWN, _DRAWN, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        sheet.render(image, QPoint(), renderFlags=sheet.RenderFlag.DrawChildren)
        sheet.deleteLater()
        return image

    def _line(self, text: str, size: float, bold: bool = False) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(size * 0.5)
        if self._document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, self._look(size, bold))

    def _look(self, size: float, bold: bool) -> QTextCharFormat:
        font = QFont(self._theme.font("body"))
        font.setPointSizeF(size)
        font.setBold(bold)
        look = QTextCharFormat()
        look.setFont(font)
        return look
