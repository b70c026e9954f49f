"""What ten years of diary cost against one month: run by ``make bench-diary``.

The whole window is opened on each diary and used as a person uses it. Times are the best of
several runs, in processor time of the screen's thread, so that other programs' work is not counted;
``--clock`` tells them by the clock on the wall instead, which is what counts on an idle computer.
Memory is the growth of the process. What the review reads beside that thread is measured apart:
its steps on the screen, and by the wall how long until the figures are there.
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
SIZES = {
    "month": (30, 165, 330),
    "ten years": (3650, 20_000, 40_000),
    "imported": (3650, 20_000, 40_000),
}
"""Days, entries, sessions. The entries of the last come from a table of another program."""
# Half a frame at 60 a second: what nobody can see is no step.
STEP_LIMIT, WRITE_LIMIT, RATIO, NOISE, MEMORY_LIMIT = 100.0, 20.0, 1.5, 8.0, 30.0


def spent() -> float:
    """Seconds by the clock that is asked for; only a difference of two says something."""
    return time.perf_counter() if "--clock" in sys.argv else time.thread_time()


def read_in(path: Path, days: int, entries: int) -> float:
    """Fill a diary from a table, as an import does; the seconds that takes."""
    from acucoach.storage.changes import Changes
    from acucoach.storage.database import open_database
    from acucoach.storage.exchange import csv_import
    from acucoach.storage.exchange.diary_file import DiaryExchange
    from acucoach.storage.undo import UndoHistory

    chance = Random(2)
    lines = ["Date,Time,Pain (0-10),What hurts,Medicine,Triggers,Notes"]
    for _ in range(entries):
        at = NOW - timedelta(minutes=chance.randrange(1, days * 1440))
        what = chance.choice(("Headache", "Migraine", "Back pain"))
        word = "After a long day with words to find. " * chance.randrange(4)
        taken = "Ibuprofen" if chance.random() < 0.25 else ""
        lines.append(f"{at:%Y-%m-%d},{at:%H:%M},{chance.randrange(9)},{what},{taken},Stress,{word}")
    text = "\n".join(lines)
    names = {"headache": "headache", "migraine": "migraine", "back pain": "back-pain"}
    connection = open_database(path)
    began = spent()
    sheet = csv_import.read_sheet(text)
    mapping = csv_import.guess(sheet, None, names)
    reading = csv_import.entries_of(sheet, mapping, UTC, NOW)
    door = DiaryExchange(connection, Changes(), UndoHistory(), lambda: NOW, "bench")
    fresh, _ = csv_import.without_twins(reading.entries, connection)
    door.apply(door.plan_entries(fresh))
    took = spent() - began
    assert len(fresh) == entries
    assert not reading.faults
    connection.close()
    return took


def fill(path: Path, days: int, entries: int, sessions: int) -> None:
    """Write a diary of some days, with sore places all over the body."""
    from acucoach.content.plates import PlateIndex
    from acucoach.domain.anatomy import Place
    from acucoach.domain.diary import Entry, Mark, Medicine, MedicineKind, Trigger
    from acucoach.storage.database import open_database
    from acucoach.storage.diary_rows import ENTRIES
    from acucoach.storage.transaction import transaction

    chance = Random(1)
    connection = open_database(path)
    triggers = [str(trigger) for trigger in Trigger]
    known = PlateIndex(ROOT / "resources" / "plates").places.values()
    places = [place for sides in known for place in sides.values()]
    sore = chance.sample(places, 40)

    def mark() -> Mark:
        at = chance.choice(sore if chance.random() < 0.9 else places)
        around = [value + chance.uniform(-8, 8) for value in (at.x, at.y, at.z)]
        return Mark(Place(*around), 20, chance.randrange(1, 9))

    with transaction(connection):
        for number in range(entries):
            at = NOW - timedelta(minutes=chance.randrange(1, days * 1440))
            ENTRIES.put(
                connection,
                Entry(
                    f"e{number:06}",
                    at,
                    at,
                    at,
                    chance.choice(("headache", "migraine", "back-pain")),
                    chance.choice((None, 1, 2, 3, 4, 5, 6, 7, 8)),
                    marks=tuple(mark() for _ in range(number % 3)),
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
                "(?, ?, 0, ?, 'x', 1, 'finished', 240, 240, 240, 240, 240, ?, ?, ?, 0)",
                (
                    *(f"s{number:06}", milliseconds, chance.choice(("LI4", "GB20", "SP6"))),
                    *('{"phases": "' + "x" * 1700 + '"}', milliseconds, milliseconds),
                ),
            )
            connection.execute(
                "INSERT INTO session_phase (session_id, position, step, round, target, sides, "
                "motion, planned_seconds, delivered_seconds, planned_movements, movements) "
                "VALUES (?, 0, 0, 1, ?, 'left', 'circle', 240, ?, 0, 0)",
                (
                    f"s{number:06}",
                    chance.choice(("LI4", "GB20", "SP6")),
                    chance.choice((60, 120, 240)),
                ),
            )
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
        start = spent()
        act()
        found.append((spent() - start) * 1000)
    return min(found)


class Watch:
    """Steps of the screen's thread, in milliseconds, by name."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        self.app = QApplication.instance() or QApplication([])
        self.found: dict[str, float] = {}

    def __call__(self, name: str, act: Callable[[], object], runs: int = 7) -> None:
        """An act and everything it leads to until the screen is at rest."""

        def whole() -> None:
            act()
            self.app.processEvents()

        self.found[name] = timed(whole, runs)


def measure(folder: Path) -> dict[str, float]:
    """Times of what a person does, in milliseconds, and memory in MB."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QListView

    from acucoach.domain.diary import Entry
    from acucoach.storage.changes import Noun
    from acucoach.ui.diary.screen import DiaryScreen
    from acucoach.ui.review.screen import ReviewScreen
    from tests.assembly.window_kit import Program
    from tests.conftest import FakeClock

    watch = Watch()
    clock = FakeClock()
    clock.advance((NOW - clock.now()).total_seconds())
    program = Program(None, folder, clock)
    parts, window = program.parts, program.window
    resting = resident()

    def again(room: str) -> Callable[[], None]:
        def act() -> None:
            window.show_screen("body")
            parts.changes.tell(Noun.ENTRY)
            window.show_screen(room)

        return act

    watch("diary opens", again("diary"))
    diary, review = window.built["diary"], window.screen_widget("review")
    assert isinstance(diary, DiaryScreen)
    assert isinstance(review, ReviewScreen)
    today, turn = NOW.date(), [0]

    def another_day() -> None:
        turn[0] += 1
        diary.show_day(today - timedelta(days=turn[0]))

    watch("another day", another_day)
    diary._whole_month.setChecked(True)
    month = diary._month
    assert month is not None

    def another_month() -> None:
        month.turn(-1)
        month.grid.repaint()

    watch("another month", another_month)
    diary._whole_month.setChecked(False)

    watch("search opens", diary.open_search)
    search = diary._right._search
    assert search is not None
    listed = search.findChild(QListView)
    assert listed is not None

    def page() -> None:
        listed.scrollToBottom()
        model = listed.model()
        if model.canFetchMore(listed.rootIndex()):
            model.fetchMore(listed.rootIndex())
        listed.repaint()

    watch("scroll a page", page, 21)
    for name, box, values in (
        ("filter by complaint", search._complaint, (2, 0)),
        ("filter by strength", search._strength, (3, 0)),
    ):

        def choose(box: object = box, values: tuple[int, int] = values) -> None:
            index = box.currentIndex()  # type: ignore[attr-defined]
            box.setCurrentIndex(values[0] if index != values[0] else values[1])  # type: ignore[attr-defined]

        watch(name, choose)

    def type_words() -> None:
        search._text.setText("")
        search._text.setText("words FIND")

    watch("search in notes", type_words)
    search._text.setText("")

    loop = QEventLoop()
    review.work.ended.connect(loop.quit)
    shown: list[float] = []
    real = review._show

    def show(figures: object) -> None:
        start = spent()
        real(figures)  # type: ignore[arg-type]
        watch.app.processEvents()
        shown.append((spent() - start) * 1000)

    review._show = show  # type: ignore[method-assign]
    again("review")()
    if review.work.busy:
        loop.exec()
    for name, days in (("4 weeks", "28"), ("a year", "365")):
        begun, ready = [], []
        shown.clear()
        for _ in range(5):
            start, asked = time.perf_counter(), spent()
            review._choose_period(days)
            begun.append((spent() - asked) * 1000)
            loop.exec()
            ready.append((time.perf_counter() - start) * 1000)
        watch.found[f"charts of {name}: asked"] = min(begun[1:])
        watch.found[f"charts of {name}: shown"] = min(shown[1:])
        watch.found[f"figures of {name} are there"] = min(ready[1:])
    review.grab()
    for name, widget in (
        ("heat map over a year", review._heat.widget() if review._heat else review),
        ("a year's line", review._line.chart),
        ("a year's strip", review._strip.chart),
        ("what was pressed", review._what.chart),
    ):

        def paint(widget: object = widget) -> None:
            if hasattr(widget, "_layer"):
                widget._layer = None
            widget.grab()  # type: ignore[attr-defined]

        watch(name, paint)
    line = review._line.chart

    def point() -> None:
        line.set_point((line.point + 1) % 300)

    watch("point at a day of a year", point)
    for card in (review._line, review._pairs):
        card._turn.setChecked(True)
    watch("tables of a year", review.grab)
    for card in (review._line, review._pairs):
        card._turn.setChecked(False)
    review._show = real  # type: ignore[method-assign]
    window.show_screen("body")
    number = [0]

    def write() -> None:
        number[0] += 1
        parts.diary.save(Entry(f"new-{number[0]}", NOW, NOW, NOW, "headache", 5, note="x"))

    watch("write an entry", write, 21)
    watch.found["memory, MB"] = resident() - resting
    watch.found["memory of the window, MB"] = resident()
    program.parts.connection.close()
    return watch.found


def main() -> int:
    """Fill, measure each in a process of its own, compare."""
    places = [one for one in sys.argv[1:] if one != "--clock"]
    if places:
        for name, value in measure(Path(places[0])).items():
            print(f"{name}\t{value}")
        return 0
    from acucoach.paths import DataPaths

    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for size, (days, entries, sessions) in SIZES.items():
            path = Path(folder) / size.replace(" ", "-")
            paths = DataPaths(path)
            paths.prepare()
            if size == "imported":
                took = read_in(paths.database, days, entries)
                print(f"{entries} rows of a table read and taken over in {took:.1f} s")
                entries = 0
            fill(paths.database, days, entries, sessions)
            done = subprocess.run(
                [sys.executable, "-X", "faulthandler", __file__, str(path), *sys.argv[1:]],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                print(done.stderr)
                return done.returncode
            lines = (line.split("\t") for line in done.stdout.splitlines() if "\t" in line)
            results[size] = {name: float(value) for name, value in lines}
    failed = False
    print(f"{'':30}" + "".join(f"{size:>12}" for size in SIZES))
    for name, month in results["month"].items():
        years, imported = results["ten years"][name], results["imported"][name]
        worst = max(years, imported)
        if name.startswith("memory"):
            bad = worst - month > MEMORY_LIMIT
        else:
            limit = WRITE_LIMIT if name == "write an entry" else STEP_LIMIT
            if name.startswith("figures"):  # read beside the screen: nobody's step
                print(f"{name:30}{month:12.1f}{years:12.1f}{imported:12.1f}")
                continue
            # Searching notes reads them all; a month has no further page to scroll to.
            alike = not name.startswith(("search in", "scroll"))
            bad = worst > limit or (alike and worst > RATIO * month + NOISE)
        failed = failed or bad
        told = "".join(f"{one:12.1f}" for one in (month, years, imported))
        print(f"{name:30}{told}{'   too much' if bad else ''}")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
