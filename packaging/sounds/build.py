"""Builds the sounds of a session: soft, short, without sharp edges. Standard library only.

    python packaging/sounds/build.py

Every sound is a sum of decaying sine waves, 48 kHz, 16 bit, one channel. The background is brown
noise made of a fixed seed, with its end blended into its beginning, so that it loops unheard.
"""

from __future__ import annotations

import math
import random
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

RATE = 48_000
TARGET = Path(__file__).resolve().parents[2] / "resources" / "sounds"

Partial = tuple[float, float, float]
"""Hertz, strength 0-1, seconds until it has sunk to a third."""


def struck(seconds: float, partials: list[Partial], rise: float = 0.004) -> array[int]:
    """A struck tone that begins at its first sample.

    Args:
        seconds: length.
        partials: what it is made of.
        rise: seconds to full strength, against clicks.
    """
    made = array("h")
    whole = round(seconds * RATE)
    for number in range(whole):
        t = number / RATE
        value = sum(
            strength * math.exp(-t / decay) * math.sin(math.tau * hertz * t)
            for hertz, strength, decay in partials
        )
        value *= min(1.0, t / rise) * min(1.0, (whole - number) / (0.01 * RATE))
        made.append(round(max(-1.0, min(1.0, value)) * 32767))
    return made


def joined(parts: list[tuple[float, array[int]]]) -> array[int]:
    """Sounds laid over each other, each from its second on."""
    length = max(round(at * RATE) + len(sound) for at, sound in parts)
    mixed = [0] * length
    for at, sound in parts:
        start = round(at * RATE)
        for number, value in enumerate(sound):
            mixed[start + number] += value
    return array("h", (max(-32768, min(32767, value)) for value in mixed))


Struck = Callable[[float, float, float], "array[int]"]
"""Hertz, seconds and strength to a sound."""


def bell(hertz: float, seconds: float, strength: float) -> array[int]:
    """A soft bell."""
    return struck(
        seconds,
        [
            (hertz, strength, seconds / 3),
            (hertz * 2.0, strength * 0.35, seconds / 5),
            (hertz * 3.01, strength * 0.12, seconds / 9),
        ],
        rise=0.006,
    )


def wood(hertz: float, seconds: float, strength: float) -> array[int]:
    """A block of wood, struck softly: short, whatever is asked for."""
    return struck(
        min(seconds, 0.28),
        [(hertz, strength * 1.2, 0.05), (hertz * 2.76, strength * 0.3, 0.02)],
        rise=0.003,
    )


def low(hertz: float, seconds: float, strength: float) -> array[int]:
    """A round low tone, for ears that hear high ones badly; louder, since low ones seem softer."""
    return struck(
        min(seconds, 1.1),
        [(hertz / 2, strength * 1.25, seconds / 3), (hertz, strength * 0.3, seconds / 5)],
        rise=0.02,
    )


def brown_noise(seconds: float, strength: float) -> array[int]:
    """A low murmur that loops."""
    chance = random.Random(4)
    blend = RATE // 2
    whole = round(seconds * RATE)
    values, level = [], 0.0
    for _ in range(whole + blend):
        level = 0.995 * level + chance.uniform(-1, 1) * 0.05
        values.append(level)
    for number in range(blend):
        share = number / blend
        values[number] = values[number] * share + values[whole + number] * (1 - share)
    most = max(abs(value) for value in values[:whole])
    return array("h", (round(value / most * strength * 32767) for value in values[:whole]))


def signals(strike: Struck) -> dict[str, array[int]]:
    """What is told apart with closed eyes: how many strokes, and whether they rise or fall.

    One stroke: press. Two rising: the other side. Three rising: another place. Two falling: let
    go. Three soft quick ones: nearly over. Three slow falling: the end.
    """
    quick = 0.13
    return {
        "beat": struck(0.09, [(392.0, 0.30, 0.02), (784.0, 0.08, 0.012)]),
        "ready": strike(293.66, 0.9, 0.36),
        "begin": strike(523.25, 1.2, 0.45),
        "turn": joined([(0.0, strike(440.0, 0.4, 0.30)), (0.16, strike(440.0, 0.6, 0.30))]),
        "nearly": joined([(n * quick, strike(659.25, 0.25, 0.20)) for n in range(3)]),
        "release": joined([(0.0, strike(523.25, 0.8, 0.32)), (0.4, strike(349.23, 1.2, 0.34))]),
        "change": joined([(0.0, strike(440.0, 0.9, 0.38)), (0.22, strike(587.33, 1.2, 0.38))]),
        "next": joined(
            [
                (0.0, strike(392.0, 0.7, 0.34)),
                (0.22, strike(493.88, 0.8, 0.34)),
                (0.44, strike(659.25, 1.1, 0.34)),
            ]
        ),
        "end": joined(
            [
                (0.0, strike(587.33, 1.4, 0.34)),
                (0.35, strike(440.0, 1.6, 0.34)),
                (0.8, strike(293.66, 2.0, 0.40)),
            ]
        ),
    }


KINDS: dict[str, Struck] = {"bells": bell, "wood": wood, "low": low}


def write(folder: Path) -> None:
    """Write every sound as a WAV file, each kind into a folder of its own."""
    every = {("", "murmur"): brown_noise(8.0, 0.16)}
    for kind, strike in KINDS.items():
        every |= {(kind, name): samples for name, samples in signals(strike).items()}
    for (kind, name), samples in every.items():
        (folder / kind).mkdir(parents=True, exist_ok=True)
        with wave.open(str(folder / kind / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(TARGET)
