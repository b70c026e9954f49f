"""What the map shows for a place in the body: panes, points, meridian lines, the way back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from acucoach.content.library import Library
from acucoach.content.plates import Plate, PlateIndex, spots_on
from acucoach.content.turn import TurnViews
from acucoach.domain.acupoint import AtlasEntry
from acucoach.domain.anatomy import PART_OF, PARTS, Side
from acucoach.domain.frozen import frozen
from acucoach.ui.body_map.plate_scene import Pane, ScenePoint
from acucoach.ui.body_map.turner import Pose
from acucoach.ui.gate_view import GateView, Saying

WHOLE = "body"
LEFT_VIEW, RIGHT_VIEW = "body-left", "body-right"


@frozen
class MapState:
    """Where the map is and what it leaves out.

    Attributes:
        part: part shown; ``body`` for the whole.
        views: plate ids in view, left to right.
        side: side that one-sided plates stand for.
        guided_only: leave out points without a guide.
        meridian: draw this meridian as a line and show its points only; empty for all.
        complaint: show only points used for it; empty for all.
        region: show only points of this region; empty for all.
        mirror: whole-body pictures as in a mirror.
        turned: degrees from the front to the person's left at which the whole body was left when
            it was turned; None while it stands as ``views`` say.
        above: whether it is looked down on then.
    """

    part: str = WHOLE
    views: tuple[str, ...] = ()
    side: Side = Side.LEFT
    guided_only: bool = False
    meridian: str = ""
    complaint: str = ""
    region: str = ""
    mirror: bool = False
    turned: int | None = None
    above: bool = False

    def without(self, key: str) -> MapState:
        """One filter less: ``guided``, ``meridian``, ``complaint`` or ``region``."""
        return replace(
            self,
            guided_only=self.guided_only and key != "guided",
            meridian="" if key == "meridian" else self.meridian,
            complaint="" if key == "complaint" else self.complaint,
            region="" if key == "region" else self.region,
        )


class MapModel:
    """Answers what is to be drawn; holds no state of its own but what it has counted once.

    Args:
        index: the plates.
        library: names and facts.
        gate: verdicts.
        turn: the whole body from all round.
    """

    def __init__(
        self, index: PlateIndex, library: Library, gate: GateView, turn: TurnViews
    ) -> None:
        self._index, self._library, self._gate = index, library, gate
        self._turn = turn
        self._plates_of: dict[str, str] = {}
        self._counted: dict[str, Counter[str]] = {}

    @property
    def index(self) -> PlateIndex:
        """The plates."""
        return self._index

    def home(self, state: MapState) -> MapState:
        """The whole body, front and back side by side."""
        views = tuple(v for v in ("body-front", "body-back") if v in self._index.plates)
        return replace(state, part=WHOLE, views=views, region="", turned=None, above=False)

    def pose(self, state: MapState) -> Pose:
        """How the whole body stands to the eye."""
        degrees = state.turned
        if degrees is None:
            first = next(iter(state.views), "")
            degrees = {LEFT_VIEW: 90, "body-back": 180}.get(first, 0)
            if first == LEFT_VIEW and state.side is Side.RIGHT:
                degrees = 270
        return Pose(degrees, state.above, len(state.views) > 1, state.mirror)

    @staticmethod
    def chosen_view(state: MapState) -> str:
        """Which of the views offered of the whole body is shown: ``both``, or a plate's id.

        Empty while the body stands between them.
        """
        if len(state.views) > 1:
            return "" if state.turned is not None else "both"
        if state.turned is not None:
            return "" if state.above else {90: LEFT_VIEW, 270: RIGHT_VIEW}.get(state.turned, "")
        first = next(iter(state.views), "both")
        return RIGHT_VIEW if first == LEFT_VIEW and state.side is Side.RIGHT else first

    def turned(self, state: MapState, degrees: int, above: bool) -> MapState:
        """The whole body turned; front and back are shown by the plates that have these names."""
        plain = {0: "body-front", 180: "body-back"}.get(degrees)
        if plain is not None and not above:
            if len(state.views) == 1:
                return replace(state, views=(plain,), turned=None, above=False)
            if degrees == 0:
                return replace(state, turned=None, above=False)
        return replace(state, turned=degrees, above=above)

    def whole(self, state: MapState, view: str) -> MapState:
        """The whole body from one view (a plate's id); any other word gives front and back.

        The right side has no plate of its own: it is the left one's, mirrored.
        """
        home = self.home(state)
        if view in (LEFT_VIEW, RIGHT_VIEW):
            side = Side.RIGHT if view == RIGHT_VIEW else Side.LEFT
            return replace(home, views=(LEFT_VIEW,), side=side)
        return replace(home, views=(view,)) if view in self._index.plates else home

    def back_to_whole(self, state: MapState, view: str) -> MapState:
        """The whole body from a view, turned as it was left."""
        return replace(self.whole(state, view), turned=state.turned, above=state.above)

    def at_part(self, state: MapState, part: str, side: Side, plate: str = "") -> MapState:
        """A part close up, on its first plate or the one named."""
        plates = self._index.close_plates(part)
        chosen = plate or (plates[0].id if plates else "body-front")
        return replace(state, part=part, views=(chosen,), side=side, region="")

    def part_of_region(self, region: str) -> tuple[str, str]:
        """The part that a region opens, and its best plate."""
        plate_id = self._index.best.get(region, "")
        plate = self._index.plates.get(plate_id)
        if plate is not None:
            return plate.part, plate_id
        return WHOLE, ""

    def plate_for(self, region: str, view: str) -> tuple[str, str]:
        """The close plate of a region, seen from the same side as the body was, and its part."""
        part, best = self.part_of_region(region)
        if part == WHOLE:
            return part, ""
        if region in PARTS.get("hand", ()) and view == "front":
            view = "palm"
        same = [plate.id for plate in self._index.close_plates(part) if plate.view == view]
        return part, same[0] if same else best

    def marks(self, state: MapState) -> dict[tuple[str, Side], str]:
        """The states of all points that the filters let through, by code and side."""
        return {
            (entry.code, side): self.mark(entry, side)
            for entry in self._library.atlas().values()
            if self.wanted(state, entry)
            for side in entry.laterality.sides
        }

    def for_point(self, state: MapState, code: str, side: Side) -> MapState:
        """The view that shows a point best: kept when the point is already close and in view."""
        for view in state.views:
            plate = self._index.plates.get(view)
            if plate and state.part != WHOLE and self._shows(plate, code, side, state.side):
                return state
        plate = self._index.best_for_point(code)
        if plate is None:
            return state
        if plate.part == WHOLE:
            return self.home(state)
        shown_side = side if side is not Side.MIDLINE else Side.LEFT
        return replace(state, part=plate.part, views=(plate.id,), side=shown_side, region="")

    @staticmethod
    def _shows(plate: Plate, code: str, side: Side, shown: Side) -> bool:
        sides = {side for name in spots_on(plate, code) for side in plate.points[name]}
        if plate.one_sided:
            return bool(sides) and (side is Side.MIDLINE or side is shown)
        return side in sides

    def panes(self, state: MapState, captions: dict[str, str]) -> list[Pane]:
        """The plates in view."""
        made: list[Pane] = []
        if state.part == WHOLE and state.turned is not None:
            pose = self.pose(state)
            for degrees in pose.bodies:
                turned = self._turn.plate(self._turn.nearest(pose.ring, degrees))
                made.append(Pane(turned, None, state.mirror, captions.get(turned.view, "")))
            return made
        for view in state.views:
            plate = self._index.plates.get(view)
            if plate is None:
                continue
            if plate.one_sided:
                made.append(
                    Pane(plate, state.side, state.side is Side.RIGHT, captions.get(plate.view, ""))
                )
            else:
                made.append(Pane(plate, None, state.mirror, captions.get(plate.view, "")))
        return made

    def wanted(self, state: MapState, entry: AtlasEntry) -> bool:
        """Whether the filters let a point through."""
        if state.part == WHOLE and not (entry.guided or state.meridian):
            return False
        if state.guided_only and not entry.guided:
            return False
        if state.meridian and entry.meridian != state.meridian:
            return False
        if state.complaint:
            known = self._library.complaints().get(state.complaint)
            if (known.points_of if known else state.complaint) not in entry.uses:
                return False
        return not (state.region and entry.region != state.region)

    def spots(
        self, state: MapState, panes: list[Pane], side_words: dict[Side, str]
    ) -> list[ScenePoint]:
        """The points on the plates in view."""
        atlas = self._library.atlas()
        made: list[ScenePoint] = []
        for number, pane in enumerate(panes):
            for code, sides in pane.plate.points.items():
                entry = atlas.get(code.split("/")[0])
                if entry is None or not self.wanted(state, entry):
                    continue
                for side, (x, y) in sides.items():
                    shown = side
                    if pane.side is not None and side is not Side.MIDLINE:
                        shown = pane.side
                    at = pane.plate.width - x if pane.mirrored else x
                    made.append(self._spot(entry, code, shown, number, at, y, state, side_words))
        return made

    def _spot(
        self,
        entry: AtlasEntry,
        code: str,
        side: Side,
        pane: int,
        x: float,
        y: float,
        state: MapState,
        side_words: dict[Side, str],
    ) -> ScenePoint:
        saying = self._gate.say(entry.code, side) if entry.guided else None
        mark = self._state(entry, saying)
        # Some codes stand for several places of a side: each is told by its number.
        called = f"{entry.shown_code} {entry.pinyin} {code.partition('/')[2]}".strip()
        words = [called, side_words.get(side, ""), saying.title if saying else ""]
        part = PART_OF.get(entry.region, "")
        names = self._library.part_names()
        where = [names[part].title if part in names else "", side_words.get(side, "")]
        return ScenePoint(
            code=entry.code,
            side=side,
            pane=pane,
            x=x,
            y=y,
            state=mark,
            label=f"{code}  {entry.pinyin}" if entry.shown_code else entry.pinyin,
            name=", ".join(word for word in words if word),
            named=entry.guided and state.part != WHOLE,
            where=", ".join(word for word in where if word),
        )

    def asked(self) -> bool:
        """Whether all was asked that holds today; before, no mark means that all is well."""
        return self._gate.asked_today()

    def mark(self, entry: AtlasEntry, side: Side | None = None) -> str:
        """The state a point's mark shows."""
        return self._state(entry, self._gate.say(entry.code, side) if entry.guided else None)

    def _state(self, entry: AtlasEntry, saying: Saying | None) -> str:
        if saying is None:
            return "atlas"
        state = saying.state
        if state == "partial":  # nothing was asked yet: a plain dot
            state = "allowed"
        if state != "blocked" and self._gate.done_today(entry.code):
            return "done"
        return state

    def listed(self, state: MapState) -> list[AtlasEntry]:
        """Points for the list beside the map: guided first, then by code order of the atlas."""
        seen: dict[str, None] = {}
        for view in state.views:
            plate = self._index.plates.get(view)
            for code in plate.points if plate else ():
                seen.setdefault(code.split("/")[0])
        atlas = self._library.atlas()
        if self._index.trouble:  # no pictures: the list is the way to every point
            seen = dict.fromkeys(atlas)
        entries = [atlas[code] for code in seen if code in atlas]
        entries = [entry for entry in entries if self.wanted(state, entry)]
        return sorted(entries, key=lambda entry: not entry.guided)

    def lines(
        self, state: MapState, panes: list[Pane]
    ) -> list[tuple[int, str, list[tuple[float, float]]]]:
        """The chosen meridian as lines on the plates in view."""
        if not state.meridian:
            return []
        made = []
        for number, pane in enumerate(panes):
            for lines in pane.plate.meridians.get(state.meridian, {}).values():
                for line in lines:
                    width = pane.plate.width
                    shown = [(width - x if pane.mirrored else x, y) for x, y in line]
                    made.append((number, state.meridian, shown))
        return made

    def at_region(self, state: MapState, region: str) -> MapState | None:
        """The points of one region only, close up; of all for an empty id; None where no plate
        shows it.
        """
        shown = replace(state, meridian="", complaint="", region="")
        offered = self.regions_in(state)
        here = state.part != WHOLE and any(region in some for _, some in offered)
        if region and not here:
            plate = self.plate_of_region(region)
            if not plate:
                return None
            shown = self.at_part(shown, self._index.plates[plate].part, state.side, plate)
        return replace(shown, region=region)

    def numbers(self, regions: Collection[str]) -> frozenset[int]:
        """Indexes of some regions."""
        return frozenset(n for n, name in enumerate(self._index.regions) if name in regions)

    def regions_lit(self, region: str) -> frozenset[int]:
        """Indexes of every region of the part that a region belongs to."""
        part = PART_OF.get(region)
        if part is None:
            return frozenset()
        return frozenset(
            number for number, name in enumerate(self._index.regions) if PART_OF.get(name) == part
        )

    def regions_in(self, state: MapState) -> list[tuple[str, list[str]]]:
        """Regions the map can be narrowed to: part by part for the whole body, else those of the
        plates in view, under an empty name. All have points and a close plate.
        """
        if state.part != WHOLE:
            seen: set[str] = set()
            for view in state.views:
                seen |= self._regions_on(self._index.plates[view]).keys()
            return [("", [region for region in PART_OF if region in seen])] if seen else []
        grouped = [
            (part, [region for region in regions if self.plate_of_region(region)])
            for part, regions in PARTS.items()
        ]
        return [(part, regions) for part, regions in grouped if regions]

    def plate_of_region(self, region: str) -> str:
        """The close plate that shows most points of a region, the best one when several do."""
        if region not in self._plates_of:  # counted once: a map that comes to rest asks for all
            self._plates_of[region] = self._most_of_region(region)
        return self._plates_of[region]

    def _most_of_region(self, region: str) -> str:
        best = self._index.plates.get(self._index.best.get(region, ""))
        if best is None:
            return ""
        plates = [best, *self._index.close_plates(best.part)]
        counts = [self._regions_on(plate).get(region, 0) for plate in plates]
        return plates[counts.index(max(counts))].id if any(counts) else ""

    def _regions_on(self, plate: Plate) -> Counter[str]:
        """How many points of each region a plate shows."""
        if plate.id not in self._counted:
            atlas = self._library.atlas()
            codes = {code.split("/")[0] for code in plate.points}
            counted = Counter(atlas[code].region for code in codes if code in atlas)
            self._counted[plate.id] = counted
        return self._counted[plate.id]

    def count_in_part(self, region: str) -> int:
        """How many guided points the part of a region has."""
        part = PART_OF.get(region)
        return sum(
            1
            for entry in self._library.atlas().values()
            if entry.guided and PART_OF.get(entry.region) == part
        )

    def trail(self, state: MapState) -> list[str]:
        """Parts from the whole body to the one shown."""
        trail: list[str] = []
        part: str | None = state.part
        while part and part in self._index.parts and part not in trail:
            trail.insert(0, part)
            part = self._index.parts[part].get("parent")
        return trail if trail and trail[0] == WHOLE else [WHOLE, *trail]
