"""The page for the doctor: its text is taken out again and read."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from ui.diary_kit import Kit

from acucoach.domain.diary import Entry, Medicine, MedicineKind
from acucoach.domain.instruments import Filled, HeadacheRules, InstrumentKind, OveruseLimit
from acucoach.domain.session_line import SessionLine
from acucoach.storage.period_figures import gather
from acucoach.ui.review.paper import direction_of
from acucoach.ui.review.report import Report
from acucoach.ui.review.report_data import ReportData
from tests.ui.torn import torn_amounts

FIRST, LAST = date(2026, 2, 7), date(2026, 3, 6)
LIMITS = (OveruseLimit(("triptan",), 10, "Triptans: from 10 days a month.", ("ICHD3",)),)
RULES = HeadacheRules(frozenset({"headache"}), 15, "Often.", ("ICHD3",), LIMITS)

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext reads the page back"
)


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


@pytest.fixture
def data(kit: Kit) -> ReportData:
    for number in range(20):
        at = kit.time - timedelta(days=number)
        kit.diary.save(
            Entry(
                f"e{number}",
                at,
                at,
                at,
                "headache",
                number % 9 + 1,
                triggers=("screen",),
                medicines=(Medicine('Sumatriptan, "50"', "50 mg", MedicineKind.TRIPTAN),)
                if number < 11
                else (),
            )
        )
        line = SessionLine(
            *(f"s{number}", at, "LI4", "Hégǔ (LI4)", 240, 180, 240, 180, True, 6, 4),
            side_effects=("bruise",) if number == 3 else (),
        )
        kit.sessions.kept.insert(0, line)
    return ReportData(
        gather(kit.diary, kit.sessions, FIRST, LAST, "headache", RULES),
        "Headache",
        kit.time,
        medicines=kit.diary.figures.medicine_days(FIRST, LAST),
        filled=[Filled("p", InstrumentKind.PEG, kit.time, (5, 6, 7), kit.time)],
        routines={"LI4": "Hégǔ (LI4)"},
    )


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").split())


def test_two_pages_with_every_figure(theme: Any, data: ReportData, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    assert Report(theme, data).write(path) <= 2
    text = text_of(path)
    for part in (
        "Symptom diary",
        "Headache",
        "Days written down 20 of 28",
        "Screen work (20)",
        "Hégǔ (LI4) 20 3 20 of 20",
        "20 of 20 times the number was lower afterwards",
        "A typical change was −2. Half of the changes were from −2 to −2.",
        "does not mean lower because of it",
        "Side effects written down: Bruise (1).",
        'Sumatriptan, "50" 11 11',
        "Headache on 20 of the last 28 days. 8 days are not written.",
        "Triptans: from 10 days a month. Days in these 28: 11. Limit reached.",
        "Show these counts to your doctor",
        "PEG 6 of 10",
    ):
        assert part in text, part
    assert "Notes" not in text


def test_notes_only_on_request_and_always_as_plain_text(
    theme: Any, data: ReportData, tmp_path: Path
) -> None:
    at = data.made.astimezone(UTC)
    note = "<b>not bold</b> & <img src=x>, 合谷, שלום\nsecond line"
    noted = Entry("n", at, at, at, "headache", 5, note=note)
    long = replace(noted, note="a very long text with commas, " * 400 + "the end.")
    path = tmp_path / "page.pdf"
    assert Report(theme, replace(data, notes=[noted, long])).write(path) > 2
    text = text_of(path)
    assert "<b>not bold</b> & <img src=x>" in text
    assert "合谷" in text
    assert "second line" in text
    assert "the end." in text
    assert "שלום" in text or "םולש" in text


def test_a_right_to_left_page_keeps_its_figures(
    qapp: Any, theme: Any, data: ReportData, tmp_path: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        path = tmp_path / "page.pdf"
        assert Report(theme, data).write(path) <= 2
        text = text_of(path)
        assert "20 of 28" in text
        assert "Hégǔ" in text
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_unwritable_place_is_an_error(theme: Any, data: ReportData, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Report(theme, data).write(tmp_path / "none" / "page.pdf")


HEADINGS = {"Summary", "Acupressure sessions", "Medicines written down", "Questionnaires", "Notes"}


def pages_of(path: Path) -> list[list[str]]:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    pages = done.stdout.decode("utf-8").split("\f")[:-1]
    return [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]


def test_nothing_is_lost_over_many_pages_and_no_heading_stands_alone(
    theme: Any, data: ReportData, tmp_path: Path
) -> None:
    """Whatever lengths the parts have, every note is there and headings keep what they head."""
    body = QImage(300, 640, QImage.Format.Format_RGB32)
    body.fill(Qt.GlobalColor.lightGray)
    at = data.made.astimezone(UTC)
    notes = [
        Entry(f"n{n}", at, at, at, "headache", 5, note=f"note {n}, with a comma\n合谷 {n} שלום {n}")
        for n in range(60)
    ]
    for extra in range(0, 30, 5):
        filled = [
            Filled(f"p{n}", InstrumentKind.PEG, data.made, (5, 6, 7), data.made) for n in range(8)
        ]
        titles = {"LI4": "A long name, with commas, of what was pressed " * (1 + extra // 5)}
        path = tmp_path / f"page{extra}.pdf"
        images = [("Front", body), ("Back", body)]
        made = replace(data, notes=notes, filled=filled, routines=titles, images=images)
        count = Report(theme, made).write(path)
        pages = pages_of(path)
        assert len(pages) == count > 2
        lines = [line for page in pages for line in page]
        for n in range(60):
            assert f"note {n}, with a comma" in lines
            assert any(f"合谷 {n}" in line for line in lines)
        assert "Front" in " ".join(lines)
        # The last line of each page is its number.
        assert all(f"Page {n} of {count}" in page[-1] for n, page in enumerate(pages, 1))
        assert all(page[-2] not in HEADINGS for page in pages)


def test_each_page_says_whose_it_is_and_what_number_it_has(
    theme: Any, data: ReportData, tmp_path: Path
) -> None:
    at = data.made.astimezone(UTC)
    note = Entry("n", at, at, at, "headache", 5, note="many words " * 900)
    path = tmp_path / "page.pdf"
    count = Report(theme, replace(data, notes=[note], person="Ada Example")).write(path)
    pages = pages_of(path)
    assert len(pages) == count > 1
    for number, page in enumerate(pages, 1):
        assert "Symptom diary: Ada Example" in page[-1]
        assert f"Page {number} of {count}" in page[-1]


def test_the_foot_of_a_page_is_small_print_that_can_be_read(
    theme: Any, data: ReportData, tmp_path: Path
) -> None:
    """On paper, not only in the preview: 8 points at least, and both ends beside each other."""
    path = tmp_path / "page.pdf"
    Report(theme, replace(data, person="Maximiliane Oberhuber")).write(path)
    done = subprocess.run(["pdftotext", "-bbox", "-l", "1", str(path), "-"], capture_output=True,
                          check=True)  # fmt: skip
    words = [
        (float(x), float(top), float(right), float(low), word)
        for x, top, right, low, word in re.findall(
            r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<',
            done.stdout.decode("utf-8"),
        )
    ]
    page = max(i for i, word in enumerate(words) if word[4] == "Page")
    line = [word for word in words if abs(word[1] - words[page][1]) < 3]
    assert "Maximiliane" in [word[4] for word in line]
    for _, top, _, low, word in line:
        assert 9 < low - top < 14, word  # the line of a font of 8 to 11 points
    ends = max(word[2] for word in line if word[4] in ("Oberhuber", "Maximiliane"))
    assert ends < words[page][0]


def test_the_pictures_are_the_pages(theme: Any, data: ReportData, tmp_path: Path) -> None:
    pictures = Report(theme, data).pictures(400)
    assert len(pictures) == Report(theme, data).write(tmp_path / "page.pdf")
    for picture in pictures:
        assert picture.width() == 400
        assert 1.2 < picture.height() / picture.width() < 1.5
        inked = sum(
            picture.pixelColor(x, y).lightness() < 128 for x in range(0, 400, 2) for y in range(80)
        )
        assert inked > 20  # in black, whatever the program's theme


def test_a_note_runs_in_its_own_direction(theme: Any) -> None:
    assert direction_of("כאב ראש, 3 שעות") is Qt.LayoutDirection.RightToLeft
    assert direction_of("3: صداع") is Qt.LayoutDirection.RightToLeft
    assert direction_of("(1) headache שלום") is Qt.LayoutDirection.LeftToRight
    assert direction_of("頭痛") is Qt.LayoutDirection.LeftToRight
    assert direction_of("12 / 3") is None


def test_a_page_that_cannot_be_written_leaves_the_good_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Any, data: ReportData
) -> None:
    target = tmp_path / "page.pdf"
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        write(path, content[:1000])
        raise OSError(28, "No space left on device")

    Report(theme, data).write(target)
    good = target.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o600
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        Report(theme, data).write(target)
    assert target.read_bytes() == good
    assert list(tmp_path.iterdir()) == [target]


def test_no_amount_on_the_page_is_torn_apart(theme: Any, data: ReportData, tmp_path: Path) -> None:
    at = data.made.astimezone(UTC)
    # Each note begins a little later: some amount of each kind comes to a line's end.
    noted = [
        Entry(f"n{more}", at, at, at, "headache", 5, note="a" * more + " held it 30 s, 1.5 cm" * 9)
        for more in range(1, 25)
    ]
    report = Report(theme, replace(data, notes=noted))
    report.write(tmp_path / "page.pdf")
    assert torn_amounts(report._document) == []
