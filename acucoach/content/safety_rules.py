"""The rules of the safety gate: ``safety/rules.toml``, checked field by field."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_asking import read_asking
from acucoach.content.safety_file import safety_file
from acucoach.content.safety_postures import WAYS, read_postures
from acucoach.content.shelves import read_areas, read_complaints
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.acupoint import Motion, PregnancyRule, Pressure, SelfPress, Tool
from acucoach.domain.anatomy import PARTS, REGIONS
from acucoach.domain.frozen import frozen
from acucoach.domain.library import Area, Complaint
from acucoach.domain.profile import PLACED, MarkKind
from acucoach.domain.safety_rule import (
    FACTS,
    RECENT,
    UNAGREED,
    DailyLimit,
    Level,
    MarkRule,
    Premise,
    Reach,
    Rule,
    SafetyRules,
    Scope,
    TargetKind,
    Unknown,
)

FILE = "safety/rules.toml"
LONGEST_SIDE, LONGEST_DAY = 600, 7200
LONGEST_MARGIN = 200
"""Most millimetres kept clear around a mark."""

_LEVELS = {"gentle": Level.GENTLE, "block": Level.BLOCK}
_Choice = TypeVar("_Choice", bound=StrEnum)


@frozen
class _Known:
    codes: Collection[str]
    areas: Collection[str]
    hazards: Collection[str]
    complaints: Collection[str]

    @property
    def targets(self) -> frozenset[str]:
        return frozenset(self.codes) | frozenset(self.areas)


Shelves = tuple[Collection[str], Collection[Area], Mapping[str, Complaint]]
"""Codes of points, areas, and complaints by id."""


def load_rules(
    root: Path,
    overlay: TranslationOverlay | None = None,
    shelves: Callable[[], Shelves] | None = None,
    spoken: Sequence[TranslationOverlay] = (),
) -> SafetyRules:
    """All rules of the gate.

    Args:
        root: the resources folder.
        overlay: translated texts; None for English.
        shelves: what was read already of points, areas and complaints; None to read them.
        spoken: the texts of all other languages of the program.

    Raises:
        ContentError: a rule is wrong. A gate with a broken rule must not open.
    """
    overlay = overlay or TranslationOverlay(None)
    codes, areas, complaints = _read_shelves(root) if shelves is None else shelves()
    known = _known(codes, areas, complaints)
    top = safety_file(root, FILE, overlay)
    rules = tuple(_rule(block, known) for block in top.tables("rules"))
    marks = tuple(_mark_rule(block) for block in top.tables("marks"))
    daily = tuple(_daily(block, known) for block in top.tables("daily"))
    cold_pack = _cold_pack(top.table("cold_pack"))
    top.finish()
    asking, recent = read_asking(root, overlay, complaints, partial(_scope, known=known))
    seen: set[str] = set()
    for name in [*(rule.id for rule in rules), *(mark.id for mark in marks)]:
        if name in seen:
            raise top.error("rules", f"the id {name!r} stands twice")
        seen.add(name)
    for kind in MarkKind:
        if not any(kind in mark.kinds and not mark.regions for mark in marks):
            raise top.error("marks", f"no block says what a mark of kind {kind.value!r} does")
    return SafetyRules(
        rules, marks, asking, recent, daily, read_postures(root, known.codes, (overlay, *spoken)),
        cold_pack,
    )  # fmt: skip


def _read_shelves(root: Path) -> Shelves:
    rows = csv.DictReader(read_text(root, "points/atlas.csv").splitlines())
    codes = frozenset(row.get("code", "") for row in rows)
    english = TranslationOverlay(None)
    return codes, read_areas(root, english, codes).values(), read_complaints(root, english)


def _known(codes: Collection[str], areas: Collection[Area], complaints: Collection[str]) -> _Known:
    return _Known(
        frozenset(codes),
        frozenset(area.code for area in areas),
        # Tags that no area has yet may still be written: new areas take them from the list.
        frozenset(tag for area in areas for tag in area.hazards) | {"eye", "spine", "knee-back"},
        frozenset(complaints),
    )


def _rule(block: Fields, known: _Known) -> Rule:
    near = block.known("near", PLACED, "condition with a place", empty=True)
    premise = _premise(block.table("when")) if block.has("when") else Premise()
    if (premise.any_of or premise.all_of) and not block.has("unknown"):
        raise block.error("unknown", "it is missing: say strict, gentle or ignore")
    asked = {RECENT.get(name, UNAGREED.get(name, name)) for name in premise.facts}
    for number, name in enumerate(near, 1):
        if name not in asked:
            raise block.error(f"near[{number}]", f"{name!r} does not stand in when")
    rule = Rule(
        id=block.word("id"),
        when=premise,
        unknown=block.choice("unknown", Unknown, Unknown.STRICT),
        scope=_scope(block.table("scope"), known),
        near=near,
        reach=block.choice("reach", Reach, Reach.PART),
        level=_level(block),
        pressure=block.choice("pressure", Pressure, Pressure.LIGHT),
        seconds=block.whole("seconds", 0, LONGEST_SIDE, 0),
        one_side=block.flag("one_side", False),
        text=block.text("text"),
        around=block.text("around", empty=True),
        backstop=block.flag("backstop", False),
        instead=block.text("instead", empty=True),
        alternatives=block.known("alternatives", known.targets, "point or area", empty=True),
        cite=block.cite(),
    )
    if rule.around and not rule.scope.points and not rule.scope.postures:
        raise block.error("around", "it is for rules that name points or postures")
    block.finish()
    return rule


def _cold_pack(block: Fields) -> tuple[str, ...]:
    regions = tuple(block.known("regions", REGIONS, "region"))
    block.cite()
    block.finish()
    return regions


def _daily(block: Fields, known: _Known) -> DailyLimit:
    limit = DailyLimit(
        id=block.word("id"),
        scope=_scope(block.table("scope"), known),
        seconds=block.whole("seconds", LONGEST_SIDE // 10, LONGEST_DAY),
        text=block.text("text"),
        cite=block.cite(),
    )
    block.finish()
    return limit


def _premise(block: Fields) -> Premise:
    premise = Premise(
        any_of=block.known("any", FACTS, "fact", empty=True),
        all_of=block.known("all", FACTS, "fact", empty=True),
    )
    block.finish()
    if not premise.facts:
        raise block.error("any", "name at least one fact")
    return premise


def _scope(block: Fields, known: _Known) -> Scope:
    scope = Scope(
        everything=block.flag("everything", False),
        points=frozenset(block.known("points", known.codes, "point", empty=True)),
        regions=frozenset(block.known("regions", REGIONS, "region", empty=True)),
        parts=frozenset(block.known("parts", PARTS, "body part", empty=True)),
        areas=frozenset(block.known("areas", known.areas, "area", empty=True)),
        hazards=frozenset(block.known("hazards", known.hazards, "hazard tag", empty=True)),
        ratings=frozenset(block.choices("ratings", SelfPress)),
        pregnancy=frozenset(block.choices("pregnancy", PregnancyRule)),
        unguided=block.flag("unguided", False),
        kinds=frozenset(block.choices("kinds", TargetKind)),
        motions=frozenset(block.choices("motions", Motion)),
        pressures=frozenset(block.choices("pressures", Pressure)),
        tools=frozenset(block.choices("tools", Tool)),
        postures=frozenset(block.known("postures", WAYS, "way to sit or lie", empty=True)),
        together=block.flag("together", False),
        complaints=frozenset(block.known("complaints", known.complaints, "complaint", empty=True)),
        cold=block.flag("cold", False),
    )
    block.finish()
    places = (scope.points, scope.regions, scope.parts, scope.areas)
    marks = (scope.hazards, scope.ratings, scope.pregnancy, scope.unguided)
    if scope.everything == (any(places) or any(marks)):
        raise block.error("everything", "name targets, or say everything = true, not both")
    return scope


def _mark_rule(block: Fields) -> MarkRule:
    rule = MarkRule(
        id=block.word("id"),
        kinds=_some(block, "kinds", MarkKind),
        regions=frozenset(block.known("regions", REGIONS, "region", empty=True)),
        margin=block.whole("margin", 0, LONGEST_MARGIN),
        limb=block.flag("limb", False),
        level=_level(block),
        pressure=block.choice("pressure", Pressure, Pressure.LIGHT),
        text=block.text("text"),
        instead=block.text("instead", empty=True),
        cite=block.cite(),
    )
    block.finish()
    return rule


def _some(block: Fields, name: str, kind: type[_Choice]) -> frozenset[_Choice]:
    values = frozenset(block.choices(name, kind))
    if not values:
        raise block.error(name, "the list is empty")
    return values


def _level(block: Fields) -> Level:
    word = block.word("level")
    if word not in _LEVELS:
        raise block.error("level", f"{word!r} is not one of 'gentle', 'block'")
    return _LEVELS[word]
