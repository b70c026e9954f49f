"""The screen to learn from: pages, words, and which part stands for which."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.ui.learn.glossary_view import GlossaryView, Say
from acucoach.ui.learn.instead_view import AreaVerdict, InsteadView
from acucoach.ui.learn.page_view import PageView
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.beside import Beside, Part
from acucoach.ui.widgets.frames import LIST_EDGE, Scroller, list_part, list_title
from acucoach.ui.widgets.row_button import RowButton

WORDS, INSTEAD = "words", "instead"
"""Rows of the list beside the pages' own ids."""


class LearnScreen(Screen):
    """A list at one side, what was chosen at the other.

    Args:
        theme: the looks.
        library: what there is to read.
        verdict: the safety gate's word on an area.
        say: says a foreign word; None without a voice.
        speak: reads a page aloud; None without a voice.
    """

    pointRequested = Signal(str)
    routineRequested = Signal(str)
    areasLit = Signal(str, str)
    """A sore place and the area worked instead are to be shown on the body map."""
    areaStartRequested = Signal(str)
    """An area (``area:ID``) is to be worked."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        verdict: AreaVerdict,
        say: Say | None = None,
        speak: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library = theme, library
        self._verdict, self._say, self._speak = verdict, say, speak
        self.rows: dict[str, RowButton] = {}
        self.view: QWidget | None = None
        self._group = QButtonGroup(self)
        self._right = QStackedWidget()
        self.sides = Beside(
            theme,
            Part(self._list(), self.tr("Learn"), 320, 0),
            Part(self._right, self.tr("Page"), 460),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        self.show_page(next(iter(self.rows)))
        self.sides.show_second(False)

    def show_page(self, name: str) -> None:
        """Show a page by its id, ``words`` or ``instead``."""
        if name not in self.rows:
            return
        self.rows[name].setChecked(True)
        before = self.view
        self.view = self._make(name)
        self._right.addWidget(self.view)
        self._right.setCurrentWidget(self.view)
        self.sides.show_second()
        if before is not None:
            self._right.removeWidget(before)
            before.hide()
            before.deleteLater()

    def show_term(self, term: str) -> None:
        """Show a word of the glossary."""
        self.show_page(WORDS)
        if isinstance(self.view, GlossaryView) and term in self._library.glossary():
            self.view.look_for.setText(self._library.glossary()[term].word)

    def show_instead(self, place: str) -> None:
        """Show what may be worked for a sore place (an area's or place's id)."""
        self.show_page(INSTEAD)
        if isinstance(self.view, InsteadView):
            self.view.show_place(place)

    def refresh(self) -> None:
        """Ask the gate again: a profile, a check or a mark has changed."""
        if isinstance(self.view, InsteadView):
            self.view.refresh()

    def _make(self, name: str) -> QWidget:
        if name == WORDS:
            return GlossaryView(self._theme, self._library.glossary(), self._say)
        if name == INSTEAD:
            instead = InsteadView(self._theme, self._library, self._verdict)
            instead.pointRequested.connect(self.pointRequested)
            instead.startRequested.connect(self.areaStartRequested)
            instead.areasLit.connect(self.areasLit)
            return instead
        page = PageView(self._theme, self._library, self._library.pages()[name], self._speak)
        page.pointRequested.connect(self.pointRequested)
        page.routineRequested.connect(self.routineRequested)
        return page

    def _list(self) -> QWidget:
        theme = self._theme
        scroller = Scroller(theme, self.tr("Pages"), margin=LIST_EDGE, gap=4)
        body = scroller.body
        body.addWidget(list_title(theme, self.tr("Learn")))
        for page in self._library.pages().values():
            self._row(body, page.id, page.title)
        body.addWidget(list_part(theme, self.tr("To look up")))
        self._row(body, INSTEAD, self.tr("This part for that part"))
        self._row(body, WORDS, self.tr("Words"))
        body.addStretch(1)
        return scroller

    def _row(self, body: QVBoxLayout, name: str, title: str) -> None:
        line = RowButton(self._theme, title, wrap=True)
        line.clicked.connect(lambda: self.show_page(name))
        self._group.addButton(line)
        self.rows[name] = line
        body.addWidget(line)
