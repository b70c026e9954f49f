"""Three short pages for somebody who opens the program for the first time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.settings import SIZES
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.enter_key import enter_presses
from acucoach.ui.widgets.frames import Scroller, column, row
from acucoach.ui.widgets.labels import Icon, Text
from acucoach.ui.widgets.row_button import RowButton

WIDTH = 680
"""Pixels at 100 %: a line that is read at ease."""


@frozen
class Offer:
    """A complaint to begin with.

    Attributes:
        complaint: its id.
        title: in words.
        icon: name of a symbol.
        point: code of the point to begin with; empty for none.
        point_name: as it is read.
    """

    complaint: str
    title: str
    icon: str
    point: str = ""
    point_name: str = ""


class Welcome(QWidget):
    """What this is and is not; what bothers you most; how a point is found.

    Args:
        theme: the looks.
        icon: stands for the program.
        offers: complaints, most usual first.
        percent: size of text, of ``SIZES``.
        page: page to begin at, 0 to 2.
        chosen: the complaint chosen before; empty for none.
        languages: code and own name of each other language.
        unread: whether no health professional has reviewed the texts in view.
    """

    finished = Signal(str, str)
    """Complaint and point to begin with; empty for none."""
    sizeWanted = Signal(int)
    """Larger (1) or smaller (-1) text."""
    languageWanted = Signal(str)
    """Texts in another language; its code."""
    moved = Signal(int, str)
    """The page in view and the complaint chosen so far."""

    def __init__(
        self,
        theme: Theme,
        icon: QIcon,
        offers: Sequence[Offer],
        percent: int,
        page: int = 0,
        chosen: str = "",
        languages: Sequence[tuple[str, str]] = (),
        unread: bool = False,
    ) -> None:
        super().__init__()
        self._languages, self._unread = languages, unread
        self._theme, self._offers = theme, {offer.complaint: offer for offer in offers}
        self._chosen = self._offers.get(chosen)
        self._percent = percent
        self._pages = QStackedLayout()
        self._ways_on: list[QWidget] = []
        for body, way_on in (self._what(icon), self._bothers(), self._how()):
            self._pages.addWidget(body)
            self._ways_on.append(way_on)
        self.setLayout(self._pages)
        self._go(page)

    # the pages

    def _what(self, icon: QIcon) -> tuple[QWidget, QWidget]:
        theme = self._theme
        picture = QLabel()
        side = theme.px(72)
        picture.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
        body = column(gap=theme.space(14))
        body.addWidget(picture)
        body.addWidget(Text(theme, self.tr("Welcome to AcuCoach"), "display", wrap=True))
        if self._languages:
            body.addWidget(self._other_languages())
        for sentence in (
            self.tr("It shows where to press on your own body, and how. A timer leads you "
                    "through with both hands busy. A diary tells honestly whether it helps."),
            self.tr("It is not a medical device. It goes along with your treatment and never "
                    "takes its place. Ask your care team first if you are ill."),
            self.tr("What you write stays on this computer. The program never goes online."),
        ):  # fmt: skip
            body.addWidget(Text(theme, sentence, "body_large", wrap=True))
        size = Text(theme, self.tr("Is the text easy to read?"), "body_strong", wrap=True)
        at = SIZES.index(self._percent)
        self.smaller = Button(theme, self.tr("Smaller text"), "secondary", "minus")
        self.larger = Button(theme, self.tr("Larger text"), "secondary", "plus")
        self.smaller.setVisible(at > 0)
        self.larger.setVisible(at < len(SIZES) - 1)
        self.smaller.clicked.connect(lambda: self.sizeWanted.emit(-1))
        self.larger.clicked.connect(lambda: self.sizeWanted.emit(1))
        body.addWidget(size)
        body.addLayout(row(self.smaller, self.larger, None, gap=theme.space(8)))
        self.next = Button(theme, self.tr("Next"), "primary", "arrow-right")
        self.next.clicked.connect(lambda: self._go(1))
        self.skip = Button(theme, self.tr("Straight to the body map"), "ghost")
        self.skip.clicked.connect(lambda: self.finished.emit("", ""))
        return self._page(body, self.next, self.skip), self.next

    def _other_languages(self) -> QWidget:
        """A button a language, called as its own people call it."""
        self.tongues: dict[str, Button] = {}
        for code, name in self._languages:
            button = self.tongues[code] = Button(self._theme, name, "secondary")
            button.clicked.connect(lambda _=False, code=code: self.languageWanted.emit(code))
        line = WrapRow(self._theme.space(8), *self.tongues.values())
        unread = self.tr("No health professional has reviewed these texts yet.")
        told = Text(self._theme, unread if self._unread else "", "caption", "text_2", wrap=True)
        told.setVisible(self._unread)
        both = QWidget()
        both.setLayout(column(line, told, gap=self._theme.space(6)))
        return both

    def _bothers(self) -> tuple[QWidget, QWidget]:
        theme = self._theme
        body = column(gap=theme.space(10))
        body.addWidget(Text(theme, self.tr("What bothers you most?"), "display", wrap=True))
        body.addWidget(
            Text(theme, self.tr("One is enough to begin. You can change it at any time."),
                 "body_large", "text_2", wrap=True)
        )  # fmt: skip
        self.choices: list[RowButton] = []
        for offer in self._offers.values():
            choice = RowButton(
                theme, offer.title, "", Icon(theme, offer.icon, 24, "accent"), framed=True,
                chevron=True, wrap=True,
            )  # fmt: skip
            choice.clicked.connect(lambda _=False, one=offer: self._choose(one))
            self.choices.append(choice)
        body.addLayout(self._beside(self.choices))
        back = self._back(0)
        other = Button(theme, self.tr("Something else"), "secondary")
        other.clicked.connect(lambda: self._choose(None))
        return self._page(body, other, back), self.choices[0] if self.choices else other

    def _how(self) -> tuple[QWidget, QWidget]:
        theme = self._theme
        body = column(gap=theme.space(14))
        body.addWidget(Text(theme, self.tr("How to find a point"), "display", wrap=True))
        steps = (
            ("person-standing", self.tr("Touch the place on the body, or pick it from the list.")),
            ("hand", self.tr("The guide leads you there step by step, with pictures.")),
            ("shield-check", self.tr("A few health questions come first. They take a minute or "
                                     "two and keep you safe.")),
            ("timer", self.tr("Press firmly, but never so that it hurts. The timer tells you "
                              "when to change hands. If it hurts, stop.")),
        )  # fmt: skip
        for icon, sentence in steps:
            body.addLayout(
                row(Icon(theme, icon, 28, "accent"), Text(theme, sentence, "body_large", wrap=True),
                    gap=theme.space(14))
            )  # fmt: skip
        self.begin = Button(theme, "", "primary", "play")
        self.begin.clicked.connect(self._begin)
        self.look = Button(theme, self.tr("Look around first"), "secondary")
        self.look.clicked.connect(lambda: self.finished.emit("", ""))
        return self._page(body, self.begin, self.look, self._back(1)), self.begin

    def _page(self, body: QVBoxLayout, *buttons: QWidget) -> QWidget:
        """A column of readable width in the middle; its buttons stay in sight."""
        theme = self._theme
        inside = QWidget()
        inside.setLayout(body)
        inside.setMaximumWidth(theme.px(WIDTH))
        scroller = Scroller(theme, self.tr("Welcome"), margin=24)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.body.addStretch(1)
        across = row(gap=0)
        across.addStretch(1)
        across.addWidget(inside, 100)
        across.addStretch(1)
        scroller.body.addLayout(across)
        scroller.body.addStretch(1)
        foot = QWidget()
        foot.setMaximumWidth(theme.px(WIDTH))
        foot.setLayout(row(*buttons, None, gap=theme.space(12)))
        below = row(gap=0)
        below.setContentsMargins(theme.space(24), theme.space(8), theme.space(24), theme.space(24))
        below.addStretch(1)
        below.addWidget(foot, 100)
        below.addStretch(1)
        page = QWidget()
        page.setLayout(column(gap=0))
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(scroller, 1)
        layout.addLayout(below)
        return page

    def _beside(self, choices: Sequence[RowButton]) -> QGridLayout:
        """Two columns, one where letters are large."""
        columns = 1 if self._percent > 130 else 2
        grid = QGridLayout()
        grid.setSpacing(self._theme.space(10))
        for at, choice in enumerate(choices):
            grid.addWidget(choice, at // columns, at % columns)
        return grid

    def _back(self, page: int) -> Button:
        back = Button(self._theme, self.tr("Back"), "ghost", "arrow-left")
        back.clicked.connect(lambda: self._go(page))
        return back

    # the way through

    @property
    def page(self) -> int:
        """The page in view, 0 to 2."""
        return self._pages.currentIndex()

    def _choose(self, offer: Offer | None) -> None:
        self._chosen = offer
        self._go(2)

    def _begin(self) -> None:
        chosen = self._chosen
        self.finished.emit(*(("", "") if chosen is None else (chosen.complaint, chosen.point)))

    def focus_first(self) -> None:
        """Enter takes the way on of the page in view."""
        self._ways_on[self.page].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_size(self, step: int) -> None:
        """The next press makes the text larger (1) or smaller (-1) again, where it can be."""
        button = self.larger if step > 0 else self.smaller
        if button.isVisibleTo(self):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _go(self, page: int) -> None:
        chosen = self._chosen
        point = "" if chosen is None else chosen.point_name
        self.begin.setText(
            self.tr("Begin with {point}").format(point=point)
            if point
            else self.tr("To the body map")
        )
        self.begin.setAccessibleName(self.begin.text())
        self.look.setVisible(bool(point))
        self._pages.setCurrentIndex(page)
        self.focus_first()
        self.moved.emit(page, "" if chosen is None else chosen.complaint)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes a page back; Enter goes on from wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.page > 0:
            self._go(self.page - 1)
            return
        onward = {0: self.next, 2: self.begin}.get(self.page)
        if onward is None or not enter_presses(onward, event):
            super().keyPressEvent(event)
