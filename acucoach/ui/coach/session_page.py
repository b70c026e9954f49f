"""The running session: picture, side, ring, pace, what comes next, three large buttons."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from acucoach.domain.acupoint import Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import Moment, PhaseKind, SessionPlan
from acucoach.guarded import guarded
from acucoach.ui.coach.number_before import NumberBefore
from acucoach.ui.coach.part_list import Part, PartList
from acucoach.ui.coach.progress_strip import ProgressStrip
from acucoach.ui.coach.question_bar import QuestionBar
from acucoach.ui.coach.services import CoachServices, TargetWords
from acucoach.ui.coach.session_button import SessionButton
from acucoach.ui.coach.side_column import SideColumn
from acucoach.ui.coach.stage_view import StageView
from acucoach.ui.coach.words import CoachWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.connect import Callback
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Badge, Icon, Text
from acucoach.ui.words.durations import DurationWords

NOTICE_SECONDS = 20
"""For so long it is said that a service does not work here."""


class SessionPage(QWidget):
    """Shows moments; says which button was pressed.

    Args:
        theme: the looks.
        services: names and pictures of targets, which services are there.
        words: the sentences.
    """

    pauseAsked = Signal()
    hurtAsked = Signal()
    stopAsked = Signal()
    warningAsked = Signal()
    fullScreenAsked = Signal()
    numberPicked = Signal(int)
    listShown = Signal()
    """The list of all parts came into view, or went."""

    def __init__(self, theme: Theme, services: CoachServices, words: CoachWords) -> None:
        super().__init__()
        self._theme, self._services, self._words = theme, services, words
        self._shown: tuple[str, tuple[Side, ...], Tool | None] | None = None
        self._signs: dict[str, QWidget] = {}
        self._sign_words: list[Text] = []
        self._notice_left = 0.0
        self.stage = StageView(theme)
        self.stage.setCursor(Qt.CursorShape.PointingHandCursor)
        self.parts = PartList(theme)
        self.strip = ProgressStrip(theme)
        self.strip.listAsked.connect(self._show_list)
        self.side = SideColumn(theme)
        self.side.say_how_told(bell=services.sound is not None)
        self._name = Text(theme, "", "title")
        self._hanzi = Text(theme, "", "body_large", "text_2")
        self._badge = Badge(theme)
        self.notice = Text(theme, "", "body", "gentle", wrap=True)
        self.notice.hide()
        self.question = QuestionBar(theme)
        self.question.hide()
        self._paused, self._ring_shown = False, (0.0, 0.0, "")
        self._breath = ""
        self._build()

    def _build(self) -> None:
        theme, space = self._theme, self._theme.space
        head = row(self._name, self._hanzi, self._badge, None, gap=space(10))
        services = self._services
        voice = self.tr("Voice on") if services.voice else self.tr("Voice off")
        self._add_sign(head, "voice", "volume-2" if services.voice else "volume-x", voice)
        if services.awake is not None:
            self._add_sign(head, "awake", "monitor", self.tr("The screen stays on"))
        unwell = Button(theme, self.tr("I feel unwell (D)"), "ghost", "octagon-alert")
        unwell.setToolTip(self.tr("Dizzy, numb, tingling or faint"))
        unwell.clicked.connect(self.warningAsked)
        unwell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        full = Button(theme, kind="icon", icon="maximize", name=self.tr("Full screen (F11)"))
        full.clicked.connect(self.fullScreenAsked)
        full.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head.addWidget(unwell)
        head.addWidget(full)
        self._head = head
        middle = row(gap=space(24))
        left, pictured = column(gap=space(6)), QWidget()
        self._pictured = QStackedLayout(pictured)
        self._pictured.addWidget(self.stage)
        self._pictured.addWidget(self.parts)
        left.addWidget(pictured, 1)
        left.addWidget(self.strip)
        self._under_picture = left
        self.number: NumberBefore | None = None
        middle.addLayout(left, 6)
        middle.addWidget(self.side, 5)
        self.pause_button = SessionButton(
            theme, "main", self.tr("Pause"), "pause", self.tr("Space")
        )
        hurts = SessionButton(theme, "hurts", self.tr("It hurts"), "hand", "H")
        stop = SessionButton(theme, "plain", self.tr("Stop"), "square", self.tr("Esc"))
        self.hurt_button, self.stop_button = hurts, stop
        self.pause_button.clicked.connect(self.pauseAsked)
        hurts.clicked.connect(self.hurtAsked)
        stop.clicked.connect(self.stopAsked)
        buttons = QWidget()
        keys = row(gap=space(16))
        keys.addWidget(self.pause_button, 5)
        keys.addWidget(hurts, 4)
        keys.addWidget(stop, 3)
        buttons.setLayout(keys)
        self._buttons = buttons
        layout = column(head, gap=space(12))
        layout.setContentsMargins(space(32), space(14), space(32), space(24))
        layout.addLayout(middle, 1)
        layout.addWidget(self.notice)
        layout.addWidget(buttons)
        layout.addWidget(self.question)
        self.setLayout(layout)
        self._whole = layout

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room: less around the words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        space = self._theme.space
        low = self._is_low()
        self._show_strip()
        for button in (self.pause_button, self.hurt_button, self.stop_button):
            button.set_low(low)
        self.question.set_low(low)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(space(4 if low else 12))
            layout.setContentsMargins(space(32), space(6 if low else 14), space(32),
                                      space(8 if low else 24))  # fmt: skip
        # What is named elsewhere goes first: words beside a sign, then the Chinese name.
        for widget in (*self._sign_words, self._hanzi):
            widget.show()
        for widget in (*self._sign_words, self._hanzi):
            if self._head.sizeHint().width() <= self.width() - 2 * space(32):
                break
            widget.hide()

    def _is_low(self) -> bool:
        return self.height() < self._theme.px(460)

    def _show_strip(self) -> None:
        """In its place a number is asked for; in a low window a question needs its room."""
        self.strip.setVisible(self.number is None and not (self.asking and self._is_low()))

    def _add_sign(self, head: QBoxLayout, service: str, icon: str, text: str) -> None:
        theme = self._theme
        sign, words = QWidget(), Text(theme, text, "label", "text_2")
        sign.setLayout(row(Icon(theme, icon, 20, "text_2"), words, gap=6))
        sign.setAccessibleName(text)
        sign.setToolTip(text)
        self._sign_words.append(words)
        head.addWidget(sign)
        head.addSpacing(theme.space(12))
        self._signs[service] = sign

    # showing

    def add_notice(self, text: str, *, lasting: bool = True, first: bool = False) -> None:
        """One more quiet line; each only once.

        Args:
            text: the line.
            lasting: whether it stays; others go after a while.
            first: whether it stands above the others.
        """
        self._notice_left = math.inf if lasting else max(self._notice_left, NOTICE_SECONDS)
        lines = self.notice.text().splitlines()
        if text not in lines:
            lines.insert(0 if first else len(lines), text)
            self.notice.setText("\n".join(lines))
        self.notice.show()

    def drop_notice(self, text: str) -> None:
        """A line that is not true any more."""
        lines = [line for line in self.notice.text().splitlines() if line != text]
        self.notice.setText("\n".join(lines))
        self.notice.setVisible(bool(lines) and self.notice.isVisible())

    def take_sign(self, service: str) -> None:
        """The head says no longer that a service works."""
        if service in self._signs:
            self._signs[service].hide()

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return not self.question.isHidden()

    def focus_first(self) -> None:
        """Enter takes the likely answer, or pauses."""
        if self.asking:
            self.question.focus_first()
        else:
            self.pause_button.take_keys()

    def answered(self) -> None:
        """Close the question. The keys leave it first: where Qt would send them for a moment
        is spoken, too."""
        self._swap(self._buttons, self.question, self.pause_button.setFocus)
        self._show_strip()
        self.strip.allow_steps(True)

    def show_question(self) -> None:
        """Bring the question to the front, and the keys before anything is taken from them."""
        self._swap(self.question, self._buttons, self.question.focus_first)
        self.strip.allow_steps(False)
        self._show_strip()

    def _swap(self, comes: QWidget, goes: QWidget, take_keys: Callback) -> None:
        """Never both in the layout: a low window has no room for them, and would grow."""
        place = self._whole.indexOf(goes)
        self._whole.removeWidget(goes)
        comes.show()
        take_keys()
        goes.hide()
        self._whole.insertWidget(place, goes)

    def set_still(self, still: bool, *, few_words: bool) -> None:
        """No movement; in an attack also fewer words."""
        self.stage.set_still(still)
        self.side.set_few_words(few_words)

    def show_paused(self, paused: bool) -> None:
        """The ring says that time stands still; the first button says what it would do."""
        self._paused = paused
        self._show_ring()
        self._show_breath()
        if paused:
            self.pause_button.say(self.tr("Go on"), "play")
        else:
            self.pause_button.say(self.tr("Pause"), "pause")

    def _show_breath(self) -> None:
        """Nobody is told to breathe in while time stands still; the line keeps its room."""
        self.side.breath.setText(self._breath if not self._paused else "\N{NO-BREAK SPACE}")

    def _show_ring(self) -> None:
        left, whole, below = self._ring_shown
        self.side.ring.show_time(left, whole, self.tr("Paused") if self._paused else below)

    def show_second(self, plan: SessionPlan, moment: Moment, sides_done: frozenset[Side]) -> None:
        """All that changes once a second or less."""
        phase = moment.phase
        if phase.kind is not PhaseKind.PREPARE:
            self._drop_number()
        self._notice_left -= 1
        if self._notice_left <= 0:
            self.notice.hide()
        words = self._services.words(phase.target) if phase.target else TargetWords(plan.title)
        before = self._name.text()
        self._name.setText(words.title)
        if words.hanzi != self._hanzi.text() or words.title != before:
            self._hanzi.setText(words.hanzi)
            self._fit()
        self._badge.setText(words.code)
        self._badge.setVisible(bool(words.code))
        self._show_stage(plan, moment, words)
        below = self._words.left_on(words.part, phase.sides) if phase.is_work else ""
        self._ring_shown = (moment.stretch_left, moment.stretch_seconds, below)
        self._show_ring()
        self.side.pace.setText(self._words.pace(phase))
        self.side.force.setText(self._words.force(phase))
        self._breath = self._words.breath(moment.breath)
        self._show_breath()
        upcoming = self._words.upcoming(plan, moment.index)
        after = words
        if upcoming is not None and upcoming.target:
            after = self._services.words(upcoming.target)
        self.side.next.setText(self._words.next(plan, moment.index, after))
        self._show_sides(plan, moment, words, sides_done)
        self.side.fit()

    def show_progress(self, plan: SessionPlan, moment: Moment, worked: frozenset[int]) -> None:
        """How far the whole session is.

        Args:
            plan: as it now is.
            moment: where it stands.
            worked: indexes of phases of which something was done.
        """
        starts = plan.parts()
        # Before a part there is time to get to it: it counts already.
        end_of = {start: plan.stretch(start)[-1] for start in starts}
        here = next((start for start in starts if end_of[start] >= moment.index), starts[-1])
        self.strip.say(
            self._words.progress(starts.index(here) + 1, len(starts), moment.session_left),
            several=len(starts) > 1,
        )
        if not self.parts.isVisible():
            return
        made = []
        for start in starts:
            state = "now" if start == here else "later"
            if start < here:
                done = worked.intersection(plan.stretch(start)) or not plan.phases[start].is_work
                state = "done" if done else "left out"
            made.append(self._part(plan, start, state))
        self.parts.show_parts(made)

    def _part(self, plan: SessionPlan, start: int, state: str) -> Part:
        phase = plan.phases[start]
        seconds = plan.end_of(plan.stretch(start)[-1]) - plan.start_of(start)
        time = self._words.length(seconds)
        how = {"done": self.tr("done"), "now": self.tr("now"), "left out": self.tr("left out")}
        words = self._services.words(phase.target) if phase.target else TargetWords("")
        name = words.title or self._words.pace(phase)
        said = [self._words.sides(words.part, phase.sides)] if phase.is_work else []
        return Part(state, name, " · ".join([*said, time, *filter(None, [how.get(state)])]))

    def ask_number(self, how: str) -> None:
        """Ask for the number before while one gets ready; it is gone when the work begins."""
        self.number = NumberBefore(self._theme, how)
        self.number.picked.connect(self.numberPicked)
        self._under_picture.insertWidget(1, self.number)
        self.number.show()  # else only with the next pass of the layout
        self._show_strip()

    def type_number(self, event: QKeyEvent) -> bool:
        """Whether a key was the number that is asked for."""
        return self.number is not None and self.number.take_key(event)

    def _drop_number(self) -> None:
        if self.number is not None:
            self._under_picture.removeWidget(self.number)
            discard(self.number)
            self.number = None
            self._show_strip()

    def _show_list(self, listed: bool) -> None:
        self._pictured.setCurrentWidget(self.parts if listed else self.stage)
        self.listShown.emit()

    def _show_stage(self, plan: SessionPlan, moment: Moment, words: TargetWords) -> None:
        phase = moment.phase
        if not phase.target:  # a rest or a cold pack: a hand that presses would mislead
            if self._shown is not None:
                self._shown = None
                self.stage.show_picture(None, "", "")
            return
        # While changing over, the picture already shows the hand that comes.
        tool = next((later.tool for later in plan.phases[moment.index :] if later.tool), None)
        shown = (phase.target, phase.sides, tool)
        if shown == self._shown:
            return
        self._shown = shown
        picture = self._services.stage(phase.target, phase.sides, tool)
        yours = self._words.yours(words.part, phase.sides)
        pressing = self._words.pressing(tool, picture.hand_side) if picture else ""
        self.stage.show_picture(picture, yours, pressing)

    def _show_sides(
        self, plan: SessionPlan, moment: Moment, words: TargetWords, done: frozenset[Side]
    ) -> None:
        phase = moment.phase
        self.side.now.setVisible(bool(phase.target))
        self.side.later.setVisible(bool(phase.target))
        if not phase.target:
            return
        now = self.tr("now") if phase.is_work else self.tr("in a moment")
        here = self._words.sides(words.part, phase.sides)
        upcoming = self._words.upcoming(plan, moment.index)
        if not phase.is_work:
            upcoming = self._words.upcoming(plan, moment.index + 1)
        both = phase.sides in ((Side.LEFT,), (Side.RIGHT,))
        other = phase.sides[0].opposite if both else None
        # Left stands at the left: the cards do not change places, only their look.
        first, second = self.side.now, self.side.later
        if phase.sides == (Side.RIGHT,) and other in done:
            first, second = self.side.later, self.side.now
        first.say("now", here, now)
        # By turns, a side that was pressed comes again.
        again = upcoming is not None and (upcoming.target, upcoming.sides) == (
            phase.target,
            (other,),
        )
        if other in done and other is not None and not again:
            second.say("done", self._words.sides(words.part, (other,)), self.tr("done"))
        elif upcoming is not None and upcoming.target:
            next_words = self._services.words(upcoming.target)
            place = self._words.sides(next_words.part, upcoming.sides)
            if upcoming.target != phase.target:
                place = next_words.title
            index = plan.phases.index(upcoming, moment.index)
            stretch = plan.stretch(index)
            seconds = plan.end_of(stretch[-1]) - plan.start_of(stretch.start)
            second.say(
                "later", place, self.tr("next, {time}").format(time=DurationWords().short(seconds))
            )
        else:
            second.hide()

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The picture is a large pause button."""
        at = self.stage.mapFrom(self, event.position().toPoint())
        if self.stage.isVisible() and self.stage.rect().contains(at):
            self.pauseAsked.emit()
        else:
            super().mousePressEvent(event)

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Its second press was meant for what the first one met: a session that is begun by a
        double click does not stand still at once."""
        event.accept()
