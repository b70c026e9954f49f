"""Icons: drawn once, kept for the next start, and the same to the eye wherever they come from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from acucoach.kept import Kept
from acucoach.ui import icon_shapes
from acucoach.ui.theme import Theme


def by_the_library(file: Path, pixels: int, stroke: str, colour: str) -> QImage:
    """The icon drawn in its colour at once."""
    svg = file.read_text("utf-8").replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


def apart(one: QImage, other: QImage) -> int:
    """The largest difference of a channel, 0-255."""
    kind = QImage.Format.Format_ARGB32_Premultiplied
    first, second = (bytes(image.convertToFormat(kind).constBits()) for image in (one, other))
    assert len(first) == len(second)
    return max(abs(a - b) for a, b in zip(first, second, strict=True))


@pytest.mark.parametrize(("name", "stroke"), [("light", "1.75"), ("high_contrast", "2.25")])
def test_every_icon_looks_as_drawn_in_its_colour(
    theme: Theme, resources: Path, name: str, stroke: str
) -> None:
    theme.use(name)
    ink = QColor(theme.hex("text")).name()
    files = sorted((resources / "icons").glob("*.svg"))
    assert len(files) > 50
    for file in files:
        drawn = theme.pixmap(file.stem, 20, "text").toImage()
        assert apart(drawn, by_the_library(file, 40, stroke, ink)) <= 2, file.stem


def test_what_follows_the_reading_direction_is_turned_over(
    theme: Theme, qapp: QApplication
) -> None:
    plain = theme.pixmap("chevron-left", 20, "text").toImage()
    turned = theme.pixmap("chevron-left", 20, "text", mirrored=True).toImage()
    assert turned != plain
    assert apart(turned.transformed(QTransform().scale(-1, 1)), plain) == 0


def test_all_icons_are_strokes_of_one_colour(resources: Path) -> None:
    for file in (resources / "icons").glob("*.svg"):
        svg = file.read_text("utf-8")
        assert 'stroke="currentColor"' in svg, file.name
        assert 'stroke-width="2"' in svg, file.name
        assert not any(word in svg.replace('fill="none"', "") for word in ("fill=", "opacity"))


class TestKept:
    """What one start drew the next one does not."""

    @pytest.fixture(autouse=True)
    def _kept(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr(sys, "dont_write_bytecode", False)
        self.file = tmp_path / "kept.shapes"
        monkeypatch.setattr(icon_shapes, "_KEPT", Kept(self.file))

    def starts_anew(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The end of one start, and another that may draw nothing."""
        icon_shapes.keep_shapes()
        monkeypatch.setattr(icon_shapes, "_KEPT", Kept(self.file))

        def never(*_: object) -> tuple[bytes, int]:
            raise AssertionError("it was drawn anew")

        monkeypatch.setattr(icon_shapes, "_drawn", never)

    def test_the_next_start_draws_nothing(
        self, resources: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        leaf = resources / "icons" / "leaf.svg"
        first = icon_shapes.shape(leaf, 20, 41, "1.75")
        self.starts_anew(monkeypatch)
        assert icon_shapes.shape(leaf, 20, 41, "1.75") == first

    @pytest.mark.parametrize(("pixels", "stroke"), [(48, "1.75"), (40, "2.25")])
    def test_another_size_or_width_of_line_is_drawn(
        self, resources: Path, monkeypatch: pytest.MonkeyPatch, pixels: int, stroke: str
    ) -> None:
        leaf = resources / "icons" / "leaf.svg"
        icon_shapes.shape(leaf, 20, 40, "1.75")
        self.starts_anew(monkeypatch)
        with pytest.raises(AssertionError, match="drawn anew"):
            icon_shapes.shape(leaf, 20, pixels, stroke)

    def test_a_changed_icon_is_drawn(
        self, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        own = tmp_path / "leaf.svg"
        own.write_text((resources / "icons" / "leaf.svg").read_text("utf-8"), "utf-8")
        icon_shapes.shape(own, 20, 40, "1.75")
        own.write_text((resources / "icons" / "sun.svg").read_text("utf-8"), "utf-8")
        self.starts_anew(monkeypatch)
        with pytest.raises(AssertionError, match="drawn anew"):
            icon_shapes.shape(own, 20, 40, "1.75")


def test_the_lines_of_a_large_icon_are_no_heavier(theme: Theme) -> None:
    """The month stands large where nothing is planned: its ink is told in pixels of a line."""

    def heavy(size: int) -> float:
        image = theme.pixmap("calendar", size, "text").toImage()
        side = range(image.width())
        return sum(image.pixelColor(x, y).alphaF() for x in side for y in side) / image.width()

    assert heavy(56) <= 1.5 * heavy(24)
