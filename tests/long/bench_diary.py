"""What ten years of diary cost against one month: run by ``make bench-diary``.

Times are the best of several runs on the screen's thread, memory the growth of the process.
Fails when a step takes over 100 ms, costs over 1.5 times one month (plus half a frame), when an
entry takes over 20 ms to write, or memory grows by over 30 MB.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

NOW = datetime(2026, 3, 6, 14, 5, tzinfo=UTC)
SIZES = {"month": (30, 165, 330), "ten years": (3650, 20_000, 40_000)}
# Half a frame at 60 a second: what nobody can see is no step.
STEP_LIMIT, WRITE_LIMIT, RATIO, NOISE, MEMORY_LIMIT = 100.0, 20.0, 1.5, 8.0, 30.0


def fill(path: Path, days: int, entries: int, sessions: int) -> None:
    """Write a diary of some days."""
    from acucoach.domain.anatomy import Place
    from acucoach.domain.diary import Entry, Mark, Medicine, MedicineKind, Trigger
    from acucoach.storage import diary_rows
    from acucoach.storage.database import open_database
    from acucoach.storage.transaction import transaction

    chance = Random(1)
    connection = open_database(path)
    triggers = [str(trigger) for trigger in Trigger]
    with transaction(connection):
        for number in range(entries):
            at = NOW - timedelta(minutes=chance.randrange(1, days * 1440))
            diary_rows.write(
                connection,
                Entry(
                    f"e{number:06}",
                    at,
                    at,
                    at,
                    chance.choice(("headache", "migraine", "back-pain")),
                    chance.choice((None, 1, 2, 3, 4, 5, 6, 7, 8)),
                    marks=(Mark(Place(-40, 20, 1600), 20, 5),) if number % 2 else (),
                    triggers=tuple(chance.sample(triggers, 2)),
                    medicines=(Medicine("Ibuprofen", "400 mg", MedicineKind.NSAID),)
                    if number % 4 == 0
                    else (),
                    note="After a long day with words to find, " * chance.randrange(4) or "-",
                ),
            )
        for number in range(sessions):
            at = NOW - timedelta(minutes=chance.randrange(1, days * 1440))
            milliseconds = int(at.timestamp() * 1000)
            connection.execute(
                "INSERT INTO session (id, at_utc, at_offset, routine_id, title, content_version, "
                "state, planned_seconds, delivered_seconds, worked_seconds, wall_seconds, "
                "position, plan, seen_utc, changed_utc, changed_offset) VALUES "
                "(?, ?, 0, ?, 'x', 1, 'finished', 240, 240, 240, 240, 240, '{}', ?, ?, 0)",
                (f"s{number:06}", milliseconds, chance.choice(("LI4", "GB20")),
                 milliseconds, milliseconds),
            )  # fmt: skip
            for moment in ("before", "after"):
                connection.execute(
                    "INSERT INTO session_rating VALUES (?, ?, ?, ?, 0)",
                    (f"s{number:06}", moment, chance.randrange(11), milliseconds),
                )
    connection.execute("ANALYZE")
    connection.close()


def resident() -> float:
    """Memory of this process in MB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def timed(act: Callable[[], object], runs: int = 7) -> float:
    """Milliseconds of an act at its best, so that other programs' work is not counted."""
    act()
    found = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return min(found)


def measure(path: Path) -> dict[str, float]:
    """Times of what a person does, in milliseconds, and memory in MB."""
    from PySide6.QtWidgets import QApplication, QWidget

    from acucoach.domain.diary import Entry
    from acucoach.domain.insight_series import period_before
    from acucoach.storage.changes import Changes, Noun
    from acucoach.storage.database import open_database
    from acucoach.storage.diary import DiaryRepository
    from acucoach.storage.diary_query import EntryFilter
    from acucoach.storage.session_lines import StoredSessionLines
    from acucoach.storage.trials import TrialRepository
    from acucoach.storage.undo import UndoHistory
    from acucoach.ui.diary.screen import DiaryScreen, DiaryServices
    from acucoach.ui.review.figures import gather
    from acucoach.ui.review.screen import ReviewScreen, ReviewServices
    from acucoach.ui.theme import Theme

    app = QApplication.instance() or QApplication([])
    theme = Theme(ROOT / "resources")
    start = time.perf_counter()
    connection = open_database(path)
    opened = (time.perf_counter() - start) * 1000
    changes, undo = Changes(), UndoHistory()
    diary = DiaryRepository(connection, changes, undo, lambda: NOW)
    sessions = StoredSessionLines(connection, lambda: diary.boundary)
    trials = TrialRepository(connection, changes, undo, lambda: NOW)
    titles = {"headache": "Headache", "migraine": "Migraine", "back-pain": "Back pain"}
    screen = DiaryScreen(
        theme, DiaryServices(diary, sessions, undo, changes, lambda: NOW, UTC, titles)
    )
    review = ReviewScreen(
        theme,
        ReviewServices(diary, sessions, trials, changes, lambda: NOW, titles, dict),
    )
    found = {"open the records": opened}
    for name, widget in (("diary opens", screen), ("review opens", review)):
        widget.resize(1174, 800)

        def show(widget: QWidget = widget) -> None:
            widget.hide()
            changes.tell(Noun.ENTRY)
            widget.show()
            app.processEvents()

        # The first run, which is not counted, builds the widgets and loads the fonts.
        found[name] = timed(show)
        widget.hide()
    screen.show()
    today = NOW.date()
    turn = [0]

    def another_day() -> None:
        turn[0] += 1
        screen.show_day(today - timedelta(days=turn[0]))
        app.processEvents()

    found["another day"] = timed(another_day)
    for length in (28, 91, 365):
        first, last = period_before(today, length)

        def read(first: object = first, last: object = last) -> None:
            gather(diary, sessions, first, last)  # type: ignore[arg-type]

        found[f"figures of {length} days"] = timed(read)
    review.show()

    def draw() -> None:
        review.refresh()
        app.processEvents()

    found["charts of 28 days"] = timed(draw)
    review.hide()
    screen.hide()
    everything = EntryFilter()
    page = diary.page(everything)

    def scroll() -> None:
        diary.page(everything, page.following)

    found["next page of entries"] = timed(scroll)
    for name, wanted in (
        ("filter by complaint", EntryFilter(complaint="migraine", lowest=5)),
        ("filter by trigger", EntryFilter(label="stress")),
        ("search in notes", EntryFilter(text="Words FIND")),
    ):

        def look(wanted: EntryFilter = wanted) -> None:
            diary.page(wanted)
            diary.count(wanted)

        found[name] = timed(look)
    number = [0]

    def write() -> None:
        number[0] += 1
        diary.save(Entry(f"new-{number[0]}", NOW, NOW, NOW, "headache", 5, note="x"))

    found["write an entry"] = timed(write, 21)
    connection.execute("PRAGMA synchronous = OFF")
    found["of it without the disk"] = timed(write, 21)
    found["memory, MB"] = resident()
    connection.close()
    return found


def main() -> int:
    """Fill, measure each in a process of its own, compare."""
    if len(sys.argv) == 2:
        for name, value in measure(Path(sys.argv[1])).items():
            print(f"{name}\t{value}")
        return 0
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for size, (days, entries, sessions) in SIZES.items():
            path = Path(folder) / f"{days}.db"
            fill(path, days, entries, sessions)
            done = subprocess.run(
                [sys.executable, __file__, str(path)], capture_output=True, text=True, check=True
            )
            lines = (line.split("\t") for line in done.stdout.splitlines() if "\t" in line)
            results[size] = {name: float(value) for name, value in lines}
    failed = False
    print(f"{'':26}{'month':>12}{'ten years':>12}")
    for name, month in results["month"].items():
        years = results["ten years"][name]
        if name.startswith("memory"):
            bad = years - month > MEMORY_LIMIT
        else:
            limit = WRITE_LIMIT if name == "write an entry" else STEP_LIMIT
            # A year on screen is twelve times a month of data; searching notes reads them all.
            alike = not name.startswith(("figures of 91", "figures of 365", "search"))
            bad = years > limit or (alike and years > RATIO * month + NOISE)
        failed = failed or bad
        print(f"{name:26}{month:12.1f}{years:12.1f}{'   too much' if bad else ''}")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
