"""Plays the cue track through one unbroken stream; silent, and saying so once, without a device."""

from __future__ import annotations

import os
import sys
from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, Qt, Signal

from acucoach.desktop.cue_track import RATE, CueTrack, DriftGuard
from acucoach.desktop.sound_output import sound_output
from acucoach.domain.plan import SessionPlan
from acucoach.guarded import guarded

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

_SHIFT_FROM = RATE // 500
"""Drift is mended from 2 ms on, between two sounds."""
_AHEAD_BYTES = 2 * RATE * 3 // 2
"""A second and a half is handed over ahead, so that a busy program leaves no gap; a pause throws it
away."""
_RUN_ON = 3 * RATE
"""Samples of silence handed over after the end before the stream is closed: until then what was
handed ahead may still sound."""
_SERVER_AHEAD_MS = "800"
"""What a sound server keeps of it; its own choice of 16 ms leaves gaps on a busy computer."""


class TrackDevice(QIODevice):
    """Hands samples to the audio sink as it asks for them.

    Args:
        track: the sound.
        first: the sample to begin with.
        monotonic: seconds of the computer's clock.
    """

    ranOut = Signal()
    """The track and the silence after it are handed over; told once."""

    def __init__(
        self,
        track: CueTrack,
        first: int,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__()
        self._track, self._frame, self._monotonic = track, first, monotonic
        self._handed = 0
        self._began: float | None = None
        self._guard = DriftGuard()
        self._mended = 0
        self._over = False

    @guarded
    def isSequential(self) -> bool:
        """A stream."""
        return True

    @guarded
    def bytesAvailable(self) -> int:
        """Always some: after the end there is silence."""
        return RATE

    @guarded
    def readData(self, most: int) -> bytes:
        """The next samples, moved by what the card's clock has lost or gained."""
        count = max(0, min(most // 2, RATE))
        samples = self._track.render(self._frame, count)
        self._frame += count
        # Read when the buffer is full again: then it does not matter how much was asked for.
        self._handed += count
        self._mend()
        if not self._over and self._frame > self._track.frames + _RUN_ON:
            self._over = True
            self.ranOut.emit()
        if sys.byteorder == "big":
            samples.byteswap()
        return samples.tobytes()

    @guarded
    def writeData(self, data: bytes | bytearray | memoryview, length: int) -> int:
        """Nothing is recorded."""
        return -1

    @property
    def frame(self) -> int:
        """The next sample of the track."""
        return self._frame

    def _mend(self) -> None:
        now = self._monotonic()
        if self._began is None:
            self._began = now
        drift = self._guard.read(now - self._began, self._handed / RATE)
        shift = round(drift * RATE) - self._mended
        if abs(shift) < _SHIFT_FROM:
            return
        here, there = self._frame, self._frame + shift
        if self._track.is_silent(min(here, there), max(here, there)):
            self._frame += shift
            self._mended += shift


class SessionPlayer(QObject):
    """Beats and bells of a session.

    Args:
        sounds: samples by name.
        monotonic: seconds of the computer's clock.
        volume: 0-1.
        beats: with a sound each movement.
        background: with the murmur.
        notice: told once, when there is no device.
    """

    def __init__(
        self,
        sounds: dict[str, array[int]],
        monotonic: Callable[[], float],
        *,
        volume: float = 0.6,
        beats: bool = True,
        background: bool = False,
        notice: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sounds, self._monotonic, self._volume = sounds, monotonic, volume
        self._beats, self._background = beats, background
        self._notice = notice
        self._sink: QAudioSink | None = None
        self._device: TrackDevice | None = None
        self._tracks: tuple[SessionPlan, CueTrack] | None = None

    @property
    def works(self) -> bool:
        """Whether there is a device, and something to play on it."""
        return bool(self._sounds) and sound_output() is not None

    def play(self, plan: SessionPlan, position: float) -> None:
        """Sound from a plan second on; after the plan's end the stream is closed."""
        self.hold()
        sink = self._open()
        if sink is None:
            return
        if self._tracks is None or self._tracks[0] is not plan:
            track = CueTrack(
                plan, self._sounds, volume=self._volume, beats=self._beats,
                background=self._background,
            )  # fmt: skip
            self._tracks = (plan, track)
        first = round(position * RATE)
        self._device = TrackDevice(self._tracks[1], first, self._monotonic)
        # Not while the sink still asks: it may not be reset from within.
        self._device.ranOut.connect(self.hold, Qt.ConnectionType.QueuedConnection)
        self._device.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        sink.start(self._device)

    def hold(self) -> None:
        """Be silent at once."""
        if self._sink is not None:
            self._sink.reset()
        if self._device is not None:
            self._device.close()
            self._device.deleteLater()
            self._device = None

    def _open(self) -> QAudioSink | None:
        output = sound_output()
        if output is None or not self._sounds:
            if self._notice is not None:
                self._notice()
                self._notice = None
            return None
        if self._sink is None:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink

            wanted = QAudioFormat()
            wanted.setSampleRate(RATE)
            wanted.setChannelCount(1)
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            os.environ.setdefault("PULSE_LATENCY_MSEC", _SERVER_AHEAD_MS)
            self._sink = QAudioSink(output, wanted, self)
            self._sink.setBufferSize(_AHEAD_BYTES)
        return self._sink
