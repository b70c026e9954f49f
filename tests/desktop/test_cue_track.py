"""Every sound lies at its own sample, however the stream is cut."""

from __future__ import annotations

import random
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from acucoach.desktop.cue_track import RATE, CueTrack, DriftGuard, load_sounds
from acucoach.domain.acupoint import Motion
from acucoach.domain.cues import CueKind, cues
from acucoach.domain.plan import plan
from acucoach.settings import SOUND_KINDS
from tests.hand_made import routine, step

CLICK = {"beat": array("h", [9000, 100]), "ready": array("h", [9000]),
         "begin": array("h", [9000]), "change": array("h", [9000]),
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


SIGNALS = ("beat", "ready", "begin", "turn", "nearly", "release", "change", "next", "end")


@pytest.mark.parametrize("kind", SOUND_KINDS)
def test_the_built_sounds_are_there_and_begin_softly(resources: Path, kind: str) -> None:
    sounds = load_sounds(resources / "sounds", kind)
    assert set(sounds) == {*SIGNALS, "murmur"}
    for name, samples in sounds.items():
        if name != "murmur":
            assert abs(samples[0]) < 200
            assert abs(samples[-1]) < 400
        assert max(map(abs, samples)) > 3000


def strokes(samples: array[int]) -> list[float]:
    """Seconds at which something is struck: the loudness of a hundredth rises by half."""
    step = RATE // 100
    loud = [max(map(abs, samples[n : n + step]), default=0) for n in range(0, len(samples), step)]
    found: list[float] = []
    for number, now in enumerate(loud):
        before = max(loud[max(0, number - 3) : number], default=0)
        if now > 1.25 * before + 300 and (not found or number / 100 - found[-1] > 0.06):
            found.append(number / 100)
    return found


@pytest.mark.parametrize("kind", SOUND_KINDS)
def test_each_signal_is_told_apart_by_its_strokes_or_its_pitch(resources: Path, kind: str) -> None:
    sounds = load_sounds(resources / "sounds", kind)
    heard = {name: len(strokes(sounds[name])) for name in SIGNALS if name != "beat"}
    assert heard == {
        "ready": 1, "begin": 1, "turn": 2, "nearly": 3, "release": 2, "change": 2, "next": 3,
        "end": 3,
    }  # fmt: skip
    for quick, slow in (("turn", "change"), ("change", "release"), ("nearly", "next")):
        lengths = [strokes(sounds[name])[-1] - strokes(sounds[name])[0] for name in (quick, slow)]
        assert lengths[1] - lengths[0] >= 0.05


def test_press_let_go_change_and_nearly_over_have_a_signal_each() -> None:
    held = step(seconds=40, motion=Motion.HOLD, rate=0)
    made = plan(routine(held))
    names = ("ready", "begin", "nearly", "release", "change", "end")
    marks = {name: array("h", [1000 + n]) for n, name in enumerate(names)}
    track = CueTrack(made, marks, volume=1.0)
    heard = {track.render(at, 1)[0]: at / RATE for at in track.onsets}
    seconds = [heard[1000 + n] for n in range(len(names))]
    starts = [made.start_of(index) for index in made.parts()]
    end = made.end_of(made.parts()[1])
    assert seconds == [0, starts[1], end - 10, end - 4, made.end_of(made.parts()[0]), end]
