"""Subset the shipped fonts: python packaging/fonts/build.py INTER_FOLDER NOTO_SANS_CJK_TTC

Needs fonttools. Inter comes from Debian's fonts-inter, Noto Sans CJK from fonts-noto-cjk
(both OFL 1.1). Inter keeps Latin, Greek and Cyrillic; Noto Sans SC keeps only the characters
that the point names and the texts under resources/ use.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
WEIGHTS = ("Regular", "Medium", "SemiBold")
FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "cv05", "cv08", "tnum"]
RANGES = ((0x20, 0x250), (0x300, 0x36F), (0x370, 0x400), (0x400, 0x500), (0x1E00, 0x1F00))
EXTRA = "‐‑–—‘’“”„…•·‹›€←↑→↓↔≈≤≥−×÷°′″✓ \u00a0\u202f"


def _save(font: TTFont, codepoints: set[int], target: Path) -> None:
    options = subset.Options(
        layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    )
    cut = subset.Subsetter(options)
    cut.populate(unicodes=codepoints)
    cut.subset(font)
    font.save(target)
    print(f"{target.name}: {target.stat().st_size // 1024} KiB")


def hanzi_in_use() -> set[int]:
    """Every CJK character in the content files."""
    texts = (
        path.read_text("utf-8")
        for suffix in ("*.toml", "*.csv", "*.md", "*.json")
        for path in (ROOT / "resources").rglob(suffix)
    )
    return {ord(c) for text in texts for c in text if 0x2E80 <= ord(c) <= 0x9FFF}


def main(inter: Path, noto: Path) -> None:
    latin = {c for low, high in RANGES for c in range(low, high)} | {ord(c) for c in EXTRA}
    for weight in WEIGHTS:
        _save(TTFont(inter / f"Inter-{weight}.otf"), latin, FONTS / f"Inter-{weight}.otf")
    simplified = next(
        font
        for font in TTCollection(noto).fonts
        if font["name"].getDebugName(1) == "Noto Sans CJK SC"
    )
    _save(simplified, hanzi_in_use() | {0x3001, 0x3002}, FONTS / "NotoSansSC-Regular.otf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
