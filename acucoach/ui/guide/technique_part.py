"""How a point is worked: the ways its guide names, one of them chosen, with its dose in short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.acupoint import Guide, Pressure, Technique, Tool
from acucoach.domain.anatomy import Laterality
from acucoach.domain.safety import softer
from acucoach.ui.gate_view import Saying
from acucoach.ui.guide.dose_words import DoseWords
from acucoach.ui.guide.icon_line import icon_line
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.choice_row import ChoiceRow
from acucoach.ui.widgets.discard import discard, empty
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text, at_start
from acucoach.ui.widgets.verdict_panel import VerdictPanel
from acucoach.ui.widgets.wrapping_row import WrappingRow
from acucoach.ui.words.techniques import TechniqueWords


class TechniquePart(QWidget):
    """The techniques of a guide and their tools to choose from.

    Attributes:
        facts: how long, how and how firmly, in three words; for the page to place.

    Args:
        theme: the looks.
        guide: the point's guide.
        chosen: the technique that holds at first, with its tool.
        laterality: on which sides the point exists.
        thumb: makes the small picture of a tool at work; None where there is none.
    """

    chosen = Signal(object)
    """A :class:`Technique` with the tool it is done with first."""

    def __init__(
        self,
        theme: Theme,
        guide: Guide,
        chosen: Technique,
        laterality: Laterality,
        thumb: Callable[[Tool, str], QWidget | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._guide, self._laterality = theme, guide, laterality
        self._thumb, self._technique = thumb, chosen
        self._words, self._doses = TechniqueWords(), DoseWords()
        self._most: Pressure | None = None
        self.motions: ChoiceRow | None = None
        self.tools: ChoiceRow | None = None
        self._tool_row = column(gap=theme.space(4))
        self._details: QWidget | None = None
        self._detail_row = column(gap=0)
        self.facts = QWidget()
        self._fact_row = column(gap=0)
        self.facts.setLayout(self._fact_row)
        self._verdict_row = column(gap=0)
        lines = column(gap=theme.space(10))
        if len(guide.techniques) > 1:
            name = self.tr("What your hand does")
            self.motions = ChoiceRow(
                theme,
                [(str(i), self._words.motion(t.motion)) for i, t in enumerate(guide.techniques)],
                str(guide.techniques.index(self._base)),
                name,
            )
            self.motions.chosen.connect(self._take_motion)
            lines.addLayout(column(Text(theme, name, "label"), self.motions, gap=theme.space(4)))
        lines.addLayout(self._tool_row)
        lines.addLayout(self._verdict_row)
        lines.addLayout(self._detail_row)
        self.setLayout(lines)
        self._lay_tools()
        self._lay_details()

    @property
    def technique(self) -> Technique:
        """What is chosen."""
        return self._technique

    def say(self, saying: Saying | None, most: Pressure | None = None) -> None:
        """Say what the gate makes of the choice, beside it; None when nothing is to be added.

        Args:
            saying: the verdict on the way that is chosen.
            most: the most pressure that may be used today; None while that is not judged.
        """
        if most is not self._most:
            self._most = most
            self._lay_facts()
        item = self._verdict_row.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            discard(widget)
        if saying is not None:
            reason = saying.reasons[0] if saying.reasons else saying.text
            self._verdict_row.addWidget(
                VerdictPanel(self._theme, saying.state, saying.title, reason)
            )

    # choosing

    @property
    def _base(self) -> Technique:
        """The technique as its guide has it, with the guide's own tool first."""
        now = self._technique
        return next(
            one
            for one in self._guide.techniques
            if one.motion is now.motion and set(one.tools) == set(now.tools)
        )

    def _take_motion(self, index: str) -> None:
        self._technique = self._guide.techniques[int(index)]
        self._lay_tools()
        self._told()

    def _take_tool(self, tool: str) -> None:
        self._technique = self._base.with_tool(Tool(tool))
        self._told()

    def _told(self) -> None:
        self._lay_details()
        self.chosen.emit(self._technique)

    def _lay_tools(self) -> None:
        while (item := self._tool_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                discard(widget)
        self.tools = None
        tools = self._base.tools
        if len(tools) < 2:
            return
        name = self.tr("With what")
        self.tools = ChoiceRow(
            self._theme,
            [(str(tool), self._words.tool(tool)) for tool in tools],
            str(self._technique.tool),
            name,
        )
        self.tools.chosen.connect(self._take_tool)
        self._tool_row.addWidget(Text(self._theme, name, "label"))
        self._tool_row.addWidget(self.tools)

    # what is chosen

    def _lay_details(self) -> None:
        if self._details is not None:
            self._detail_row.removeWidget(self._details)
            discard(self._details)
        theme, technique = self._theme, self._technique
        self._lay_facts()
        lines = column(gap=theme.space(10))
        lines.addWidget(Text(theme, technique.text, wrap=True))
        usual = self._base.tool
        told = technique.text
        if technique.tool is not usual:
            told = self._words.instead(technique.tool, usual)
            lines.addWidget(icon_line(self._theme, "hand", "text_2", told, "text"))
        picture = self._thumb(technique.tool, told)
        if picture is not None:
            words = self._words.way(technique.motion, technique.tool)
            beside = row(gap=theme.space(14))
            beside.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(Text(theme, words, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
            lines.addLayout(beside)
        if technique.note:
            lines.addWidget(icon_line(self._theme, "info", "text_3", technique.note, "text_2"))
        self._details = QWidget()
        self._details.setLayout(lines)
        self._detail_row.addWidget(self._details)

    def _lay_facts(self) -> None:
        empty(self._fact_row)
        self._fact_row.addWidget(self._facts(self._technique))

    def _facts(self, technique: Technique) -> QWidget:
        theme = self._theme
        pressures = {
            Pressure.FEATHER: (self.tr("Feather-light"), self.tr("a touch is enough")),
            Pressure.LIGHT: (self.tr("Light"), self.tr("never painful")),
            Pressure.FIRM: (self.tr("Firm"), self.tr("never painful")),
        }
        paired = self._laterality is Laterality.PAIRED
        each = self.tr("each side") if paired else self.tr("in all")
        line = WrappingRow(theme.space(8), tight=True)
        for icon, first, second in (
            ("timer", self._doses.span(*technique.seconds), each),
            ("rotate-cw", *self._words.brief(technique.motion)),
            ("feather", *pressures[softer(technique.pressure, self._most or Pressure.FIRM)]),
        ):
            card = Card(theme, "sunken", pad=10, gap=2)
            head = row(gap=6)
            head.addWidget(Icon(theme, icon, 20, "text_2"), 0, Qt.AlignmentFlag.AlignTop)
            words = Text(theme, first, "body_strong", wrap=True)
            below = Text(theme, second, "caption", "text_2", wrap=True)
            for text in (words, below):
                text.setMinimumWidth(0)  # its longest word
            words.setAlignment(Qt.AlignmentFlag.AlignTop | at_start(words))
            head.addWidget(words, 1)
            card.body.addLayout(head)
            card.body.addWidget(below)
            card.body.addStretch(1)  # first lines at one height, however many the others have
            line.add_widget(card)
        return line
