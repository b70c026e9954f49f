"""Whether a control can be used now; one that cannot says why, to eye and screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_REASON, _TIP, _SAID = "unavailable_because", "usual_tip", "usual_description"


def allow(control: QWidget, on: bool, because: str) -> None:
    """Make a control available, or not available with a reason.

    The reason stands in for its tip and its accessible description, and for those of the controls
    that lie in it, until it is available again. Call it once the control is complete.

    Args:
        control: with all that lies in it.
        on: whether it can be used now.
        because: one translated sentence: why it cannot be used while it is off, best with what
            to do.

    Raises:
        ValueError: no reason is given.
    """
    if not because:
        raise ValueError("a control that is not available must say why")
    _tell(control, "" if on else because)
    for inside in control.findChildren(QWidget):
        if inside.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            own = str(inside.property(_REASON) or "")
            if own in ("", because):
                _tell(inside, "" if on else because)
    control.setEnabled(on)


def _tell(control: QWidget, why: str) -> None:
    before = str(control.property(_REASON) or "")
    if not before and why:
        control.setProperty(_TIP, control.toolTip())
        control.setProperty(_SAID, control.accessibleDescription())
    if why:
        control.setToolTip(why)
        control.setAccessibleDescription(why)
    elif before:
        control.setToolTip(str(control.property(_TIP)))
        control.setAccessibleDescription(str(control.property(_SAID)))
    control.setProperty(_REASON, why)


def reason(control: QWidget) -> str:
    """Why a control, or something it lies in, is not available; empty when nothing says so."""
    at: QWidget | None = control
    while at is not None:
        if told := at.property(_REASON):
            return str(told)
        at = at.parentWidget()
    return ""
