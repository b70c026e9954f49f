"""Without a voice or a sound card everything goes on in silence; nothing waits for them."""

import json
import sys
import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from acucoach.desktop import sound_output
from acucoach.desktop.cue_track import RATE, CueTrack
from acucoach.desktop.sample_sound import SampleSound
from acucoach.desktop.sound import SessionPlayer, TrackDevice
from acucoach.desktop.speaking import run_speak
from acucoach.desktop.speech import Speaker
from acucoach.domain.plan import plan
from tests.conftest import ROOT, FakeClock
from tests.hand_made import routine, step

NOISE = pytest.mark.qt_log_ignore("pipewire|va-|resolve|load|speech|audio")


@pytest.fixture
def speaker(qapp) -> Iterator[Speaker]:
    made = Speaker("en", engine="mock")
    yield made
    made.close()


@NOISE
def test_the_mock_voice_speaks(speaker: Speaker) -> None:
    told: list[int] = []
    speaker.dumb.connect(lambda: told.append(1))
    speaker.say("Change hands.")
    assert speaker.works
    speaker.hush()
    assert told == []


@NOISE
def test_a_voice_of_another_language_keeps_silent_and_says_so(qtbot) -> None:
    """The mock engine speaks English, Norwegian and Finnish."""
    for language, speaks in (("de", False), ("es", False), ("fi", True), ("nb", True)):
        speaker = Speaker(language, engine="mock")
        told: list[int] = []
        speaker.dumb.connect(lambda told=told: told.append(1))
        speaker.prepare()
        speaker.say("Change hands.")
        qtbot.waitUntil(lambda told=told, speaker=speaker: bool(told) or speaker.works)
        assert speaker.works is speaks, language
        assert bool(told) is not speaks, language
        speaker.close()


def stand_in(tmp_path: Path, script: str) -> tuple[str, ...]:
    """A process that speaks, made up: what it is told lands in a file beside it."""
    file = tmp_path / "speaks.py"
    file.write_text(
        f"import json, sys, time\nheard = open({str(tmp_path / 'heard')!r}, 'w')\n{script}"
    )
    return (sys.executable, str(file))


LISTENS = (
    "for line in sys.stdin:\n    heard.write(line); heard.flush()\n    print('done', flush=True)\n"
)


def heard(tmp_path: Path) -> list[list[object]]:
    """The commands that the made-up process has read."""
    file = tmp_path / "heard"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def test_a_voice_that_takes_long_to_find_holds_nobody_up(qtbot, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    slow = f"import os\nwhile not os.path.exists({str(gate)!r}): time.sleep(0.01)\n"
    speaker = Speaker(
        "en", command=stand_in(tmp_path, f"{slow}print('speaks', flush=True)\n{LISTENS}")
    )
    speaker.say("Left hand.")
    speaker.say("Get ready.")
    assert heard(tmp_path) == []  # the voice is still looked for, and we are here already
    gate.touch()
    qtbot.waitUntil(lambda: len(heard(tmp_path)) == 2, timeout=20_000)
    assert heard(tmp_path) == [["say", "Left hand.", True], ["say", "Get ready.", True]]
    qtbot.waitUntil(lambda: not speaker.known_dumb and speaker.works)
    speaker.say("Change hands.")
    qtbot.waitUntil(lambda: heard(tmp_path)[-1] == ["say", "Change hands.", False])
    speaker.close()


@pytest.mark.parametrize(
    "script",
    ["time.sleep(600)", "print('speaks', flush=True)\ntime.sleep(600)", "print('silent')", "1 / 0"],
    ids=["never answers", "answers no more", "has no voice", "breaks"],
)
def test_a_voice_that_fails_in_whatever_way_holds_nobody_up_and_counts_as_none(
    qtbot, tmp_path: Path, script: str
) -> None:
    speaker = Speaker("en", command=stand_in(tmp_path, script), patience=(3.0, 0.3))
    beats: list[int] = []
    beat = QTimer()
    beat.timeout.connect(lambda: beats.append(1))
    beat.start(5)
    with qtbot.waitSignal(speaker.dumb, timeout=20_000):
        speaker.say("Change hands.")
    assert speaker.known_dumb
    assert beats, "the window's own time went on"
    began = time.monotonic()
    speaker.say("Done.")
    speaker.close()
    assert time.monotonic() - began < 2
    assert not speaker._process.processId()


def test_without_the_library_the_voice_says_that_it_is_dumb(
    no_sound_libraries, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_speak("en", 0.7) == 0
    assert capsys.readouterr().out == "silent\n"


def test_without_the_library_the_player_is_silent_and_says_so(
    no_sound_libraries: None, qapp, clock: FakeClock
) -> None:
    told: list[int] = []
    player = SessionPlayer(
        {"begin": array("h", [1])}, clock.monotonic, notice=lambda: told.append(1)
    )
    assert not player.works
    for _ in range(2):
        player.play(plan(routine(step(seconds=15))), 0)
    assert told == [1]
    assert "libpulse.so.0" in sound_output.lacking_for_sound()
    assert "libpulse.so.0" in sound_output.lacking_for_voice()


def test_without_the_library_the_sample_says_no(no_sound_libraries: None, qapp) -> None:
    assert SampleSound(ROOT / "resources" / "sounds" / "change.wav").play(0.5) is False


@NOISE
def test_the_stream_is_closed_when_the_last_bell_has_rung(
    qapp, qtbot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink = _Sink()
    player = SessionPlayer({"end": array("h", [5000])}, clock.monotonic)
    monkeypatch.setattr("acucoach.desktop.sound.sound_output", lambda: "a sound card")
    monkeypatch.setattr("PySide6.QtMultimedia.QAudioSink", lambda *_: sink)
    what = plan(routine(step(seconds=15)))
    player.play(what, what.total_seconds - 1)
    device = sink.device
    for _ in range(10):
        device.readData(2 * RATE)
        clock.advance(1)
    assert sink.playing  # not from within: the sink is asking
    qtbot.waitUntil(lambda: not sink.playing)


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


class _Sink:
    """Stands in for the sound card."""

    def __init__(self) -> None:
        self.playing = False
        self.device: TrackDevice

    def start(self, device: TrackDevice) -> None:
        self.playing, self.device = True, device

    def setBufferSize(self, _: int) -> None: ...

    def reset(self) -> None:
        self.playing = False
