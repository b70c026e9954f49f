"""Many lives, one at a time or more; counts faults, and finds the shortest path to each.

``python -m tests.crawl.crawl --minutes 20 --seed 1 --seed 2``
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.crawl.kinds import CONTENT, crowds, kind_of, why_beyond
from tests.crawl.worker import born

_NURSERY = multiprocessing.get_context("forkserver")
_NURSERY.set_forkserver_preload(["tests.crawl.loaded"])
"""Every life is born with the program loaded; only what it does itself costs time."""
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where lives write: not to a disk, where there is another place."""
HANG_SECONDS = 120
"""No step takes that long."""
ENDINGS = ("dies", "hangs")
STEPS = 60
LOOKS: tuple[dict[str, object], ...] = (
    {}, {"text_percent": 200}, {"theme": "dark"}, {"text_percent": 150, "theme": "light"},
    {"reduced_motion": True}, {"text_percent": 125, "theme": "contrast"},
)  # fmt: skip
WAYS = (
    "", "session", "point", "details", "settings", "hurt", "review", "routines", "history",
    "import", "learn", "attack", "about", "diary", "after",
    "paused", "asked", "paused-asked", "pace", "day",
)  # fmt: skip
OFFSET = 7
"""How far along the ways the next seed begins; no divisor of how many there are."""
STARTS = ("fresh", "answered", "demo", "old", "answered", "demo")

AFTER_A_GOAL = 30
"""Steps after a control that a life went for, to what else is new there."""
Steps = list[list[str]]


@dataclass
class Lived:
    """What came of one life.

    Attributes:
        order: what it was told to do.
        steps: what it did.
        faults: kind, place, more, and after how many steps.
        seen: controls in view.
        routes: kind of each control that could be touched, and after how many steps.
        touched: controls touched.
        exists: class and name of all controls.
        usable: controls that were available at some time.
        shut: why a control was not available.
    """

    order: dict[str, Any]
    steps: Steps = field(default_factory=list)
    faults: list[tuple[str, str, str, int]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    routes: dict[str, tuple[str, int]] = field(default_factory=dict)
    touched: Counter[str] = field(default_factory=Counter)
    exists: set[str] = field(default_factory=set)
    usable: set[str] = field(default_factory=set)
    shut: dict[str, str] = field(default_factory=dict)

    @property
    def met(self) -> set[str]:
        """Kind and place of its faults."""
        return {f"{kind}: {where}" for kind, where, _, _ in self.faults}


def live(order: dict[str, Any]) -> Lived:
    """Run one life in a process of its own.

    A process that dies or hangs is a fault when it does so again on the same way; reading the
    accessibility tree from Python is itself not wholly safe.
    """
    lived = _live(order)
    if any(kind.startswith(ENDINGS) for kind, _, _, _ in lived.faults):
        return _live(order)
    return lived


def _live(order: dict[str, Any]) -> Lived:
    lived = Lived(order)
    with tempfile.TemporaryDirectory(prefix="acucoach-crawl-", dir=MEMORY) as folder:
        errors = Path(folder) / "errors"
        reader, writer = _NURSERY.Pipe(duplex=False)
        process = _NURSERY.Process(target=born, args=(order, writer, folder))
        process.start()
        writer.close()
        ended = False
        watch = _Watchdog(process)
        with os.fdopen(os.dup(reader.fileno())) as lines:
            for line in lines:
                watch.calm()
                ended = _note(lived, *json.loads(line)) or ended
        reader.close()
        process.join()
        watch.end()
        if not ended:
            last = " ".join(lived.steps[-1]) if lived.steps else "the start"
            kind = "hangs" if watch.barked else f"dies ({process.exitcode})"
            said = errors.read_text("utf-8", "replace") if errors.exists() else ""
            lived.faults.append((kind, last.strip(), said[:3000], len(lived.steps)))
    return lived


def _note(lived: Lived, what: str, of: Any) -> bool:
    """Take one line of a journal; whether it is the last."""
    if what == "step":
        lived.steps.append(of)
    elif what == "shut":
        key, why = of
        lived.shut[key] = why
    elif what == "fault":
        lived.faults.append((*of, len(lived.steps)))
    elif what == "touched":
        lived.touched[of] += 1
    elif what == "open":
        key, kind = of
        lived.routes[key] = kind, len(lived.steps)
    elif what in ("seen", "exists", "usable"):
        getattr(lived, what).add(of)
    return what == "end"


class _Watchdog:
    """Kills a process that is silent for too long.

    Args:
        process: writes a line at each step.
    """

    def __init__(self, process: BaseProcess) -> None:
        self._process, self.barked = process, False
        self._timer = self._set()

    def _set(self) -> threading.Timer:
        timer = threading.Timer(HANG_SECONDS, self._bark)
        timer.daemon = True
        timer.start()
        return timer

    def _bark(self) -> None:
        self.barked = True
        self._process.kill()

    def calm(self) -> None:
        """A line has come."""
        self._timer.cancel()
        self._timer = self._set()

    def end(self) -> None:
        """The process has ended."""
        self._timer.cancel()


@dataclass
class Crawl:
    """All lives of a crawl.

    Attributes:
        faults: the first life in which each was met, by kind and place.
        touched: how often each control was touched.
        seen: controls that came into view.
        exists: class and name of every control that there was.
        usable: controls that were available at some time.
        shut: why a kind of control was not available.
        routes: kind of a control, and a way to it: the order of a life and its steps.
        tried: how often a control was made the goal of a life.
        lives: how many.
        steps: how many.
    """

    faults: dict[str, tuple[Lived, str, int]] = field(default_factory=dict)
    touched: Counter[str] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)
    exists: set[str] = field(default_factory=set)
    usable: set[str] = field(default_factory=set)
    shut: dict[str, str] = field(default_factory=dict)
    routes: dict[str, tuple[str, dict[str, Any], Steps]] = field(default_factory=dict)
    tried: Counter[str] = field(default_factory=Counter)
    lives: int = 0
    steps: int = 0

    def take(self, lived: Lived) -> None:
        """Add what came of a life."""
        self.lives += 1
        self.steps += len(lived.steps)
        self.touched.update(lived.touched)
        self.seen |= lived.seen
        self.exists |= lived.exists
        self.usable |= lived.usable
        self.shut |= lived.shut
        for key, (kind, count) in lived.routes.items():
            if key not in self.routes or count < len(self.routes[key][2]):
                self.routes[key] = kind, lived.order, lived.steps[:count]
        for kind, where, more, count in lived.faults:
            self.faults.setdefault(f"{kind}: {where}", (lived, more, count))

    def order(self, seed: int, number: int, count: int = STEPS) -> dict[str, Any]:
        """What the life of a number is told to do.

        Every other life goes straight to a control that was seen and not yet touched, and on from
        there by chance.
        """
        goal = self._goal() if number % 2 else None
        if goal is not None:
            self.tried[goal] += 1
            kind, origin, steps = self.routes[goal]
            return {
                "seed": origin["seed"], "start": origin["start"], "settings": origin["settings"],
                "steps": [*steps, _touch(goal, kind, self.tried[goal])], "then": AFTER_A_GOAL,
                "touched": dict(self.touched),
            }  # fmt: skip
        # Lives without a goal come at every other number: each has its turn at all ways, records
        # and looks, and each seed begins elsewhere.
        turn = (number + 1) // 2 + OFFSET * seed
        way = WAYS[turn % len(WAYS)]
        start = {"about": "fresh", "import": "demo"}.get(way, STARTS[turn % len(STARTS)])
        return {
            "seed": f"{seed}-{number}",
            "start": start,
            "way": way,
            "settings": LOOKS[turn // 3 % len(LOOKS)] if turn % 3 == 2 else {},
            "count": count,
            "keen": turn % 2 == 1,
            "touched": dict(self.touched),
        }

    def _goal(self) -> str | None:
        """The control that was made a goal least often, by the shortest way to it."""
        missed = set(self.reached()[2])
        many = self._crowds()
        open_ones = [key for key in self.routes if kind_of(key, many) in missed]
        tries: Counter[str] = Counter()
        for key, number in self.tried.items():
            tries[kind_of(key, many)] += number
        return min(
            open_ones,
            key=lambda key: (tries[kind_of(key, many)], len(self.routes[key][2]), key),
            default=None,
        )

    def reached(self) -> tuple[int, int, list[str]]:
        """How many kinds of control were touched, of how many, and which were not.

        Lines of a list, places of a map and the like are one kind, however many there are. What
        was built and never came into view counts as not touched.
        """
        many = self._crowds()
        wanted = {kind_of(key, many) for key in self.seen}
        known = {_named(key) for key in self.seen}
        known = {kind_of(f"x | {one}", set()) for one in known if " | " in one}
        crowded = CONTENT | {one.rsplit(" | ", 1)[1] for one in many}
        for one in self.exists:
            kind = kind_of(f"x | {one}", set())
            if kind not in known and one.split(" | ")[0] not in crowded:
                wanted.add(kind_of(f"never in view | {one}", set()))
        wanted = {kind for kind in wanted if not why_beyond(kind)}
        done = {kind_of(key, many) for key in self.touched}
        missed = sorted(wanted - done)
        return len(wanted) - len(missed), len(wanted), missed

    def kinds_usable(self) -> set[str]:
        """Kinds of control that were available at some time; others said why they were not."""
        many = self._crowds()
        return {kind_of(key, many) for key in self.usable}

    def kinds_shut(self) -> dict[str, str]:
        """What kinds of control said when they were not available."""
        many = self._crowds()
        return {kind_of(key, many): why for key, why in self.shut.items()}

    def beyond(self) -> dict[str, str]:
        """Kinds of control that a crawl cannot touch, and why."""
        many = self._crowds()
        kinds = {kind_of(key, many) for key in self.seen}
        kinds |= {kind_of(f"never in view | {one}", many) for one in self.exists}
        done = {kind_of(key, many) for key in self.touched}
        return {kind: why for kind in kinds - done if (why := why_beyond(kind))}

    def _crowds(self) -> set[str]:
        return crowds(self.seen)


def _named(key: str) -> str:
    return re.sub(r" #\d+$", "", key.split(" | ", 1)[1])


def _touch(key: str, kind: str, number: int) -> list[str]:
    """The step that touches a control, another way each time."""
    if kind == "type":
        return ["type", key, "keys", ("5", "zqgoal", "DELETE")[number % 3]]
    if kind == "other":
        # At its end a date has the arrow that unfolds the month.
        return ["other", key, "mouse", ("0.50 0.50", "0.97 0.50")[number % 2]]
    if kind == "box":
        return ["box", key, ("mouse", "keys")[number % 2], "Down"]
    if kind == "choose":
        return ["choose", key, "mouse", ""]
    return ["press", key, ("mouse", "space", "enter", "action")[number % 4], ""]


def crawl(
    seeds: Iterable[int], seconds: float, jobs: int, lived: Callable[[Crawl], None] = lambda _: None
) -> Crawl:
    """Live until the time is up.

    Args:
        seeds: one or more.
        seconds: for all seeds together.
        jobs: lives at a time.
        lived: told after each life.
    """
    whole, until = Crawl(), time.monotonic() + seconds
    orders = ((seed, number) for number in range(1_000_000) for seed in seeds)
    with ThreadPoolExecutor(jobs) as pool:
        running: set[Future[Lived]] = set()
        while running or time.monotonic() < until:
            while len(running) < jobs and time.monotonic() < until:
                running.add(pool.submit(live, whole.order(*next(orders))))
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for one in done:
                whole.take(one.result())
                lived(whole)
    return whole


def shortest(lived: Lived, key: str, count: int, seconds: float) -> Steps:
    """The fewest steps that lead to a fault, found by leaving out more and more.

    Args:
        lived: a life in which it was met.
        key: kind and place of the fault.
        count: after how many steps.
        seconds: for the search.
    """
    until = time.monotonic() + seconds

    def meets(steps: Steps) -> bool:
        return key in live({**lived.order, "steps": steps}).met

    steps = lived.steps[:count]
    size = max(1, len(steps) // 2)
    while size and time.monotonic() < until:
        start, less = 0, False
        while start < len(steps) and time.monotonic() < until:
            tried = steps[:start] + steps[start + size :]
            if meets(tried):
                steps, less = tried, True
            else:
                start += size
        size = size if less and size > 1 else size // 2
    return steps


def report(
    whole: Crawl, *, seconds_each: float, most: int = 1000, keep: Path | None = None
) -> Iterator[str]:
    """What is to be told, line by line.

    Args:
        whole: what came of it.
        seconds_each: time for finding the shortest path to a fault; 0 for the whole path.
        most: faults to be told.
        keep: a folder for the paths, to be gone again by the worker.
    """
    reached, there, missed = whole.reached()
    yield f"{whole.lives} lives, {whole.steps} steps, {len(whole.faults)} faults"
    share = 100 * reached / max(1, there)
    yield f"controls touched: {reached} of {there} ({share:.1f} %)"
    usable, shut = whole.kinds_usable(), whole.kinds_shut()
    for key in missed:
        if key in usable or key.startswith("never in view"):
            yield f"  not touched: {key}"
        else:
            yield f"  never available: {key} (it says: {shut.get(key, 'nothing')})"
    for key, why in sorted(whole.beyond().items()):
        yield f"  out of reach: {key} ({why})"
    for key, (lived, more, count) in sorted(whole.faults.items())[:most]:
        order = lived.order
        yield f"\n{key}\n  seed {order['seed']}, {order['start']}, {order['settings']}"
        for line in more.strip().splitlines()[-8:]:
            yield f"    {line}"
        steps = lived.steps[:count]
        if seconds_each:
            steps = shortest(lived, key, count, seconds_each)
        if keep is not None:
            keep.mkdir(parents=True, exist_ok=True)
            name = re.sub(r"[^a-z]+", "-", key.lower())[:60] + ".json"
            (keep / name).write_text(json.dumps({**order, "steps": steps, "touched": {}}), "utf-8")
            yield f"  again: python -m tests.crawl.worker {keep / name}"
        for number, step in enumerate(steps, 1):
            yield f"  {number}. {' '.join(part for part in step if part)}"


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, action="append")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, help="folder for the paths to the faults")
    parser.add_argument("--shrink", type=float, default=40, help="seconds a fault; 0 for none")
    parser.add_argument("--so-far", type=Path, help="file for the report after each life")
    wanted = parser.parse_args()
    seeds = wanted.seed or [1, 2, 3]

    def so_far(whole: Crawl) -> None:
        if wanted.so_far is not None:
            wanted.so_far.write_text("\n".join(report(whole, seconds_each=0)), "utf-8")

    whole = crawl(seeds, wanted.minutes * 60, wanted.jobs, so_far)
    for line in report(whole, seconds_each=wanted.shrink, keep=wanted.keep):
        print(line, flush=True)
    return 1 if whole.faults else 0


if __name__ == "__main__":
    sys.exit(main())
