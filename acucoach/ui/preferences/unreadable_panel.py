"""Records that cannot be read: which they are, and their raw text as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from acucoach.storage.set_aside import Unreadable
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text

MOST_SHOWN = 50
SUGGESTED_NAME = "acucoach-unreadable.txt"


class UnreadablePanel(QWidget):
    """The list, and a button that saves what lies there.

    Args:
        theme: the looks.
        found: the records, at least one.
        save: asks for a file and writes a text into it; says how it went, empty when cancelled.
    """

    def __init__(
        self, theme: Theme, found: Sequence[Unreadable], save: Callable[[str, str], str]
    ) -> None:
        super().__init__()
        self._found, self._save_text = found, save
        hint = self.tr(
            "These records are damaged. They are kept as they are; all others are shown as usual. "
            "A backup from before may still have them whole."
        )
        whole = column(Text(theme, hint, "body", "text_2", wrap=True), gap=theme.space(8))
        for one in found[:MOST_SHOWN]:
            whole.addWidget(Text(theme, self.line(one), "body", wrap=True))
        if len(found) > MOST_SHOWN:
            more = self.tr("%n more", "", len(found) - MOST_SHOWN)
            whole.addWidget(Text(theme, more, "caption", "text_2"))
        self.save = Button(theme, self.tr("Save what lies there as a text"), "secondary", "save")
        self.save.clicked.connect(self._save)
        self.said = Text(theme, "", "body", wrap=True)
        self.said.hide()
        whole.addLayout(row(self.save, None))
        whole.addWidget(self.said)
        self.setLayout(whole)

    def line(self, one: Unreadable) -> str:
        """What a record is, and which value of it cannot be read."""
        nouns = {
            "entry": self.tr("Diary entry"),
            "day_note": self.tr("Note of a day"),
            "filled_instrument": self.tr("Questionnaire"),
            "trial": self.tr("Trial"),
            "session": self.tr("Session"),
            "own_routine": self.tr("Own routine"),
            "course": self.tr("Plan"),
            "tender_spot": self.tr("Tender spot"),
            "skin_mark": self.tr("Mark on the skin"),
        }
        field = one.reason.partition(":")[0]
        text = self.tr("{noun}, number {id}: its “{field}” cannot be read.")
        return text.format(noun=nouns.get(one.table, one.table), id=one.id[:36], field=field)

    def _save(self) -> None:
        text = "\n\n".join(one.as_text() for one in self._found)
        said = self._save_text(SUGGESTED_NAME, text)
        self.said.setText(said)
        self.said.setVisible(bool(said))
