"""The hotspots of a picture: grouped and parted as the view asks, each met by hand and by keys."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.crowding import (
    XY,
    closest,
    drawn_together,
    group_mirrored,
    middle,
    spread,
    within,
)
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.body_map.plate_scene import ScenePoint, SpotGroup
from acucoach.ui.body_map.viewport import MOST, Viewport
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import discard

LEAST, USUAL = 24.0, 44.0
"""Side of a hotspot in pixels: never smaller, and where there is room."""
_NEAR = 3.0
"""Most that the picture is magnified by itself when a point is chosen."""


class HotspotField(QObject):
    """Makes, places and drops the hotspots over a picture.

    While the picture is only moved, hotspots move with it; another magnification groups anew. At
    the largest one nothing is grouped: what is too close is moved aside. Other points get the
    hotspots of those before: 70 new ones took twice as long.

    Args:
        theme: the looks.
        over: the widget they stand on.

    Signals:
        pointActivated: code and side of a point.
        crowdActivated: the spots of a crowd.
        soughtOutside: window pixel of a hotspot that was reached by keys and is not in view.
        changed: something is to be painted anew.
    """

    pointActivated = Signal(str, str)
    crowdActivated = Signal(list)
    soughtOutside = Signal(float, float)
    changed = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._over = theme, over
        self._spots: list[ScenePoint] = []
        self._places: list[XY] = []
        self._groups: list[SpotGroup] = []
        self._aside: list[Hotspot] = []
        self._fresh: list[Hotspot] = []
        self._scale = 0.0
        self._selected: tuple[str, str] = ("", "")
        self._view: Viewport | None = None
        self.pointed: SpotGroup | None = None

    @property
    def spots(self) -> list[ScenePoint]:
        """Every point shown."""
        return self._spots

    @property
    def groups(self) -> list[SpotGroup]:
        """One for each hotspot."""
        return self._groups

    def in_view(self) -> list[SpotGroup]:
        """Those that can be seen now."""
        return [made for made in self._groups if self._sees(made)]

    def _sees(self, made: SpotGroup, beyond: float = 20.0) -> bool:
        (x, y), width, height = made.at, self._over.width(), self._over.height()
        return -beyond <= x <= width + beyond and -beyond <= y <= height + beyond

    def with_keys_in(self, view: Viewport) -> Viewport:
        """A view in a window of another size, moved so that what has the keys and was seen is seen
        in it, too."""
        held = next((made for made in self._groups if made.button.hasFocus()), None)
        before = self._view
        if held is None or before is None or not before.shows(*held.at, held.size / 2):
            return view
        scene = before.to_scene(*held.at)
        if view.shows(*view.to_window(*scene)):
            return view
        return view.showing(*scene, view.zoom)

    def show_spots(
        self, spots: Sequence[ScenePoint], places: Sequence[XY], view: Viewport | None
    ) -> None:
        """Replace the points.

        Args:
            spots: what is shown.
            places: where, in scene units, in the same order.
            view: the part of the scene in view; None where it is not known yet, then hotspots
                are made by the first ``arrange``.
        """
        self.set_aside()
        self._spots, self._places = list(spots), list(places)
        self._view = view
        if view is not None:
            self.arrange(view)
        if not spots:
            self._clear_aside()

    def set_aside(self) -> None:
        """No points any more; their hotspots are kept for those that come next."""
        gone, self._groups, self.pointed = self._groups, [], None
        self._spots, self._places, self._scale = [], [], 0.0
        for made in gone:
            made.button.hide()
            made.button.clearFocus()  # of a window that is not active, too
            self._aside.append(made.button)

    def _clear_aside(self) -> None:
        """A screen reader is to meet those alone that stand for something."""
        for button in self._aside:
            discard(button)
        self._aside = []

    def select(self, code: str, side: str) -> None:
        """Mark one point as selected: it stands by itself, where it is, above the others."""
        if (code, side) == self._selected:
            return
        self._selected = (code, side)
        if self._view is not None:
            self._scale = 0.0  # what stood in a crowd with it, or will, is grouped anew
            self.arrange(self._view)
        for made in self._groups:
            made.button.set_selected(self.is_selected(made))

    def is_selected(self, made: SpotGroup) -> bool:
        """Whether the selected point is among a hotspot's."""
        return any(self._is_chosen(spot) for spot in made.spots)

    def _is_chosen(self, spot: ScenePoint) -> bool:
        return (spot.code, spot.side.value) == self._selected

    def zoom_to_part(
        self, spots: Sequence[ScenePoint], view: Viewport
    ) -> tuple[float, float, float]:
        """Scene place and magnification at which each of some points has a hotspot of its own."""
        wanted = {id(spot) for spot in spots}
        mine = [n for n, spot in enumerate(self._spots) if id(spot) in wanted]
        away = max(1e-6, closest(self._places, mine) * view.scale / view.zoom)
        zoom = max(view.zoom * 1.5, 1.2 * self._apart / away)
        return (*middle([self._places[n] for n in mine]), min(zoom, MOST))

    def zoom_to_chosen(
        self, spots: Sequence[ScenePoint], view: Viewport
    ) -> tuple[float, float, float]:
        """Scene place and magnification at which a chosen point can be told from its neighbours.

        No more than that: how the part lies in the body is to be seen as well.
        """
        wanted = {id(spot) for spot in spots}
        mine = [n for n, spot in enumerate(self._spots) if id(spot) in wanted]
        away = max(1e-6, closest(self._places, mine) * view.scale / view.zoom)
        zoom = min(max(1.0, self._apart / away), _NEAR)
        return (*middle([self._places[n] for n in mine]), zoom)

    def crowd_of(self, codes: set[tuple[str, str]]) -> list[ScenePoint]:
        """The spots of the crowd of these codes and sides; all that have one when there is none.

        A point with several places has all of them here: only those in the crowd count.
        """
        crowds = [made.spots for made in self._groups if len(made.spots) > 1]
        crowds.append([spot for spot in self._spots if (spot.code, spot.side.value) in codes])
        return next(
            (crowd for crowd in crowds if {(s.code, s.side.value) for s in crowd} == codes),
            crowds[-1],
        )

    # placing

    @property
    def _apart(self) -> float:
        """Pixels between two hotspots; their numbers grow with the text."""
        return self._theme.space(int(LEAST)) + 2.0

    def arrange(self, view: Viewport) -> None:
        """Place the hotspots for the view as it is now."""
        self._view = view
        anew = bool(self._spots) and view.scale != self._scale
        gone: list[SpotGroup] = []
        if anew:
            self._scale = view.scale
            gone = self._regroup(at_most=view.zoom >= MOST * 0.999)
        left, top = view.to_window(0.0, 0.0)
        for made in self._groups:
            made.true = (left + made.scaled_true[0], top + made.scaled_true[1])
            made.at = (left + made.scaled[0], top + made.scaled[1])
            made.mark = (made.at[0] + made.off[0], made.at[1] + made.off[1])
            made.button.place(*made.at, made.size)
        for button in self._fresh:
            button.show()
        self._fresh = []
        if anew:
            self._drop(gone)
            self._choose_door()
            self._clear_aside()

    def _regroup(self, *, at_most: bool) -> list[SpotGroup]:
        """Group anew for the scale.

        Returns:
            What is in it no more.
        """
        scale = self._scale
        scaled = [(x * scale, y * scale) for x, y in self._places]
        crowds = [[i] for i in range(len(scaled))] if at_most else self._crowds(scaled)
        old = {tuple(id(s) for s in made.spots): made for made in self._groups}
        order = [made.button for made in self._groups]
        middles = [(middle([scaled[i] for i in crowd]), crowd) for crowd in crowds]
        middles.sort(key=lambda one: (round(one[0][1] / 30), one[0][0]))
        kept: list[SpotGroup] = []
        for (x, y), crowd in middles:
            spots = [self._spots[i] for i in crowd]
            made = old.pop(tuple(id(s) for s in spots), None) or self._make(spots)
            made.scaled_true = (x, y)
            made.offsets = [(scaled[i][0] - x, scaled[i][1] - y) for i in crowd]
            kept.append(made)
        self._groups = kept
        self._part()
        for made in kept:
            if not self.is_selected(made):
                made.button.lower()  # beneath the chosen one, and all beneath the names
        if [made.button for made in kept] != order:
            previous: QWidget = self._over
            for made in kept:
                QWidget.setTabOrder(previous, made.button)
                previous = made.button
        return list(old.values())

    def _crowds(self, scaled: Sequence[XY]) -> list[list[int]]:
        """Crowds that are alike on both sides; the chosen point is in none."""
        chosen = [n for n, spot in enumerate(self._spots) if self._is_chosen(spot)]
        free = [n for n in range(len(scaled)) if n not in set(chosen)]
        opposite: dict[tuple[int, str], int] = {}
        for place, n in enumerate(free):
            if self._spots[n].side is Side.RIGHT:
                opposite[self._spots[n].pane, self._spots[n].label] = place
        twins = [
            opposite.get((self._spots[n].pane, self._spots[n].label))
            if self._spots[n].side is Side.LEFT
            else None
            for n in free
        ]
        middles = [self._spots[n].side is Side.MIDLINE for n in free]
        crowds = group_mirrored([scaled[n] for n in free], twins, middles, self._apart)
        return [[n] for n in chosen] + [[free[i] for i in crowd] for crowd in crowds]

    def _part(self) -> None:
        """Move aside what is still too close, and give each hotspot the room it has."""
        least, usual = self._theme.space(int(LEAST)), self._theme.space(int(USUAL))
        held = [n for n, made in enumerate(self._groups) if self.is_selected(made)]
        places = spread([made.scaled_true for made in self._groups], self._apart, held=held)
        rows = sorted(places, key=lambda at: at[1])
        downs = [y for _, y in rows]
        for made, at in zip(self._groups, places, strict=True):
            made.scaled = at
            # Only those of about its row can take its room.
            first, last = (
                bisect_left(downs, at[1] - usual - 1),
                bisect_right(downs, at[1] + usual + 1),
            )
            room = min(
                (
                    max(abs(at[0] - other[0]), abs(at[1] - other[1]))
                    for other in rows[first:last]
                    if other is not at
                ),
                default=usual + 1,
            )
            made.size = min(usual, max(least, room - 1))  # less one: places are rounded
            self._mark(made)

    def _mark(self, made: SpotGroup) -> None:
        """Draw it where it is on the body, as far as its hotspot, which made way, reaches."""
        aside, down = (made.scaled_true[axis] - made.scaled[axis] for axis in (0, 1))
        one = len(made.spots) == 1
        reach = made.button.reach(made.size) if one else made.size / 2
        made.off = (within(aside, reach), within(down, reach))
        if one:
            made.button.set_off(*made.off)
            return
        offsets = [(x + aside, y + down) for x, y in made.offsets]
        dot, apart = made.button.dot, made.button.dots_apart
        drawn = drawn_together(offsets, apart, made.size / 2 - dot)
        made.button.show_dots([(made.spots[n].state, *at) for n, at in drawn])

    def _walk(self, made: SpotGroup, right: int, down: int) -> None:
        """On to the nearest hotspot that lies in a direction; at the edge nothing happens."""

        def way(other: SpotGroup) -> tuple[float, float]:
            across, along = other.at[0] - made.at[0], other.at[1] - made.at[1]
            ahead = across * right + along * down
            return ahead, abs(across * down) + abs(along * right)

        ahead = [(other, *way(other)) for other in self._groups if other is not made]
        found = [(on + 2 * beside, other) for other, on, beside in ahead if on > max(1.0, beside)]
        if not found:
            found = [(on + 4 * beside, other) for other, on, beside in ahead if on > 1.0]
        if found:
            nearest = min(found, key=lambda one: one[0])[1]
            nearest.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self, made: SpotGroup, by: int) -> None:
        """To the next hotspot in order of lines, or the one before; round at the ends."""
        there = (self._groups.index(made) + by) % len(self._groups)
        self._groups[there].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_door(self) -> None:
        """Tab comes to one hotspot: the one it was at, else the chosen one, else the first."""
        door = next((made for made in self._groups if made.button.hasFocus()), None)
        if door is None:
            door = next((made for made in self._groups if self.is_selected(made)), None)
        if door is None:
            door = next(iter(self.in_view()), None) or next(iter(self._groups), None)
        for made in self._groups:
            made.button.set_door(made is door)

    def _drop(self, gone: list[SpotGroup]) -> None:
        """Take hotspots away; the focus goes to the one that has their first point now."""
        for made in gone:
            if made is self.pointed:
                self.pointed = None
            if made.button.hasFocus():
                first = made.spots[0]
                heir = next(
                    (one for one in self._groups if any(s is first for s in one.spots)), None
                )
                if heir is not None:
                    heir.button.setFocus(Qt.FocusReason.OtherFocusReason)
            discard(made.button)

    def _make(self, spots: list[ScenePoint]) -> SpotGroup:
        name = spots[0].name if len(spots) == 1 else self._crowd_name(spots)
        state = next((s.state for s in spots if s.state != "atlas"), spots[0].state)
        small = not spots[0].named
        if self._aside:
            button = self._aside.pop(0)  # in the order of the lines they stood in
            button.stand_for(state, name, small=small)
        else:
            button = self._new(state, name, small=small)
        self._fresh.append(button)
        made = SpotGroup(spots, button)
        button.set_selected(self.is_selected(made))
        if self.is_selected(made):
            button.raise_()  # it may have lain beneath others
        return made

    def _new(self, state: str, name: str, *, small: bool) -> Hotspot:
        """A hotspot that acts for what it stands for when it is used."""
        button = Hotspot(self._theme, state, name, self._over, small=small)

        def with_its(deed: Callable[[SpotGroup], None]) -> None:
            made = next((one for one in self._groups if one.button is button), None)
            if made is not None:
                deed(made)

        button.clicked.connect(lambda: with_its(self._open))
        button.pointed.connect(
            lambda here: with_its(self._point_at) if here else self._point_at(None)
        )
        button.sought.connect(lambda: with_its(self._seek))
        button.turned.connect(lambda by: with_its(lambda made: self._turn(made, by)))
        button.walked.connect(
            lambda right, down: with_its(lambda made: self._walk(made, right, down))
        )
        return button

    def _crowd_name(self, spots: Sequence[ScenePoint]) -> str:
        names = list(dict.fromkeys(" ".join(spot.label.split()) for spot in spots))
        where = " / ".join(dict.fromkeys(spot.where for spot in spots if spot.where))
        text = self.tr("{count} points close together, {where}: {names}")
        return text.format(count=len(names), where=where, names=", ".join(names))

    def _open(self, made: SpotGroup) -> None:
        if len(made.spots) == 1:
            self.pointActivated.emit(made.spots[0].code, made.spots[0].side.value)
        else:
            self.crowdActivated.emit(made.spots)

    def _point_at(self, made: SpotGroup | None) -> None:
        if made is not None and made.button.hasFocus():
            self._choose_door()
        if made is not self.pointed:
            self.pointed = made
            self.changed.emit()

    def _seek(self, made: SpotGroup) -> None:
        if not self._sees(made, -LEAST / 2):
            self.soughtOutside.emit(*made.at)
