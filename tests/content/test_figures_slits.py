"""No picture of pressing lets the ground shine through slits between the fingers."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

FIGURES = Path(__file__).parents[2] / "resources" / "figures"
INDEX = json.loads((FIGURES / "index.json").read_text("utf-8"))["figures"]
PRESSED = sorted(
    {
        (entry["image"], entry["masks"]["press"])
        for figures in INDEX.values()
        for entry in figures
        if "press" in entry["masks"]
    }
)
LARGEST = 1000 / 1440**2  # as a share of the square over the picture's width
SMALLEST = 12  # pixels; below, it is the soft edge of an outline


def grey(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    return rows(image)


def rows(image: QImage) -> np.ndarray:
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()


def slits(open_: np.ndarray) -> list[list[tuple[int, int, int]]]:
    """Open spots that do not reach the edge, each as its runs: row, first and last column."""
    high, wide = open_.shape
    whole: list[list[tuple[int, int, int]] | None] = []
    edge: list[bool] = []
    home: dict[int, int] = {}

    def root(k: int) -> int:
        while home[k] != k:
            home[k] = home[home[k]]
            k = home[k]
        return k

    before: list[tuple[int, int, int]] = []
    for y in range(high):
        steps = np.flatnonzero(np.diff(np.concatenate([[0], open_[y].astype(np.int8), [0]])))
        here: list[tuple[int, int, int]] = []
        for first, after in zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True):
            name = len(whole)
            home[name] = name
            whole.append([(y, first, after - 1)])
            edge.append(y in (0, high - 1) or first == 0 or after == wide)
            for start, end, other in before:
                if start < after and end >= first:
                    a, b = root(other), root(name)
                    if a != b:
                        home[b] = a
                        kept, more = whole[a], whole[b]
                        assert kept is not None
                        assert more is not None
                        kept.extend(more)
                        whole[b] = None
                        edge[a] = edge[a] or edge[b]
            here.append((first, after - 1, name))
        before = here
    return [runs for k, runs in enumerate(whole) if runs is not None and not edge[k]]


def bright(image: str, mask: str) -> list[tuple[int, int, int]]:
    """Slits beside the pressing hand: their pixels, and where the first lies."""
    picture = QImage(str(FIGURES / image)).convertToFormat(QImage.Format.Format_Alpha8)
    cover, press = rows(picture), grey(FIGURES / mask)
    found = []
    for runs in slits(cover < 128):
        size = sum(last - first + 1 for _, first, last in runs)
        if not SMALLEST <= size <= LARGEST * cover.shape[1] ** 2:
            continue
        top, bottom = runs[0][0], max(y for y, _, _ in runs)
        left, right = min(first for _, first, _ in runs), max(last for _, _, last in runs)
        about = press[max(0, top - 4) : bottom + 5, max(0, left - 4) : right + 5]
        if (about > 128).sum() > 0.35 * (about.size - size):
            found.append((size, left, top))
    return found


@pytest.mark.sample(20)
@pytest.mark.parametrize(("image", "mask"), PRESSED)
def test_no_ground_shines_through_between_the_fingers(image: str, mask: str) -> None:
    assert bright(image, mask) == []


def test_slits_are_found_and_openings_to_the_outside_are_none() -> None:
    open_ = np.zeros((8, 8), bool)
    open_[2:4, 2:5] = True
    open_[5:8, 6] = True  # reaches the edge
    assert slits(open_) == [[(2, 2, 4), (3, 2, 4)]]
