"""Draws the small signs inside controls (tick, dot, arrows) in the colours of every theme.

    python packaging/controls/build.py

A style sheet can only show signs that lie in files, in colours they already have; so each theme
has its own few, in ``resources/theme/controls``. Run it after changing colours in ``tokens.json``;
a test tells when that was forgotten. Standard library only.
"""

from __future__ import annotations

import json
from pathlib import Path

THEME = Path(__file__).resolve().parents[2] / "resources" / "theme"

SIGNS = {
    "tick": ('<path d="M5 12.6l4.6 4.6L19 7.4"/>', ("on_accent", "surface", "accent_text")),
    "dot": ('<circle cx="12" cy="12" r="6.2" fill="{colour}" stroke="none"/>',
            ("accent", "text_disabled")),
    "up": ('<path d="M6 15l6-6 6 6"/>', ("text_2", "text_disabled")),
    "down": ('<path d="M6 9l6 6 6-6"/>', ("text_2", "text_disabled")),
    "left": ('<path d="M15 6l-6 6 6 6"/>', ("text_2",)),
    "right": ('<path d="M9 6l6 6-6 6"/>', ("text_2",)),
}  # fmt: skip
"""Shape on a grid of 24, and the colour tokens it is needed in."""
WIDTH = {"tick": 3.2, "dot": 0.0, "up": 2.2, "down": 2.2, "left": 2.2, "right": 2.2}
"""Line width on the same grid; high contrast adds a little."""


def drawings() -> dict[str, str]:
    """Path below ``controls`` and text of every file."""
    themes = json.loads((THEME / "tokens.json").read_text("utf-8"))["themes"]
    made = {}
    for theme, looks in themes.items():
        for sign, (shape, tokens) in SIGNS.items():
            width = WIDTH[sign] + (0.6 if theme == "high_contrast" and WIDTH[sign] else 0.0)
            for token in tokens:
                colour = looks["colour"][token]
                made[f"{theme}/{sign}-{token}.svg"] = (
                    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"'
                    f' stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round"'
                    f' stroke-linejoin="round">{shape.format(colour=colour)}</svg>\n'
                )
    return made


def main() -> None:
    """Write all files anew."""
    folder = THEME / "controls"
    for old in folder.glob("*/*.svg"):
        old.unlink()
    for name, text in drawings().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
