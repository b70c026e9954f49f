"""The printed strips, measured from the PDF's own geometry."""

import re
import zlib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from acucoach.content.library import Library
from acucoach.domain.anatomy import Side
from acucoach.domain.body_lengths import OwnLengths
from acucoach.paths import resources
from acucoach.ui.preferences.measuring_strip import MeasuringStrip
from acucoach.ui.theme import Theme

POINT = 25.4 / 72  # millimetres of the PDF's unit
Line = tuple[float, float, float, float]


def _streams(path: Path) -> list[str]:
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL)
    texts = []
    for data in found:
        try:
            texts.append(zlib.decompress(data).decode("latin-1"))
        except zlib.error:
            continue
    return [text for text in texts if re.search(r"\bl\b", text) and " cm" in text]


def lines_in(path: Path) -> list[Line]:
    """Every straight line of two points, in millimetres of the paper."""
    found: list[Line] = []
    for text in _streams(path):
        now, kept, stack = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0), [], []
        numbers: list[float] = []
        path_points: list[tuple[float, float]] = []
        for token in text.split():
            if re.fullmatch(r"-?\d*\.?\d+", token):
                numbers.append(float(token))
                continue
            if token == "q":
                kept.append(now)
            elif token == "Q" and kept:
                now = kept.pop()
            elif token == "cm":
                a, b, c, d, e, f = numbers[-6:]
                A, B, C, D, E, F = now  # noqa: N806
                now = (
                    a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D,
                    e * A + f * C + E, e * B + f * D + F,
                )  # fmt: skip
            elif token in ("m", "l"):
                x, y = numbers[-2:]
                A, B, C, D, E, F = now  # noqa: N806
                spot = ((x * A + y * C + E) * POINT, (x * B + y * D + F) * POINT)
                path_points = [spot] if token == "m" else [*path_points, spot]
            elif token == "S":
                stack.append(path_points)
                path_points = []
            numbers = []
        found += [(*p[0], *p[1]) for p in stack if len(p) == 2]
    return found


@pytest.fixture
def strip(qapp: Any) -> MeasuringStrip:
    return MeasuringStrip(Theme(resources(), "light"), inches=False)


def _upright(lines: list[Line], length: float) -> list[Line]:
    return [
        one
        for one in lines
        if abs(one[0] - one[2]) < 0.01 and abs(abs(one[1] - one[3]) - length) < 0.05
    ]


def test_the_check_line_is_10_cm_and_a_tick_stands_at_every_millimetre(
    strip: MeasuringStrip, tmp_path: Path
) -> None:
    file = tmp_path / "strip.pdf"
    pieces = strip.plain()
    assert strip.write(file, "Strip", "Cut it out.", pieces) == 1
    lines = lines_in(file)
    assert len(_upright(lines, 100.0)) == 1
    level = [one for one in lines if abs(one[1] - one[3]) < 0.01]
    for piece in pieces:
        count = len(piece.marks)
        assert count == 241
        assert piece.end - piece.start == 240
    columns: dict[float, list[float]] = {}
    for x, y, *_ in level:
        columns.setdefault(round(x, 1), []).append(y)
    ruled = sorted((ys for ys in columns.values() if len(ys) == 241), key=len)
    assert len(ruled) == 2, "two pieces of 240 mm"
    for ys in ruled:
        ys.sort()
        assert ys[-1] - ys[0] == pytest.approx(240.0, abs=0.05)
        gaps = [b - a for a, b in pairwise(ys)]
        assert min(gaps) == pytest.approx(1.0, abs=0.03)
        assert max(gaps) == pytest.approx(1.0, abs=0.03)


def test_own_cun_stand_where_they_were_measured(strip: MeasuringStrip, tmp_path: Path) -> None:
    own = OwnLengths(
        {
            ("forearm", Side.LEFT): 230.4,  # a cun of 19.2 mm
            ("forearm", Side.RIGHT): 230.4,
            ("lower-belly", Side.MIDLINE): 130.0,  # 26 mm
            ("fingers-4", Side.MIDLINE): 75.0,
        }
    )
    measures = tuple(Library(resources()).measures().measures.values())
    pieces = strip.own(measures, own)
    assert [piece.title for piece in pieces] == ["Forearm", "Lower belly"]
    file = tmp_path / "own.pdf"
    strip.write(file, "Own", "Cut them out.", pieces)
    columns: dict[float, list[float]] = {}
    for x, y, far, end in lines_in(file):
        if abs(y - end) < 0.01 and abs(far - x) > 5.5:  # the long, numbered marks
            columns.setdefault(round(x, 1), []).append(y)
    gaps = []
    for ys in columns.values():
        ys.sort()
        if len(ys) in (13, 6):
            gaps.append([b - a for a, b in pairwise(ys)])
    assert sorted(len(one) for one in gaps) == [5, 12]
    for one in gaps:
        wanted = 19.2 if len(one) == 12 else 26.0
        assert one == [pytest.approx(wanted, abs=0.03)] * len(one)


def test_arms_that_differ_get_a_strip_each(strip: MeasuringStrip) -> None:
    own = OwnLengths({("forearm", Side.LEFT): 258.0, ("forearm", Side.RIGHT): 240.0})
    measures = tuple(Library(resources()).measures().measures.values())
    pieces = strip.own(measures, own)
    assert [(p.title, p.number, p.count) for p in pieces] == [
        ("Forearm, left", 1, 2), ("Forearm, left", 2, 2), ("Forearm, right", 1, 1),
    ]  # fmt: skip


def test_inches_where_they_are_used(qapp: Any, tmp_path: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        strip = MeasuringStrip(Theme(resources(), "light"), inches=True)
        file = tmp_path / "inches.pdf"
        strip.write(file, "Strip", "Cut it out.", strip.plain())
    finally:
        QLocale.setDefault(before)
    lines = lines_in(file)
    assert len(_upright(lines, 100.0)) == 1
    ys = sorted({round(y, 2) for x, y, far, end in lines if abs(y - end) < 0.01 and far - x > 5.5})
    assert ys[1] - ys[0] == pytest.approx(25.4, abs=0.05)
