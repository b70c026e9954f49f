"""The page for the doctor: one or two sheets of PDF, plain words, every number a count.

Texts of the user go in as plain text, never as markup.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QObject, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from acucoach.domain.diary import Entry
from acucoach.domain.insight import by_key
from acucoach.domain.instruments import Filled, InstrumentKind, midas_score, peg_score
from acucoach.domain.trial import Comparison
from acucoach.storage.diary_figures import MedicineDay
from acucoach.storage.period_figures import PeriodFigures
from acucoach.storage.trials import StoredTrial
from acucoach.ui.charts.day_charts import StrengthLine
from acucoach.ui.pdf_file import write_pdf
from acucoach.ui.theme import Theme
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords
from acucoach.ui.words.headache import HeadacheWords

_PAGE_DPI = 300
_MOST_ROWS = 8
_ROOM_BELOW = 56
"""Pixels a heading needs below it on its page: the head of a table and a row."""


@dataclass(frozen=True, slots=True)
class TrialTold:
    """A personal trial that ran to its end.

    Attributes:
        stored: the trial.
        complaint: title of what was rated.
        found: the routine against each other arm.
    """

    stored: StoredTrial
    complaint: str
    found: Sequence[Comparison]


@dataclass(frozen=True, slots=True)
class ReportData:
    """What the page is made of.

    Attributes:
        figures: the figures of the period.
        complaint: title of the complaint; empty for all.
        made: when the page is made.
        medicines: each medicine on each day.
        filled: instruments filled in, oldest first.
        routines: titles of what was pressed.
        notes: entries whose notes go along; empty unless asked for.
        person: what the user wants to stand on it (a name), may be empty.
        images: pictures of the body with their names.
        trials: personal trials that ended in the period.
    """

    figures: PeriodFigures
    complaint: str
    made: datetime
    medicines: Sequence[MedicineDay] = ()
    filled: Sequence[Filled] = ()
    routines: Mapping[str, str] = field(default_factory=dict)
    notes: Sequence[Entry] = ()
    person: str = ""
    images: Sequence[tuple[str, QImage]] = ()
    trials: Sequence[TrialTold] = ()


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
        # The text is laid out at the screen's 96 dots an inch; printing enlarges it to the paper.
        self._document.setPageSize(QSizeF(area.width() * 96, area.height() * 96))
        self._fill()
        self._keep_headings()
        self._document.print_(device)
        return self._document.pageCount()

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
        self._chart()
        self._images()
        self._sessions()
        self._trials()
        self._medicines()
        self._headache()
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
            caption.insertText(name, self._style(8.5))
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
            minutes = sum(line.delivered_seconds for line in lines) / 60
            rated = pairs.get(key, [])
            lower = sum(pair.change < 0 for pair in rated)
            rows.append(
                (
                    self._data.routines.get(key, lines[-1].title or key),
                    str(times),
                    answers.number(minutes / times),
                    self.tr("{lower} of {n}").format(lower=lower, n=len(rated)),
                )
            )
        heading = (
            self.tr("What was pressed"),
            self.tr("Times"),
            self.tr("Minutes each"),
            self.tr("Lower afterwards"),
        )
        self._table(heading, rows, (46, 14, 18, 22))
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
        self._cursor.insertText(text, self._style(points, bold=bold))

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
                table.cellAt(number, place).firstCursorPosition().insertText(isolated(text), style)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


def page_layout() -> QPageLayout:
    """The paper of the user's country, upright, with margins every printer can do."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    return QPageLayout(
        QPageSize(size),
        QPageLayout.Orientation.Portrait,
        QMarginsF(16, 14, 16, 14),
        QPageLayout.Unit.Millimeter,
    )


def direction_of(text: str) -> Qt.LayoutDirection | None:
    """The direction of the user's own words, by the first letter that has one; None without."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return None


def isolated(text: str) -> str:
    """A text that keeps its own direction inside a right-to-left page."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"\u2068{text}\u2069"
