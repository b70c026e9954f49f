"""Comparisons: paired by complaint, and told to a doctor once they ran to their end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from ui.diary_kit import COMPLAINTS, Kit

from acucoach.domain.diary import Entry
from acucoach.domain.trial import Arm, draw
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.trials import TrialRepository
from acucoach.ui.review.report import Report
from acucoach.ui.review.report_dialog import ReportDialog, ReportSources
from acucoach.ui.review.screen import ReviewScreen, ReviewServices
from acucoach.ui.review.trial_planner import TrialPlanner
from acucoach.ui.widgets.labels import Text
from tests.ui.test_report import text_of

TITLES = {"nine": "Nine points for back pain", "LI4": "Hégǔ (LI4)"}
MEANT = {"nine": ("back-pain",), "LI4": ("headache",)}


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


def trials_of(kit: Kit) -> TrialRepository:
    return TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)


def finished(kit: Kit, trials: TrialRepository, helped: float) -> date:
    """A trial of eight rounds that ended yesterday; the strongest number of each day is written."""
    first = kit.time.date() - timedelta(days=24)
    plan = draw("t1", "nine", "back-pain", first, arms=tuple(Arm), blocks=8, seed=3)
    trials.begin(plan)
    for number in range(24):
        day = first + timedelta(days=number)
        slot = plan.slot_of(day)
        assert slot is not None
        at = kit.time - timedelta(days=24 - number)
        value = round(6 - helped * (slot[1] is Arm.ROUTINE))
        kit.diary.save(Entry(f"e{number}", at, at, at, "back-pain", value))
    return first


def test_a_routine_is_paired_with_what_it_is_for(qtbot: Any, theme: Any, kit: Kit) -> None:
    made = ReviewScreen(
        theme,
        ReviewServices(
            *(kit.diary, kit.sessions, trials_of(kit), kit.changes, kit.now, COMPLAINTS),
            lambda: TITLES,
            complaints_of=lambda what: MEANT.get(what, ()),
        ),
    )
    qtbot.addWidget(made)
    made.show()
    planner = made.findChild(TrialPlanner)
    assert planner is not None
    planner.routine.setCurrentIndex(planner.routine.findData("nine"))
    assert planner.complaint.currentData() == "back-pain"
    planner.complaint.setCurrentIndex(planner.complaint.findData("headache"))
    QApplication.processEvents()
    shown = [text.text() for text in planner.findChildren(Text) if not text.isHidden()]
    assert any("is not for Headache" in text for text in shown)
    assert any(
        b.text() == "Draw the days" and b.isEnabled() for b in planner.findChildren(QPushButton)
    )


@pytest.mark.parametrize(("days_on", "years"), [(0, False), (366, True)])
def test_a_comparison_of_another_year_tells_its_years(
    qtbot: Any, theme: Any, kit: Kit, days_on: int, *, years: bool
) -> None:
    trials = trials_of(kit)
    first = finished(kit, trials, 0.0)
    kit.time += timedelta(days=days_on)
    made = ReviewScreen(
        theme,
        ReviewServices(
            *(kit.diary, kit.sessions, trials, kit.changes, kit.now, COMPLAINTS), lambda: TITLES
        ),
    )
    qtbot.addWidget(made)
    made.show()
    told = [text.text() for text in made.findChildren(Text)]
    (period,) = [text for text in told if f"{first.day} " in text and " to " in text]
    assert (str(first.year) in period) is years, period


@pytest.mark.parametrize(
    ("helped", "said"),
    [(2.0, "Lower, and more than chance would often give."), (0.0, "Cannot tell.")],
)
def test_the_page_for_the_doctor_tells_a_trial_that_ran_to_its_end(
    qtbot: Any, theme: Any, kit: Kit, tmp_path: Path, helped: float, said: str
) -> None:
    trials = trials_of(kit)
    first = finished(kit, trials, helped)
    stopped = draw("t2", "LI4", "headache", first, blocks=6, seed=4)
    trials.stop(trials.begin(stopped), first)
    sources = ReportSources(
        kit.diary,
        kit.sessions,
        InstrumentRepository(kit.connection, kit.changes, kit.undo, kit.now),
        None,
        COMPLAINTS,
        lambda: TITLES,
        kit.now,
        theme,
        trials=trials,
    )
    dialog = ReportDialog(theme, sources, first, kit.time.date())
    qtbot.addWidget(dialog)
    data = dialog.data()
    (told,) = data.trials
    assert told.stored.plan.id == "t1", "what was ended early tells nothing"
    Report(theme, data).write(tmp_path / "page.pdf")
    text = text_of(tmp_path / "page.pdf")
    assert "Personal comparisons" in text
    assert "Nine points for back pain" in text
    assert said in text
    assert "Gentle rubbing elsewhere served as sham." in text
    assert "8 rounds over 24 days" in text
    Report(theme, replace(data, trials=())).write(tmp_path / "none.pdf")
    assert "Personal comparisons" not in text_of(tmp_path / "none.pdf")
