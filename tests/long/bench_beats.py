"""Thirty minutes of beats, rendered as the sound card is handed them, and measured.

The stream is pulled in pieces of random size through the very device the audio sink reads, by a
card whose clock is wrong by some parts in a million and which asks late at random, as under load.
The time at which the card would play each sample is known; every sound found in the samples is
compared with its place in the plan on the computer's clock.

    python tests/long/bench_beats.py [--ppm 100] [--load]
"""

from __future__ import annotations

import argparse
import random
import sys
from array import array
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from acucoach.desktop.cue_track import RATE, CueTrack  # noqa: E402
from acucoach.desktop.sound import TrackDevice  # noqa: E402
from acucoach.domain.plan import plan  # noqa: E402
from tests.hand_made import routine, step  # noqa: E402

BUFFER_SECONDS = 0.1


def main() -> int:
    """Play and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--ppm", type=float, default=100.0, help="error of the card's clock")
    parser.add_argument("--load", action="store_true", help="the program is held up at random")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    codes = ("LI4", "SP6", "LR3")
    made = plan(routine(*(step(code, 300, rate=37) for code in codes), prepare=0, change=0))
    assert made.total_seconds == 1800
    click = array("h", [9000, *[50] * 2000])
    sounds = dict.fromkeys(("beat", "begin", "change", "turn"), click)
    sounds["end"] = array("h", [9500, *[50] * 5000])
    track = CueTrack(made, sounds, volume=1.0)
    speed = 1 + options.ppm / 1e6
    now = 0.0
    device = TrackDevice(track, 0, lambda: now)
    played: list[float] = []
    handed = 0
    late = 0.0
    while now < made.total_seconds + 2:
        # The card plays sample n at n / (RATE * speed); it asks when a piece of its buffer is free.
        count = chance.choice((240, 480, 960, 1920))
        samples = array("h", device.readData(2 * count))
        for place, value in enumerate(samples):
            if value >= 9000:
                played.append((handed + place) / (RATE * speed))
        handed += count
        due = handed / (RATE * speed) - BUFFER_SECONDS
        # Held up less than the buffer lasts; afterwards the card asks until it is full again.
        held_up = options.load and chance.random() < 0.05
        hold = chance.uniform(0, 0.06 if held_up else 0.004)
        late = max(late, hold)
        now = max(now, due + hold)
    wanted = [frame / RATE for frame in track.onsets]
    if len(played) != len(wanted):
        print(f"{len(wanted)} sounds planned, {len(played)} played")
        return 1
    errors = [1000 * (a - b) for a, b in zip(played, wanted, strict=True)]
    beats, end = errors[:-1], errors[-1]
    thirds = len(beats) // 3
    first, last = sum(beats[:thirds]) / thirds, sum(beats[-thirds:]) / thirds
    worst = max(map(abs, beats))
    print(
        f"{len(beats)} sounds in 30 min, card {options.ppm:+g} ppm, held up {late * 1000:.0f} ms:"
        f" worst {worst:.2f} ms, mean of first third {first:+.2f} ms, of last {last:+.2f} ms,"
        f" end cue {end:+.2f} ms (on the timeline of the audio sink; no sound server)"
    )
    return 0 if worst <= 5 and abs(end) <= 20 else 1


if __name__ == "__main__":
    raise SystemExit(main())
