"""The spoken cues, by the system's own voice; silent, and saying so once, without one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Speaker(QObject):
    """Says one sentence at a time; a new one replaces the old.

    Args:
        language: two-letter language of the texts; empty for the system's.
        volume: 0-1.
        notice: told once, when nothing can speak.
        engine: name of the speech engine, for tests; empty for the system's own.
    """

    def __init__(
        self,
        language: str = "",
        volume: float = 0.7,
        notice: Callable[[], None] | None = None,
        engine: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._volume = language, volume
        self._notice, self._engine_name = notice, engine
        self._engine: QTextToSpeech | None = None
        self._dumb = False

    @property
    def works(self) -> bool:
        """Whether a voice has been found; asks the system at the first call."""
        return self._open() is not None

    def say(self, text: str) -> None:
        """Say a sentence now."""
        engine = self._open()
        if engine is None or not text:
            return
        engine.stop()
        engine.say(text)

    def hush(self) -> None:
        """Stop speaking."""
        if self._engine is not None:
            self._engine.stop()

    def _open(self) -> QTextToSpeech | None:
        if self._dumb:
            return None
        if self._engine is None:
            from PySide6.QtTextToSpeech import QTextToSpeech

            engine = (
                QTextToSpeech(self._engine_name, self) if self._engine_name else QTextToSpeech(self)
            )
            engine.setVolume(self._volume)
            if self._language:
                engine.setLocale(QLocale(self._language))
            self._engine = engine
        if self._engine.state() == self._engine.State.Error:
            self._dumb = True
            if self._notice is not None:
                self._notice()
            return None
        return self._engine
