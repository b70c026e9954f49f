"""A deleted session beside the list: what it was, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.session_record import SessionRecord
from acucoach.ui.history.words import HistoryWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text


class BinCard(QWidget):
    """One session of the bin.

    Args:
        theme: the looks.
        words: sentences.
        record: the session.
        title: its name.
    """

    restored = Signal(str)
    closed = Signal()

    def __init__(
        self, theme: Theme, words: HistoryWords, record: SessionRecord, title: str
    ) -> None:
        super().__init__()
        self.record = record
        when = words.time(record.started) if record.started is not None else ""
        self.restore = Button(theme, self.tr("Bring it back"), "primary", "history")
        self.restore.clicked.connect(lambda: self.restored.emit(record.id))
        close = Button(theme, self.tr("Leave it in the bin"), "ghost")
        close.clicked.connect(self.closed)
        whole = column(
            Text(theme, title, "title", wrap=True),
            Text(theme, f"{when}, {words.length(record.worked_seconds)}", "body", "text_2"),
            gap=theme.space(8),
        )
        if record.note:
            whole.addWidget(Text(theme, record.note, "body", wrap=True))
        whole.addLayout(row(self.restore, close, None, gap=theme.space(8)))
        whole.addStretch(1)
        whole.setContentsMargins(*(theme.space(s) for s in (20, 20, 20, 20)))
        self.setLayout(whole)
