"""Something felt wrong: the session is over, what to do now, whom to call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.safety_red_flags import CareContact, StopRule
from acucoach.ui.coach.rating_page import steady
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text


class WarningPage(QWidget):
    """Each sign with what to do, from the content; the care contact below.

    Args:
        theme: the looks.
        rules: signs and what to do.
        contact: the user's own care team.
    """

    left = Signal()

    def __init__(self, theme: Theme, rules: Sequence[StopRule], contact: CareContact) -> None:
        super().__init__()
        scroller = Scroller(theme, self.tr("What to do now"), margin=8, gap=8)
        for rule in rules:
            card = Card(theme, "plain", pad=12, gap=2)
            card.body.addWidget(Text(theme, rule.sign, "heading", wrap=True))
            card.body.addWidget(Text(theme, rule.text, "body_large", wrap=True))
            card.setAccessibleName(f"{rule.sign}: {rule.text}")
            scroller.body.addWidget(card)
        scroller.body.addStretch(1)
        heading = Text(theme, self.tr("Stopped. Let go and sit or lie down."), "display", "blocked",
                       wrap=True)  # fmt: skip
        close = Button(theme, self.tr("I am all right"), "secondary")
        close.clicked.connect(self.left)
        close.setMinimumWidth(theme.px(190))
        self.close_button = close
        layout = column(
            heading,
            Text(theme, self.tr("What do you feel?"), "title"),
            gap=theme.space(12),
            margin=theme.space(32),
        )
        layout.addWidget(scroller, 1)
        if contact.known:
            whom = ", ".join(part for part in (contact.name, contact.telephone) if part)
            text = Text(theme, self.tr("Your care team: {whom}").format(whom=whom), "title",
                        wrap=True)  # fmt: skip
            text.setObjectName("care-contact")
            steady(text)
            line = row(Icon(theme, "phone", 24, "text"), gap=theme.space(12))
            line.addWidget(text, 1)
            layout.addLayout(line)
        layout.addLayout(row(close, None))
        self.setLayout(layout)
        steady(heading)
        self.setAccessibleName(heading.text())
