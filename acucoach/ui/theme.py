"""The looks: colours, type, spacing and icons from ``resources/theme/tokens.json``.

One :class:`Theme` is made by the composition root and handed to every widget that paints or sets
a font. It changes in place (theme, text size) and says so by ``changed``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPainter, QPalette, QPixmap

from acucoach.domain.frozen import frozen
from acucoach.ui.icon_shapes import shape
from acucoach.ui.stylesheet import build_stylesheet

MIRRORED_ICONS = frozenset(
    {
        "arrow-left", "arrow-right", "chevron-left", "chevron-right", "list",
        "volume-2", "volume-x", "chart-line", "notebook-pen", "undo-2",
    }
)  # fmt: skip
"""Icons that follow the reading direction."""
_LARGE = 32
"""Pixels at 100 % text up to which the lines of an icon grow with it."""


@frozen
class PainStep:
    """How one value of the 0-10 scale is drawn.

    Attributes:
        fill: colour of its column.
        ink: colour of a number written on ``fill``.
        height: share of the full column, 0-1.
    """

    fill: QColor
    ink: QColor
    height: float


class Theme(QObject):
    """Colours, fonts and icons of the theme in use.

    Args:
        resources: the resources folder.
        name: ``light``, ``dark``, ``high_contrast`` or ``attack``.
        percent: text size, 90-200.
        fonts: make the program's fonts known, unless they are.
    """

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        name: str = "light",
        percent: int = 100,
        parent: QObject | None = None,
        *,
        fonts: bool = True,
    ) -> None:
        super().__init__(parent)
        self._icons = resources / "icons"
        self._controls = resources / "theme" / "controls"
        self._tokens: dict[str, Any] = json.loads(
            (resources / "theme" / "tokens.json").read_text("utf-8")
        )
        self._name = name
        self._percent = percent
        self._pixmaps: dict[tuple[str, int, str, bool, float], QPixmap] = {}
        # Once a run: each time they are given they take memory anew.
        fonts = fonts and not QFontDatabase.applicationFontFamilies(0)
        for file in sorted((resources / "fonts").glob("*.otf")) if fonts else ():
            QFontDatabase.addApplicationFont(str(file))

    @property
    def name(self) -> str:
        """The theme in use."""
        return self._name

    @property
    def percent(self) -> int:
        """The text size in use."""
        return self._percent

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self._name in ("dark", "attack")

    @property
    def is_outlined(self) -> bool:
        """Whether nothing is filled with the accent: light hurts in an attack."""
        return self._name == "attack"

    @property
    def is_high_contrast(self) -> bool:
        """Whether outlines are doubled."""
        return self._name == "high_contrast"

    def use(self, name: str | None = None, percent: int | None = None) -> None:
        """Change the theme or the text size, and tell every widget if anything changed."""
        before = (self._name, self._percent)
        self._name = name or self._name
        self._percent = percent or self._percent
        if before != (self._name, self._percent):
            self.changed.emit()

    # colours

    def hex(self, token: str) -> str:
        """A colour token as ``#RRGGBB``."""
        return str(self._tokens["themes"][self._name]["colour"][token])

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        """A colour token, with an opacity of 0-1."""
        colour = QColor(self.hex(token))
        colour.setAlphaF(alpha)
        return colour

    def pain(self, value: int) -> PainStep:
        """How a pain value of 0-10 is drawn."""
        scale = self._tokens["themes"][self._name]["pain_scale"]
        fill, ink, height = scale[max(0, min(10, value))]
        return PainStep(QColor(fill), QColor(ink), height / 100)

    def meridian(self, meridian: str) -> tuple[QColor, str]:
        """Line colour and dash name of a meridian; extra points get the text colour."""
        known = self._tokens["themes"][self._name]["meridians"]
        if meridian not in known:
            return self.colour("text_2"), "solid"
        colour, style = known[meridian]
        return QColor(colour), str(style)

    def palette(self) -> QPalette:
        """Qt's own palette, so that standard dialogs fit."""
        roles = QPalette.ColorRole
        palette = QPalette(self.colour("surface"), self.colour("canvas"))
        for role, token in (
            (roles.Window, "canvas"),
            (roles.WindowText, "text"),
            (roles.Base, "surface"),
            (roles.AlternateBase, "sunken"),
            (roles.Text, "text"),
            (roles.PlaceholderText, "text_3"),
            (roles.Button, "surface"),
            (roles.ButtonText, "text"),
            (roles.Highlight, "accent"),
            (roles.HighlightedText, "on_accent"),
            (roles.ToolTipBase, "surface"),
            (roles.ToolTipText, "text"),
            (roles.Link, "accent_text"),
            (roles.Accent, "focus"),
            (roles.Mid, "line"),
            (roles.Light, "surface"),
            (roles.Dark, "control_line"),
        ):
            palette.setColor(role, self.colour(token))
        return palette

    def stylesheet(self) -> str:
        """The style sheet of the whole program."""
        return build_stylesheet(
            self._tokens["themes"][self._name]["colour"],
            self.space,
            self.is_high_contrast,
            self._controls / self._name,
            outlined=self.is_outlined,
        )

    # sizes

    def px(self, length: int) -> int:
        """A length that grows with the text."""
        return round(length * self._percent / 100)

    def space(self, length: int) -> int:
        """A distance: it grows half as fast as the text."""
        return round(length * (1 + (self._percent / 100 - 1) / 2))

    # type

    def font(self, role: str = "body", weight: int | None = None, size: int | None = None) -> QFont:
        """The font of a role (``display``, ``title``, ``heading``, ``body``, ``caption``...).

        Args:
            role: a key of the type scale.
            weight: 100-900 instead of the role's own.
            size: pixels at 100 % instead of the role's own.
        """
        scale = self._tokens["type"]["scale"][role]
        font = QFont()
        font.setFamilies(["Inter", "Noto Sans CJK SC", "Noto Sans Arabic", "sans-serif"])
        font.setPixelSize(self.px(size or scale["px"]))
        font.setWeight(QFont.Weight(weight or scale["weight"]))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if role == "code":
            font.setFeature(QFont.Tag("cv08"), 1)
        if role == "timer":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    # icons

    def pixmap(
        self,
        icon: str,
        size: int = 20,
        token: str = "text",
        *,
        mirrored: bool = False,
        ratio: float = 2.0,
    ) -> QPixmap:
        """An icon drawn in a colour token, ``size`` logical pixels at 100 % text."""
        key = (icon, self.px(size), self.hex(token), mirrored, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(icon, size, *key[1:])
        return self._pixmaps[key]

    def icon(
        self, icon: str, size: int = 20, token: str = "text", disabled: str = "", gap: int = 0
    ) -> QIcon:
        """A :class:`QIcon` in a colour token; mirrored where the reading direction asks for it.

        Args:
            icon: its name.
            size: logical pixels at 100 % text.
            token: colour.
            disabled: colour where it cannot be used; the usual one when empty.
            gap: clear pixels behind it, towards the text; below 0 before it.
        """
        from PySide6.QtGui import QGuiApplication

        right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mirrored = right_to_left and icon in MIRRORED_ICONS
        made = QIcon()
        for mode, ink in (
            (QIcon.Mode.Normal, token),
            (QIcon.Mode.Disabled, disabled or "text_disabled"),
        ):
            drawn = self.pixmap(icon, size, ink, mirrored=mirrored)
            made.addPixmap(
                _with_gap(drawn, abs(gap), right_to_left is (gap > 0)) if gap else drawn, mode
            )
        return made

    def _drawn(
        self, icon: str, size: int, pixels: int, colour: str, mirrored: bool, ratio: float
    ) -> QPixmap:
        usual = 2.25 if self.is_high_contrast else 1.75
        width = f"{usual * min(1.0, _LARGE / size):.3g}"  # a large icon is no heavier than the rest
        whole = round(pixels * ratio)
        coverage = shape(self._icons / f"{icon}.svg", size, whole, width)
        if mirrored:
            from PySide6.QtGui import QTransform

            coverage = coverage.transformed(QTransform().scale(-1, 1))
        inked = QImage(whole, whole, QImage.Format.Format_ARGB32_Premultiplied)
        inked.fill(QColor(colour))
        inked.setAlphaChannel(coverage)
        pixmap = QPixmap.fromImage(inked)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _with_gap(drawn: QPixmap, gap: int, right_to_left: bool) -> QPixmap:
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(gap if right_to_left else 0, 0, drawn)
    painter.end()
    return wide
