"""How loud something is, to be tried out; where nothing can be heard, that is said right there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QSlider, QWidget

from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.scrolled import bring_into_view
from acucoach.ui.widgets.wheel import leave_wheel


class Unheard(QWidget):
    """A line that says why nothing was heard; hidden until a press asked for something to hear.

    Args:
        theme: the looks.
        text: the sentence.
    """

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setLayout(
            row(Icon(theme, "info", 20, "text_2"), Text(theme, text, "caption", wrap=True))
        )
        self.hide()

    def tell(self, heard: bool) -> None:
        """Answer a press: each one that brought no sound is answered, also the second."""
        self.setHidden(heard)
        if not heard:
            announce(self, self._text)
            QTimer.singleShot(0, self, lambda: bring_into_view(self))  # once it has its place


class Loudness(QWidget):
    """A slider from silent to full, its figure, and a button to hear it.

    Args:
        theme: the looks.
        name: accessible name of the slider.
        silent: what to say when nothing can be heard.
        hear: lets it be heard at 0-100; False when that is not possible.
    """

    released = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        silent: str,
        hear: Callable[[int], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hear = hear
        self.slider = QSlider(Qt.Orientation.Horizontal)
        leave_wheel(self.slider)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumWidth(theme.px(100))
        self.slider.valueChanged.connect(self._show)
        # While it is dragged nothing is saved; keys and clicks are saved at once.
        self.slider.valueChanged.connect(
            lambda value: None if self.slider.isSliderDown() else self.released.emit(value)
        )
        self.slider.sliderReleased.connect(lambda: self.released.emit(self.slider.value()))
        self._figure = Text(theme, "", "body")
        self.test = Button(theme, self.tr("Try it"), "secondary", "play")
        self.test.setAccessibleName(self.tr("Try it: {name}").format(name=name))
        self.test.clicked.connect(self._try)
        self.unheard = Unheard(theme, silent)
        label = Text(theme, self.tr("Loudness"), "label")
        label.setBuddy(self.slider)
        above = row(label, self._figure, None, gap=theme.space(12))
        line = row(gap=theme.space(12))
        line.addWidget(self.slider, 1)
        line.addWidget(self.test)
        self.setLayout(column(above, line, self.unheard, gap=theme.space(4)))

    def show_value(self, value: int) -> None:
        """Show a loudness of 0-100 without saying so."""
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self._show(value)

    def _show(self, value: int) -> None:
        self._figure.setText(self.tr("{percent} %").format(percent=QLocale().toString(value)))

    def _try(self) -> None:
        self.unheard.tell(self._hear(self.slider.value()))
