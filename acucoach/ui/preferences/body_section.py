"""How the body is drawn: skin tone, and which way round."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from acucoach.settings import Settings
from acucoach.ui.plate_picture import SKIN
from acucoach.ui.preferences.section import Change, SettingsSection
from acucoach.ui.preferences.skin_swatches import SkinSwatches
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.radio_list import RadioList
from acucoach.ui.widgets.tick_box import TickBox


class BodySection(SettingsSection):
    """Skin tone and side.

    Args:
        preview: a picture of a hand in a skin tone; None without one.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        change: Change,
        settings: Callable[[], Settings],
        preview: Callable[[str], QPixmap | None],
    ) -> None:
        super().__init__(theme, title, change, settings)
        self._preview = preview
        words = {
            "light": self.tr("Light"), "fair": self.tr("Fair"), "medium": self.tr("Medium"),
            "tan": self.tr("Tan"), "brown": self.tr("Brown"), "deep": self.tr("Deep"),
        }  # fmt: skip
        hint = self.tr("Choose the tone nearest to your own, so that the pictures look like you.")
        skin = self.card(self.tr("Skin tone"), hint)
        lit = {tone: colours[1] for tone, colours in SKIN.items()}
        self.swatches = SkinSwatches(theme, words, lit, self.tr("Skin tone"))
        self.swatches.chosen.connect(lambda tone: self.keep(skin_tone=tone))
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("A hand in this skin tone"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        beside = row(gap=theme.space(16))
        beside.addWidget(self.swatches, 1)
        beside.addWidget(self.picture)
        skin.addLayout(beside)
        view = self.card(self.tr("The whole body"))
        self.views = RadioList(
            theme,
            [
                ("both", self.tr("Front and back, side by side"), ""),
                ("body-front", self.tr("From the front"), ""),
                ("body-back", self.tr("From the back"), ""),
                ("body-left", self.tr("From the left side"), ""),
                ("body-right", self.tr("From the right side"), ""),
            ],
            self.tr("The whole body"),
        )
        self.views.chosen.connect(lambda value: self.keep(body_view=value))
        view.addWidget(self.views)
        side = self.card(self.tr("Which way round"))
        self.sides = RadioList(
            theme,
            [
                ("", self.tr("As someone facing you"),
                 self.tr("From the front, your left hand is on the right of the picture.")),
                ("mirror", self.tr("As in a mirror"),
                 self.tr("From the front, your left hand is on the left of the picture.")),
            ],
            self.tr("Which way round"),
        )  # fmt: skip
        self.sides.chosen.connect(lambda value: self.keep(mirror_view=value == "mirror"))
        side.addWidget(self.sides)
        eye = self.card(self.tr("Camera"))
        hint = self.tr(
            "Some guides can show the point on your own hand or face. The camera goes on only "
            "when you ask for it, and no picture is kept or sent."
        )
        self.camera = TickBox(theme, self.tr("The camera may be used"), hint)
        self.camera.switched.connect(lambda on: self.keep(camera=on))
        eye.addWidget(self.camera)
        self.finish()
        self.show_settings(settings())
        theme.changed.connect(lambda: self._show_picture(self._settings().skin_tone))

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.swatches.choose(settings.skin_tone)
        self.views.choose(settings.body_view)
        self.camera.show_on(settings.camera)
        self.sides.choose("mirror" if settings.mirror_view else "")
        self._show_picture(settings.skin_tone)

    def _show_picture(self, tone: str) -> None:
        picture = self._preview(tone)
        self.picture.setVisible(picture is not None)
        if picture is not None:
            self.picture.setPixmap(picture)
