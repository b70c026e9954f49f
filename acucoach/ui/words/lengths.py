"""Lengths in words and back, in centimetres or inches as the locale has it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from acucoach.domain.body_lengths import (
    BodyMeasure,
    FingerReach,
    OwnLengths,
    PointMeasure,
    Told,
    tell,
)

INCH = 25.4
"""Millimetres."""


class LengthWords(QObject):
    """Words in the user's language.

    Args:
        locale: whose units and numbers; None for the usual one.
    """

    def __init__(self, locale: QLocale | None = None) -> None:
        super().__init__()
        self._locale = locale or QLocale()

    @property
    def inches(self) -> bool:
        """Whether lengths are told in inches."""
        return self._locale.measurementSystem() is not QLocale.MeasurementSystem.MetricSystem

    @property
    def unit(self) -> str:
        """The unit's sign."""
        return self.tr("in") if self.inches else self.tr("cm")

    def number(self, millimetres: float) -> str:
        """A length without its unit, to a tenth."""
        return self._locale.toString(millimetres / (INCH if self.inches else 10), "f", 1)

    def length(self, millimetres: float) -> str:
        """ "4.3 cm", "1.7 in"."""
        return self.tr("{number} {unit}").format(number=self.number(millimetres), unit=self.unit)

    def parse(self, text: str) -> float | None:
        """Millimetres of a typed number; None where it is none. Comma and point both part."""
        bare = text.strip().removesuffix(self.unit).strip()
        value, fine = self._locale.toDouble(bare)
        if not fine:
            value, fine = QLocale.c().toDouble(bare.replace(",", "."))
        if not fine or not 0 < value < 1000:
            return None
        return value * (INCH if self.inches else 10)

    def cun(self, count: float) -> str:
        """A number of cun without its unit."""
        return self._locale.toString(count, "g", 3)

    # how far away a point lies

    def on_you(self, point: PointMeasure, measure: BodyMeasure, own: OwnLengths) -> str:
        """Where a point lies by one's own measures, a sentence or more; empty if not measured."""
        told = {side: tell(point, measure, own, side) for side in measure.sides}
        known = {side: one for side, one in told.items() if one is not None}
        if not known:
            return ""
        ones = list(known.values())
        shown = [self.length(one.millimetres) for one in ones]
        count = self.cun(point.cun)
        if len(set(shown)) == 2:
            where = self.tr("{left} on your left, {right} on your right, {start}").format(
                left=shown[0], right=shown[1], start=point.start
            )
        else:
            where = self.tr("{length} {start}").format(length=shown[0], start=point.start)
        if measure.id.startswith("fingers"):
            text = self.tr("On you: {where} ({count} cun by your own fingers).")
        else:
            text = self.tr("On you: {where} ({count} of your {total} cun).")
        sentences = [text.format(where=where, count=count, total=self.cun(measure.cun))]
        thumb_rule = self._fingers(point, ones[0])
        if thumb_rule:
            sentences.append(thumb_rule)
        return " ".join(sentences)

    def _fingers(self, point: PointMeasure, told: Told) -> str:
        if told.fingers is None or told.reach is None or point.fingers is None:
            return ""
        names = {
            2: self.tr("Your two fingers are {length}: {verdict}."),
            3: self.tr("Your three fingers are {length}: {verdict}."),
            4: self.tr("Your four fingers are {length}: {verdict}."),
            8: self.tr("Your four fingers, laid twice, are {length}: {verdict}."),
        }
        middle = self.tr("The middle of your third finger lies at {length}: {verdict}.")
        verdicts = {
            FingerReach.RIGHT: self.tr("about right for you"),
            FingerReach.TOO_FAR: self.tr("too far for you"),
            FingerReach.TOO_SHORT: self.tr("not far enough for you"),
        }
        text = names.get(int(point.fingers), middle) if point.fingers % 1 == 0 else middle
        return text.format(length=self.length(told.fingers), verdict=verdicts[told.reach])

    def range(self, measure: BodyMeasure) -> tuple[str, str]:
        """The shortest and the longest that a measure can be."""
        return self.length(measure.shortest), self.length(measure.longest)
