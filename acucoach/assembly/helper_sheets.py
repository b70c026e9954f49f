"""Saves the sheet for another person who presses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from acucoach.assembly.parts import Parts
from acucoach.domain.acupoint import Guide
from acucoach.domain.cautions import in_order
from acucoach.ui.file_dialogs import save_file
from acucoach.ui.gate_view import GateView
from acucoach.ui.theme import Theme
from acucoach.ui.words.techniques import TechniqueWords


def _others(guide: Guide, gate: GateView) -> list[str]:
    """What passes the gate today beside the usual way: its other tools, the other techniques."""
    words, first = TechniqueWords(), guide.techniques[0]
    found = []
    for technique in guide.techniques:
        for tool in technique.tools:
            way = technique.with_tool(tool)
            if (technique is not first or tool is not first.tool) and gate.say_way(
                guide.code, way
            ).state != "blocked":
                name = words.way(way.motion, way.tool)
                found.append(name if technique is first else f"{name}. {way.text}")
    return found


def ask_path(over: QWidget, suggested: str) -> str:
    """Ask where to save; empty when nothing was chosen."""
    return save_file(
        over,
        QCoreApplication.translate("Window", "Save the sheet"),
        suggested,
        QCoreApplication.translate("Window", "PDF files (*.pdf)"),
    )


def save_helper_sheet(parts: Parts, gate: GateView, code: str, over: QWidget) -> str:
    """Write the sheet of a point, unless it is not to be pressed today.

    Returns:
        What to tell; empty when there is nothing to tell.
    """
    from acucoach.ui.guide.helper_sheet import HelperSheet, SheetData

    said = gate.say(code)
    if said.state == "blocked":
        return said.text
    library, guide = parts.library, parts.library.guide(code)
    entry = library.atlas()[code]
    path = ask_path(over, f"{entry.shown_code or entry.pinyin}.pdf")
    if not path:
        return ""
    texts = [caution.text for caution in guide.cautions]
    data = SheetData(
        " ".join((entry.pinyin, entry.hanzi, entry.shown_code and f"({entry.shown_code})")).strip(),
        guide,
        [parts.figures.scene(code, number) for number, _ in enumerate(guide.steps, 1)],
        # Paper is kept for other days and people: nothing is put last for today's answers.
        [one.text for one in in_order(texts, library.safety.caution_rules, {})],
        said.state == "gentle",
        _others(guide, gate),
    )
    light = Theme(parts.root, "light")
    skin = parts.settings.now.skin_tone
    sheet = HelperSheet(light, parts.pictures, parts.figures.steps, skin, data)
    try:
        sheet.write(Path(path))
    except OSError as error:
        text = QCoreApplication.translate(
            "Window", "The sheet cannot be saved there: {reason}. Choose another place."
        )
        return text.format(
            reason=error.strerror or QCoreApplication.translate("Window", "no access")
        )
    return QCoreApplication.translate("Window", "Saved to {file}.").format(file=Path(path).name)
