"""What goes onto the page for the doctor, and where it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLineEdit, QWidget

from acucoach.domain.diary import Entry
from acucoach.domain.frozen import frozen
from acucoach.domain.insight_series import period_before
from acucoach.domain.instruments import HeadacheRules
from acucoach.domain.session_line import SessionLines
from acucoach.domain.trial import compare
from acucoach.guarded import guarded
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.period_figures import gather
from acucoach.storage.trials import TrialRepository, outcome_of
from acucoach.ui.file_dialogs import save_file
from acucoach.ui.review.heat_view import HeatImages
from acucoach.ui.review.paper import page_layout
from acucoach.ui.review.period_choice import PERIODS, USUAL, complaint_choice, period_choice
from acucoach.ui.review.report import Report
from acucoach.ui.review.report_data import ReportData, TrialTold
from acucoach.ui.review.report_preview import ReportPreview
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrapping_words import CheckBox

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CHOICES = 330
"""Pixels across that what is chosen needs beside the pages, at 100 % text."""

SavePath = Callable[[QWidget, str, str, str], str]
"""Asks for a file: parent, title, suggested name, filter; empty when cancelled."""


def ask_save_path(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """The system's own dialog."""
    return save_file(parent, title, name, kinds)


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The system's own dialog for a printer; None when cancelled or there is none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


@frozen
class ReportSources:
    """Where the page's figures come from.

    Attributes:
        repository: the diary.
        sessions: session lines.
        instruments: filled questionnaires.
        headache: what is counted for people with headaches.
        complaints: titles by complaint id.
        routines: titles of what was pressed.
        now: wall time with offset.
        light: a light theme, for print.
        images: pictures of the body; None without a body map.
        person: whose records they are; stands on the page unless it is taken out.
        trials: personal trials; those that ended in the period go along.
        keep_name: is told a name that was typed in place of ``person``.
    """

    repository: DiaryRepository
    sessions: SessionLines
    instruments: InstrumentRepository
    headache: HeadacheRules | None
    complaints: Mapping[str, str]
    routines: Callable[[], Mapping[str, str]]
    now: Callable[[], datetime]
    light: Theme
    images: HeatImages | None = None
    person: str = ""
    trials: TrialRepository | None = None
    keep_name: Callable[[str], None] | None = None


class _Sides(QWidget):
    """What is chosen, and beside it the pages; below it where there is no room beside."""

    def __init__(self, theme: Theme, choices: QWidget, pages: QWidget) -> None:
        super().__init__()
        self._least = theme.px(CHOICES) + pages.minimumWidth()
        self._lines = row(gap=theme.space(24), margin=theme.space(24))
        self._lines.addWidget(choices, 1)
        self._lines.addWidget(pages, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._lines)
        self._turn()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        beside = self.width() >= self._least + 3 * self._lines.spacing()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(way)


class ReportDialog(FittedDialog):
    """Asks what the page is about, shows it, and writes it.

    Args:
        theme: the looks.
        sources: where figures come from.
        first: first day.
        last: last day, included.
        complaint: complaint id; empty for all.
        save_path: asks where to save.
        printer: asks for a printer.
    """

    def __init__(
        self,
        theme: Theme,
        sources: ReportSources,
        first: date,
        last: date,
        complaint: str = "",
        save_path: SavePath = ask_save_path,
        printer: Callable[[QWidget], QPrinter | None] = ask_printer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", (940, 720), parent)
        self._sources, self._save_path, self._printer = sources, save_path, printer
        self._first, self._last, self._complaint = first, last, complaint
        self.setWindowTitle(self.tr("Page for the doctor"))
        self._kept_name = sources.person
        self._person = QLineEdit(sources.person)
        self._person.setPlaceholderText(self.tr("Your name on the page (optional)"))
        self._person.setAccessibleName(self.tr("Your name on the page"))
        self._person.setMinimumHeight(theme.space(44))
        self._person.setFont(theme.font("body"))
        self._notes = CheckBox(self.tr("Add my notes"))
        self._notes.setFont(theme.font("body"))
        self._notes.setMinimumHeight(theme.space(44))
        self._said = Text(theme, "", wrap=True)
        self._said.hide()
        save = Button(theme, self.tr("Save as PDF"), "primary", "save")
        save.clicked.connect(self._save)
        paper = Button(theme, self.tr("Print"), "secondary", "printer")
        paper.clicked.connect(self._print)
        away = Button(theme, self.tr("Close"), "secondary")
        away.clicked.connect(self.reject)
        foot = row(None, away, paper, save, gap=theme.space(8))
        about = self.tr(
            "One or two pages: summary, chart, sessions, medicines. It stays on your computer "
            "until you hand it over."
        )
        self._period = period_choice(theme)
        length = str((last - first).days + 1)
        self._period.choose(length if length in PERIODS else USUAL)
        self._about = complaint_choice(theme, sources.complaints)
        self._about.setCurrentIndex(max(0, self._about.findData(complaint)))
        self.preview = ReportPreview(theme, lambda: Report(sources.light, self.data()))
        self._period.chosen.connect(self._choose_period)
        self._about.currentIndexChanged.connect(lambda _: self._choose_complaint())
        self._person.textChanged.connect(lambda _: self.preview.paint_soon())
        self._person.editingFinished.connect(self._keep_name)
        self.finished.connect(lambda _: self._keep_name())
        self._notes.toggled.connect(lambda _: self.preview.paint_soon())
        choices = QWidget()
        choices.setLayout(
            column(
                Text(theme, self.windowTitle(), "title", wrap=True),
                Text(theme, about, wrap=True),
                self._about,
                self._period,
                self._person,
                self._notes,
                self._said,
                None,
                gap=theme.space(12),
            )
        )
        self.lay_out(_Sides(theme, choices, self.preview), foot)

    def _keep_name(self) -> None:
        """The name stands here again the next time, also when nothing was saved."""
        name = self._person.text().strip()
        if name != self._kept_name and self._sources.keep_name is not None:
            self._kept_name = name
            self._sources.keep_name(name)

    def _choose_period(self, value: str) -> None:
        self._first, self._last = period_before(self._last, PERIODS[value])
        self.preview.paint_soon()

    def _choose_complaint(self) -> None:
        self._complaint = str(self._about.currentData() or "")
        self.preview.paint_soon()

    def data(self) -> ReportData:
        """The page's content as chosen."""
        sources = self._sources
        figures = gather(
            sources.repository,
            sources.sessions,
            self._first,
            self._last,
            self._complaint,
            sources.headache,
        )
        notes: tuple[Entry, ...] = ()
        if self._notes.isChecked():
            notes = tuple(
                entry
                for entry in sources.repository.on_days(self._first, self._last)
                if entry.note.strip() and self._complaint in ("", entry.complaint)
            )
        return ReportData(
            figures,
            sources.complaints.get(self._complaint, self._complaint),
            sources.now(),
            sources.repository.figures.medicine_days(self._first, self._last),
            [f for f in sources.instruments.all() if f.at.date() <= self._last],
            sources.routines(),
            notes,
            self._person.text().strip(),
            # A body without a mark would look like an answer.
            sources.images(figures.spots) if sources.images and figures.spots else (),
            self._trials(),
        )

    def _trials(self) -> tuple[TrialTold, ...]:
        """Trials that ran to their end by the last day, with their outcome."""
        sources = self._sources
        if sources.trials is None:
            return ()
        return tuple(
            TrialTold(
                stored,
                sources.complaints.get(stored.plan.complaint, stored.plan.complaint),
                tuple(
                    compare(
                        stored.plan, outcome_of(stored, sources.repository.figures), against,
                        today=stored.plan.last_day + timedelta(days=1),
                    )
                    for against in stored.plan.arms[1:]
                ),
            )
            for stored in sources.trials.all()
            if stored.stopped is None
            and self._first <= stored.plan.last_day < min(self._last, sources.now().date())
            and self._complaint in ("", stored.plan.complaint)
        )  # fmt: skip

    def _save(self) -> None:
        name = self.tr("Symptom diary {day}").format(day=self._last.isoformat())
        path = self._save_path(
            self, self.tr("Save the page"), f"{name}.pdf", self.tr("PDF files (*.pdf)")
        )
        if not path:
            return
        try:
            pages = Report(self._sources.light, self.data()).write(Path(path))
        except OSError as error:
            text = self.tr("The page cannot be saved there: {reason}. Choose another place.")
            self._tell(text.format(reason=error.strerror or self.tr("no access")))
            return
        one = self.tr("Saved: 1 page.")
        self._tell(one if pages == 1 else self.tr("Saved: {n} pages.").format(n=pages))

    def _print(self) -> None:
        printer = self._printer(self)
        if printer is None:
            return
        pages = Report(self._sources.light, self.data()).paint(printer)
        if pages == 1:
            self._tell(self.tr("Sent to the printer: 1 page."))
        else:
            self._tell(self.tr("Sent to the printer: {n} pages.").format(n=pages))

    def _tell(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
