"""Sound and voice, made once and shared by sessions, reading aloud and the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from acucoach.assembly.parts import Parts

if TYPE_CHECKING:
    from acucoach.desktop.rendered_voice import RenderedVoice
    from acucoach.desktop.sound import SessionPlayer
    from acucoach.desktop.speech import Speaker


class SessionVoice:
    """The system's own voice, or files in its place.

    Args:
        speaker: the system's.
        rendered: the fixed sentences from files.
        lacking: told when neither can be heard.
    """

    def __init__(
        self, speaker: Speaker, rendered: RenderedVoice, lacking: Callable[[], None]
    ) -> None:
        self._speaker, self._rendered, self._lacking = speaker, rendered, lacking
        self._last = ""

    def say(self, text: str) -> None:
        """Say a sentence."""
        self._last = text
        if not self._speaker.known_dumb:
            self._speaker.say(text)
        elif not self._rendered.say(text) and not self._rendered.speaks:
            self._lacking()

    def fall_back(self) -> bool:
        """Whether files say what the system could not."""
        return self._rendered.say(self._last) or self._rendered.speaks

    def hush(self) -> None:
        """Stop speaking."""
        self._speaker.hush()
        self._rendered.hush()


class SessionSounds(QObject):
    """Gives out what this computer has; what it lacks is told once a run.

    Args:
        parts: the program's parts.
    """

    lacking = Signal(str, str)
    """A service, "sound" or "voice", and what it means that it is not there."""
    dumb = Signal()
    """What was to be said will not be heard after all: no voice was found, maybe seconds later."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._player: SessionPlayer | None = None
        self._speaker: Speaker | None = None
        self._rendered: RenderedVoice | None = None
        self._voice: SessionVoice | None = None
        self._told: set[str] = set()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def player(self) -> SessionPlayer | None:
        """Beats and bells for a session that begins; None when off or without a device."""
        from acucoach.desktop.cue_track import load_sounds
        from acucoach.desktop.sound import SessionPlayer

        self.rest()
        wanted = self._parts.settings.now
        if not wanted.sounds and not wanted.background_sound:
            return None
        made = SessionPlayer(
            load_sounds(self._parts.root / "sounds", wanted.sound_kind),
            self._parts.clock.monotonic,
            volume=wanted.sound_volume / 100,
            beats=wanted.sounds,
            background=wanted.background_sound,
            notice=self._no_sound,
            parent=self,
        )
        if not made.works:
            made.deleteLater()
            self._no_sound()
            return None
        self._player = made
        return made

    def rest(self) -> None:
        """No session is there any more: the stream to the sound card is closed."""
        if self._voice is not None:
            self._voice.hush()
            self._voice = None
        if self._player is not None:
            self._player.hold()
            self._player.deleteLater()
            self._player = None

    def voice(self) -> SessionVoice | None:
        """The voice for a session that begins; None when off or known to be missing."""
        if not self._parts.settings.now.voice:
            return None
        speaker = self.speaker()
        speaker.prepare()
        if speaker.known_dumb and not self.rendered().speaks:
            self._no_voice()
            return None
        self._voice = SessionVoice(speaker, self.rendered(), self._no_voice)
        return self._voice

    def say_sample(self, text: str, volume: float) -> bool:
        """Let the voice of sessions be heard.

        Returns:
            Whether there is one, as far as is known by now; what comes out later is told by
            ``lacking``.
        """
        from acucoach.desktop.sound_output import lacking_for_voice

        speaker, rendered = self.speaker(), self.rendered()
        speaker.set_volume(volume)
        rendered.set_volume(volume)
        self._voice = SessionVoice(speaker, rendered, self._no_voice)
        self._voice.say(text)
        return rendered.speaks or not (speaker.known_dumb or lacking_for_voice())

    def say_aloud(self, text: str) -> None:
        """Say any words while no session runs. Files know fixed sentences only: none is asked."""
        self._voice = None
        self.speaker().say(text)

    def rendered(self) -> RenderedVoice:
        """The fixed sentences from files, as loud as is wanted now."""
        from acucoach.desktop.rendered_voice import RenderedVoice

        language = self._parts.language or QLocale().name()[:2]
        if self._rendered is None:
            folder = self._parts.root / "sounds" / "voice" / language
            self._rendered = RenderedVoice(folder, parent=self)
        self._rendered.set_volume(self._parts.settings.now.voice_volume / 100)
        return self._rendered

    def speaker(self) -> Speaker:
        """The voice, as loud as is wanted now."""
        from acucoach.desktop.speech import Speaker

        volume = self._parts.settings.now.voice_volume / 100
        if self._speaker is None:
            self._speaker = Speaker(self._parts.language, volume, parent=self)
            self._speaker.dumb.connect(self._dumb)
        self._speaker.set_volume(volume)
        return self._speaker

    def close(self) -> None:
        """The program ends."""
        self.rest()
        if self._speaker is not None:
            self._speaker.close()

    def _dumb(self) -> None:
        """The system has no voice after all: files say what they can."""
        if self._voice is None or not self._voice.fall_back():
            self._no_voice()
            self.dumb.emit()

    def _no_sound(self) -> None:
        self._tell("sound", self.tr("This computer has no sound. The picture shows every change."))

    def _no_voice(self) -> None:
        text = self.tr("This computer has no voice. The words on the screen say the same.")
        self._tell("voice", text)

    def _tell(self, service: str, text: str) -> None:
        # Its sign goes every time; the words come once.
        self.lacking.emit(service, "" if service in self._told else text)
        self._told.add(service)
