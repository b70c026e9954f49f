"""One page to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.domain.library import LearnPage
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.cited_text import SourcesFold
from acucoach.ui.widgets.conflict_list import ConflictList, cited_in
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.scrolled_lines import ScrolledLines
from acucoach.ui.widgets.wrap_layout import WrapLayout


class PageView(ScrolledLines):
    """Title, sections, what it leads to, sources; and a voice where there is one.

    Args:
        theme: the looks.
        library: names and sources.
        page: what to show.
        speak: reads a text aloud; None where there is no voice.
    """

    pointRequested = Signal(str)
    routineRequested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        page: LearnPage,
        speak: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, page.title, parent=parent)
        self._theme, self._library, self._page = theme, library, page
        self.links: dict[str, Button] = {}
        body = self.body
        body.addWidget(Text(theme, page.title, "display", wrap=True))
        body.addWidget(Text(theme, page.summary, "body", "text_2", wrap=True))
        if speak is not None:
            self.voice = Button(theme, self.tr("Read aloud"), "ghost", "volume-2")
            self.voice.clicked.connect(lambda: speak(self.spoken()))
            body.addLayout(row(self.voice, None))
        for section in page.sections:
            body.addSpacing(theme.space(8))
            body.addWidget(Text(theme, section.title, "heading", wrap=True))
            for paragraph in section.paragraphs:
                body.addWidget(Text(theme, paragraph.text, "body", wrap=True))
        conflicts = library.safety.conflicts_at(page.id)
        if conflicts:
            body.addSpacing(theme.space(8))
            body.addWidget(ConflictList(theme, conflicts))
        self._add_links(body)
        ids = [c for s in page.sections for p in s.paragraphs for c in p.cite]
        ids += cited_in(conflicts)
        body.addWidget(SourcesFold(theme, library.citations(), ids))
        body.addStretch(1)

    def spoken(self) -> str:
        """The page as it is read aloud."""
        parts = [f"{self._page.title}."]
        for section in self._page.sections:
            parts.append(f"{section.title}.")
            parts += [paragraph.text for paragraph in section.paragraphs]
        return " ".join(parts)

    def _add_links(self, body: QVBoxLayout) -> None:
        if not self._page.points and not self._page.routines:
            return
        body.addSpacing(self._theme.space(8))
        body.addWidget(Text(self._theme, self.tr("Try it"), "heading"))
        holder = QWidget()
        wrap = WrapLayout(self._theme.space(8), holder)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        for name in self._page.routines:
            title = self._library.routine(name).title
            self._link(wrap, name, title, "list", self.routineRequested)
        for code in self._page.points:
            title = self._library.atlas()[code].named
            self._link(wrap, code, title, "hand", self.pointRequested)
        body.addWidget(holder)

    def _link(
        self, wrap: WrapLayout, name: str, title: str, icon: str, signal: SignalInstance
    ) -> None:
        button = Button(self._theme, title, "secondary", icon)
        button.clicked.connect(lambda: signal.emit(name))
        wrap.addWidget(button)
        self.links[name] = button
