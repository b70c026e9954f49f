"""The short guide inside the program (F1): sections under headings, and the keys below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from acucoach.content.help_pages import HelpSection
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.fitted_dialog import FittedDialog
from acucoach.ui.widgets.frames import Scroller, row
from acucoach.ui.widgets.labels import Text


class HelpDialog(FittedDialog):
    """Read from top to bottom; a button leads to the overview of keys.

    Args:
        theme: the looks of what it stands over.
        sections: the guide.
        first: title of the section to begin at; empty for the top.
    """

    keysWanted = Signal()

    def __init__(
        self,
        theme: Theme,
        sections: Sequence[HelpSection],
        first: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", (680, 680), parent)
        self.setWindowTitle(self.tr("How AcuCoach works"))
        self.scroller = scroller = Scroller(theme, self.tr("How AcuCoach works"))
        scroller.body.addWidget(Text(theme, self.tr("How AcuCoach works"), "title", wrap=True))
        for section in sections:
            scroller.body.addSpacing(theme.space(8))
            heading = Text(theme, section.title, "heading", wrap=True)
            scroller.body.addWidget(heading)
            for paragraph in section.paragraphs:
                scroller.body.addWidget(Text(theme, paragraph, wrap=True))
            if section.title == first:
                scroller.bring_up(heading)
        scroller.body.addStretch(1)
        self.keys_button = Button(theme, self.tr("All keys"), "ghost", "list")
        self.keys_button.clicked.connect(self.keysWanted)
        self.close_button = Button(theme, self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.lay_out(scroller, row(self.keys_button, None, self.close_button))
        # Arrows scroll at once; Escape closes, and Tab comes to the buttons.
        scroller.setFocus(Qt.FocusReason.TabFocusReason)
