"""How everything looks: theme, size of text, movement, language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout

from acucoach.settings import SIZES, Settings
from acucoach.ui.preferences.section import Change, SettingsSection
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.radio_list import RadioList
from acucoach.ui.widgets.tick_box import TickBox

USUAL_SIZE = 100


class AppearanceSection(SettingsSection):
    """Theme, size and movement."""

    def __init__(
        self, theme: Theme, title: str, change: Change, settings: Callable[[], Settings]
    ) -> None:
        super().__init__(theme, title, change, settings)
        self._build_theme(self.card(self.tr("Light and dark")))
        self._build_size(self.card(self.tr("Size of text")))
        self._build_motion(self.card(self.tr("Movement")))
        self.finish()
        self.show_settings(settings())

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.themes.choose("dark" if settings.dark_for_now else settings.theme)
        self._percent = settings.text_percent
        shown = QLocale().toString(settings.text_percent)
        self.shown_size.setText(self.tr("{percent} %").format(percent=shown))
        at = SIZES.index(settings.text_percent)
        allow(self.smaller, at > 0, self.tr("This is the smallest size."))
        allow(self.larger, at < len(SIZES) - 1, self.tr("This is the largest size."))
        self.usual.setVisible(settings.text_percent != USUAL_SIZE)
        self.still.show_on(settings.reduced_motion)

    def _build_theme(self, body: QVBoxLayout) -> None:
        self.themes = RadioList(
            self.theme,
            [
                ("system", self.tr("Like the computer"),
                 self.tr("Light or dark, as the whole computer is set.")),
                ("light", self.tr("Light"), ""),
                ("dark", self.tr("Dark"), self.tr("Easier on the eyes in a dim room.")),
                ("high_contrast", self.tr("High contrast"),
                 self.tr("Black on white, with strong lines around everything.")),
            ],
            self.tr("Light and dark"),
        )  # fmt: skip
        self.themes.chosen.connect(lambda name: self.keep(theme=name, dark_for_now=False))
        body.addWidget(self.themes)

    def _build_size(self, body: QVBoxLayout) -> None:
        theme = self.theme
        self.smaller = Button(theme, self.tr("Smaller"), "secondary", "minus")
        self.larger = Button(theme, self.tr("Larger"), "secondary", "plus")
        self.smaller.setObjectName("text-smaller")
        self.larger.setObjectName("text-larger")
        self.usual = Button(theme, self.tr("Usual size"), "link", "undo-2")
        self.shown_size = Text(theme, "", "heading")
        self.shown_size.setMinimumSize(theme.px(80), theme.space(48))
        self.shown_size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown_size.setAccessibleDescription(self.tr("Size of text"))
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self.usual.clicked.connect(lambda: self.keep(text_percent=USUAL_SIZE))
        body.addWidget(
            WrapRow(theme.space(8), self.smaller, self.shown_size, self.larger, self.usual)
        )
        sample = self.tr("Press gently, breathe out slowly, and stop if it hurts.")
        body.addWidget(Text(theme, sample, "body", wrap=True))

    def _step(self, by: int) -> None:
        at = SIZES.index(self._percent) + by
        if 0 <= at < len(SIZES):
            self.keep(text_percent=SIZES[at])

    def _build_motion(self, body: QVBoxLayout) -> None:
        self.still = TickBox(
            self.theme,
            self.tr("Less movement"),
            self.tr("A session then shows each beat and words instead of a moving hand."),
        )
        self.still.switched.connect(lambda on: self.keep(reduced_motion=on))
        body.addWidget(self.still)


class LanguageSection(SettingsSection):
    """The language of all texts.

    Args:
        languages: code and own name of each.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        change: Change,
        settings: Callable[[], Settings],
        languages: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(theme, title, change, settings)
        hint = self.tr("Names of points stay in Chinese and in letters you can say aloud.")
        body = self.card(self.tr("Language of all texts"), hint)
        unread = self.tr("No health professional has reviewed these texts yet.")
        self.languages = RadioList(
            theme,
            [
                ("", self.tr("Like the computer"), ""),
                *((code, name, "" if code == "en" else unread) for code, name in languages),
            ],
            self.tr("Language of all texts"),
        )
        self.languages.chosen.connect(lambda code: self.keep(language=code))
        body.addWidget(self.languages)
        self.finish()
        self.show_settings(settings())

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        known = settings.language in self.languages.buttons
        self.languages.choose(settings.language if known else "")
