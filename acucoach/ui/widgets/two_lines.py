"""How much room words take that may stand on two lines."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF


def width_in_two(metrics: QFontMetricsF, words: str) -> float:
    """The least width in which words stand on two lines, none of them cut; pixels."""
    parts = words.split(" ")
    cuts = ((" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts) + 1))
    return min(max(metrics.horizontalAdvance(one) for one in cut) for cut in cuts)
