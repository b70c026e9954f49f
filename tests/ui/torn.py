"""Amounts that a line's end of a laid-out page tears apart."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextDocument

_BEFORE = re.compile(r"\d[ \u00a0]?$")
_AFTER = re.compile(r"[ \u00a0]?(?:s|min|h|mm|cm|mg|cun|%|seconds?|minutes?|hours?|days?|weeks?)\b")


def torn_amounts(document: QTextDocument) -> list[str]:
    """What stands around each end of a line between a number and its unit."""
    found = []
    block = document.begin()
    while block.isValid():
        text, layout = block.text(), block.layout()
        for number in range(layout.lineCount() - 1):
            line = layout.lineAt(number)
            end = line.textStart() + line.textLength()
            if _BEFORE.search(text[:end]) and _AFTER.match(text[end:]):
                found.append(f"{text[:end][-20:]}|{text[end:][:20]}")
        block = block.next()
    return found
