"""What every test may ask for: resources, a fake clock, the looks."""

from __future__ import annotations

import builtins
import gc
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from acucoach.assembly.waste_rounds import look_when_due
from tests.tiers import mark_beyond_samples

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]

MEMORY = Path("/dev/shm")
ROOM = 4 * 1024**3
"""Bytes that have to be free in memory before the folders of tests lie there."""

if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    # Records are written through to the disk at each step; thousands of tests would wait for it.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

_FIRST = (("tests", "layout"), ("tests", "crawl"))
_NEXT = (("tests", "assembly"), ("tests", "acceptance"))


def pytest_configure() -> None:
    """Nobody looks for waste in the midst of a test: it may end a widget that Qt is at."""
    gc.disable()


@pytest.hookimpl(tryfirst=True)  # before it is chosen by marks what runs
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what samples leave out, and put files of long tests first.

    Begun last, such a file would keep a single worker at work alone.
    """
    mark_beyond_samples(items)

    def turn(item: pytest.Item) -> int:
        if "display" in getattr(item, "fixturenames", ()):
            return 0  # a real window waits for a real clock
        room = item.path.relative_to(ROOT).parts[:2]
        return 1 if room in _FIRST else 2 if room in _NEXT else 3

    items.sort(key=turn)


class FakeClock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds


@pytest.fixture(autouse=True)
def _no_desktop_of_a_person(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What is written for the desktop goes into a folder of the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "config"))


@pytest.fixture(autouse=True)
def _waste_is_looked_for() -> Iterator[None]:
    """Between two tests, when none of their windows is left."""
    yield
    look_when_due()


@pytest.fixture(autouse=True)
def _no_window_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test leaves of windows goes with it.

    Qt dresses every widget there is anew for each style sheet: what hundreds of tests left would
    make those after them many times as slow.
    """
    yield
    if {"qapp", "qtbot"} & set(request.fixturenames):
        from tests.leavings import clear_away

        clear_away()


LONGEST_ASKED = 100.0
"""Seconds after which a dialog that a test leaves open is closed, and the test has failed."""


@pytest.fixture(autouse=True)
def _no_dialog_waits_for_ever(request: pytest.FixtureRequest) -> Iterator[None]:
    """A dialog that nobody answers runs Qt's loop, where no time limit of Python reaches it."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    from tests.unanswered import Unanswered

    request.getfixturevalue("qapp")
    watch = Unanswered(LONGEST_ASKED)
    yield
    watch.deleteLater()
    assert not watch.closed, f"nobody answered {watch.closed}"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def no_sound_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer whose libraries for sound are missing: the import fails.

    The modules themselves stay: what was loaded before needs them.
    """
    usual = builtins.__import__

    def load(name: str, *more: Any, **named: Any) -> Any:
        if name in ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech"):
            raise ImportError(f"libpulse.so.0: cannot open shared object file ({name})")
        return usual(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", load)


@pytest.fixture(scope="session")
def resources() -> Path:
    return ROOT / "resources"


@pytest.fixture
def theme(qapp, resources):  # type: ignore[no-untyped-def]
    from acucoach.ui.theme import Theme

    return Theme(resources)
