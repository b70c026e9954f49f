"""The passphrase of the records: set, changed, taken away; and locking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from acucoach.domain.frozen import frozen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.passphrase_field import PassphraseField
from acucoach.ui.widgets.stepper import Stepper
from acucoach.ui.widgets.tick_box import TickBox


class Deed(StrEnum):
    """What is to be done with the passphrase."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


@frozen
class PassphraseWish:
    """What the person asked for.

    Attributes:
        deed: what.
        old: the passphrase in use, where there is one.
        new: the one to come, where there is one.
    """

    deed: Deed
    old: str = field(default="", repr=False)
    new: str = field(default="", repr=False)


@frozen
class PassphraseServices:
    """What the panel is handed.

    Attributes:
        on: whether the records are encrypted.
        missing: why they cannot be; empty when they can.
        shortest: characters of a new passphrase at least.
        wish: carries out a wish; the window closes for that.
        lock: locks now.
        minutes: of rest, after which the records are locked; 0 for never.
        keep_minutes: keeps another number; returns what to tell.
    """

    on: bool
    missing: str
    shortest: int
    wish: Callable[[PassphraseWish], None]
    lock: Callable[[], None]
    minutes: Callable[[], int]
    keep_minutes: Callable[[int], str]


class PassphrasePanel(QWidget):
    """All about the passphrase.

    Args:
        theme: the looks.
        services: what is so, and what can be done.
    """

    def __init__(self, theme: Theme, services: PassphraseServices) -> None:
        super().__init__()
        self._theme, self._services = theme, services
        self.said = Text(theme, "", "body", "blocked", wrap=True)
        self.said.hide()
        self._lines = column(gap=theme.space(10))
        self.setLayout(self._lines)
        if services.on:
            self._build_on()
        elif services.missing:
            self._tell(services.missing)
        else:
            self._build_off()
        self._lines.addWidget(self.said)

    # without a passphrase

    def _build_off(self) -> None:
        self._tell(
            self.tr(
                "With a passphrase your records and backups are encrypted. Whoever gets hold of "
                "this computer or its disk cannot read them then. You type it at each start."
            )
        )
        self.begin = Button(self._theme, self.tr("Set a passphrase"), "secondary")
        self._lines.addWidget(WrapRow(self._theme.space(8), self.begin))
        self._setting = self._page(self.begin)
        inside = self._setting.layout()
        assert inside is not None
        for text in (
            self.tr(
                "If you forget the passphrase, your records are lost. Nobody can open them then, "
                "and there is no second way in. Write it down, and keep it where only you and "
                "those you trust will find it."
            ),
            self.tr(
                "The files that can be read now are overwritten and deleted: records, their "
                "backups, and damaged files that were kept. Some disks keep traces of them."
            ),
            self.tr(
                "Copies you saved elsewhere, exports and pages for the doctor stay as they "
                "are. All who have them can read them."
            ),
        ):
            inside.addWidget(Text(self._theme, text, "body", wrap=True))
        self.new, self.again = self._pair()
        inside.addWidget(self.new)
        inside.addWidget(self.again)
        self.known = TickBox(
            self._theme, self.tr("I know that a forgotten passphrase cannot be brought back")
        )
        inside.addWidget(self.known)
        self.encrypt = Button(self._theme, self.tr("Encrypt my records"), "secondary")
        inside.addWidget(WrapRow(self._theme.space(8), self.encrypt))
        self.encrypt.clicked.connect(self._set)
        self.again.field.returnPressed.connect(self._set)

    def _set(self) -> None:
        if not self._pair_fits():
            return
        if not self.known.box.isChecked():
            self._refuse(self.tr("Tick that you know it cannot be brought back."), self.known.box)
            return
        self._services.wish(PassphraseWish(Deed.SET, new=self.new.text))

    # with one

    def _build_on(self) -> None:
        theme, services = self._theme, self._services
        self._tell(
            self.tr(
                "Your records and backups are encrypted. A forgotten passphrase cannot be brought "
                "back. Files you export can be read by whoever has them."
            )
        )
        self.lock = Button(theme, self.tr("Lock now"), "secondary")
        self.lock.clicked.connect(lambda _=False: services.lock())
        self.change = Button(theme, self.tr("Change the passphrase"), "secondary")
        self.remove = Button(theme, self.tr("Remove the passphrase"), "ghost")
        self._lines.addWidget(WrapRow(theme.space(8), self.lock, self.change, self.remove))
        name = self.tr("Lock by itself after so many minutes without a key or the mouse")
        self.minutes = Stepper(theme, 0, 120, 5, name, self.tr(" min"))
        self.minutes.show_value(services.minutes())
        self.minutes.changed.connect(self._keep_minutes)
        text = self.tr(
            "Lock by itself after so many minutes without a key or the mouse; 0 for never. "
            "A session that runs is not interrupted."
        )
        self._lines.addWidget(Text(theme, text, "body", wrap=True))
        self._lines.addLayout(row(self.minutes, None))
        self._build_change()
        self._build_remove()

    def _keep_minutes(self, minutes: int) -> None:
        self.say(self._services.keep_minutes(minutes))

    def _build_change(self) -> None:
        self._changing = self._page(self.change)
        inside = self._changing.layout()
        assert inside is not None
        self.old = PassphraseField(self._theme, self.tr("Passphrase in use"))
        self.new, self.again = self._pair()
        self.do_change = Button(self._theme, self.tr("Use the new passphrase"), "secondary")
        for part in (self.old, self.new, self.again):
            inside.addWidget(part)
        inside.addWidget(WrapRow(self._theme.space(8), self.do_change))
        self.do_change.clicked.connect(self._change)
        self.again.field.returnPressed.connect(self._change)

    def _change(self) -> None:
        if not self.old.text:
            self._refuse(self.tr("Type the passphrase in use first."), self.old.field)
        elif self._pair_fits():
            self._services.wish(PassphraseWish(Deed.CHANGE, self.old.text, self.new.text))

    def _build_remove(self) -> None:
        self._removing = self._page(self.remove)
        inside = self._removing.layout()
        assert inside is not None
        text = self.tr(
            "Then all who can use this computer, or who get hold of its disk, can read your "
            "records and backups again."
        )
        inside.addWidget(Text(self._theme, text, "body", wrap=True))
        self.old_to_remove = PassphraseField(self._theme, self.tr("Passphrase in use"))
        self.do_remove = Button(self._theme, self.tr("Store my records unencrypted"), "danger")
        inside.addWidget(self.old_to_remove)
        inside.addWidget(WrapRow(self._theme.space(8), self.do_remove))
        self.do_remove.clicked.connect(self._remove)
        self.old_to_remove.field.returnPressed.connect(self._remove)

    def _remove(self) -> None:
        if not self.old_to_remove.text:
            self._refuse(self.tr("Type the passphrase in use first."), self.old_to_remove.field)
            return
        self._services.wish(PassphraseWish(Deed.REMOVE, self.old_to_remove.text))

    # for both

    def say(self, text: str) -> None:
        """What is in the way."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _tell(self, text: str) -> None:
        self._lines.addWidget(Text(self._theme, text, "body", "text_2", wrap=True))

    def _page(self, opener: Button) -> QWidget:
        """A part that its button opens and closes."""
        part = QWidget()
        part.setLayout(column(gap=self._theme.space(10)))
        part.hide()
        self._lines.addWidget(part)
        opener.setCheckable(True)

        def turn(on: bool) -> None:
            part.setVisible(on)
            self.say("")

        opener.toggled.connect(turn)
        return part

    def _pair(self) -> tuple[PassphraseField, PassphraseField]:
        text = self.tr("New passphrase, at least %n characters", "", self._services.shortest)
        return (
            PassphraseField(self._theme, text),
            PassphraseField(self._theme, self.tr("The same once more")),
        )

    def _pair_fits(self) -> bool:
        if len(self.new.text) < self._services.shortest:
            text = self.tr(
                "This is too short. Take at least %n characters; four or five words that do not "
                "belong together are easy to remember and hard to guess.",
                "",
                self._services.shortest,
            )
            self._refuse(text, self.new.field)
        elif self.new.text != self.again.text:
            self._refuse(self.tr("The two are not the same. Type them again."), self.again.field)
        else:
            return True
        return False

    def _refuse(self, text: str, where: QWidget) -> None:
        self.say(text)
        where.setFocus()
