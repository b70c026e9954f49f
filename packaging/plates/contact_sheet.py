"""Review sheets: every plate tinted, each point labelled, region borders drawn.

    python packaging/plates/contact_sheet.py [PLATE ...] [--landmarks] [--regions]

Writes build/plates/sheets/PLATE.png; the shipped pictures are not touched.
"""

import argparse
import json

import numpy as np
from linear import Array
from paths import BUILD, PLATES
from PIL import Image, ImageDraw, ImageFont

PAPER = (250, 248, 244)


def ramp(deep: tuple, mid: tuple, light: tuple, ink: tuple) -> Array:
    """256 colours from ink over shadow to light, as the renderer's grey means them."""
    stops = [0, 0.16, 0.58, 1]
    columns = zip(ink, deep, mid, light, strict=True)
    return np.stack([np.interp(np.arange(256) / 255, stops, c) for c in columns], 1)


RAMPS = {
    "skin": ramp((128, 72, 60), (222, 170, 146), (250, 226, 206), (84, 44, 38)),
    "cloth": ramp((84, 104, 112), (158, 178, 182), (206, 220, 220), (52, 70, 78)),
    "nail": ramp((120, 66, 58), (214, 142, 124), (246, 196, 180), (84, 44, 38)),
    "hair": ramp((46, 38, 36), (96, 80, 72), (150, 130, 116), (36, 28, 26)),
    "press": ramp((112, 66, 46), (196, 140, 106), (236, 196, 164), (66, 36, 26)),
    "press_nail": ramp((100, 60, 44), (200, 140, 112), (240, 200, 172), (66, 36, 26)),
    "tool": ramp((90, 80, 60), (200, 180, 140), (240, 226, 196), (60, 50, 40)),
}


def tinted(name: str, entry: dict) -> Image.Image:
    """A plate in skin tones on paper."""
    pixels = np.asarray(Image.open(PLATES / entry["image"]).convert("RGBA")).astype(int)
    grey, alpha = pixels[..., 0], pixels[..., 3:] / 255
    covers = {
        mask: np.asarray(Image.open(PLATES / file))[..., None] / 255
        for mask, file in entry["masks"].items()
    }
    alpha = covers.pop("cover", alpha)
    rgb = RAMPS["skin"][grey]
    for mask, cover in covers.items():
        rgb = rgb * (1 - cover) + RAMPS[mask][grey] * cover
    rgb = rgb * alpha + np.array(PAPER) * (1 - alpha)
    return Image.fromarray(np.round(rgb).astype("uint8"))


def _borders(image: Image.Image, entry: dict, regions: list[str]) -> None:
    """Region borders and names over a plate."""
    small = np.asarray(Image.open(PLATES / entry["region_map"]))
    s = entry["region_scale"]
    edge = (small != np.roll(small, 1, 0)) | (small != np.roll(small, 1, 1))
    pen = ImageDraw.Draw(image)
    for y, x in zip(*np.nonzero(edge), strict=True):
        pen.point((x * s + s // 2, y * s + s // 2), fill=(40, 90, 160))
        pen.point((x * s + s // 2 + 1, y * s + s // 2), fill=(40, 90, 160))
    font = ImageFont.load_default(15)
    for number in np.unique(small)[1:]:
        y, x = np.nonzero(small == number)
        if len(x) > 60:
            pen.text((x.mean() * s - 30, y.mean() * s), regions[number], (20, 60, 140), font)


def _label(image: Image.Image, marks: dict, colour: tuple[int, int, int]) -> None:
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(13)
    spots = [
        (name + {"right": "'"}.get(side, ""), *xy)
        for name, sides in marks.items()
        for side, xy in sides.items()
        if isinstance(xy, list)
    ]
    boxes = [(x - 5, y - 5, x + 5, y + 5) for _, x, y in spots]
    for _, x, y in spots:
        pen.ellipse((x - 3.5, y - 3.5, x + 3.5, y + 3.5), fill=colour, outline="white")
    for name, x, y in spots:
        width = pen.textlength(name, font=font)
        best = None
        for gap in (3, 14, 26, 40, 60):
            for dx, dy in (
                (gap + 4, -7),
                (-width - gap - 4, -7),
                (-width / 2, -gap - 17),
                (-width / 2, gap + 3),
                (gap, gap),
                (-width - gap, gap),
                (gap, -gap - 14),
                (-width - gap, -gap - 14),
            ):
                box = (x + dx, y + dy, x + dx + width, y + dy + 13)
                clash = sum(
                    max(0, min(box[2], o[2]) - max(box[0], o[0]))
                    * max(0, min(box[3], o[3]) - max(box[1], o[1]))
                    for o in boxes
                )
                out = box[0] < 0 or box[2] > image.width or box[1] < 0 or box[3] > image.height
                cost = gap + clash + 1e5 * out
                if best is None or cost < best[0]:
                    best = (cost, box)
        box = best[1]
        boxes.append(box)
        ends = (np.clip(x, box[0], box[2]), np.clip(y, box[1], box[3]))
        if abs(ends[0] - x) + abs(ends[1] - y) > 12:
            pen.line((x, y, *ends), fill=(60, 90, 100))
        pen.text(box[:2], name, (10, 40, 60), font, stroke_width=2, stroke_fill=(250, 246, 240))


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("names", nargs="*", metavar="PLATE")
    ask.add_argument("--landmarks", action="store_true")
    ask.add_argument("--regions", action="store_true")
    ask.add_argument("--plain", action="store_true", help="no labels")
    args = ask.parse_args()
    index = json.loads((PLATES / "index.json").read_text("utf-8"))
    folder = BUILD / "sheets"
    folder.mkdir(parents=True, exist_ok=True)
    for name in args.names or index["plates"]:
        entry = index["plates"][name]
        image = tinted(name, entry)
        if args.regions:
            _borders(image, entry, index["regions"])
        elif args.landmarks:
            _label(image, entry["landmarks"], (176, 90, 20))
        elif not args.plain:
            _label(image, entry["points"], (20, 110, 120))
        image.save(folder / f"{name}.png")


if __name__ == "__main__":
    main()
