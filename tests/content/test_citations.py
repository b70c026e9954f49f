"""Every source says where it opens or why it does not, and how it was read."""

import shutil
from pathlib import Path

import pytest

from acucoach.content.citations import citation_ids, read_citations
from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.content.overlay import TranslationOverlay
from acucoach.domain.acupoint import Extent

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GOOD = """
[X]
kind = "trial"
text = "A trial of 2020."
doi = "10.1234/abc.5"
read = "2026-11"
extent = "abstract"
second_reading = "2026-11"
"""


@pytest.fixture
def library() -> Library:
    return Library(RESOURCES)


def read(folder: Path, text: str):  # type: ignore[no-untyped-def]
    (folder / "citations.toml").write_text(text, "utf-8")
    return read_citations(folder, TranslationOverlay(None))


def test_every_source_opens_or_says_why_not(library: Library) -> None:
    for name, citation in library.citations().items():
        if citation.judgement:
            assert not citation.locator, name
            assert not citation.unlocated, name
        else:
            assert bool(citation.locator) != bool(citation.unlocated), name
            assert not citation.locator or citation.locator.startswith(("https://", "http://"))


def test_most_sources_open(library: Library) -> None:
    sources = [one for one in library.citations().values() if not one.judgement]
    opened = [one for one in sources if one.locator]
    assert len(opened) >= 69
    assert len(sources) - len(opened) <= 11


def test_the_ids_alone_are_those_of_the_sources(library: Library) -> None:
    assert citation_ids(RESOURCES) == set(library.citations())


def test_a_good_source_reads(tmp_path: Path) -> None:
    one = read(tmp_path, GOOD)["X"]
    assert one.locator == "https://doi.org/10.1234/abc.5"
    assert (one.read, one.extent, one.second_reading) == ("2026-11", Extent.ABSTRACT, "2026-11")


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ('pmid = "31237610"', "https://pubmed.ncbi.nlm.nih.gov/31237610/"),
        ('pmc = "PMC4679372"', "https://pmc.ncbi.nlm.nih.gov/articles/PMC4679372/"),
        ('url = "https://example.org/page"', "https://example.org/page"),
    ],
)
def test_each_kind_of_locator_becomes_an_address(tmp_path: Path, line: str, address: str) -> None:
    told = GOOD.replace('doi = "10.1234/abc.5"', line)
    assert read(tmp_path, told)["X"].locator == address


@pytest.mark.parametrize(
    ("old", "new", "field", "reason"),
    [
        ('doi = "10.1234/abc.5"\n', "", "X.doi", "say why in 'unlocated'"),
        ('"10.1234/abc.5"', '"doi:10.1234"', "X.doi", "does not look like a DOI"),
        ('doi = "10.1234/abc.5"', 'pmid = "PMC12"', "X.pmid", "does not look like a PMID"),
        ('doi = "10.1234/abc.5"', 'url = "www.example.org"', "X.url", "does not look like a URL"),
        ('read = "2026-11"', 'read = "last week"', "X.read", "not a month"),
        ('"abstract"', '"somehow"', "X.extent", "not one of"),
        ('read = "2026-11"\nextent = "abstract"\n', "", "X.second_reading", "first time"),
        ('kind = "trial"', 'kind = "convention"', "X.kind", "no locator"),
        ('doi = "', 'unlocated = "lost."\ndoi = "', "X.unlocated", "there is a locator"),
    ],
)
def test_a_wrong_source_is_refused(
    tmp_path: Path, old: str, new: str, field: str, reason: str
) -> None:
    assert old in GOOD
    with pytest.raises(ContentError) as wrong:
        read(tmp_path, GOOD.replace(old, new, 1))
    assert wrong.value.field == field
    assert reason in wrong.value.reason


def test_the_check_of_all_content_finds_a_source_that_opens_nowhere(tmp_path: Path) -> None:
    kinds = shutil.ignore_patterns("*.webp", "*.png", "*.bin", "*.ttf", "*.wav", "*.svg")
    shutil.copytree(RESOURCES, tmp_path / "resources", ignore=kinds)
    path = tmp_path / "resources" / "citations.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace('pmid = "31237610"\n', "", 1), "utf-8")
    (problem,) = Library(tmp_path / "resources").check()
    assert (problem.file, problem.field) == ("citations.toml", "MURPHY.doi")


def test_a_conflict_is_shown_at_a_place_that_is_there(tmp_path: Path, library: Library) -> None:
    for conflict in library.safety.conflicts:
        assert conflict.shown, conflict.id
        for place in conflict.shown:
            assert conflict in library.safety.conflicts_at(place)
    kinds = shutil.ignore_patterns("*.webp", "*.png", "*.bin", "*.ttf", "*.wav", "*.svg")
    shutil.copytree(RESOURCES, tmp_path / "resources", ignore=kinds)
    path = tmp_path / "resources" / "safety" / "conflicts.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace('"trigger-spot"]', '"no-such-page"]', 1), "utf-8")
    (problem,) = Library(tmp_path / "resources").check()
    assert problem.file == "safety/conflicts.toml"
    assert "no-such-page" in problem.reason


def test_a_source_that_nothing_cites_is_noticed(tmp_path: Path) -> None:
    kinds = shutil.ignore_patterns("*.webp", "*.png", "*.bin", "*.ttf", "*.wav", "*.svg")
    shutil.copytree(RESOURCES, tmp_path / "resources", ignore=kinds)
    path = tmp_path / "resources" / "citations.toml"
    path.write_text(path.read_text("utf-8") + GOOD, "utf-8")
    (problem,) = Library(tmp_path / "resources").check()
    assert (problem.file, problem.field, problem.reason) == (
        "citations.toml", "X", "nothing cites it"
    )  # fmt: skip
