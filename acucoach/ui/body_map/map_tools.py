"""The controls of the map: views, side and filters below it, zoom over its corner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.menu import calm_menu
from acucoach.ui.widgets.one_stop import OneStop
from acucoach.ui.words.sides import SideWords

Regions = tuple[str, list[tuple[str, str]]]
"""A part's name with the ids and names of its regions; no name for those of the part in view."""


class MapTools(QWidget):
    """One row under the plate.

    Signals:
        viewChosen: a view (plate id, or ``both`` for front and back).
        sideChosen: ``left`` or ``right``.
        filtered: key and value (``guided``, ``mirror``: "1" or ""; ``meridian``, ``region``: id
            or "").
    """

    viewChosen = Signal(str)
    sideChosen = Signal(str)
    filtered = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._meridians: list[tuple[str, str]] = []
        self._guided = self._mirror = self._arranging = self._beside = False
        self._meridian = self._region = ""
        self._regions: list[Regions] = []
        self._views = Segments(theme, [], self.tr("View"))
        self._views.chosen.connect(self.viewChosen)
        self._sides = Segments(theme, SideWords().pair(), self.tr("Side"))
        self._sides.chosen.connect(self.sideChosen)
        self._filter = Button(theme, kind="icon", icon="filter", name=self.tr("What the map shows"))
        self._filter.clicked.connect(self._open_menu)
        self._menu_of_views = Button(theme, "", "secondary", "chevron-down", ends=True)
        self._menu_of_views.clicked.connect(self._open_views)
        self._choices: list[tuple[str, str]] = []
        self._view_word = self._view_text = ""
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for line, widgets in (
            (upper, (self._sides,)),
            (lower, (self._filter, None, self._views, self._menu_of_views, None)),
        ):
            line.setSpacing(theme.space(8))
            for widget in widgets:
                if widget is None:
                    line.addStretch(1)
                else:
                    line.addWidget(widget)
        self._upper, self._lower = upper, lower
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.space(s) for s in (16, 6, 16, 14)))
        whole.setSpacing(theme.space(6))
        whole.addLayout(upper)
        whole.addLayout(lower)
        theme.changed.connect(self._arrange)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing is ever cut: what does not fit goes above, or into a menu."""
        super().resizeEvent(event)
        self._arrange()

    @guarded
    def event(self, event: QEvent) -> bool:
        """Texts and fonts that came late change the room there is."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _arrange(self) -> None:
        if self._arranging:  # what is hidden in the midst of being shown is both, to Qt
            return
        self._arranging = True
        try:
            self._find_room()
        finally:
            self._arranging = False

    def _find_room(self) -> None:
        """All in one row, the views in a menu rather than the sides in a row of their own."""
        gap = self._theme.space(8)
        room = self.width() - 2 * self._theme.space(16) - self._filter.minimumWidth() - gap
        sided = not self._sides.isHidden()
        sides = (self._sides.sizeHint().width() + gap) * sided
        several = len(self._choices) > 1
        views, menu = self._views.sizeHint().width(), self._menu_width(self._view_word)
        beside = not several or min(views, menu) + sides <= room
        left = room - sides * beside
        self._views.setVisible(several and views <= left)
        self._menu_of_views.setVisible(several and views > left)
        whole = self._menu_width(self._view_text) <= left
        self._name_view(self._view_text if whole else self._view_word)
        self._beside = beside
        if self._home.indexOf(self._sides) < 0:
            QTimer.singleShot(0, self, self._move_sides)

    @property
    def _home(self) -> QHBoxLayout:
        return self._lower if self._beside else self._upper

    def _move_sides(self) -> None:
        """Put left and right where there is room for them.

        Not at once: a layout may be handing out places just now, then nothing may leave or enter.
        """
        home = self._home
        if home.indexOf(self._sides) < 0:  # an alignment set each time would ask for layout again
            home.insertWidget(2 if self._beside else 0, self._sides)
            way = Qt.AlignmentFlag(0) if self._beside else Qt.AlignmentFlag.AlignHCenter
            home.setAlignment(self._sides, way)

    def _menu_width(self, text: str) -> int:
        """Of the menu's button with another text."""
        menu = self._menu_of_views
        metrics = menu.fontMetrics()
        rest = menu.sizeHint().width() - metrics.horizontalAdvance(menu.text().replace("&&", "&"))
        return rest + metrics.horizontalAdvance(text)

    def _name_view(self, text: str) -> None:
        text = text.replace("&", "&&")
        if text != self._menu_of_views.text():
            self._menu_of_views.setText(text)

    def _open_views(self) -> None:
        menu = calm_menu(self._theme, self)
        for view, text in self._choices:
            action = self._check(menu, text, view == self._views.value)
            action.triggered.connect(lambda _=False, view=view: self.viewChosen.emit(view))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self._menu_of_views.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))

    def show_views(self, views: Sequence[tuple[str, str]], chosen: str, word: str = "") -> None:
        """Offer views; a single one is not offered.

        Args:
            views: ids and names.
            chosen: the one that is on; none of them while the body stands between them.
            word: what is shown, where that is none of the views.
        """
        self._choices = list(views)
        self._views.set_choices(views)
        if chosen in dict(views):
            self._views.choose(chosen)
        else:
            self._views.choose_none()
        word = dict(views).get(chosen, word)
        self._view_word, self._view_text = word, self.tr("View: {view}").format(view=word)
        self._menu_of_views.setAccessibleName(self._view_text)
        self._arrange()

    def show_side(self, side: str | None) -> None:
        """Offer left and right, or hide them when both are in the picture."""
        self._sides.setVisible(side is not None)
        if side is not None:
            self._sides.choose(side)
        self._arrange()

    def set_filters(
        self,
        *,
        guided: bool,
        mirror: bool,
        meridian: str,
        meridians: list[tuple[str, str]],
        region: str = "",
        regions: Sequence[Regions] = (),
    ) -> None:
        """Tell what is filtered now, and by what one can filter."""
        self._guided, self._mirror = guided, mirror
        self._meridian, self._meridians = meridian, meridians
        self._region, self._regions = region, list(regions)

    def _open_menu(self) -> None:
        menu = self.filter_menu()
        corner = self._filter.mapToGlobal(QPoint(0, 0))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))

    def filter_menu(self) -> QMenu:
        """What can be left out, and the view as in a mirror."""
        menu = calm_menu(self._theme, self)
        guided = self._check(menu, self.tr("Only points with a guide"), self._guided)
        guided.toggled.connect(lambda on: self.filtered.emit("guided", "1" if on else ""))
        everything = [("", self.tr("All points"))]
        lines = self._inside(menu, self.tr("Show one meridian"))
        self._offer(lines, "meridian", everything + self._meridians, self._meridian)
        if self._regions:
            self._offer_places(self._inside(menu, self.tr("Show one place")), everything)
        menu.addSeparator()
        mirror = self._check(menu, self.tr("As in a mirror"), self._mirror)
        mirror.toggled.connect(lambda on: self.filtered.emit("mirror", "1" if on else ""))
        return menu

    def _offer_places(self, places: QMenu, everything: list[tuple[str, str]]) -> None:
        for part, regions in self._regions:
            if part:
                self._offer(self._inside(places, part), "region", regions, self._region)
            else:
                self._offer(places, "region", everything + regions, self._region)

    def _inside(self, menu: QMenu, text: str) -> QMenu:
        inside = calm_menu(self._theme, menu, title=text)
        menu.addMenu(inside)
        return inside

    def _offer(
        self, menu: QMenu, key: str, choices: Sequence[tuple[str, str]], chosen: str
    ) -> None:
        group = QActionGroup(menu)
        for value, name in choices:
            action = self._check(menu, name, value == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, v=value: self.filtered.emit(key, v))

    @staticmethod
    def _check(menu: QMenu, text: str, on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        return action


class ZoomButtons(QWidget):
    """Larger, all, smaller; floats in a corner of the plate.

    Signals:
        zoomed: factor; 0 fits everything.
    """

    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._buttons: dict[float, Button] = {}
        for icon, name, factor in (
            ("zoom-in", self.tr("Larger"), 1.5),
            ("maximize", self.tr("Show all"), 0.0),
            ("zoom-out", self.tr("Smaller"), 1 / 1.5),
        ):
            button = Button(theme, kind="icon", icon=icon, name=name)
            button.setProperty("over", "picture")
            button.clicked.connect(lambda _=False, factor=factor: self.zoomed.emit(factor))
            layout.addWidget(button)
            self._buttons[factor] = button
        OneStop(tuple(self._buttons.values()), self)

    def allow(self, larger: bool, smaller: bool) -> None:
        """What can be pressed; the others say why not.

        Args:
            larger: the picture is not yet as large as it gets.
            smaller: not all of it is in view.
        """
        whole = self.tr("All of it is in view.")
        for factor, button in self._buttons.items():
            allowed = larger if factor > 1 else smaller
            if not allowed and button.hasFocus():
                other = next(iter(self._buttons.values())) if factor <= 1 else None
                (other or self._buttons[0.0]).setFocus(Qt.FocusReason.OtherFocusReason)
            allow(button, allowed, self.tr("It is as large as it gets.") if factor > 1 else whole)

    def move_to_corner(self, width: int, height: int) -> None:
        """Sit at the trailing lower corner of a parent of that size."""
        size = self.sizeHint()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8 if right_to_left else width - size.width() - 8
        self.setGeometry(x, height - size.height() - 8, size.width(), size.height())
