"""Speaks for the window, in a process of its own: ``acucoach speak``.

A server for speech that does not answer holds up the whole process that asks it, whatever thread
asks: the toolkit keeps Python's lock meanwhile. So nobody but this small process asks it.

It reads a line of JSON a command, ``["say", text, after]``, ``["hush"]`` or ``["volume", 0.7]``,
until its input ends, and writes a line a word: ``speaks`` or ``silent`` once, then ``done`` for
each command that was carried out.
"""

from __future__ import annotations

import gc
import json
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SPEAKS, SILENT, DONE = "speaks", "silent", "done"


class _Lines(QObject):
    """Commands from the input, read beside the engine."""

    read = Signal(object)
    """A command, or None at the end."""

    def begin(self) -> None:
        """Read until the end."""
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.read.emit(json.loads(line))
        self.read.emit(None)


def run_speak(language: str, volume: float, engine: str = "") -> int:
    """Speak what comes in until the input ends.

    Args:
        language: two-letter language of the texts; empty for the system's.
        volume: 0-1.
        engine: name of the speech engine, for tests; empty for the system's own.

    Returns:
        The exit code.
    """
    gc.disable()  # a look for waste on the reading thread would end objects of the toolkit there
    application = QCoreApplication.instance() or QCoreApplication(["acucoach"])
    voice = _open(language, volume, engine)
    _tell(SILENT if voice is None else SPEAKS)
    if voice is None:
        return 0
    lines = _Lines()

    def act(command: list[Any] | None) -> None:
        if command is None:
            voice.stop()
            application.quit()
            return
        _carry_out(voice, command)
        _tell(DONE)

    lines.read.connect(act, Qt.ConnectionType.QueuedConnection)
    lines.begin()
    return application.exec()


def _open(language: str, volume: float, name: str) -> QTextToSpeech | None:
    """An engine that can speak the language; None when there is none."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    engine = QTextToSpeech(name) if name else QTextToSpeech()
    if engine.state() is engine.State.Error:
        return None
    if language and not _speaks(engine, language):
        return None  # words read in another language's sounds help nobody
    engine.setVolume(volume)
    if language:
        engine.setLocale(QLocale(language))
    return engine


def _carry_out(voice: QTextToSpeech, command: list[Any]) -> None:
    match command:
        case ["say", str(text), bool(after)]:
            if after:
                voice.enqueue(text)
            else:
                voice.stop()
                voice.say(text)
        case ["hush"]:
            voice.stop()
        case ["volume", float(volume)]:
            voice.setVolume(volume)


def _speaks(engine: QTextToSpeech, language: str) -> bool:
    """Whether a voice of the engine speaks a language; yes where it does not tell."""
    wanted = QLocale(language).language()
    known = [locale.language() for locale in engine.availableLocales()]
    return not known or wanted in known


def _tell(word: str) -> None:
    print(word, flush=True)
