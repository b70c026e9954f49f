"""Words explained, with how they are spoken; a voice says them where there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.domain.library import Term
from acucoach.domain.spelling import fold
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.clear_button import add_clear_button
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.scrolled_lines import ScrolledLines

Say = Callable[[str, str], None]
"""Says a word: the text for the voice, and its Chinese characters (empty for none)."""


class GlossaryView(ScrolledLines):
    """All words, filtered as one types.

    Args:
        theme: the looks.
        terms: the words.
        say: says a word aloud; None where there is no voice.
    """

    def __init__(
        self,
        theme: Theme,
        terms: Mapping[str, Term],
        say: Say | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent=parent)
        self.scroller.setAccessibleName(self.tr("Words"))
        self.cards: dict[str, QWidget] = {}
        self.voices: dict[str, Button] = {}
        self._keys: dict[str, str] = {}
        body = self.body
        body.addWidget(Text(theme, self.tr("Words"), "display"))
        about = self.tr("What the words mean, and how to say them.")
        body.addWidget(Text(theme, about, "body", "text_2", wrap=True))
        self.look_for = QLineEdit()
        self.look_for.setPlaceholderText(self.tr("Find a word"))
        self.look_for.setAccessibleName(self.tr("Find a word"))
        add_clear_button(self.look_for)
        self.look_for.textChanged.connect(self._filter)
        body.addWidget(self.look_for)
        for term in sorted(terms.values(), key=lambda term: fold(term.word)):
            card = self._card(term, say)
            self.cards[term.id] = card
            self._keys[term.id] = fold(f"{term.word} {term.hanzi} {term.meaning}")
            body.addWidget(card)
        self.nothing = Text(theme, self.tr("No such word here."), "body", "text_2")
        self.nothing.hide()
        body.addWidget(self.nothing)
        body.addStretch(1)

    def shown(self) -> tuple[str, ...]:
        """Ids of the words in view."""
        return tuple(name for name, card in self.cards.items() if not card.isHidden())

    def _card(self, term: Term, say: Say | None) -> QWidget:
        theme = self._theme
        card = Card(theme, pad=12, gap=4)
        head = row(gap=theme.space(10))
        names = [Text(theme, term.word, "body_strong")]
        if term.hanzi:
            names.append(Text(theme, term.hanzi, "body", "text_2"))
        if term.say:
            spoken = self.tr("say “{sound}”").format(sound=term.say)
            names.append(Text(theme, spoken, "caption", "text_2"))
        told = Text(theme, term.meaning, "body", wrap=True)
        head.addLayout(column(WrapRow(theme.space(10), *names), told, gap=theme.space(4)), 1)
        if say is not None and (term.say or term.hanzi):
            name = self.tr("Say {word}").format(word=term.word)
            voice = Button(theme, "", "icon", "volume-2", name=name)
            voice.clicked.connect(lambda: say(term.word, term.hanzi))
            head.addWidget(voice, 0, Qt.AlignmentFlag.AlignTop)
            self.voices[term.id] = voice
        card.body.addLayout(head)
        return card

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        for name, card in self.cards.items():
            card.setVisible(all(word in self._keys[name] for word in words))
        self.nothing.setVisible(not self.shown())
