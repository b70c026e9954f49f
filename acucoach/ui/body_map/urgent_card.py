"""What to do now, in place of what a search would have found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from acucoach.domain.safety_red_flags import CareContact
from acucoach.domain.urgent_words import Call, UrgentAdvice
from acucoach.ui.safety.care_contact import CareContactCard
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text


class UrgentCard(QWidget):
    """Whom to call first, and why; nothing here leads to a point.

    Args:
        theme: the looks.
        advice: what was asked for.
        contact: the person's own care team.
    """

    signsWanted = Signal(str)
    """The person has this now: the topic whose warning signs are to be answered."""

    def __init__(
        self,
        theme: Theme,
        advice: UrgentAdvice,
        contact: CareContact,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        grave = advice.call is not Call.SOON
        tone = "blocked" if grave else "gentle"
        self.heading = self._calls()[advice.call]
        card = Card(theme, "plain", gap=10)
        icon = Icon(theme, "phone" if grave else "stethoscope", 24, tone)
        heading = Text(theme, self.heading, "title", tone, wrap=True)
        line = row(gap=theme.space(10))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(heading, 1)
        card.body.addLayout(line)
        card.body.addWidget(Text(theme, advice.about, "body_strong", wrap=True))
        card.body.addWidget(Text(theme, advice.text, "body", wrap=True))
        card.setAccessibleName(f"{self.heading}. {advice.about}. {advice.text}")
        team = CareContactCard(theme, quiet=advice.call in (Call.EMERGENCY, Call.CRISIS))
        team.show_contact(contact)
        self.now = Button(theme, self.tr("I have this now"), "danger" if grave else "secondary")
        self.now.setAccessibleDescription(card.accessibleName())
        self.now.clicked.connect(lambda: self.signsWanted.emit(advice.topic))
        # At once what to do; whom to call first stands above everything else.
        order = (team, card) if advice.call is Call.TEAM and contact.known else (card, team)
        self.setLayout(column(*order, self.now, gap=theme.space(12)))

    def announce(self) -> None:
        """Say it to who cannot see the screen."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, self.now.accessibleDescription())
            )

    def _calls(self) -> dict[Call, str]:
        return {
            Call.EMERGENCY: self.tr("Call your emergency number now"),
            Call.CRISIS: self.tr("Call your emergency number or a crisis line now"),
            Call.TEAM: self.tr("Phone your care team or the emergency line now"),
            Call.DOCTOR: self.tr("See a doctor today"),
            Call.SOON: self.tr("Talk to a doctor in the next days"),
        }
