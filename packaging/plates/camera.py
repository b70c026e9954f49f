"""Orthographic cameras: body space (metres) to picture (pixels)."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from linear import Array, unit


@dataclass(frozen=True)
class Camera:
    """A parallel view.

    Attributes:
        view: from the subject towards the eye.  up: roughly upwards in the picture.
        centre: what lies in the middle of the picture, metres.
        mm_per_px: scale.  width, height: pixels.
    """

    view: tuple[float, float, float]
    up: tuple[float, float, float]
    centre: tuple[float, float, float]
    mm_per_px: float
    width: int
    height: int

    @cached_property
    def axes(self) -> tuple[Array, Array, Array]:
        """Picture right, picture up, towards the eye: orthonormal."""
        view = unit(self.view)
        up = np.asarray(self.up, float)
        up = up - view * (view @ up)
        if np.linalg.norm(up) < 1e-6:
            raise ValueError("the camera's up lies along its view")
        up = unit(up)
        return np.cross(up, view), up, view

    @property
    def px(self) -> float:
        """Metres a pixel."""
        return self.mm_per_px / 1000

    def to_view(self, points: Array) -> Array:
        """(n, 3) right, up and towards the eye, metres from the centre."""
        right, up, view = self.axes
        q = np.atleast_2d(points) - np.asarray(self.centre)
        return np.stack([q @ right, q @ up, q @ view], 1)

    def project(self, points: Array) -> Array:
        """(n, 2) pixels, x to the right and y down, pixel centres at .5."""
        q = self.to_view(points)
        return np.stack(
            [self.width / 2 + q[:, 0] / self.px, self.height / 2 - q[:, 1] / self.px], 1
        )

    def coarser(self, factor: int) -> "Camera":
        """The same view with pixels `factor` times as large; the top-left corner stays."""
        w, h = -(-self.width // factor), -(-self.height // factor)
        right, up, _ = self.axes
        shift = right * (w * factor - self.width) / 2 - up * (h * factor - self.height) / 2
        x, y, z = (float(c) for c in np.asarray(self.centre) + shift * self.px)
        return Camera(self.view, self.up, (x, y, z), self.mm_per_px * factor, w, h)
