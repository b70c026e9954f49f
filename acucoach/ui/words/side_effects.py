"""What was noticed after pressing, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.session_record import SideEffect


class SideEffectWords(QObject):
    """Side effects of a session in the user's language."""

    def effect(self, kind: SideEffect) -> str:
        """One kind: "Sore"."""
        return {
            SideEffect.SORE: self.tr("Sore"),
            SideEffect.BRUISE: self.tr("Bruise"),
            SideEffect.OTHER: self.tr("Something else"),
        }[kind]
