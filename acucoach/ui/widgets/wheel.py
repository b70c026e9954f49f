"""The mouse wheel scrolls the page; it never changes an answer it happens to pass over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded


class _LeavesWheel(QObject):
    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()  # so that Qt offers it to the page around
        return True


def leave_wheel(control: QWidget) -> None:
    """Let a control leave the wheel to the page around it."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_LeavesWheel(control))
