"""A smooth way from one view of the body to another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

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
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(GLIDE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)

    @property
    def goal(self) -> Viewport | None:
        """Where it is moving to; None while it rests."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._to if running else None

    def begin(self, before: Viewport, after: Viewport) -> None:
        """Move; an earlier move ends where it is."""
        self._animation.stop()
        self._from, self._to = before, after
        self._animation.start()

    def stop(self) -> Viewport | None:
        """Stay where it is; where it was moving to, None when it rested."""
        goal = self.goal
        self._animation.stop()
        return goal

    def _step(self, share: float) -> None:
        self._show(self._from.between(self._to, share).held())
