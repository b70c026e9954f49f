"""A body to draw on: places on the skin, shown on every view where they can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from acucoach.content.plates import Plate, PlateError, PlateIndex
from acucoach.domain.anatomy import PARTS, Place, Side
from acucoach.ui.body_map.drawn_marks import LEAST_RADIUS, Drawn, paint_marks
from acucoach.ui.body_map.map_tools import ZoomButtons
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.body_map.skin import Skin
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.menu import calm_menu
from acucoach.ui.words.sides import SideWords
from acucoach.ui.words.told import told

WHOLE = ("body-front", "body-back")
USUAL, LOW = 300, 150
"""Pixels at 100 % text that the picture is high at least."""


class SkinCanvas(QWidget):
    """The body from the front and the back, or a part close up; a click tells the place.

    Args:
        theme: the looks.
        index: the plates.
        pictures: tinted plates.
        skin: looks places up.
        tone: the skin tone preferred now.
        names: the reader's names of regions and parts.
        compact: low, for a form: front and back of a part stand beside each other, and other
            views are in the menu of the parts.
    """

    touched = Signal(object)
    """A :class:`SkinSpot` that no mark covers."""
    markTouched = Signal(int)
    """The number of a mark."""

    def __init__(
        self,
        theme: Theme,
        index: PlateIndex,
        pictures: PictureCache,
        skin: Skin,
        tone: Callable[[], str],
        names: Mapping[str, str],
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._index, self._skin, self._tone = theme, index, skin, tone
        self._compact = compact
        self._names = names
        self._drawn: tuple[Drawn, ...] = ()
        self._chosen = -1
        self._part, self._side = "", Side.LEFT
        self.plates = PlateView(theme, pictures)
        self.plates.setAccessibleName(self.tr("Body to mark"))
        self.plates.set_placing(True)
        self.plates.pressedAt.connect(self._pressed)
        self.plates.troubled.connect(self._tell_trouble)
        self.plates.add_extra(self._paint)
        self.make_high(0)
        self._zoom = ZoomButtons(theme, self.plates)
        self.plates.zoomLimits.connect(self._zoom.allow)
        self._zoom.allow(larger=True, smaller=False)
        self._zoom.zoomed.connect(
            lambda factor: self.plates.zoom_by(factor) if factor else self.plates.zoom_fit()
        )
        self.plates.resized.connect(self._zoom.move_to_corner)
        self.views = Segments(theme, [], self.tr("View"))
        self.views.chosen.connect(self._choose_view)
        self.closer = Button(theme, self.tr("Closer"), "secondary", "zoom-in")
        self.closer.clicked.connect(self._open_parts)
        self.by_name = Button(theme, self.tr("By name"), "secondary", "list")
        self.by_name.clicked.connect(self._open_names)
        self._trouble = Text(theme, "", tone="blocked", wrap=True)
        self._trouble.hide()
        self.tools = WrapRow(theme.space(8), self.closer, self.by_name)
        lines = column(self._trouble, self.plates, gap=theme.space(6))
        if not compact:
            lines.addLayout(row(None, self.views, None))
        else:
            self.views.setParent(self)
            self.views.hide()
        lines.addWidget(self.tools)
        lines.setStretchFactor(self.plates, 1)
        self.setLayout(lines)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.show_part("")

    def make_high(self, high: int) -> None:
        """Say how high the picture may be, pixels at 100 % text; never lower than it has to."""
        least = LOW if self._compact else USUAL
        self.plates.setMinimumHeight(self._theme.px(max(least, high)))

    def show_marks(self, drawn: Sequence[Drawn], chosen: int = -1) -> None:
        """Draw these; ``chosen`` gets a ring."""
        self._drawn, self._chosen = tuple(drawn), chosen
        self.plates.update()

    def show_part(self, part: str, side: Side = Side.LEFT) -> None:
        """Show a part close up, or the whole body for an empty text."""
        self._part, self._side = part if self._index.close_plates(part) else "", side
        part, plates = self._part, self._plates()
        choices = [(plate.id, self._caption(plate)) for plate in plates]
        if not part:
            choices = [("", self.tr("Front and back")), ("body-left", self.tr("Left")),
                       ("right", self.tr("Right"))]  # fmt: skip
        self.views.set_choices(choices)
        self._choose_view("" if self._compact else choices[0][0])
        if self._index.trouble:
            self._tell_trouble(self._index.trouble)

    # views

    def _plates(self) -> list[Plate]:
        if not self._part:
            return [self._index.plates[name] for name in WHOLE if name in self._index.plates]
        return self._index.close_plates(self._part)

    def _choose_view(self, view: str) -> None:
        self.views.choose(view)
        panes: list[Pane] = []
        if not view and (not self._part or self._compact):
            panes = [self._pane(plate) for plate in self._opposite()]
        elif view in ("body-left", "right") and "body-left" in self._index.plates:
            side = Side.RIGHT if view == "right" else Side.LEFT
            plate = self._index.plates["body-left"]
            panes = [Pane(plate, side, side is Side.RIGHT, "")]
        elif view in self._index.plates:
            panes = [self._pane(self._index.plates[view])]
        self._trouble.hide()
        self.plates.show_panes(panes, self._tone())

    def _pane(self, plate: Plate) -> Pane:
        shown = self._side if plate.one_sided else None
        return Pane(plate, shown, shown is Side.RIGHT, "")

    def _opposite(self) -> list[Plate]:
        """Front and back, or what a part has instead."""
        plates = self._plates()
        return [plate for plate in plates if plate.view in ("front", "back")] or plates[:2]

    def shows(self, places: Iterable[Place]) -> bool:
        """Whether each of some places is in the picture."""
        panes = self.plates.panes
        return all(any(self._skin.pixel_of(pane, one) for pane in panes) for one in places)

    def _tell_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def _caption(self, plate: Plate) -> str:
        return {
            "front": self.tr("Front"),
            "back": self.tr("Back"),
            "side": self.tr("Side"),
            "top": self.tr("Top"),
            "sole": self.tr("Sole"),
            "palm": self.tr("Palm"),
            "thumb-side": self.tr("Thumb side"),
            "little-finger-side": self.tr("Little-finger side"),
            "inner": self.tr("Inner"),
            "outer": self.tr("Outer"),
        }.get(plate.view, plate.view)

    def _open_parts(self) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Whole body")).triggered.connect(lambda: self.show_part(""))
        if self._compact:
            self._offer_views(menu)
        for part in self._index.parts:
            if part == "body":
                continue
            name = self._names.get(part, part)
            if any(plate.one_sided for plate in self._index.close_plates(part)):
                for side, text in self._sides(name):
                    menu.addAction(text).triggered.connect(
                        lambda _=False, p=part, s=side: self.show_part(p, s)
                    )
            else:
                menu.addAction(name).triggered.connect(lambda _=False, p=part: self.show_part(p))
        menu.popup(self.closer.mapToGlobal(QPoint(0, self.closer.height())))

    def _offer_views(self, menu: QMenu) -> None:
        """Other views of what is in view, where no row of buttons offers them."""
        seen = {pane.plate.id for pane in self.plates.panes}
        views = [(plate.id, self._caption(plate)) for plate in self._plates()]
        if not self._part:
            views = [("body-left", self.tr("Left")), ("right", self.tr("Right"))]
        for view, text in views:
            if view not in seen:
                menu.addAction(text).triggered.connect(
                    lambda _=False, view=view: self._choose_view(view)
                )
        menu.addSeparator()

    def _open_names(self) -> None:
        menu = self._menu()
        for part, regions in PARTS.items():
            inside = menu.addMenu(self._names.get(part, part))
            for region in regions:
                for side, text in self._sides(self._names.get(region, region)):
                    inside.addAction(text).triggered.connect(
                        lambda _=False, r=region, s=side: self.touch_region(r, s)
                    )
        menu.popup(self.by_name.mapToGlobal(QPoint(0, self.by_name.height())))

    def touch_region(self, region: str, side: Side) -> None:
        """Choose the middle of a region by its name."""
        try:
            spot = self._skin.middle_of(region, side)
        except PlateError as error:
            self._tell_trouble(told(error))
            return
        if spot is not None:
            self.touched.emit(spot)

    def _sides(self, name: str) -> list[tuple[Side, str]]:
        words = SideWords()
        return [(side, words.at(name, side)) for side in (Side.LEFT, Side.RIGHT)]

    def _menu(self) -> QMenu:
        menu = calm_menu(self._theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    # touching and drawing

    def _pressed(self, pane: int, x: float, y: float) -> None:
        try:
            self._touch(pane, x, y)
        except PlateError as error:
            self._tell_trouble(told(error))

    def _touch(self, pane: int, x: float, y: float) -> None:
        shown = self.plates.panes[pane]
        for number in reversed(range(len(self._drawn))):
            at = self._skin.pixel_of(shown, self._drawn[number].place)
            if at is None:
                continue
            reach = max(
                self._drawn[number].radius / shown.plate.mm_per_px,
                LEAST_RADIUS / self.plates.view.scale,
            )
            if (at[0] - x) ** 2 + (at[1] - y) ** 2 <= reach * reach:
                self.markTouched.emit(number)
                return
        spot = self._skin.spot_at(shown, x, y)
        if spot is not None:
            self.touched.emit(spot)

    def _paint(self, painter: QPainter, view: PlateView) -> None:
        paint_marks(painter, view, self._skin, self._drawn, self._theme, self._chosen)
