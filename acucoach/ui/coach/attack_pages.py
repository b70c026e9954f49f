"""The dark pages before and after an attack's session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.domain.diary import LONGEST_LABEL
from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.ui.coach.words_over_foot import centred
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import Chips, WrapRow
from acucoach.ui.widgets.frames import Scroller, column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.scale_ends import ScaleEnds

_MAIN = ("press",)
"""Ids of what is mostly wanted; where a page asks which of several it is, none of them leads."""
_WIDE = 232
"""Pixels at 100 % text of a button: three and the gaps between them fill the column."""


@frozen
class AttackNotes:
    """What can be noted of an attack with one press each.

    Attributes:
        signs: what may come with it: value and words.
        noted: the values of those that were noted.
        medicines: names with dose of what was taken before.
        taken: those of them that were taken in this attack.
    """

    signs: Mapping[str, str] = field(default_factory=dict)
    noted: Sequence[str] = ()
    medicines: Sequence[str] = ()
    taken: Sequence[str] = ()


class AttackPage(QWidget):
    """A few words and a few large buttons; Escape presses the last, a digit is the number.

    Args:
        theme: the looks of an attack.
        title: what this page is about.
        text: one or two short sentences; may be empty.
        choices: id and words of each button, the main one first.
        how: the question for a number from 0 to 10; empty asks for none.
        notes: what can be noted here; None for nothing.
    """

    chosen = Signal(str)
    """The id of the button that was pressed."""
    signsNoted = Signal(object)
    """The values of all signs that are on now."""
    medicinesTaken = Signal(object)
    """The names of all medicines that are on now."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        how: str = "",
        notes: AttackNotes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{title} {text}".strip())
        self.buttons: dict[str, Button] = {}
        lines = column(
            Text(theme, title, "display", wrap=True),
            Text(theme, text, "body_large", "text_2", wrap=True),
            theme.space(8),
            gap=theme.space(10),
        )
        self.scale: PainScale | None = None
        if how:
            self.scale = PainScale(theme, how)
            lines.addWidget(Text(theme, how, "heading", wrap=True))
            lines.addLayout(column(self.scale, ScaleEnds(theme), gap=0))
            lines.addSpacing(theme.space(8))
        self.signs = Chips(theme, self.tr("What comes with it?"))
        self.medicines = Chips(theme, self.tr("Taken now"))
        self.other = QLineEdit()
        for number, (name, words) in enumerate(choices):
            last = number == len(choices) - 1
            kind = "link" if last else "primary" if name in _MAIN else "secondary"
            button = Button(theme, words, kind, height=60)
            if not last:
                button.setMinimumWidth(theme.px(_WIDE))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self.buttons[name] = button
        *several, way_out = self.buttons.values()
        lines.addWidget(WrapRow(theme.space(12), *several, even=True))
        lines.addWidget(WrapRow(theme.space(12), way_out))
        if notes is not None:
            for widget in self._note(notes):
                lines.addWidget(widget)
        scroller = Scroller(theme, title, margin=16)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setLayout(centred(lines, theme))
        scroller.body.addStretch(1)
        scroller.body.addWidget(holder)
        scroller.body.addStretch(1)
        whole = column(gap=0)
        whole.addWidget(scroller)
        self.setLayout(whole)

    def _note(self, notes: AttackNotes) -> list[QWidget]:
        theme = self._theme
        self.signs.offer(notes.signs)
        self.signs.choose(notes.noted)
        self.signs.changed.connect(lambda: self.signsNoted.emit(self.signs.chosen()))
        known = dict.fromkeys([*notes.medicines, *notes.taken])
        self.medicines.offer({name: name for name in known})
        self.medicines.choose(notes.taken)
        self.medicines.changed.connect(lambda: self.medicinesTaken.emit(self.medicines.chosen()))
        words = self.tr("Another medicine: type its name, then Enter")
        self.other.setPlaceholderText(words)
        self.other.setAccessibleName(words)
        self.other.setMaxLength(LONGEST_LABEL)
        self.other.setMinimumHeight(theme.space(44))
        self.other.setFont(theme.font("body"))
        # Enter, and whatever else leaves the field: nobody in an attack types a name twice.
        self.other.editingFinished.connect(self._take_other)
        return [
            Text(theme, self.tr("What comes with it?"), "heading", wrap=True),
            self.signs,
            Text(theme, self.tr("Taken now"), "heading", wrap=True),
            self.medicines,
            self.other,
        ]

    def _take_other(self) -> None:
        name = " ".join(self.other.text().split())
        if name:
            self.medicines.choose([*self.medicines.chosen(), name])
            self.other.clear()

    @property
    def number(self) -> int | None:
        """How strong it is now, 0 to 10; None when that was not said."""
        return None if self.scale is None else self.scale.value

    def focus_first(self) -> None:
        """Enter presses the first button."""
        next(iter(self.buttons.values())).setFocus()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; a digit is the number, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.chosen.emit(list(self.buttons)[-1])
        elif self.scale is not None and not self.other.hasFocus():
            self.scale.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
