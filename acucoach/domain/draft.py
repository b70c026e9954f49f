"""What stands in a form and is not saved yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, time
from enum import StrEnum

from acucoach.domain.diary import Entry, Medicine
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import Answer, BodyPlace
from acucoach.domain.routine import Routine


class DraftKind(StrEnum):
    """The forms whose contents outlive the window."""

    ENTRY = "entry"
    SESSION = "session"
    ROUTINE = "routine"
    COURSE = "course"
    QUESTIONNAIRE = "questionnaire"
    PROFILE = "profile"
    TODAY = "today"
    LINES = "lines"


@frozen
class Draft:
    """One form's contents.

    Attributes:
        kind: which form.
        subject: the id of what is being changed; empty for something new.
        text: the contents, as JSON.
    """

    kind: DraftKind
    subject: str
    text: str


@frozen
class EntryDraft:
    """A diary entry as it stands in the form.

    Attributes:
        entry: the fields; its times of writing are those of the beginning of the draft.
        at_now: the entry is for the moment at which it will be saved.
        medicines: all lines, also those still without a name.
        word: an own word that was typed and not added yet.
    """

    entry: Entry
    at_now: bool
    medicines: tuple[Medicine, ...]
    word: str


@frozen
class SessionDraft:
    """A session's note and beginning, as they stand in its page."""

    note: str
    started: datetime | None


@frozen
class CourseDraft:
    """A plan as it stands in the form; unlike a ``Course`` it may still break a rule.

    Attributes:
        what: routine id or point code.
        times_a_day: the day's aim.
        weekdays: Monday is 0.
        reminders: each line's time and whether it is on.
        first: first day.
        ends: whether there is a last day.
        last: the last day shown.
    """

    what: str
    times_a_day: int
    weekdays: frozenset[int]
    reminders: tuple[tuple[bool, time], ...]
    first: date
    ends: bool
    last: date


@frozen
class RoutineDraft:
    """A routine as it stands in the editor, and what is typed into its search line."""

    routine: Routine
    look_for: str


@frozen
class LinesDraft:
    """Single lines of a page, by a name each; only those that differ from what is kept."""

    lines: Mapping[str, str]


@frozen
class AnswersDraft:
    """Answers of a questionnaire; None where none is given yet."""

    answers: tuple[int | None, ...]


@frozen
class HealthDraft:
    """Answers of the profile or of today's check, as they stand in the form.

    Attributes:
        day: the day they speak of; None for lasting ones.
        answers: by question.
        where: places by question.
        numbers: what is typed: year of birth, week, name and telephone of the care team.
        adult: whether being of age is ticked.
        since: when something was, by question.
        agreed: since when a doctor agrees, by question.
    """

    day: date | None
    answers: Mapping[str, Answer]
    where: Mapping[str, frozenset[BodyPlace]]
    numbers: tuple[str, ...] = ()
    adult: bool = False
    since: Mapping[str, date] = field(default_factory=dict)
    agreed: Mapping[str, date] = field(default_factory=dict)
