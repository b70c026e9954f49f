"""The diary and its review."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial

from acucoach.assembly.home import planned_today
from acucoach.assembly.marks import pain_drawing, pain_heat, place_words, print_images
from acucoach.assembly.navigator import Navigator
from acucoach.assembly.parts import Parts
from acucoach.domain.instruments import Instrument
from acucoach.storage.database import connect
from acucoach.storage.diary_reader import DiaryReader
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.own_measures import OwnMeasures
from acucoach.storage.people import PeopleBook
from acucoach.storage.period_figures import PeriodFigures, gather
from acucoach.storage.session_lines import StoredSessionLines
from acucoach.storage.trials import TrialRepository
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.diary.screen import DiaryScreen, DiaryServices
from acucoach.ui.review.report_dialog import ReportDialog, ReportSources
from acucoach.ui.review.screen import ReviewScreen, ReviewServices
from acucoach.ui.theme import Theme
from acucoach.ui.words.diary import DiaryWords


def complaint_titles(parts: Parts) -> dict[str, str]:
    """Titles by complaint id."""
    return {name: one.title for name, one in parts.library.complaints().items()}


def routine_titles(parts: Parts) -> dict[str, str]:
    """Titles of what can be pressed, by routine id and point code."""
    library = parts.library
    known = (*library.routines(), *parts.routines.all())
    guided = (entry for entry in library.atlas().values() if entry.guided)
    points = {entry.code: entry.named for entry in guided}
    return {**{routine.id: routine.title for routine in known}, **points}


def complaints_of(parts: Parts, what: str) -> tuple[str, ...]:
    """Complaint ids that a routine or point is for; empty when it is for nothing in particular."""
    for routine in (*parts.library.routines(), *parts.routines.all()):
        if routine.id == what:
            return routine.complaints
    return tuple(name for name, one in parts.library.complaints().items() if what in one.first)


def report_sources(parts: Parts) -> ReportSources:
    """Where the page for the doctor gets its figures."""
    return ReportSources(
        parts.diary,
        parts.lines,
        InstrumentRepository(parts.connection, parts.changes, parts.undo, parts.clock.now),
        parts.library.instruments().headache,
        complaint_titles(parts),
        lambda: routine_titles(parts),
        parts.clock.now,
        Theme(parts.root, "light"),
        partial(print_images, parts),
        page_name(parts),
        TrialRepository(parts.connection, parts.changes, parts.undo, parts.clock.now),
        lambda name: parts.settings.change(page_name=name),
    )


def page_name(parts: Parts) -> str:
    """The name on the page for the doctor: as last typed there, else whose records they are."""
    typed = parts.settings.now.page_name
    return PeopleBook(parts.paths.root).current.name if typed is None else typed


def read_figures(parts: Parts, first: date, last: date, complaint: str) -> PeriodFigures:
    """The figures of a period, read on a connection of their own: any thread may ask."""
    boundary = parts.diary.boundary
    with closing(connect(parts.paths.database, keys=parts.keys)) as connection:
        diary = DiaryReader(connection, boundary)
        lines = StoredSessionLines(connection, lambda: boundary)
        rules = parts.library.instruments().headache
        return gather(diary, lines, first, last, complaint, rules)


def questionnaires(parts: Parts) -> list[tuple[str, Callable[[], InstrumentPanel]]]:
    """Titles of the standard questionnaires, and what builds each."""
    kept = InstrumentRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)

    def build(instrument: Instrument) -> InstrumentPanel:
        return InstrumentPanel(
            parts.theme, DiaryWords(parts.theme), instrument, parts.library.citations(), kept,
            parts.clock.now, parts.new_id,
        )  # fmt: skip

    known = parts.library.instruments().instruments
    return [(one.title, partial(build, one)) for one in known]


def build_diary(to: Navigator) -> DiaryScreen:
    """The diary screen, connected."""
    parts = to.parts
    screen = DiaryScreen(
        parts.theme,
        DiaryServices(
            parts.diary, parts.lines, parts.undo, parts.changes, parts.clock.now, parts.zone,
            complaint_titles(parts), partial(pain_drawing, parts), place_words(parts).describe,
            questionnaires(parts), parts.drafts,
            OwnMeasures(parts.connection, parts.changes, parts.undo, parts.clock.now),
            partial(planned_today, to),
        ),
    )  # fmt: skip
    screen.startWanted.connect(to.start)
    return screen


def build_review(to: Navigator) -> ReviewScreen:
    """The review screen, connected."""
    parts = to.parts
    trials = TrialRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)
    screen = ReviewScreen(
        parts.theme,
        ReviewServices(
            parts.diary, parts.lines, trials, parts.changes, parts.clock.now,
            complaint_titles(parts), lambda: routine_titles(parts), partial(pain_heat, parts),
            partial(read_figures, parts), parts.library.instruments().headache,
            partial(complaints_of, parts),
        ),
    )  # fmt: skip

    def report(first: date, last: date, complaint: str) -> None:
        dialog = ReportDialog(
            parts.theme, report_sources(parts), first, last, complaint, parent=screen
        )
        dialog.exec()
        dialog.deleteLater()

    screen.dayChosen.connect(to.open_day)
    screen.reportAsked.connect(report)
    return screen
