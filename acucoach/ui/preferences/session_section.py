"""How a session runs: pace and direction, voice and sounds, the screen."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from acucoach.settings import FASTEST, SLOWEST, Settings
from acucoach.ui.preferences.loudness import Loudness, Unheard
from acucoach.ui.preferences.section import Change, SettingsSection
from acucoach.ui.preferences.services import ClosedReminders
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.radio_list import RadioList
from acucoach.ui.widgets.stepper import Stepper
from acucoach.ui.widgets.tick_box import TickBox
from acucoach.ui.words.durations import DurationWords

GUIDED, OWN = "guided", "own"
PREPARE = (10, 20, 40)
"""Seconds offered to place the hands."""
USUAL_PACE = 30
"""Circles a minute offered first when one wants a pace of one's own."""


class SessionSection(SettingsSection):
    """What holds for every session.

    Args:
        try_voice: says a sentence at a loudness; False without a voice.
        try_sound: plays a signal, by its name, at a loudness; False without sound.
        closed: reminders while no window is open; None where there can be none.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        change: Change,
        settings: Callable[[], Settings],
        try_voice: Callable[[int], bool],
        try_sound: Callable[[int, str], bool],
        closed: ClosedReminders | None = None,
    ) -> None:
        super().__init__(theme, title, change, settings)
        self._build_prepare(self.card(self.tr("Time to place your hands")))
        self._build_pace(self.card(self.tr("Pace of circles")))
        self._build_turn(self.card(self.tr("Direction of circles")))
        self._build_voice(self.card(self.tr("Voice")), try_voice)
        self._build_sounds(self.card(self.tr("Sounds")), try_sound)
        self._build_screen(self.card(self.tr("Screen")))
        self._build_notices(self.card(self.tr("Notices")), closed)
        self.finish()
        self.show_settings(settings())

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self.prepare.choose(str(settings.prepare_seconds))
        self.kinds.choose(settings.sound_kind)
        own = settings.circles_a_minute > 0
        self.paces.choose(OWN if own else GUIDED)
        self.pace.show_value(settings.circles_a_minute or USUAL_PACE)
        allow(self.pace, own, self.tr("Choose “Always my own pace” first."))
        self.turns.choose(settings.turn)
        self.voice.show_on(settings.voice)
        self.voice_loudness.show_value(settings.voice_volume)
        silent = self.tr("Switch on the voice first.")
        allow(self.voice_loudness, settings.voice, silent)
        self.sounds.show_on(settings.sounds)
        self.sound_loudness.show_value(settings.sound_volume)
        heard = settings.sounds or settings.background_sound
        allow(self.sound_loudness, heard, self.tr("Switch on a sound first."))
        self.background.show_on(settings.background_sound)
        self.full.show_on(settings.full_screen_session)
        self.reminders.show_on(settings.reminders)
        if self.closed is not None:
            self.closed.setVisible(settings.reminders)
        self.later.show_on(settings.later_ratings)
        self.control.show_on(settings.control_prompts)
        self.quiet_from.show_value(settings.quiet_from)
        self.quiet_to.show_value(settings.quiet_to)

    def tell_dumb(self) -> None:
        """The voice that was tried has turned out not to be there."""
        if self.isVisible():
            self.voice_loudness.unheard.tell(False)

    def _build_prepare(self, body: QVBoxLayout) -> None:
        self.prepare = RadioList(
            self.theme,
            [
                ("0", self.tr("As each guide says"), self.tr("Mostly 5 to 15 seconds.")),
                *(
                    (str(seconds), self.tr("At least {time}").format(
                        time=DurationWords().short(seconds)
                    ), "")
                    for seconds in PREPARE
                ),
            ],
            self.tr("Time to place your hands"),
        )  # fmt: skip
        self.prepare.chosen.connect(lambda value: self.keep(prepare_seconds=int(value)))
        body.addWidget(self.prepare)

    def _build_pace(self, body: QVBoxLayout) -> None:
        self.paces = RadioList(
            self.theme,
            [
                (GUIDED, self.tr("As each guide says"), ""),
                (OWN, self.tr("Always my own pace"), ""),
            ],
            self.tr("Pace of circles"),
        )
        self.pace = Stepper(
            self.theme, SLOWEST, FASTEST, 5, self.tr("Circles a minute"),
        )  # fmt: skip
        self.paces.chosen.connect(
            lambda value: self.keep(circles_a_minute=self.pace.value() if value == OWN else 0)
        )
        self.pace.changed.connect(self._pace_changed)
        unit = Text(self.theme, self.tr("circles a minute"), "body")
        unit.setMinimumHeight(self.theme.space(44))
        line = row(self.theme.space(40), gap=0)
        line.addWidget(WrapRow(self.theme.space(8), self.pace, unit), 1)
        body.addWidget(self.paces)
        body.addLayout(line)

    def _pace_changed(self, value: int) -> None:
        if self.paces.value == OWN:
            self.keep(circles_a_minute=value)

    def _build_turn(self, body: QVBoxLayout) -> None:
        self.turns = RadioList(
            self.theme,
            [
                ("clockwise", self.tr("Clockwise"),
                 self.tr("As the hands of a clock go, seen looking at your skin.")),
                ("counter-clockwise", self.tr("The other way round"), ""),
            ],
            self.tr("Direction of circles"),
        )  # fmt: skip
        self.turns.chosen.connect(lambda value: self.keep(turn=value))
        body.addWidget(self.turns)

    def _build_voice(self, body: QVBoxLayout, hear: Callable[[int], bool]) -> None:
        self.voice = TickBox(
            self.theme,
            self.tr("Speak in sessions"),
            self.tr("A voice says when to begin, to change sides and to stop."),
        )
        self.voice.switched.connect(lambda on: self.keep(voice=on))
        self.voice_loudness = Loudness(
            self.theme,
            self.tr("Loudness of the voice"),
            self.tr("This computer has no voice. The words on the screen say the same."),
            hear,
        )
        self.voice_loudness.released.connect(lambda value: self.keep(voice_volume=value))
        body.addWidget(self.voice)
        body.addWidget(self.voice_loudness)

    def _build_sounds(self, body: QVBoxLayout, hear: Callable[[int, str], bool]) -> None:
        self.sounds = TickBox(
            self.theme,
            self.tr("Beats and bells"),
            self.tr("A soft sound for each circle, for changing sides and at the end."),
        )
        self.kinds = RadioList(
            self.theme,
            [
                ("bells", self.tr("Soft bells"), ""),
                ("wood", self.tr("Wood, short and quiet"), ""),
                ("low", self.tr("Low tones"),
                 self.tr("For ears that hear high notes badly.")),
            ],
            self.tr("What they sound like"),
        )  # fmt: skip
        self.kinds.chosen.connect(lambda value: self.keep(sound_kind=value))
        self.sounds.switched.connect(lambda on: self.keep(sounds=on))
        self.background = TickBox(
            self.theme,
            self.tr("Quiet background sound"),
            self.tr("A low, even murmur like distant rain while the session runs."),
        )
        self.background.switched.connect(lambda on: self.keep(background_sound=on))
        silent = self.tr("This computer has no sound. The picture shows every change.")
        self.sound_loudness = Loudness(
            self.theme,
            self.tr("Loudness of sounds"),
            silent,
            lambda loudness: hear(loudness, "change"),
        )
        self.sound_loudness.released.connect(lambda value: self.keep(sound_volume=value))
        for widget in (self.sounds, self.kinds, self.background, self.sound_loudness):
            body.addWidget(widget)
        told = self.tr("With closed eyes, this is what you hear:")
        body.addWidget(Text(self.theme, told, "body", wrap=True))
        self.unheard = Unheard(self.theme, silent)
        self.signals: dict[str, Button] = {}
        for signal, words in (
            ("begin", self.tr("Press")),
            ("nearly", self.tr("Nearly over")),
            ("release", self.tr("Let go")),
            ("turn", self.tr("The other way round")),
            ("change", self.tr("Change sides")),
            ("next", self.tr("Another place")),
            ("end", self.tr("Done")),
        ):
            button = Button(self.theme, words, "secondary", "volume-2")
            button.setAccessibleName(self.tr("Hear: {signal}").format(signal=words))
            button.clicked.connect(
                lambda _=False, signal=signal: self.unheard.tell(
                    hear(self.sound_loudness.slider.value(), signal)
                )
            )
            self.signals[signal] = button
        body.addWidget(WrapRow(self.theme.space(8), *self.signals.values()))
        body.addWidget(self.unheard)

    def _build_screen(self, body: QVBoxLayout) -> None:
        self.full = TickBox(
            self.theme,
            self.tr("Sessions fill the whole screen"),
            self.tr("F11 switches this on and off while a session runs."),
        )
        self.full.switched.connect(lambda on: self.keep(full_screen_session=on))
        body.addWidget(self.full)
        awake = self.tr("The screen stays on by itself while a session runs, and only then.")
        body.addWidget(Text(self.theme, awake, "body", "text_2", wrap=True))

    def _build_notices(self, body: QVBoxLayout, closed: ClosedReminders | None) -> None:
        self.reminders = TickBox(
            self.theme,
            self.tr("Remind me of what I planned"),
            self.tr("Plans are made in the history. A notice never says what it is about."),
        )
        self.reminders.switched.connect(lambda on: self.keep(reminders=on))
        self.later = TickBox(
            self.theme,
            self.tr("Ask me later how it is"),
            self.tr("Half an hour and two hours after a session that began with a number."),
        )
        self.later.switched.connect(lambda on: self.keep(later_ratings=on))
        self.control = TickBox(
            self.theme,
            self.tr("Ask without a session, too"),
            self.tr(
                "To compare: on about every second day, once, and again half an hour later. Pain "
                "eases by itself, too; these numbers show how much. After a session you are then "
                "asked half an hour later as well."
            ),
        )
        self.control.switched.connect(self._compare)
        self.quiet_from = Stepper(self.theme, 0, 23, 1, self.tr("Quiet from, hour"))
        self.quiet_from.changed.connect(lambda hour: self.keep(quiet_from=hour))
        self.quiet_to = Stepper(self.theme, 0, 23, 1, self.tr("Quiet until, hour"))
        self.quiet_to.changed.connect(lambda hour: self.keep(quiet_to=hour))
        body.addWidget(self.reminders)
        self.closed: TickBox | None = None
        if closed is not None:
            self._build_closed(body, closed)
        body.addWidget(self.later)
        body.addWidget(self.control)
        for text, stepper in (
            (self.tr("Quiet from"), self.quiet_from), (self.tr("until"), self.quiet_to),
        ):  # fmt: skip
            label = Text(self.theme, text, "body")
            label.setMinimumHeight(self.theme.space(44))
            body.addWidget(WrapRow(self.theme.space(8), label, stepper))

    def _build_closed(self, body: QVBoxLayout, closed: ClosedReminders) -> None:
        """The helper is no setting: the desktop's own list can take it away, too."""
        box = TickBox(
            self.theme,
            self.tr("Remind me while AcuCoach is closed, too"),
            self.tr(
                "A small helper then starts with your computer. It reads your plans, and tells "
                "nobody what they are."
            ),
        )
        trouble = Text(self.theme, "", "caption", "blocked", wrap=True)
        trouble.hide()

        def switch(on: bool) -> None:
            told = closed.switch(on)
            trouble.setText(told)
            trouble.setVisible(bool(told))
            box.show_on(closed.on)

        box.switched.connect(switch)
        box.show_on(closed.on)
        if closed.hindered and not closed.on:  # it can be taken away at any time
            allow(box, False, closed.hindered)
        self.closed = box
        body.addWidget(box)
        body.addWidget(trouble)

    def _compare(self, on: bool) -> None:
        """Switched on, the moments are drawn anew: nobody can know them."""
        if on:
            self.keep(control_prompts=True, control_seed=secrets.randbelow(2**31))
        else:
            self.keep(control_prompts=False)
