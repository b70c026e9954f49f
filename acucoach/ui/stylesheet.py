"""The one style sheet of the program, made from the colour tokens.

Widgets choose their look by dynamic properties: ``kind`` on buttons, ``card``/``surface`` on
frames, ``tone`` on labels. No widget sets a style sheet of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from acucoach.ui.stylesheet_controls import control_rules

TONES = (
    "text", "text_2", "text_3", "accent_text", "allowed", "gentle", "blocked", "hurts",
    "done", "partial", "on_accent", "text_disabled",
)  # fmt: skip

_BUTTONS = {
    # kind: ground, hover, pressed, text, border
    "primary": ("accent", "accent_hover", "accent_pressed", "on_accent", "accent"),
    "secondary": ("surface", "hover", "pressed", "text", "control_line"),
    "ghost": ("transparent", "hover", "pressed", "text_2", "transparent"),
    "link": ("transparent", "hover", "pressed", "accent_text", "transparent"),
    "tonal": ("accent_soft", "hover", "pressed", "accent_text", "accent_soft"),
    "hurts": ("hurts_soft", "hover", "pressed", "hurts", "hurts"),
    "danger": ("surface", "blocked_soft", "blocked_soft", "blocked", "blocked"),
    "chip": ("surface", "hover", "pressed", "text", "control_line"),
    "segment": ("transparent", "hover", "pressed", "text_2", "transparent"),
    "nav": ("transparent", "hover", "pressed", "text_2", "transparent"),
    "calm": ("surface", "hover", "pressed", "text_2", "control_line"),
    "row": ("transparent", "hover", "pressed", "text", "transparent"),
}

_OUTLINED = ("accent_soft", "hover", "pressed", "accent_text", "accent")


def build_stylesheet(
    colours: Mapping[str, str],
    space: Callable[[int], int],
    high_contrast: bool,
    signs: Path,
    *,
    outlined: bool = False,
) -> str:
    """The style sheet text.

    Args:
        colours: token name to ``#RRGGBB``.
        space: scales a distance with the text size.
        high_contrast: doubles every control's border.
        signs: folder of ticks, dots and arrows drawn in this theme's colours.
        outlined: the main button is an outline on a quiet ground, no filled area.
    """

    def c(token: str) -> str:
        return "transparent" if token == "transparent" else colours[token]

    border = 2 if high_contrast else 1
    parts = [
        f"QWidget {{ color: {c('text')}; }}",
        f"QMainWindow, QDialog, QWidget[surface='canvas'] {{ background: {c('canvas')}; }}",
        f"QWidget[surface='panel'] {{ background: {c('surface')}; }}",
        f"QWidget[surface='sunken'] {{ background: {c('sunken')}; }}",
        "QLabel { background: transparent; }",
        f"QToolTip {{ background: {c('surface')}; color: {c('text')};"
        f" border: 1px solid {c('control_line')}; padding: 4px; }}",
        "QScrollArea { background: transparent; border: none; }",
        "QScrollArea > QWidget > QWidget[surface='clear'] { background: transparent; }",
        f"QFrame[card='plain'] {{ background: {c('surface')};"
        f" border: {border}px solid {c('line')}; border-radius: 14px; }}",
        f"QFrame[card='sunken'] {{ background: {c('sunken')}; border: none;"
        " border-radius: 10px; }",
        f"QFrame[card='chosen'] {{ background: {c('accent_soft')};"
        f" border: 2px solid {c('accent')}; border-radius: 12px; }}",
        f"QFrame[card='floating'] {{ background: {c('surface')};"
        f" border: {border}px solid {c('control_line')}; border-radius: 12px; }}",
        f"QFrame[rule='true'] {{ background: {c('line')}; border: none; }}",
        f"QFrame[edge='right'] {{ border-right: 1px solid {c('line')}; }}",
        f"QFrame[edge='left'] {{ border-left: 1px solid {c('line')}; }}",
        f"QFrame[edge='bottom'] {{ border-bottom: 1px solid {c('line')}; }}",
        f"QFrame[edge='top'] {{ border-top: 1px solid {c('line')}; }}",
    ]
    parts += [f"QLabel[tone='{tone}'] {{ color: {c(tone)}; }}" for tone in TONES]
    parts.append(
        f"QLabel[badge='true'] {{ color: {c('text_2')}; background: {c('sunken')};"
        f" border: {border}px solid {c('line')}; border-radius: 6px;"
        f" padding: {space(2)}px {space(8)}px; }}"
    )
    for state in ("allowed", "gentle", "blocked", "hurts", "partial", "done"):
        edge = c(state) if high_contrast else c(f"{state}_soft")
        parts.append(
            f"QFrame[verdict='{state}'] {{ background: {c(f'{state}_soft')};"
            f" border: {border}px solid {edge}; border-radius: 10px; }}"
        )
    looks = {**_BUTTONS, "primary": _OUTLINED} if outlined else _BUTTONS
    parts += _buttons(c, space, border, looks)
    parts += control_rules(c, space, border, signs)
    parts += _bars(c)
    return "\n".join(parts)


def _buttons(
    c: Callable[[str], str],
    space: Callable[[int], int],
    border: int,
    looks: Mapping[str, tuple[str, str, str, str, str]],
) -> list[str]:
    rules = [
        f"QPushButton {{ border-radius: 10px; padding: 0 {space(16)}px;"
        f" background: {c('surface')}; color: {c('text')};"
        f" border: {border}px solid {c('control_line')}; }}"
    ]
    for kind, (ground, hover, pressed, text, edge) in looks.items():
        name = f"QPushButton[kind='{kind}']"
        rules += [
            f"{name} {{ background: {c(ground)}; color: {c(text)};"
            f" border: {border}px solid {c(edge)}; }}",
            f"{name}:hover {{ background: {c(hover)}; }}",
            f"{name}:pressed {{ background: {c(pressed)}; }}",
        ]
    rules += [
        f"QPushButton[kind='chip'] {{ border-radius: {space(22) - 2}px; }}",
        f"QPushButton[kind='chip']:checked {{ background: {c('accent_soft')};"
        f" color: {c('accent_text')}; border: 2px solid {c('accent')};"
        f" padding: 0 {space(16) - (2 - border)}px; }}",  # as wide as it was
        f"QPushButton[kind='segment']:checked {{ background: {c('surface')};"
        f" color: {c('text')}; border: {border}px solid {c('control_line')}; }}",
        f"QPushButton[kind='nav']:checked {{ background: {c('accent_soft')};"
        f" color: {c('accent_text')}; }}",
        # Words alone begin and end with the column they stand in.
        f"QPushButton[kind='link'], QPushButton[kind='ghost'] {{ padding: 0 {space(2)}px; }}",
        "QPushButton[kind='row'] { text-align: left; border-radius: 12px; padding: 0; }",
        f"QPushButton[kind='row']:checked {{ background: {c('accent_soft')};"
        f" border: 2px solid {c('accent')}; }}",
        f"QPushButton[kind='rowcard'] {{ text-align: left; border-radius: 12px; padding: 0;"
        f" background: {c('surface')}; border: {border}px solid {c('line')}; }}",
        f"QPushButton[kind='rowcard']:hover {{ background: {c('hover')}; }}",
        f"QPushButton[kind='rowcard']:checked {{ background: {c('accent_soft')};"
        f" border: 2px solid {c('accent')}; }}",
        "QPushButton[kind='icon'] { background: transparent; border: none; padding: 0; }",
        # Over a picture of any skin and hair, magnified as one likes, it has the page's ground.
        f"QPushButton[over='picture'] {{ background: {c('canvas')}; border-radius: 12px; }}",
        f"QPushButton[kind='icon']:hover {{ background: {c('hover')}; }}",
        f"QPushButton[kind='icon']:checked {{ background: {c('accent_soft')}; }}",
        # What cannot be pressed is paler than what can, and has no ground of its own. Named by
        # kind as well, or a kind's own border would win.
        f"QPushButton:disabled, QPushButton[kind]:disabled {{ background: transparent;"
        f" color: {c('text_disabled')}; border: {border}px solid {c('faint')}; }}",
        *(
            f"QPushButton[kind='{kind}']:disabled {{ border: {border}px solid transparent; }}"
            for kind in ("ghost", "link", "icon", "segment", "nav", "row")
        ),
        f"QPushButton[kind='primary']:disabled {{ background: {c('sunken')}; }}",
        f"QPushButton[over='picture']:disabled {{ background: {c('canvas')}; }}",
        # The ring of the focus lies outside (``FocusRing``); the library's own box is not drawn.
        "QPushButton, QToolButton { outline: none; }",
        f"QFrame[segments='true'] {{ background: {c('sunken')};"
        f" border: {border}px solid {c('line')}; border-radius: 13px; }}",
    ]
    return rules


BAR = 12
"""Pixels a scroll bar takes; the handle has half of them."""


def _bars(c: Callable[[str], str]) -> list[str]:
    return [
        f"QScrollBar:vertical {{ background: transparent; width: {BAR}px; margin: 2px; }}",
        f"QScrollBar::handle:vertical {{ background: {c('control_line')}; border-radius: 3px;"
        " min-height: 40px; margin: 0 1px 0 1px; }",
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {c('text_2')}; }}",
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }",
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }",
        f"QScrollBar:horizontal {{ background: transparent; height: {BAR}px; margin: 2px; }}",
        f"QScrollBar::handle:horizontal {{ background: {c('control_line')};"
        " border-radius: 3px; min-width: 40px; margin: 1px 0 1px 0; }",
    ]
