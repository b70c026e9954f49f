"""Acupoints: what the atlas says of each, and the guide to those that suit self-massage."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from acucoach.domain.anatomy import Laterality
from acucoach.domain.frozen import frozen


class SelfPress(StrEnum):
    """Whether a lay person may press the point (a judgement from anatomy, not a WHO rating)."""

    OK = "ok"
    GENTLE = "gentle"
    AVOID = "avoid"


class PregnancyRule(StrEnum):
    """What the pregnancy table says of the point."""

    NONE = ""
    ASK = "ask"
    AVOID = "avoid"


class Motion(StrEnum):
    """What the pressing hand does. The coach paces each in its own way."""

    CIRCLE = "circle"
    HOLD = "hold"
    PRESS = "press"
    KNEAD = "knead"
    TAP = "tap"
    RUB = "rub"
    STROKE = "stroke"
    THRUST = "thrust"
    VIBRATE = "vibrate"
    ROLL = "roll"
    TRIGGER = "trigger"


class Pressure(StrEnum):
    """How firm, in the words the user sees; none of them is pain."""

    FEATHER = "feather"
    LIGHT = "light"
    FIRM = "firm"


class Tool(StrEnum):
    """What presses."""

    THUMB = "thumb"
    INDEX_FINGER = "index-finger"
    FINGERS = "fingers"
    KNUCKLE = "knuckle"
    PALM = "palm"
    ERASER = "eraser"
    BALL = "ball"
    BRUSH = "brush"


CONVENTION = "convention"
"""The kind of citation that is a judgement of this program: nothing to open or to read."""


OWN_JUDGEMENT = "OWN"
"""Id of the citation that stands for a judgement without any source."""


class Extent(StrEnum):
    """How much of a source was read."""

    WHOLE = "whole"
    PART = "part"
    ABSTRACT = "abstract"
    RETOLD = "retold"
    """Not the source itself, but a page that tells what it says."""


@frozen
class Citation:
    """A source that a dose, caution or claim rests on.

    Attributes:
        id: short id used in content files (``WHO``, ``S000``).
        text: what it is, for the reader.
        kind: ``guideline``, ``trial``, ``review``, ``leaflet``, ``article``, ``reference`` or
            ``convention`` (a judgement of this program, no source).
        locator: an address that opens it; empty when there is none.
        unlocated: why there is no locator; empty when there is one, or when nothing is cited.
        read: when it was read (``2026-11``); empty when it was not read.
        extent: how much of it was read; None when nothing was.
        second_reading: when it was read a second time, apart from the writing; may be empty.
    """

    id: str
    text: str
    kind: str
    locator: str = ""
    unlocated: str = ""
    read: str = ""
    extent: Extent | None = None
    second_reading: str = ""

    @property
    def judgement(self) -> bool:
        """Whether it is a judgement of this program and no source."""
        return self.kind == CONVENTION


@frozen
class Cited:
    """A sentence and the ids of the citations it rests on (at least one)."""

    text: str
    cite: tuple[str, ...]


@frozen
class LocationStep:
    """One step of finding a point.

    Attributes:
        text: one or two short sentences, second person.
        figure: id of a figure of this point (``where``, ``press``, ``step-1``), see
            ``resources/figures/index.json``.
        cite: citation ids.
    """

    text: str
    figure: str
    cite: tuple[str, ...]


@frozen
class Technique:
    """One way to work a point, with its dose.

    Attributes:
        motion: what the hand does.
        tool: what presses; ``alternatives`` may stand in for it.
        alternatives: other tools that do.
        seconds: shortest and longest dose a side that the sources name, 15-600 s.
        default_seconds: what Start offers, within ``seconds``.
        rate: movements a minute for paced motions (circles, presses, taps), else 0.
        force: direction of the force in words ("toward the index-finger bone"); may be empty.
        pressure: how firm.
        text: how to do it, one or two sentences.
        note: where sources disagree, both figures with their sources; may be empty.
        cite: citation ids.
    """

    motion: Motion
    tool: Tool
    alternatives: tuple[Tool, ...]
    seconds: tuple[int, int]
    default_seconds: int
    rate: int
    force: str
    pressure: Pressure
    text: str
    note: str
    cite: tuple[str, ...]

    @property
    def tools(self) -> tuple[Tool, ...]:
        """Everything it can be done with, its own tool first."""
        return (self.tool, *self.alternatives)

    def with_tool(self, tool: Tool) -> Technique:
        """The same technique done with one of its tools.

        Raises:
            ValueError: it is not done with that.
        """
        if tool not in self.tools:
            raise ValueError(f"{self.motion} is not done with {tool} here")
        others = tuple(one for one in self.tools if one is not tool)
        return replace(self, tool=tool, alternatives=others)


@frozen
class AtlasEntry:
    """What the atlas says of any point, guided or not.

    Attributes:
        code: WHO code (``LI4``, ``EX-HN3``) or ``EXTRA-Anmian`` and the like.
        pinyin: name with tone marks.
        hanzi: simplified characters.
        hanzi_traditional: traditional characters.
        english: the usual English name; empty when the point has no guide.
        meridian: two-letter id (``LI``), ``EX`` for extra points, ``EAR``.
        region: a region id of ``anatomy.REGIONS``.
        location: where it is, in short.
        laterality: on which sides it exists.
        self_press: rating, with ``reason`` for anything but ok.
        pregnancy: the pregnancy table's rule.
        aliases: other codes and names it is found under.
        guided: whether a guide exists.
        uses: complaint ids it is traditionally used for (guided points only).
    """

    code: str
    pinyin: str
    hanzi: str
    hanzi_traditional: str
    english: str
    meridian: str
    region: str
    location: str
    laterality: Laterality
    self_press: SelfPress
    reason: str
    pregnancy: PregnancyRule
    aliases: tuple[str, ...]
    guided: bool
    uses: tuple[str, ...]

    @property
    def shown_code(self) -> str:
        """The code for readers; empty where no standard has one and ours is a key only."""
        return "" if self.code.startswith(("EXTRA-", "AURICULAR-")) else self.code

    @property
    def named(self) -> str:
        """Name and, where it has one, code: "Hégǔ (LI4)", "Ānmián"."""
        return f"{self.pinyin} ({self.shown_code})" if self.shown_code else self.pinyin


@frozen
class Guide:
    """Everything the panel of a guided point shows.

    Attributes:
        code: the point's code.
        english: the usual English name ("Joining Valley").
        say: how the pinyin is spoken, for English readers ("huh-goo").
        location: a full sentence in plain words.
        steps: two to five steps to the point.
        techniques: at least one; the first is what Start uses when nothing else is chosen.
        posture: how to sit or lie; may name several.
        helper: how another person can help; may be empty.
        uses: complaint ids.
        traditional_use: what a source names it for, never a promise; None when no source does.
        evidence: what studies found, in neutral words.
        cautions: plain sentences, each cited.
        notes: further remarks (naming conflicts); may be empty.
        confidence: ``high``, ``medium`` or ``low``, for reviewers.
    """

    code: str
    english: str
    say: str
    location: Cited
    steps: tuple[LocationStep, ...]
    techniques: tuple[Technique, ...]
    posture: str
    helper: str
    uses: tuple[str, ...]
    traditional_use: Cited | None
    evidence: Cited
    cautions: tuple[Cited, ...]
    notes: tuple[Cited, ...]
    confidence: str

    def technique(self, motion: Motion | None, tool: Tool | None) -> Technique | None:
        """The technique with a motion, done with a tool; None when the guide has no such one.

        Args:
            motion: what the hand does.
            tool: one of the technique's tools; None for its own.
        """
        for one in self.techniques:
            if one.motion is motion and (tool is None or tool in one.tools):
                return one if tool is None else one.with_tool(tool)
        return None
