"""One door to all content: each shelf is read when it is first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acucoach.content.atlas import read_atlas
from acucoach.content.citations import read_citations
from acucoach.content.errors import ContentError
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_rules import load_rules
from acucoach.content.shelves import (
    read_areas,
    read_complaints,
    read_glossary,
    read_names,
)
from acucoach.domain.acupoint import AtlasEntry, Citation, Guide, Technique
from acucoach.domain.library import Area, Complaint, LearnPage, Named, Term
from acucoach.domain.safety_rule import SafetyRules

# Readers of what the first picture does not need are imported when first asked for.
if TYPE_CHECKING:
    from acucoach.content.help_pages import HelpSection
    from acucoach.content.instruments import InstrumentShelf
    from acucoach.content.measures import MeasureShelf
    from acucoach.content.safety_shelf import SafetyShelf
    from acucoach.domain.correspondence import Correspondences
    from acucoach.domain.routine import Routine
    from acucoach.domain.search import Finder


_CITE = re.compile(r"\bcite\s*=\s*\[([^\]]*)\]")
_CITED = re.compile(r'"([^"]+)"')


class Library:
    """The content of one language.

    Any part may raise :class:`~acucoach.content.errors.ContentError` when first read; use
    :meth:`check` to read everything and collect what is wrong.
    """

    def __init__(
        self,
        root: Path,
        language: str = "en",
        translations: Path | None = None,
        overlay: TranslationOverlay | None = None,
    ) -> None:
        """Open without reading anything.

        Args:
            root: the resources folder.
            language: two-letter code of the language to show.
            translations: folder of translated content, one folder a language; what is not
                translated is shown in English.
            overlay: the translated texts, in place of those of the folder.
        """
        self.root = root
        self.language = language
        folder = None if translations is None or language == "en" else translations / language
        self.overlay = overlay or TranslationOverlay(folder)
        self._spoken = tuple(
            TranslationOverlay(path)
            for path in sorted(translations.iterdir() if translations is not None else ())
            if path.is_dir()
        )
        self._guides: dict[str, Guide] = {}
        self._routines: dict[str, Routine] = {}

    @cached_property
    def _atlas(self) -> dict[str, AtlasEntry]:
        return read_atlas(self.root, self.overlay)

    @cached_property
    def _citations(self) -> dict[str, Citation]:
        return read_citations(self.root, self.overlay)

    @cached_property
    def _complaints(self) -> dict[str, Complaint]:
        return read_complaints(self.root, self.overlay)

    @cached_property
    def _areas(self) -> dict[str, Area]:
        return read_areas(self.root, self.overlay, self._atlas)

    @cached_property
    def _names(self) -> dict[str, dict[str, Named]]:
        return read_names(self.root, self.overlay)

    @cached_property
    def _glossary(self) -> dict[str, Term]:
        return read_glossary(self.root, self.overlay, self._citations)

    def atlas(self) -> Mapping[str, AtlasEntry]:
        """All points by code, in meridian order."""
        return self._atlas

    def citations(self) -> Mapping[str, Citation]:
        """All sources by id."""
        return self._citations

    def complaints(self) -> Mapping[str, Complaint]:
        """All complaints by id, the usual ones first."""
        return self._complaints

    def areas(self) -> Mapping[str, Area]:
        """All areas by id (without ``area:``)."""
        return self._areas

    def region_names(self) -> Mapping[str, Named]:
        """The reader's names of body regions."""
        return self._names["regions"]

    def part_names(self) -> Mapping[str, Named]:
        """The reader's names of body parts."""
        return self._names["parts"]

    def meridian_names(self) -> Mapping[str, Named]:
        """The reader's names of meridians."""
        return self._names["meridians"]

    def glossary(self) -> Mapping[str, Term]:
        """Words explained, by id."""
        return self._glossary

    @cached_property
    def _instruments(self) -> InstrumentShelf:
        from acucoach.content.instruments import read_instruments

        return read_instruments(self.root, self.overlay, self._citations)

    def instruments(self) -> InstrumentShelf:
        """Questionnaires and published limits for the diary."""
        return self._instruments

    @cached_property
    def _measures(self) -> MeasureShelf:
        from acucoach.content.measures import read_measures

        guided = {code for code, entry in self._atlas.items() if entry.guided}
        return read_measures(self.root, self.overlay, sources=self._citations, guided=guided)

    def measures(self) -> MeasureShelf:
        """What is measured on the own body, and the points told from it."""
        return self._measures

    @cached_property
    def _safety_rules(self) -> SafetyRules:
        return load_rules(
            self.root,
            self.overlay,
            lambda: (self._atlas, self._areas.values(), self._complaints),
            self._spoken,
        )

    def safety_rules(self) -> SafetyRules:
        """The rules of the safety gate."""
        return self._safety_rules

    @cached_property
    def safety(self) -> SafetyShelf:
        """The shelf of questions, warning signs, stop rules and settled conflicts."""
        from acucoach.content.safety_shelf import SafetyShelf

        return SafetyShelf(self.root, self.overlay)

    def pages(self) -> Mapping[str, LearnPage]:
        """Pages to read, by id, in reading order."""
        return self._pages

    def help(self) -> tuple[HelpSection, ...]:
        """The short guide inside the program."""
        return self._help

    def correspondences(self) -> Correspondences:
        """Which part stands for which, and the sentences that stand beside."""
        return self._correspondences

    def has_guide(self, code: str) -> bool:
        """Whether a point can be guided."""
        entry = self._atlas.get(code)
        return entry is not None and entry.guided

    def guide(self, code: str) -> Guide:
        """The guide of one point; its file is read once.

        Raises:
            KeyError: the point has no guide.
            ContentError: the file is wrong.
        """
        from acucoach.content.points import read_guide

        if not self.has_guide(code):
            raise KeyError(code)
        if code not in self._guides:
            self._guides[code] = read_guide(
                self.root,
                code,
                self.overlay,
                sources=self._citations,
                complaints=self._complaints,
            )
        return self._guides[code]

    def techniques(self, code: str) -> tuple[Technique, ...]:
        """The techniques of a point's guide; none when it has no guide.

        Raises:
            ContentError: the guide's file is wrong.
        """
        return self.guide(code).techniques if self.has_guide(code) else ()

    @cached_property
    def _routine_ids(self) -> tuple[str, ...]:
        from acucoach.content.routines import routine_ids

        return routine_ids(self.root)

    @cached_property
    def _pages(self) -> dict[str, LearnPage]:
        from acucoach.content.learn import read_pages

        return read_pages(
            self.root,
            self.overlay,
            sources=self._citations,
            codes=self._atlas,
            routines=self._routine_ids,
        )

    @cached_property
    def _help(self) -> tuple[HelpSection, ...]:
        from acucoach.content.help_pages import read_help

        return read_help(self.root, self.overlay)

    @cached_property
    def _correspondences(self) -> Correspondences:
        from acucoach.content.correspondences import read_correspondences

        return read_correspondences(
            self.root,
            self.overlay,
            sources=self._citations,
            areas=self._areas,
            codes=self._atlas,
        )

    @cached_property
    def _finder(self) -> Finder:
        from acucoach.content.finding import (
            AMBIGUOUS_CODES,
            area_entries,
            complaint_entries,
            named_entries,
            page_entries,
            point_entries,
            routine_entries,
            term_entries,
        )
        from acucoach.content.national_codes import read_national_codes
        from acucoach.domain.found import FoundKind
        from acucoach.domain.search import Finder

        entries = [
            *complaint_entries(self._complaints),
            *point_entries(
                self._atlas,
                self._complaints,
                self.region_names(),
                self.part_names(),
                self.meridian_names(),
            ),
            *routine_entries(self.routines(), self._complaints),
            # Of one name, the place that the map shows comes before the one to be rubbed.
            *named_entries(FoundKind.PART, self.part_names()),
            *named_entries(FoundKind.REGION, self.region_names()),
            *area_entries(self._areas),
            *named_entries(FoundKind.MERIDIAN, self.meridian_names()),
            *page_entries(self.pages()),
            *term_entries(self.glossary()),
        ]
        national = read_national_codes(self.root, self.language, self._citations)
        urgent = self.safety.urgent_words.values()
        return Finder(entries, AMBIGUOUS_CODES, urgent, national, self.safety.ordinary_words)

    def finder(self) -> Finder:
        """The search over all names; built once, when first asked for."""
        return self._finder

    def routine_ids(self) -> tuple[str, ...]:
        """Ids of all routines, without reading them."""
        return self._routine_ids

    def routine(self, routine_id: str) -> Routine:
        """One routine; its file is read once.

        Raises:
            KeyError: there is no such routine.
            ContentError: the file is wrong.
        """
        if routine_id not in self._routine_ids:
            raise KeyError(routine_id)
        from acucoach.content.routines import read_routine

        if routine_id not in self._routines:
            self._routines[routine_id] = read_routine(
                self.root,
                routine_id,
                self.overlay,
                sources=self._citations,
                complaints=self._complaints,
                atlas=self._atlas,
                areas=self._areas,
            )
        return self._routines[routine_id]

    def routines(self) -> tuple[Routine, ...]:
        """All routines, by id."""
        return tuple(self.routine(routine_id) for routine_id in self._routine_ids)

    def points_for(self, complaint: str) -> tuple[AtlasEntry, ...]:
        """Guided points used for a complaint.

        Those the complaint names first, then those for which it is the main use.
        """
        known = self._complaints.get(complaint)
        first = known.first if known is not None else ()
        complaint = known.points_of if known is not None else complaint
        used = [entry for entry in self._atlas.values() if complaint in entry.uses]
        places = {code: place for place, code in enumerate(first)}
        late = len(places)
        return tuple(
            sorted(used, key=lambda one: (places.get(one.code, late), one.uses.index(complaint)))
        )

    def _check_first(self) -> None:
        for name, complaint in self._complaints.items():
            used = {entry.code for entry in self._atlas.values() if name in entry.uses}
            strange = [code for code in complaint.first if code not in used]
            if strange:
                raise ContentError(
                    "complaints.toml", f"{name}.first", f"no guide uses {', '.join(strange)} for it"
                )

    def _check_conflicts(self) -> None:
        known = {*self._pages, *self._routine_ids, *self._atlas}
        for number, conflict in enumerate(self.safety.conflicts, 1):
            strange = [place for place in conflict.shown if place not in known]
            if strange:
                raise ContentError(
                    "safety/conflicts.toml",
                    f"conflicts[{number}].shown",
                    f"there is no page, routine or point {', '.join(strange)}",
                )

    def _check_citations(self) -> None:
        """Every source serves something: one that nothing cites was forgotten or misspelt."""
        used: set[str] = set()
        for path in self.root.rglob("*.toml"):
            if path.name != "citations.toml":
                for listed in _CITE.findall(path.read_text("utf-8-sig")):
                    used.update(_CITED.findall(listed))
        for name in self._citations:
            if name not in used:
                raise ContentError("citations.toml", name, "nothing cites it")

    def version(self) -> str:
        """A fingerprint of points and routines as written; a session's record keeps it."""
        return self._version

    @cached_property
    def _version(self) -> str:
        from hashlib import sha256

        total = sha256()
        for folder in ("points", "routines"):
            for path in sorted((self.root / folder).iterdir()):
                total.update(path.name.encode())
                total.update(path.read_bytes())
        return total.hexdigest()[:12]

    def check(self, *, together: bool = True) -> list[ContentError]:
        """Read everything.

        Args:
            together: also ask what no file can be wrong about by itself (whether a rule stands
                behind each caution), which takes a second.

        Returns:
            What is wrong, in reading order; empty when all is well.
        """
        problems: list[ContentError] = []
        shelves: list[Callable[[], Any]] = [
            self.citations,
            self.complaints,
            self.atlas,
            self.areas,
            self.region_names,
            self.glossary,
            self.instruments,
            self.measures,
        ]
        for shelf in shelves:
            _attempt(shelf, problems)
        if not problems:
            for shelf in (self.safety_rules, *self.safety.shelves()):
                _attempt(shelf, problems)
            for code, entry in self._atlas.items():
                if entry.guided:
                    _attempt(partial(self.guide, code), problems)
            for routine_id in self._routine_ids:
                _attempt(partial(self.routine, routine_id), problems)
            for shelf in (self.pages, self.correspondences, self.help):
                _attempt(shelf, problems)
        if not problems:
            _attempt(self._check_first, problems)
            _attempt(self._check_conflicts, problems)
            _attempt(self._check_citations, problems)
        if together and not problems:
            from acucoach.content.checks import across_files

            problems += across_files(self)
        return problems


def _attempt(read: Callable[[], Any], problems: list[ContentError]) -> None:
    try:
        read()
    except ContentError as error:
        if str(error) not in map(str, problems):
            problems.append(error)
