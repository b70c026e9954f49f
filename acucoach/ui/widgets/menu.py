"""Menus that look like the program: round, with lines high enough for a finger."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from acucoach.ui.theme import Theme


def calm_menu(theme: Theme, parent: QWidget, role: str = "label", title: str = "") -> QMenu:
    """A menu, or one inside another when ``parent`` is a menu.

    Args:
        theme: the looks.
        parent: what it belongs to.
        role: role of the type scale.
        title: how it is called in the menu around it.
    """
    menu = QMenu(title, parent)
    menu.setProperty("calm", True)
    menu.setFont(theme.font(role))
    menu.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    menu.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return menu
