"""The sources: ``citations.toml``. Each says where it opens, or why it opens nowhere."""

from __future__ import annotations

import re
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.shelves import blocks
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.acupoint import CONVENTION, Citation, Extent

CITATION_KINDS = (
    *("guideline", "trial", "review", "leaflet", "article", "reference"),
    CONVENTION,
)

_LOCATORS = {
    "doi": (r"10\.\d{4,9}/[^\s]+", "https://doi.org/{}"),
    "pmc": (r"PMC\d{4,9}", "https://pmc.ncbi.nlm.nih.gov/articles/{}/"),
    "pmid": (r"\d{4,9}", "https://pubmed.ncbi.nlm.nih.gov/{}/"),
    "url": (r"https?://[^\s]+\.[^\s]+", "{}"),
}
"""What a locator looks like, and the address it stands for; the steadiest comes first."""

_HEADING = re.compile(r"^\[([^\[\]\s]+)\]\s*$", re.MULTILINE)
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")


def citation_ids(root: Path) -> frozenset[str]:
    """Ids of all sources, from the headings of their blocks alone: each safety file asks for them.

    Raises:
        ContentError: the file cannot be read.
    """
    return frozenset(_HEADING.findall(read_text(root, "citations.toml")))


def read_citations(root: Path, overlay: TranslationOverlay) -> dict[str, Citation]:
    """All sources by id.

    Raises:
        ContentError: a field is wrong, or a source has neither a locator nor a reason why not.
    """
    citations = {}
    for name, block in blocks(root, "citations.toml", overlay):
        kind = block.word("kind")
        if kind not in CITATION_KINDS:
            raise block.error("kind", f"{kind!r} is not one of {', '.join(CITATION_KINDS)}")
        read = _month(block, "read")
        citations[name] = Citation(
            id=name,
            text=block.text("text"),
            kind=kind,
            locator=_locator(block),
            unlocated=block.text("unlocated", empty=True),
            read=read,
            extent=block.choice("extent", Extent) if read else None,
            second_reading=_month(block, "second_reading"),
        )
        _check_locator(block, citations[name])
        block.finish()
    return citations


def _locator(block: Fields) -> str:
    """The address of the first locator given; all that are given must be well formed."""
    addresses = []
    for field, (form, address) in _LOCATORS.items():
        value = block.word(field, empty=True)
        if not value:
            continue
        if not re.fullmatch(form, value):
            raise block.error(field, f"{value!r} does not look like a {field.upper()}")
        addresses.append(address.format(value))
    return addresses[0] if addresses else ""


def _month(block: Fields, field: str) -> str:
    value = block.word(field, empty=True)
    if value and not _MONTH.fullmatch(value):
        raise block.error(field, f"{value!r} is not a month such as '2026-11'")
    return value


def _check_locator(block: Fields, citation: Citation) -> None:
    if citation.kind == CONVENTION:
        if citation.locator or citation.unlocated:
            raise block.error("kind", "a judgement of ours has no locator")
        return
    if not citation.locator and not citation.unlocated:
        raise block.error(
            "doi", "give a doi, pmc, pmid or url; if there is none, say why in 'unlocated'"
        )
    if citation.locator and citation.unlocated:
        raise block.error("unlocated", "there is a locator, so this must go")
    if citation.second_reading and not citation.read:
        raise block.error("second_reading", "it was not read a first time")
