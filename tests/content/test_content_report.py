"""The document for reviewers holds everything, once, with its sources."""

import json
import shutil
from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.content.report import as_document, as_json

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="module")
def document() -> dict:  # type: ignore[type-arg]
    return json.loads(as_json(Library(RESOURCES)))


def test_it_holds_every_point_and_routine(document) -> None:  # type: ignore[no-untyped-def]
    library = Library(RESOURCES)
    assert [p["code"] for p in document["points"]] == list(library.atlas())
    assert [r["id"] for r in document["routines"]] == list(library.routine_ids())
    assert document["counts"]["points"] == 412
    guided = [p for p in document["points"] if p["guided"]]
    assert document["counts"]["guided"] == len(guided)
    assert all(p["guide"]["code"] == p["code"] for p in guided)


def test_every_caution_stands_in_one_list(document) -> None:  # type: ignore[no-untyped-def]
    listed = {(c["of"], c["id"], c["text"]) for c in document["cautions"]}
    for point in document["points"]:
        for caution in point.get("guide", {}).get("cautions", ()):
            assert ("point", point["code"], caution["text"]) in listed
    for routine in document["routines"]:
        for caution in routine["cautions"]:
            assert ("routine", routine["id"], caution["text"]) in listed


def test_every_citation_used_is_explained(document) -> None:  # type: ignore[no-untyped-def]
    known = {c["id"] for c in document["citations"]}
    for caution in document["cautions"]:
        assert set(caution["cite"]) <= known
    assert next(c for c in document["citations"] if c["id"] == "S000")["text"]


def test_the_version_follows_the_files(tmp_path: Path) -> None:
    for folder in ("points", "routines"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    before = Library(tmp_path).version()
    assert before == Library(RESOURCES).version()
    with (tmp_path / "points" / "LI4.toml").open("a") as file:
        file.write("# changed\n")
    assert Library(tmp_path).version() != before


def test_a_language_without_translations_is_told_in_english(tmp_path: Path) -> None:
    english = as_document(Library(RESOURCES))
    other = as_document(Library(RESOURCES, "xx", tmp_path))
    assert other["language"] == "xx"
    told = repr(other["points"])
    assert "In English: " in told, "what keeps from harm says that it is English"
    assert told.replace("In English: ", "") == repr(english["points"])


def test_everything_the_gate_says_is_there_with_its_sources(document) -> None:  # type: ignore[no-untyped-def]
    library, safety = Library(RESOURCES), document["safety"]
    assert [r["id"] for r in safety["rules"]] == [r.id for r in library.safety_rules().rules]
    assert [r["id"] for r in safety["stop_signs"]] == [r.id for r in library.safety.stop_rules]
    assert {t["id"] for t in safety["warning_signs"]} == set(library.safety.red_flags)
    assert len(safety["conflicts"]) == len(library.safety.conflicts)
    assert safety["profile_questions"]
    assert safety["today_questions"]
    known = {c["id"] for c in document["citations"]}
    signs = [flag for topic in safety["warning_signs"] for flag in topic["flags"]]
    assert {flag["urgency"] for flag in signs} == {"emergency", "same_day", "soon"}
    for told in (*signs, *safety["rules"], *safety["stop_signs"]):
        assert told["cite"]
        assert set(told["cite"]) <= known


def test_a_source_shows_where_it_opens_and_how_it_was_read(document) -> None:  # type: ignore[no-untyped-def]
    (murphy,) = [c for c in document["citations"] if c["id"] == "MURPHY"]
    assert murphy["locator"] == "https://pubmed.ncbi.nlm.nih.gov/31237610/"
    assert (murphy["extent"], murphy["read"]) == ("abstract", "2026-11")


def test_sources_that_do_not_open_are_listed_with_the_reason(document) -> None:  # type: ignore[no-untyped-def]
    listed = document["citations_without_locator"]
    assert listed
    for citation in document["citations"]:
        assert listed.get(citation["id"], "") == citation["unlocated"]
