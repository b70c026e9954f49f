"""The gate's verdict in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.safety import Level


class VerdictWords(QObject):
    """What the gate says of a place or a routine, in the user's language."""

    def verdict(self, level: Level) -> str:
        """The head of what is said: "Gently today"."""
        return {
            Level.ALLOW: self.tr("Fine for you today"),
            Level.GENTLE: self.tr("Gently today"),
            Level.BLOCK: self.tr("Leave this out"),
        }[level]
