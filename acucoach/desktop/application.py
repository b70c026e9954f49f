"""The application object, in the one style whose parts the looks are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

STYLE = "Fusion"
_STYLED = "styled"
"""Property of an application: the style was asked for when it was made."""


def make_application(name: str) -> QApplication:
    """Make the one application object of this process.

    The style is asked for by the option that Qt takes out of the arguments: to hand it over as an
    object, or to have it handed back, 566 of its names would be made first, 5 ms of the start.

    Args:
        name: of the program, as the first of its arguments.
    """
    application = QApplication([name, "-style", STYLE])
    application.setProperty(_STYLED, True)
    return application


def set_style(application: QApplication) -> None:
    """Put the style on an application that others made."""
    if not application.property(_STYLED):
        application.setStyle(STYLE)
        application.setProperty(_STYLED, True)
