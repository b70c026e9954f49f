"""Several people on one computer: who is shown, who else there is, adding, naming, removing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.domain.errors import ExpectedError
from acucoach.storage.people import LONGEST, Person
from acucoach.ui.preferences.section import Section
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.typed_lines import lines_draft
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.told import told


class People(Protocol):
    """Who has records here; see :class:`~acucoach.storage.people.PeopleBook`."""

    @property
    def current(self) -> Person:
        """Who is shown."""
        ...

    def all(self) -> tuple[Person, ...]:
        """Everybody."""
        ...

    def add(self, name: str) -> Person:
        """Somebody new."""
        ...

    def rename(self, person: Person, name: str) -> Person:
        """Another name."""
        ...

    def remove(self, person: Person) -> Person:
        """Out of the list."""
        ...

    def put_back(self, person: Person) -> Person:
        """Into the list again."""
        ...


class PeopleSection(Section):
    """A card for the one who is shown, one for the others, one for somebody new.

    Args:
        people: who there is.
    """

    personWanted = Signal(object)
    """A :class:`~acucoach.storage.people.Person` whose records are to be shown."""
    named = Signal()
    """Somebody was added, named or removed."""

    def __init__(self, theme: Theme, title: str, people: People) -> None:
        super().__init__(theme, title)
        self._people = people
        self.introduce(
            self.tr("Do you care for somebody? Each person has answers, sessions, diary and "
                    "backups of their own. Nothing of one is ever shown with another.")
        )  # fmt: skip
        mine = self.card(self.tr("Shown now"))
        self.own_name = self._field(self.tr("Name of the person shown now"))
        self.keep_name = Button(theme, self.tr("Keep this name"), "secondary", "check")
        self.keep_name.clicked.connect(self._rename_current)
        self.own_name.returnPressed.connect(self._rename_current)
        mine.addWidget(self.own_name)
        mine.addWidget(WrapRow(theme.space(8), self.keep_name))
        others = self.card(self.tr("Others on this computer"))
        self._lines = column(gap=theme.space(8))
        others.addLayout(self._lines)
        fresh = self.card(self.tr("Somebody new"))
        self.new_name = self._field(self.tr("Name of somebody new"))
        self.add = Button(theme, self.tr("Add this person"), "secondary", "plus")
        self.add.clicked.connect(self._add)
        self.new_name.returnPressed.connect(self._add)
        fresh.addWidget(self.new_name)
        fresh.addWidget(WrapRow(theme.space(8), self.add))
        self._said = Text(theme, "", "body", wrap=True)
        self._said.hide()
        self.body.addWidget(self._said)
        self.finish()
        self.rows: dict[str, dict[str, Button]] = {}
        """The buttons of each other person, by name and deed."""
        self._own = ""
        self.show_people()
        lines = {"own": self.own_name, "new": self.new_name}
        self.draft = lines_draft(lines, "people", lambda: {"own": self._own})

    @property
    def said(self) -> str:
        """What was answered last."""
        return self._said.text()

    def show_people(self) -> None:
        """Show who there is now."""
        current = self._people.current
        before, self._own = self._own, current.name
        if self.own_name.text() == before:  # else somebody writes there
            self.own_name.setText(current.name)
        empty(self._lines)
        self.rows = {}
        others = [person for person in self._people.all() if person.folder != current.folder]
        for person in others:
            self._lines.addWidget(self._line(person))
        if not others:
            self._lines.addWidget(Text(self.theme, self.tr("Nobody else yet."), tone="text_2"))

    def _line(self, person: Person) -> QWidget:
        theme = self.theme
        name = person.name or self.tr("No name yet")
        shown = self.tr("{name} (removed)").format(name=name) if person.removed else name
        deeds: dict[str, Button] = {}

        def deed(key: str, words: str, kind: str, icon: str, act: Callable[[], object]) -> Button:
            button = Button(theme, words, kind, icon, name=f"{name}: {words}")
            button.clicked.connect(lambda _=False: act())
            deeds[key] = button
            return button

        if person.removed:
            buttons = [deed("back", self.tr("Put back"), "secondary", "undo-2",
                            lambda: self._do(lambda: self._people.put_back(person)))]  # fmt: skip
        else:
            buttons = [deed("show", self.tr("Show this person"), "primary", "user",
                            lambda: self.personWanted.emit(person))]  # fmt: skip
            if person.removable:
                remove = deed("remove", self.tr("Remove"), "ghost", "trash-2",
                              lambda: self._ask(deeds))  # fmt: skip
                sure = deed("sure", self.tr("Yes, remove"), "danger", "trash-2",
                            lambda: self._remove(person))  # fmt: skip
                keep = deed("keep", self.tr("Keep"), "ghost", "undo-2", self.show_people)
                sure.hide()
                keep.hide()
                buttons += [remove, keep, sure]
        self.rows[name] = deeds
        line = QWidget()
        line.setLayout(
            column(Text(theme, shown, "body_strong", wrap=True),
                   WrapRow(theme.space(8), *buttons), gap=4)
        )  # fmt: skip
        return line

    def _ask(self, deeds: dict[str, Button]) -> None:
        self._say(self.tr("Remove this person from the list? Records and backups are kept."))
        for key, button in deeds.items():
            button.setVisible(key in ("sure", "keep"))
        deeds["keep"].setFocus()

    def _remove(self, person: Person) -> None:
        if self._do(lambda: self._people.remove(person)):
            text = self.tr("Removed from the list. Records and backups are kept in {folder}.")
            self._say(text.format(folder=person.folder))

    def _rename_current(self) -> None:
        if self._do(lambda: self._people.rename(self._people.current, self.own_name.text())):
            self.own_name.setText(self._own)
            self._say(self.tr("Saved."))

    def _add(self) -> None:
        if self._do(lambda: self._people.add(self.new_name.text())):
            self.new_name.clear()
            self._say(self.tr("Added. Press “Show this person” to go to their records."))

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except ExpectedError as error:
            self._say(told(error))
            return False
        self._say("")
        self.show_people()
        self.named.emit()
        return True

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        announce(self, text)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("Name"))
        field.setMaxLength(LONGEST)
        field.setFont(self.theme.font("body"))
        field.setMinimumHeight(self.theme.space(44))
        return field
