"""What a search finds: the answer that screens show."""

from __future__ import annotations

from enum import StrEnum

from acucoach.domain.frozen import frozen


class FoundKind(StrEnum):
    """What was found."""

    COMPLAINT = "complaint"
    POINT = "point"
    ROUTINE = "routine"
    REGION = "region"
    PART = "part"
    AREA = "area"
    MERIDIAN = "meridian"
    PAGE = "page"
    TERM = "term"


class Note(StrEnum):
    """What the searcher should be told beside the finds."""

    NONE = ""
    SPINE_LEVEL = "spine-level"
    """L1, S2, T7 name levels of the spine, never points."""
    TWO_NUMBERINGS = "two-numberings"
    """The code means one point in newer books and another in older ones: ask which."""
    TWO_COUNTRIES = "two-countries"
    """Books of two countries give the code to different points: ask which."""
    NEARLY = "nearly"
    """Nothing is spelt like that; these are spelt nearly so."""
    PARTLY = "partly"
    """Only some of the words were found."""


@frozen
class Find:
    """One thing found.

    Attributes:
        kind: what it is.
        id: its id among its kind.
        matched: the name it was found by where that is not its own name; else empty.
    """

    kind: FoundKind
    id: str
    matched: str = ""


@frozen
class SearchResult:
    """What a search found, closest first.

    Attributes:
        finds: points, complaints and the rest; empty beside ``urgent``.
        note: what to tell beside them.
        urgent: id of what comes before anything else; empty for nothing.
    """

    finds: tuple[Find, ...]
    note: Note = Note.NONE
    urgent: str = ""

    @property
    def asks(self) -> bool:
        """Whether the searcher has to choose: nothing of it may be opened unasked."""
        return self.note in (Note.TWO_NUMBERINGS, Note.TWO_COUNTRIES, Note.NEARLY)
