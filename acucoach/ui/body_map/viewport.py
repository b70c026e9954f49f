"""Which part of a scene a window shows: fit, zoom about a place, pan within bounds. Pure."""

from __future__ import annotations

from dataclasses import replace

from acucoach.domain.frozen import frozen

MOST = 10.0
"""Largest magnification over fitting the whole scene."""


@frozen
class Viewport:
    """A window onto a scene.

    Attributes:
        scene: width and height of the scene, scene units.
        window: width and height of the window, pixels.
        zoom: magnification over fitting everything, 1 to ``MOST``.
        centre: the scene point in the middle of the window.
    """

    scene: tuple[float, float]
    window: tuple[float, float]
    zoom: float = 1.0
    centre: tuple[float, float] = (0.0, 0.0)

    @staticmethod
    def fitting(scene: tuple[float, float], window: tuple[float, float]) -> Viewport:
        """Everything in view."""
        return Viewport(scene, window, 1.0, (scene[0] / 2, scene[1] / 2))

    @property
    def scale(self) -> float:
        """Pixels a scene unit."""
        width, height = self.scene
        if width <= 0 or height <= 0:
            return 1.0
        return max(1e-6, min(self.window[0] / width, self.window[1] / height)) * self.zoom

    def to_window(self, x: float, y: float) -> tuple[float, float]:
        """Where a scene point is in the window."""
        return (
            (x - self.centre[0]) * self.scale + self.window[0] / 2,
            (y - self.centre[1]) * self.scale + self.window[1] / 2,
        )

    def to_scene(self, x: float, y: float) -> tuple[float, float]:
        """Which scene point is at a pixel of the window."""
        return (
            (x - self.window[0] / 2) / self.scale + self.centre[0],
            (y - self.window[1] / 2) / self.scale + self.centre[1],
        )

    def resized(self, window: tuple[float, float]) -> Viewport:
        """The same view in a window of another size."""
        return replace(self, window=window).held()

    def zoomed(self, factor: float, about: tuple[float, float]) -> Viewport:
        """Magnified by a factor while a window pixel keeps its scene point."""
        anchor = self.to_scene(*about)
        zoom = max(1.0, min(MOST, self.zoom * factor))
        changed = replace(self, zoom=zoom)
        x = anchor[0] - (about[0] - self.window[0] / 2) / changed.scale
        y = anchor[1] - (about[1] - self.window[1] / 2) / changed.scale
        return replace(changed, centre=(x, y)).held()

    def panned(self, dx: float, dy: float) -> Viewport:
        """Moved by pixels: positive moves the picture right and down."""
        x = self.centre[0] - dx / self.scale
        y = self.centre[1] - dy / self.scale
        return replace(self, centre=(x, y)).held()

    def showing(self, x: float, y: float, zoom: float) -> Viewport:
        """A scene point in the middle at a magnification."""
        return replace(self, zoom=max(1.0, min(MOST, zoom)), centre=(x, y)).held()

    def shows(self, x: float, y: float, beyond: float = 0.0) -> bool:
        """Whether a window pixel lies in the window, or at most so far beyond its edge."""
        wide, high = self.window
        return -beyond <= x <= wide + beyond and -beyond <= y <= high + beyond

    def held(self) -> Viewport:
        """The centre kept so that the picture never leaves the window."""

        def hold(centre: float, size: float, window: float) -> float:
            half = window / self.scale / 2
            if half * 2 >= size:
                return size / 2
            return max(half, min(size - half, centre))

        return replace(
            self,
            centre=(
                hold(self.centre[0], self.scene[0], self.window[0]),
                hold(self.centre[1], self.scene[1], self.window[1]),
            ),
        )

    def between(self, other: Viewport, share: float) -> Viewport:
        """A view on the way to another one, for a smooth change."""
        zoom = self.zoom * (other.zoom / self.zoom) ** share
        x = self.centre[0] + (other.centre[0] - self.centre[0]) * share
        y = self.centre[1] + (other.centre[1] - self.centre[1]) * share
        return replace(other, zoom=zoom, centre=(x, y))
