"""Tab goes through a page as it is read: Qt goes by what was made first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_together(page: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab come to some parts of a page one after the other, where it comes to the first of
    them now.

    Args:
        page: holds them all.
        parts: as they are read; what is in two of them belongs to the inner one.
    """
    stops: list[QWidget] = []
    before: QWidget | None = None
    inside: list[list[QWidget]] = [[] for _ in parts]
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        if page.isAncestorOf(one) and one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            above: QWidget | None = one
            while above is not None and above not in parts:
                above = above.parentWidget()
            if above is not None:
                inside[parts.index(above)].append(one)
            elif not any(inside):
                before = one
            stops.append(one)
        one = one.nextInFocusChain()
    wanted = [stop for part in inside for stop in part]
    if before is None:
        return
    start = stops.index(before) + 1
    if stops[start : start + len(wanted)] != wanted:
        for first, second in pairwise([before, *wanted]):
            QWidget.setTabOrder(first, second)
