import json

import pytest
from PySide6.QtGui import QColor, QFontDatabase

from acucoach.ui.theme import Theme

NAMES = ("light", "dark", "high_contrast", "attack")


def _luminance(colour: QColor) -> float:
    """WCAG 2.2 relative luminance, 0-1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_of_colours_keeps_its_contrast(theme: Theme, resources, name: str) -> None:
    tokens = json.loads((resources / "theme" / "tokens.json").read_text("utf-8"))
    theme.use(name)
    pairs = tokens["themes"][name]["pairs"]
    assert len(pairs) > 30
    short = [
        (foreground, background)
        for foreground, background, needed in pairs
        if contrast(theme.colour(foreground), theme.colour(background)) < needed
    ]
    assert short == []


@pytest.mark.parametrize("name", NAMES)
def test_numbers_on_the_pain_scale_can_be_read(theme: Theme, name: str) -> None:
    theme.use(name)
    for value in range(11):
        step = theme.pain(value)
        assert contrast(step.fill, step.ink) >= 4.5
    assert [theme.pain(v).height for v in range(11)] == sorted(
        theme.pain(v).height for v in range(11)
    )


def test_no_text_is_smaller_than_14_pixels_at_full_size(theme: Theme) -> None:
    for role in ("display", "title", "heading", "body", "label", "caption", "code"):
        assert theme.font(role).pixelSize() >= 14


def test_text_grows_by_the_full_scale_and_space_by_half(theme: Theme) -> None:
    theme.use(percent=200)
    assert theme.font("body").pixelSize() == 32
    assert theme.space(16) == 24


def test_change_is_told_once_and_only_when_something_changed(theme: Theme, qtbot) -> None:
    with qtbot.waitSignal(theme.changed, timeout=500):
        theme.use("dark")
    with qtbot.assertNotEmitted(theme.changed, wait=0):
        theme.use("dark")


def test_shipped_fonts_are_used(theme: Theme) -> None:
    from PySide6.QtGui import QFontDatabase, QFontInfo

    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert "Noto Sans CJK SC" in QFontDatabase.families()


def test_fonts_are_made_known_once_a_run(qapp, resources) -> None:  # type: ignore[no-untyped-def]
    """Each time they would take memory anew, and a window that is built anew brings a theme."""
    Theme(resources)

    def known() -> int:
        return sum(bool(QFontDatabase.applicationFontFamilies(number)) for number in range(100))

    before = known()
    assert before == len(list((resources / "fonts").glob("*.otf")))
    Theme(resources)
    assert known() == before
