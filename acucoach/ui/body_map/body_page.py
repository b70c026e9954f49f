"""The body map with its list and its panel: from a place or a complaint to a point."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from acucoach.content.library import Library
from acucoach.content.turn import TurnViews
from acucoach.domain.anatomy import PART_OF, PARTS, Laterality, Side
from acucoach.domain.found import FoundKind
from acucoach.domain.safety_red_flags import CareContact
from acucoach.guarded import guarded
from acucoach.ui.body_map.complaints_panel import ComplaintsPanel
from acucoach.ui.body_map.filter_chips import FilterChips
from acucoach.ui.body_map.header_place import HeaderPlace
from acucoach.ui.body_map.map_header import MapHeader
from acucoach.ui.body_map.map_model import RIGHT_VIEW, WHOLE, MapModel, MapState
from acucoach.ui.body_map.map_tools import MapTools, Regions, ZoomButtons
from acucoach.ui.body_map.point_list import PointList
from acucoach.ui.body_map.turn_view import TurnView
from acucoach.ui.body_map.turning import BodyTurn
from acucoach.ui.body_map.view_words import ViewWords
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.beside import Beside, Part
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text

if TYPE_CHECKING:
    from acucoach.ui.guide.guide_panel import GuidePanel


class BodyPage(Screen):
    """The main screen.

    Args:
        guide: makes the guided panel, when the first point is opened or the start is over.
        turn: the whole body from all round.
        routine_titles: routine id to (title, complaint ids).
        skin: the skin tone preferred now.
        whole_view: ``both`` or the plate on which the whole body is looked at first.
        mirror: whether bodies are shown as in a mirror.
        contact: the person's own care team.
        own: ids of the complaints this person came with, most used first.

    Signals:
        routineRequested: a routine's id.
        pageRequested: kind and id of something another screen shows (``page``, ``term``).
        complaintChosen: a complaint's id, before its list is shown.
        wholeViewChosen: ``both`` or the plate on which the whole body is looked at.
        mirrorChosen: whether bodies are shown as in a mirror.
        signsWanted: a topic of warning signs that the person wants to answer now.
    """

    routineRequested = Signal(str)
    pageRequested = Signal(str, str)
    complaintChosen = Signal(str)
    wholeViewChosen = Signal(str)
    mirrorChosen = Signal(bool)
    signsWanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        model: MapModel,
        pictures: PictureCache,
        guide: Callable[[], GuidePanel],
        turn: TurnViews,
        routine_titles: Callable[[], dict[str, tuple[str, tuple[str, ...]]]],
        skin: Callable[[], str],
        *,
        whole_view: str = "both",
        mirror: bool = False,
        contact: Callable[[], CareContact] = CareContact,
        own: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._library, self._model = theme, library, model
        self._skin, self._make_guide = skin, guide
        self._words = ViewWords(self)
        self._whole_view = whole_view
        self._state = model.whole(MapState(mirror=mirror), whole_view)
        self._selected = ("", Side.LEFT)
        self._kept_light: frozenset[int] = frozenset()
        self.setProperty("surface", "canvas")
        self.header = MapHeader(theme)
        self.points = PointList(theme, library, model.mark, model.asked)
        self.plates = TurnView(theme, pictures)
        self.turning = BodyTurn(theme, self.plates, turn, skin, lambda: model.marks(self._state))
        self.tools = MapTools(theme)
        self.chips = FilterChips(theme, library)
        self.zoom = ZoomButtons(theme, self.plates)
        self.plates.resized.connect(self.zoom.move_to_corner)
        self.complaints = ComplaintsPanel(theme, library, model.mark, routine_titles, contact, own)
        self._trouble = Text(theme, tone="blocked", wrap=True)
        self._trouble.setContentsMargins(theme.space(20), 0, theme.space(20), theme.space(6))
        self._trouble.hide()
        self._lay_out()
        self._connect()
        self.complaints.show_complaints()
        self._show_map()

    def _lay_out(self) -> None:
        picture = QWidget()
        middle = column(self.header, gap=0)
        picture.setLayout(middle)
        across = row(self.points, gap=0)
        plate = column(self._trouble, self.chips, gap=0)
        plate.addWidget(self.plates, 1)
        plate.addWidget(self.tools)
        across.addLayout(plate, 1)
        middle.addLayout(across, 1)
        self.panel = QStackedWidget()
        self.panel.addWidget(self.complaints)
        self.sides = Beside(
            self._theme,
            Part(picture, self.tr("Picture"), 250),
            Part(self.panel, self.tr("In words"), 295, 1, 440),
            equals=True,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sides, 1)
        self._header_place = HeaderPlace(self.header, self.sides, whole, middle)
        self.sides.show_second()
        self.panel.currentChanged.connect(self._size_panel)

    def _connect(self) -> None:
        self.header.wentTo.connect(self.go_to)
        self.header.searched.connect(self._search)
        self.header.entered.connect(self._enter)
        self.header.search.leftDown.connect(self.complaints.focus_answer)
        self.points.chosen.connect(self.open_point)
        self.plates.pointActivated.connect(lambda code, side: self.open_point(code, Side(side)))
        self.plates.crowdActivated.connect(self._open_crowd)
        self.plates.regionActivated.connect(self._open_region)
        self.plates.regionPointed.connect(self._light)
        self.plates.troubled.connect(self._tell_trouble)
        self.turning.rested.connect(self._rest)
        self.turning.failed.connect(self._tell_trouble)
        self.tools.viewChosen.connect(self._choose_view)
        self.tools.sideChosen.connect(self._choose_side)
        self.plates.zoomLimits.connect(self.zoom.allow)
        self.zoom.allow(larger=True, smaller=False)
        self.zoom.zoomed.connect(
            lambda factor: self.plates.zoom_by(factor) if factor else self.plates.zoom_fit()
        )
        self.tools.filtered.connect(self._filter)
        self.chips.removed.connect(self._unfilter)
        self.complaints.found.connect(self._found)
        self.complaints.backRequested.connect(self._leave_complaint)
        self.complaints.signsWanted.connect(self.signsWanted)

    # what others may ask for

    @cached_property
    def guide(self) -> GuidePanel:
        """The guided panel."""
        guide = self._make_guide()
        self.panel.addWidget(guide)
        guide.closed.connect(self.close_guide)
        guide.pointRequested.connect(self.open_point)
        return guide

    @property
    def _guiding(self) -> bool:
        return self.panel.currentWidget() is not self.complaints

    @property
    def state(self) -> MapState:
        """Where the map is."""
        return self._state

    @property
    def came_for(self) -> str:
        """The complaint from whose list the point in the guide was chosen; empty for none."""
        return self.complaints.complaint

    def open_point(self, code: str, side: Side | None = None) -> None:
        """Show a point on its plate and open its guide."""
        entry = self._library.atlas()[code]
        if side is None:
            close = entry.laterality is Laterality.PAIRED and self._state.part != WHOLE
            side = self._state.side if close else entry.laterality.sides[0]
        self._selected = (code, side)
        state = self._model.for_point(self._state, code, side)
        if not self._model.wanted(state, entry):
            state = replace(state, meridian="", complaint="", region="", guided_only=False)
        self._go(state)
        self.plates.show_chosen(code, side.value)
        self.guide.show_point(code, side, ask_purpose=not self.came_for)
        self.complaints.note_keys()
        self.sides.show_second()
        self.guide.show()
        self.guide.focus_first()  # before what had the keys goes: a reader speaks every stop
        self.panel.setCurrentWidget(self.guide)

    def close_guide(self) -> None:
        """Back to the lists."""
        self._selected = ("", Side.LEFT)
        self.plates.select("", "")
        self.points.select("")
        self.sides.show_second(False)
        if not self.complaints.take_keys_back():
            self.plates.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.setCurrentWidget(self.complaints)

    def go_to(self, part: str) -> None:
        """Show a part, or the whole body."""
        self.close_guide()
        if part == WHOLE:
            self._go(self._model.back_to_whole(self._state, self._whole_view))
        else:
            self._go(self._model.at_part(self._state, part, self._state.side))

    def open_complaint(self, complaint_id: str) -> None:
        """List what is used for a complaint and show its points on the body."""
        self._selected = ("", Side.LEFT)
        self.complaints.show_complaint(complaint_id)
        self.panel.setCurrentWidget(self.complaints)
        self.sides.show_second()
        home = self._model.home(self._state)
        self._go(replace(home, complaint=complaint_id, meridian=""))

    def open_region(self, region: str) -> None:
        """Show the part a region belongs to, close up."""
        part, plate = self._model.part_of_region(region)
        if plate:
            self.close_guide()
            self._go(self._model.at_part(self._state, part, self._state.side, plate))

    def show_both(self, sore: Collection[str], instead: Collection[str], words: str) -> None:
        """Light up a sore place and the place worked for it, on the whole body.

        Args:
            sore: region ids of the sore place.
            instead: region ids of the place worked.
            words: what is shown, said above the picture.
        """
        self.close_guide()
        self._whole_view = "both"
        self._go(self._model.home(self._state))
        self._kept_light = self._model.numbers({*sore, *instead})
        self.plates.light(self._kept_light)
        self._tell_trouble(words, "text")

    def take_keys(self) -> None:
        """To what the panel shows: the guide that is read, else the first row of the list."""
        if not self.panel.isVisible():
            super().take_keys()
        elif self._guiding:
            self.guide.focus_first()
        else:
            self.complaints.focus_list()

    def refresh(self) -> None:
        """Verdicts, preferences or today's sessions may have changed."""
        self.plates.set_skin(self._skin())
        self._show_map(keep_view=True)
        self.complaints.bring_up_to_date()
        if self._guiding:
            self.guide.refresh()

    def set_mirror(self, mirror: bool) -> None:
        """Show bodies as in a mirror, or not."""
        self._go(replace(self._state, mirror=mirror))

    def set_whole_view(self, view: str) -> None:
        """Look at the whole body from a view from now on: ``both`` or a plate's id."""
        self._whole_view = view
        if self._state.part == WHOLE:
            self._go(self._model.whole(self._state, view))

    # map

    def _go(self, state: MapState) -> None:
        keep, self._state = state == self._state, state
        self._kept_light = frozenset()
        self._show_map(keep_view=keep)

    def _rest(self, degrees: int, above: bool) -> None:
        self._go(self._model.turned(self._state, degrees, above))

    def _show_map(self, *, keep_view: bool = False) -> None:
        state, model = self._state, self._model
        panes = model.panes(state, self._words.views())
        self._trouble.hide()
        if model.index.trouble:
            self._tell_trouble(model.index.trouble)
        if not keep_view or panes != self.plates.panes or self.plates.turned:
            self.plates.show_panes(panes, self._skin())
        self.turning.show(model.pose(state), whole=state.part == WHOLE)
        self.plates.show_spots(model.spots(state, panes, self._words.sides()))
        self.plates.show_lines(model.lines(state, panes))
        code = self._selected[0]
        self.plates.select(code, self._selected[1].value)
        self.points.setVisible(self._lists() and self.width() >= self._theme.px(1000))
        if self._lists():
            listed = model.listed(state)
            count = sum(1 for entry in listed if entry.guided)
            self.points.show_points(self._words.points_here(count), listed)
            self.points.select(code)
        self._show_tools(panes_one_sided=any(pane.side is not None for pane in panes))
        names = self._library.part_names()
        self.header.show_trail(
            [
                (part, self.tr("Whole body") if part == WHOLE else names[part].title)
                for part in model.trail(state)
                if part == WHOLE or part in names
            ]
        )

    def _tell_trouble(self, sentence: str, tone: str = "blocked") -> None:
        self._trouble.set_tone(tone)
        self._trouble.setText(sentence)
        self._trouble.show()

    def _show_tools(self, *, panes_one_sided: bool) -> None:
        state = self._state
        captions = self._words.views()
        if state.part == WHOLE:
            plates = self._model.index.close_plates(WHOLE)
            views = [("both", self.tr("Front and back"))] + [
                (plate.id, captions.get(plate.view, plate.view)) for plate in plates
            ]
            views.append((RIGHT_VIEW, captions["right"]))
            chosen = self._model.chosen_view(state)
            panes_one_sided = False  # the views themselves say which side
        else:
            plates = self._model.index.close_plates(state.part)
            close = self._words.close_views(state.part)
            views = [(plate.id, close.get(plate.view, plate.view)) for plate in plates]
            chosen = next(iter(state.views), "")
        self.tools.show_views(views, chosen, self._words.turned(state.turned or 0, state.above))
        self.tools.show_side(state.side.value if panes_one_sided else None)
        meridians = [(name.id, name.title) for name in self._library.meridian_names().values()]
        self.tools.set_filters(
            guided=state.guided_only,
            mirror=state.mirror,
            meridian=state.meridian,
            meridians=meridians,
            region=state.region,
            regions=self._regions_offered(),
        )
        self.chips.show_state(state)

    def _regions_offered(self) -> list[Regions]:
        parts, names = self._library.part_names(), self._library.region_names()
        return [
            (parts[part].title if part else "", [(one, names[one].title) for one in regions])
            for part, regions in self._model.regions_in(self._state)
        ]

    def _choose_view(self, view: str) -> None:
        if self._state.part == WHOLE:
            self.set_whole_view(view)
            self.wholeViewChosen.emit(view)
        else:
            self._go(replace(self._state, views=(view,)))

    def _choose_side(self, side: str) -> None:
        code, _ = self._selected
        if code and self._library.atlas()[code].laterality is Laterality.PAIRED:
            self._selected = (code, Side(side))
            self.guide.turn_to(Side(side))
        self._go(replace(self._state, side=Side(side)))

    def _filter(self, key: str, value: str) -> None:
        if key == "guided":
            self._go(replace(self._state, guided_only=bool(value)))
        elif key == "mirror":
            self.mirrorChosen.emit(bool(value))
            self.set_mirror(bool(value))
        elif key == "meridian":
            self._go(replace(self._state, meridian=value, complaint="", region=""))
        elif key == "region":
            self.show_region(value)

    def _unfilter(self, key: str) -> None:
        if key == "complaint" and self.panel.currentWidget() is self.complaints:
            self.complaints.show_complaints()
        self._go(self._state.without(key))

    def show_region(self, region: str) -> None:
        """Show the points of one region only, close up; an empty id shows all again."""
        state = self._model.at_region(self._state, region)
        if state is not None:
            self._go(state)

    def _light(self, pane: int, index: int) -> None:
        region = self._model.index.regions[index] if index else ""
        if not region or self._state.part != WHOLE:
            self.plates.light(self._kept_light)
            return
        part = PART_OF.get(region, "")
        names, count = self._library.part_names(), self._model.count_in_part(region)
        label = self.tr("{part} · {points}").format(
            part=names[part].title if part in names else region,
            points=self.tr("points: {count}").format(count=self.locale().toString(count)),
        )
        self.plates.light(self._model.regions_lit(region), label)

    def _open_region(self, pane: int, index: int, side: str) -> None:
        if self._state.part == WHOLE:
            region, view = self._model.index.regions[index], self.plates.panes[pane].plate.view
            part, plate = self._model.plate_for(region, view)
            if plate:
                self.close_guide()
                self._go(self._model.at_part(self._state, part, Side(side), plate))

    def _open_crowd(self, pane: int, codes: list[tuple[str, str]]) -> None:
        code, side = codes[0]
        region, view = self._library.atlas()[code].region, self.plates.panes[pane].plate.view
        part, plate = self._model.plate_for(region, view)
        if plate and self._state.part == WHOLE:
            where = Side(side) if side != Side.MIDLINE.value else self._state.side
            self._go(self._model.at_part(self._state, part, where, plate))
        else:
            self.plates.open_crowd([(code, side) for code, side in codes])

    # lists and search

    def _search(self, text: str) -> None:
        if not text:
            if not self._guiding:
                self.complaints.show_complaints()
            return
        self.complaints.show_answer(text, self._library.finder().find(text))
        self.panel.setCurrentWidget(self.complaints)
        self.sides.show_second()

    def _enter(self) -> None:
        answer = self._library.finder().find(self.header.search.text().strip())
        if answer.urgent or answer.asks:
            self.complaints.focus_answer()
        elif answer.finds:
            self._found(answer.finds[0].kind.value, answer.finds[0].id)

    def _found(self, kind: str, found_id: str) -> None:
        if kind == FoundKind.POINT:
            self.open_point(found_id)
        elif kind == FoundKind.COMPLAINT:
            self.complaintChosen.emit(found_id)
        elif kind == FoundKind.ROUTINE:
            self.routineRequested.emit(found_id)
        elif kind in (FoundKind.REGION, FoundKind.PART):
            self.open_region(PARTS.get(found_id, ("",))[0] if kind == FoundKind.PART else found_id)
        elif kind == FoundKind.MERIDIAN:
            home = self._model.home(self._state)
            self._go(replace(home, meridian=found_id, complaint=""))
        else:
            self.pageRequested.emit(kind, found_id)

    def _leave_complaint(self) -> None:
        self.complaints.show_complaints()
        self._go(replace(self._model.whole(self._state, self._whole_view), complaint=""))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one level up."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._guiding:
            self.close_guide()
        elif self._state.part != WHOLE:
            trail = self._model.trail(self._state)
            self.go_to(trail[-2] if len(trail) > 1 else WHOLE)
        elif self._state.complaint:
            self._leave_complaint()
        else:
            super().keyPressEvent(event)

    # narrow windows

    def _size_panel(self) -> None:
        self.sides.set_least(360 if self._guiding else 295)  # no line of it is cut
        self._header_place.settle()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows the list gives way to the plate."""
        super().resizeEvent(event)
        self._header_place.settle()
        self.points.setVisible(self._lists() and self.width() >= self._theme.px(1000))

    def _lists(self) -> bool:
        """Whether points stand in a list beside the picture: close up, or without pictures."""
        return self._state.part != WHOLE or bool(self._model.index.trouble)
