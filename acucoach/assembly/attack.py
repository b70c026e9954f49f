"""Relief now: dark from the first click to the last, and noted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QObject, QTime

from acucoach.assembly.parts import Parts
from acucoach.assembly.session_door import SessionDoor
from acucoach.assembly.session_looks import SessionLooks
from acucoach.domain.diary import Entry
from acucoach.domain.errors import ExpectedError
from acucoach.ui.main_window import MainWindow
from acucoach.ui.words.told import told

ROUTINE = "li4-headache"
"""What an attack starts: one place on the hand, nothing to look for on the head."""
KINDS = ("headache", "migraine")
"""What an attack may be, by complaint id."""
LONGEST = timedelta(hours=72)
"""An attack that began earlier is over, whatever was said: a migraine lasts up to three days
(headache classification, chapter 1.1)."""


class AttackWay(QObject):
    """From the Attack button to the return.

    Args:
        parts: the program's parts.
        window: what is covered.
        door: the way to a session.
    """

    def __init__(self, parts: Parts, window: MainWindow, door: SessionDoor) -> None:
        super().__init__(window)
        self._parts, self._window, self._door = parts, window, door

    def begin(self) -> None:
        """Ask what it is, or go on with the attack that is still going."""
        entry = self.going()
        if entry is None:
            self._show(
                self.tr("What is it?"),
                self.tr("The time is noted. A few safety questions follow, then your hand."),
                [
                    ("migraine", self.tr("A migraine")),
                    ("headache", self.tr("A headache")),
                    ("leave", self.tr("Not now")),
                ],
            )
            return
        began = entry.onset or entry.at
        since = QLocale().toString(QTime(began.hour, began.minute), QLocale.FormatType.ShortFormat)
        title = self._parts.library.complaints()[entry.complaint].title
        self._show(
            self.tr("{what}, since {time}").format(what=title, time=since),
            self.tr("It is noted as still going."),
            [
                ("press", self.tr("Press now")),
                ("over", self.tr("It is over")),
                ("leave", self.tr("Not now")),
            ],
        )

    def after(self) -> None:
        """The session is over or did not begin: what can be done next."""
        going = self.going() is not None
        choices = [("press", self.tr("Press again")), ("over", self.tr("It is over"))]
        self._show(
            self.tr("Rest a while"),
            self.tr("Stay where it is quiet and dark. Nothing here goes on by itself."),
            [*(choices if going else choices[:0]), ("leave", self.tr("Back to the program"))],
        )

    def going(self) -> Entry | None:
        """The entry of the attack that is still going; None when there is none."""
        parts, now = self._parts, self._parts.clock.now()
        found = [
            entry
            for entry in parts.diary.on_days(parts.today - LONGEST, parts.today)
            if entry.still_going and entry.complaint in KINDS and now - entry.at <= LONGEST
        ]
        return max(found, key=lambda entry: entry.at, default=None)

    def _show(self, title: str, text: str, choices: list[tuple[str, str]]) -> None:
        from acucoach.ui.coach.attack_pages import AttackPage

        looks = SessionLooks(self._parts.root, self._parts.theme, "attack")
        page = AttackPage(looks.theme, title, text, choices)
        looks.dress(page)
        page.chosen.connect(self._chosen)
        self._window.cover(page)
        page.focus_first()

    def _chosen(self, name: str) -> None:
        if name == "leave":
            self._window.uncover()
        elif name == "over":
            self._end()
            self._window.uncover()
        elif name == "press":
            entry = self.going()
            if entry is None:
                self.begin()
            else:
                self._press(entry.complaint, entry.onset or entry.at)
        else:
            onset = self._parts.clock.now().replace(microsecond=0)
            try:
                self._note(name, onset)
            except ExpectedError as error:
                # Relief comes first; the time can be written down later.
                self._window.notice.say(told(error))
            self._press(name, onset)

    def _press(self, complaint: str, onset: datetime) -> None:
        routine = self._parts.library.routine(ROUTINE)
        if not self._door.start_attack(routine, onset, complaint):
            self.after()

    def _note(self, complaint: str, onset: datetime) -> None:
        """Write the attack down, once."""
        self._parts.diary.save(
            Entry(
                id=self._parts.new_id(), at=onset, created=onset, changed=onset,
                complaint=complaint, onset=onset, still_going=True,
            )
        )  # fmt: skip

    def _end(self) -> None:
        """The attack is over now."""
        entry = self.going()
        if entry is None:
            return
        now = self._parts.clock.now().replace(microsecond=0)
        try:
            self._parts.diary.save(replace(entry, end=now, still_going=False, changed=now))
        except ExpectedError as error:
            self._window.notice.say(told(error))
