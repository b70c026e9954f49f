"""Without a voice or a sound card everything goes on in silence; nothing waits for them."""

from array import array
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject, QThread

from acucoach.desktop import sound_output
from acucoach.desktop.cue_track import RATE, CueTrack
from acucoach.desktop.sample_sound import SampleSound
from acucoach.desktop.sound import SessionPlayer, TrackDevice
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


@NOISE
def test_a_voice_that_takes_long_to_find_holds_nobody_up(
    speaker: Speaker, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = _SlowEngine()
    monkeypatch.setattr("PySide6.QtTextToSpeech.QTextToSpeech", said.engine())
    speaker.say("Left hand.")
    speaker.say("Get ready.")
    assert said.texts == []  # the engine is still looked for, and we are here already
    said.gate.set()
    qtbot.waitUntil(lambda: said.texts == ["+Left hand.", "+Get ready."])
    assert said.thread is not QThread.currentThread()
    speaker.say("Change hands.")
    qtbot.waitUntil(lambda: said.texts[-1:] == ["Change hands."])


def test_without_the_library_the_voice_says_that_it_is_dumb(no_sound_libraries, qtbot) -> None:
    speaker = Speaker("en")
    with qtbot.waitSignal(speaker.dumb):
        speaker.say("Change hands.")
    assert not speaker.works
    assert speaker.known_dumb
    speaker.close()


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


class _SlowEngine:
    """What an engine says that opens when its gate does; "+" for one sentence after another."""

    def __init__(self) -> None:
        self.gate, self.texts = Event(), list[str]()
        self.thread: QThread | None = None

    def engine(self) -> type[QObject]:
        """The class to put in the place of Qt's."""
        said = self
        from PySide6.QtTextToSpeech import QTextToSpeech

        class Engine(QObject):
            State = QTextToSpeech.State

            def __init__(self, *_: object) -> None:
                super().__init__()
                said.gate.wait(10)
                said.thread = QThread.currentThread()

            def state(self) -> object:
                return self.State.Ready

            def setVolume(self, _: float) -> None: ...

            def setLocale(self, _: object) -> None: ...

            def availableLocales(self) -> list[object]:
                return []

            def stop(self) -> None: ...

            def say(self, text: str) -> None:
                said.texts.append(text)

            def enqueue(self, text: str) -> None:
                said.texts.append(f"+{text}")

        return Engine
