"""Finding entries by words, complaint and strength; the recycle bin; many at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QWidget,
)

from acucoach.domain.diary import Entry
from acucoach.guarded import guarded
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.diary_query import MOST_COUNTED, Cursor, EntryFilter
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.clear_button import add_clear_button
from acucoach.ui.widgets.frames import Scroller, column, fill, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrapping_row import WrappingRow
from acucoach.ui.words.diary import DiaryWords

MOST_OFFERED = 30
"""Triggers, own words and medicines offered to filter by, of each."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EntryList(QAbstractListModel):
    """Entries of a filter, read page by page as the list is scrolled."""

    def __init__(
        self,
        repository: DiaryRepository,
        words: DiaryWords,
        complaints: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._repository, self._words, self._complaints = repository, words, complaints
        self._wanted = EntryFilter()
        self._entries: list[Entry] = []
        self._following: Cursor | None = None
        self.row_size = QSize(100, 44)

    def show(self, wanted: EntryFilter) -> None:
        """Show the first page of a filter."""
        self.beginResetModel()
        page = self._repository.page(wanted)
        self._wanted = wanted
        self._entries = list(page.entries)
        self._following = page.following
        self.endResetModel()

    def entry(self, number: int) -> Entry:
        """The entry of a row."""
        return self._entries[number]

    @guarded
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._entries)

    @guarded
    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is another page."""
        return self._following is not None

    @guarded
    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        page = self._repository.page(self._wanted, self._following)
        first = len(self._entries)
        self.beginInsertRows(QModelIndex(), first, first + len(page.entries) - 1)
        self._entries += page.entries
        self._following = page.following
        self.endInsertRows()

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Day, number and the beginning of the note, in one line."""
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.row_size
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self._entries[index.row()]
        title = self._complaints.get(entry.complaint, entry.complaint)
        number = "" if entry.intensity is None else str(entry.intensity)
        when = f"{self._words.short_day(entry.at.date())} {entry.at.year}"
        note = " ".join(entry.note.split())[:80]
        parts = (when, self._words.time(entry.at), number, title, note)
        return " · ".join(part for part in parts if part)


class SearchPanel(QWidget):
    """Search, filters and the bin."""

    closed = QtSignal()
    chosen = QtSignal(str)

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        repository: DiaryRepository,
        complaints: Mapping[str, str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._repository, self._words, self._today = repository, words, today
        self._model = EntryList(repository, words, complaints, self)
        self._model.row_size = QSize(100, theme.space(44))
        self._where = Segments(
            theme,
            (("diary", self.tr("Diary")), ("bin", self.tr("Bin, 30 days"))),
            self.tr("Where to look"),
        )
        self._where.chosen.connect(lambda _: self.refresh())
        close = Button(theme, "", "icon", "x", name=self.tr("Close the search"))
        close.clicked.connect(self.closed)
        self._text = QLineEdit()
        self._text.setPlaceholderText(self.tr("Words in notes"))
        self._text.setAccessibleName(self.tr("Words in notes"))
        add_clear_button(self._text)
        self._text.textChanged.connect(lambda _: self.refresh())
        self._complaint = ChoiceBox(theme, self.tr("Complaint"))
        self._complaint.addItem(self.tr("Every complaint"), "")
        for complaint, title in complaints.items():
            self._complaint.addItem(title, complaint)
        self._strength = ChoiceBox(theme, self.tr("Strength"))
        self._strength.addItem(self.tr("Any strength"), None)
        for lowest in (1, 4, 7):
            self._strength.addItem(self.tr("{n} or more").format(n=lowest), lowest)
        self._named = ChoiceBox(theme, self.tr("Trigger, your own word or medicine"))
        self._offer_names()
        self._when = ChoiceBox(theme, self.tr("When"))
        for text, days in (
            (self.tr("Any time"), 0),
            (self.tr("Last 4 weeks"), 28),
            (self.tr("Last 3 months"), 91),
            (self.tr("Last year"), 365),
        ):
            self._when.addItem(text, days)
        boxes = (self._complaint, self._strength, self._named, self._when)
        for box in boxes:
            box.currentIndexChanged.connect(lambda _: self.refresh())
        for field in (self._text, *boxes):
            field.setMinimumHeight(theme.space(44))
            field.setFont(theme.font("body"))
        self._count = Text(theme, "", "caption", "text_2")
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFont(theme.font("body"))
        self._list.setAccessibleName(self.tr("Entries found"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self._delete = Button(theme, self.tr("Delete"), "danger", "trash-2")
        self._delete.clicked.connect(self._act)
        filters = WrappingRow(theme.space(8), tight=True)
        filters.show_widgets([self._strength, self._when])
        head = row()
        head.addWidget(WrapRow(0, self._where), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._list.setMinimumHeight(4 * self._model.row_size.height())
        # In a low window the page scrolls: no field lies upon another, some entries are seen.
        scroller = Scroller(theme, self.tr("Entries found"), margin=20, gap=10)
        fill(
            scroller.body,
            *(head, self._text, self._complaint, self._named),
            filters,
            *(self._count, self._list, row(None, self._delete)),
        )
        scroller.body.setStretchFactor(self._list, 1)
        self.setLayout(column(scroller))

    def open(self) -> None:
        """Come to the front."""
        self._offer_names()
        self.refresh()
        self._text.setFocus()

    def refresh(self) -> None:
        """Look again."""
        kind, name = self._named.currentData() or ("", "")
        days = int(self._when.currentData() or 0)
        wanted = EntryFilter(
            first=self._today() - timedelta(days=days - 1) if days else None,
            label=name if kind == "label" else "",
            medicine=name if kind == "medicine" else "",
            complaint=str(self._complaint.currentData() or ""),
            lowest=self._strength.currentData(),
            text=self._text.text(),
            deleted=self._in_bin,
        )
        self._model.show(wanted)
        found = self._repository.count(wanted)
        if found > MOST_COUNTED:
            self._count.setText(self.tr("More than {n} found").format(n=MOST_COUNTED))
        else:
            self._count.setText(self.tr("%n found", "", found))
        self._selected()

    def _offer_names(self) -> None:
        """The triggers, own words and medicines in use; the chosen one stays chosen."""
        box, words = self._named, self._words
        offers = self._repository.offers(MOST_OFFERED)
        chosen = box.currentData()
        offered = [(self.tr("Any trigger or medicine"), ("", ""))]
        for kind, name_of in (("trigger", words.trigger), ("tag", str), ("measure", words.measure)):
            found = offers.words.get(kind, [])
            offered += [(name_of(label), ("label", label)) for label in found]
        offered += [(name, ("medicine", name)) for name, _, _ in offers.medicines]
        box.blockSignals(True)
        box.clear()
        for text, value in offered:
            box.addItem(text, value)
        values = [value for _, value in offered]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        box.blockSignals(False)

    @property
    def _in_bin(self) -> bool:
        return self._where.value == "bin"

    def _ids(self) -> list[str]:
        rows = self._list.selectionModel().selectedIndexes()
        return [self._model.entry(index.row()).id for index in rows]

    def _selected(self) -> None:
        ids = self._ids()
        allow(self._delete, bool(ids), self.tr("Choose entries in the list first."))
        self._delete.setText(self.tr("Put back") if self._in_bin else self.tr("Delete"))
        self._delete.set_icon_name("undo-2" if self._in_bin else "trash-2")

    def _choose(self, index: QModelIndex) -> None:
        if not self._in_bin:
            self.chosen.emit(self._model.entry(index.row()).id)

    def _act(self) -> None:
        ids = self._ids()
        if self._in_bin:
            self._repository.restore(ids)
        else:
            self._repository.delete(ids)
        self.refresh()
