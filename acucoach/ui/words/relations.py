"""What sessions, control prompts and series of days say together; never of a cause."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale, QObject

from acucoach.domain.own_measure import SLEEP, STEPS
from acucoach.domain.relief import FEWEST_EACH, FEWEST_SESSIONS, DoseFigures
from acucoach.domain.series_relation import FEWEST_DAYS, SeriesPair
from acucoach.domain.stratified_test import Relation
from acucoach.storage.relief_figures import TRIGGER
from acucoach.ui.words.own_measures import measure_name

STEPS_AT_ONCE = 1000
"""A step more or less is nothing to speak of."""


class RelationWords(QObject):
    """A relation is told with its size and interval; where none can be seen, as plainly.

    Args:
        trigger: gives the name of a trigger.
        titles: gives names of points by code.
    """

    def __init__(
        self,
        trigger: Callable[[str], str],
        titles: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._trigger, self._titles = trigger, titles
        self._locale = QLocale()

    def measure(self, what: str) -> str:
        """The name of a measure of a day."""
        return measure_name(what)

    # sessions and control prompts

    def dose(self, found: DoseFigures) -> list[str]:
        """The headline, then what is known of minutes, sides and points."""
        return [self._pressing(found), *self._parts(found)]

    def _pressing(self, found: DoseFigures) -> str:
        if found.pressing is None:
            return self.tr(
                "Not enough yet to hold pressing against not pressing: {sessions} sessions and "
                "{controls} questions without a session began from the same numbers. It takes "
                "{fewest} of each, with an answer half an hour later."
            ).format(
                sessions=0 if found.at_once else found.shared_sessions,
                controls=0 if found.at_once else found.shared_controls,
                fewest=FEWEST_EACH,
            )
        return self._told(
            found.pressing,
            self.tr(
                "Half an hour later the number was {size} points lower with pressing than "
                "without, from the same start"
            ),
            self.tr(
                "Half an hour later the number was {size} points higher with pressing than "
                "without, from the same start"
            ),
            self.tr("No relation can be seen between pressing and the number half an hour later"),
        )

    def _parts(self, found: DoseFigures) -> list[str]:
        if found.sessions < FEWEST_SESSIONS:
            text = self.tr(
                "Minutes, sides and points are looked at from {fewest} sessions with two numbers "
                "on; there are {n}."
            )
            return [text.format(fewest=FEWEST_SESSIONS, n=found.sessions)]
        lines = []
        if found.minutes is not None:
            lines.append(
                self._told(
                    found.minutes,
                    self.tr("Each minute more went with a change of {size} points down"),
                    self.tr("Each minute more went with a change of {size} points up"),
                    self.tr("No relation can be seen between minutes and change"),
                )
            )
        else:
            lines.append(
                self.tr("All your sessions last about the same time, so minutes tell nothing here.")
            )
        if found.both_sides is not None:
            lines.append(
                self._told(
                    found.both_sides,
                    self.tr("Sessions on both sides went {size} points further down"),
                    self.tr("Sessions on both sides went {size} points less far down"),
                    self.tr("No relation can be seen between one side or both and change"),
                )
            )
        titles = self._titles() if found.points else {}
        for one in found.points:
            name = titles.get(one.target, one.target)
            lines.append(
                self._told(
                    one.relation,
                    self.tr("Sessions with {name} went {size} points further down than others"),
                    self.tr("Sessions with {name} went {size} points less far down than others"),
                    self.tr("{name}: no relation with change can be seen"),
                    name=name,
                )
            )
        return lines

    def limits(self, found: DoseFigures) -> str:
        """What even this cannot tell."""
        text = self.tr(
            "Strong pain mostly falls back towards its usual level by itself: that is regression "
            "to the mean. So each session is held only against what began from the same number. "
            "It still does not show a cause: hope, or pressing just when pain turns, look the same."
        )
        if found.minutes is not None:
            ends = self.tr("Whoever stops as soon as it is better makes short sessions look good.")
            text = f"{text} {ends}"
        return text

    # series

    def looks(self, found: Sequence[SeriesPair]) -> list[str]:
        """Relations first; then, in one line each, what shows none."""
        told = [one for one in found if one.relation is not None]
        told.sort(key=lambda one: one.relation is None or not one.relation.seen)
        lines = [self._look(one) for one in told]
        few = sorted({self._series(one.key) for one in found if one.relation is None})
        if few:
            text = self.tr("Too few days yet for: {names}. It takes {fewest} with both numbers.")
            lines.append(text.format(names=", ".join(few), fewest=FEWEST_DAYS))
        return lines

    def many(self, found: Sequence[SeriesPair]) -> str:
        """How often was looked, and what that was corrected for."""
        n = sum(one.relation is not None for one in found)
        if n < 2:
            return ""
        text = self.tr(
            "Who looks {n} times finds something by chance alone more easily; that is allowed for. "
            "Days resemble the days before them; that is allowed for, too. What goes together "
            "need not be the cause of each other."
        )
        return text.format(n=n)

    def _look(self, one: SeriesPair) -> str:
        name = self._series(one.key)
        found = one.relation
        assert found is not None
        when = self.tr("the same day") if one.later == 0 else self.tr("the next day")
        if one.key.startswith(TRIGGER):
            lower = self.tr("Days with {name}: the strongest number of {when} was {size} lower")
            higher = self.tr("Days with {name}: the strongest number of {when} was {size} higher")
        elif one.key == SLEEP:
            lower = self.tr("Each hour slept more: the strongest number of {when} {size} lower")
            higher = self.tr("Each hour slept more: the strongest number of {when} {size} higher")
        elif one.key == STEPS:
            lower = self.tr("1,000 steps more: the strongest number of {when} {size} lower")
            higher = self.tr("1,000 steps more: the strongest number of {when} {size} higher")
        else:
            lower = self.tr("{name}, one more: the strongest number of {when} {size} lower")
            higher = self.tr("{name}, one more: the strongest number of {when} {size} higher")
        times = STEPS_AT_ONCE if one.key == STEPS else 1
        if times != 1:
            found = Relation(
                found.n, found.slope * times, found.low * times, found.high * times, found.chance
            )
        none = self.tr("{name} and the strongest number of {when}: no relation can be seen")
        return self._told(found, lower, higher, none, name=name, when=when)

    def _series(self, key: str) -> str:
        if key.startswith(TRIGGER):
            return self._trigger(key.removeprefix(TRIGGER))
        return self.measure(key)

    # both

    def _told(self, found: Relation, lower: str, higher: str, none: str, **names: str) -> str:
        low, high = self.signed(found.low), self.signed(found.high)
        if not found.seen:
            text = self.tr("{what}. If there is one, it probably lies between {low} and {high}.")
            return text.format(what=none.format(**names), low=low, high=high)
        what = lower if found.slope < 0 else higher
        told = what.format(size=self.number(abs(found.slope)), **names)
        text = self.tr("{what} (between {low} and {high}, {n} compared).")
        return text.format(what=told, low=low, high=high, n=found.n)

    def number(self, value: float) -> str:
        """A number with one place after the point, or two where one would be nothing."""
        places = 1 if value >= 0.1 or value < 0.005 else 2
        return self._locale.toString(float(value), "f", places)

    def signed(self, value: float) -> str:
        """A number with its sign."""
        shown = self.number(abs(value))
        return shown if value == 0 else f"{'+' if value > 0 else '−'}{shown}"
