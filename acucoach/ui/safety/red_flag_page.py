"""Warning signs, gone through before a session or any advice: each can be pressed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.safety_red_flags import CareContact, RedFlag, RedFlagTopic, Urgency
from acucoach.ui.safety.care_contact import CareContactCard
from acucoach.ui.safety.looked_at import LookedAt
from acucoach.ui.safety.reading import ONE_BY_ONE, MeantPress, ReadToEnd, keep_place
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.more_fold import MoreFold
from acucoach.ui.widgets.row_button import RowButton
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.widgets.wrapping_row import WrappingRow

_TONES = {
    Urgency.EMERGENCY: ("octagon-alert", "blocked"),
    Urgency.SAME_DAY: ("triangle-alert", "gentle"),
    Urgency.SOON: ("stethoscope", "text"),
}


class RedFlagPage(QWidget):
    """The signs of some topics by urgency, and what to do when one is there.

    Args:
        theme: the looks.
        topics: whose signs; a sign that stands in several is shown once.
        contact: whom to ask.
        title: what the person comes with; the topics' own titles when empty.
        today: the day it is.
    """

    passed = Signal()
    """No sign is there that comes first."""
    told = Signal(str, object)
    """A sign is there: its topic and the :class:`RedFlag`."""
    takenBack = Signal()
    """The sign told last was a slip."""
    lookedAt = Signal(object)
    """A clinician has looked at the sign told last; the day."""
    left = Signal()
    """Back to where the person came from."""

    def __init__(
        self,
        theme: Theme,
        topics: Sequence[RedFlagTopic],
        contact: CareContact,
        title: str = "",
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._topics = theme, tuple(topics)
        # What everybody is asked has no name of its own beside a complaint.
        named = [topic.title for topic in self._topics if topic.id != "general"]
        self._title = title or " · ".join(named) or self._topics[0].title
        self.yes: dict[Urgency, RowButton] = {}
        """The first sign of each urgency."""
        self.rows: dict[tuple[str, str], RowButton] = {}
        """Every sign by topic and id."""
        self.panel = VerdictPanel(theme, "blocked")
        self._contact = CareContactCard(theme, quiet=True)
        self._contact.show_contact(contact)
        self.looked_at = LookedAt(theme, today or date.today())
        self.looked_at.noted.connect(self._note)
        self._build()

    def say(self, topic: str, flag: RedFlag) -> None:
        """Answer that a sign is there."""
        title, text = self._advice()[flag.urgency]
        soon = flag.urgency is Urgency.SOON
        self.panel.say("gentle" if soon else "blocked", title, text)
        self._said.setText(f"•  {flag.text}")
        self._contact.set_quiet(quiet=flag.urgency is Urgency.EMERGENCY)
        for part in (self._signs, self._ask, self.none, self.more, self._why, self.why.button):
            part.hide()
        keep_place(self.more, kept=False)
        for shown in (self._outcome, self.again):
            shown.show()
        self.looked_at.begin()
        self.go_on.setVisible(soon)
        self._scroller.verticalScrollBar().setValue(0)
        self.back.setFocus()
        self.told.emit(topic, flag)

    def ask_again(self) -> None:
        """Show the signs again: the answer was a slip, or the sign is settled."""
        for part in (self._outcome, self.go_on, self.again):
            part.hide()
        for part in (self._signs, self._ask, self.why.button):
            part.show()
        self._show_foot()

    def _show_why(self, shown: bool) -> None:
        self.why.setVisible(shown)
        if shown:
            QTimer.singleShot(0, self.why, lambda: self._scroller.ensureWidgetVisible(self.why))

    def _slip(self) -> None:
        self.takenBack.emit()
        self.ask_again()

    def _note(self, day: date) -> None:
        self.lookedAt.emit(day)
        self.ask_again()

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
        self._scroller = scroller = Scroller(theme, self.tr("Warning signs"))
        body = scroller.body
        title = self.tr("{topic}: warning signs first").format(topic=self._title)
        body.addWidget(Text(theme, title, "display", wrap=True))
        ask = self.tr("Is any of this true for you now? Press it. Then something else comes first.")
        self._ask = Text(theme, ask, "body", "text_2", wrap=True)
        body.addWidget(self._ask)
        self._signs = QWidget()
        signs = column(gap=theme.space(12))
        for urgency in sorted(Urgency, reverse=True):
            if any(topic.of(urgency) for topic in self._topics):
                signs.addWidget(self._section(urgency))
        reasons = list(dict.fromkeys(topic.why for topic in self._topics if topic.why))
        why = [Text(theme, reason, "caption", wrap=True) for reason in reasons]
        self.why = MoreFold(theme, self.tr("Why we ask"), self.tr("Hide why we ask"), why)
        self.why.hide()  # its button stands in the foot: short pages need no scrolling for it
        self.why.button.toggled.connect(self._show_why)
        signs.addWidget(self.why)
        for topic in self._topics:
            for note in topic.note:
                signs.addWidget(Text(theme, note.text, "caption", "text_2", wrap=True))
        self._signs.setLayout(signs)
        body.addWidget(self._signs)
        self._outcome = QWidget()
        self._said = Text(theme, "", "body", wrap=True)
        because = Text(theme, self.tr("You said that this is true:"), "label", "text_2")
        closed = Text(
            theme,
            self.tr("It is kept with its time, and asked about before the next session."),
            "caption", "text_2", wrap=True,
        )  # fmt: skip
        self._outcome.setLayout(
            column(self.panel, self._contact, because, self._said, closed, self.looked_at,
                   gap=theme.space(12))
        )  # fmt: skip
        self._outcome.hide()
        body.addWidget(self._outcome)
        body.addStretch(1)
        self.none = Button(theme, self.tr("None of these"), "primary", "check")
        MeantPress(self.none)
        self.none.clicked.connect(self.passed)
        self.go_on = Button(theme, self.tr("Go on gently"), "primary", "feather")
        self.go_on.clicked.connect(self.passed)
        self.go_on.hide()
        self.again = Button(theme, self.tr("Change my answer"), "link", "undo-2")
        self.again.clicked.connect(self._slip)
        self.again.hide()
        self.back = Button(theme, self.tr("Back"), "ghost", "arrow-left")
        self.back.clicked.connect(self.left)
        self.more = Button(theme, self.tr("More signs below"), "primary", "chevron-down")
        self._reading = ReadToEnd(scroller)
        self._reading.changed.connect(self._show_foot)
        self.more.clicked.connect(self._reading.read_on)
        when = self.tr("“None of these” can be said when all signs have been in view.")
        self._why = Text(theme, when, "caption", "text_2", wrap=True)
        foot = WrappingRow(theme.space(12))
        # Whoever reads on by pressing the same place again and again must not meet Back or "None"
        # there. In large text there is no room to spare: Back stands there then, denying nothing.
        first = [self.more, self.back]
        if theme.percent < ONE_BY_ONE:
            self.more.clicked.connect(lambda: keep_place(self.more))
            first.reverse()
        foot.show_widgets([*first, self.none, self.go_on, self.again, self.why.button])
        below = column(foot, gap=theme.space(6))
        if theme.percent < ONE_BY_ONE:
            below.insertWidget(0, self._why)
        else:  # the signs have its room; it is read before them
            body.insertWidget(body.indexOf(self._signs), self._why)
        below.setContentsMargins(*(theme.space(side) for side in (24, 8, 24, 14)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroller, 1)
        whole.addLayout(below)
        self._show_foot()

    def _show_foot(self) -> None:
        """One main button: read on, until everything was in view; then "none"."""
        if self._signs.isHidden():
            return
        done, moved = self._reading.done, self.more.hasFocus()
        for part in (self.more, self._why):
            part.setVisible(not done)
        self.none.setVisible(done)
        if done and moved:
            self.none.setFocus()

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
        here = [topic for topic in self._topics if topic.of(urgency)]
        seen: set[str] = set()
        for topic in here:
            fresh = [flag for flag in topic.of(urgency) if flag.text not in seen]
            seen.update(flag.text for flag in fresh)
            if fresh and len(here) > 1:  # "it" is the headache, not the chest
                card.body.addWidget(Text(theme, topic.title, "label", "text_2", wrap=True))
            for flag in fresh:
                of_what = f"{heading}, {topic.title}" if len(here) > 1 else heading
                line = RowButton(theme, flag.text, framed=True, wrap=True,
                                 name=f"{of_what}: {flag.text}")  # fmt: skip
                line.clicked.connect(
                    lambda _=False, topic=topic.id, flag=flag: self.say(topic, flag)
                )
                self.rows[topic.id, flag.id] = line
                self.yes.setdefault(urgency, line)
                card.body.addWidget(line)
        return card
