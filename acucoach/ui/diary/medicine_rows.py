"""Medicines of an entry: any number, each with dose and kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from acucoach.domain.diary import LONGEST_LABEL, Medicine, MedicineKind
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import column, row


class MedicineRows(QWidget):
    """A row a medicine and a button for one more."""

    changed = Signal()

    def __init__(
        self, theme: Theme, kinds: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._kinds = theme, kinds
        self._known: dict[str, tuple[str, str]] = {}
        self._rows: list[_MedicineRow] = []
        self._more = Button(theme, self.tr("Add a medicine"), "ghost", "plus")
        self._more.clicked.connect(lambda: self._add(Medicine("")).focus())
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(8))
        self.setLayout(column(self._list, self._more, gap=theme.space(8)))

    def offer(self, known: Sequence[tuple[str, str, str]]) -> None:
        """Names, doses and kinds used before: typing a name fills in the rest."""
        self._known = {name: (dose, kind) for name, dose, kind in known}

    def set_medicines(self, medicines: Sequence[Medicine]) -> None:
        """Show these."""
        for shown in tuple(self._rows):
            self._drop(shown)
        for medicine in medicines:
            self._add(medicine)

    def medicines(self) -> tuple[Medicine, ...]:
        """What the rows say; rows without a name do not count."""
        return tuple(shown.medicine() for shown in self._rows if shown.medicine().name)

    def lines(self) -> tuple[Medicine, ...]:
        """All that is written in the rows, also where the name is still missing."""
        written = (shown.medicine() for shown in self._rows)
        return tuple(medicine for medicine in written if medicine != Medicine(""))

    def focus_nameless(self) -> bool:
        """Go to a row that says something but has no name; False when there is none."""
        for shown in self._rows:
            medicine = shown.medicine()
            if not medicine.name and medicine != Medicine(""):
                shown.focus()
                return True
        return False

    def _add(self, medicine: Medicine) -> _MedicineRow:
        shown = _MedicineRow(self._theme, self._kinds, medicine, self._known, self)
        shown.changed.connect(self.changed)
        shown.removed.connect(lambda: self._drop(shown))
        self._rows.append(shown)
        self._list.addWidget(shown)
        return shown

    def _drop(self, shown: _MedicineRow) -> None:
        if shown in self._rows:
            self._rows.remove(shown)
            self._list.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
            self.changed.emit()


class _MedicineRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        kinds: Mapping[str, str],
        medicine: Medicine,
        known: Mapping[str, tuple[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._taken: datetime | None = medicine.taken
        self._known = known
        self._name = _line(theme, self.tr("Medicine"), medicine.name)
        self._dose = _line(theme, self.tr("Dose, such as 400 mg"), medicine.dose)
        self._kind = ChoiceBox(theme, self.tr("Kind of medicine"))
        self._kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for value, text in kinds.items():
            self._kind.addItem(text, str(value))
        self._kind.setCurrentIndex(max(0, self._kind.findData(str(medicine.kind))))
        away = Button(theme, "", "icon", "x", name=self.tr("Remove this medicine"))
        away.clicked.connect(self.removed)
        completer = QCompleter(sorted(known), self)
        completer.activated.connect(self._complete)
        self._name.setCompleter(completer)
        for line in (self._name, self._dose):
            line.textChanged.connect(lambda _: self.changed.emit())
        self._kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        first = row(self._name, away, gap=theme.space(8))
        second = row(gap=theme.space(8))
        second.addWidget(self._dose, 2)
        second.addWidget(self._kind, 3)
        self.setLayout(column(first, second, gap=theme.space(4)))

    def focus(self) -> None:
        """Begin with the name."""
        self._name.setFocus()

    def medicine(self) -> Medicine:
        """What the row says."""
        kind = MedicineKind(self._kind.currentData() or "")
        return Medicine(self._name.text().strip(), self._dose.text().strip(), kind, self._taken)

    def _complete(self, name: str) -> None:
        dose, kind = self._known.get(name, ("", ""))
        if dose and not self._dose.text():
            self._dose.setText(dose)
        if kind and not self._kind.currentData():
            self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))


def _line(theme: Theme, name: str, text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    line.setMaxLength(LONGEST_LABEL)
    line.setMinimumHeight(theme.space(44))
    line.setFont(theme.font("body"))
    return line
