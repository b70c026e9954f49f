"""The spoken cues, by the system's own voice; silent, and saying so, without one.

To look for a voice takes a second or two on some computers, so that is done on a thread of its own.
"""

from __future__ import annotations

import weakref
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMetaObject, QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from acucoach.beside import beside_the_screen

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

LONGEST_LOOK = 5.0
"""Seconds after which a voice that has not answered counts as none."""


class _Voice(QObject):
    """The engine; lives on the thread of its speaker."""

    known = Signal(bool)
    """Whether it can speak; told once."""

    def __init__(self, language: str, volume: float, engine: str) -> None:
        super().__init__()
        self._language, self._volume, self._name = language, volume, engine
        self._engine: QTextToSpeech | None = None
        self.looked, self.speaks = Event(), False

    @Slot()
    def open(self) -> None:
        """Look for a voice."""
        with beside_the_screen():
            self._look()

    def _look(self) -> None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech

            engine = QTextToSpeech(self._name, self) if self._name else QTextToSpeech(self)
        except ImportError:
            self._tell(False)
            return
        self._engine = engine
        if engine.state() is engine.State.Error:
            self._tell(False)
            return
        if self._language and not _speaks(engine, self._language):
            self._tell(False)  # words read in another language's sounds help nobody
            return
        engine.setVolume(self._volume)
        if self._language:
            engine.setLocale(QLocale(self._language))
        self._tell(True)

    def _tell(self, speaks: bool) -> None:
        self.speaks = speaks
        self.looked.set()
        self.known.emit(speaks)

    @Slot(str, bool)
    def say(self, text: str, after: bool) -> None:
        """Say a sentence, in the place of the one before or after it."""
        if not self.speaks or self._engine is None:
            return
        with beside_the_screen():
            if after:
                self._engine.enqueue(text)
            else:
                self._engine.stop()
                self._engine.say(text)

    @Slot()
    def hush(self) -> None:
        """Stop speaking."""
        if self._engine is not None:
            self._engine.stop()

    @Slot(float)
    def set_volume(self, volume: float) -> None:
        """From the next sentence on; 0-1."""
        self._volume = volume
        if self.speaks and self._engine is not None:
            self._engine.setVolume(volume)

    @Slot()
    def close(self) -> None:
        """Give the engine back on the thread it was made on, and end that."""
        if self._engine is not None:
            self._engine.stop()
            self._engine.deleteLater()
            self._engine = None
        QThread.currentThread().quit()


def _speaks(engine: QTextToSpeech, language: str) -> bool:
    """Whether a voice of the engine speaks a language; yes where it does not tell."""
    wanted = QLocale(language).language()
    known = [locale.language() for locale in engine.availableLocales()]
    return not known or wanted in known


class Speaker(QObject):
    """Says one sentence at a time; a new one replaces the old, but for those said before a voice
    was found: they come one after the other.

    Args:
        language: two-letter language of the texts; empty for the system's.
        volume: 0-1.
        engine: name of the speech engine, for tests; empty for the system's own.
    """

    dumb = Signal()
    """Something was to be said and nothing here can speak."""

    _openWanted = Signal()
    _sayWanted = Signal(str, bool)
    _hushWanted = Signal()
    _volumeWanted = Signal(float)

    def __init__(
        self,
        language: str = "",
        volume: float = 0.7,
        engine: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = _Voice(language, volume, engine)
        self._thread = QThread()
        self._asked = False
        self._voice.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._openWanted.connect(self._voice.open, queued)
        self._sayWanted.connect(self._voice.say, queued)
        self._hushWanted.connect(self._voice.hush, queued)
        self._volumeWanted.connect(self._voice.set_volume, queued)
        self._voice.known.connect(self._known, queued)
        thread, voice = self._thread, self._voice
        self.destroyed.connect(lambda _=None: _end(thread, voice))
        # Also when the interpreter ends first: a thread that still runs then ends it badly.
        weakref.finalize(self, _end, thread, voice)

    def prepare(self) -> None:
        """Look for a voice now, so that the first sentence need not wait for it."""
        if not self._thread.isRunning():
            self._thread.start(QThread.Priority.LowPriority)
            self._openWanted.emit()

    @property
    def known_dumb(self) -> bool:
        """Whether a voice was looked for and none was found; asks and waits for nothing."""
        return self._voice.looked.is_set() and not self._voice.speaks

    @property
    def works(self) -> bool:
        """Whether a voice has been found; waits until it was looked for."""
        self.prepare()
        self._voice.looked.wait(LONGEST_LOOK)
        return self._voice.speaks

    def set_volume(self, volume: float) -> None:
        """How loud from now on; 0-1."""
        self._volumeWanted.emit(volume)

    def say(self, text: str) -> None:
        """Say a sentence as soon as there is a voice."""
        if not text:
            return
        self.prepare()
        if self.known_dumb:
            self.dumb.emit()
            return
        self._asked = True
        self._sayWanted.emit(text, not self._voice.looked.is_set())

    def hush(self) -> None:
        """Stop speaking."""
        if self._thread.isRunning():
            self._hushWanted.emit()

    @Slot(bool)
    def _known(self, speaks: bool) -> None:
        if not speaks and self._asked:
            self.dumb.emit()

    def close(self) -> None:
        """Give the voice back; waits until the thread has ended."""
        _end(self._thread, self._voice)


def _end(thread: QThread, voice: _Voice) -> None:
    """End the thread; what it was told before is done first."""
    if isValid(thread) and thread.isRunning():
        QMetaObject.invokeMethod(voice, "close", Qt.ConnectionType.QueuedConnection)
        thread.wait(10_000)
