"""Short choices beside one another of which exactly one holds; they wrap where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.wrap_layout import WrapLayout
from acucoach.ui.widgets.wrapping_words import RadioButton

_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class _Choice(RadioButton):
    """Qt's own arrows do not reach a choice that stands on the next line."""

    stepped = Signal(int)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next choice or to the one before, whatever line it is on."""
        if event.key() not in (*_ON, *_BACK):
            super().keyPressEvent(event)
            return
        onward = event.key() in _ON
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            onward = not onward
        self.stepped.emit(1 if onward else -1)


class ChoiceRow(QWidget):
    """A row of radio buttons: Tab comes to the one that holds, the arrow keys go through them.

    Args:
        theme: the looks.
        choices: pairs of value and translated text.
        value: the choice that holds at first.
        name: accessible name of the whole, said before each choice.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        value: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        wrap = WrapLayout(theme.space(8), self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RadioButton] = {}
        for one, words in choices:
            button = _Choice(words)
            button.stepped.connect(lambda by, one=one: self._step(one, by))
            button.setAccessibleName(self.tr("{name}: {choice}").format(name=name, choice=words))
            button.setChecked(one == value)
            button.toggled.connect(lambda on, one=one: self._toggled(one, on))
            self._group.addButton(button)
            self.buttons[one] = button
            wrap.addWidget(button)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def value(self) -> str:
        """The choice that holds."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), "")

    def _step(self, one: str, by: int) -> None:
        every = list(self.buttons)
        button = self.buttons[every[(every.index(one) + by) % len(every)]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.setChecked(True)

    def _toggled(self, one: str, on: bool) -> None:
        if on:
            self.chosen.emit(one)

    def _restyle(self) -> None:
        for button in self.buttons.values():
            button.setFont(self._theme.font("body"))
