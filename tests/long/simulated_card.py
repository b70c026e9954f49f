"""A session's stream rendered as a sound card would ask for it, where no sound server is.

The stream is pulled in pieces of random size through the very device the audio sink reads, by a
card whose clock is wrong by some parts in a million and which asks late at random, as under load.
The time at which the card would play each sample is known.
"""

from __future__ import annotations

import random
from array import array

from acucoach.desktop.cue_track import RATE, CueTrack
from acucoach.desktop.sound import TrackDevice
from acucoach.domain.plan import SessionPlan

BUFFER_SECONDS = 0.1
_CLICK = 9000


def play(
    what: SessionPlan, *, load: bool, ppm: float = 100.0, seed: int = 1
) -> tuple[list[float], list[float]]:
    """Play a plan to the simulated card.

    Args:
        what: the plan.
        load: the program is held up at random, for less than the card's buffer lasts.
        ppm: how much faster than the computer's clock the card runs, parts in a million.
        seed: of the disturbances.

    Returns:
        Seconds at which sounds were played, and at which they were planned.
    """
    chance = random.Random(seed)
    click = array("h", [_CLICK, *[50] * 2000])
    sounds = dict.fromkeys(("beat", "begin", "change", "turn", "end"), click)
    track = CueTrack(what, sounds, volume=1.0)
    speed = 1 + ppm / 1e6
    now = 0.0
    device = TrackDevice(track, 0, lambda: now)
    played: list[float] = []
    handed = 0
    while now < what.total_seconds + 2:
        # The card plays sample n at n / (RATE * speed); it asks when a piece of its buffer is free.
        count = chance.choice((240, 480, 960, 1920))
        samples = array("h", device.readData(2 * count))
        played.extend(
            (handed + place) / (RATE * speed)
            for place, value in enumerate(samples)
            if value >= _CLICK
        )
        handed += count
        due = handed / (RATE * speed) - BUFFER_SECONDS
        held_up = load and chance.random() < 0.05
        # Afterwards the card asks until its buffer is full again.
        now = max(now, due + chance.uniform(0, 0.06 if held_up else 0.004))
    return played, [frame / RATE for frame in track.onsets]
