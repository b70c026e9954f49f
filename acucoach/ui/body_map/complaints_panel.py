"""The panel beside the whole body: what bothers you, search results, the day's state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from acucoach.content.library import Library
from acucoach.domain.acupoint import AtlasEntry
from acucoach.domain.found import Find, FoundKind, Note, SearchResult
from acucoach.domain.safety_red_flags import CareContact
from acucoach.guarded import guarded
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.discard import discard, empty
from acucoach.ui.widgets.frames import Scroller
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.marks import StatusMark
from acucoach.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from acucoach.ui.body_map.urgent_card import UrgentCard

FIRST = ("headache", "neck-pain", "back-pain", "nausea", "sleep", "stress")
ICONS = {
    "headache": "zap",
    "migraine": "cloud-lightning",
    "tension": "target",
    "neck-pain": "person-standing",
    "shoulder-pain": "dumbbell",
    "back-pain": "bone",
    "sciatica": "activity",
    "joint-pain": "waypoints",
    "knee-pain": "corner-down-right",
    "hip-pain": "orbit",
    "arm-pain": "hand-helping",
    "wrist-hand-pain": "hand",
    "foot-pain": "footprints",
    "pain": "flame",
    "nausea": "waves",
    "digestion": "soup",
    "constipation": "toilet",
    "stress": "leaf",
    "sleep": "bed",
    "fatigue": "battery-low",
    "period-pain": "droplet",
    "sinus": "cloud-drizzle",
    "toothache": "toothbrush",
    "jaw": "smile",
    "eye-strain": "eye",
    "ear": "ear",
    "throat-cough": "mic-vocal",
    "breath": "wind",
    "dry-mouth": "glass-water",
    "cramp": "shrink",
    "concentration": "brain",
}
"""A symbol of its own for each complaint."""


_FOOT = (24, 8, 24, 18)
"""Distances around the foot."""
_LOW = 420
"""Pixels at 100 % text; in a lower panel a foot would leave the list too little."""


class ComplaintsPanel(QFrame):
    """Lists: complaints, the points for one, or what a search found.

    Signals:
        found: kind and id of what was picked (``point``, ``complaint``, ``routine``, ...).
        backRequested: leave a complaint's list.
        signsWanted: a topic of warning signs that the person wants to answer now.
    """

    found = Signal(str, str)
    backRequested = Signal()
    signsWanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        mark: Callable[[AtlasEntry], str],
        routine_titles: Callable[[], dict[str, tuple[str, tuple[str, ...]]]],
        contact: Callable[[], CareContact] = CareContact,
        own: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._mark = theme, library, mark
        self._own, self._listed, self._answered = own, tuple[str, ...](), ""
        self._routines, self._contact = routine_titles, contact
        self.complaint = ""
        """The complaint whose list is in view; empty for none."""
        self.urgent: UrgentCard | None = None
        self._first: RowButton | None = None
        self._held: QWidget | None = None
        self._left: QWidget | None = None
        self._today: QWidget | None = None
        self._home: QWidget | None = None
        self._every = False
        self.setProperty("surface", "sunken")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroller(theme, self.tr("What bothers you"), margin=24, gap=10)
        # Its rows take the focus and scroll into view; the list itself would be one stop more.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout.addWidget(self._scroll, 1)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(*(theme.space(s) for s in _FOOT))
        self._layout.addLayout(self._foot)
        # Later: a layout is not changed while it hands out places.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._place_today)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low panel the list has the room of what stands at its foot."""
        super().resizeEvent(event)
        self._again.start()

    def _place_today(self) -> None:
        """The day's state stands at the foot; in a low panel it ends the list."""
        if self._today is None:
            return
        low = self.height() < self._theme.px(_LOW)
        here, there = self._scroll.body, self._foot
        if not low:
            here, there = there, here
        if here.indexOf(self._today) < 0:
            there.removeWidget(self._today)
            here.addWidget(self._today)
            self._today.show()
        self._foot.setContentsMargins(*(0 if low else self._theme.space(s) for s in _FOOT))

    def set_today(self, widget: QWidget) -> None:
        """Show the day's state at the foot."""
        if self._today is not None:
            self._foot.removeWidget(self._today)
            self._scroll.body.removeWidget(self._today)
            discard(self._today)
        self._today = widget
        self._foot.addWidget(widget)
        self._again.start()

    def set_home(self, widget: QWidget) -> None:
        """Show what is known of the person above the complaints."""
        self._home = widget
        self._scroll.body.insertWidget(0, widget)

    def parts(self) -> list[QWidget]:
        """Its parts in the order in which they are read."""
        return [part for part in (self._home, self._scroll, self._today) if part is not None]

    def focus_list(self) -> None:
        """The first of all rows takes the focus."""
        rows = [row for row in self._scroll.findChildren(RowButton) if not row.isHidden()]
        inside, home = self._scroll.widget(), self._home
        if inside is not None:
            # What is not laid out yet lies all at one height: what is known of today stands first.
            rows.sort(
                key=lambda row: (
                    home is None or not home.isAncestorOf(row),
                    row.mapTo(inside, QPoint()).y(),
                )
            )
        if rows:
            rows[0].show()  # what waits for its layout takes no focus
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> QVBoxLayout:
        body = self._scroll.body
        self.urgent, self._first, self.complaint = None, None, ""
        self._listed, self._answered = (), ""
        # What has the keys stays until there is something to hand them on to: Qt would lead them
        # from row to row as each goes, and a reader would speak every one of them.
        self._held = self._row_with_keys()
        if self._held is not None:
            body.removeWidget(self._held)
        if self._home is not None:  # it outlives the lists; hidden, so that it reads nothing
            body.removeWidget(self._home)
            self._home.setVisible(self._home is self._held)
        if self._today is not None and body.indexOf(self._today) >= 0:
            body.removeWidget(self._today)
            self._today.hide()
            self._again.start()
        empty(body)
        self._scroll.verticalScrollBar().setValue(0)
        return body

    def show_complaints(self, every: bool = False) -> None:
        """The complaints people come with most, or all of them."""
        left, came_from = self.complaint, None
        theme, body = self._theme, self._clear()
        self._every = every
        if self._home is not None and not every:
            body.addWidget(self._home)
            self._home.show()
        body.addWidget(Text(theme, self.tr("What bothers you?"), "title", wrap=True))
        body.addWidget(
            Text(
                theme, self.tr("Pick one, or touch a place on the body."), tone="text_2", wrap=True
            )
        )
        complaints = self._library.complaints()
        ids = list(complaints) if every else self._usual()
        self._listed = () if every else tuple(ids)
        for complaint_id in ids:
            points = self._library.points_for(complaint_id)
            row = RowButton(
                theme,
                complaints[complaint_id].title,
                self._few(points),
                Icon(theme, ICONS[complaint_id], 24, "accent"),
                framed=True,
                chevron=True,
            )
            row.clicked.connect(lambda _=False, i=complaint_id: self.found.emit("complaint", i))
            body.addWidget(row)
            came_from = row if complaint_id == left else came_from
        if not every:
            more = Button(theme, self.tr("All complaints"), "link", "chevron-down")
            more.clicked.connect(lambda: self.show_complaints(True))
            body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)
        self._hand_on(came_from)

    def _usual(self) -> list[str]:
        """What this person came with first, then what people come with most."""
        known = self._library.complaints()
        ids = dict.fromkeys([*self._own(), *FIRST])
        return [one for one in ids if one in known][: len(FIRST)]

    def bring_up_to_date(self) -> None:
        """The person has come with something else since the list was shown."""
        if self._listed and list(self._listed) != self._usual():
            self.show_complaints()

    def _row_with_keys(self) -> QWidget | None:
        """What of the list has the focus, also while another window is in front."""
        inside, focus = self._scroll.widget(), self.window().focusWidget()
        if inside is None or focus is None or not inside.isAncestorOf(focus):
            return None
        while (above := focus.parentWidget()) is not inside and above is not None:
            focus = above
        return None if focus is self._today else focus

    def note_keys(self) -> None:
        """A point is opened, be it from this list: what of it has the keys gets them back."""
        if self.isVisible():
            self._left = self._row_with_keys()

    def take_keys_back(self) -> bool:
        """The list comes back; whether it has the keys, as it had before the point was opened."""
        left, self._left = self._left, None
        self.show()
        if left is not None and isValid(left) and left.isVisible():
            left.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._row_with_keys() is not None

    def _hand_on(self, back_to: QWidget | None = None) -> None:
        """Another list stands there: the keys of what was pressed go on from what it led to."""
        held, self._held = self._held, None
        if held is None or self._scroll.body.indexOf(held) >= 0:
            return
        to = back_to or self._first or self._first_row()
        to.show()  # what waits for its layout takes no focus
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        if held is self._home:
            held.hide()
        else:
            discard(held)

    def _few(self, points: Sequence[AtlasEntry]) -> str:
        if not points:
            return self.tr("no points in the guides")
        names = [entry.pinyin for entry in points[:2]]
        rest = len(points) - len(names)
        if rest:
            return self.tr("{names} and {count} more").format(
                names=", ".join(names), count=self.locale().toString(rest)
            )
        return ", ".join(names)

    def show_complaint(self, complaint_id: str) -> None:
        """Routines and points for one complaint."""
        theme, body = self._theme, self._clear()
        self.complaint = complaint_id
        complaint = self._library.complaints()[complaint_id]
        back = Button(theme, self.tr("All complaints"), "link", "arrow-left")
        back.clicked.connect(self.backRequested)
        body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(Text(theme, complaint.title, "title", wrap=True))
        complaints = self._library.complaints()
        if complaint.see:
            body.addWidget(Text(theme, self.tr("Where is it most?"), "heading"))
            for other in complaint.see:
                row = RowButton(
                    theme, complaints[other].title, "", framed=True, chevron=True, wrap=True
                )
                row.clicked.connect(lambda _=False, i=other: self.found.emit("complaint", i))
                body.addWidget(row)
        routines = [
            (routine, title)
            for routine, (title, complaints) in self._routines().items()
            if complaint_id in complaints
        ]
        if routines:
            body.addWidget(Text(theme, self.tr("Routines"), "heading"))
            for routine, title in routines:
                row = RowButton(
                    theme, title, "", Icon(theme, "list", 24, "accent"), framed=True,
                    chevron=True, wrap=True,
                )  # fmt: skip
                row.clicked.connect(lambda _=False, r=routine: self.found.emit("routine", r))
                body.addWidget(row)
        body.addWidget(Text(theme, self.tr("Points"), "heading"))
        body.addWidget(
            Text(
                theme,
                self.tr("Traditionally used for it. The ones named first are the most usual."),
                "caption",
                "text_2",
                wrap=True,
            )
        )
        for entry in self._library.points_for(complaint_id):
            body.addWidget(self._point_row(entry))
        body.addStretch(1)
        self._hand_on()

    def _first_row(self) -> QWidget:
        body = self._scroll.body
        rows = {body.indexOf(one): one for one in self._scroll.findChildren(RowButton)}
        first = rows.get(min((place for place in rows if place >= 0), default=-2))
        return self._scroll if first is None else first

    def _point_row(self, entry: AtlasEntry, matched: str = "") -> RowButton:
        names = self._library.region_names()
        where = names[entry.region].title if entry.region in names else ""
        if matched:
            where = self.tr("{place} · also called {name}").format(place=where, name=matched)
        row = RowButton(
            self._theme,
            entry.pinyin,
            where,
            StatusMark(self._theme, self._mark(entry)),
            entry.shown_code,
            framed=True,
            extra=entry.hanzi,
        )
        row.clicked.connect(lambda: self.found.emit("point", entry.code))
        return row

    def show_answer(self, text: str, answer: SearchResult) -> None:
        """What a search found."""
        told_before = text == self._answered  # Enter asks again for what is shown
        theme, body = self._theme, self._clear()
        self._answered = text
        if answer.urgent:
            self._show_urgent(answer.urgent)
            self._hand_on()
            if self.urgent is not None and not told_before:
                self.urgent.announce()
            return
        title = (
            self.tr("Found for “{text}”") if answer.finds else self.tr("Nothing found for “{text}”")
        )
        body.addWidget(Text(theme, title.format(text=text), "title", wrap=True))
        notes = {
            Note.SPINE_LEVEL: self.tr("That names a level of the spine, not a point."),
            Note.TWO_NUMBERINGS: self.tr(
                "Old and new books count this point in two ways. Which one do you mean?"
            ),
            Note.TWO_COUNTRIES: self.tr(
                "Books of different countries mean different points by this. Which one does"
                " yours mean?"
            ),
            Note.NEARLY: self.tr("Nothing is spelt like that. Did you mean one of these?"),
            Note.PARTLY: self.tr("Some of your words are not known here. This is what fits best."),
        }
        if answer.note in notes:
            body.addWidget(Text(theme, notes[answer.note], wrap=True, tone="text_2"))
        if not answer.finds:
            self._show_nothing()
        told: set[str] = set()
        for find in answer.finds[:24]:
            row = self._find_row(find)
            if row is None:
                continue
            self._first = self._first or row
            if row.accessibleName() in told:  # a place may be a part, a region and an area
                row.deleteLater()
                continue
            told.add(row.accessibleName())
            body.addWidget(row)
        body.addStretch(1)
        self._hand_on()
        count = self.tr("{count} found").format(count=self.locale().toString(len(told)))
        if not told_before:
            announce(self, count if told else title.format(text=text))

    def _show_urgent(self, advice_id: str) -> None:
        """What comes before any point stands alone."""
        from acucoach.ui.body_map.urgent_card import UrgentCard

        theme, body = self._theme, self._scroll.body
        advice = self._library.safety.urgent_words[advice_id]
        self.urgent = UrgentCard(theme, advice, self._contact())
        self.urgent.signsWanted.connect(self.signsWanted)
        body.addWidget(self.urgent)
        complaints = self._library.complaints()
        for complaint_id in advice.complaints:
            row = self._find_row(Find(FoundKind.COMPLAINT, complaint_id))
            if row is not None and complaint_id in complaints:
                body.addWidget(row)
        body.addStretch(1)

    def _show_nothing(self) -> None:
        """Nothing is called like that: where to go from here."""
        theme, body = self._theme, self._scroll.body
        for text in (
            self.tr(
                "This program does not know that word. Try a complaint (headache), a place on the "
                "body (knee) or a point (LI4, Hegu)."
            ),
            self.tr(
                "Is it new, severe or worrying? Then ask a doctor first. In an emergency call "
                "your emergency number."
            ),
        ):
            body.addWidget(Text(theme, text, wrap=True, tone="text_2"))
        every = Button(theme, self.tr("All complaints"), "secondary", "list")
        every.clicked.connect(lambda: self.show_complaints(True))
        body.addWidget(every)

    def focus_answer(self) -> None:
        """To what has to be chosen or read before anything is opened."""
        first = self.urgent.now if self.urgent is not None else self._first
        if first is None:
            self.focus_list()
        else:
            first.show()  # what waits for its layout takes no focus
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_row(self, find: Find) -> RowButton | None:
        if find.kind is FoundKind.POINT:
            return self._point_row(self._library.atlas()[find.id], find.matched)
        title, below, icon = self._words(find)
        if not title:
            return None
        row = RowButton(
            self._theme, title, below, Icon(self._theme, icon, 24, "accent"), framed=True,
            chevron=True, wrap=True,
        )  # fmt: skip
        row.clicked.connect(lambda: self.found.emit(find.kind.value, find.id))
        return row

    def _words(self, find: Find) -> tuple[str, str, str]:
        library = self._library
        if find.kind is FoundKind.COMPLAINT:
            title = library.complaints()[find.id].title
            return title, self._few(library.points_for(find.id)), ICONS[find.id]
        if find.kind is FoundKind.ROUTINE:
            return self._routines().get(find.id, ("", ()))[0], self.tr("Routine"), "list"
        if find.kind is FoundKind.REGION:
            return library.region_names()[find.id].title, self.tr("Place on the body"), "map"
        if find.kind is FoundKind.PART:
            return library.part_names()[find.id].title, self.tr("Place on the body"), "map"
        if find.kind is FoundKind.MERIDIAN:
            return library.meridian_names()[find.id].title, self.tr("Meridian"), "activity"
        if find.kind is FoundKind.TERM:
            term = library.glossary()[find.id]
            return term.word, self.tr("Word explained"), "book-open"
        if find.kind is FoundKind.PAGE:
            return library.pages()[find.id].title, self.tr("Page to read"), "book-open"
        if find.kind is FoundKind.AREA:
            return library.areas()[find.id].title, self.tr("Place on the body"), "map"
        return "", "", "list"
