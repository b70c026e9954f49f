"""In an attack nothing is filled; each scale of pain says what its ends mean; a pause breathes
with nobody."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.coach.rating_page import AfterPage
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.number_dialog import NumberDialog
from tests.ui.coach.test_coach_screen import coach  # noqa: F401


def light(colour: QColor) -> float:
    """Relative luminance, 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(
        share * linear(part) for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
    )


@pytest.mark.parametrize("kind", ["primary", "secondary", "tonal", "hurts", "danger", "chip"])
def test_no_button_of_an_attack_is_a_light_area(qtbot, theme, qapp, kind) -> None:
    theme.use("attack")
    qapp.setStyleSheet(theme.stylesheet())
    button = Button(theme, "Done", kind, "check")
    qtbot.addWidget(button)
    button.resize(160, 60)
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() - 12, picture.height() // 2)
    assert light(ground) < 0.12, f"{kind}: {ground.name()}"
    qapp.setStyleSheet("")


def texts(page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_ends_of_a_scale_are_told_wherever_a_number_is_asked_for(qtbot, theme) -> None:
    attack = AttackPage(theme, "Migraine", "", [("press", "Press now"), ("not", "Not now")], "How?")
    after = AfterPage(theme, ask_rating=True)
    dialog = NumberDialog(theme, "How strong is it now?", "Why.")
    for page in (attack, after, dialog):
        qtbot.addWidget(page)
        assert {"nothing at all", "the worst you can imagine"} <= set(texts(page))


def test_nobody_is_told_to_breathe_in_while_time_stands_still(qtbot, coach) -> None:  # noqa: F811
    page = coach.screen.page
    for _ in range(12):
        coach.clock.advance(1)
        coach.screen.controller.tick()
    assert page.side.breath.text() in ("Breathe in …", "… and slowly out")
    coach.screen.controller.toggle_pause()
    assert not page.side.breath.text().strip()
    coach.screen.controller.toggle_pause()
    assert page.side.breath.text() in ("Breathe in …", "… and slowly out")
