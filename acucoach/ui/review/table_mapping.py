"""What the columns of a table from elsewhere are: proposed, and the person's to change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.storage.exchange import csv_import
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text

_ENDS = (3, 4, 5, 6, 7, 10, 20, 100)
"""Upper ends of scales that diaries use."""
_MOST_WORDS = 8
"""Words that may be given a number; the rest is kept as words."""
_MOST_NAMES = 24
"""Things of a known program that may be called a complaint."""
_UNSAID = None


def country_order() -> csv_import.DateOrder | None:
    """How dates are written where the window's language is spoken."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    first = next((sign for sign in form if sign in "dMy"), "")
    return {
        "d": csv_import.DateOrder.DAY_FIRST,
        "M": csv_import.DateOrder.MONTH_FIRST,
        "y": csv_import.DateOrder.YEAR_FIRST,
    }.get(first)


class TableMapping(QWidget):
    """A box a column, one for the order in dates, one for the scale, one a word.

    Args:
        theme: the looks.
        complaints: titles of complaints by id.
    """

    changed = Signal()
    """Something else was chosen."""

    def __init__(
        self, theme: Theme, complaints: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._complaints = theme, complaints
        self._by_title = {title.casefold(): one for one, title in complaints.items()}
        self._sheet: csv_import.ImportedSheet | None = None
        self._guessed = csv_import.Mapping(-1, -1)
        self._boxes: dict[str, ChoiceBox] = {}
        self._words: dict[str, ChoiceBox] = {}
        self._names: dict[str, ChoiceBox] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(8))
        self._word_lines = QVBoxLayout()

    def show_sheet(self, sheet: csv_import.ImportedSheet) -> None:
        """Propose what each column is; what the table leaves open stays to be chosen."""
        self.clear()
        self._sheet = sheet
        guessed = self._guessed = csv_import.guess(sheet, country_order(), self._by_title)
        columns = [(self.tr("(none)"), -1), *((n, i) for i, n in enumerate(sheet.heading))]
        for field, title in (
            ("date", self.tr("Date")),
            ("time", self.tr("Time")),
            ("score", self.tr("Strength")),
            ("complaint_column", self.tr("What hurts")),
            ("place", self.tr("Where")),
            ("medicine", self.tr("Medicine")),
            ("dose", self.tr("Dose")),
            ("length", self.tr("How long")),
            ("triggers", self.tr("Triggers")),
            ("symptoms", self.tr("What came with it")),
            ("note", self.tr("Note")),
        ):
            self._add(field, title, columns, getattr(guessed, field))
        orders: list[tuple[str, object]] = [
            (self.tr("year, month, day"), csv_import.DateOrder.YEAR_FIRST),
            (self.tr("day, month, year"), csv_import.DateOrder.DAY_FIRST),
            (self.tr("month, day, year"), csv_import.DateOrder.MONTH_FIRST),
        ]
        self._add(
            "order", self.tr("Dates are written"), self._open(orders, guessed.order), guessed.order
        )
        ends: list[tuple[str, object]] = [
            (self.tr("0 to {end}").format(end=end), end)
            for end in sorted({*_ENDS, guessed.highest or 10})
        ]
        self._add("highest", self.tr("Scale"), self._open(ends, guessed.highest), guessed.highest)
        none: list[tuple[str, object]] = [(self.tr("(as the row says)"), "")]
        every = [*none, *((title, one) for one, title in self._complaints.items())]
        self._add("complaint", self.tr("Complaint of all rows"), every, "")
        self._show_names()
        self._lines.addLayout(self._word_lines)
        self._show_words()

    def clear(self) -> None:
        """No table."""
        self._sheet = None
        self._boxes, self._words, self._names = {}, {}, {}
        self._word_lines = QVBoxLayout()
        empty(self._lines)

    @property
    def question(self) -> str:
        """What has to be chosen first; empty when everything is."""
        if self._boxes["date"].currentData() == -1:
            return self.tr("Choose the column with the date.")
        if self._guessed.chosen and not self.mapping().complaints:
            return self.tr("Choose what in this table is a complaint.")
        if self._boxes["order"].currentData() is _UNSAID:
            return self.tr("Each date can be read two ways. Choose how dates are written.")
        if self._boxes["highest"].currentData() is _UNSAID:
            return self.tr("The numbers go beyond 10. Choose where the scale ends.")
        return ""

    def mapping(self) -> csv_import.Mapping:
        """What is chosen."""
        chosen = {field: box.currentData() for field, box in self._boxes.items()}
        order = chosen.pop("order")
        made = replace(
            self._guessed, **chosen, order=csv_import.DateOrder(order) if order else None
        )
        assert self._sheet is not None
        named = csv_import.unknown_complaints(self._sheet, made)
        complaints = {
            n: self._by_title[n.casefold()] for n in named if n.casefold() in self._by_title
        }
        for name, box in self._names.items():
            complaints.pop(name, None)
            if box.currentData() is not _UNSAID:
                complaints[name] = str(box.currentData())
        return replace(
            made,
            complaints=complaints,
            words={
                word: float(box.currentData())
                for word, box in self._words.items()
                if box.currentData() is not _UNSAID
            },
        )

    def _open(
        self, choices: Sequence[tuple[str, object]], guessed: object
    ) -> list[tuple[str, object]]:
        """The choices, and before them an empty one where the table does not tell."""
        return list(choices) if guessed else [(self.tr("Choose …"), _UNSAID), *choices]

    def _add(
        self, field: str, title: str, choices: Sequence[tuple[str, object]], chosen: object
    ) -> None:
        box = self._box(title, choices, chosen)
        self._lines.addWidget(self._line(title, box))
        self._boxes[field] = box

    def _box(self, title: str, choices: Sequence[tuple[str, object]], chosen: object) -> ChoiceBox:
        box = ChoiceBox(self._theme, title)
        for text, value in choices:
            box.addItem(str(text), value)
        known = [value for _, value in choices]
        box.setCurrentIndex(known.index(chosen) if chosen in known else 0)
        box.currentIndexChanged.connect(lambda _: self._chosen(box))
        return box

    def _line(self, title: str, box: ChoiceBox) -> QWidget:
        label = Text(self._theme, title, "label")
        label.setMinimumWidth(self._theme.px(150))
        line = QWidget()
        line.setLayout(row(label, box, None, gap=self._theme.space(12)))
        return line

    def _chosen(self, box: ChoiceBox) -> None:
        if box in (self._boxes.get("score"), self._boxes.get("highest")):
            self._show_words()
        self.changed.emit()

    def _show_names(self) -> None:
        """A box for each thing that a program which counts all sorts of things counted."""
        assert self._sheet is not None
        if self._sheet.known is None:
            return
        out = self.tr("left out") if self._guessed.chosen else self.tr("kept as a word")
        choices: list[tuple[str, object]] = [(out, _UNSAID)]
        choices += [(title, one) for one, title in self._complaints.items()]
        for name in csv_import.unknown_complaints(self._sheet, self._guessed)[:_MOST_NAMES]:
            title = self.tr("“{word}” is").format(word=name)
            chosen = self._guessed.complaints.get(name, _UNSAID)
            box = self._names[name] = self._box(title, choices, chosen)
            self._lines.addWidget(self._line(title, box))

    def _show_words(self) -> None:
        """A box for each word that stands where a number is expected."""
        assert self._sheet is not None
        empty(self._word_lines)
        self._words = {}
        highest = self._boxes["highest"].currentData() or 10
        made = replace(self._guessed, score=self._boxes["score"].currentData())
        numbers: list[tuple[str, object]] = [(self.tr("no number"), _UNSAID)]
        numbers += [(str(number), number) for number in range(highest + 1)]
        for word in csv_import.words_for_scores(self._sheet, made)[:_MOST_WORDS]:
            title = self.tr("“{word}” is").format(word=word)
            box = self._words[word] = self._box(title, numbers, _UNSAID)
            self._word_lines.addWidget(self._line(title, box))
