"""A minute of chance use, always the same, and proof that the crawler notices what it is for.

Here only what must never happen fails; ``make crawl`` tells the smaller faults as well.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.crawl import crawl
from tests.crawl.crawl import Crawl, Lived, live, report, shortest

SEED = 7
LIVES, STEPS = 5, 40
"""About half a minute on a quiet computer."""
NEVER = ("dies", "hangs", "exception", "unreadable", "records", "export", "line in the log")
"""Kinds of faults that cost records, or show a bug."""


def _never(lived: Lived) -> list[str]:
    return [key for key in lived.met if key.startswith(NEVER)]


def test_a_minute_of_chance_use_breaks_nothing() -> None:
    whole = Crawl()
    for number in range(LIVES):
        whole.take(live(whole.order(SEED, number, STEPS)))
    assert whole.steps > LIVES * STEPS / 2
    whole.faults = {key: met for key, met in whole.faults.items() if key.startswith(NEVER)}
    assert not whole.faults, "\n".join(report(whole, seconds_each=30, most=3))


@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        ("stop", "unreadable: sessions"),
        ("dead", "does nothing (by mouse): session running | SessionButton | Stop"),
        ("raise", "exception: ValueError"),
        ("", ""),
    ],
)
def test_the_crawler_notices(broken: str, kind: str) -> None:
    order = {"start": "answered", "seed": "0", "broken": broken, "way": "stop", "count": 0}
    found = live(order)
    assert any("Stop" in step[1] for step in found.steps)
    assert [key for key in found.met if key.startswith(kind)] if kind else not _never(found)


def test_the_shortest_path_leaves_out_what_does_not_matter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def lived(order: dict[str, Any]) -> Lived:
        steps = [step[1] for step in order["steps"]]
        met = "start" in steps and "stop" in steps[steps.index("start") :]
        faults = [("unreadable", "sessions", "", 0)] if met else []
        return Lived(order, order["steps"], faults)

    monkeypatch.setattr(crawl, "live", lived)
    names = ["a", "b", "start", "c", "d", "stop", "e"]
    whole = Lived({}, steps=[["press", name, "", ""] for name in names])
    found = shortest(whole, "unreadable: sessions", len(names), 60)
    assert [step[1] for step in found] == ["start", "stop"]
