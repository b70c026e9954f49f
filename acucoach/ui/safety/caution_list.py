"""Cautions and reasons on the screen: five at most, the rest behind a button."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from acucoach.domain.acupoint import OWN_JUDGEMENT, Cited
from acucoach.domain.cautions import SHOWN_AT_ONCE, Caution, CautionKind
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.more_fold import MoreFold

_LOOKS = {
    CautionKind.BLOCKS: ("ban", "blocked"),
    CautionKind.SOFTENS: ("feather", "gentle"),
    CautionKind.STOPS: ("hand", "hurts"),
    CautionKind.SKIN: ("shield-check", "text_2"),
    CautionKind.GENERAL: ("info", "text_2"),
}


def listed(texts: Sequence[str]) -> str:
    """The first five texts as one: a line each when there are several."""
    first = texts[:SHOWN_AT_ONCE]
    return first[0] if len(first) == 1 else "\n".join(f"•  {text}" for text in first)


class MoreCautions(MoreFold):
    """What stands behind the first five.

    Args:
        theme: the looks.
        rest: texts, or lines already made.
    """

    def __init__(self, theme: Theme, rest: Sequence[str | QWidget]) -> None:
        lines = [
            Text(theme, f"•  {one}", "caption", wrap=True) if isinstance(one, str) else one
            for one in rest
        ]
        count = QLocale().toString(len(lines))
        more = QCoreApplication.translate("MoreCautions", "More cautions ({count})")
        fewer = QCoreApplication.translate("MoreCautions", "Fewer cautions")
        super().__init__(theme, more.format(count=count), fewer, lines)


def our_own(cautions: Iterable[Cited]) -> frozenset[str]:
    """The texts that rest on no source, only on this program's judgement."""
    return frozenset(one.text for one in cautions if set(one.cite) == {OWN_JUDGEMENT})


class CautionList(QWidget):
    """Lines with an icon each, the most important first.

    Args:
        theme: the looks.
        cautions: in the order they are to be read.
        own: texts that rest on this program's own judgement; the line says so.
    """

    def __init__(
        self,
        theme: Theme,
        cautions: Sequence[Caution],
        own: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._own = theme, own
        lines = [self._line(caution) for caution in cautions]
        self.shown, rest = lines[:SHOWN_AT_ONCE], lines[SHOWN_AT_ONCE:]
        self.more: MoreCautions | None = None
        inside = column(*self.shown, gap=theme.space(8))
        if rest:
            self.more = MoreCautions(theme, rest)
            inside.addWidget(self.more)
        self.setLayout(inside)

    def _line(self, caution: Caution) -> QWidget:
        icon, tone = _LOOKS[caution.kind]
        line = row(gap=self._theme.space(10))
        line.addWidget(Icon(self._theme, icon, 20, tone), 0, Qt.AlignmentFlag.AlignTop)
        text = caution.text
        if text in self._own:
            text = self.tr("{caution} (Our own caution.)").format(caution=text)
        line.addWidget(Text(self._theme, text, wrap=True), 1)
        holder = QWidget()
        holder.setLayout(line)
        return holder
