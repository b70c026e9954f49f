"""What the program is, what it rests on, and under which terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from acucoach.ui.preferences.section import Section
from acucoach.ui.preferences.services import AboutServices
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.cited_text import CitationWords
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text

LICENCE = "GPL-3.0-or-later"


class AboutSection(Section):
    """Version, terms, sources, parts made by others, keys."""

    keysRequested = Signal()
    """The overview of keys is to be shown."""

    def __init__(self, theme: Theme, title: str, about: AboutServices) -> None:
        super().__init__(theme, title)
        self.folds: dict[str, Button] = {}
        self._build_what(about)
        self._build_keys()
        self._build_licence(about)
        body = self.card(
            self.tr("Sources"),
            self.tr("Where locations, doses, cautions and claims come from. They were retold in "
                    "our own words."),
        )  # fmt: skip
        words = CitationWords(self)
        told = [words.plain(source) for source in about.sources]
        self._fold(body, "sources", self.tr("Show all sources"), told)
        body = self.card(
            self.tr("Made by others"), self.tr("Thanks to everyone who gave their work away.")
        )
        lines = [
            self.tr("{name}: {use}. Licence: {licence}").format(
                name=part.name, use=part.use, licence=part.licence
            )
            for part in about.parts
        ]
        self._fold(body, "parts", self.tr("Show all parts and licences"), lines)
        if about.part_licences:
            text = self._full_text(about.part_licences, self.tr("The terms of fonts and icons"))
            opening = self.tr("Read the terms of fonts and icons")
            self._fold_widget(body, "part_licences", opening, text)
        self.finish()

    def _build_what(self, about: AboutServices) -> None:
        """Name, version, and what it is not."""
        body = self.card("AcuCoach")
        version = self.tr("Version {version}, content {content}").format(
            version=about.version, content=about.content
        )
        told = Text(self.theme, version, "body", "text_2", wrap=True)
        if about.icon is not None:
            picture = QLabel()
            side = self.theme.px(64)
            picture.setPixmap(about.icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
            line = row(picture, told, gap=self.theme.space(12))
            line.setStretch(1, 1)
            body.addLayout(line)
        else:
            body.addWidget(told)
        for sentence in (
            self.tr("AcuCoach is not a medical device. It finds no illness and treats none; it "
                    "goes along with your treatment and never replaces it."),
            self.tr("Ask your care team before you start, and call them when something is new, "
                    "severe or gets worse."),
            self.tr("It never uses the internet. Nothing about you leaves this computer."),
        ):  # fmt: skip
            body.addWidget(Text(self.theme, sentence, "body", wrap=True))

    def _build_keys(self) -> None:
        body = self.card(self.tr("Keys"), self.tr("Everything can be done without a mouse."))
        self.keys = Button(self.theme, self.tr("Show all keys"), "secondary", "info")
        self.keys.clicked.connect(self.keysRequested)
        body.addLayout(row(self.keys, None))

    def _build_licence(self, about: AboutServices) -> None:
        terms = self.tr(
            "AcuCoach is free software under the GNU General Public License, version 3 or later "
            "({licence}). You may use, study, share and change it. It comes without any warranty."
        ).format(licence=LICENCE)
        body = self.card(self.tr("Licence"), terms)
        if about.licence:
            text = self._full_text(about.licence, self.tr("The licence in full"))
            self._fold_widget(body, "licence", self.tr("Read the licence"), text)

    def _full_text(self, terms: str, name: str) -> QPlainTextEdit:
        text = QPlainTextEdit(terms)
        text.setReadOnly(True)
        text.setFont(self.theme.font("caption"))
        text.setAccessibleName(name)
        text.setMinimumHeight(self.theme.px(320))
        text.setTabChangesFocus(True)
        return text

    def _fold(self, body: QVBoxLayout, name: str, words: str, lines: Sequence[str]) -> None:
        inside = QWidget()
        texts = [Text(self.theme, line, "body", wrap=True) for line in lines]
        inside.setLayout(column(*texts, gap=self.theme.space(10)))
        self._fold_widget(body, name, words, inside)

    def _fold_widget(self, body: QVBoxLayout, name: str, words: str, inside: QWidget) -> None:
        button = Button(self.theme, words, "link", "chevron-down")
        button.setCheckable(True)
        close = self.tr("Hide")

        def toggle(on: bool) -> None:
            inside.setVisible(on)
            button.setText(close if on else words)
            button.set_icon_name("chevron-up" if on else "chevron-down")

        button.toggled.connect(toggle)
        inside.hide()
        body.addLayout(row(button, None))
        body.addWidget(inside)
        self.folds[name] = button
