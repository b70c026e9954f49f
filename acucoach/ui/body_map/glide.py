"""A smooth way from one view of the body to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

from acucoach.ui.body_map.viewport import Viewport

GLIDE_MS = 200


class Glide(QObject):
    """Moves a view in a fifth of a second.

    Args:
        show: shows a view on the way.
        parent: the owner.
    """

    def __init__(self, show: Callable[[Viewport], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._from = self._to = Viewport((1, 1), (1, 1))
        self._animation: QVariantAnimation | None = None

    @property
    def goal(self) -> Viewport | None:
        """Where it is moving to; None while it rests."""
        animation = self._animation
        running = animation is not None and animation.state() == animation.State.Running
        return self._to if running else None

    def begin(self, before: Viewport, after: Viewport) -> None:
        """Move; an earlier move ends where it is."""
        animation = self._animation or self._made()
        animation.stop()
        self._from, self._to = before, after
        animation.start()

    def stop(self) -> Viewport | None:
        """Stay where it is; where it was moving to, None when it rested."""
        goal = self.goal
        if self._animation is not None:
            self._animation.stop()
        return goal

    def _made(self) -> QVariantAnimation:
        """Made for the first move: at the start nothing moves."""
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        animation = self._animation = QVariantAnimation(self)
        animation.setDuration(GLIDE_MS)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.valueChanged.connect(self._step)
        return animation

    def _step(self, share: float) -> None:
        self._show(self._from.between(self._to, share).held())
