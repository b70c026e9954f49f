"""The moving hand is one whole at every point: measured on frames of the stage itself.

The pictures are coloured by where each spot lies in them: red and green go up and down with x and
y, blue tells the pressing hand. Two neighbours that come from places apart are a seam: a doubled
outline, a flake, a hole, a layer that slid over another.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from acucoach.domain.anatomy import Side
from acucoach.domain.plan import plan
from acucoach.ui.coach import stage_view
from acucoach.ui.coach.stage_picture import StagePictures
from acucoach.ui.coach.stage_view import StageView
from acucoach.ui.theme import Theme
from tests.hand_made import routine, step

ROOT = Path(__file__).parents[3]
CODES = json.loads((ROOT / "packaging/plates/data/figures_codes.json").read_text("utf-8"))
INDEX = json.loads((ROOT / "resources/figures/index.json").read_text("utf-8"))["figures"]
BOTH = (Side.LEFT, Side.RIGHT)
TOGETHER = [
    code
    for code in CODES
    if any("other" in one for one in INDEX[code] if one["id"].startswith("press"))
]
SIZE = QSize(420, 380)
WAVE = 64
"""Pixels of a picture over which a colour goes from none to full."""
JUMP, USUAL_SCALE = 40, 0.5
"""Levels between neighbours from which they count as apart: some ten pixels of a picture, five of
the screen where a pixel of the picture takes so much of one. Shown smaller, neighbours are farther
apart in the picture."""
SPECK = 12
"""Pixels of a frame below which a piece is none."""
LOOKS = 8


@cache
def _waves(wide: int, high: int) -> QImage:
    """Red by column, green by row, up and down."""

    def level(at: int) -> int:
        along = at % (2 * WAVE)
        return round(255 * (along if along < WAVE else 2 * WAVE - along) / WAVE)

    across = bytes(b for x in range(wide) for b in (0, 0, level(x), 255))
    image = QImage(across, wide, 1, QImage.Format.Format_RGB32).copy().scaled(wide, high)
    down = bytes(b for y in range(high) for b in (0, level(y), 0, 255))
    rows = QImage(down, 1, high, QImage.Format.Format_RGB32).copy().scaled(wide, high)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.drawImage(0, 0, rows)
    painter.end()
    return image


def coded(path: Path, masks: dict[str, Path]) -> QImage:
    """A picture coloured by place, the pressing hand blue as well."""
    stored = QImage(str(path))
    image = _waves(stored.width(), stored.height()).copy()
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for name in ("press", "sleeve", "tool"):
        if name in masks:
            mask = QImage(str(masks[name])).convertToFormat(QImage.Format.Format_Grayscale8)
            blue = QImage(mask.constBits(), mask.width(), mask.height(), mask.bytesPerLine(),
                          QImage.Format.Format_Indexed8)  # fmt: skip
            blue.setColorTable([0xFF000000 | (255 if level > 127 else 0) for level in range(256)])
            painter.drawImage(0, 0, blue)
    painter.end()
    return image


def frames(theme: Theme, code: str, sides: tuple[Side, ...]) -> tuple[StageView, list[QImage]]:
    """The stage at rest and round one circle."""
    picture = StagePictures(ROOT / "resources", coded).picture(code, sides)
    assert picture is not None
    assert picture.pads, f"{code}: no hand is drawn"
    stage = StageView(theme)
    stage.resize(SIZE)
    stage._bead.setMaximumSize(1, 1)  # it lies over the pad
    stage.show_picture(picture, "", "")
    made = plan(routine(step(seconds=60), prepare=0))
    rate = next(phase for phase in made.phases if phase.is_work).rate
    stage.set_still(True)
    stage.show_moment(made.at(0))
    shown = [stage.grab().toImage()]
    stage.set_still(False)
    for look in range(LOOKS):
        stage.show_moment(made.at(60 / rate * look / LOOKS))
        shown.append(stage.grab().toImage())
    return stage, [picture_only(stage, frame) for frame in shown]


def picture_only(stage: StageView, frame: QImage) -> QImage:
    """The part of a frame that the picture fills."""
    picture = stage.picture
    assert picture is not None
    corner = stage._centre - picture.point * stage._scale
    size = picture.still.size().toSizeF() * stage._scale
    inside = QRectF(corner, size).toAlignedRect() & frame.rect()
    return frame.copy(inside.adjusted(2, 2, -2, -2)).convertToFormat(QImage.Format.Format_RGB32)


def hand_of(frame: QImage) -> bytes:
    """0xFF for each pixel of the pressing hand."""
    return bytes(frame.constBits())[0::4].translate(
        bytes(255 if b > 200 else 0 for b in range(256))
    )


def seams(frame: QImage, scale: float) -> int:
    """Neighbouring pixels, anywhere in the picture, that come from places apart.

    Args:
        frame: of the picture.
        scale: pixels of the frame a pixel of the picture.
    """
    jump = JUMP * max(1.0, USUAL_SCALE / scale)
    wide, inside = frame.width(), QRect(3, 3, frame.width() - 7, frame.height() - 7)
    apart = bytes(255 if b > jump else 0 for b in range(256))
    count = 0
    for by in (QPoint(-1, 0), QPoint(0, -1)):
        moved = frame.copy()
        painter = QPainter(moved)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.drawImage(by, frame)
        painter.end()
        change = bytes(moved.constBits())
        for channel in (1, 2):
            jumps = change[channel::4].translate(apart)
            count += sum(
                jumps[row * wide + inside.left() : row * wide + inside.right()].count(255)
                for row in range(inside.top(), inside.bottom())
            )
    return count


def pieces(cover: bytes, wide: int) -> list[int]:
    """Sizes of the connected pieces, largest first; specks do not count."""
    parent: list[int] = []
    sizes: list[int] = []

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    before: list[tuple[int, int, int]] = []
    for start in range(0, len(cover), wide):
        row, here, at = cover[start : start + wide], [], 0
        while (begin := row.find(255, at)) >= 0:
            end = row.find(0, begin)
            end = wide if end < 0 else end
            mine = len(parent)
            parent.append(mine)
            sizes.append(end - begin)
            for low, high, other in before:
                if low < end and high > begin and (found := root(other)) != root(mine):
                    sizes[root(mine)] += sizes[found]
                    parent[found] = root(mine)
            here.append((begin, end, mine))
            at = end
        before = here
    found = [sizes[at] for at in range(len(parent)) if parent[at] == at]
    return sorted((size for size in found if size >= SPECK), reverse=True)


@pytest.fixture(autouse=True)
def without_circle(monkeypatch) -> None:
    monkeypatch.setattr(stage_view, "paint_circle", lambda *_: None)
    # Where the view cuts a picture it fades; colours tell places only where nothing is mixed in.
    monkeypatch.setattr(stage_view, "fade_cut_edges", lambda *_: None)


@pytest.mark.sample(6)
@pytest.mark.parametrize(
    ("code", "sides"),
    [*((code, (Side.LEFT,)) for code in CODES), *((code, BOTH) for code in TOGETHER)],
)
def test_the_hand_is_one_whole_wherever_it_goes(
    qtbot, theme: Theme, code: str, sides: tuple[Side, ...]
) -> None:
    stage, (rest, *shown) = frames(theme, code, sides)
    if len(sides) > 1:
        assert stage.picture is not None
        assert len(stage.picture.pads) == 2
    qtbot.addWidget(stage)
    wide = rest.width()
    first = hand_of(rest)
    whole = pieces(first, wide)
    assert seams(rest, stage._scale) == 0
    for frame in shown:
        hand = hand_of(frame)
        assert (
            seams(frame, stage._scale) == 0
        )  # no second outline, no hole: the sheet is nowhere torn
        assert len(pieces(hand, wide)) <= len(whole)  # no flake comes off
        assert hand.count(255) == pytest.approx(first.count(255), rel=0.1)
    for one, other in zip(shown, [*shown[1:], shown[0]], strict=True):
        # Smoothly: from look to look the outline goes no further than the hand does.
        a, b = (int.from_bytes(hand_of(each), "little") for each in (one, other))
        changed = (a ^ b).to_bytes(len(first), "little").count(255)
        assert changed < 0.3 * first.count(255)
    # And it does go: the pad is somewhere else a half circle on.
    assert shown[0] != shown[LOOKS // 2]
