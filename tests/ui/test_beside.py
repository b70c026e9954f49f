"""Threads beside the screen's leave its objects alone."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer

from acucoach import beside
from acucoach.beside import hold_waste, let_waste_go, waste_is_held
from acucoach.ui.background import Background


class _Gone(QObject):
    """Was part of a window that is gone: in a ring with itself, so that only a search finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = self
        self.timer = QTimer(self)
        self.timer.start(1000)


def _fill(_: object) -> int:
    """Ask for so much memory that Python looks for waste, of every age."""
    return len([[number] for number in range(2_000_000)])


def _keep(_: object) -> list[list[int]]:
    """As many objects that stay: a search is due as soon as one is allowed."""
    return [[number] for number in range(200_000)]


def test_what_a_window_left_is_never_ended_on_another_thread(qtbot: Any) -> None:
    ended: list[int] = []
    gone = _Gone()
    watch = weakref.ref(gone, lambda _: ended.append(threading.get_ident()))
    gc.collect()
    work = Background()
    del gone
    with qtbot.waitSignal(work.ended, timeout=60_000):
        work.start(_fill, lambda _: None, lambda _: None)
    gc.collect()
    assert watch() is None
    assert ended == [threading.get_ident()]


@contextmanager
def _looks_for_waste() -> Iterator[set[int]]:
    """The threads on which Python looked for waste meanwhile."""
    threads: set[int] = set()
    was_on = gc.isenabled()
    gc.enable()  # a test before may have left it off

    def note(phase: str, _: object) -> None:
        if phase == "start":
            threads.add(threading.get_ident())

    gc.callbacks.append(note)
    try:
        yield threads
    finally:
        gc.callbacks.remove(note)
        if not was_on:
            gc.disable()


@pytest.mark.slow
def test_a_thread_that_ends_looks_for_no_waste(qtbot: Any) -> None:
    work = Background()
    with _looks_for_waste() as threads:
        with qtbot.waitSignal(work.ended, timeout=60_000):
            work.start(_keep, lambda _: None, lambda _: None)
        _fill(None)
    assert threads == {threading.get_ident()}


def test_a_window_that_is_built_meanwhile_lets_no_thread_look(qtbot: Any) -> None:
    built, work = threading.Event(), Background()

    def fill_later(_: object) -> list[list[int]]:
        built.wait(20)
        return _keep(None)

    with _looks_for_waste() as threads:
        with qtbot.waitSignal(work.ended, timeout=60_000):
            work.start(fill_later, lambda _: None, lambda _: None)
            hold_waste()
            let_waste_go()
            built.set()
        _fill(None)
    assert threads == {threading.get_ident()}


def test_two_works_at_once_leave_python_as_it_was(qtbot: Any) -> None:
    before = (waste_is_held(), sys.getswitchinterval())
    go_on, first, second = threading.Event(), Background(), Background()
    first.start(lambda _: go_on.wait(20), lambda _: None, lambda _: None)
    second.start(lambda _: go_on.wait(20), lambda _: None, lambda _: None)
    qtbot.waitUntil(waste_is_held)
    go_on.set()
    qtbot.waitUntil(lambda: not first.busy and not second.busy)
    assert (waste_is_held(), sys.getswitchinterval()) == before


def test_work_whose_owner_goes_leaves_python_as_it_was(qtbot: Any) -> None:
    before = (waste_is_held(), sys.getswitchinterval())
    go_on, owner = threading.Event(), QObject()
    work = Background(owner)
    work.start(lambda _: go_on.wait(20), lambda _: None, lambda _: None)
    qtbot.waitUntil(waste_is_held)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go_on.set()
    qtbot.waitUntil(lambda: (waste_is_held(), sys.getswitchinterval()) == before)


@pytest.mark.skipif(sys.platform == "win32", reason="its clock of a thread's work is too coarse")
def test_lost_is_what_others_took_and_not_what_was_worked(monkeypatch: pytest.MonkeyPatch) -> None:
    past, worked = [5.0], [1.0]
    monkeypatch.setattr(beside.time, "perf_counter", lambda: past[0])
    monkeypatch.setattr(beside.time, "thread_time", lambda: worked[0])
    lost = beside.Lost()
    past[0], worked[0] = 5.5, 1.5
    assert lost.seconds() == 0.0
    past[0] = 6.5
    assert lost.seconds() == 1.0
