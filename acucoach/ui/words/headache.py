"""Headache and medicine days in sentences, for screen and paper."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.instruments import DayCount, HeadacheMonth, LimitCount


class HeadacheWords(QObject):
    """Counts and limits; never a diagnosis."""

    def lines(self, month: HeadacheMonth) -> list[str]:
        """Headache days, then each limit whose medicines were taken, then what to do."""
        found = [self._aching(month), *(self._limit(one) for one in month.medicines)]
        reached = [month.often, *(one.reached for one in month.medicines)]
        if month.often:
            found.insert(1, month.text)
        if any(reached):
            found.append(
                self.tr(
                    "The limits speak of more than 3 months. Show these counts to your doctor "
                    "before you change a medicine."
                )
            )
        return found

    def _aching(self, month: HeadacheMonth) -> str:
        text = self.tr("Headache on {days} of the last {length} days.").format(
            days=month.headache.days, length=month.headache.length
        )
        return f"{text} {self._open(month.headache)}".strip()

    def _limit(self, one: LimitCount) -> str:
        said = {
            True: self.tr("reached"),
            False: self.tr("not reached"),
            None: self.tr("open, for days are not written"),
        }[one.reached]
        return self.tr("{text} Days in these {length}: {days}. Limit {said}.").format(
            text=one.limit.text, length=one.count.length, days=one.count.days, said=said
        )

    def _open(self, count: DayCount) -> str:
        missing = count.length - count.recorded
        if not missing:
            return ""
        if missing == 1:
            return self.tr("1 day is not written.")
        return self.tr("{n} days are not written.").format(n=missing)
