"""The sound of a plan as one stream of samples: each beat lies at its own sample, none is late."""

from __future__ import annotations

import sys
import wave
from array import array
from bisect import bisect_right
from collections import deque
from pathlib import Path

from acucoach.domain.cues import CueKind, cues
from acucoach.domain.plan import SessionPlan

RATE = 48_000
"""Samples a second."""
_SLOT = 0.5
"""Seconds of readings of which the drift guard keeps the least."""
_SHORT, _LONG = 6, 40
"""Slots after which lost sound is believed, and in which slow drift is looked for."""
_LOST = 0.03
"""Seconds of lateness that no card's drift explains."""
_SOUND_OF = {
    CueKind.BEAT: "beat",
    CueKind.PREPARE: "ready",
    CueKind.BEGIN: "begin",
    CueKind.TURN: "turn",
    CueKind.TEN_SECONDS: "nearly",
    CueKind.SLOW_RELEASE: "release",
    CueKind.CHANGE_SIDES: "change",
    CueKind.NEXT: "next",
    CueKind.REST: "release",
    CueKind.COLD_PACK: "next",
    CueKind.END: "end",
}
"""Each thing to do has a signal of its own, so that eyes may stay closed."""


def load_sounds(folder: Path, kind: str = "bells") -> dict[str, array[int]]:
    """The built sounds by name; empty when they cannot be read.

    Args:
        folder: where they lie.
        kind: the folder in it with the signals: ``bells``, ``wood`` or ``low``.
    """
    found: dict[str, array[int]] = {}
    for path in [*sorted(folder.glob("*.wav")), *sorted((folder / kind).glob("*.wav"))]:
        try:
            with wave.open(str(path), "rb") as file:
                if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
                    continue
                samples = array("h", file.readframes(file.getnframes()))
        except (OSError, EOFError, wave.Error):
            continue
        if sys.byteorder == "big":
            samples.byteswap()
        found[path.stem] = samples
    return found


class CueTrack:
    """Renders any part of a plan's sound.

    Args:
        plan: what is played.
        sounds: samples by name.
        volume: 0-1.
        beats: with a sound each movement.
        background: with the murmur below everything.
    """

    def __init__(
        self,
        plan: SessionPlan,
        sounds: dict[str, array[int]],
        *,
        volume: float = 0.6,
        beats: bool = True,
        background: bool = False,
    ) -> None:
        self._events: list[tuple[int, array[int]]] = []
        loud = {name: _scaled(samples, volume) for name, samples in sounds.items()}
        last = -1
        for cue in cues(plan, beats=beats):
            samples = loud.get(_SOUND_OF.get(cue.kind, ""))
            frame = round(cue.at * RATE)
            if cue.kind is CueKind.BEAT and frame == last:
                continue  # the bell that stands there is the beat
            if samples:
                self._events.append((frame, samples))
                last = frame
        self._starts = [frame for frame, _ in self._events]
        self._longest = max((len(samples) for _, samples in self._events), default=0)
        self._murmur = loud.get("murmur") if background else None
        self.frames = plan.total_seconds * RATE + self._longest
        """Length with the last bell's end."""

    @property
    def onsets(self) -> list[int]:
        """Sample numbers at which sounds begin."""
        return list(self._starts)

    def render(self, first: int, count: int) -> array[int]:
        """Samples ``first`` to ``first + count``; silence beyond the end."""
        mixed = self._ground(first, count)
        number = bisect_right(self._starts, first - self._longest)
        while number < len(self._events) and self._starts[number] < first + count:
            start, samples = self._events[number]
            number += 1
            begin, end = max(start, first), min(start + len(samples), first + count)
            for frame in range(begin, end):
                value = mixed[frame - first] + samples[frame - start]
                mixed[frame - first] = max(-32768, min(32767, value))
        return mixed

    def is_silent(self, first: int, last: int) -> bool:
        """Whether no sound lies between two samples, both included.

        There the timing can be mended unheard.
        """
        number = bisect_right(self._starts, last)
        return all(
            start + len(samples) <= first
            for start, samples in self._events[max(0, number - 4) : number]
        )

    def _ground(self, first: int, count: int) -> array[int]:
        if self._murmur is None:
            return array("h", bytes(2 * count))
        length = len(self._murmur)
        begin = first % length
        made = self._murmur[begin : begin + count]
        while len(made) < count:
            made.extend(self._murmur[: count - len(made)])
        return made


class DriftGuard:
    """Finds how far a sound card's clock has run from the computer's.

    Both clocks are read together now and then. A reading can only make the card look late, by the
    size of a buffer or a hold-up of the program; the least lateness of a stretch is therefore the
    true one. A card's clock strays slowly, so the stretch is long; sound lost to a hold-up shows
    as a lateness that stays, and is believed sooner.
    """

    def __init__(self) -> None:
        self._slots: deque[tuple[int, float]] = deque()
        self._first: float | None = None
        self._lost = 0.0

    def read(self, elapsed: float, played: float) -> float:
        """Take a reading.

        Args:
            elapsed: seconds of the computer's clock since the sound began.
            played: seconds of sound that the card has taken since.

        Returns:
            Seconds by which the sound should be moved forward; negative for back.
        """
        slot, late = int(elapsed / _SLOT), elapsed - played - self._lost
        if self._slots and self._slots[-1][0] == slot:
            late = min(late, self._slots.pop()[1])
        self._slots.append((slot, late))
        while self._slots[0][0] < slot - _LONG:
            self._slots.popleft()
        least = min(late for _, late in self._slots)
        recent = min(late for at, late in self._slots if at > slot - _SHORT)
        if slot >= _SHORT and recent - least > _LOST:
            self._lost += recent - least
            self._slots = deque(pair for pair in self._slots if pair[0] <= slot - _SHORT)
        if self._first is None:
            if slot < _LONG:
                return self._lost
            self._first = least
        return self._lost + least - self._first


def _scaled(samples: array[int], volume: float) -> array[int]:
    return array("h", (round(value * volume) for value in samples))
