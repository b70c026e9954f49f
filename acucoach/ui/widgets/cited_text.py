"""Text with where it comes from: the sources unfold below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QDate, QLocale, QObject
from PySide6.QtWidgets import QWidget

from acucoach.domain.acupoint import Citation, Extent
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text


def breakable(text: str) -> str:
    """A text whose addresses may go on in the next line after a slash."""
    return text.replace("/", "/\u200b")


class CitationWords(QObject):
    """What a list of sources says of one source."""

    def line(self, citation: Citation) -> str:
        """Kind, name, where it opens, and who read how much of it when."""
        kinds = {
            "guideline": self.tr("Guideline"),
            "trial": self.tr("Study"),
            "review": self.tr("Review of studies"),
            "leaflet": self.tr("Leaflet"),
            "article": self.tr("Article"),
            "reference": self.tr("Reference"),
            "convention": self.tr("Our judgement"),
        }
        return f"{kinds.get(citation.kind, '')}: {self.plain(citation)}"

    def plain(self, citation: Citation) -> str:
        """The same without the kind."""
        parts = [citation.text]
        if citation.locator:
            parts.append(citation.locator)
        elif citation.unlocated:
            parts.append(self.tr("No address: {reason}").format(reason=citation.unlocated))
        if not citation.judgement:
            parts.append(self._read(citation))
        return "\n".join(parts)

    def _read(self, citation: Citation) -> str:
        if citation.extent is None:
            return self.tr("Not read by us.")
        month = self._month(citation.read)
        read = {
            Extent.WHOLE: self.tr("Read in {month}."),
            Extent.PART: self.tr("Read in part in {month}."),
            Extent.ABSTRACT: self.tr("Only the abstract was read, in {month}."),
            Extent.RETOLD: self.tr("Read on a page that retells it, in {month}."),
        }[citation.extent].format(month=month)
        if not citation.second_reading:
            return self.tr("{read} Not yet read a second time.").format(read=read)
        again = self._month(citation.second_reading)
        return self.tr("{read} Read a second time in {month}.").format(read=read, month=again)

    def _month(self, month: str) -> str:
        year, number = (int(part) for part in month.split("-"))
        return QLocale().toString(QDate(year, number, 1), "MMMM yyyy")


class SourcesFold(QWidget):
    """A button that shows and hides a list of sources.

    Args:
        theme: the looks.
        citations: all sources by id.
        ids: which ones, in any order, repeats allowed.
    """

    def __init__(
        self,
        theme: Theme,
        citations: Mapping[str, Citation],
        ids: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = CitationWords()
        found = [citations[name] for name in dict.fromkeys(ids) if name in citations]
        self._show, self._hide = self.tr("Where this comes from"), self.tr("Hide the sources")
        self.button = Button(theme, self._show, "link", "book-open-text")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        self._list = QWidget()
        lines = column(gap=theme.space(8))
        for citation in found:
            lines.addWidget(
                Text(theme, breakable(self._words.line(citation)), "caption", "text_2", wrap=True)
            )
        self._list.setLayout(lines)
        self._list.hide()
        whole = column(row(self.button, None), self._list, gap=theme.space(4))
        self.setLayout(whole)
        if not found:
            self.hide()

    def _toggle(self, on: bool) -> None:
        self._list.setVisible(on)
        self.button.setText(self._hide if on else self._show)
