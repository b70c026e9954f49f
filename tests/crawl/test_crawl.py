"""A minute of chance use, always the same, and proof that the crawler notices what it is for.

Here only what must never happen fails; ``make crawl`` tells the smaller faults as well.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.crawl import crawl
from tests.crawl.crawl import Crawl, Lived, live, report, shortest
from tests.crawl.kinds import kind_of
from tests.crawl.starts import STARTS

SEED = 7
LIVES, STEPS = 10, 40
"""About a minute on a quiet computer."""
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


NAMED = [
    ["key", "Ctrl+,", "", ""], ["press", "preferences | RowButton | People", "mouse", ""],
    ["type", "preferences | QLineEdit | Name of the person shown now", "keys", "zqname"],
    ["kill", "", "", ""],
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("broken", ["forget", ""])
def test_what_is_typed_before_the_power_goes_is_looked_for_when_it_must_be_there(
    broken: str,
) -> None:
    order = {"start": "answered", "seed": "0", "broken": broken, "steps": NAMED}
    found = live(order)
    assert found.steps == NAMED
    assert bool([key for key in found.met if key.startswith("typed words")]) is bool(broken)


PAINKILLERS = (
    "warning signs | RowButton | See a doctor in the next days, Headache: You take painkiller"
)
TAKEN = "body | QLineEdit | Another medicine: type its name, then Enter"


@pytest.mark.slow
def test_a_word_that_became_a_button_with_what_was_typed_after_it_is_taken_off_by_a_press() -> None:
    steps = [
        ["press", "body | RailButton | Attack", "mouse", ""],
        ["press", "body | Button | A migraine", "mouse", ""],
        ["press", PAINKILLERS, "mouse", ""],
        ["press", "warning signs | Button | Go on gently", "action", ""],
        ["press", "session before | Button | Not now", "mouse", ""],
        ["type", TAKEN, "keys", "zqword"],
        ["type", TAKEN, "keys", "12:34"],
        ["press", "body | Button | Light hurts", "mouse", ""],
        ["press", "body | Button | zqword#:#", "mouse", ""],
        ["press", "body | Button | Back to the program", "mouse", ""],
    ]
    found = live({"start": "demo", "seed": "0", "steps": steps})
    assert found.steps == steps
    assert not found.met


def test_a_menu_inside_a_menu_is_waited_for() -> None:
    menu = "list in FittedDialog 'Mark your skin' | QMenu | "
    steps = [
        ["press", "body | Button | Mark my skin", "mouse", ""],
        ["press", "FittedDialog 'Mark your skin' | Button | By name", "mouse", ""],
        ["choose", f"{menu}Neck", "mouse", ""],
        ["choose", f"{menu}Back of the neck, left", "mouse", ""],
    ]
    found = live({"start": "answered", "seed": "0", "steps": steps})
    assert found.steps == steps
    assert not found.met


def test_lives_without_a_goal_have_their_turn_at_everything() -> None:
    whole = Crawl()
    orders = [whole.order(seed, number) for seed in (1, 2, 3) for number in range(0, 120, 2)]
    assert {order["way"] for order in orders} == set(crawl.WAYS)
    assert {order["start"] for order in orders} == set(STARTS)
    looks = [look for look in crawl.LOOKS if look]
    assert all(look in [order["settings"] for order in orders] for look in looks)
    assert {order["keen"] for order in orders} == {True, False}


def test_the_report_says_why_a_control_was_never_available() -> None:
    whole = Crawl()
    key = "preferences | _Field | Circles a minute"
    whole.take(Lived({}, seen={key}, shut={key: "Choose a pace first."}))
    assert f"  never available: {key} (it says: Choose a pace first.)" in list(
        report(whole, seconds_each=0)
    )


def test_a_month_unfolded_is_one_wherever_it_is() -> None:
    arrows = {kind_of(f"list in {a} | QToolButton | The month after", set()) for a in ("x", "y z")}
    assert arrows == {"month | QToolButton | The month after"}


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


@pytest.mark.slow
def test_the_mouse_reaches_a_month_unfolded_and_the_menu_in_it() -> None:
    steps = [
        ["key", "Ctrl+4", "", ""],
        ["press", "history | Button | New plan", "mouse", ""],
        ["press", "history | CheckBox | It has a last day", "mouse", ""],
        ["other", "history | QDateEdit | Last day", "mouse", "0.97 0.50"],
        ["press", "list in history | QToolButton | March", "mouse", ""],
        ["choose", "list in history | QMenu | May", "mouse", ""],
        ["press", "list in history | QToolButton | May", "action", ""],
        ["choose", "list in history | QMenu | June", "mouse", ""],
        ["press", "list in history | QToolButton | June", "mouse", ""],
    ]
    found = live({"start": "answered", "seed": "0", "steps": steps})
    assert found.steps == steps
    assert not found.met


@pytest.mark.slow
def test_a_name_that_became_a_button_is_taken_off_again_by_pressing_it() -> None:
    medicine = "Another medicine: type its name, then Enter"
    steps = [
        ["key", "F9", "", ""],
        ["press", "body | Button | A headache", "mouse", ""],
        ["press", "AskDialog 'About you' | Button | Not now", "mouse", ""],
        ["type", f"body | QLineEdit | {medicine}", "keys", "zqname"],
        ["press", "body | Button | Aura", "mouse", ""],
        ["press", "body | Button | zqname", "mouse", ""],
        ["press", "body | Button | Press something else", "mouse", ""],
    ]
    found = live({"start": "old", "seed": "0", "steps": steps})
    assert found.steps == steps
    assert not found.met


def test_what_is_never_available_under_a_question_is_no_control_that_was_missed() -> None:
    whole = Crawl()
    keys = {
        f"session {state} | Button | {name}"
        for state in ("asked", "hurt", "sleep", "user", "running")
        for name in ("Back a part (Left)", "Skip on (Right)")
    }
    whole.take(Lived({}, seen=keys))
    assert whole.reached()[1] == 2
    lines = list(report(whole, seconds_each=0))
    assert sum("Answer the question first." in line for line in lines) == 8
