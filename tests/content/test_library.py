"""The written content: all of it reads, and refusals say file, field and reason."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from acucoach.content.errors import ContentError
from acucoach.content.library import Library
from acucoach.domain.acupoint import Motion, PregnancyRule, SelfPress

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(RESOURCES)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the written content that a test may spoil."""
    kinds = shutil.ignore_patterns("*.webp", "*.png", "*.bin", "*.ttf", "*.wav", "*.svg")
    shutil.copytree(RESOURCES, tmp_path / "resources", ignore=kinds)
    return tmp_path / "resources"


def spoil(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text("utf-8")
    assert old in text, f"{file} no longer holds {old!r}"
    (root / file).write_text(text.replace(old, new, 1), "utf-8")


def problem(root: Path) -> ContentError:
    problems = Library(root).check()
    assert len(problems) == 1, problems
    return problems[0]


def test_all_content_is_in_order(library: Library) -> None:
    assert [str(error) for error in library.check()] == []


def test_the_atlas_holds_the_361_points_the_extra_points_and_one_ear_point(
    library: Library,
) -> None:
    atlas = library.atlas()
    assert sum(entry.meridian not in ("EX", "EAR") for entry in atlas.values()) == 361
    assert len(atlas) == 412
    assert atlas["ST9"].self_press is SelfPress.AVOID
    assert atlas["SP6"].pregnancy is PregnancyRule.AVOID
    assert atlas["PC6"].pregnancy is PregnancyRule.NONE
    assert atlas["LI4"].english == "Joining Valley"
    assert "Ling Gu" in atlas["LI4"].aliases


def test_avoided_points_have_a_reason_and_no_guide(library: Library) -> None:
    for entry in library.atlas().values():
        if entry.self_press is SelfPress.AVOID:
            assert entry.reason
            assert not entry.guided, entry.code


def test_a_guide_reads_as_written(library: Library) -> None:
    guide = library.guide("LI4")
    assert guide.techniques[0].motion is Motion.CIRCLE
    assert guide.techniques[0].default_seconds == 120
    assert guide is library.guide("LI4")


def test_a_point_without_a_guide_is_a_key_error(library: Library) -> None:
    with pytest.raises(KeyError):
        library.guide("ST9")


@pytest.mark.parametrize(
    ("file", "old", "new", "field", "reason"),
    [
        ("points/LI4.toml", 'tool = "thumb"', 'tool = "elbow"', "techniques[1].tool", "'elbow'"),
        ("points/LI4.toml", "rate = 30", "rate = 0", "techniques[1].rate", "10 to 180"),
        ("points/LI4.toml", "rate = 30", "rate = 500", "techniques[1].rate", "500"),
        ("points/LI4.toml", "[30, 180]", "[30, 999]", "techniques[1].seconds", "600"),
        ("points/LI4.toml", "[30, 180]", "[true, 180]", "techniques[1].seconds", "whole"),
        ("points/LI4.toml", "= 120", "= 200", "techniques[1].default_seconds", "30 and 180"),
        ("points/LI4.toml", '["WHO", "S000"]', '["W"]', "location.cite[1]", "citation 'W'"),
        ("points/LI4.toml", '["WHO", "S000"]', "[]", "location.cite", "empty"),
        ("points/LI4.toml", '"step-1"', '"page-1"', "steps[1].figure", "page-1"),
        ("points/LI4.toml", '"headache"', '"headake"', "uses[1]", "headake"),
        ("points/LI4.toml", 'code = "LI4"', 'code = "LI5"', "code", "LI4"),
        ("points/LI4.toml", "posture =", "postur =", "posture", "missing"),
        ("points/LI4.toml", "helper =", "helfer =", "helfer", "no such field"),
        ("points/LI4.toml", 'english = "', 'english = "\\u0007', "english", "control"),
        ("points/LI4.toml", 'english = "', "english = ", "", "not TOML"),
        ("points/atlas.csv", "hand-dorsum", "hand-back", "LI3.region", "hand-back"),
        ("points/atlas.csv", "\nLU2,", "\nLU1,", "line 3", "twice"),
        ("points/atlas.csv", "paired,avoid", "paired,maybe", "LI17.self_press", "maybe"),
        ("points/atlas.csv", "code,pinyin", "pinyin,code", "line 1", "columns"),
        ("complaints.toml", "title = ", "titel = ", "headache.title", "missing"),
        ("citations.toml", '"guideline"', '"gossip"', "WHO.kind", "gossip"),
        ("areas.toml", '["face", "head"]', '["fase"]', "forehead.regions[1]", "fase"),
    ],
)
def test_a_fault_is_named_by_file_field_and_reason(
    copy: Path, file: str, old: str, new: str, field: str, reason: str
) -> None:
    spoil(copy, file, old, new)
    error = problem(copy)
    assert (error.file, error.field) == (file, field)
    assert reason in error.reason


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "points" / "atlas.csv").unlink()
    assert "points/atlas.csv" in {error.file for error in Library(copy).check()}


def test_bytes_that_are_not_text_are_named(copy: Path) -> None:
    (copy / "points" / "LI4.toml").write_bytes(b'code = "LI4\xff"')
    assert {error.file for error in Library(copy).check()} == {"points/LI4.toml"}


def test_a_guide_for_an_unknown_point_is_refused(copy: Path) -> None:
    shutil.copy(copy / "points/LI4.toml", copy / "points/LI99.toml")
    assert problem(copy).file == "points/LI99.toml"


def test_a_translation_replaces_texts_and_leaves_the_rest_english(
    copy: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "translations" / "de" / "points"
    folder.mkdir(parents=True)
    (folder / "LI4.toml").write_text('english = "Talverbindung"\n"steps[1].text" = "Hoch."\n')
    german = Library(copy, "de", tmp_path / "translations")
    assert german.guide("LI4").english == "Talverbindung"
    assert german.atlas()["LI4"].english == "Talverbindung"
    assert german.guide("LI4").steps[0].text == "Hoch."
    english = Library(copy).guide("LI4")
    assert german.guide("LI4").steps[1].text == english.steps[1].text
    assert german.guide("LI4").techniques == english.techniques


def test_start_up_needs_a_fraction_of_all_content() -> None:
    best = min(_seconds(lambda: Library(RESOURCES).atlas()) for _ in range(5))
    assert best < 0.06


def test_all_content_loads_in_under_150_milliseconds() -> None:
    best = min(_seconds(lambda: Library(RESOURCES).check(together=False)) for _ in range(5))
    assert best < 0.15


def _seconds(act: Callable[[], object]) -> float:
    """Of this process's own computing: other programs on the machine do not count."""
    start = process_time()
    act()
    return process_time() - start


def test_a_complaint_names_its_first_points_first(resources) -> None:
    library = Library(resources)
    named = [entry.code for entry in library.points_for("headache")]
    assert named[:4] == ["LI4", "GB20", "EX-HN5", "EX-HN3"]
    assert len(named) == len(set(named)) > 15


def test_a_first_point_that_no_guide_uses_is_reported(resources, tmp_path) -> None:
    import shutil

    shutil.copytree(resources, tmp_path / "r", ignore=shutil.ignore_patterns("plates", "figures"))
    path = tmp_path / "r" / "complaints.toml"
    path.write_text(path.read_text("utf-8").replace('first = ["LI4", "GB20"', 'first = ["KI1"', 1))
    problems = [str(problem) for problem in Library(tmp_path / "r").check()]
    assert any("headache.first: no guide uses KI1" in problem for problem in problems)
