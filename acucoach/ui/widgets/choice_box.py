"""A box to choose one thing from, whose lines are high enough for a finger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.stylesheet import BAR
from acucoach.ui.theme import Theme
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
        """Long words do not make a page wide: they end in dots, and the list shows them whole."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._theme.px(160)), hint.height())

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
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The words, as much of them as there is room for."""
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        metrics = self.fontMetrics()
        option.currentText = metrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - 2
        )

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role))
        self.setMinimumHeight(self._theme.space(self._least))
