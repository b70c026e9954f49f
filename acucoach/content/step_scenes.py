"""The pictures of the steps: ``figures/steps/CODE.toml``, over bases from ``figures/scenes``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from acucoach.content.errors import ContentError
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.plates import PlateError
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.frozen import frozen
from acucoach.domain.step_scene import Measuring, Pointer, StepScene, Way, Where

Spot = tuple[float, float]

SMALLEST, LARGEST = 20, 1900
"""Millimetres that a picture may show across: a toe's nail to a whole body lying down."""

_NUMBER = r"-?\d+(?:\.\d+)?"
_PLACE = re.compile(
    rf"(?P<name>[\w@/-]+)(?: ~ (?P<other>[\w@/-]+)(?: (?P<share>{_NUMBER}))?)?"
    rf"(?: \+ (?P<right>{_NUMBER}) (?P<up>{_NUMBER}))?"
)
_HANDS = ("thumb", "fingers-1", "fingers-2", "fingers-3", "fingers-4")
_SIDES = ("right", "left", "up", "down")
_EDGES = ("thumb-side", "little-finger-side")
EXTRAS = ("open-eyes", "water", "floor", "laced")


@frozen
class Base:
    """A picture that scenes are cut from.

    Attributes:
        image: path of its light and shade.  masks: material to the path of its coverage.
        size: pixels.  mm_per_px: scale.
        spots: points and landmarks that it shows, pixels.
        shows: words of the postures it shows.
        floor: the lowest row of pixels that the body covers.
    """

    image: Path
    masks: Mapping[str, Path]
    size: tuple[int, int]
    mm_per_px: float
    spots: Mapping[str, Spot]
    shows: tuple[str, ...] = ()
    floor: float = 0.0

    def place(self, where: Where) -> Spot:
        """Pixels of a place.

        Raises:
            KeyError: the base does not show a spot it is told by.
        """
        x, y = self.spots[where.name]
        if where.other:
            other_x, other_y = self.spots[where.other]
            x, y = x + (other_x - x) * where.share, y + (other_y - y) * where.share
        right, up = where.shift
        return x + right / self.mm_per_px, y - up / self.mm_per_px


@frozen
class HandPicture:
    """A measuring hand: a left one, seen from its back.

    Attributes:
        image, masks, size, mm_per_px: as of a base.
        thumb_edge, little_edge: pixels of the two edges of the fingers where they measure.
        along: unit direction to the fingertips, y down.  tip: pixel of the longest one.
    """

    image: Path
    masks: Mapping[str, Path]
    size: tuple[int, int]
    mm_per_px: float
    thumb_edge: Spot
    little_edge: Spot
    along: Spot
    tip: Spot

    @property
    def width(self) -> float:
        """Millimetres that the fingers measure across."""
        (a, b), (c, d) = self.thumb_edge, self.little_edge
        return float(((a - c) ** 2 + (b - d) ** 2) ** 0.5) * self.mm_per_px


@dataclass(slots=True)
class StepScenes:
    """All scenes, read when first asked for.

    Args:
        root: the resources folder.
        overlay: translated names of landmarks.
    """

    root: Path
    overlay: TranslationOverlay = field(default_factory=lambda: TranslationOverlay(None))
    _bases: dict[str, Base] = field(default_factory=dict)
    _raw: dict[str, Any] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _scenes: dict[str, tuple[StepScene, ...]] = field(default_factory=dict)

    def of(self, code: str) -> tuple[StepScene, ...]:
        """One scene a step of a point's guide; none where the point has no file.

        Raises:
            ContentError: the file is damaged.
            PlateError: the index of bases is missing or damaged.
        """
        if code not in self._scenes:
            file = f"figures/steps/{code}.toml"
            there = (self.root / file).exists()
            self._scenes[code] = read_scenes(self.root, file) if there else ()
        return self._scenes[code]

    def base(self, name: str) -> Base:
        """A base by its name.

        Raises:
            KeyError: there is none of that name.
            PlateError: the index is missing or damaged.
        """
        if name not in self._bases:
            raw = self._index()
            entry = raw["postures"].get(name) or raw["bases"][name]
            folder = self.root / "figures" / "scenes"
            self._bases[name] = Base(
                (folder / entry["image"]).resolve(),
                {key: (folder / file).resolve() for key, file in entry["masks"].items()},
                (int(entry["size"][0]), int(entry["size"][1])),
                float(entry["mm_per_px"]),
                {key: (float(at[0]), float(at[1])) for key, at in entry["spots"].items()},
                tuple(entry.get("shows", ())),
                float(entry.get("floor", 0)),
            )
        return self._bases[name]

    def hand(self, name: str) -> HandPicture:
        """A measuring hand.

        Raises:
            KeyError: there is none of that name.
            PlateError: the index is missing or damaged.
        """
        entry = self._index()["measures"][name]
        folder = self.root / "figures" / "scenes"
        return HandPicture(
            folder / entry["image"],
            {key: folder / file for key, file in entry["masks"].items()},
            (int(entry["size"][0]), int(entry["size"][1])),
            float(entry["mm_per_px"]),
            (float(entry["from"][0]), float(entry["from"][1])),
            (float(entry["to"][0]), float(entry["to"][1])),
            (float(entry["along"][0]), float(entry["along"][1])),
            (float(entry["tip"][0]), float(entry["tip"][1])),
        )

    @property
    def names(self) -> Mapping[str, str]:
        """What landmarks are called on the pictures.

        Raises:
            ContentError: the file is damaged.
        """
        if not self._names:
            file = "figures/landmark_names.toml"
            said = self.overlay.of(file)
            self._names = {
                str(k): said.get(str(k), str(v))
                for k, v in parse(read_text(self.root, file), file).items()
            }
        return self._names

    def _index(self) -> dict[str, Any]:
        if not self._raw:
            path = self.root / "figures" / "scenes" / "index.json"
            try:
                raw = json.loads(path.read_text("utf-8"))
                for key in ("postures", "measures", "bases"):
                    if not isinstance(raw[key], dict):
                        raise TypeError(key)
                self._raw = raw
            except OSError as error:
                raise PlateError(
                    "The index {path} cannot be read; install AcuCoach again.", path=path
                ) from (error)
            except (ValueError, KeyError, TypeError) as error:
                raise PlateError(
                    "The index {path} is damaged; install AcuCoach again.", path=path
                ) from error
        return self._raw


def read_scenes(root: Path, file: str) -> tuple[StepScene, ...]:
    """The scenes of one file.

    Raises:
        ContentError: the file is missing or a field is wrong.
    """
    top = Fields(parse(read_text(root, file), file), file)
    scenes = tuple(_scene(block) for block in top.tables("steps"))
    top.finish()
    return scenes


def parse_place(text: str) -> Where:
    """``NAME``, ``A ~ B``, ``A ~ B 0.3``, each with ``+ RIGHT UP`` in millimetres after it.

    Raises:
        ValueError: the text is none of these.
    """
    found = _PLACE.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no place such as 'PC6', 'A ~ B 0.5' or 'PC6 + 10 -5'")
    share = found["share"]
    return Where(
        found["name"],
        found["other"] or "",
        (float(share) if share else 0.5) if found["other"] else 0.0,
        (float(found["right"] or 0), float(found["up"] or 0)),
    )


def _scene(block: Fields) -> StepScene:
    scene = StepScene(
        base=block.word("base"),
        at=_place(block, "at", block.word("at")),
        span=block.whole("span", SMALLEST, LARGEST),
        light=_places(block, "light"),
        lines=tuple(
            tuple(_place(block, "lines", part) for part in line.split(", "))
            for line in block.words("lines", empty=True)
        ),
        measures=tuple(_measure(one) for one in block.tables("measures", empty=True)),
        ways=tuple(_way(block, text) for text in block.words("ways", empty=True)),
        points=_places(block, "points"),
        ghosts=_places(block, "ghosts"),
        fingers=tuple(_finger(block, text) for text in block.words("fingers", empty=True)),
        extras=block.words("extras", empty=True),
        shows=block.words("shows", empty=True),
    )
    for extra in scene.extras:
        if extra not in EXTRAS:
            raise block.error("extras", f"{extra!r} is not one of {', '.join(EXTRAS)}")
    block.finish()
    return scene


def _place(block: Fields, name: str, text: str) -> Where:
    try:
        return parse_place(text)
    except ValueError as error:
        raise block.error(name, str(error)) from None


def _places(block: Fields, name: str) -> tuple[Where, ...]:
    return tuple(_place(block, name, text) for text in block.words(name, empty=True))


def _one_of(block: Fields, name: str, allowed: tuple[str, ...], default: str) -> str:
    value = block.word(name, empty=True) or default
    if value not in allowed:
        raise block.error(name, f"{value!r} is not one of {', '.join(allowed)}")
    return value


def _measure(block: Fields) -> Measuring:
    measure = Measuring(
        hand=_one_of(block, "hand", _HANDS, ""),
        start=_place(block, "from", block.word("from")),
        end=_place(block, "to", block.word("to")),
        enter=_one_of(block, "enter", _SIDES, "right"),
        count=block.whole("halves", 1, 8, 2) / 2,
        ends_there=block.flag("ends_there", False),
        first=_one_of(block, "first", _EDGES, "little-finger-side"),
    )
    block.finish()
    return measure


def _way(block: Fields, text: str) -> Way:
    """``A > B``, or ``A > B bend 0.3``."""
    told, _, bend = text.partition(" bend ")
    start, arrow, end = told.partition(" > ")
    if not arrow or (bend and not re.fullmatch(_NUMBER, bend)):
        raise block.error("ways", f"{text!r} is no way such as 'A > B' or 'A > B bend 0.3'")
    return Way(_place(block, "ways", start), _place(block, "ways", end), float(bend or 0))


def _finger(block: Fields, text: str) -> Pointer:
    """``A towards 120``, or ``A towards 120 thumb``."""
    tip, _, told = text.partition(" towards ")
    towards, _, thumb = told.partition(" ")
    if not re.fullmatch(_NUMBER, towards) or thumb not in ("", "thumb"):
        reason = f"{text!r} is no finger such as 'A towards 120' or 'A towards 120 thumb'"
        raise block.error("fingers", reason)
    return Pointer(_place(block, "fingers", tip), float(towards), thumb or "fingers-1")


__all__ = ["Base", "ContentError", "HandPicture", "StepScenes", "parse_place", "read_scenes"]
