"""The diary's fixed words in the user's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject, QTime

from acucoach.domain.diary import Measure, MedicineKind, Problem, Quality, Trigger
from acucoach.domain.session_record import SideEffect
from acucoach.storage.undo import Action
from acucoach.ui.widgets.dates import qdate
from acucoach.ui.words.side_effects import SideEffectWords

MOST_NAMED = 3
"""Days that are named one by one; of more, only how many there are."""


class DiaryWords(QObject):
    """Names of qualities, triggers, measures and medicine groups, and how times are written.

    Own words (tags, own measures) are shown as they were typed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locale = QLocale()
        self.qualities: dict[str, str] = {
            Quality.PRESSING: self.tr("Pressing"),
            Quality.THROBBING: self.tr("Throbbing"),
            Quality.STABBING: self.tr("Stabbing"),
            Quality.BURNING: self.tr("Burning"),
            Quality.ACHING: self.tr("Aching"),
            Quality.PULLING: self.tr("Pulling"),
            Quality.CRAMPING: self.tr("Cramping"),
            Quality.TINGLING: self.tr("Tingling"),
            Quality.NUMB: self.tr("Numb"),
            Quality.ELECTRIC: self.tr("Electric"),
            Quality.STIFF: self.tr("Stiff"),
            Quality.LEFT: self.tr("On the left"),
            Quality.RIGHT: self.tr("On the right"),
            Quality.AURA: self.tr("Aura"),
            Quality.NAUSEA: self.tr("Nausea"),
            Quality.LIGHT_HURTS: self.tr("Light hurts"),
            Quality.NOISE_HURTS: self.tr("Noise hurts"),
        }
        self.triggers: dict[str, str] = {
            Trigger.SLEEP: self.tr("Poor sleep"),
            Trigger.SCREEN: self.tr("Screen work"),
            Trigger.STRESS: self.tr("Stress"),
            Trigger.POSTURE: self.tr("Posture"),
            Trigger.AIR: self.tr("Draught or stale air"),
            Trigger.WEATHER: self.tr("Weather"),
            Trigger.FOOD: self.tr("Food"),
            Trigger.MISSED_MEAL: self.tr("Missed meal"),
            Trigger.ALCOHOL: self.tr("Alcohol"),
            Trigger.CYCLE: self.tr("Cycle"),
            Trigger.EXERTION: self.tr("Exertion"),
            Trigger.LIGHT: self.tr("Bright light"),
            Trigger.NOISE: self.tr("Noise"),
            Trigger.SMELL: self.tr("Smell"),
        }
        self.measures: dict[str, str] = {
            Measure.REST: self.tr("Rest"),
            Measure.DARK_ROOM: self.tr("Dark room"),
            Measure.COLD: self.tr("Cold"),
            Measure.HEAT: self.tr("Heat"),
            Measure.WALK: self.tr("A walk"),
            Measure.STRETCH: self.tr("Stretching"),
            Measure.BREATHING: self.tr("Breathing"),
            Measure.CAFFEINE: self.tr("Coffee or tea"),
            Measure.WATER: self.tr("Water"),
        }
        self.medicine_kinds: dict[str, str] = {
            MedicineKind.UNKNOWN: self.tr("I do not know the kind"),
            MedicineKind.PARACETAMOL: self.tr("Paracetamol (acetaminophen)"),
            MedicineKind.NSAID: self.tr("Ibuprofen, aspirin and the like"),
            MedicineKind.TRIPTAN: self.tr("Triptan"),
            MedicineKind.ERGOT: self.tr("Ergotamine"),
            MedicineKind.OPIOID: self.tr("Opioid"),
            MedicineKind.COMBINED: self.tr("Several substances in one"),
            MedicineKind.PREVENTIVE: self.tr("Taken to prevent"),
            MedicineKind.OTHER: self.tr("Something else"),
        }
        self._side_effects = {str(kind): SideEffectWords().effect(kind) for kind in SideEffect}
        self._problems = {
            Problem.NO_CONTENT: self.tr("Choose a number or write a note first."),
            Problem.NO_OFFSET: self.tr("That time is not clear."),
            Problem.YEAR: self.tr("That year is too far away."),
            Problem.INTENSITY: self.tr("Pain is a whole number from 0 to 10."),
            Problem.ONSET_AFTER_ENTRY: self.tr(
                "It cannot have begun after the time of the entry. Correct one of the two."
            ),
            Problem.END_BEFORE_ONSET: self.tr(
                "It cannot have ended before it began. Correct one of the two."
            ),
            Problem.ENDED_AND_GOING: self.tr("It has either ended or is still going."),
            Problem.TOO_MANY_MARKS: self.tr("There is room for 200 places in one entry."),
            Problem.TOO_MANY: self.tr("There is room for 100 words or medicines of a kind."),
            Problem.PLACE: self.tr("One of the places is off the body. Draw it again."),
            Problem.RADIUS: self.tr("One of the places has no size. Draw it again."),
            Problem.LABEL: self.tr("Names and own words may have up to 200 characters."),
            Problem.FUTURE: self.tr("That time is still to come. Did you mean yesterday?"),
            Problem.ANSWER: self.tr("An answer is outside its range."),
        }
        self._actions = {
            Action.ADD: self.tr("Saved."),
            Action.CHANGE: self.tr("Changed."),
            Action.DELETE: self.tr("Deleted. It stays in the bin for 30 days."),
            Action.RESTORE: self.tr("Back in the diary."),
            Action.IMPORT: self.tr("Imported."),
        }

    def trigger(self, label: str) -> str:
        """A trigger's name."""
        return self.triggers.get(label, label)

    def quality(self, label: str) -> str:
        """A quality's name."""
        return self.qualities.get(label, label)

    def measure(self, label: str) -> str:
        """A measure's name."""
        return self.measures.get(label, label)

    def side_effect(self, kind: str) -> str:
        """A side effect's name; own words stay as they are."""
        return self._side_effects.get(kind, kind)

    def problem(self, problem: Problem) -> str:
        """What is wrong, in a sentence."""
        return self._problems[problem]

    def done(self, action: Action) -> str:
        """What has just been done."""
        return self._actions[action]

    def time(self, moment: datetime) -> str:
        """The wall time of a moment."""
        return self.locale.toString(
            QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat
        )

    def day(self, day: date) -> str:
        """A day with its weekday."""
        return self.locale.toString(qdate(day), QLocale.FormatType.LongFormat)

    def strongest(self, value: int, days: Sequence[date]) -> str:
        """Which days were the strongest of a period; how many, where that are more than three.

        Args:
            value: the highest rating, 1 to 10.
            days: those that had it, at least one.
        """
        shown = self.locale.createSeparatedList([self.short_day(day) for day in days])
        if len(days) == 1:
            return self.tr("The strongest day was {day}: {value} of 10.").format(
                day=shown, value=value
            )
        if len(days) <= MOST_NAMED:
            return self.tr("The strongest days were {days}: {value} of 10.").format(
                days=shown, value=value
            )
        return self.tr("The strongest rating was {value} of 10, on {count} days.").format(
            value=value, count=self.locale.toString(len(days))
        )

    def short_day(self, day: date) -> str:
        """Day and month in few letters; the day is an ordinal where the language has it so."""
        ordinal = "d." in self.locale.dateFormat(QLocale.FormatType.LongFormat)
        return self.locale.toString(qdate(day), "d. MMM" if ordinal else "d MMM")

    def span(self, first: date, last: date, on: date | None = None) -> tuple[str, str]:
        """Both ends of a period in few letters; with their years, where these are not one.

        Args:
            first: where it begins.
            last: where it ends.
            on: the day it is told on, whose year counts too; None where that does not matter.
        """
        if first.year == last.year == (on or last).year:
            return self.short_day(first), self.short_day(last)
        begun, over = (f"{self.short_day(day)} {day.year}" for day in (first, last))
        return begun, over

    def moment(self, moment: datetime, on: date) -> str:
        """A time, with its day when that is another one."""
        if moment.date() == on:
            return self.time(moment)
        return f"{self.short_day(moment.date())}, {self.time(moment)}"
