"""Strips of paper, true to scale: one to measure with, one with one's own cun."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLineF, QLocale, QMarginsF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from acucoach.domain.body_lengths import (
    BodyMeasure,
    OwnLengths,
    Piece,
    RulerMark,
    cun_marks,
    cut_strip,
)
from acucoach.ui.pdf_file import write_pdf
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.unbroken import unbroken
from acucoach.ui.words.lengths import INCH

LONGEST = 240.0
"""Millimetres of a piece: fits on A4 and on US Letter."""
MEASURING = 480.0
"""Millimetres of the strip to measure with."""
CHECK = 100.0
"""Millimetres of the line that shows whether the printer kept the scale."""
DOTS = 1200
_TOP, _WIDE, _STEP, _A_PAGE = 8.0, 16.0, 26.0, 4
_FINE = 20
"""Parts of a millimetre in which text is laid out: fonts are counted in whole ones."""


class MeasuringStrip(QObject):
    """Draws and writes strips.

    Args:
        theme: light, for print.
        inches: whether the strip to measure with has inches.
    """

    def __init__(self, theme: Theme, *, inches: bool) -> None:
        super().__init__()
        self._theme, self._inches = theme, inches

    def plain(self) -> tuple[Piece, ...]:
        """The strip to measure with, in pieces."""
        if self._inches:
            count = int(MEASURING / INCH * 8)
            marks = tuple(
                RulerMark(n * INCH / 8, str(n // 8) if n % 8 == 0 else "", n % 4 == 0)
                for n in range(count + 1)
            )
            return cut_strip(self.tr("Inches"), 18 * INCH, marks, 9 * INCH)
        marks = tuple(
            RulerMark(float(n), str(n // 10) if n % 10 == 0 else "", n % 5 == 0)
            for n in range(int(MEASURING) + 1)
        )
        return cut_strip(self.tr("Centimetres"), MEASURING, marks, LONGEST)

    def own(self, measures: Sequence[BodyMeasure], own: OwnLengths) -> tuple[Piece, ...]:
        """Strips with one's own cun for every length of the body that was measured."""
        found: list[Piece] = []
        for measure in measures:
            if measure.id.startswith("fingers") or measure.id == "chest":
                continue
            lengths = {side: own.lengths.get((measure.id, side)) for side in measure.sides}
            known = {side: length for side, length in lengths.items() if length is not None}
            same = len({round(length) for length in known.values()}) == 1
            for side, length in list(known.items())[: 1 if same else 2]:
                title = measure.title if same else self._sided(measure.title, str(side))
                marks = cun_marks(length, measure.cun)
                found += cut_strip(title, length, marks, LONGEST)
        return tuple(found)

    def write(self, path: Path, title: str, how: str, pieces: Sequence[Piece]) -> int:
        """Write the PDF.

        Args:
            path: the file.
            title: stands on top.
            how: how to use it.
            pieces: what is drawn.

        Returns:
            Number of pages.

        Raises:
            OSError: it cannot be written.
        """
        a4 = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        size = QPageSize.PageSizeId.A4 if a4 else QPageSize.PageSizeId.Letter
        layout = QPageLayout(
            QPageSize(size), QPageLayout.Orientation.Portrait,
            QMarginsF(12, 10, 12, 10), QPageLayout.Unit.Millimeter,
        )  # fmt: skip
        return write_pdf(
            path, title, DOTS, layout, lambda writer: self._paint(writer, title, how, pieces)
        )

    def _sided(self, title: str, side: str) -> str:
        words = {"left": self.tr("{title}, left"), "right": self.tr("{title}, right")}
        return words.get(side, "{title}").format(title=title)

    def _paint(self, writer: QPdfWriter, title: str, how: str, pieces: Sequence[Piece]) -> int:
        painter = QPainter(writer)
        painter.scale(DOTS / INCH, DOTS / INCH)  # from here on in millimetres
        pages = [pieces[at : at + _A_PAGE] for at in range(0, len(pieces), _A_PAGE)]
        for number, page in enumerate(pages):
            if number:
                writer.newPage()
            for place, piece in enumerate(page):
                self._piece(painter, piece, 2 + place * _STEP)
            self._words(painter, title, how, 2 + _A_PAGE * _STEP + 4)
        painter.end()
        return len(pages)

    def _piece(self, painter: QPainter, piece: Piece, left: float) -> None:
        painter.setPen(QPen(Qt.GlobalColor.black, 0.2))
        painter.drawRect(QRectF(left, _TOP, _WIDE, piece.end - piece.start))
        for mark in piece.marks:
            y = _TOP + mark.at - piece.start
            far = 6.0 if mark.text else 4.0 if mark.long else 2.5
            painter.drawLine(QLineF(left, y, left + far, y))
            if mark.text:
                below = y - 1.0 if mark.at > piece.start else y + 3.2
                self._text(painter, QPointF(left + 6.6, below), mark.text, 9)
        painter.save()
        painter.translate(left + _WIDE - 4.0, _TOP + (piece.end - piece.start) / 2)
        painter.rotate(90)
        name = piece.title
        if piece.count > 1:
            text = self.tr("{title}: piece {number} of {count}")
            name = text.format(title=name, number=piece.number, count=piece.count)
        self._text(painter, QPointF(-0.9 * len(name), 0), name, 9)
        painter.restore()

    def _words(self, painter: QPainter, title: str, how: str, left: float) -> None:
        """The line of 10 cm to check the printer with, and how to use it all."""
        painter.setPen(QPen(Qt.GlobalColor.black, 0.3))
        painter.drawLine(QLineF(left, _TOP, left, _TOP + CHECK))
        for y in (_TOP, _TOP + CHECK):
            painter.drawLine(QLineF(left, y, left + 5, y))
        check = self.tr(
            "Check first: this line must be 10 cm long. If it is not, print again at 100 %, "
            "without “fit to page”."
        )
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.scale(1 / _FINE, 1 / _FINE)
        room = QRectF((left + 8) * _FINE, _TOP * _FINE, 60 * _FINE, 240 * _FINE)
        for text, size in ((title, 15), (check, 11), (how, 11)):
            self._font(painter, size)
            words = unbroken(text)
            box = painter.boundingRect(room, flags, words)
            painter.drawText(room, flags, words)
            room.setTop(box.bottom() + 5 * _FINE)
        painter.restore()

    def _text(self, painter: QPainter, at: QPointF, text: str, points: float) -> None:
        painter.save()
        painter.translate(at)
        painter.scale(1 / _FINE, 1 / _FINE)
        self._font(painter, points)
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def _font(self, painter: QPainter, points: float) -> None:
        """A font whose size is told in points, for a painter that counts parts of millimetres."""
        font = QFont(self._theme.font("body"))
        font.setPixelSize(round(points * INCH / 72 * _FINE))
        painter.setFont(font)
