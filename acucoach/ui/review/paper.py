"""The paper that pages for others are put on, and the direction of words on it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QLocale, QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize


def page_layout() -> QPageLayout:
    """The paper of the user's country, upright, with margins every printer can do."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    return QPageLayout(
        QPageSize(size),
        QPageLayout.Orientation.Portrait,
        QMarginsF(16, 14, 16, 14),
        QPageLayout.Unit.Millimeter,
    )


def direction_of(text: str) -> Qt.LayoutDirection | None:
    """The direction of the user's own words, by the first letter that has one; None without."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return None


def isolated(text: str) -> str:
    """A text that keeps its own direction inside a right-to-left page."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"\u2068{text}\u2069"
