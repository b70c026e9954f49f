"""Contact sheets of the built figures for review, tinted: build/plates/sheets/*.png.

python packaging/plates/figures_sheet.py press [codes...]      # or where, step
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from linear import Array
from paths import BUILD, FIGURES
from PIL import Image, ImageDraw, ImageFont

PAPER = (250, 248, 244)
RAMPS = {
    "skin": ((0, 84, 44, 38), (41, 128, 72, 60), (148, 222, 170, 146), (255, 250, 226, 206)),
    "press": ((0, 66, 36, 26), (41, 112, 66, 46), (148, 196, 140, 106), (255, 236, 196, 164)),
    "cloth": ((0, 52, 70, 78), (41, 84, 104, 112), (148, 158, 178, 182), (255, 206, 220, 220)),
    "hair": ((0, 30, 24, 22), (41, 50, 40, 36), (148, 110, 92, 82), (255, 160, 138, 124)),
    "sleeve": ((0, 44, 50, 60), (41, 78, 88, 102), (148, 136, 146, 158), (255, 176, 186, 196)),
    "tool": ((0, 60, 70, 20), (41, 110, 120, 40), (148, 190, 200, 90), (255, 232, 238, 160)),
}
NAIL = np.array((255, 203, 189), float)


def tinted(folder: Path, entry: dict[str, Any]) -> Image.Image:
    """A figure in colour with its alpha."""
    rgba = np.asarray(Image.open(folder / entry["image"]).convert("RGBA"), float)
    grey = rgba[..., 0]

    def ramp(name: str) -> Array:
        r = np.array(RAMPS[name], float)
        return np.stack([np.interp(grey, r[:, 0], r[:, c]) for c in (1, 2, 3)], -1)

    def mask(name: str) -> Array:
        if name not in entry["masks"]:
            return np.zeros((*grey.shape, 1))
        return np.asarray(Image.open(folder / entry["masks"][name]), float)[..., None] / 255

    rgb = ramp("skin")
    for name in ("cloth", "hair", "press", "sleeve", "tool"):
        m = mask(name)
        rgb = rgb * (1 - m) + ramp(name) * m
    for name in ("nail", "press_nail"):
        m = mask(name) * 0.5
        rgb = rgb * (1 - m) + NAIL * (0.5 + 0.5 * grey[..., None] / 255) * m
    return Image.fromarray(np.dstack([rgb, rgba[..., 3]]).clip(0, 255).astype("uint8"), "RGBA")


def figure(folder: Path, entry: dict[str, Any], notes: bool, font: Any) -> Image.Image:
    """A figure on paper with the point, labels and ruler."""
    picture = Image.new("RGBA", tuple(entry["size"]), (*PAPER, 255))
    picture.alpha_composite(tinted(folder, entry))
    pen = ImageDraw.Draw(picture)
    x, y = entry["point"]
    if notes:
        for nx, ny in entry["neighbours"].values():
            pen.ellipse([nx - 5, ny - 5, nx + 5, ny + 5], outline=(150, 110, 100), width=2)
        for label in entry["labels"]:
            pen.line([*label["at"], *label["text_at"]], fill=(90, 90, 90), width=1)
            tx, ty = label["text_at"]
            left = label["align"] == "left"
            box = [tx, ty - 22, tx + 178, ty + 22] if left else [tx - 178, ty - 22, tx, ty + 22]
            pen.rectangle(box, outline=(220, 215, 210))
            pen.text((box[0] + 4, ty - 8), label["landmark"], fill=(20, 20, 20), font=font)
        if ruler := entry["ruler"]:
            pen.line([*ruler["from"], *ruler["to"]], fill=(20, 90, 120), width=3)
            for tick in ruler["ticks"]:
                pen.ellipse(
                    [tick[0] - 4, tick[1] - 4, tick[0] + 4, tick[1] + 4], fill=(20, 90, 120)
                )
        pen.ellipse([x - 9, y - 9, x + 9, y + 9], fill=(176, 38, 44), outline="white", width=2)
    return picture


def main() -> None:
    """Command line."""
    what, codes = sys.argv[1], sys.argv[2:]
    index = json.loads((FIGURES / "index.json").read_text("utf-8"))
    font = ImageFont.load_default(15)
    tiles = []
    for code, entries in index["figures"].items():
        if codes and code not in codes:
            continue
        byid = {e["id"]: e for e in entries}
        for name, entry in byid.items():
            if name.startswith(what):
                shown = figure(FIGURES, entry, name == "where" or name.startswith("step"), font)
                tiles.append((f"{code} {name}", shown))
    columns, width = 4, 480
    pages = [tiles[i : i + 16] for i in range(0, len(tiles), 16)]
    (BUILD / "sheets").mkdir(parents=True, exist_ok=True)
    for n, page in enumerate(pages, 1):
        rows = -(-len(page) // columns)
        height = width * 640 // 720
        sheet = Image.new("RGB", (columns * width, rows * height), "white")
        pen = ImageDraw.Draw(sheet)
        for i, (name, tile) in enumerate(page):
            small = tile.convert("RGB").resize((width, height), Image.LANCZOS)
            x, y = i % columns * width, i // columns * height
            sheet.paste(small, (x, y))
            pen.text((x + 6, y + 4), name, fill=(0, 0, 0), font=font)
        path = BUILD / "sheets" / f"{what}-{n}.png"
        sheet.save(path)
        print(path)


if __name__ == "__main__":
    main()
