"""What still goes on, each with one button that ends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.diary import Entry
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.diary import DiaryWords

_MOST = 3


class GoingOn(QWidget):
    """The newest entries that were left "still going"; hidden when there is none.

    Args:
        words: fixed words.
        complaints: titles by complaint id.
    """

    ended = Signal(str)
    """An entry's id: it is over."""

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        complaints: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._complaints = theme, words, complaints
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(8))
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, newest first."""
        empty(self._lines)
        for entry in entries[:_MOST]:
            self._lines.addWidget(self._card(entry))
        self.setVisible(bool(entries))

    def _card(self, entry: Entry) -> Card:
        began = entry.onset or entry.at
        title = self._complaints.get(entry.complaint, entry.complaint) or self.tr("Note")
        day = self._words.short_day(began.date())
        text = self.tr("{what}: still going since {day}, {time}.").format(
            what=title, day=day, time=self._words.time(began)
        )
        over = Button(
            self._theme, self.tr("It is over"), "secondary", "check",
            name=self.tr("It is over: {what}").format(what=title),
        )  # fmt: skip
        over.clicked.connect(lambda: self.ended.emit(entry.id))
        card = Card(self._theme, "sunken", pad=12)
        line = row(gap=self._theme.space(12))
        line.addWidget(Text(self._theme, text, "body", wrap=True), 1)
        line.addWidget(over)
        card.body.addLayout(line)
        card.setAccessibleName(text)
        return card
