"""A signal connected to a callback that is to hear nothing of what the signal carries."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SignalInstance

Callback = Callable[[], object]
"""Takes nothing: what a button, a key or a menu does."""


def connect_callback(signal: SignalInstance, callback: Callback) -> None:
    """Call ``callback`` with nothing at all, whatever the signal carries.

    Qt fills any parameter a slot has, an optional one too: ``clicked`` would hand its ``checked``
    to ``stop(reason=...)``. A callback that came from elsewhere is therefore connected here.
    """
    signal.connect(lambda *_: callback())
