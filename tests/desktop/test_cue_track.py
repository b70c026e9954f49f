"""Every sound lies at its own sample, however the stream is cut."""

import random
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from acucoach.desktop.cue_track import RATE, CueTrack, DriftGuard, load_sounds
from acucoach.domain.cues import CueKind, cues
from acucoach.domain.plan import plan
from tests.hand_made import routine, step

CLICK = {"beat": array("h", [9000, 100]), "begin": array("h", [9000]), "change": array("h", [9000]),
         "end": array("h", [9000, 1])}  # fmt: skip


def test_sounds_begin_at_the_sample_of_their_cue() -> None:
    made = plan(routine(step(seconds=20, rate=37)))
    track = CueTrack(made, CLICK, volume=1.0)
    chance = random.Random(1)
    at, found = 0, []
    while at < track.frames:
        count = chance.randint(1, 5000)
        part = track.render(at, count)
        assert len(part) == count
        found += [at + n for n, value in enumerate(part) if value >= 9000]
        at += count
    expected = sorted({
        round(cue.at * RATE)
        for cue in cues(made)
        if cue.kind in (CueKind.BEAT, CueKind.PREPARE, CueKind.BEGIN, CueKind.CHANGE_SIDES,
                        CueKind.END)
    })  # fmt: skip
    assert found == expected


def test_the_murmur_lies_below_and_loops() -> None:
    made = plan(routine(step(seconds=20)))
    sounds = {"murmur": array("h", range(100))}
    track = CueTrack(made, sounds, volume=1.0, background=True)
    assert list(track.render(250, 200)) == [n % 100 for n in range(250, 450)]
    assert list(CueTrack(made, sounds).render(250, 200)) == [0] * 200


@pytest.mark.parametrize("parts_per_million", [-150, 60, 150])
def test_a_sound_card_that_runs_fast_or_slow_is_found_out(parts_per_million: int) -> None:
    guard = DriftGuard()
    chance = random.Random(2)
    drift, t = 0.0, 0.0
    while t < 1800:
        t += 0.02
        card = t * (1 + parts_per_million / 1e6)
        drift = guard.read(t + chance.uniform(0, 0.02), card)
    assert drift == pytest.approx(-1800 * parts_per_million / 1e6, abs=0.004)


def readings(lateness: Callable[[float], float]) -> Iterator[tuple[float, float]]:
    """A minute of readings fifty a second: the time and what the guard says."""
    guard = DriftGuard()
    chance = random.Random(3)
    for number in range(3000):
        t = number * 0.02
        yield t, guard.read(t + chance.uniform(0, 0.02), t - lateness(t))


def test_sound_lost_for_good_is_made_up_for_within_a_few_seconds() -> None:
    for t, drift in readings(lambda t: 0.25 if t > 20 else 0.0):
        if t < 20 or t > 24:
            assert drift == pytest.approx(0.25 if t > 20 else 0.0, abs=0.004)


def test_a_hold_up_that_passes_moves_nothing() -> None:
    for _, drift in readings(lambda t: 0.5 if 20 < t < 22 else 0.0):
        assert drift == pytest.approx(0, abs=0.004)


def test_the_built_sounds_are_there_and_begin_softly(resources: Path) -> None:
    sounds = load_sounds(resources / "sounds")
    assert set(sounds) == {"beat", "begin", "turn", "change", "end", "murmur"}
    for name, samples in sounds.items():
        if name != "murmur":
            assert abs(samples[0]) < 200
            assert abs(samples[-1]) < 400
        assert max(map(abs, samples)) > 3000
