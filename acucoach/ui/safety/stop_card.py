"""What ends a session, what to do then, and whom to ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.safety_red_flags import CareContact, StopRule
from acucoach.ui.safety.care_contact import CareContactCard
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapLayout
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel


class StopCard(QWidget):
    """Asks what is felt and answers at once.

    Args:
        theme: the looks.
        rules: what ends a session.
        contact: whom to ask.
    """

    felt = Signal(str)
    """The id of the stop rule that fired."""

    def __init__(
        self,
        theme: Theme,
        rules: Sequence[StopRule],
        contact: CareContact,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = {rule.id: rule for rule in rules}
        self.signs: dict[str, Button] = {}
        holder = QWidget()
        wrap = WrapLayout(theme.space(8), holder)
        for rule in rules:
            sign = Button(theme, rule.sign, "secondary")
            sign.clicked.connect(lambda _=False, name=rule.id: self.feel(name))
            self.signs[rule.id] = sign
            wrap.addWidget(sign)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.panel = VerdictPanel(theme, "hurts")
        self.panel.hide()
        self.contact = CareContactCard(theme)
        self.contact.show_contact(contact)
        self.contact.hide()
        self.setLayout(
            column(
                Text(theme, self.tr("What do you feel?"), "heading", wrap=True),
                holder,
                self.panel,
                self.contact,
                gap=theme.space(12),
            )
        )

    def feel(self, name: str) -> None:
        """Answer to one sign."""
        rule = self._rules[name]
        self.panel.say("hurts", rule.sign, rule.text)
        self.panel.show()
        self.contact.show()
        self.felt.emit(name)
