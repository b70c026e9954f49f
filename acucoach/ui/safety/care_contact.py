"""The person's own care team: kept here, shown where help is needed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from acucoach.domain.safety_red_flags import LONGEST_NAME, CareContact
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, column, row
from acucoach.ui.widgets.labels import Icon, Text


class CareContactFields(QWidget):
    """Takes a name and a telephone number; both may stay empty.

    Args:
        theme: the looks.
        labels: whether labels stand above the fields; else the empty fields name themselves.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, labels: bool = True) -> None:
        super().__init__(parent)
        who, number = self.tr("Who to ask"), self.tr("Telephone")
        self.name = self._field(theme, who)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Ward, doctor or midwife") if labels else who)
        self.telephone = self._field(theme, number)
        self.telephone.setPlaceholderText("" if labels else number)
        self._error = QWidget()
        self._reason = Text(theme, "", "caption", "blocked", wrap=True)
        self._error.setLayout(row(Icon(theme, "triangle-alert", 20, "blocked"), self._reason))
        self._error.hide()
        lines = column(gap=theme.space(8))
        for label, field in ((who, self.name), (number, self.telephone)):
            if labels:
                lines.addWidget(Text(theme, label, "label"))
            lines.addWidget(field)
        lines.addWidget(self._error)
        self.setLayout(lines)

    def show_contact(self, contact: CareContact) -> None:
        """Show what is kept."""
        self.name.setText(contact.name)
        self.telephone.setText(contact.telephone)
        self._error.hide()

    def check(self) -> CareContact | None:
        """What is typed; None, and a sentence in view, when it cannot be."""
        try:
            contact = CareContact(self.name.text().strip(), self.telephone.text().strip())
        except ValueError:
            self._reason.setText(
                self.tr("This telephone number cannot be dialled. Use digits, +, spaces and -.")
            )
            self._error.show()
            self.telephone.setFocus()
            return None
        self._error.hide()
        return contact

    def _field(self, theme: Theme, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFont(theme.font("body"))
        field.setMinimumHeight(theme.space(44))
        return field


class CareContactForm(QWidget):
    """The contact with a button that keeps it."""

    saved = Signal(object)
    """The :class:`~acucoach.domain.safety_red_flags.CareContact`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = CareContactFields(theme)
        self.name, self.telephone = self.fields.name, self.fields.telephone
        self.save_button = Button(theme, self.tr("Save"), "secondary", "check")
        self.save_button.clicked.connect(self.save)
        for field in (self.name, self.telephone):
            field.returnPressed.connect(self.save)
        intro = self.tr("Shown where help is needed. It stays on this computer.")
        self.setLayout(
            column(
                Text(theme, self.tr("Your care team"), "heading", wrap=True),
                Text(theme, intro, "caption", "text_2", wrap=True),
                self.fields,
                row(self.save_button, None),
                gap=theme.space(8),
            )
        )

    def show_contact(self, contact: CareContact) -> None:
        """Show what is kept."""
        self.fields.show_contact(contact)

    def save(self) -> bool:
        """Tell the contact, or say what is wrong with it; whether it could be told."""
        contact = self.fields.check()
        if contact is None:
            return False
        self.saved.emit(contact)
        return True


class CareContactCard(Card):
    """Shows whom to ask; says how to add one when none is kept.

    Args:
        theme: the looks.
        quiet: see ``set_quiet``.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(theme, "sunken", parent=parent)
        self._quiet, self._known = quiet, False
        self._name = Text(theme, "", "body_strong", wrap=True)
        self._telephone = Text(theme, "", "heading")
        self._telephone.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        lines = column(self._name, self._telephone, gap=2)
        self.body.addLayout(row(Icon(theme, "phone", 24, "text"), 8, lines))
        self.show_contact(CareContact())

    def show_contact(self, contact: CareContact) -> None:
        """Show a contact."""
        self._known = contact.known
        if contact.known:
            self._name.setText(contact.name or self.tr("Your care team"))
        else:
            self._name.setText(
                self.tr("Ask your own care team. You can keep their number in Settings.")
            )
        self._telephone.setText(contact.telephone)
        self._telephone.setVisible(bool(contact.telephone))
        self.setAccessibleName(f"{self._name.text()} {contact.telephone}".strip())
        self.set_quiet(quiet=self._quiet)

    def set_quiet(self, *, quiet: bool) -> None:
        """Whether to stand back while no contact is kept.

        Beside an emergency number there is nothing to be set up first.
        """
        self._quiet = quiet
        shown = self._known or not quiet
        if not shown or self.parentWidget() is not None:
            self.setVisible(shown)
        else:  # not yet on its page: shown now, it would flash up as a window of its own
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
