"""A ruler of one's own: lengths measured once, and strips of paper to measure with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit

from acucoach.domain.anatomy import Side
from acucoach.domain.body_lengths import BodyMeasure, OwnLengths, contradiction
from acucoach.domain.frozen import frozen
from acucoach.ui.preferences.section import Section
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.typed_lines import lines_draft
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.lengths import LengthWords
from acucoach.ui.words.sides import SideWords


@frozen
class MeasureServices:
    """What the section is handed.

    Attributes:
        measures: what is asked for, in order.
        kept: what was measured.
        keep: keeps a length in millimetres; None forgets it. May raise ``DatabaseError``.
        save_plain: writes the strip to measure with; gives what to tell.
        save_own: writes strips with the own cun; gives what to tell.
    """

    measures: Sequence[BodyMeasure]
    kept: Callable[[], OwnLengths]
    keep: Callable[[str, Side, float | None], None]
    save_plain: Callable[[], str]
    save_own: Callable[[], str]


def _line(measure: str, side: Side) -> str:
    return f"{measure} {side}"


class MeasuresSection(Section):
    """One card a length; each is kept as soon as its field is left."""

    def __init__(
        self, theme: Theme, title: str, services: MeasureServices, words: LengthWords | None = None
    ) -> None:
        super().__init__(theme, title)
        self._services, self._words = services, words or LengthWords()
        self.said = Text(theme, "", "body", "text_2", wrap=True)
        self.fields: dict[tuple[str, Side], QLineEdit] = {}
        self.problems: dict[str, Text] = {}
        self.introduce(
            self.tr(
                "Where a point lies is told in cun, and a cun is as long as your own body makes "
                "it. Measure yourself once with a tape or the strip below. The guides then tell "
                "each distance in your own {unit}. Leave out what you do not want to measure."
            ).format(unit=self.tr("inches") if self._words.inches else self.tr("centimetres"))
        )
        strip = self.card(
            self.tr("A strip of paper to measure with"),
            self.tr("Print it at 100 %. A line of 10 cm on it shows whether the printer kept "
                    "to that."),
        )  # fmt: skip
        self.plain = Button(theme, self.tr("Save the measuring strip"), "secondary", "printer")
        self.plain.clicked.connect(lambda _: self._tell(services.save_plain()))
        self.own = Button(theme, self.tr("Save strips with my own cun"), "secondary", "printer")
        self.own.clicked.connect(lambda _: self._tell(services.save_own()))
        strip.addWidget(WrapRow(theme.space(8), self.plain, self.own))
        strip.addWidget(self.said)
        for measure in services.measures:
            self._add(measure)
        self.finish()
        self._kept: dict[str, str] = {}
        self.show_kept()
        lines = {_line(*one): field for one, field in self.fields.items()}
        self.draft = lines_draft(lines, "lengths", lambda: self._kept)

    def show_kept(self) -> None:
        """Show what is kept."""
        kept = self._services.kept()
        for measure, side in self.fields:
            length = kept.lengths.get((measure, side))
            self._show(measure, side, length)

    def _show(self, measure: str, side: Side, length: float | None) -> None:
        text = "" if length is None else self._words.number(length)
        self._kept[_line(measure, side)] = text
        self.fields[measure, side].setText(text)

    def _add(self, measure: BodyMeasure) -> None:
        theme = self.theme
        body = self.card(measure.title, measure.how)
        sides = SideWords()
        fields = []
        for side in measure.sides:
            label = self.tr("{side}, in {unit}").format(
                side=sides.side(side), unit=self._words.unit
            )
            if side is Side.MIDLINE:
                label = self.tr("In {unit}").format(unit=self._words.unit)
            field = QLineEdit()
            field.setMaxLength(8)
            field.setMaximumWidth(theme.px(110))
            field.setAccessibleName(f"{measure.title}. {label}")
            field.setObjectName(f"measure-{measure.id}-{side}")
            text = Text(theme, label, "body_strong")
            text.setBuddy(field)
            inside = column(gap=theme.space(4))
            inside.addWidget(text)
            inside.addWidget(field)
            fields.append(inside)
            field.editingFinished.connect(partial(self._keep, measure, side))
            self.fields[measure.id, side] = field
        line = row(gap=theme.space(16))
        for inside in fields:
            line.addLayout(inside)
        line.addStretch(1)
        body.addLayout(line)
        problem = Text(theme, "", "body", "blocked", wrap=True)
        problem.hide()
        body.addWidget(problem)
        self.problems[measure.id] = problem

    def _keep(self, measure: BodyMeasure, side: Side) -> None:
        field, kept = self.fields[measure.id, side], self._services.kept()
        before = kept.lengths.get((measure.id, side))
        typed = field.text().strip()
        if typed == ("" if before is None else self._words.number(before)):
            self._complain(measure, "")
            return
        length = self._words.parse(typed) if typed else None
        problem = ""
        if typed and (length is None or not measure.can_be(length)):
            low, high = self._words.range(measure)
            problem = self.tr(
                "“{typed}” cannot be. This length is {low} to {high} in adults. Please measure "
                "again. Nothing was changed."
            ).format(typed=typed, low=low, high=high)
        elif length is not None:
            both = contradiction(OwnLengths({**kept.lengths, (measure.id, side): length}))
            if both is not None and measure.id in both:
                titles = {one.id: one.title for one in self._services.measures}
                problem = self.tr(
                    "“{few}” must be less wide than “{many}”, by a finger. Please measure both "
                    "again. Nothing was changed."
                ).format(few=titles[both[0]], many=titles[both[1]])
        if not problem:
            self._services.keep(measure.id, side, length)
            self._show(measure.id, side, length)
        self._complain(measure, problem)

    def _tell(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)

    def _complain(self, measure: BodyMeasure, problem: str) -> None:
        text = self.problems[measure.id]
        text.setText(problem)
        text.setVisible(bool(problem))
