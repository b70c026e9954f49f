"""A box to choose one thing from, whose lines are high enough for a finger."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.stylesheet import BAR
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.two_lines import width_in_two
from acucoach.ui.widgets.wheel import leave_wheel

MOST_ROWS = 8
"""Lines in view at a time; the rest is scrolled to."""


class ChoiceBox(QComboBox):
    """A combo box in the type of the theme. The wheel scrolls past it and changes nothing.

    Args:
        theme: the looks.
        name: accessible name.
        role: role of the type scale.
        height: least height at 100 % text.
    """

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        role: str = "body",
        height: int = 44,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._least = theme, role, height
        # On Linux a box is called what is chosen in it; its own name comes from a label beside it.
        self._label = QLabel(name, parent or self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self)
        self._label.hide()
        self.destroyed.connect(self._label.deleteLater)
        self.setAccessibleName(name)
        leave_wheel(self)
        # Qt's own delegate here takes no row height from the style sheet; this one does.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(MOST_ROWS)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())
        self._restyle()
        theme.changed.connect(self._restyle)

    @guarded
    def setAccessibleName(self, name: str) -> None:
        """Be called otherwise."""
        super().setAccessibleName(name)
        self._label.setText(name)

    @guarded
    def event(self, event: QEvent) -> bool:
        """The label that names the box goes where it goes."""
        above = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and above is not None:
            self._label.setParent(above)
        return super().event(event)

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Long words do not make a page wide: the list shows them whole."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), max(160, self._theme.px(100))), hint.height())

    def width_of_words(self) -> int:
        """Pixels across in which none of its choices is cut; they may stand on two lines."""
        return self._width_for(*(self.itemText(number) for number in range(self.count())))

    def width_of_choice(self) -> int:
        """Pixels across in which what is chosen now is not cut; it may stand on two lines."""
        return self._width_for(self.currentText())

    def _width_for(self, *texts: str) -> int:
        metrics = QFontMetricsF(self.font())
        around = self.width() - self._field().width() + 2
        return around + math.ceil(max((width_in_two(metrics, text) for text in texts), default=0))

    @guarded
    def showPopup(self) -> None:
        """Let the list unfold: round as everything else, its longest line whole."""
        view = self.view()
        holder = view.window()
        if not holder.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
            holder.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            holder.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            holder.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        view.setFont(self.font())
        view.ensurePolished()
        view.setMinimumWidth(min(self._whole_width(), self.screen().availableGeometry().width()))
        super().showPopup()

    def _whole_width(self) -> int:
        return max(self.width(), self.view().sizeHintForColumn(0) + self._theme.space(14) + BAR)

    @guarded
    def sizeHint(self) -> QSize:
        """As high as its words are in the width it has now."""
        hint = super().sizeHint()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        return hint

    @guarded
    def heightForWidth(self, width: int) -> int:
        """One line, or two where the words need them."""
        usual = max(super().sizeHint().height(), self.minimumHeight())
        metrics = self.fontMetrics()
        room = width - (self.width() - self._field().width())
        if metrics.horizontalAdvance(self.currentText()) <= room - 2:
            return usual
        return usual + metrics.lineSpacing()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another line."""
        super().resizeEvent(event)
        self.updateGeometry()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and the words in it: on two lines before any of them is cut."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(option.palette.color(group, QPalette.ColorRole.ButtonText))
        room = self._field()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), self.shown_text())

    def shown_text(self) -> str:
        """The words as they are seen: whole, or two lines of them and dots."""
        words, room = self.currentText(), self._field()
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(words) <= room.width():
            return words
        flags = int(Qt.TextFlag.TextWordWrap)
        tall = QRect(0, 0, room.width(), 10_000)
        most = max(room.height(), metrics.height())
        if metrics.boundingRect(tall, flags, words).height() <= most:
            return words
        parts = words.split(" ")
        while len(parts) > 1:
            parts.pop()
            short = " ".join(parts) + " …"
            if metrics.boundingRect(tall, flags, short).height() <= most:
                return short
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())

    def _field(self) -> QRect:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role))
        self.setMinimumHeight(self._theme.space(self._least))
