"""One short sound, to hear how loud it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from acucoach.desktop.sound_output import sound_output

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class SampleSound(QObject):
    """Plays a sound file once; a new one replaces the old.

    Args:
        path: a WAV file.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._effect: QSoundEffect | None = None

    def play(self, volume: float) -> bool:
        """Play it.

        Args:
            volume: 0-1.

        Returns:
            Whether this computer has a device to play it on.
        """
        if sound_output() is None or not self._path.is_file():
            return False
        from PySide6.QtMultimedia import QSoundEffect

        if self._effect is None:
            self._effect = QSoundEffect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(self._path)))
        self._effect.stop()
        self._effect.setVolume(volume)
        self._effect.play()
        return True
