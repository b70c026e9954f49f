"""What can be searched for: the names of everything in the library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from acucoach.domain.acupoint import AtlasEntry
from acucoach.domain.anatomy import PART_OF
from acucoach.domain.found import FoundKind
from acucoach.domain.library import Area, Complaint, LearnPage, Named, Term
from acucoach.domain.routine import Routine
from acucoach.domain.search import Name, SearchEntry, Weight

AMBIGUOUS_CODES = {"b54": ("BL40", "BL54"), "bladder54": ("BL40", "BL54")}
"""Codes that older and newer books give to different points: the searcher is asked."""


def complaint_entries(complaints: Mapping[str, Complaint]) -> Iterator[SearchEntry]:
    """Complaints under their titles and synonyms."""
    for complaint in complaints.values():
        names = [Name(complaint.title, Weight.NAME)]
        names += [Name(word, Weight.ALIAS, shown=True) for word in complaint.synonyms]
        yield SearchEntry(FoundKind.COMPLAINT, complaint.id, tuple(names))


def named_entries(kind: FoundKind, names: Mapping[str, Named]) -> Iterator[SearchEntry]:
    """Regions, parts or meridians under their names."""
    for named in names.values():
        found = [Name(named.title, Weight.NAME)]
        found += [Name(word, Weight.ALIAS, shown=True) for word in named.synonyms]
        yield SearchEntry(kind, named.id, tuple(found))


def area_entries(areas: Mapping[str, Area]) -> Iterator[SearchEntry]:
    """Areas under their titles and synonyms."""
    for area in areas.values():
        names = [Name(area.title, Weight.NAME)]
        names += [Name(word, Weight.ALIAS, shown=True) for word in area.synonyms]
        yield SearchEntry(FoundKind.AREA, area.id, tuple(names))


def point_entries(
    atlas: Mapping[str, AtlasEntry],
    complaints: Mapping[str, Complaint],
    regions: Mapping[str, Named],
    parts: Mapping[str, Named],
    meridians: Mapping[str, Named],
) -> Iterator[SearchEntry]:
    """Points under code, names, aliases, what they are used for, where they are."""
    for entry in atlas.values():
        names = [
            Name(entry.code, Weight.CODE),
            Name(entry.pinyin, Weight.NAME),
            Name(entry.hanzi, Weight.NAME),
        ]
        if entry.hanzi_traditional != entry.hanzi:
            names.append(Name(entry.hanzi_traditional, Weight.NAME))
        if entry.english:
            names.append(Name(entry.english, Weight.NAME))
        names += [Name(alias, Weight.ALIAS, shown=True) for alias in entry.aliases]
        names += _long_codes(entry, meridians)
        for later, use in enumerate(entry.uses):
            if use in complaints:
                weight = min(Weight.USE + later, Weight.PLACE - 1)
                words = (complaints[use].title, *complaints[use].synonyms)
                names += [Name(word, weight) for word in words]
        region = regions.get(entry.region)
        if region is not None:
            names += [Name(word, Weight.PLACE) for word in (region.title, *region.synonyms)]
        part = parts.get(PART_OF[entry.region])
        if part is not None:
            names.append(Name(part.title, Weight.PLACE))
        yield SearchEntry(FoundKind.POINT, entry.code, tuple(names), favoured=entry.guided)


def routine_entries(
    routines: Iterable[Routine], complaints: Mapping[str, Complaint]
) -> Iterator[SearchEntry]:
    """Routines under their titles and the complaints they are for."""
    for routine in routines:
        names = [Name(routine.title, Weight.NAME)]
        for use in routine.complaints:
            words = (complaints[use].title, *complaints[use].synonyms)
            names += [Name(word, Weight.USE) for word in words]
        yield SearchEntry(FoundKind.ROUTINE, routine.id, tuple(names))


def page_entries(pages: Mapping[str, LearnPage]) -> Iterator[SearchEntry]:
    """Pages under their titles and the headings of their sections."""
    for page in pages.values():
        names = [Name(page.title, Weight.ALIAS)]
        names += [Name(section.title, Weight.USE) for section in page.sections]
        yield SearchEntry(FoundKind.PAGE, page.id, tuple(names), favoured=False)


def term_entries(terms: Mapping[str, Term]) -> Iterator[SearchEntry]:
    """Explained words."""
    for term in terms.values():
        names = [Name(term.word, Weight.ALIAS)]
        if term.hanzi:
            names.append(Name(term.hanzi, Weight.ALIAS))
        yield SearchEntry(FoundKind.TERM, term.id, tuple(names), favoured=False)


def _long_codes(entry: AtlasEntry, meridians: Mapping[str, Named]) -> Iterator[Name]:
    """ "Large Intestine 4" and "San Jiao 3", as spoken."""
    number = entry.code.removeprefix(entry.meridian)
    meridian = meridians.get(entry.meridian)
    if meridian is None or not number.isdecimal():
        return  # extra points are known by name
    for word in (meridian.title, *meridian.synonyms):
        spoken = f"{word} {number}"
        # Older books number the bladder points of the back otherwise.
        if entry.meridian != "BL" or not 36 <= int(number) <= 54 or spoken in entry.aliases:
            yield Name(spoken, Weight.ALIAS, shown=True)
