"""A line of the guide: a small picture, and beside it what it stands for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Icon, Text


def icon_line(theme: Theme, icon: str, token: str, text: str, tone: str = "text") -> QWidget:
    """Make the line.

    Args:
        icon: name of the picture.
        token: colour of the picture.
        tone: colour of the words; all but ``text`` are set small.
    """
    holder = QWidget()
    line = row(gap=theme.space(10))
    line.addWidget(Icon(theme, icon, 20, token), 0, Qt.AlignmentFlag.AlignTop)
    role = "body" if tone == "text" else "caption"
    line.addWidget(Text(theme, text, role, tone, wrap=True), 1)
    holder.setLayout(line)
    return holder
