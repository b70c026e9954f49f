"""The fixed sentences of a session from files, where the system has no voice."""

from __future__ import annotations

import json
import re
import sys
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject

from acucoach.desktop.cue_track import RATE as CARD_RATE
from acucoach.desktop.mu_law import decoded
from acucoach.desktop.sound_output import sound_output

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

RATE = 16_000
"""Samples a second in the files."""
_TIMES = CARD_RATE // RATE
_PAUSE = CARD_RATE // 5
"""Samples of silence between two sentences."""


def sentences_of(text: str) -> list[str]:
    """A text, sentence by sentence."""
    return [one for one in re.split(r"(?<=[.!?…])\s+", text.strip()) if one]


def key_of(sentence: str) -> str:
    """A sentence as it is looked up: without its stops and by small letters."""
    return sentence.strip(" .:!?¡¿…").casefold()


class RenderedVoice(QObject):
    """Says what there are files for; other sentences, such as names, are left out.

    Args:
        folder: the files of one language and their ``index.json``.
        volume: 0-1.
    """

    def __init__(self, folder: Path, volume: float = 0.7, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._volume = folder, volume
        try:
            found = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            found = {}
        self._index: dict[str, str] = found if isinstance(found, dict) else {}
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    @property
    def speaks(self) -> bool:
        """Whether there are files, and a device to hear them."""
        return bool(self._index) and sound_output() is not None

    def known(self, text: str) -> list[str]:
        """Names of the files that say a text, in order."""
        names = []
        for sentence in sentences_of(text):
            # "Next: Hegu." begins with words there is a file for.
            for part in (sentence, sentence.partition(":")[0]):
                if name := self._index.get(key_of(part)):
                    names.append(name)
                    break
        return names

    def set_volume(self, volume: float) -> None:
        """How loud from the next sentence on; 0-1."""
        self._volume = volume

    def say(self, text: str) -> bool:
        """Say a text in the place of the one before.

        Returns:
            Whether anything of it can be heard here.
        """
        names, output = self.known(text), sound_output()
        samples = self._samples(names) if names and output is not None else array("h")
        if not samples or output is None:
            return False
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink

        self.hush()
        if self._sink is None:
            wanted = QAudioFormat()
            wanted.setSampleRate(CARD_RATE)
            wanted.setChannelCount(1)
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._sink = QAudioSink(output, wanted, self)
        self._sink.setVolume(self._volume)
        if sys.byteorder == "big":
            samples.byteswap()
        self._buffer = QBuffer(self)
        self._buffer.setData(samples.tobytes())
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)
        return True

    def hush(self) -> None:
        """Stop speaking."""
        if self._sink is not None:
            self._sink.reset()
        if self._buffer is not None:
            self._buffer.close()
            self._buffer.deleteLater()
            self._buffer = None

    def _samples(self, names: list[str]) -> array[int]:
        """Files one after the other, at the card's rate."""
        made = array("h")
        for name in names:
            try:
                said = decoded((self._folder / name).read_bytes())
            except OSError:
                continue
            for here, there in zip(said, [*said[1:], 0], strict=True):
                made.extend(here + (there - here) * step // _TIMES for step in range(_TIMES))
            made.extend([0] * _PAUSE)
        return made
