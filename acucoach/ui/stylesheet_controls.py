"""The part of the style sheet for boxes to tick, to choose from, to type and to slide in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Colour = Callable[[str], str]
Length = Callable[[int], int]

_FIELDS = (
    "QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDoubleSpinBox", "QComboBox",
    "QDateEdit", "QTimeEdit", "QDateTimeEdit",
)  # fmt: skip


def control_rules(c: Colour, space: Length, border: int, signs: Path) -> list[str]:
    """The rules.

    Args:
        c: a colour token as text.
        space: scales a distance with the text size.
        border: pixels of a control's line.
        signs: folder of the signs drawn in this theme's colours.
    """

    def sign(name: str) -> str:
        return f'image: url("{(signs / name).as_posix()}.svg");'

    return [
        *_typed(c, space, border),
        *_arrows(c, space, sign),
        *_ticked(c, space, sign),
        *_listed(c, space, border, sign),
        *_slid(c, space),
        *_calendar(c, space, border, sign),
    ]


def _typed(c: Colour, space: Length, border: int) -> list[str]:
    """Fields. What the focus ring takes from the box it takes from the padding: nothing jumps."""
    fields = ", ".join(_FIELDS)

    def state(suffix: str) -> str:
        return ", ".join(name + suffix for name in _FIELDS)

    ring = 3
    return [
        f"{fields} {{ background: {c('surface')}; color: {c('text')};"
        f" border: {border}px solid {c('control_line')}; border-radius: 10px;"
        f" padding: {space(4) + ring - border}px {space(10) + ring - border}px;"
        f" min-height: {space(30)}px;"
        f" selection-background-color: {c('accent')};"
        f" selection-color: {c('on_accent')}; }}",
        # Without it Qt takes half of the text's own strength, which is too faint to be read.
        f"{state('')} {{ placeholder-text-color: {c('text_3')}; }}",
        f"{state(':hover')} {{ border-color: {c('text_3')}; }}",
        f"{state(':disabled')} {{ background: {c('sunken')}; color: {c('text_disabled')};"
        f" border-color: {c('line')}; }}",
        f"{state(':focus')} {{ border: {ring}px solid {c('focus')};"
        f" padding: {space(4)}px {space(10)}px; }}",
        # A box to choose from is no field to type in: it has the ring of a button.
        f"QComboBox:focus {{ border: {border}px solid {c('control_line')};"
        f" padding: {space(4) + ring - border}px {space(10) + ring - border}px; }}",
        "QComboBox { combobox-popup: 0; outline: none; }",
        # The line inside a spin box or combo box has the frame of its box, not one of its own.
        "QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0;"
        " min-height: 0; background: transparent; }",
    ]


def _arrows(c: Colour, space: Length, sign: Callable[[str], str]) -> list[str]:
    """Arrows of boxes to choose from and of numbers."""
    drops = "QComboBox::drop-down, QDateTimeEdit::drop-down, QDateEdit::drop-down"
    numbers = ("QSpinBox", "QDoubleSpinBox", "QTimeEdit", "QDateTimeEdit", "QDateEdit")
    every = ("QComboBox", "QDateTimeEdit", "QDateEdit")

    def each(names: tuple[str, ...], part: str) -> str:
        return ", ".join(name + part for name in names)

    arrow = f"width: {space(20)}px; height: {space(20)}px;"
    small = f"width: {space(16)}px; height: {space(16)}px;"
    return [
        f"{drops} {{ subcontrol-origin: border; subcontrol-position: center right; border: none;"
        f" width: {space(36)}px; }}",
        f"{each(every, '::down-arrow')} {{ {sign('down-text_2')} {arrow} }}",
        f"{each(every, '::down-arrow:disabled')} {{ {sign('down-text_disabled')} }}",
        f"{each(numbers, '::up-button')} {{ subcontrol-origin: border;"
        f" subcontrol-position: top right; width: {space(36)}px; border: none;"
        " border-top-right-radius: 10px; }",
        f"{each(numbers, '::down-button')} {{ subcontrol-origin: border;"
        f" subcontrol-position: bottom right; width: {space(36)}px; border: none;"
        " border-bottom-right-radius: 10px; }",
        f"{each(numbers, '::up-button:hover')}, {each(numbers, '::down-button:hover')}"
        f" {{ background: {c('hover')}; margin: 3px; }}",
        f"{each(numbers, '::up-button:pressed')}, {each(numbers, '::down-button:pressed')}"
        f" {{ background: {c('pressed')}; margin: 3px; }}",
        f"{each(numbers, '::up-arrow')} {{ {sign('up-text_2')} {small} }}",
        f"{each(numbers, '::down-arrow')} {{ {sign('down-text_2')} {small} }}",
        f"{each(numbers, '::up-arrow:disabled')}, {each(numbers, '::up-arrow:off')}"
        f" {{ {sign('up-text_disabled')} }}",
        f"{each(numbers, '::down-arrow:disabled')}, {each(numbers, '::down-arrow:off')}"
        f" {{ {sign('down-text_disabled')} }}",
    ]


def _ticked(c: Colour, space: Length, sign: Callable[[str], str]) -> list[str]:
    """Boxes with a tick, rounds with a dot: told by the sign inside, not by the colour."""
    boxes = "QCheckBox::indicator, QRadioButton::indicator"
    # A box model counts border and content apart: 24 across in all, and as large as the text.
    inner = space(20)
    return [
        f"QCheckBox, QRadioButton {{ spacing: {space(10)}px; min-height: {space(38)}px;"
        " border: 3px solid transparent; border-radius: 8px;"
        f" padding: 0 {space(6)}px 0 {space(3)}px; }}",
        f"QCheckBox:disabled, QRadioButton:disabled {{ color: {c('text_disabled')}; }}",
        "QCheckBox, QRadioButton, QSlider { outline: none; }",
        f"{boxes} {{ width: {inner}px; height: {inner}px;"
        f" border: 2px solid {c('control_line')}; background: {c('surface')}; }}",
        f"QCheckBox::indicator:hover, QRadioButton::indicator:hover"
        f" {{ background: {c('hover')}; border-color: {c('accent')}; }}",
        "QCheckBox::indicator { border-radius: 5px; }",
        f"QRadioButton::indicator {{ border-radius: {inner // 2 + 2}px; }}",
        f"QCheckBox::indicator:checked {{ background: {c('accent')};"
        f" border: 2px solid {c('accent')}; {sign('tick-on_accent')} }}",
        f"QRadioButton::indicator:checked {{ background: {c('surface')};"
        f" border: 2px solid {c('accent')}; {sign('dot-accent')} }}",
        f"QCheckBox::indicator:disabled, QRadioButton::indicator:disabled"
        f" {{ background: {c('sunken')}; border-color: {c('text_disabled')}; }}",
        f"QCheckBox::indicator:checked:disabled {{ background: {c('text_disabled')};"
        f" {sign('tick-surface')} }}",
        f"QRadioButton::indicator:checked:disabled {{ {sign('dot-text_disabled')} }}",
    ]


def _listed(c: Colour, space: Length, border: int, sign: Callable[[str], str]) -> list[str]:
    """Lists, tables, menus and what unfolds below a box."""
    return [
        f"QComboBox QAbstractItemView {{ background: {c('surface')}; color: {c('text')};"
        f" border: {border}px solid {c('control_line')}; border-radius: 10px; outline: none;"
        f" padding: {space(4)}px; selection-background-color: {c('accent_soft')};"
        f" selection-color: {c('text')}; }}",
        f"QComboBox QAbstractItemView::item {{ min-height: {space(40)}px;"
        f" padding: 0 {space(8)}px; border-radius: 6px; border: 2px solid transparent; }}",
        f"QComboBox QAbstractItemView::item:selected {{ background: {c('accent_soft')};"
        f" color: {c('text')}; border: 2px solid {c('accent')}; }}",
        f"QListView, QTreeView, QTableView {{ background: {c('surface')}; color: {c('text')};"
        f" border: {border}px solid {c('line')}; border-radius: 10px; gridline-color:"
        f" {c('line')}; selection-background-color: {c('accent_soft')};"
        f" selection-color: {c('text')}; alternate-background-color: {c('canvas')}; }}",
        "QListView, QTreeView, QTableView { outline: none; }",
        # Words begin where those of the heading do, not at the line.
        f"QTableView::item {{ padding: 0 {space(8)}px; }}",
        f"QListView::item {{ padding: {space(6)}px {space(8)}px; }}",
        f"QHeaderView::section {{ background: {c('sunken')}; color: {c('text_2')};"
        f" border: none; border-bottom: 1px solid {c('line')};"
        f" padding: {space(6)}px {space(8)}px; }}",
        f"QMenu {{ background: {c('surface')}; color: {c('text')};"
        f" border: {border}px solid {c('control_line')}; padding: 6px; }}",
        # Round only where what is behind the corners shows: ``calm_menu``.
        "QMenu[calm='true'] { border-radius: 12px; }",
        f"QMenu::item {{ padding: {space(11)}px {space(24)}px {space(11)}px {space(36)}px;"
        " border-radius: 8px; border: 2px solid transparent; }",
        f"QMenu::item:selected {{ background: {c('accent_soft')};"
        f" border: 2px solid {c('accent')}; }}",
        f"QMenu::item:disabled {{ color: {c('text_disabled')}; }}",
        f"QMenu::separator {{ height: 1px; background: {c('line')}; margin: 6px 8px; }}",
        f"QMenu::indicator {{ width: {space(20)}px; height: {space(20)}px; left: {space(8)}px; }}",
        f"QMenu::indicator:checked {{ {sign('tick-accent_text')} }}",
        f"QMenu::right-arrow {{ {sign('right-text_2')} width: {space(16)}px;"
        f" height: {space(16)}px; right: {space(6)}px; }}",
    ]


def _slid(c: Colour, space: Length) -> list[str]:
    """Sliders and progress."""
    groove = space(6)
    lift = (space(24) - groove) // 2
    knob = groove + 2 * lift
    return [
        f"QProgressBar {{ background: {c('sunken')}; border: none; border-radius: 4px;"
        f" max-height: 8px; color: transparent; }}",
        f"QProgressBar::chunk {{ background: {c('accent')}; border-radius: 4px; }}",
        f"QSlider {{ min-height: {space(38)}px; border: 3px solid transparent;"
        " border-radius: 8px; }",
        f"QSlider::groove:horizontal {{ background: {c('control_line')}; height: {groove}px;"
        f" border-radius: {groove // 2}px; margin: 0 {space(4)}px; }}",
        f"QSlider::sub-page:horizontal {{ background: {c('accent')};"
        f" border-radius: {groove // 2}px; margin: 0 {space(4)}px; }}",
        f"QSlider::sub-page:horizontal:disabled {{ background: {c('text_disabled')}; }}",
        f"QSlider::handle:horizontal {{ background: {c('accent')};"
        f" border: 2px solid {c('surface')};"
        f" width: {knob - 4}px; height: {knob - 4}px; margin: -{lift}px 0;"
        f" border-radius: {knob // 2}px; }}",
        f"QSlider::handle:horizontal:hover {{ background: {c('accent_hover')}; }}",
        f"QSlider::handle:horizontal:disabled {{ background: {c('text_disabled')}; }}",
    ]


def _calendar(c: Colour, space: Length, border: int, sign: Callable[[str], str]) -> list[str]:
    """The month that unfolds below a date."""
    bar = "QCalendarWidget QWidget#qt_calendar_navigationbar"
    arrows = {"prev": "left", "next": "right"}
    return [
        f"QCalendarWidget {{ background: {c('surface')}; border-radius: 12px;"
        f" border: {border}px solid {c('control_line')}; }}",
        f"{bar} {{ background: {c('surface')}; min-height: {space(44)}px; }}",
        f"QCalendarWidget QToolButton {{ background: transparent; color: {c('text')};"
        f" border: 3px solid transparent; border-radius: 8px; padding: {space(4)}px;"
        f" min-width: {space(36)}px; min-height: {space(34)}px; }}",
        f"QCalendarWidget QToolButton:hover {{ background: {c('hover')}; }}",
        "QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }",
        *(
            f"QCalendarWidget QToolButton#qt_calendar_{which}month {{"
            f" {sign(f'{way}-text_2').replace('image:', 'qproperty-icon:')} }}"
            for which, way in arrows.items()
        ),
        f"QCalendarWidget QAbstractItemView {{ background: {c('surface')};"
        f" alternate-background-color: {c('sunken')}; border: none;"
        f" selection-background-color: {c('accent')}; selection-color: {c('on_accent')}; }}",
    ]
