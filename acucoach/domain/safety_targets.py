"""What can be pressed: points, areas and own spots, with all that the safety gate asks of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from acucoach.domain.acupoint import (
    AtlasEntry,
    Motion,
    PregnancyRule,
    Pressure,
    SelfPress,
    Tool,
)
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.frozen import frozen
from acucoach.domain.library import Area
from acucoach.domain.safety_rule import Act, TargetKind

SPOT_REACH = 30.0
"""Millimetres around an own spot within which a point counts as pressed by it: a thumb's pad and
the error of a mark set by hand."""

SPOT_PREFIX = "spot:"
"""A target that begins so is a tender spot the person marked."""

Places = Mapping[str, Mapping[Side, Place]]
"""Places on the standing figure by point code and side."""

_PRESS = {SelfPress.OK: 0, SelfPress.GENTLE: 1, SelfPress.AVOID: 2}
_BIRTH = {PregnancyRule.NONE: 0, PregnancyRule.ASK: 1, PregnancyRule.AVOID: 2}


class UnknownTargetError(KeyError):
    """There is no such point, area or spot.

    Attributes:
        code: what was asked for.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@frozen
class Target:
    """One thing that can be pressed, without side and technique. Fields as in ``Act``."""

    code: str
    kind: TargetKind
    sides: tuple[Side, ...]
    regions: tuple[str, ...]
    places: Mapping[Side, Place]
    codes: frozenset[str]
    inside: frozenset[str]
    hazards: frozenset[str]
    guided: bool
    self_press: SelfPress
    pregnancy: PregnancyRule

    def act(
        self,
        side: Side,
        motion: Motion = Motion.CIRCLE,
        tool: Tool = Tool.THUMB,
        pressure: Pressure = Pressure.FIRM,
        *,
        together: bool = False,
        postures: frozenset[str] = frozenset(),
    ) -> Act:
        """Pressing it on one side."""
        return Act(
            target=self.code,
            kind=self.kind,
            side=side,
            regions=self.regions,
            motion=motion,
            tool=tool,
            pressure=pressure,
            together=together,
            postures=postures,
            place=self.places.get(side),
            codes=self.codes,
            inside=self.inside,
            hazards=self.hazards,
            guided=self.guided,
            self_press=self.self_press,
            pregnancy=self.pregnancy,
        )


class Catalogue:
    """Every target by its code.

    Args:
        atlas: all points by code.
        areas: all areas; the key does not matter.
        places: where points lie; a point that is missing is judged by its region.
    """

    def __init__(
        self, atlas: Mapping[str, AtlasEntry], areas: Iterable[Area], places: Places
    ) -> None:
        self._atlas = atlas
        self._places = places
        self._targets = {code: self._point(entry) for code, entry in atlas.items()}
        self._in_region: dict[str, set[str]] = {}
        for code, entry in atlas.items():
            self._in_region.setdefault(entry.region, set()).add(code)
        self._targets.update((area.code, self._area(area)) for area in areas)

    def target(self, code: str) -> Target:
        """A target by code.

        Raises:
            UnknownTargetError: there is none.
        """
        try:
            return self._targets[code]
        except KeyError:
            raise UnknownTargetError(code) from None

    def __contains__(self, code: str) -> bool:
        """Whether there is such a target."""
        return code in self._targets

    def add_spot(self, name: str, region: str, side: Side, place: Place | None) -> Target:
        """Take in a tender spot the person marked, and say what it is.

        Args:
            name: its id, without ``spot:``.
            region: the region it lies in.
            side: its side.
            place: where it is; without it, every point of its region counts as close.
        """
        if place is None:
            near = set(self._in_region.get(region, ()))
        else:
            near = {
                code
                for code, sides in self._places.items()
                if code in self._atlas
                and any(place.distance(other) <= SPOT_REACH for other in sides.values())
            }
        spot = Target(
            code=SPOT_PREFIX + name,
            kind=TargetKind.SPOT,
            sides=(side,),
            regions=(region,),
            places={} if place is None else {side: place},
            codes=frozenset(near),
            inside=frozenset(),
            hazards=frozenset(),
            guided=True,
            self_press=self._strictest(near),
            pregnancy=self._pregnancy(near),
        )
        self._targets[spot.code] = spot
        return spot

    def codes(self) -> tuple[str, ...]:
        """The codes of all targets."""
        return tuple(self._targets)

    def _point(self, entry: AtlasEntry) -> Target:
        return Target(
            code=entry.code,
            kind=TargetKind.POINT,
            sides=entry.laterality.sides,
            regions=(entry.region,),
            places=self._places.get(entry.code, {}),
            codes=frozenset({entry.code}),
            inside=frozenset(),
            hazards=frozenset(),
            guided=entry.guided,
            self_press=entry.self_press,
            pregnancy=entry.pregnancy,
        )

    def _area(self, area: Area) -> Target:
        covered = frozenset(area.covers)
        inside = set().union(*(self._in_region.get(one, ()) for one in area.regions))
        return Target(
            code=area.code,
            kind=TargetKind.AREA,
            sides=area.laterality.sides,
            regions=area.regions,
            places={},
            codes=covered,
            inside=frozenset(inside) - covered,
            hazards=frozenset(area.hazards),
            guided=True,
            self_press=self._strictest(covered),
            pregnancy=self._pregnancy(covered),
        )

    def _strictest(self, codes: Collection[str]) -> SelfPress:
        ratings = (self._atlas[code].self_press for code in codes)
        return max(ratings, key=_PRESS.__getitem__, default=SelfPress.OK)

    def _pregnancy(self, codes: Collection[str]) -> PregnancyRule:
        entries = (self._atlas[code].pregnancy for code in codes)
        return max(entries, key=_BIRTH.__getitem__, default=PregnancyRule.NONE)
