"""Relief now: dark from the first click to the last, and noted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTime

from acucoach.assembly.dark_stay import DarkStay
from acucoach.assembly.parts import Parts
from acucoach.assembly.session_door import SessionDoor
from acucoach.domain.diary import ATTACK_SIGNS, Entry, Medicine, MedicineKind, medicine_line
from acucoach.domain.errors import ExpectedError
from acucoach.domain.safety_red_flags import Urgency
from acucoach.ui.main_window import MainWindow
from acucoach.ui.words.told import told

if TYPE_CHECKING:
    from acucoach.ui.coach.attack_pages import AttackNotes

ROUTINE = "li4-headache"
"""What an attack starts the first time: one place on the hand, nothing to look for on the head."""
MOST_POINTS, MOST_MEDICINES, RECENT = 6, 4, 50
"""Points and medicines offered, and sessions looked at for what was pressed last."""
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
        dark: keeps the program dark from now on.
    """

    def __init__(self, parts: Parts, window: MainWindow, door: SessionDoor, dark: DarkStay) -> None:
        super().__init__(window)
        self._parts, self._window, self._door, self._dark = parts, window, door, dark
        self._kinds: dict[str, tuple[str, str, str]] = {}
        self._said: int | None = None

    def begin(self) -> None:
        """Ask what it is, or go on with the attack that is still going."""
        entry = self.going()
        if entry is None:
            self._show(
                self.tr("What is it?"),
                self.tr(
                    "The time is noted when you choose. A few safety questions follow, then you "
                    "press."
                ),
                [
                    ("migraine", self.tr("A migraine")),
                    ("headache", self.tr("A headache")),
                    ("leave", self.tr("Not now")),
                ],
                self.tr("How strong is the pain now?"),
            )
            return
        if self._emergency():
            self._show_emergency(entry)
            return
        began = entry.onset or entry.at
        since = QLocale().toString(QTime(began.hour, began.minute), QLocale.FormatType.ShortFormat)
        known = self._parts.library.complaints()[entry.complaint]
        self._show(
            self.tr("{what}, since {time}").format(what=known.title, time=since),
            self.tr("It is noted as still going."),
            [
                ("press", self.tr("Press now")),
                ("choose", self.tr("Press something else")),
                ("over", self.tr("It is over")),
                ("leave", self.tr("Not now")),
            ],
            known.how,
            self._notes(entry),
        )

    def after(self) -> None:
        """The session is over or did not begin: what can be done next."""
        entry = self.going()
        if self._emergency():
            self._show_emergency(entry)
            return
        choices = [
            ("press", self.tr("Press again")),
            ("choose", self.tr("Press something else")),
            ("over", self.tr("It is over")),
        ]
        self._show(
            self.tr("Rest a while"),
            self.tr("Stay where it is quiet and dark. Nothing here goes on by itself."),
            [*(choices if entry else choices[:0]), ("leave", self.tr("Back to the program"))],
            notes=None if entry is None else self._notes(entry),
        )

    def _emergency(self) -> bool:
        """Whether a sign that was told calls for help at once: then nobody is sent to rest."""
        now = self._parts.people.situation(self._parts.today)
        return any(sign.urgency is Urgency.EMERGENCY for sign in now.open_signs)

    def _show_emergency(self, entry: Entry | None) -> None:
        from acucoach.ui.safety.standing_signs import call_at_once

        # Pressing leads to the signs themselves: whom to call, and how each is settled.
        signs = QCoreApplication.translate("StandingSigns", "Signs you told of")
        choices = [("press", signs), ("over", self.tr("It is over"))] if entry else []
        self._show(*call_at_once(), [*choices, ("leave", self.tr("Back to the program"))])

    def _choose(self, complaint: str) -> None:
        """What can be pressed: what was pressed last, the points of the complaint, its routines."""
        library = self._parts.library
        listed = [point.code for point in library.points_for(complaint) if point.guided]
        routines = [one for one in library.routines() if complaint in one.complaints]
        ready = [one.id for one in routines if not one.needs_spot]
        every = [self._usual(complaint), ROUTINE, *listed[:MOST_POINTS], *ready]
        self._show(
            self.tr("What do you want to press?"),
            self.tr("It is offered first the next time."),
            [
                *((f"what:{what}", self._title(what)) for what in dict.fromkeys(every)),
                ("back", self.tr("Back")),
            ],
        )

    def _title(self, what: str) -> str:
        library = self._parts.library
        if what in library.atlas():
            return library.atlas()[what].named
        routine = self._door.routine(what)
        return "" if routine is None else routine.title

    def _usual(self, complaint: str) -> str:
        """What was pressed in the last attack, if it can still be."""
        for record in self._parts.sessions.find(most=RECENT):
            what = record.routine_id
            if record.onset is None or record.complaint != complaint:
                continue
            if self._parts.library.has_guide(what) or self._door.routine(what) is not None:
                return what
        return ROUTINE

    def _notes(self, entry: Entry) -> AttackNotes:
        from acucoach.ui.coach.attack_pages import AttackNotes
        from acucoach.ui.words.diary import DiaryWords

        words = DiaryWords()
        known = self._parts.diary.offers(MOST_MEDICINES).medicines
        self._kinds = {medicine_line(name, dose): (name, dose, kind) for name, dose, kind in known}
        return AttackNotes(
            {sign: words.qualities[sign] for sign in ATTACK_SIGNS},
            [sign for sign in ATTACK_SIGNS if sign in entry.qualities],
            list(self._kinds),
            [medicine_line(one.name, one.dose) for one in entry.medicines],
        )

    def _note_signs(self, signs: tuple[str, ...]) -> None:
        entry = self.going()
        if entry is not None:
            others = [one for one in entry.qualities if one not in ATTACK_SIGNS]
            self._keep(replace(entry, qualities=(*others, *signs)))

    def _note_medicines(self, taken: tuple[str, ...]) -> None:
        """What was switched on is taken now; what was switched off was not taken after all."""
        entry = self.going()
        if entry is None:
            return
        now = self._parts.clock.now().replace(microsecond=0)
        kept = [one for one in entry.medicines if medicine_line(one.name, one.dose) in taken]
        before = {medicine_line(one.name, one.dose) for one in kept}
        for words in taken:
            if words not in before:
                name, dose, kind = self._kinds.get(words, (words, "", ""))
                kept.append(Medicine(name, dose, MedicineKind(kind), now))
        self._keep(replace(entry, medicines=tuple(kept)))

    def going(self) -> Entry | None:
        """The entry of the attack that is still going; None when there is none."""
        parts, now = self._parts, self._parts.clock.now()
        found = [
            entry
            for entry in parts.diary.on_days(parts.today - LONGEST, parts.today)
            if entry.still_going and entry.complaint in KINDS and now - entry.at <= LONGEST
        ]
        return max(found, key=lambda entry: entry.at, default=None)

    def _show(
        self,
        title: str,
        text: str,
        choices: list[tuple[str, str]],
        how: str = "",
        notes: AttackNotes | None = None,
    ) -> None:
        from acucoach.assembly.session_looks import SessionLooks
        from acucoach.ui.coach.attack_pages import AttackPage

        looks = SessionLooks(self._parts.root, self._parts.theme, "attack")
        page = AttackPage(looks.theme, title, text, choices, how, notes)
        looks.dress(page)
        page.chosen.connect(lambda name: self._chosen(name, page.number))
        page.signsNoted.connect(self._note_signs)
        page.medicinesTaken.connect(self._note_medicines)
        self._window.cover(page, page.focus_first, quiet=True)
        # Title bar and desktop are bright; leaving takes the full screen back.
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        page.focus_first()
        self._dark.begin()  # the screens behind it, too

    def _chosen(self, name: str, number: int | None) -> None:
        entry = self.going()
        if name == "leave":
            self._leave()
        elif name == "over":
            self._end()
            self._leave()
        elif name == "back" or (name not in KINDS and entry is None):
            self.begin()
        elif name == "choose" and entry is not None:
            self._stronger(entry, number)
            self._choose(entry.complaint)
        elif name in KINDS:
            onset = self._parts.clock.now().replace(microsecond=0)
            self._note(name, onset, number)
            self._press(self._usual(name), name, onset, number)
        elif entry is not None:
            self._stronger(entry, number)
            what = name.removeprefix("what:") if name != "press" else self._usual(entry.complaint)
            before = self._said if number is None else number
            self._press(what, entry.complaint, entry.onset or entry.at, before)

    def _leave(self) -> None:
        """Back to the program, which is as dark as this."""
        self._window.uncover()
        self._dark.remind()

    def _press(self, what: str, complaint: str, onset: datetime, number: int | None) -> None:
        self._said = None
        if not self._door.start_attack(what, onset, complaint, number):
            self.after()

    def _note(self, complaint: str, onset: datetime, number: int | None) -> None:
        """Write the attack down, once."""
        self._keep(
            Entry(
                id=self._parts.new_id(), at=onset, created=onset, changed=onset,
                complaint=complaint, intensity=number, onset=onset, still_going=True,
            )
        )  # fmt: skip

    def _stronger(self, entry: Entry, number: int | None) -> None:
        """The entry keeps the strongest number of the attack."""
        if number is not None:
            self._said = number
            if number > (-1 if entry.intensity is None else entry.intensity):
                self._keep(replace(entry, intensity=number))

    def _end(self) -> None:
        """The attack is over now."""
        entry = self.going()
        if entry is not None:
            now = self._parts.clock.now().replace(microsecond=0)
            self._keep(replace(entry, end=now, still_going=False))

    def _keep(self, entry: Entry) -> None:
        """Write it; relief comes first, what cannot be written now is told and no more."""
        now = self._parts.clock.now().replace(microsecond=0)
        try:
            self._parts.diary.save(replace(entry, changed=now))
        except ExpectedError as error:
            self._window.notice.say(told(error))
