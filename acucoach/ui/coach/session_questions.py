"""What a session asks at its foot: to stop, how to go on after pain, after sleep, after a no."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.ui.coach.question_bar import QuestionBar
from acucoach.ui.widgets.connect import Callback


class SessionQuestions(QObject):
    """Puts each question with its answers upon the bar.

    Args:
        bar: where it is asked.
    """

    def __init__(self, bar: QuestionBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def ask_stop(self, done: str, back: Callback, stop: Callback, *, paused: bool) -> None:
        """Whether to stop.

        Args:
            done: how long was pressed, in words.
            back: leads back, to a pause or into the session.
            stop: ends it.
            paused: whether it stood still before the question.
        """
        self._bar.ask(
            self.tr("Stop here?"),
            self.tr("The {time} you did is kept.").format(time=done),
            (
                ("main", self.tr("Back"), "arrow-left", self.tr("Esc"), back)
                if paused
                else ("main", self.tr("Go on"), "play", self.tr("Esc"), back),
                ("plain", self.tr("Stop"), "square", "", stop),
            ),
            tone="text",
        )

    def ask_hurt(self, skip_words: str, lighter: Callback, skip: Callback, end: Callback) -> None:
        """How to go on after pain, if at all.

        Args:
            skip_words: "Skip this hand".
            lighter: goes on more lightly.
            skip: leaves out the rest of this side.
            end: ends it.
        """
        self._bar.ask(
            self.tr("Ease off. Pain means stop."),
            self.tr("Let go for a moment. How do you want to go on?"),
            (
                ("main", self.tr("Lighter"), "feather", "", lighter),
                ("plain", skip_words, "arrow-right", "", skip),
                ("plain", self.tr("End"), "square", self.tr("Esc"), end),
            ),
        )

    def ask_slept(self, go_on: Callback, stop: Callback) -> None:
        """Whether to go on after the computer slept."""
        self._bar.ask(
            self.tr("The session waited for you."),
            self.tr("The computer slept or was locked. That time is not counted."),
            (
                ("main", self.tr("Go on"), "play", "", go_on),
                ("plain", self.tr("Stop"), "square", self.tr("Esc"), stop),
            ),
            tone="text",
        )

    def tell_refused(self, why: str, stop: Callback, again: Callback) -> None:
        """By the answers just given the rest may not be done: the way out, or a slip taken back.

        Args:
            why: in the safety gate's words.
            stop: ends it.
            again: shows today's answers.
        """
        self._bar.ask(
            self.tr("It cannot go on now."),
            why,
            (
                ("main", self.tr("Stop"), "square", self.tr("Esc"), stop),
                ("plain", self.tr("Change my answers"), "pencil", "", again),
            ),
        )
