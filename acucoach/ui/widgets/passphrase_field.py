"""A field for a passphrase, hidden while it is typed, with a button that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrap_layout import WrapLayout


class PassphraseField(QWidget):
    """A label, the field, and show or hide.

    Args:
        theme: the looks.
        words: what is to be typed, translated.
    """

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(words)
        self.field.setFont(theme.font("body"))
        self.field.setMinimumHeight(theme.space(44))
        self.field.setMinimumWidth(theme.px(280))
        # Nothing of it is kept: no suggestions, and no words learnt by an input method.
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_words = Button(theme, self.tr("Show"), "secondary")
        self._describe(words)
        self.show_words.setCheckable(True)
        self.show_words.toggled.connect(self._show)
        self._words = words
        label = Text(theme, words, "label", wrap=True)
        label.setBuddy(self.field)
        line = WrapLayout(theme.space(8))
        line.addWidget(self.field)
        line.addWidget(self.show_words)
        whole = column(label, gap=theme.space(4))
        whole.addLayout(line)
        self.setLayout(whole)
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes."""
        self.field.clear()
        self.show_words.setChecked(False)

    def _describe(self, words: str) -> None:
        self.show_words.setAccessibleDescription(words)

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.show_words.setText(self.tr("Hide") if on else self.tr("Show"))
        self.show_words.setAccessibleName(self.show_words.text())
