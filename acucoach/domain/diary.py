"""The diary: what hurts, how much, where, since when, and what was done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from acucoach.domain.anatomy import Place
from acucoach.domain.calendar_day import FIRST_YEAR, LAST_YEAR
from acucoach.domain.frozen import frozen

LOWEST, HIGHEST = 0, 10
"""The numeric rating scale: 0 is no pain, 10 the worst imaginable."""

MOST_MARKS = 200
MOST_WORDS = 100
"""Words of one list: qualities, triggers, tags, measures."""
MOST_MEDICINES = 100
LONGEST_LABEL = 200
SMALLEST_RADIUS, LARGEST_RADIUS = 1.0, 400.0
"""Millimetres on the skin."""


class Problem(StrEnum):
    """What is wrong with something the user wrote; the screen has a sentence for each."""

    NO_CONTENT = "no-content"
    NO_OFFSET = "no-offset"
    YEAR = "year"
    INTENSITY = "intensity"
    ONSET_AFTER_ENTRY = "onset-after-entry"
    END_BEFORE_ONSET = "end-before-onset"
    ENDED_AND_GOING = "ended-and-going"
    TOO_MANY_MARKS = "too-many-marks"
    PLACE = "place"
    RADIUS = "radius"
    TOO_MANY = "too-many"
    LABEL = "label"
    FUTURE = "future"
    ANSWER = "answer"


_SENTENCES = {
    Problem.NO_CONTENT: "An entry needs a number, a place, a note or something else to keep.",
    Problem.NO_OFFSET: "A time needs its offset from UTC.",
    Problem.YEAR: f"The year must lie between {FIRST_YEAR} and {LAST_YEAR}.",
    Problem.INTENSITY: "Pain is a whole number from 0 to 10.",
    Problem.ONSET_AFTER_ENTRY: "It cannot have begun after the time of the entry.",
    Problem.END_BEFORE_ONSET: "It cannot have ended before it began.",
    Problem.ENDED_AND_GOING: "It has either ended or is still going.",
    Problem.TOO_MANY_MARKS: f"An entry holds {MOST_MARKS} marks on the body at most.",
    Problem.TOO_MANY: f"An entry holds {MOST_WORDS} words or medicines of a kind at most.",
    Problem.PLACE: "A mark lies off the body.",
    Problem.RADIUS: "A mark's radius must lie between 1 and 400 mm.",
    Problem.LABEL: f"A word or name must have 1 to {LONGEST_LABEL} characters.",
    Problem.FUTURE: "That time is still to come.",
    Problem.ANSWER: "An answer lies outside its range.",
}


class DiaryError(ValueError):
    """Something that cannot be kept in the diary.

    Attributes:
        problem: which rule it breaks.
        field: the field's name.
    """

    def __init__(self, problem: Problem, field: str) -> None:
        super().__init__(f"{field}: {_SENTENCES[problem]}")
        self.problem = problem
        self.field = field


class Quality(StrEnum):
    """How it feels."""

    PRESSING = "pressing"
    THROBBING = "throbbing"
    STABBING = "stabbing"
    BURNING = "burning"
    ACHING = "aching"
    PULLING = "pulling"
    CRAMPING = "cramping"
    TINGLING = "tingling"
    NUMB = "numb"
    ELECTRIC = "electric"
    STIFF = "stiff"
    LEFT = "on-the-left"
    RIGHT = "on-the-right"
    AURA = "aura"
    NAUSEA = "nausea"
    LIGHT_HURTS = "light-hurts"
    NOISE_HURTS = "noise-hurts"


ATTACK_SIGNS = (
    Quality.LEFT,
    Quality.RIGHT,
    Quality.AURA,
    Quality.NAUSEA,
    Quality.LIGHT_HURTS,
    Quality.NOISE_HURTS,
)
"""What comes with an attack of headache or migraine (headache classification, chapter 1)."""


class Trigger(StrEnum):
    """What may have set it off; own tags add to these."""

    SLEEP = "sleep"
    SCREEN = "screen"
    STRESS = "stress"
    POSTURE = "posture"
    AIR = "air"
    WEATHER = "weather"
    FOOD = "food"
    MISSED_MEAL = "missed-meal"
    ALCOHOL = "alcohol"
    CYCLE = "cycle"
    EXERTION = "exertion"
    LIGHT = "light"
    NOISE = "noise"
    SMELL = "smell"


class Measure(StrEnum):
    """What else was done about it; own words add to these."""

    REST = "rest"
    DARK_ROOM = "dark-room"
    COLD = "cold"
    HEAT = "heat"
    WALK = "walk"
    STRETCH = "stretch"
    BREATHING = "breathing"
    CAFFEINE = "caffeine"
    WATER = "water"


class MedicineKind(StrEnum):
    """Group of a medicine against pain, as the overuse limits use it; the user says which."""

    UNKNOWN = ""
    PARACETAMOL = "paracetamol"
    NSAID = "nsaid"
    TRIPTAN = "triptan"
    ERGOT = "ergot"
    OPIOID = "opioid"
    COMBINED = "combined"
    PREVENTIVE = "preventive"
    OTHER = "other"


@frozen
class Mark:
    """A sore place drawn on the body.

    Attributes:
        place: its middle, on the skin of the standing figure.
        radius: millimetres.
        intensity: 0-10 at this place; None when it was not said.
    """

    place: Place
    radius: float
    intensity: int | None = None


@frozen
class Spot:
    """Marks that lie in the same place.

    Attributes:
        mark: their middle, with the mean strength.
        times: how many there are.
    """

    mark: Mark
    times: int


@frozen
class Medicine:
    """A medicine that was taken.

    Attributes:
        name: as the user calls it.
        dose: as written ("400 mg", "2 tablets"); may be empty.
        kind: its group; unknown unless the user says.
        taken: when; the entry's own time when None.
    """

    name: str
    dose: str = ""
    kind: MedicineKind = MedicineKind.UNKNOWN
    taken: datetime | None = None


def medicine_line(name: str, dose: str) -> str:
    """A medicine in one line: "Ibuprofen 400 mg"."""
    return f"{name} {dose}".strip()


@frozen
class Entry:
    """One entry; a day may have any number of them.

    Attributes:
        id: UUIDv7.
        at: the time it speaks of, aware, with the offset of the place where it was written.
        created: when it was first written, aware.
        changed: when it was last changed, aware; tells two copies apart when computers merge.
        complaint: complaint id; empty for a plain note.
        intensity: 0-10; None when no number was given.
        marks: sore places.
        onset: when it began; None when not said.
        end: when it ended; None when not said.
        still_going: the user said that it goes on.
        qualities: how it feels (``Quality`` values).
        triggers: what may have set it off (``Trigger`` values).
        tags: the user's own words.
        medicines: what was taken.
        measures: what else was done (``Measure`` values or own words).
        note: plain text of any length.
    """

    id: str
    at: datetime
    created: datetime
    changed: datetime
    complaint: str = ""
    intensity: int | None = None
    marks: tuple[Mark, ...] = ()
    onset: datetime | None = None
    end: datetime | None = None
    still_going: bool = False
    qualities: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    measures: tuple[str, ...] = ()
    note: str = ""

    @property
    def duration(self) -> timedelta | None:
        """True length from onset to end, whatever clocks did meanwhile; None when open."""
        if self.onset is None or self.end is None:
            return None
        return self.end - self.onset


class Reflection(StrEnum):
    """What the user said of a whole day. No word at all is no row: not recorded."""

    NONE = "none"
    STILL_GOING = "still-going"


@frozen
class DayNote:
    """The reflection on one day.

    Attributes:
        id: UUIDv7.
        day: the user's day.
        said: none today, or still going.
        note: plain text.
        changed: when it was last changed, aware.
    """

    id: str
    day: date
    said: Reflection
    changed: datetime
    note: str = ""


class DayState(StrEnum):
    """What is known of a day: four things that are never mixed up."""

    RATED = "rated"
    NONE = "none"
    STILL_GOING = "still-going"
    NOT_RECORDED = "not-recorded"


def day_state(strongest: int | None, said: Reflection | None) -> DayState:
    """What is known of a day.

    A number above 0 outweighs "none today"; a note without a number says nothing about pain.

    Args:
        strongest: highest rating of the day, None without any.
        said: the reflection, if any.
    """
    if strongest is not None and strongest > LOWEST:
        return DayState.RATED
    if said is Reflection.STILL_GOING:
        return DayState.STILL_GOING
    if strongest == LOWEST or said is Reflection.NONE:
        return DayState.NONE
    return DayState.NOT_RECORDED


def check_entry(entry: Entry) -> Entry:
    """The entry itself, when it can be kept.

    Raises:
        DiaryError: with the field and the rule it breaks.
    """
    for field in ("at", "created", "changed", "onset", "end"):
        _check_moment(getattr(entry, field), field)
    _check_intensity(entry.intensity, "intensity")
    if entry.onset is not None and entry.onset > entry.at:
        raise DiaryError(Problem.ONSET_AFTER_ENTRY, "onset")
    if entry.end is not None and entry.end < (entry.onset or entry.end):
        raise DiaryError(Problem.END_BEFORE_ONSET, "end")
    if entry.end is not None and entry.still_going:
        raise DiaryError(Problem.ENDED_AND_GOING, "end")
    if len(entry.marks) > MOST_MARKS:
        raise DiaryError(Problem.TOO_MANY_MARKS, "marks")
    for mark in entry.marks:
        _check_mark(mark)
    for field in ("qualities", "triggers", "tags", "measures"):
        labels = getattr(entry, field)
        if len(labels) > MOST_WORDS:
            raise DiaryError(Problem.TOO_MANY, field)
        for label in labels:
            _check_label(label, field)
    if len(entry.medicines) > MOST_MEDICINES:
        raise DiaryError(Problem.TOO_MANY, "medicines")
    for medicine in entry.medicines:
        _check_label(medicine.name, "medicines")
        _check_moment(medicine.taken, "medicines")
        if len(medicine.dose) > LONGEST_LABEL:
            raise DiaryError(Problem.LABEL, "medicines")
    if len(entry.complaint) > LONGEST_LABEL:
        raise DiaryError(Problem.LABEL, "complaint")
    if not _has_content(entry):
        raise DiaryError(Problem.NO_CONTENT, "entry")
    return entry


def check_not_future(entry: Entry, now: datetime) -> Entry:
    """The entry itself, when no time in it is still to come.

    Raises:
        DiaryError: ``FUTURE``, with the field.
    """
    for field in ("at", "onset", "end"):
        moment = getattr(entry, field)
        if moment is not None and moment > now + timedelta(minutes=1):
            raise DiaryError(Problem.FUTURE, field)
    return entry


def tidy(entry: Entry) -> Entry:
    """The entry with labels trimmed, in order and without doubles."""
    return replace(
        entry,
        qualities=_labels(entry.qualities),
        triggers=_labels(entry.triggers),
        tags=_labels(entry.tags),
        measures=_labels(entry.measures),
        medicines=tuple(
            replace(medicine, name=medicine.name.strip(), dose=medicine.dose.strip())
            for medicine in entry.medicines
            if medicine.name.strip()
        ),
    )


def _labels(labels: Sequence[str]) -> tuple[str, ...]:
    trimmed = (" ".join(label.split()) for label in labels)
    return tuple(dict.fromkeys(label for label in trimmed if label))


def _has_content(entry: Entry) -> bool:
    return bool(
        entry.intensity is not None
        or entry.marks
        or entry.note.strip()
        or entry.medicines
        or entry.measures
        or entry.tags
        or entry.triggers
        or entry.qualities
        or entry.still_going
        or entry.onset
    )


def _check_moment(moment: datetime | None, field: str) -> None:
    if moment is None:
        return
    if moment.utcoffset() is None:
        raise DiaryError(Problem.NO_OFFSET, field)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise DiaryError(Problem.YEAR, field)


def _check_intensity(value: int | None, field: str) -> None:
    if value is not None and not LOWEST <= value <= HIGHEST:
        raise DiaryError(Problem.INTENSITY, field)


def _check_mark(mark: Mark) -> None:
    _check_intensity(mark.intensity, "marks")
    place = mark.place
    # The standing figure is under 2 m; arms spread wide stay within 1.5 m of its axis. The
    # comparisons also refuse numbers that are not numbers.
    if not (abs(place.x) <= 1500 and abs(place.y) <= 1500 and -100 <= place.z <= 2500):
        raise DiaryError(Problem.PLACE, "marks")
    if not SMALLEST_RADIUS <= mark.radius <= LARGEST_RADIUS:
        raise DiaryError(Problem.RADIUS, "marks")


def _check_label(label: str, field: str) -> None:
    if not 1 <= len(label) <= LONGEST_LABEL:
        raise DiaryError(Problem.LABEL, field)
