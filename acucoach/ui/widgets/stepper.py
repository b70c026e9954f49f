"""A number with a minus and a plus button: large enough for a finger, reachable by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.wheel import leave_wheel


class _Field(QSpinBox):
    """A spin box without buttons of its own; a styled one leaves its text no room."""

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text the whole box."""
        super().resizeEvent(event)
        self._widen()

    @guarded
    def event(self, event: QEvent) -> bool:
        """Styles place the text anew; put it back."""
        done = super().event(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Show):
            self._widen()
        return done

    def _widen(self) -> None:
        self.lineEdit().setGeometry(self.rect().adjusted(6, 3, -6, -3))


class Stepper(QWidget):
    """A whole number that is typed, or changed by a step at a time.

    Args:
        theme: the looks.
        low: least value.
        high: greatest value.
        step: how much a button or an arrow key changes it.
        name: accessible name.
        suffix: unit behind the number, with its space.
    """

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        low: int,
        high: int,
        step: int,
        name: str,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = _Field()
        leave_wheel(self.field)
        self.field.setRange(low, high)
        self.field.setSingleStep(step)
        self.field.setSuffix(suffix)
        self.field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(name)
        self.field.setMinimumWidth(theme.px(96))
        self.field.valueChanged.connect(self._change)
        self.less = Button(
            theme, "", "icon", "minus", name=self.tr("Less: {name}").format(name=name)
        )
        self.more = Button(
            theme, "", "icon", "plus", name=self.tr("More: {name}").format(name=name)
        )
        self.less.clicked.connect(self.field.stepDown)
        self.more.clicked.connect(self.field.stepUp)
        for button in (self.less, self.more):
            button.setAutoRepeat(True)
        self.setLayout(row(self.less, self.field, self.more, gap=theme.space(4)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._show_limits()

    def value(self) -> int:
        """The number."""
        return self.field.value()

    def set_value(self, value: int) -> None:
        """Change the number."""
        self.field.setValue(value)

    def show_value(self, value: int) -> None:
        """Show another number without a signal."""
        self.field.blockSignals(True)
        self.field.setValue(value)
        self.field.blockSignals(False)
        self._show_limits()

    def _change(self, value: int) -> None:
        self._show_limits()
        self.changed.emit(value)

    def _show_limits(self) -> None:
        value = self.field.value()
        least, most = self.tr("It is at its least."), self.tr("It is at its most.")
        for button, other, open_, because in (
            (self.less, self.more, value > self.field.minimum(), least),
            (self.more, self.less, value < self.field.maximum(), most),
        ):
            if not open_ and button.hasFocus():
                # Else Qt gives the focus of a button that goes dark to the next field.
                allow(other, True, because)
                other.setFocus()
            allow(button, open_, because)
