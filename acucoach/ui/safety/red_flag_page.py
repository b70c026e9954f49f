"""Warning signs, shown before any advice for a complaint."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.safety_red_flags import CareContact, RedFlagTopic, Urgency
from acucoach.ui.safety.care_contact import CareContactCard
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel

_TONES = {
    Urgency.EMERGENCY: ("octagon-alert", "blocked"),
    Urgency.SAME_DAY: ("triangle-alert", "gentle"),
    Urgency.SOON: ("stethoscope", "text"),
}


class RedFlagPage(QWidget):
    """The signs of one topic by urgency, and what to do when one is there.

    Args:
        theme: the looks.
        topic: the signs.
        contact: whom to ask.
    """

    passed = Signal(str)
    """Advice for the topic may be shown: no sign is there, or only one that can wait."""
    stopped = Signal(str, int)
    """A sign is there that comes first: the topic and its :class:`Urgency`."""
    left = Signal()
    """Back to where the person came from."""

    def __init__(
        self,
        theme: Theme,
        topic: RedFlagTopic,
        contact: CareContact,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._topic = theme, topic
        self.yes: dict[Urgency, Button] = {}
        self.panel = VerdictPanel(theme, "blocked")
        self._contact = CareContactCard(theme)
        self._contact.show_contact(contact)
        self._build()

    def say(self, urgency: Urgency) -> None:
        """Answer that a sign of this urgency is there."""
        title, text = self._advice()[urgency]
        self.panel.say("gentle" if urgency is Urgency.SOON else "blocked", title, text)
        told = "\n".join(f"•  {flag.text}" for flag in self._topic.of(urgency))
        self._said.setText(told)
        self._outcome.show()
        self._signs.hide()
        self._ask.hide()
        self.none.hide()
        self.again.show()
        self.go_on.setVisible(urgency is Urgency.SOON)
        self.back.setFocus()
        if urgency is not Urgency.SOON:
            self.stopped.emit(self._topic.id, int(urgency))

    def ask_again(self) -> None:
        """Show the signs again: the answer was a slip."""
        self._outcome.hide()
        self.go_on.hide()
        self.again.hide()
        for part in (self._signs, self._ask, self.none):
            part.show()
        self.none.setFocus()

    def _advice(self) -> dict[Urgency, tuple[str, str]]:
        return {
            Urgency.EMERGENCY: (
                self.tr("Call your emergency number now"),
                self.tr("This needs help at once. Do not press any point first."),
            ),
            Urgency.SAME_DAY: (
                self.tr("See a doctor today"),
                self.tr("Have this looked at first. Leave acupressure for it until then."),
            ),
            Urgency.SOON: (
                self.tr("See a doctor in the next days"),
                self.tr("You may go on gently. Pressing points does not replace the visit."),
            ),
        }

    def _build(self) -> None:
        theme = self._theme
        scroller = Scroller(theme, self.tr("Warning signs"))
        body = scroller.body
        title = self.tr("{topic}: warning signs first").format(topic=self._topic.title)
        body.addWidget(Text(theme, title, "display", wrap=True))
        ask = self.tr("Is any of this true for you? Then something else comes first.")
        self._ask = Text(theme, ask, "body", "text_2", wrap=True)
        body.addWidget(self._ask)
        self._signs = QWidget()
        signs = column(gap=theme.space(12))
        for urgency in sorted(Urgency, reverse=True):
            if self._topic.of(urgency):
                signs.addWidget(self._section(urgency))
        for note in self._topic.note:
            signs.addWidget(Text(theme, note.text, "caption", "text_2", wrap=True))
        self._signs.setLayout(signs)
        body.addWidget(self._signs)
        self._outcome = QWidget()
        self._said = Text(theme, "", "body", wrap=True)
        because = Text(theme, self.tr("You said that one of these is true:"), "label", "text_2")
        self._outcome.setLayout(
            column(self.panel, self._contact, because, self._said, gap=theme.space(12))
        )
        self._outcome.hide()
        body.addWidget(self._outcome)
        body.addStretch(1)
        self.none = Button(theme, self.tr("None of these"), "primary", "check")
        self.none.clicked.connect(lambda: self.passed.emit(self._topic.id))
        self.go_on = Button(theme, self.tr("Go on gently"), "secondary", "feather")
        self.go_on.clicked.connect(lambda: self.passed.emit(self._topic.id))
        self.go_on.hide()
        self.again = Button(theme, self.tr("Change my answer"), "link", "undo-2")
        self.again.clicked.connect(self.ask_again)
        self.again.hide()
        self.back = Button(theme, self.tr("Back"), "ghost", "arrow-left")
        self.back.clicked.connect(self.left)
        self.more = Button(theme, self.tr("More signs below"), "link", "chevron-down")
        self.more.clicked.connect(self._read_on)
        bar = scroller.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._tell_more())
        bar.valueChanged.connect(lambda *_: self._tell_more())
        self._bar = bar
        foot = row(
            self.none, self.go_on, self.again, None, self.more, self.back, gap=theme.space(12)
        )
        foot.setContentsMargins(theme.space(24), theme.space(12), theme.space(24), theme.space(16))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroller, 1)
        whole.addLayout(foot)

    def _read_on(self) -> None:
        """Bring the next signs into view."""
        self._bar.setValue(self._bar.value() + self._bar.pageStep() * 4 // 5)

    def _tell_more(self) -> None:
        """Nobody is to say "none" to signs that were out of sight."""
        below = self._bar.value() < self._bar.maximum() - self._theme.px(12)
        self.more.setVisible(below and self._signs.isVisibleTo(self))

    def _section(self, urgency: Urgency) -> Card:
        theme = self._theme
        icon, tone = _TONES[urgency]
        heading = self._advice()[urgency][0]
        card = Card(theme)
        card.setAccessibleName(heading)
        card.body.addLayout(
            row(Icon(theme, icon, 24, tone), Text(theme, heading, "heading", tone, wrap=True),
                gap=theme.space(8))
        )  # fmt: skip
        for flag in self._topic.of(urgency):
            bullet = Text(theme, "•", "body", "text_2")
            bullet.setFixedWidth(theme.px(16))
            words = Text(theme, flag.text, "body", wrap=True)
            line = row(gap=0)
            line.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            card.body.addLayout(line)
        kind = "danger" if urgency is Urgency.EMERGENCY else "secondary"
        yes = Button(
            theme, self.tr("Yes, one of these"), kind,
            name=self.tr("{heading}: yes, one of these").format(heading=heading),
        )  # fmt: skip
        yes.clicked.connect(lambda: self.say(urgency))
        self.yes[urgency] = yes
        card.body.addLayout(row(yes, None))
        return card
