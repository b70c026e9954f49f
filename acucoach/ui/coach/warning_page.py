"""Something felt wrong: the session is over; which sign it is, what to do now, whom to call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.safety_red_flags import CareContact, StopRule, Urgency
from acucoach.ui.coach.words_over_foot import steady
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.frames import Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton


class WarningPage(QWidget):
    """Each sign is a button; the one that is pressed is told, and what to do now takes the page.

    Args:
        theme: the looks.
        rules: signs and what to do, the emergencies first.
        contact: the user's own care team.
    """

    left = Signal()
    chosen = Signal(object)
    """The :class:`~acucoach.domain.safety_red_flags.StopRule` that is felt."""

    def __init__(self, theme: Theme, rules: Sequence[StopRule], contact: CareContact) -> None:
        super().__init__()
        self._theme, self._rules = theme, tuple(rules)
        self._first = self.tr("Stopped. Let go and sit or lie down.")
        self._heading = Text(theme, self._first, "display", "blocked", wrap=True)
        self._ask = Text(theme, self.tr("What do you feel? Press it."), "title", wrap=True)
        self._scroller = Scroller(theme, self.tr("What do you feel?"), margin=0, gap=12)
        self.signs: dict[str, RowButton] = {}
        """The buttons by the id of their rule."""
        self._inside = self._list()
        self.close_button = Button(theme, self.tr("None of these. I am all right"), "secondary")
        self.close_button.clicked.connect(self.left)
        self.close_button.setMinimumWidth(theme.px(190))
        self.other_button = Button(theme, self.tr("It is something else"), "link", "undo-2")
        self.other_button.clicked.connect(self.ask)
        self.other_button.hide()
        # In large text all of it is higher than the window: it scrolls as one, the way out stays.
        lines = self._scroller.body
        lines.addWidget(self._heading)
        if contact.known:
            whom = ", ".join(part for part in (contact.name, contact.telephone) if part)
            text = Text(theme, self.tr("Your care team: {whom}").format(whom=whom), "title",
                        wrap=True)  # fmt: skip
            text.setObjectName("care-contact")
            steady(text)
            line = row(Icon(theme, "phone", 24, "text"), gap=theme.space(12))
            line.addWidget(text, 1)
            lines.addLayout(line)
        lines.addWidget(self._ask)
        lines.addWidget(self._inside)
        lines.addStretch(1)
        layout = column(gap=theme.space(12), margin=theme.space(32))
        layout.addWidget(self._scroller, 1)
        layout.addLayout(row(self.close_button, self.other_button, None, gap=theme.space(12)))
        self.setLayout(layout)
        steady(self._heading)
        self.setAccessibleName(self._heading.text())

    def ask(self) -> None:
        """Show the signs, to choose among them."""
        self._show(self._first, self._list())
        self.focus_first()
        self._ask.show()
        self.other_button.hide()
        self.close_button.setText(self.tr("None of these. I am all right"))

    def focus_first(self) -> None:
        """The most urgent sign is the first that Enter presses."""
        first = next(iter(self.signs.values()), None)
        (first if first is not None else self.close_button).setFocus()

    def show_sign(self, rule: StopRule) -> None:
        """What to do about the sign that is felt."""
        heading = {
            Urgency.EMERGENCY: self.tr("Call your emergency number now"),
            Urgency.SAME_DAY: self.tr("Have it looked at today, unless it passes"),
        }.get(rule.urgency, self._first)
        theme = self._theme
        told = QWidget()
        kept = self.tr("This is written down. You are asked about it before the next session.")
        lines = column(
            Text(theme, rule.sign, "heading", wrap=True),
            Text(theme, rule.text, "title", wrap=True),
            gap=theme.space(12),
        )
        if rule.topic:
            lines.addWidget(Text(theme, kept, "body_large", "text_2", wrap=True))
        told.setLayout(lines)
        for label in told.findChildren(Text):
            steady(label)
        self.signs = {}
        self.close_button.setText(self.tr("Go on to the end"))
        self.close_button.setFocus()  # before the sign that had the keys goes
        self._show(heading, told)
        self._ask.hide()
        self.other_button.show()

    def _list(self) -> QWidget:
        theme = self._theme
        self.signs = {}
        lines = column(gap=theme.space(8))
        for rule in self._rules:
            grave = rule.urgency is Urgency.EMERGENCY
            icon = Icon(theme, "octagon-alert" if grave else "circle-dashed", 24,
                        "blocked" if grave else "text_2")  # fmt: skip
            button = RowButton(theme, rule.sign, rule.text, icon, framed=True, chevron=True,
                               name=f"{rule.sign}: {rule.text}", wrap=True)  # fmt: skip
            button.clicked.connect(lambda _=False, rule=rule: self.chosen.emit(rule))
            self.signs[rule.id] = button
            lines.addWidget(button)
        holder = QWidget()
        holder.setLayout(lines)
        return holder

    def _show(self, heading: str, inside: QWidget) -> None:
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._scroller.body.replaceWidget(self._inside, inside)
        discard(self._inside)
        self._inside = inside
        inside.show()
        self._scroller.verticalScrollBar().setValue(0)
