"""Tab goes through a page as it is read: Qt goes by what was made first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_last(page: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab come to some parts of a page after all others, in this order.

    Args:
        page: holds them all.
        parts: as they are read; what is in two of them belongs to the inner one.
    """
    first: list[QWidget] = []
    inside: list[list[QWidget]] = [[] for _ in parts]
    stops: list[QWidget] = []
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        if page.isAncestorOf(one) and one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            stops.append(one)
            above: QWidget | None = one
            while above is not None and above not in parts:
                above = above.parentWidget()
            (first if above is None else inside[parts.index(above)]).append(one)
        one = one.nextInFocusChain()
    last = [stop for part in inside for stop in part]
    if first and stops != first + last:
        for before, after in pairwise([first[-1], *last]):
            QWidget.setTabOrder(before, after)
