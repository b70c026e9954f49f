"""What the page of one's own measures is handed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from acucoach.assembly.parts import Parts
from acucoach.ui.file_dialogs import save_file
from acucoach.ui.preferences.measures_section import MeasureServices
from acucoach.ui.preferences.measuring_strip import MeasuringStrip
from acucoach.ui.theme import Theme
from acucoach.ui.words.lengths import LengthWords


def measure_services(parts: Parts, over: QWidget) -> MeasureServices:
    """All of it.

    Args:
        parts: the program's parts.
        over: the window that asks where to save.
    """
    return MeasureServices(
        measures=tuple(parts.library.measures().measures.values()),
        kept=parts.lengths.all,
        keep=parts.lengths.keep,
        save_plain=lambda: _save(parts, over, own=False),
        save_own=lambda: _save(parts, over, own=True),
    )


def _save(parts: Parts, over: QWidget, *, own: bool) -> str:
    strip = MeasuringStrip(Theme(parts.root, "light"), inches=LengthWords().inches)
    if own:
        measures = tuple(parts.library.measures().measures.values())
        pieces = strip.own(measures, parts.lengths.all())
        if not pieces:
            return QCoreApplication.translate(
                "Window",
                "Measure your forearm, your leg or your belly first. Then a strip with your "
                "own cun can be made.",
            )
        title, name = (
            QCoreApplication.translate("Window", "Your own cun"),
            QCoreApplication.translate("Window", "my-cun.pdf"),
        )
        how = QCoreApplication.translate(
            "Window",
            "Cut the strips out. Where one has two pieces, glue the ends together. Lay the end "
            "marked 0 where the guide begins to measure. The numbers are your cun.",
        )
    else:
        pieces = strip.plain()
        title, name = (
            QCoreApplication.translate("Window", "A strip to measure with"),
            QCoreApplication.translate("Window", "measuring-strip.pdf"),
        )
        how = QCoreApplication.translate(
            "Window",
            "Cut the pieces out and glue the second to the end of the first. Lay the strip along "
            "the skin without pulling. Write down what you read at the far end.",
        )
    path = save_file(
        over,
        QCoreApplication.translate("Window", "Save the strip"),
        name,
        QCoreApplication.translate("Window", "PDF files (*.pdf)"),
    )
    if not path:
        return ""
    try:
        strip.write(Path(path), title, how, pieces)
    except OSError as error:
        text = QCoreApplication.translate(
            "Window", "The strip cannot be saved there: {reason}. Choose another place."
        )
        return text.format(
            reason=error.strerror or QCoreApplication.translate("Window", "no access")
        )
    return QCoreApplication.translate("Window", "Saved to {file}.").format(file=Path(path).name)
