"""What every test may ask for: resources, a fake clock, the looks."""

from __future__ import annotations

import builtins
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]


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
