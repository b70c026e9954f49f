"""Where sound goes to, on computers where it goes anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice


def sound_output() -> QAudioDevice | None:
    """The device sound goes to; None without one, or without the system's library for sound."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    output = QMediaDevices.defaultAudioOutput()
    return None if output.isNull() else output


def lacking_for_sound() -> str:
    """What keeps this computer from sound, in the loader's words; empty when nothing does."""
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError as error:
        return str(error)
    return "" if sound_output() is not None else "no sound device"


def lacking_for_voice() -> str:
    """What keeps Qt from loading its part for speech; empty when nothing does."""
    try:
        import PySide6.QtTextToSpeech  # noqa: F401
    except ImportError as error:
        return str(error)
    return ""
