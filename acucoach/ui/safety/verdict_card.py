"""The gate's verdict: a word, every reason, its source, and what to do instead."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from acucoach.domain.acupoint import Citation
from acucoach.domain.cautions import SHOWN_AT_ONCE
from acucoach.domain.safety import Level, Reason, Verdict
from acucoach.domain.safety_gate import Missing
from acucoach.ui.safety.caution_list import MoreCautions
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel

STATES = {Level.ALLOW: "allowed", Level.GENTLE: "gentle", Level.BLOCK: "blocked"}


class VerdictCard(QWidget):
    """Shows one verdict.

    Args:
        theme: the looks.
        citations: all sources by id.
    """

    alternativeWanted = Signal(str)
    """The code of something to do instead."""
    sourcesWanted = Signal(object)
    """Citation ids the person wants to read about."""
    answersWanted = Signal()
    """The person wants to change what they told."""

    def __init__(
        self, theme: Theme, citations: Mapping[str, Citation], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._citations = theme, citations
        self.panel = VerdictPanel(theme)
        self._details = QWidget()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(theme.space(8))
        self._inside.addWidget(self.panel)
        self._inside.addWidget(self._details)

    def show_verdict(self, verdict: Verdict, offers: Sequence[tuple[str, str]] = ()) -> None:
        """Show a verdict.

        Args:
            verdict: the gate's.
            offers: code and title of what passes the gate instead.
        """
        titles = {
            Level.ALLOW: self.tr("Fine for you today"),
            Level.GENTLE: self.tr("Go gently today"),
            Level.BLOCK: self.tr("Not today"),
        }
        first = verdict.reasons[0] if verdict.reasons else None
        text = self._sentence(first) if first is not None else self.tr("Stop if anything hurts.")
        self.panel.say(STATES[verdict.level], titles[verdict.level], text)
        self._rebuild(verdict, offers)

    def show_missing(self, missing: Collection[Missing]) -> None:
        """Say that questions come before a session, in place of a verdict."""
        if Missing.PROFILE in missing:
            text = self.tr("Before your first session, say what applies to you.")
        else:
            text = self.tr("Before the first session of a day, say how it is today.")
        self.panel.say("partial", self.tr("A few questions first"), text)
        lines = column(gap=0)
        answer = Button(self._theme, self.tr("Answer the questions"), "secondary", "pencil")
        answer.clicked.connect(self.answersWanted)
        lines.addLayout(row(answer, None))
        self._replace(lines)

    def _sentence(self, reason: Reason) -> str:
        text = f"{reason.text} {reason.instead}".strip()
        if reason.assumed:
            text = self.tr("You did not say whether this applies. {reason}").format(reason=text)
        return text

    def _rebuild(self, verdict: Verdict, offers: Sequence[tuple[str, str]]) -> None:
        theme = self._theme
        lines = column(gap=theme.space(6))
        rest = [self._sentence(reason) for reason in verdict.reasons[1:]]
        for text in rest[: SHOWN_AT_ONCE - 1]:
            lines.addWidget(Text(theme, text, "caption", "text", wrap=True))
        if rest[SHOWN_AT_ONCE - 1 :]:
            lines.addWidget(MoreCautions(theme, rest[SHOWN_AT_ONCE - 1 :]))
        sources = tuple(dict.fromkeys(cite for r in verdict.reasons for cite in r.cite))
        if offers and verdict.level is Level.BLOCK:
            lines.addWidget(Text(theme, self.tr("Instead"), "label"))
            for code, title in offers:
                button = Button(theme, title, "secondary", "arrow-right")
                button.clicked.connect(lambda _=False, code=code: self.alternativeWanted.emit(code))
                lines.addWidget(button)
        if any(reason.assumed for reason in verdict.reasons):
            answer = Button(theme, self.tr("Answer the questions"), "secondary", "pencil")
            answer.clicked.connect(self.answersWanted)
            lines.addLayout(row(answer, None))
        if sources:
            link = Button(theme, self.tr("Where this comes from"), "link", "book-open")
            link.setAccessibleDescription(
                " ".join(self._citations[s].text for s in sources if s in self._citations)
            )
            link.clicked.connect(lambda: self.sourcesWanted.emit(sources))
            lines.addLayout(row(link, None))
        self._replace(lines)

    def _replace(self, lines: QLayout) -> None:
        details = QWidget()
        details.setLayout(lines)
        self._inside.replaceWidget(self._details, details)
        self._details.hide()
        self._details.deleteLater()
        self._details = details
        details.show()
