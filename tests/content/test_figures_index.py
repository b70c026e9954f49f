"""What the program may rely on in resources/figures/index.json."""

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

REPO = Path(__file__).parents[2]
FIGURES = REPO / "resources" / "figures"
INDEX: dict[str, Any] = json.loads((FIGURES / "index.json").read_text("utf-8"))
CODES = json.loads((REPO / "packaging/plates/data/figures_codes.json").read_text("utf-8"))
CLEAR = 20  # pixels about the point on which nothing may be written


def entries() -> Iterator[tuple[str, dict[str, Any]]]:
    for code, figures in INDEX["figures"].items():
        for entry in figures:
            yield code, entry


def webp_size(path: Path) -> tuple[int, int]:
    head = path.read_bytes()[:30]
    assert head[:4] == b"RIFF"
    assert head[12:16] == b"VP8X"  # the extended form: it carries alpha
    width, height = (int.from_bytes(head[k : k + 3], "little") + 1 for k in (24, 27))
    return width, height


def png_size(path: Path) -> tuple[int, int]:
    head = path.read_bytes()[:26]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert head[24:26] == b"\x08\x00", f"{path.name} is not 8-bit grey"
    width, height = struct.unpack(">II", head[16:24])
    return width, height


@pytest.mark.parametrize("code", CODES)
def test_every_guided_point_has_where_and_press(code: str) -> None:
    names = [entry["id"] for entry in INDEX["figures"][code]]
    assert names[:2] == ["where", "press"]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("code", CODES)
def test_who_presses_is_told_and_two_hands_have_a_picture_with_one(code: str) -> None:
    figures = {entry["id"]: entry for entry in INDEX["figures"][code]}
    assert figures["press"]["hand"] in ("left", "right")
    assert figures["press"]["tool"]
    if "other" in figures["press"]:
        assert "other" not in figures["press-one"]
        assert figures["press-one"]["hand"] == figures["press"]["hand"]


def test_files_are_there_and_of_the_told_size() -> None:
    for code, entry in entries():
        size = tuple(entry["size"])
        assert webp_size(FIGURES / entry["image"]) == size, (code, entry["id"])
        for mask in entry["masks"].values():
            assert png_size(FIGURES / mask) == size, mask


def test_no_file_is_left_over() -> None:
    named = {"index.json", "README.md", "landmark_names.toml", "step_words.toml"}
    named |= {"scenes", "steps"}  # pictures of steps; their own tests follow them
    for _, entry in entries():
        named |= {entry["image"], *entry["masks"].values()}
    assert {p.name for p in FIGURES.iterdir()} == named


def test_press_figures_tell_the_hand_apart() -> None:
    for code, entry in entries():
        if entry["id"] == "press":
            assert "press" in entry["masks"] or "tool" in entry["masks"], code


def test_points_lie_well_inside_the_picture() -> None:
    for code, entry in entries():
        (x, y), (w, h) = entry["point"], entry["size"]
        assert 0.08 * w < x < 0.92 * w, (code, entry["id"])
        assert 0.08 * h < y < 0.92 * h, (code, entry["id"])


def test_pictures_of_pressing_are_sharp_on_a_fine_screen() -> None:
    for code, entry in entries():
        if entry["id"].startswith("press"):
            assert max(entry["size"]) >= 1400, (code, entry["id"])


def test_labels_and_rulers_keep_off_the_point() -> None:
    for code, entry in entries():
        px, py = entry["point"]
        for label in entry["labels"]:
            x, y = label["text_at"]
            assert max(abs(x - px), abs(y - py)) > CLEAR, (code, label["landmark"])
            assert label["landmark"].partition("@")[0] in INDEX["landmarks"], label["landmark"]
        if entry["ruler"]:
            for x, y in entry["ruler"]["ticks"]:
                assert max(abs(x - px), abs(y - py)) > CLEAR, code


def test_labels_do_not_overlap() -> None:
    for code, entry in entries():
        heights = [(label["align"], label["text_at"]) for label in entry["labels"]]
        for i, (align, a) in enumerate(heights):
            for other, b in heights[i + 1 :]:
                same_side = align == other and abs(a[0] - b[0]) < 170
                assert not same_side or abs(a[1] - b[1]) >= 40, code


STEP, RIM = 4, 88
"""Every fourth pixel of every fourth row is looked at; a picture fades at its rim by itself."""


def _samples(path: Path, alpha: bool) -> list[bytes]:
    """Coverage inside the rim, row after row."""
    image = QImage(str(path))
    assert not image.isNull(), path
    kind = QImage.Format.Format_Alpha8 if alpha else QImage.Format.Format_Grayscale8
    image = image.convertToFormat(kind)
    line, bits = image.bytesPerLine(), bytes(image.constBits())
    return [
        bits[y * line + RIM : y * line + image.width() - RIM : STEP]
        for y in range(RIM, image.height() - RIM, STEP)
    ]


@pytest.mark.slow
def test_no_sleeve_ends_inside_its_picture() -> None:
    """It leaves by the edge; an end that fades looks like a cloud before the skin."""
    ends, seen = {}, 0
    for code, entry in entries():
        sleeve = entry["masks"].get("sleeve")
        if sleeve is None:
            continue
        seen += 1
        whole, part = _samples(FIGURES / entry["image"], True), _samples(FIGURES / sleeve, False)
        faded = sum(
            25 < a < 230 and s > 76
            for row, cover in zip(whole, part, strict=True)
            for a, s in zip(row, cover, strict=True)
        )
        if faded > 150:
            ends[code, entry["id"]] = faded
    assert seen > 90
    assert ends == {}
