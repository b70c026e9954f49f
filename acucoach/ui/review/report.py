"""The page for the doctor: one or two sheets of PDF, plain words, every number a count.

Texts of the user go in as plain text, never as markup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from acucoach.domain.insight import by_key
from acucoach.domain.instruments import InstrumentKind, midas_score, peg_score
from acucoach.ui.charts.day_charts import StrengthLine
from acucoach.ui.pdf_file import write_pdf
from acucoach.ui.review.paper import direction_of, isolated, page_layout
from acucoach.ui.review.report_data import ReportData
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.unbroken import unbroken
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords
from acucoach.ui.words.headache import HeadacheWords

_PAGE_DPI = 300
_LAID_OUT = 96
"""Dots an inch in which the text is laid out; paper and pictures enlarge it."""
_FINER = 3
"""Pictures are painted so much larger and made small again: edges of charts are smooth."""
_FOOT = 24
"""Of these dots at the foot of each page, for its number."""
_MOST_ROWS = 8
_ROOM_BELOW = 56
"""Pixels a heading needs below it on its page: the head of a table and a row."""


class Report(QObject):
    """Lays out and writes the page.

    Args:
        theme: light, for print.
        data: what the page is made of.
    """

    def __init__(self, theme: Theme, data: ReportData) -> None:
        super().__init__()
        self._theme, self._data = theme, data
        self._words, self._answers = DiaryWords(self), AnswerWords(self)
        self._headings: list[int] = []
        self._document = QTextDocument(self)
        self._area = QSizeF()
        self._cursor = QTextCursor(self._document)

    def write(self, path: Path) -> int:
        """Write the PDF.

        Returns:
            Number of pages.

        Raises:
            OSError: the file cannot be written.
        """
        return write_pdf(path, self.tr("Symptom diary"), _PAGE_DPI, page_layout(), self.paint)

    def paint(self, device: QPagedPaintDevice) -> int:
        """Put the pages onto a printer or into a PDF, on the paper it has.

        Returns:
            Number of pages.
        """
        area = device.pageLayout().paintRect(QPageLayout.Unit.Inch)
        pages = self._lay_out(area.size() * _LAID_OUT)
        painter = QPainter(device)
        painter.scale(device.logicalDpiX() / _LAID_OUT, device.logicalDpiY() / _LAID_OUT)
        for number in range(pages):
            if number:
                device.newPage()
            self._paint_page(painter, number, pages)
        painter.end()
        return pages

    def pictures(self, width: int, dense: float = 1.0) -> list[QImage]:
        """The pages as they will look.

        Args:
            width: pixels of the window across a sheet.
            dense: pixels of the screen to one of the window.
        """
        inch = QPageLayout.Unit.Inch
        sheet, area = page_layout().fullRect(inch), page_layout().paintRect(inch)
        pages = self._lay_out(area.size() * _LAID_OUT)
        fine = width * dense * _FINER / sheet.width()
        size = QSize(round(sheet.width() * fine), round(sheet.height() * fine))
        made = []
        for number in range(pages):
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(area.topLeft() * fine)
            painter.scale(fine / _LAID_OUT, fine / _LAID_OUT)
            self._paint_page(painter, number, pages)
            painter.end()
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaledToWidth(round(width * dense), smooth)
            image.setDevicePixelRatio(dense)
            made.append(image)
        return made

    def _lay_out(self, area: QSizeF) -> int:
        """Make the pages for the printable part of a sheet; how many."""
        self._area = area
        self._document.setPageSize(QSizeF(area.width(), area.height() - _FOOT))
        self._fill()
        self._keep_headings()
        return self._document.pageCount()

    def _paint_page(self, painter: QPainter, number: int, pages: int) -> None:
        """One page, with its number and whose it is at its foot: sheets come apart."""
        size = self._document.pageSize()
        ink = QAbstractTextDocumentLayout.PaintContext()
        ink.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        ink.clip = QRectF(QPointF(0, number * size.height()), size)
        painter.save()
        painter.translate(0, -number * size.height())
        painter.setClipRect(ink.clip)
        self._document.documentLayout().draw(painter, ink)
        painter.restore()
        small = self._font(8.5)
        # In the dots of this layout: in points Qt would count those of the paper once more.
        small.setPixelSize(round(8.5 * _LAID_OUT / 72))
        painter.setFont(small)
        painter.setPen(Qt.GlobalColor.black)
        # The painter itself turns left and right with the reading direction of the program.
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        foot = QRectF(4, size.height(), self._area.width() - 8, _FOOT)
        low = Qt.AlignmentFlag.AlignBottom
        title = self.tr("Symptom diary")
        whose = f"{title}: {self._data.person}" if self._data.person else title
        place = self.tr("Page {n} of {all}").format(n=number + 1, all=pages)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeading | low, whose)
        painter.drawText(foot, Qt.AlignmentFlag.AlignTrailing | low, place)

    # layout

    def _keep_headings(self) -> None:
        """No heading stands alone at the foot of a page."""
        layout, height = self._document.documentLayout(), self._document.pageSize().height()
        self._document.pageCount()
        for position in self._headings:
            block = self._document.findBlock(position)
            below = block.next()
            while below.isValid() and not below.text():
                below = below.next()
            here = layout.blockBoundingRect(block)
            page = here.top() // height
            ends = (layout.blockBoundingRect(below).bottom() - 1) // height
            if ends != page or (page + 1) * height - here.bottom() < _ROOM_BELOW:
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
                # A document of pages lays out anew only what changed, and loses the rest.
                self._document.markContentsDirty(0, self._document.characterCount())
                self._document.pageCount()

    def _fill(self) -> None:
        self._document.setDefaultFont(self._font(9.5))
        option = self._document.defaultTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        self._document.setDefaultTextOption(option)
        data, figures = self._data, self._data.figures
        title = self.tr("Symptom diary")
        self._line(f"{title}: {data.person}" if data.person else title, 16, bold=True, above=0)
        period = self.tr("{first} to {last}").format(
            first=self._words.day(figures.first), last=self._words.day(figures.last)
        )
        self._line(f"{data.complaint} · {period}" if data.complaint else period, 10)
        self._line(
            self.tr("Written by the person concerned; made on {day}.").format(
                day=self._words.day(data.made.date())
            ),
            8.5,
        )
        self._summary()
        self._headache()
        self._chart()
        self._images()
        self._sessions()
        self._trials()
        self._medicines()
        self._instruments()
        self._notes()

    def _summary(self) -> None:
        figures = self._data.figures
        rated = [p.strongest for p in figures.days if p.strongest]
        highest = max(rated, default=None)
        rows = [
            (
                self.tr("Days written down"),
                self.tr("{n} of {all}").format(n=figures.written, all=len(figures.days)),
            ),
            (self.tr("Days with a rating above 0"), str(len(rated))),
            (
                self.tr("Typical strongest rating of a day (median, 0-10)"),
                self._answers.number(figures.typical),
            ),
            (
                self.tr("Strongest rating (0-10)"),
                self._answers.number(None if highest is None else float(highest)),
            ),
        ]
        triggers = [
            f"{self._words.trigger(group.key)} ({group.n})" for group in figures.triggers[:6]
        ]
        if triggers:
            rows.append((self.tr("Named as possible triggers (times)"), ", ".join(triggers)))
        self._heading(self.tr("Summary"))
        self._table(("", ""), rows, (60, 40), head=False)

    def _chart(self) -> None:
        chart = StrengthLine(self._theme, self._words, "")
        size = QSize(760, 250)
        chart.resize(size)
        chart.show_days(self._data.figures.days, self._data.figures.mean)
        image = QImage(size * 3, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(3)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart.draw(painter, chart.rect().toRectF())
        painter.end()
        chart.deleteLater()
        self._heading(self.tr("Strongest rating of each day (days not written are left open)"))
        self._image("chart", image, 640)
        strongest = QCoreApplication.translate("ReviewScreen", "strongest")
        mean = QCoreApplication.translate("ReviewScreen", "mean of 7 days")
        self._line(f"●  {strongest}      ▬  {mean}", 8.5)

    def _images(self) -> None:
        if not self._data.images:
            return
        self._heading(self.tr("Where it hurt"))
        self._block(2)
        form = QTextTableFormat()
        form.setBorder(0)
        form.setLayoutDirection(QGuiApplication.layoutDirection())
        table = self._cursor.insertTable(2, len(self._data.images), form)
        for number, (name, image) in enumerate(self._data.images):
            self._cursor = table.cellAt(0, number).firstCursorPosition()
            self._place(f"body{number}", image, 150)
            caption = table.cellAt(1, number).firstCursorPosition()
            middle = QTextBlockFormat()
            middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            caption.setBlockFormat(middle)
            caption.insertText(unbroken(name), self._style(8.5))
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _sessions(self) -> None:
        figures, answers = self._data.figures, self._answers
        if not figures.sessions:
            return
        self._heading(self.tr("Acupressure sessions"))
        rows = []
        pairs = by_key(figures.pairs)
        counts = Counter(line.key for line in figures.sessions)
        for key, times in counts.most_common(_MOST_ROWS):
            lines = [line for line in figures.sessions if line.key == key]
            minutes = sum(line.pressed_seconds for line in lines) / 60
            rated = pairs.get(key, [])
            lower = sum(pair.change < 0 for pair in rated)
            rows.append(
                (
                    self._data.routines.get(key, lines[-1].title or key),
                    str(times),
                    answers.number(minutes / times),
                    self.tr("{lower} of {n}").format(lower=lower, n=len(rated)) if rated else "–",
                )
            )
        heading = (
            self.tr("What was pressed"),
            self.tr("Times"),
            self.tr("Minutes each"),
            self.tr("Lower afterwards"),
        )
        self._table(heading, rows, (52, 11, 17, 20))
        self._line(answers.counts(figures.answer), 9.5)
        self._line(answers.limits(figures.answer), 9.5)
        felt = Counter(
            self._words.side_effect(kind) for line in figures.sessions for kind in line.side_effects
        )
        if felt:
            said = ", ".join(f"{word} ({times})" for word, times in felt.most_common(6))
            self._line(self.tr("Side effects written down: {said}.").format(said=said), 9.5)

    def _trials(self) -> None:
        if not self._data.trials:
            return
        self._heading(self.tr("Personal comparisons"))
        for told in self._data.trials:
            plan = told.stored.plan
            what = self._data.routines.get(plan.routine, plan.routine)
            period = self.tr("{first} to {last}").format(
                first=self._words.day(plan.first_day), last=self._words.day(plan.last_day)
            )
            self._line(f"{what} · {told.complaint} · {period}", 9.5, bold=True, above=4)
            for found in told.found:
                self._line(self._answers.trial(found), 9.5)
            self._line(self._answers.trial_how(plan, told.stored.followed), 8.5)

    def _medicines(self) -> None:
        data = self._data
        if not data.medicines:
            return
        self._heading(self.tr("Medicines written down"))
        days: dict[str, set[object]] = {}
        times: Counter[str] = Counter()
        for taken in data.medicines:
            days.setdefault(taken.name, set()).add(taken.day)
            times[taken.name] += taken.times
        rows = [
            (name, str(len(days[name])), str(times[name]))
            for name, _ in times.most_common(_MOST_ROWS)
        ]
        self._table((self.tr("Medicine"), self.tr("Days"), self.tr("Times")), rows, (60, 20, 20))

    def _headache(self) -> None:
        month = self._data.figures.headache
        if month is None:
            return
        self._heading(self.tr("Headache and medicine days"))
        for line in HeadacheWords(self).lines(month):
            self._line(line, 9.5)

    def _instruments(self) -> None:
        if not self._data.filled:
            return
        self._heading(self.tr("Questionnaires"))
        rows = []
        for filled in self._data.filled[-_MOST_ROWS:]:
            if filled.kind is InstrumentKind.PEG:
                said = self.tr("PEG {score} of 10").format(
                    score=self._answers.number(peg_score(filled.answers))
                )
            else:
                total, grade = midas_score(filled.answers)
                said = self.tr("MIDAS {total} days, grade {grade}").format(total=total, grade=grade)
            rows.append((self._words.day(filled.at.date()), said))
        self._table((self.tr("Day"), self.tr("Score")), rows, (55, 45))

    def _notes(self) -> None:
        noted = [entry for entry in self._data.notes if entry.note.strip()]
        if not noted:
            return
        self._heading(self.tr("Notes"))
        for entry in noted:
            when = f"{self._words.day(entry.at.date())}, {self._words.time(entry.at)}"
            number = "" if entry.intensity is None else f" · {entry.intensity}/10"
            self._line(f"{when}{number}", 8.5, bold=True, above=4)
            for line in entry.note.strip().splitlines():
                self._line(line, 9.5, above=0, way=direction_of(line))

    # small parts

    def _font(self, points: float, *, bold: bool = False) -> QFont:
        font = self._theme.font("body", 600 if bold else None)
        font.setPointSizeF(points)
        # Inter swaps in other brackets and signs beside capitals and digits; taken out of the PDF
        # again, those are lost: "(LI4)" becomes "LI4", and worse, "−2" becomes "2".
        for feature in ("calt", "case"):
            font.setFeature(QFont.Tag(feature), 0)
        return font

    def _style(self, points: float, *, bold: bool = False) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(self._font(points, bold=bold))
        return style

    def _block(self, above: float, way: Qt.LayoutDirection | None = None) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLayoutDirection(QGuiApplication.layoutDirection() if way is None else way)
        if self._document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.movePosition(QTextCursor.MoveOperation.End)
            self._cursor.insertBlock(block)

    def _line(
        self,
        text: str,
        points: float,
        *,
        bold: bool = False,
        above: float = 3,
        way: Qt.LayoutDirection | None = None,
    ) -> None:
        self._block(above, way)
        self._cursor.insertText(unbroken(text), self._style(points, bold=bold))

    def _heading(self, text: str) -> None:
        self._line(text, 11.5, bold=True, above=10)
        self._headings.append(self._cursor.position())

    def _image(self, name: str, image: QImage, width: int) -> None:
        self._block(2)
        self._place(name, image, width)

    def _place(self, name: str, image: QImage, width: int) -> None:
        url = QUrl(f"report:{name}")
        self._document.addResource(QTextDocument.ResourceType.ImageResource, url, image)
        shown = QTextImageFormat()
        shown.setName(url.toString())
        shown.setWidth(width)
        shown.setHeight(width * image.height() / max(1, image.width()))
        self._cursor.insertImage(shown)

    def _table(
        self,
        heading: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int],
        *,
        head: bool = True,
    ) -> None:
        self._block(2)
        form = QTextTableFormat()
        form.setBorder(0.5)
        form.setBorderCollapse(True)
        form.setCellPadding(2.5)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setLayoutDirection(QGuiApplication.layoutDirection())
        kind = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(kind, width) for width in widths])
        if head:
            form.setHeaderRowCount(1)
        lines = [heading, *rows] if head else list(rows)
        table = self._cursor.insertTable(len(lines), len(heading), form)
        for number, cells in enumerate(lines):
            style = self._style(9.5, bold=head and number == 0)
            for place, text in enumerate(cells):
                cell = table.cellAt(number, place).firstCursorPosition()
                cell.insertText(isolated(unbroken(text)), style)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
