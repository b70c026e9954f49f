"""Asks for a number now and then without a session, and again half an hour later.

Off unless asked for. When a day's question comes is drawn beforehand (``domain.control_prompt``);
nobody is asked soon after a session, in quiet hours, or twice.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from acucoach.assembly.parts import Parts
from acucoach.storage.sessions import SessionFilter
from acucoach.ui.main_window import MainWindow

# The start needs none of this; the first look comes a while later.
if TYPE_CHECKING:
    from acucoach.storage.control_ratings import ControlRatingRepository

Prompt = tuple[str, datetime, Callable[[], bool]]
"""What it is, when it became due, and what says it; False when it is let go."""


class ControlPrompts(QObject):
    """Says the line; ``Reminders`` decides when.

    Args:
        parts: the program's parts.
        window: where a line is shown.
    """

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window

    @cached_property
    def _ratings(self) -> ControlRatingRepository:
        from acucoach.storage.control_ratings import ControlRatingRepository

        parts = self._parts
        return ControlRatingRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)

    def due(self, after: datetime, now: datetime) -> list[Prompt]:
        """What became due in between: a day's question, or the second number of the last one."""
        from acucoach.domain.control_prompt import LATER, drawn

        parts, settings = self._parts, self._parts.settings.now
        found: list[Prompt] = []
        for day in sorted({one.astimezone(parts.zone).date() for one in (after, now)}):
            at = drawn(
                day, settings.control_seed, settings.quiet_from, settings.quiet_to, parts.zone
            )
            if at is not None and after < at <= now:
                found.append(("control", at, self._ask))
        waiting = self._ratings.waiting(now)
        if waiting is not None:
            found.append((f"control {waiting.id}", waiting.at + LATER, self._ask_again))
        return found

    def _ask(self) -> bool:
        from acucoach.domain.control_prompt import APART

        now = self._parts.clock.now()
        last = self._ratings.last_asked()
        if self._pressed_since(now - APART) or (last is not None and now - last < APART):
            return False
        complaint = self._parts.diary.last_complaint()
        self._say(
            self.tr("A number to compare with: how is it now, without a session?"),
            lambda: self._answer(complaint),
        )
        return True

    def _ask_again(self) -> bool:
        waiting = self._ratings.waiting(self._parts.clock.now())
        # With a session in between it is no question without one any more.
        if waiting is None or self._pressed_since(waiting.at):
            return False
        self._say(
            self.tr("Half an hour later, to compare: how is it now?"),
            lambda: self._answer(waiting.complaint, waiting.id),
        )
        return True

    def _say(self, text: str, answer: Callable[[], None]) -> None:
        deeds = [(self.tr("Answer"), answer), (self.tr("Not now"), lambda: None)]
        self._window.notice.say(text, deeds)

    def _answer(self, complaint: str, rating_id: str = "") -> None:
        from acucoach.ui.widgets.number_dialog import NumberDialog

        known = self._parts.library.complaints().get(complaint)
        question = (known.how if known else "") or self.tr("How strong is it now?")
        why = self.tr(
            "This is asked without a session on purpose. Pain changes by itself; only against such "
            "numbers can those after a session be read."
        )
        dialog = NumberDialog(self._parts.theme, question, why, self._window)
        kept = dialog.exec() == NumberDialog.DialogCode.Accepted
        value = dialog.scale.value
        dialog.deleteLater()
        if not kept or value is None:
            return
        if rating_id:
            self._ratings.answer_later(rating_id, value)
        else:
            self._ratings.answer(complaint, value)

    def _pressed_since(self, since: datetime) -> bool:
        day = self._parts.today
        lately = SessionFilter(first=day - timedelta(days=1), last=day)
        return any(
            (self._parts.sessions.ended(record) or record.started or since) > since
            for record in self._parts.sessions.find(lately, 12)
        )
