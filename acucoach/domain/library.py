"""What the shelves hold beside points and routines: complaints, areas, words, pages."""

from __future__ import annotations

from acucoach.domain.acupoint import Cited
from acucoach.domain.anatomy import Laterality
from acucoach.domain.frozen import frozen


@frozen
class Complaint:
    """What somebody comes with.

    Attributes:
        id: short id used in content (``back-pain``).
        title: in the user's words ("Back pain").
        synonyms: what people type instead.
        red_flags: topics of warning signs that are shown before any advice.
        first: points that are named first, easy to find and to reach; others follow.
        how: the question for its number from 0 to 10 ("How bad is the nausea now?").
        parts: body parts that are sore where somebody has it; may be empty.
        points_of: the complaint whose points are listed: itself, or a wider one.
        see: complaints that may say better what it is.
    """

    id: str
    title: str
    synonyms: tuple[str, ...]
    red_flags: tuple[str, ...]
    first: tuple[str, ...] = ()
    how: str = ""
    parts: tuple[str, ...] = ()
    points_of: str = ""
    see: tuple[str, ...] = ()


@frozen
class Area:
    """A part of the skin that is worked as a whole ("the scalp"), not as one point.

    Attributes:
        id: short id; a routine or a site names it ``area:ID``.
        title: in the user's words.
        regions: region ids it lies in.
        laterality: on which sides it exists.
        hazards: hazard tags that safety rules look at; may be empty.
        covers: codes of points inside it whose cautions count for the area as well.
        plate: id of the picture that shows it best; empty for the regions' own best.
        synonyms: what people type instead.
        seen: codes of points about which it lies, for its picture alone; empty when its regions
            show it.
    """

    id: str
    title: str
    regions: tuple[str, ...]
    laterality: Laterality
    hazards: tuple[str, ...]
    covers: tuple[str, ...]
    plate: str
    synonyms: tuple[str, ...]
    seen: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The name a site uses (``area:scalp``)."""
        return f"area:{self.id}"


@frozen
class Named:
    """The reader's name of a region, a body part or a meridian.

    Attributes:
        id: the id (``hand-dorsum``, ``hand``, ``LI``).
        title: the name ("Back of the hand").
        synonyms: what people type instead.
    """

    id: str
    title: str
    synonyms: tuple[str, ...]


@frozen
class Term:
    """A word that needs explaining.

    Attributes:
        id: short id.
        word: the word ("Cun").
        say: how it is spoken, for English readers; empty for plain English words.
        hanzi: the Chinese characters; may be empty.
        meaning: one to three plain sentences.
        cite: citation ids.
    """

    id: str
    word: str
    say: str
    hanzi: str
    meaning: str
    cite: tuple[str, ...]


@frozen
class PageSection:
    """A headed part of a page; every paragraph is cited."""

    title: str
    paragraphs: tuple[Cited, ...]


@frozen
class LearnPage:
    """A short page to read.

    Attributes:
        id: short id, equal to the file's name.
        title: as shown.
        summary: one sentence.
        order: place in the list, small first.
        sections: at least one.
        points: point codes the page speaks of; may be empty.
        routines: routine ids the page leads to; may be empty.
    """

    id: str
    title: str
    summary: str
    order: int
    sections: tuple[PageSection, ...]
    points: tuple[str, ...]
    routines: tuple[str, ...]
