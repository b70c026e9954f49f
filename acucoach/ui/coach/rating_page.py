"""The pages before and after a session: a number, and afterwards what was noticed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.domain.safety import Level
from acucoach.domain.safety_red_flags import CareContact
from acucoach.domain.session_record import SideEffect
from acucoach.guarded import guarded
from acucoach.ui.coach.target_picture import BesidePicture, Shown
from acucoach.ui.coach.words_over_foot import WIDE, WordsOverFoot
from acucoach.ui.safety.reading import MeantPress, ReadToEnd
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.enter_key import FirstMoment, enter_presses
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.scale_ends import ScaleEnds
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.words.side_effects import SideEffectWords
from acucoach.ui.words.verdicts import VerdictWords

REST_MS = 1000
"""After the last key, until what was noticed is kept."""


class BeforePage(QWidget):
    """What this person has to mind, a number for what they came with, then start.

    Args:
        theme: the looks.
        title: what is done.
        summary: how long, and what is done otherwise today.
        how: the question for the number; a general one when empty.
        cautions: what to mind; Start says that they were read.
        contact: whom to tell.
        shown: reads the picture of where it is pressed; None for no picture.
        ask_rating: whether a number is asked for.
    """

    started = Signal(object)
    """The number, or None."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        summary: str,
        how: str = "",
        cautions: Sequence[str] = (),
        contact: CareContact | None = None,
        shown: Shown | None = None,
        *,
        ask_rating: bool = True,
    ) -> None:
        super().__init__()
        how = how or self.tr("How strong is what troubles you now?")
        self._first_moment = FirstMoment()
        self._scale = PainScale(theme, how)
        words = self.tr("I have read it. Start") if cautions else self.tr("Start")
        begin = Button(theme, words, "primary", "play")
        begin.clicked.connect(lambda: self.started.emit(self._scale.value))
        leave = Button(theme, self.tr("Not now"), "secondary")
        leave.clicked.connect(self.cancelled)
        self.start_button = begin
        self.more = Button(theme, self.tr("More below"), "primary", "chevron-down")
        self.more.hide()
        self._reading: ReadToEnd | None = None
        question = Text(theme, how, "title", wrap=True)
        meaning = self.tr(
            "0 is nothing at all, 10 the worst you can think of. You need not answer."
        )
        range_ = Text(theme, meaning, "body", "text_2", wrap=True)
        inside = column(
            Text(theme, title, "display", wrap=True),
            Text(theme, summary, "body_large", "text_2", wrap=True),
            gap=theme.space(8),
        )
        self.caution: VerdictPanel | None = None
        if cautions:
            self.caution = VerdictPanel(
                theme,
                "gentle",
                VerdictWords().verdict(Level.GENTLE),
                "\n".join(f"•  {c}" for c in cautions),
            )
            inside.addSpacing(theme.space(8))
            inside.addWidget(self.caution)
            if contact is not None and contact.known:
                whom = ", ".join(part for part in (contact.name, contact.telephone) if part)
                ask = self.tr("Not sure? Ask first: {whom}").format(whom=whom)
                inside.addWidget(Text(theme, ask, "body", wrap=True))
        inside.addSpacing(theme.space(20))
        for widget in (question, range_, self._scale):
            if not ask_rating:  # shown before it has a parent it would flash up as a window
                widget.hide()
            inside.addWidget(widget)
        self._refused = VerdictPanel(theme, "blocked")
        self._refused.hide()
        buttons = row(self.more, begin, leave, None, gap=theme.space(12))
        foot = column(self._refused, buttons, gap=theme.space(12))
        page = WordsOverFoot(theme, title, inside, foot)
        if cautions:
            # Start says that they were read: it waits until all was in view. The number below them
            # would have drawn the page down to itself, and them out of sight.
            MeantPress(begin)
            self._reading = ReadToEnd(page.words)
            self._reading.changed.connect(self._show_foot)
            self.more.clicked.connect(self._reading.read_on)
            self._show_foot()
        self.setLayout(column(_pictured(page, theme, shown)))

    @property
    def scale(self) -> PainScale:
        """The columns to touch."""
        return self._scale

    def tell_refused(self, why: str) -> None:
        """It waited long, and by what was asked again it does not start."""
        self._refused.say("blocked", self.tr("It does not start just now."), why)
        self._refused.show()

    def focus_first(self) -> None:
        """The number, if it is asked for; before that, reading on."""
        self._first_moment.begin()
        asked = self.start_button if self._scale.isHidden() else self._scale
        (self.more if self._unread else asked).setFocus()

    @property
    def _unread(self) -> bool:
        return self._reading is not None and not self._reading.done

    def _show_foot(self) -> None:
        """One main button: read on, until everything was in view; then Start."""
        unread, moved = self._unread, self.more.hasFocus()
        self.more.setVisible(unread)
        self.start_button.setVisible(not unread)
        if moved and not unread:
            self.focus_first()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from wherever the focus is; one too many does not skip the number."""
        onward = self.more if self._unread else self.start_button
        soon = self._first_moment.lasts and self._scale.value is None
        if not soon and not enter_presses(onward, event):
            super().keyPressEvent(event)


class AfterPage(QWidget):
    """What was done, how it is now, what was noticed."""

    rated = Signal(int)
    done = Signal(object)
    """Side effects as pairs of kind and words."""
    noticed = Signal(object)
    """The same, each time that something of it has changed."""

    def __init__(
        self, theme: Theme, *, ask_rating: bool, how: str = "", shown: Shown | None = None
    ) -> None:
        super().__init__()
        how = how or self.tr("How strong is what troubles you now?")
        self._first_moment = FirstMoment()
        self._title = Text(theme, "", "display", wrap=True)
        self._text = Text(theme, "", "body_large", "text_2", wrap=True)
        self._kept = Text(theme, "", "body", "gentle", wrap=True)
        self._kept.hide()
        self._scale = PainScale(theme, how)
        self._scale.picked.connect(self.rated)
        self._scale.picked.connect(self._say_change)
        self._before: int | None = None
        self._change = Text(theme, "", "heading", wrap=True)
        self._change.hide()
        self._chips = {
            kind: Button(theme, SideEffectWords().effect(kind), "chip") for kind in SideEffect
        }
        self._other = QLineEdit()
        self._other.setMaxLength(500)
        self._other.setPlaceholderText(self.tr("What did you notice?"))
        self._other.setAccessibleName(self.tr("What did you notice?"))
        self._other.setFont(theme.font("body"))
        self._other.hide()
        self._chips[SideEffect.OTHER].toggled.connect(self._other.setVisible)
        self._rest = QTimer(self)  # words are kept once they have come to rest
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self._other.textEdited.connect(lambda _: self._rest.start())
        for chip in self._chips.values():
            chip.clicked.connect(lambda _: self._tell())
        finish = Button(theme, self.tr("Done"), "primary", "check")
        finish.clicked.connect(lambda: self.done.emit(self.side_effects))
        self.done_button = finish
        question, ends = Text(theme, how, "title", wrap=True), ScaleEnds(theme)
        if not ask_rating:
            for widget in (question, self._scale, ends):
                widget.hide()
        inside = column(
            self._title,
            self._text,
            self._kept,
            theme.space(24),
            question,
            self._scale,
            ends,
            self._change,
            theme.space(20),
            Text(theme, self.tr("Did you notice anything?"), "heading"),
            WrapRow(theme.space(8), *self._chips.values()),
            self._other,
            gap=theme.space(8),
        )
        name = self.tr("After the session")
        page = WordsOverFoot(theme, name, inside, column(row(finish, None)))
        self.setLayout(column(_pictured(page, theme, shown)))

    @property
    def scale(self) -> PainScale:
        """The columns to touch."""
        return self._scale

    def focus_first(self) -> None:
        """The number, if it is asked for; an Enter too many does not leave before it is read."""
        self._first_moment.begin()
        (self.done_button if self._scale.isHidden() else self._scale).setFocus()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from wherever the focus is."""
        soon = self._first_moment.lasts and self._scale.value is None
        if not soon and not enter_presses(self.done_button, event):
            super().keyPressEvent(event)

    @property
    def chips(self) -> dict[SideEffect, Button]:
        """The buttons of what may be noticed."""
        return self._chips

    def _tell(self) -> None:
        self.noticed.emit(self.side_effects)

    @property
    def side_effects(self) -> tuple[tuple[SideEffect, str], ...]:
        """What is switched on."""
        return tuple(
            (kind, self._other.text().strip() if kind is SideEffect.OTHER else "")
            for kind, chip in self._chips.items()
            if chip.isChecked()
        )

    def say(self, title: str, text: str, before: int | None = None) -> None:
        """What was done.

        Args:
            title: in a word or two.
            text: for how long.
            before: the number before, 0 to 10; None when none was given.
        """
        self._title.setText(title)
        self._text.setText(text)
        self._before = before
        self._say_change(self._scale.value)
        self.setAccessibleName(f"{title} {text}")

    def _say_change(self, now: int | None) -> None:
        """Both numbers beside each other; what they mean is the person's to say."""
        number = self.locale().toString
        words = ""
        if self._before is not None and now is None:
            words = self.tr("Before: {before}.").format(before=number(self._before))
        elif self._before is not None and now is not None:
            words = self.tr("{before} before, {now} now.").format(
                before=number(self._before), now=number(now)
            )
            announce(self, words)
        self._change.setText(words)
        self._change.setVisible(bool(words))

    def say_kept(self, text: str, *, well: bool) -> None:
        """Whether the session is on disk; empty to say nothing."""
        self._kept.set_tone("text_2" if well else "gentle")
        self._kept.setText(text)
        self._kept.setVisible(bool(text))
        announce(self, text)


def _pictured(words: WordsOverFoot, theme: Theme, shown: Shown | None) -> QWidget:
    """The words, and where it is pressed beside them."""
    most = theme.px(WIDE) + 4 * theme.space(16)
    return words if shown is None else BesidePicture(theme, words, most, shown)
