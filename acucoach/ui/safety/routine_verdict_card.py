"""What the gate leaves of a routine, said before it starts, and what may be done instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.anatomy import Side
from acucoach.domain.cautions import SHOWN_AT_ONCE
from acucoach.domain.replacement import ReplacementOffer
from acucoach.domain.routine import AREA_PREFIX
from acucoach.domain.safety import Level, Reason
from acucoach.domain.safety_cold import COLD_PACK
from acucoach.domain.safety_gate import RoutineVerdict, StepVerdict
from acucoach.ui.safety.caution_list import MoreCautions
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.discard import discard
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.words.verdicts import VerdictWords

STATES = {Level.ALLOW: "allowed", Level.GENTLE: "gentle", Level.BLOCK: "blocked"}


class RoutineVerdictCard(QWidget):
    """One panel for the whole, and a line for each step that is left out, replaced or one-sided.

    Args:
        theme: the looks.
        title_of: the reader's name of a target.
        why: why something is offered, as a sentence.
    """

    replaceWanted = Signal(int, str)
    """Index of a step that is left out, and what is to take its place."""
    leaveOutWanted = Signal(int)
    """Index of a step that was replaced and is to be left out after all."""

    def __init__(
        self,
        theme: Theme,
        title_of: Callable[[str], str],
        why: Callable[[ReplacementOffer], str] = lambda offer: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._title_of, self._why = theme, title_of, why
        self.panel = VerdictPanel(theme)
        self.uses: dict[tuple[int, str], Button] = {}
        self.undoes: dict[int, Button] = {}
        self._lines = QWidget()
        self._inside = column(self.panel, self._lines, gap=theme.space(8))
        self.setLayout(self._inside)

    def show_verdict(
        self,
        verdict: RoutineVerdict,
        offers: Mapping[int, Sequence[ReplacementOffer]] | None = None,
    ) -> None:
        """Show a routine's verdict.

        Args:
            verdict: the gate's.
            offers: what may take a step's place, by its index; each has passed the gate.
        """
        title = VerdictWords().verdict(verdict.level)
        state, text = STATES[verdict.level], self._summary(verdict)
        if verdict.missing and verdict.routine is not None:
            state, title = "partial", self.tr("A few questions first")
            text = self.tr("Before you start you are asked what makes pressing unsafe.")
        self.panel.say(state, title, text)
        self.uses, self.undoes = {}, {}
        lines = column(gap=self._theme.space(14))
        cares = () if verdict.routine is None or verdict.missing else verdict.cares
        if cares:
            lines.addWidget(self._cares([care.text for care in cares]))
        out: dict[str, list[str]] = {}
        for index, step in enumerate(verdict.steps):
            if step.replaces is not None and not step.left_out:
                lines.addWidget(self._replaced(index, step, step.replaces))
            elif step.left_out and not (offers or {}).get(index, ()):
                # Said once for all steps that the same thing leaves out.
                out.setdefault(_why(step), []).append(self._title_of(step.step.target))
            elif step.sides_left_out:
                lines.addWidget(self._left_out(index, step, (offers or {}).get(index, ())))
        for why, names in out.items():
            name = self.locale().createSeparatedList(list(dict.fromkeys(names)))
            what = self.tr("{name}: left out.").format(name=name)
            lines.addWidget(self._line("ban", "blocked", what, why, (), ""))
        pack = verdict.cold_pack
        if pack is not None and not pack.startable:
            lines.addWidget(self._no_pack(pack.reasons[0]))
        holder = QWidget()
        holder.setLayout(lines)
        self._inside.replaceWidget(self._lines, holder)
        discard(self._lines)
        self._lines = holder
        holder.show()

    def _summary(self, verdict: RoutineVerdict) -> str:
        out = sum(step.left_out for step in verdict.steps)
        instead = sum(step.replaces is not None and not step.left_out for step in verdict.steps)
        every = len(verdict.steps)
        if verdict.routine is None:
            return self.tr("No step of this routine is open to you. The reasons stand below.")
        if out and instead:
            text = self.tr(
                "{left} of {all} steps are done, {instead} of them with another place. "
                "The others are left out, for the reasons below."
            )
        elif out:
            text = self.tr(
                "{left} of {all} steps are left. The others are left out, for the reasons below."
            )
        elif instead == 1:
            text = self.tr("One step is done at another place, as you chose.")
        elif instead:
            text = self.tr("{instead} steps are done at other places, as you chose.")
        elif verdict.changed:
            text = self.tr("Some steps are done on one side only.")
        else:
            return ""
        return text.format(left=every - out, all=every, instead=instead)

    def _cares(self, texts: Sequence[str]) -> QWidget:
        """What to mind in what is left."""
        cares = column(gap=self._theme.space(4))
        for text in texts[:SHOWN_AT_ONCE]:
            cares.addWidget(Text(self._theme, f"•  {text}", "caption", wrap=True))
        if len(texts) > SHOWN_AT_ONCE:
            cares.addWidget(MoreCautions(self._theme, texts[SHOWN_AT_ONCE:]))
        whole = QWidget()
        whole.setLayout(cares)
        return whole

    def _left_out(
        self, index: int, step: StepVerdict, offers: Sequence[ReplacementOffer]
    ) -> QWidget:
        name = self._title_of(step.step.target)
        if step.left_out:
            what = self.tr("{name}: left out.").format(name=name)
        elif step.sides_left_out == (Side.LEFT,):
            what = self.tr("{name}: right side only.").format(name=name)
        else:
            what = self.tr("{name}: left side only.").format(name=name)
        why = _why(step)
        buttons, told = [], []
        for offer in offers:
            other = self._title_of(offer.target)
            text = self.tr("Use {name} instead")
            if offer.target.startswith(AREA_PREFIX):
                text = self.tr("Rub “{name}” instead")
            text = text.format(name=other)
            button = Button(self._theme, text, "secondary")
            told.append(self._why(offer))
            button.setAccessibleDescription(
                self.tr("In place of {name}. {why}").format(name=name, why=told[-1])
            )
            button.clicked.connect(
                lambda _=False, target=offer.target: self.replaceWanted.emit(index, target)
            )
            self.uses[index, offer.target] = button
            buttons.append(button)
        return self._line("ban", "blocked", what, why, buttons, " ".join(filter(None, told)))

    def _no_pack(self, reason: Reason) -> QWidget:
        what = self.tr("{name}: left out.").format(name=self._title_of(COLD_PACK.code))
        why = f"{reason.text} {reason.instead}".strip()
        return self._line("ban", "blocked", what, why, (), "")

    def _replaced(self, index: int, step: StepVerdict, before: StepVerdict) -> QWidget:
        names = {
            "new": self._title_of(step.step.target),
            "old": self._title_of(before.step.target),
        }
        what = self.tr("{new} in place of {old}").format(**names)
        if step.sides_left_out:
            side = self.tr("right") if Side.LEFT in step.sides_left_out else self.tr("left")
            what = self.tr("{what}, {side} side only").format(what=what, side=side)
        reason = next(iter(before.reasons), None)
        undo = Button(self._theme, self.tr("Leave it out after all"), "link", "undo-2")
        undo.setAccessibleDescription(what)
        undo.clicked.connect(lambda: self.leaveOutWanted.emit(index))
        self.undoes[index] = undo
        why = "" if reason is None else f"{names['old']}: {reason.text}"
        return self._line("check", "allowed", what, why, [undo], "")

    def _line(
        self, icon: str, tone: str, what: str, why: str, buttons: Sequence[Button], told: str
    ) -> QWidget:
        theme = self._theme
        words = column(
            Text(theme, what, "body_strong", wrap=True),
            Text(theme, why, "caption", "text_2", wrap=True),
            gap=2,
        )
        if buttons:
            words.addSpacing(theme.space(4))
            words.addWidget(WrapRow(theme.space(8), *buttons))
        if told:
            words.addWidget(Text(theme, told, "caption", "text_2", wrap=True))
        line = row(gap=theme.space(8))
        line.addWidget(Icon(theme, icon, 20, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        whole = QWidget()
        whole.setLayout(line)
        return whole


def _why(step: StepVerdict) -> str:
    """What leaves a step out, and what to do in its place; empty where nothing is said."""
    reason = next((r for r in step.reasons if r.level is Level.BLOCK), None)
    return "" if reason is None else f"{reason.text} {reason.instead}".strip()
