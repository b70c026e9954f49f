"""Warning signs that were told and still stand: whom to call, and how each is settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.safety_red_flags import CareContact, Urgency
from acucoach.domain.situation import KeptSign
from acucoach.ui.safety.care_contact import CareContactCard
from acucoach.ui.safety.looked_at import LookedAt
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, Scroller
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.widgets.wrapping_row import WrappingRow


def call_at_once() -> tuple[str, str]:
    """What stands above everything while a sign of an emergency does: title and sentence."""
    return (
        QCoreApplication.translate("StandingSigns", "Call your emergency number now"),
        QCoreApplication.translate(
            "StandingSigns",
            "You told of a sign that needs help at once. No session until it is settled.",
        ),
    )


class StandingSigns(QWidget):
    """One card a sign; each goes when it is taken back or was looked at.

    Args:
        theme: the looks.
        signs: those that stand, at least one.
        words: what a sign says.
        contact: whom to ask.
        today: the day it is.
    """

    takenBack = Signal(str)
    """The id of a sign that is gone or was a slip."""
    lookedAt = Signal(str, object)
    """The id of a sign that a clinician looked at, and the day."""
    settled = Signal()
    """Nothing stands any more that closes everything."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        signs: Sequence[KeptSign],
        words: Callable[[KeptSign], str],
        contact: CareContact,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._signs = {sign.id: sign for sign in signs}
        self.cards: dict[str, Card] = {}
        self.gone: dict[str, Button] = {}
        self.looked_at: dict[str, LookedAt] = {}
        scroller = Scroller(theme, self.tr("Signs you told of"))
        body = scroller.body
        body.addWidget(Text(theme, self.tr("Before you press"), "display", wrap=True))
        self.panel = VerdictPanel(theme, "blocked")
        body.addWidget(self.panel)
        self._care = CareContactCard(theme, quiet=True)
        self._care.show_contact(contact)
        body.addWidget(self._care)
        for sign in sorted(signs, key=lambda one: -one.urgency):
            body.addWidget(self._card(theme, sign, words(sign), today))
        body.addStretch(1)
        self.go_on = Button(theme, self.tr("Go on"), "primary", "arrow-right")
        self.go_on.clicked.connect(self.settled)
        self.back = Button(theme, self.tr("Back"), "ghost", "arrow-left")
        self.back.clicked.connect(self.left)
        foot = WrappingRow(theme.space(12))
        foot.show_widgets([self.go_on, self.back])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroller, 1)
        foot.setContentsMargins(*(theme.space(side) for side in (24, 8, 24, 14)))
        whole.addWidget(foot)
        self._tell()

    def _card(self, theme: Theme, sign: KeptSign, words: str, today: date) -> Card:
        card = Card(theme)
        at = sign.told
        moment = QDateTime(
            QDate(at.year, at.month, at.day), QTime(at.hour, at.minute), QTimeZone.utc()
        )
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        card.body.addWidget(Text(theme, words, "body_strong", wrap=True))
        told = self.tr("You said so on {when}.").format(when=when)
        card.body.addWidget(Text(theme, told, "caption", "text_2", wrap=True))
        text = self.tr("It is gone, or it was a slip")
        gone = Button(theme, text, "secondary", "undo-2", name=f"{words} {text}")
        gone.clicked.connect(lambda: self._take_back(sign.id))
        looked = LookedAt(theme, today)
        looked.noted.connect(lambda day: self._looked_at(sign.id, day))
        card.body.addWidget(gone)
        card.body.addWidget(looked)
        self.cards[sign.id], self.gone[sign.id], self.looked_at[sign.id] = card, gone, looked
        return card

    def _take_back(self, sign: str) -> None:
        self.takenBack.emit(sign)
        self._settle(sign)

    def _looked_at(self, sign: str, day: date) -> None:
        self.lookedAt.emit(sign, day)
        self._settle(sign)

    def _settle(self, sign: str) -> None:
        del self._signs[sign]
        self.cards[sign].hide()
        self._tell()
        if self._signs:
            (self.go_on if self.go_on.isVisibleTo(self) else self.back).setFocus()
        else:
            self.settled.emit()

    def _tell(self) -> None:
        grave = any(sign.urgency is Urgency.EMERGENCY for sign in self._signs.values())
        self.go_on.setVisible(not grave)
        self._care.set_quiet(quiet=grave)
        if grave:
            self.panel.say("blocked", *call_at_once())
        else:
            self.panel.say(
                "gentle",
                self.tr("See a doctor today"),
                self.tr("You told of a sign that a doctor should see. What it concerns is closed."),
            )
