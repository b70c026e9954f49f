"""The body that turns, as the page has it: the picture, its buttons, and where it comes to rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.content.turn import TurnViews
from acucoach.ui.body_map.turn_view import TurnView
from acucoach.ui.body_map.turner import A_TURN, Marks, Pose, Turner
from acucoach.ui.body_map.view_words import ViewWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.one_stop import OneStop


class TurnButtons(QWidget):
    """Turns and tilts the body; stands over the leading lower corner of the picture.

    Signals:
        turned: degrees, to the picture's right above nought.
        tilted: whether it is to be seen from above.
    """

    turned = Signal(int)
    tilted = Signal(bool)

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.left = self._button("turn-left", self.tr("Turn the body to the left"))
        self.right = self._button("turn-right", self.tr("Turn the body to the right"))
        self.above = self._button("from-above", self.tr("Look from above"))
        self.above.setCheckable(True)
        for button, degrees in ((self.left, -A_TURN), (self.right, A_TURN)):
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(250)
            button.clicked.connect(lambda _=False, degrees=degrees: self.turned.emit(degrees))
        self.above.clicked.connect(self.tilted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        buttons = (self.above, self.left, self.right)
        for button in buttons:
            column.addWidget(button)
        OneStop(buttons, self)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(self._theme, kind="icon", icon=icon, name=name)
        button.setProperty("over", "picture")
        return button

    def move_to_corner(self, width: int, height: int) -> None:
        """Above the button that has the corner of a parent of that size."""
        size = self.sizeHint()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = width - size.width() - 8 if right_to_left else 8
        corner = self._theme.space(44) + 4
        self.setGeometry(x, height - size.height() - 8 - corner, size.width(), size.height())


class BodyTurn(Turner):
    """A turner with its buttons and its words.

    Args:
        theme: the looks.
        view: the picture.
        views: the pictures of the body from all round.
        skin: the skin tone preferred now.
        marks: the points to mark while it turns.
    """

    def __init__(
        self,
        theme: Theme,
        view: TurnView,
        views: TurnViews,
        skin: Callable[[], str],
        marks: Marks,
    ) -> None:
        super().__init__(
            view,
            views,
            lambda: (skin(), theme.name, theme.colour("canvas").name()),
            marks,
            view,
        )
        self._words = ViewWords(self)
        self.buttons = TurnButtons(theme, view)
        self.buttons.turned.connect(self.turn)
        self.buttons.tilted.connect(lambda above: self.turn(0, 1 if above else -1))
        view.resized.connect(self.buttons.move_to_corner)

    def show(self, pose: Pose, *, whole: bool = True) -> None:
        """The body stands so now, and rests.

        Args:
            pose: how it stands.
            whole: whether it is in view; a part close up cannot be turned.
        """
        super().show(pose)
        self._view.set_turnable(whole)
        self.buttons.setVisible(whole)
        self.buttons.above.setChecked(pose.above)
        name = self.tr("Body map")
        if whole and not pose.behind:
            word = self._words.turned(round(pose.degrees), pose.above)
            name = self.tr("Body map: {view}").format(view=word)
        elif whole and (pose.degrees or pose.above):
            words = [self._words.turned(round(at) % 360, pose.above) for at in pose.bodies]
            name = self.tr("Body map: {view} and {other}").format(view=words[0], other=words[1])
        self._view.setAccessibleName(name)
        if not whole:
            self.frames.forget()
