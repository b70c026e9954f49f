"""Breaks the program on purpose, so that it can be seen that the crawler notices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def _wrong_reason() -> None:
    """As when the button of a question handed its own state to what takes a reason."""
    from acucoach.storage.sessions import SessionRepository

    usual: Callable[..., None] = SessionRepository.update

    def update(self: Any, session_id: str, record: Any) -> None:
        usual(self, session_id, record)
        if str(record.state) == "stopped":

            def fail(*_: object) -> None:
                raise ValueError("'0' is not a valid StopReason")

            SessionRepository.find = fail  # type: ignore[method-assign, assignment]

    SessionRepository.update = update  # type: ignore[method-assign, assignment]


def _dead() -> None:
    from acucoach.ui.coach.coach_screen import CoachScreen

    CoachScreen._ask_stop = lambda _: None  # type: ignore[method-assign, assignment]


def _raise() -> None:
    from acucoach.ui.coach.controller import CoachController

    def stop(*_: object) -> None:
        raise ValueError("'0' is not a valid StopReason")

    CoachController.stop = stop  # type: ignore[method-assign, assignment]


def _forget() -> None:
    from acucoach.ui.drafts import DraftKeeper

    DraftKeeper._write = lambda *_: None  # type: ignore[method-assign, assignment]


WAYS: dict[str, Callable[[], None]] = {
    "stop": _wrong_reason, "dead": _dead, "raise": _raise, "forget": _forget,
}  # fmt: skip
