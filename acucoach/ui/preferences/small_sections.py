"""Sections with one or two cards: the diary's day, and safety."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QTime

from acucoach.domain.safety_red_flags import CareContact
from acucoach.settings import Settings
from acucoach.ui.preferences.section import Change, Section, SettingsSection
from acucoach.ui.safety.care_contact import CareContactForm
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.typed_lines import lines_draft
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import Card, row
from acucoach.ui.widgets.labels import Icon, Text

LATEST_HOUR = 12


class DiarySection(SettingsSection):
    """When a day of the diary begins."""

    def __init__(
        self, theme: Theme, title: str, change: Change, settings: Callable[[], Settings]
    ) -> None:
        super().__init__(theme, title, change, settings)
        hint = self.tr(
            "What you write down before this time counts to the day before, so that a bad night "
            "is not cut in two. Nothing you wrote is changed."
        )
        body = self.card(self.tr("A day begins at"), hint)
        self.hour = ChoiceBox(theme, self.tr("A day begins at"))
        for hour in range(LATEST_HOUR + 1):
            shown = QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
            self.hour.addItem(shown, hour)
        self.hour.setMinimumWidth(theme.px(160))
        self.hour.activated.connect(
            lambda place: self.keep(day_starts_at=self.hour.itemData(place))
        )
        body.addLayout(row(self.hour, None))
        self.finish()
        self.show_settings(settings())

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.hour.setCurrentIndex(settings.day_starts_at)


class SafetySection(Section):
    """The person's answers, and whom to ask.

    Args:
        contact: the care team as it is kept.
        keep_contact: keeps another.
        ask_profile: opens the lasting questions.
        ask_today: opens today's.
        reopen: brings this section to the front.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        contact: Callable[[], CareContact],
        keep_contact: Callable[[CareContact], None],
        ask_profile: Callable[[], object],
        ask_today: Callable[[], object],
        reopen: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(theme, title)
        self._keep_contact = keep_contact
        answers = self.card(
            self.tr("About you"),
            self.tr("Your answers decide which points are fine for you. Change them whenever "
                    "something has changed: a pregnancy, an illness, a new medicine."),
        )  # fmt: skip
        self.profile = Button(theme, self.tr("About you"), "secondary", "user")
        self.today = Button(theme, self.tr("How it is today"), "secondary", "shield-check")
        self.profile.clicked.connect(lambda _: ask_profile())
        self.today.clicked.connect(lambda _: ask_today())
        answers.addWidget(WrapRow(theme.space(8), self.profile, self.today))
        team = Card(theme, gap=10, pad=20)
        self.contact = CareContactForm(theme)
        self._contact = contact()
        self.contact.show_contact(self._contact)
        self.contact.saved.connect(self._save)
        lines = {"name": self.contact.name, "telephone": self.contact.telephone}
        self.draft = lines_draft(
            lines, "care", self._kept, save=self.contact.save, reopen=reopen, asks=True
        )
        self.contact.name.textEdited.connect(lambda _: self._say(""))
        self.contact.telephone.textEdited.connect(lambda _: self._say(""))
        self._saved = Text(theme, "", "body", "allowed")
        self._tick = Icon(theme, "check", 20, "allowed")
        self._tick.hide()
        team.body.addWidget(self.contact)
        team.body.addLayout(row(self._tick, self._saved, None))
        self.add_card(team)
        self.finish()

    @property
    def said(self) -> str:
        """What was said after saving."""
        return self._saved.text()

    def _kept(self) -> dict[str, str]:
        return {"name": self._contact.name, "telephone": self._contact.telephone}

    def _save(self, contact: CareContact) -> None:
        self._keep_contact(contact)
        self._contact = contact
        self.contact.show_contact(contact)  # as it is kept, without blanks at its ends
        self._say(self.tr("Saved."))

    def _say(self, text: str) -> None:
        self._saved.setText(text)
        self._tick.setVisible(bool(text))
        announce(self, text)
