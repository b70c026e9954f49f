"""Text with where it comes from: the sources unfold below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QWidget

from acucoach.domain.acupoint import Citation
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text


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
        found = [citations[name] for name in dict.fromkeys(ids) if name in citations]
        self._show, self._hide = self.tr("Where this comes from"), self.tr("Hide the sources")
        self.button = Button(theme, self._show, "link", "book-open-text")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        self._list = QWidget()
        lines = column(gap=theme.space(8))
        for citation in found:
            lines.addWidget(Text(theme, self._line(citation), "caption", "text_2", wrap=True))
        self._list.setLayout(lines)
        self._list.hide()
        whole = column(row(self.button, None), self._list, gap=theme.space(4))
        self.setLayout(whole)
        self.setVisible(bool(found))

    def _toggle(self, on: bool) -> None:
        self._list.setVisible(on)
        self.button.setText(self._hide if on else self._show)
        self.button.setAccessibleName(self.button.text())

    def _line(self, citation: Citation) -> str:
        kinds = {
            "guideline": self.tr("Guideline"),
            "trial": self.tr("Study"),
            "review": self.tr("Review of studies"),
            "leaflet": self.tr("Leaflet"),
            "article": self.tr("Article"),
            "reference": self.tr("Reference"),
            "convention": self.tr("Our judgement"),
        }
        return f"{kinds.get(citation.kind, '')}: {citation.text}"
