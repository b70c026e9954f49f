"""What is shown when the window cannot be: what happened, and every way on.

Made of plain widgets without theme, pictures or records, for any of these may be what is broken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded


@frozen
class Way:
    """One way on.

    Attributes:
        word: on its button.
        help: what it does, in a sentence; may be empty.
        go: does it; returns what to tell, empty for nothing.
    """

    word: str
    help: str
    go: Callable[[], str]


class RecoveryPage(QWidget):
    """A window of its own.

    Args:
        title: what is the matter, in a few words.
        text: what happened, and that nothing was lost by it.
        ways: the best first.
    """

    closed = Signal()
    """The person closed the window."""

    def __init__(self, title: str, text: str, ways: Sequence[Way]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("AcuCoach"))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setSpacing(10)
        lines.setContentsMargins(28, 24, 28, 24)
        heading = self._label(title)
        font = heading.font()
        # Its size is in points or in pixels, whichever was asked for last.
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * 1.5))
        else:
            font.setPointSizeF(font.pointSizeF() * 1.5)
        heading.setFont(font)
        lines.addWidget(heading)
        self.text = self._label(text)
        lines.addWidget(self.text)
        self.said = self._label("")
        self.said.hide()
        self.buttons: list[QPushButton] = []
        for way in ways:
            lines.addSpacing(8)
            button = QPushButton(way.word)
            button.setMinimumHeight(44)
            button.setAccessibleDescription(way.help)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, way=way: self._go(way))
            lines.addWidget(button)
            if way.help:
                lines.addWidget(self._label(way.help))
            self.buttons.append(button)
        lines.addWidget(self.said)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        # Large letters need more: the longest button, and lines that are not cut at the side.
        bar = area.verticalScrollBar().sizeHint().width() + 2
        wide = max(680, inside.minimumSizeHint().width() + bar)
        high = max(lines.totalHeightForWidth(wide - bar), 420)
        self.resize(min(wide, screen.width()), min(high, 720, screen.height()))
        if self.buttons:
            self.buttons[0].setFocus()

    def say(self, text: str) -> None:
        """How it went."""
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.said.setVisible(bool(text))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross is a way, too."""
        event.accept()
        self.closed.emit()

    def _go(self, way: Way) -> None:
        self.say(way.go())

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label
