"""Without a voice or a sound card everything goes on in silence, and says so once."""

from array import array

import pytest

from acucoach.desktop.cue_track import RATE, CueTrack
from acucoach.desktop.sound import TrackDevice
from acucoach.desktop.speech import Speaker
from acucoach.domain.plan import plan
from tests.conftest import FakeClock
from tests.hand_made import routine, step


@pytest.mark.qt_log_ignore("pipewire|va-|resolve|load")
def test_the_mock_voice_speaks(qapp) -> None:
    told: list[int] = []
    speaker = Speaker("en", notice=lambda: told.append(1), engine="mock")
    speaker.say("Change hands.")
    assert speaker.works
    speaker.hush()
    assert told == []


def test_the_device_hands_out_the_track_and_then_silence(qapp, clock: FakeClock) -> None:
    track = CueTrack(plan(routine(step(seconds=15))), {"begin": array("h", [5000])}, volume=1.0)
    device = TrackDevice(track, 5 * RATE - 1, clock.monotonic)
    handed = array("h", device.readData(8))
    assert list(handed) == [0, 5000, 0, 0]
    assert device.frame == 5 * RATE + 3
    assert len(device.readData(4000)) == 4000


def test_a_slow_card_is_caught_up_with_between_two_sounds(qapp, clock: FakeClock) -> None:
    track = CueTrack(plan(routine(step(seconds=600))), {"begin": array("h", [5000])})
    device = TrackDevice(track, 0, clock.monotonic)
    for _ in range(3000):
        device.readData(2 * 4800)
        clock.advance(0.1001)
    ahead = device.frame / RATE - 300
    assert 0.25 < ahead < 0.31
