"""What widgets are to a screen reader, where Qt by itself would not know.

Qt asks here once for each widget that a reader looks at. Widgets that are painted by hand name
their role in a class attribute, ``spoken_role``; a checkable button that stands among others of
which one holds is a radio button and says the how-manieth it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QButtonGroup, QWidget
from shiboken6 import isValid

from acucoach.guarded import guarded

Role = QAccessible.Role
_PRESS = "Press"
"""Qt's own name of the action; not translated on the bus."""


@runtime_checkable
class Spoken(Protocol):
    """A widget that says itself what it is."""

    spoken_role: QAccessible.Role


class _Checkable(QAccessibleWidget):
    """A button that can be on. Qt's own would only toggle it, and nobody would hear of a click."""

    @property
    def button(self) -> QAbstractButton | None:
        """What Qt has now: asked for while it was being made, it was known under another name."""
        found = self.object()
        return found if isinstance(found, QAbstractButton) and isValid(found) else None

    @guarded
    def actionNames(self) -> list[str]:
        """It can be pressed, and take the focus."""
        button = self.button
        if button is None or not button.isEnabled():
            return []
        return [_PRESS, QAccessibleActionInterface.setFocusAction()]

    @guarded
    def doAction(self, name: str) -> None:
        """As a click of the mouse does."""
        button = self.button
        if button is None:
            return
        if name == _PRESS:
            button.click()
        else:
            super().doAction(name)

    @guarded
    def keyBindingsForAction(self, name: str) -> list[str]:
        """None of its own."""
        return []

    @guarded
    def state(self) -> QAccessible.State:
        """On or off, too."""
        state, button = super().state(), self.button
        if button is not None:
            state.checkable = True
            state.checked = button.isChecked()
        return state

    @guarded
    def text(self, kind: QAccessible.Text) -> str:
        """The description begins with the place among the choices."""
        said, button = str(super().text(kind)), self.button
        if button is None:
            return said
        if kind is QAccessible.Text.Name and not said:
            return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        if kind is QAccessible.Text.Description and self.role() is Role.RadioButton:
            return ". ".join(part for part in (place_among(button), said) if part)
        return said


def choices_beside(button: QAbstractButton) -> Sequence[QAbstractButton]:
    """The buttons of which exactly one holds, in order; empty for any other button."""
    group: QButtonGroup | None = button.group()
    if group is not None:
        return [one for one in group.buttons() if one.isVisible()] if group.exclusive() else []
    above = button.parentWidget()
    if not button.autoExclusive() or above is None:
        return []
    return [
        one
        for one in above.children()
        if isinstance(one, QAbstractButton) and one.autoExclusive() and one.isVisible()
    ]


def place_among(button: QAbstractButton) -> str:
    """ "2 of 6"; empty for a button that is no choice among others."""
    among = choices_beside(button)
    if button not in among:
        return ""
    text = QCoreApplication.translate("Spoken", "{number} of {count}")
    return text.format(number=among.index(button) + 1, count=len(among))


def _interface(_: str, one: QObject) -> QAccessibleWidget | None:
    """What Qt is given for an object; None leaves it to Qt."""
    if not isinstance(one, QWidget):
        return None
    if isinstance(one, Spoken):
        return QAccessibleWidget(one, one.spoken_role, "")
    if isinstance(one, QAbstractButton) and one.isCheckable():
        group: QButtonGroup | None = one.group()
        single = one.autoExclusive() if group is None else group.exclusive()
        return _Checkable(one, Role.RadioButton if single else Role.CheckBox, "")
    return None


def announce(source: QWidget, text: str) -> None:
    """Let a screen reader say something that the focus does not lead to; polite."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))


def install() -> None:
    """Let Qt ask here; once a process, before the first window."""
    QAccessible.installFactory(_interface)
