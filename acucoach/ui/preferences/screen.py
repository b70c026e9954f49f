"""The preferences room: sections at one side, calm cards at the other, everything saved at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from acucoach.domain.draft import LinesDraft
from acucoach.domain.frozen import frozen
from acucoach.settings import Settings
from acucoach.ui.drafts import FormDraft
from acucoach.ui.preferences.section import Section
from acucoach.ui.preferences.services import PreferencesServices
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.beside import Beside, Part
from acucoach.ui.widgets.frames import LIST_EDGE, Scroller, list_title, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton
from acucoach.ui.words.told import told


@frozen
class PlaceInRoom:
    """Where somebody is in the room.

    Attributes:
        section: its id.
        scrolled: pixels down.
        focus: object name of the control with the focus; may be empty.
        told: what was done last, to be said in the new window too; may be empty.
    """

    section: str
    scrolled: int
    focus: str
    told: str = ""


NEED_REBUILD = frozenset({"text_percent", "language"})
"""Settings that take effect when the window is built anew."""


class PreferencesScreen(Screen):
    """All settings, in sections that are built when first shown.

    Args:
        theme: the looks.
        services: what it needs from outside.
    """

    changed = Signal(object)
    """The :class:`~acucoach.settings.Settings` after a change, already saved."""
    rebuildWanted = Signal()
    """The window must be built anew: size of text or language."""
    recordsReplaced = Signal()
    personWanted = Signal(object)
    """The :class:`~acucoach.storage.people.Person` whose records are to be shown."""
    peopleChanged = Signal()
    """Somebody was added, named or removed."""
    """The window must be built anew, for it shows records that are no longer in use."""
    dumb = Signal()
    """A voice was to be heard and there is none; told from outside, maybe long after the press."""
    keysRequested = Signal()
    """The overview of keys is to be shown."""

    def __init__(
        self, theme: Theme, services: PreferencesServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._services = theme, services
        self._told = ""
        self.rows: dict[str, RowButton] = {}
        self.sections: dict[str, Section] = {}
        self.section = ""
        self._group = QButtonGroup(self)
        self._builders: dict[str, Callable[[str], Section]] = {
            "appearance": self._appearance,
            "language": self._language,
            "body": self._body,
            "sessions": self._sessions,
            "diary": self._diary,
            "safety": self._safety,
            "measures": self._measures,
            "people": self._of_people,
            "records": self._records,
            "about": self._about,
        }
        if services.people is None:
            del self._builders["people"]
        if services.measures is None:
            del self._builders["measures"]
        self._titles = {
            "appearance": self.tr("Appearance"),
            "language": self.tr("Language"),
            "body": self.tr("Body map"),
            "sessions": self.tr("Sessions"),
            "diary": self.tr("Diary"),
            "safety": self.tr("Safety"),
            "measures": self.tr("Your own ruler"),
            "people": self.tr("People"),
            "records": self.tr("Your records"),
            "about": self.tr("About AcuCoach"),
        }
        self._stack = QStackedWidget()
        self._problem = QWidget()
        self._problem_text = Text(theme, "", "body", "blocked", wrap=True)
        line = row(Icon(theme, "triangle-alert", 20, "blocked"), gap=theme.space(10))
        line.addWidget(self._problem_text, 1)
        line.setContentsMargins(*(theme.space(side) for side in (24, 12, 24, 0)))
        self._problem.setLayout(line)
        self._problem.hide()
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._problem)
        right.addWidget(self._stack, 1)
        self.sides = Beside(
            theme,
            Part(self._list(), self.tr("Settings"), self._list_width, 0),
            Part(beside, self.tr("Section"), 460),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        self.show_section("appearance")
        self.sides.show_second(False)

    # outside

    def show_section(self, name: str) -> None:
        """Show a section by its id; an unknown one does nothing."""
        if name not in self._builders:
            return
        if name not in self.sections:
            self.sections[name] = self._builders[name](self._titles[name])
            self._stack.addWidget(self.sections[name])
        self.section = name
        self.rows[name].setChecked(True)
        self._stack.setCurrentWidget(self.sections[name])
        self.sides.show_second()

    def place(self) -> PlaceInRoom:
        """Where one is, to return to in a room built anew."""
        focus = self.focusWidget()
        scrolled = self.sections[self.section].scroller.verticalScrollBar().value()
        return PlaceInRoom(self.section, scrolled, focus.objectName() if focus else "", self._told)

    def go_to(self, place: PlaceInRoom) -> None:
        """Return to a place."""
        self.show_section(place.section)
        section = self.sections[place.section]
        found = section.findChild(QWidget, place.focus) if place.focus else None
        target = found if isinstance(found, QWidget) and found.isEnabled() else None
        (target or self.rows[place.section]).setFocus()
        section.scroller.verticalScrollBar().setValue(place.scrolled)

    def refresh(self) -> None:
        """Settings were changed elsewhere: show what holds now."""
        for section in self.sections.values():
            section.show_settings(self._services.settings.now)

    @property
    def problem(self) -> str:
        """What could not be saved; empty when all is well."""
        return self._problem_text.text()

    # inside

    def _settings(self) -> Settings:
        return self._services.settings.now

    def _change(self, **changes: Any) -> bool:
        before = self._services.settings.now
        try:
            self._services.settings.change(**changes)
        except OSError as error:
            self._problem_text.setText(
                self.tr(
                    "This could not be saved ({reason}). Free some space on the disk or check the "
                    "folder's permissions, then choose again."
                ).format(reason=error.strerror or told(error))
            )
            self._problem.show()
            return False
        self._problem_text.setText("")
        self._problem.hide()
        now = self._services.settings.now
        if now == before:
            return True
        self.refresh()
        self.changed.emit(now)
        if any(getattr(now, name) != getattr(before, name) for name in NEED_REBUILD):
            self.rebuildWanted.emit()
        return True

    def _list(self) -> QWidget:
        theme = self._theme
        scroller = Scroller(theme, self.tr("Sections"), margin=LIST_EDGE, gap=4)
        scroller.body.addWidget(list_title(theme, self.tr("Settings")))
        scroller.body.addSpacing(theme.space(8))
        icons = {
            "appearance": "eye", "language": "book-open-text", "body": "person-standing",
            "sessions": "timer", "diary": "notebook-pen", "safety": "shield-check",
            "measures": "ruler", "people": "user",
            "records": "save", "about": "info",
        }  # fmt: skip
        for name in self._builders:
            title = self._titles[name]
            line = RowButton(theme, title, before=Icon(theme, icons[name], 20, "text_2"), wrap=True)
            line.clicked.connect(lambda _=False, name=name: self.show_section(name))
            self._group.addButton(line)
            scroller.body.addWidget(line)
            self.rows[name] = line
        scroller.body.addStretch(1)
        metrics = QFontMetrics(theme.font("body_strong"))
        longest = max(metrics.horizontalAdvance(title) for title in self._titles.values())
        around = theme.space(2 * LIST_EDGE + 10 + 10 + 12 + 12)
        self._list_width = round((longest + theme.px(20) + around) * 100 / theme.px(100))
        return scroller

    def _appearance(self, title: str) -> Section:
        from acucoach.ui.preferences.appearance import AppearanceSection

        return AppearanceSection(self._theme, title, self._change, self._settings)

    def _language(self, title: str) -> Section:
        from acucoach.ui.preferences.appearance import LanguageSection

        languages = self._services.languages
        return LanguageSection(self._theme, title, self._change, self._settings, languages)

    def _body(self, title: str) -> Section:
        from acucoach.ui.preferences.body_section import BodySection

        preview = self._services.skin_preview
        return BodySection(self._theme, title, self._change, self._settings, preview)

    def _sessions(self, title: str) -> Section:
        from acucoach.ui.preferences.session_section import SessionSection

        voice, sound = self._services.try_voice, self._services.try_sound
        made = SessionSection(
            self._theme, title, self._change, self._settings, voice, sound,
            self._services.closed_reminders,
        )  # fmt: skip
        self.dumb.connect(made.tell_dumb)
        return made

    def _diary(self, title: str) -> Section:
        from acucoach.ui.preferences.small_sections import DiarySection

        return DiarySection(self._theme, title, self._change, self._settings)

    def _safety(self, title: str) -> Section:
        from acucoach.ui.preferences.small_sections import SafetySection

        services = self._services
        made = SafetySection(
            self._theme, title, services.contact, services.keep_contact,
            services.ask_profile, services.ask_today, partial(self.show_section, "safety"),
        )  # fmt: skip
        return self._followed(made, made.draft)

    def _measures(self, title: str) -> Section:
        from acucoach.ui.preferences.measures_section import MeasuresSection

        services = self._services.measures
        assert services is not None
        made = MeasuresSection(self._theme, title, services)
        return self._followed(made, made.draft)

    def _of_people(self, title: str) -> Section:
        from acucoach.ui.preferences.people_section import PeopleSection

        people = self._services.people
        assert people is not None
        made = PeopleSection(self._theme, title, people)
        made.personWanted.connect(self.personWanted)
        made.named.connect(self.peopleChanged)
        return self._followed(made, made.draft)

    def _followed(self, section: Section, draft: FormDraft[LinesDraft]) -> Section:
        """A section, with what was typed into it and not kept."""
        self._services.drafts.follow(draft, section)
        self._services.drafts.take_up(draft)
        return section

    def _records(self, title: str) -> Section:
        from acucoach.ui.preferences.records_section import RecordsSection

        made = RecordsSection(
            self._theme, title, self._services.records, self._services.records.now().tzinfo
        )
        made.replaced.connect(self._replaced)
        return made

    def _replaced(self, told: str) -> None:
        self._told = told
        self.recordsReplaced.emit()

    def _about(self, title: str) -> Section:
        from acucoach.ui.preferences.about_section import AboutSection

        made = AboutSection(self._theme, title, self._services.about)
        made.keysRequested.connect(self.keysRequested)
        return made
