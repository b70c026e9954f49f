"""Files out and in: choose, look at what would change, then take it over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from acucoach.domain.diary import Entry
from acucoach.domain.own_measure import Measured
from acucoach.domain.routine import Routine
from acucoach.domain.session_record import SessionRecord
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.desk import ExchangeDesk, Shared, TablePlan
from acucoach.storage.exchange.diary_file import ConflictChoice, Difference, MergePlan, Taken
from acucoach.storage.exchange.one_sheet import SheetWords
from acucoach.storage.exchange.progress import CancelledError, Progress
from acucoach.storage.exchange.shared_folder import own_file
from acucoach.storage.faults import ExchangeError
from acucoach.ui.background import Background, Work
from acucoach.ui.file_dialogs import choose_folder, open_file, save_file
from acucoach.ui.review.job_line import JobDialog, JobLine
from acucoach.ui.review.table_mapping import TableMapping
from acucoach.ui.review.table_preview import TablePreview
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.tick_box import TickBox
from acucoach.ui.widgets.tick_lines import TickLines
from acucoach.ui.words.diary import DiaryWords
from acucoach.ui.words.exchange import ExchangeWords
from acucoach.ui.words.own_measures import measure_name
from acucoach.ui.words.sheet import country_separator

MOST_LISTED = 200
"""Differences named one by one; nobody ticks more than that."""
AskOpen = Callable[[QWidget, str, str], str]
AskSave = Callable[[QWidget, str, str, str], str]
AskFolder = Callable[[QWidget, str], str]


class FilesPanel(QWidget):
    """Export and import of the diary; the work is done beside the screen's thread.

    Args:
        theme: the looks.
        desk: does the work.
        zone: rules of the computer's own zone.
        ask: how files and folders are asked for.
        person: whose records they are; stands in the names of files.
        sheet: how things are called on the one sheet; None to leave it out.
        computer: gives the name of this computer's file in a shared folder; None to leave it out.
    """

    settingsWanted = Signal(object)
    """The preferences of a file that was taken over are wanted, too: a mapping."""

    def __init__(
        self,
        theme: Theme,
        desk: ExchangeDesk,
        zone: tzinfo,
        ask: tuple[AskOpen, AskSave, AskFolder] = (open_file, save_file, choose_folder),
        parent: QWidget | None = None,
        *,
        person: str = "",
        sheet: SheetWords | None = None,
        computer: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._zone = theme, desk, zone
        letters = "".join(one if one.isalnum() else " " for one in person).split()
        self._file = "-".join(["diary", *letters])
        self._open, self._save, self._folder = ask
        self._words, self._faults = DiaryWords(self), ExchangeWords(self)
        self._plan: MergePlan | None = None
        self._sheet: csv_import.ImportedSheet | None = None
        self.work = Background()
        self.destroyed.connect(lambda _=None, work=self.work: work.stop())
        self._job = JobLine(theme)
        self._job.cancelled.connect(self.work.cancel)
        self.work.told.connect(self._job.tell)
        self.work.ended.connect(self._rest)
        # The records are locked while things are written; nothing else may want to write then.
        self._modal = JobDialog(theme, self.tr("Reading a file"), self)
        self._modal.cancelled.connect(self.work.cancel)
        self.work.told.connect(self._modal.line.tell)
        self._remap_again = False
        self._sheet_words, self._computer = sheet, computer
        self._shared: Path | None = None
        out = []
        for text, act in (
            (self.tr("Save everything (JSON)"), self._write_json),
            *([(self.tr("Save one sheet (CSV)"), self._write_sheet)] if sheet else []),
            (self.tr("Save tables (CSV)"), self._write_tables),
            (self.tr("Save for a clinic (FHIR)"), self._write_fhir),
        ):
            button = Button(theme, text, "secondary", "download")
            connect_callback(button.clicked, act)
            out.append(button)
        back = []
        for text, act in (
            (self.tr("Read a diary (JSON)"), self.read_json),
            (self.tr("Read from another program"), self.read_table),
            *([(self.tr("Share through a folder"), self.share)] if computer else []),
        ):
            button = Button(theme, text, "secondary", "upload")
            connect_callback(button.clicked, act)
            back.append(button)
        self._doors = [*out, *back]
        self._door = self._doors[0]
        self._focus_held = False
        about = Text(
            theme,
            self.tr(
                "“Everything” holds all you wrote, your answers, marks, spots, whom to ask and "
                "your settings. “Read from another program” knows a file by what is in it. A "
                "file outside the program is not encrypted."
            ),
            "caption",
            "text_2",
            wrap=True,
        )
        self._parted = ChoiceBox(theme, self.tr("Columns of tables are parted by"))
        for name, sign in (
            (self.tr("comma"), ","), (self.tr("semicolon"), ";"), (self.tr("tab"), "\t"),
        ):  # fmt: skip
            self._parted.addItem(name, sign)
        self._parted.setCurrentIndex(self._parted.findData(country_separator()))
        title = Text(theme, self.tr("Columns of tables are parted by"), "label", wrap=True)
        parted = column(title, WrapRow(theme.space(12), self._parted), gap=theme.space(4))
        self._preferences = TickBox(theme, self.tr("Use the settings of the file, too"))
        self._preferences.hide()
        self.said = Text(theme, "", wrap=True)
        self._table = TableMapping(theme, desk.titles)
        self._table.changed.connect(self._remap)
        self._preview = TablePreview(theme)
        self._list = TickLines()
        self._list.setAccessibleName(self.tr("What differs: tick what the file may replace"))
        self._list.setFont(theme.font("body"))
        self._list.hide()
        self._all = TickBox(theme, self.tr("Take the file's for everything that differs"))
        self._all.switched.connect(self._take_all)
        self._all.hide()
        self._take = Button(theme, self.tr("Add to my records"), "primary", "check")
        self._take.clicked.connect(self.apply)
        self._take.hide()
        gap = theme.space(8)
        whole = column(WrapRow(gap, *out), WrapRow(gap, *back), gap=theme.space(12))
        whole.addLayout(parted)
        for part in (
            about, self._job, self.said, self._table, self._preview, self._list, self._all,
            self._preferences, self._take,
        ):  # fmt: skip
            whole.addWidget(part)
        self.setLayout(whole)

    # out

    def _write_json(self) -> None:
        path = self._save(
            self,
            self.tr("Save everything"),
            f"{self._file}.acudiary.json",
            self.tr("Diary files (*.json)"),
        )
        if path:
            self._write(lambda progress: self._desk.write_json(Path(path), progress))

    def _write_tables(self) -> None:
        folder = self._folder(self, self.tr("Folder for the tables"))
        if folder:
            sign = str(self._parted.currentData())
            self._write(lambda progress: self._desk.write_tables(Path(folder), progress, sign))

    def _write_sheet(self) -> None:
        words = self._sheet_words
        path = self._save(
            self, self.tr("Save one sheet"), f"{self._file}.csv", self.tr("Tables (*.csv)")
        )
        if path and words is not None:
            sign = str(self._parted.currentData())
            self._write(lambda progress: self._desk.write_sheet(Path(path), words, sign, progress))

    def _write_fhir(self) -> None:
        path = self._save(
            self,
            self.tr("Save for a clinic"),
            f"{self._file}.fhir.json",
            self.tr("FHIR files (*.json)"),
        )
        if path:
            self._write(lambda progress: self._desk.write_fhir(Path(path), progress))

    def _write(self, work: Work) -> None:
        self._hold_focus()
        self._reset()
        self._begin(
            self.tr("Writing …"),
            work,
            lambda _: self.said.setText(self._saved()),
            self.tr("Cancelled. No file was written."),
        )

    def _saved(self) -> str:
        left_out = len(self._desk.left_out)
        if not left_out:
            return self.tr("Saved.")
        if left_out == 1:
            return self.tr("Saved, but for one record that cannot be read; it stays as it is.")
        return self.tr(
            "Saved, but for %n records that cannot be read; they stay as they are.", "", left_out
        )

    # in

    def read_json(self) -> None:
        """Ask for a file and show what it would change."""
        path = self._open(self, self.tr("Read a diary"), self.tr("Diary files (*.json)"))
        if path:
            self.look_at(Path(path), diary=True)

    def look_at(self, path: Path, *, diary: bool) -> None:
        """Show what a file would change: one of this program's diaries, or any table."""
        if self.work.busy:
            self.said.setText(self._busy)
        elif diary:
            self._look_at_diary(path)
        else:
            self._look_at_table(path)

    def _look_at_diary(self, path: Path) -> None:
        self._hold_focus()
        self._reset()

        def show(plan: object) -> None:
            assert isinstance(plan, MergePlan)
            self._show_plan(plan)

        self._read(lambda progress: self._desk.preview_json(path, progress), show)

    def share(self) -> None:
        """Write this computer's file into a folder, and show what another's would change."""
        folder = self._folder(self, self.tr("Folder that both computers share"))
        if not folder or self._computer is None:
            return
        self._hold_focus()
        self._reset()
        name = self._computer()

        def show(shared: object) -> None:
            assert isinstance(shared, Shared)
            if shared.plan is None:
                self.said.setText(
                    self.tr(
                        "Your file is in the folder. There is none of another computer yet: choose "
                        "the same folder there."
                    )
                )
                return
            self._shared = Path(folder)
            self._show_plan(shared.plan)
            told = self.tr("From {name}.").format(name=shared.name)
            self.said.setText(f"{told} {self.said.text()}")

        self._read(lambda progress: self._desk.share(Path(folder), name, progress), show)

    def read_table(self) -> None:
        """Ask for a table and for what its columns are."""
        path = self._open(self, self.tr("Read a table"), self._tables())
        if path:
            self.look_at(Path(path), diary=False)

    def _look_at_table(self, path: Path) -> None:
        self._hold_focus()
        self._reset()

        def show(sheet: object) -> None:
            assert isinstance(sheet, csv_import.ImportedSheet)
            self._sheet = sheet
            self._table.show_sheet(sheet)
            self._remap_again = True

        self._read(lambda progress: self._desk.read_sheet(path, progress, self._zone), show)

    def _tables(self) -> str:
        kinds = "*.csv *.txt *.tsv *.xlsx *.ods *.zip *.xml *.json *.html *.htm *.db *.sqlite"
        return self.tr("Tables and files of other programs") + f" ({kinds})"

    def apply(self) -> None:
        """Take over what is new, and the ticked of what differs."""
        plan = self._plan
        if plan is None or self.work.busy:
            return
        choices = {}
        for number, difference in enumerate(plan.differ):
            item = self._list.item(number) if number < MOST_LISTED else None
            if self._all.on:
                choices[difference.key, difference.identity] = ConflictChoice.TAKE_THEIRS
                continue
            if item is not None and item.checkState() == Qt.CheckState.Checked:
                choices[difference.key, difference.identity] = ConflictChoice.TAKE_THEIRS
        wanted = dict(plan.settings) if self._preferences.on else {}
        shared, computer = self._shared, self._computer
        self._hold_focus()
        self._reset()

        def work(progress: Progress) -> Taken | None:
            taken = self._desk.take_over(plan, choices, progress)
            if shared is not None and computer is not None:
                # The other computer is to have what is here now.
                self._desk.write_json(own_file(shared, computer()), progress)
            return taken

        def told(taken: object) -> None:
            count = 0
            if wanted:
                self.settingsWanted.emit(wanted)
            if isinstance(taken, Taken):
                self._desk.announce(taken)
                count = taken.count
            text = self.tr("Taken over: {n}. Ctrl+Z in the diary takes all of it back.")
            self.said.setText(text.format(n=count))

        self._begin(
            self.tr("Taking it over …"),
            work,
            told,
            self.tr("Cancelled. Nothing was changed."),
            alone=True,
        )

    # inner workings

    def _read(self, work: Work, show: Callable[[object], None]) -> None:
        self._begin(self.tr("Reading …"), work, show, self.tr("Cancelled. Nothing was changed."))

    def _begin(
        self,
        words: str,
        work: Work,
        done: Callable[[object], None],
        cancelled: str,
        *,
        alone: bool = False,
    ) -> None:
        """Do something beside the screen; nothing else of this panel can be begun meanwhile.

        Args:
            words: what is done.
            work: it.
            done: gets its result.
            cancelled: what to say when it was ended.
            alone: nothing else of the whole window can be begun.
        """

        def failed(error: BaseException) -> None:
            if isinstance(error, CancelledError):
                self.said.setText(cancelled)
            elif isinstance(error, ExchangeError):
                self.said.setText(self._faults.sentence(error))
            else:
                raise error

        for door in self._doors:
            allow(door, False, self._busy)
        (self._modal if alone else self._job).begin(words)
        if self._focus_held and not alone:
            self._job.button.setFocus()
        self.work.start(work, done, failed)

    @property
    def _busy(self) -> str:
        return self.tr("Another file is being read or written. Wait, or end it.")

    def _take_all(self, on: bool) -> None:
        allow(self._list, not on, self.tr("All of the file's are taken. Untick that to choose."))

    def _rest(self) -> None:
        for door in self._doors:
            allow(door, True, self._busy)
        if self._focus_held and self.window().focusWidget() in (self, self._job.button):
            self._door.setFocus()
        self._focus_held = False
        self._job.hide()
        self._modal.hide()
        if self._remap_again:
            self._remap()

    def _hold_focus(self) -> None:
        """Keep the focus here while the button that was pressed is closed or hidden.

        Qt would hand it on to whatever comes next on the page, and scroll there.
        """
        at = self.window().focusWidget()
        if at is None or not self.isAncestorOf(at):
            return
        self._door = next((door for door in self._doors if door is at), self._door)
        self._focus_held = True
        self.setFocus()

    def _reset(self) -> None:
        self._plan = self._sheet = None
        self._shared = None
        self._preferences.show_on(False)
        self._preferences.hide()
        self.said.setText("")
        self._list.clear()
        self._take_all(False)
        self._list.hide()
        self._all.show_on(False)
        self._all.hide()
        self._take.hide()
        self._table.clear()
        self._preview.clear()

    def _show_plan(self, plan: MergePlan) -> None:
        self._plan = plan
        text = self.tr(
            "New: {new}. Already here: {same}. Different: {differ}. Nothing has been changed yet."
        ).format(new=plan.new_count, same=plan.same_count, differ=len(plan.differ))
        self.said.setText(self._faults.another(plan.another) + text)
        self._list.clear()
        for difference in plan.differ[:MOST_LISTED]:
            item = QListWidgetItem(self._describe(difference))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._list.addItem(item)
        more = len(plan.differ) - MOST_LISTED
        if more > 0:
            rest = QListWidgetItem(self.tr("and {n} more, which stay as they are").format(n=more))
            rest.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(rest)
        self._list.setVisible(bool(plan.differ))
        self._all.setVisible(len(plan.differ) > 1)
        self._preferences.setVisible(bool(plan.settings))
        self._take.setVisible(plan.new_count > 0 or bool(plan.differ) or bool(plan.settings))

    def _describe(self, difference: Difference) -> str:
        mine, theirs = difference.mine, difference.theirs
        if isinstance(mine, Entry) and isinstance(theirs, Entry):
            when = f"{self._words.day(mine.at.date())}, {self._words.time(mine.at)}"
            told = [
                f"{'–' if one.intensity is None else one.intensity} {one.note[:40]}".strip()
                for one in (mine, theirs)
            ]
        elif isinstance(mine, Measured) and isinstance(theirs, Measured):
            when = f"{measure_name(mine.what)}, {self._words.day(mine.day)}"
            told = [self.locale().toString(one.value, "g", 6) for one in (mine, theirs)]
        else:
            return self._other(difference)
        text = self.tr("{when} – here: {mine}; in the file: {theirs}").format(
            when=when, mine=told[0], theirs=told[1]
        )
        in_bin = self.tr("(deleted here)")
        return text if difference.deleted is None else f"{text} {in_bin}"

    def _other(self, difference: Difference) -> str:
        """What differs, for all that is no entry."""
        titled = isinstance(difference.theirs, SessionRecord | Routine)
        title = difference.theirs.title if titled else ""
        identity = "" if difference.key in ("profile", "care_contact") else difference.identity
        return ": ".join(filter(None, (self._faults.noun(difference.key), title or identity)))

    def _remap(self) -> None:
        if self._sheet is None:
            return
        if self.work.busy:
            self._remap_again = True
            self.work.cancel()
            return
        self._remap_again = False
        self._take.hide()
        self._preview.clear()
        self._plan = None
        if self._table.question:
            self.said.setText(self._table.question)
            return
        sheet, mapping = self._sheet, self._table.mapping()

        def show(found: object) -> None:
            assert isinstance(found, TablePlan)
            self._preview.show_reading(sheet, mapping, found.reading)
            self._show_plan(found.plan)

        self._read(
            lambda progress: self._desk.preview_table(sheet, mapping, self._zone, progress), show
        )
