"""Every field of a diary entry is in the form; the page for the doctor says it, or leaves it out on
purpose. A field that is new and was forgotten in one of them is named here."""

import dataclasses
import shutil
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
from ui.diary_kit import COMPLAINTS, Kit
from ui.test_report import RULES, text_of

from acucoach.domain.anatomy import Place
from acucoach.domain.diary import Entry, Mark, Medicine, MedicineKind
from acucoach.domain.draft import EntryDraft
from acucoach.storage.period_figures import gather
from acucoach.ui.diary.entry_panel import EntryPanel
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.review.report import Report
from acucoach.ui.review.report_data import ReportData
from tests.storage.full_entry import ENTRY

FIELDS = [field.name for field in dataclasses.fields(Entry)]
BY_ITSELF = {"id", "created", "changed"}
"""What the program sets when an entry is saved."""
DRAWN = {"marks"}
"""What is drawn on the body map, which has tests of its own."""
NOT_ON_THE_PAGE = {
    *BY_ITSELF,
    *("onset", "end", "still_going", "qualities", "measures", "tags"),
    "marks",  # a picture of the body, chosen apart
}
OTHER: dict[str, Any] = {
    "id": "018f0000-0000-7000-8000-0000000000bb",
    "at": ENTRY.at + timedelta(days=2),
    "created": ENTRY.created + timedelta(minutes=1),
    "changed": ENTRY.changed + timedelta(minutes=1),
    "complaint": "back-pain",
    "intensity": 2,
    "marks": (Mark(Place(1, 2, 3), 20.0),),
    "onset": ENTRY.at - timedelta(hours=1),
    "end": ENTRY.at + timedelta(hours=1),
    "still_going": False,
    "qualities": ("dull",),
    "triggers": ("weather",),
    "tags": ("other",),
    "medicines": (Medicine("Naproxen", "250 mg", MedicineKind.NSAID, None),),
    "measures": ("tea",),
    "note": "something else",
}


def blank(name: str) -> Any:
    return next(f.default for f in dataclasses.fields(Entry) if f.name == name)


@pytest.mark.parametrize("name", FIELDS)
def test_the_full_entry_says_it(name: str) -> None:
    """Else the tests below could not notice that it was lost."""
    assert getattr(ENTRY, name) != blank(name) or name == "end", f"full_entry.py lacks {name}"
    assert OTHER[name] != getattr(ENTRY, name)


@pytest.mark.parametrize("going", [True, False], ids=["going", "ended"])
def test_the_form_gives_back_what_was_put_in(qtbot: Any, theme: Any, going: bool) -> None:
    kit = Kit(now=ENTRY.at + timedelta(days=3))
    screen = DiaryScreen(theme, kit.services)
    qtbot.addWidget(screen)
    panel = screen.findChild(EntryPanel)
    assert panel is not None
    wanted = ENTRY if going else replace(ENTRY, still_going=False, end=ENTRY.at)
    assert wanted.complaint in COMPLAINTS
    panel.begin()
    panel.show_draft(EntryDraft(wanted, at_now=False, medicines=wanted.medicines, word=""))
    found = panel.draft._read().entry
    lost = {
        name
        for name in FIELDS
        if name not in BY_ITSELF | DRAWN and getattr(found, name) != getattr(wanted, name)
    }
    assert lost == set(), "the form does not show or does not read these fields"
    kit.close()


def page(theme: Any, entry: Entry, folder: Path) -> str:
    """The text of the page of one entry."""
    kit = Kit(now=ENTRY.at.astimezone(UTC) + timedelta(days=3))
    kit.diary.save(entry)
    first, last = date(2026, 2, 10), date(2026, 3, 9)
    data = ReportData(
        gather(kit.diary, kit.sessions, first, last, "", RULES),
        ", ".join({one.complaint for one in kit.diary.on_days(first, last)}),
        kit.time,
        medicines=kit.diary.figures.medicine_days(first, last),
        notes=kit.diary.on_days(first, last),
    )
    Report(theme, data).write(folder / "page.pdf")
    kit.close()
    return text_of(folder / "page.pdf")


@pytest.mark.sample(6)
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the page back")
@pytest.mark.parametrize("name", FIELDS)
def test_the_page_for_the_doctor_says_it_or_leaves_it_out_on_purpose(
    theme: Any, tmp_path: Path, name: str
) -> None:
    before = replace(ENTRY, still_going=False) if name == "end" else ENTRY
    seen = page(theme, replace(before, **{name: OTHER[name]}), tmp_path) != page(
        theme, before, tmp_path
    )
    assert seen == (name not in NOT_ON_THE_PAGE), f"{name}: on the page {seen}"
