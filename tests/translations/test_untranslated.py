"""A warning that a language lacks is shown in English and says so; all else is merely English."""

from __future__ import annotations

import tomllib
from pathlib import Path
from shutil import copytree

import pytest

from acucoach.content.library import Library
from acucoach.content.overlay import TranslationOverlay, _plain_lines
from acucoach.content.translation import coverage

ROOT = Path(__file__).resolve().parents[2]


def without(folder: Path, file: str, *fields: str) -> None:
    path = folder / "de" / file
    lines = path.read_text("utf-8").splitlines()
    left = [line for line in lines if not line.startswith(tuple(f'"{one}" =' for one in fields))]
    assert len(left) == len(lines) - len(fields)
    path.write_text("\n".join(left), "utf-8")


@pytest.fixture
def tongues(tmp_path: Path) -> Path:
    copytree(ROOT / "translations" / "de", tmp_path / "de")
    return tmp_path


def test_a_missing_warning_says_that_it_is_english(tongues: Path) -> None:
    without(tongues, "safety/stop_rules.toml", "stop[1].text")
    without(tongues, "safety/urgent_words.toml", "heart.text", "heart.phrases")
    without(tongues, "points/LI4.toml", "cautions[1].text", "english")
    library = Library(ROOT / "resources", "de", tongues)
    plain = Library(ROOT / "resources")
    rule, whole = library.safety.stop_rules[0], plain.safety.stop_rules[0]
    assert rule.text == f"Auf Englisch: {whole.text}"
    assert not rule.sign.startswith("Auf Englisch")
    heart = library.safety.urgent_words["heart"]
    assert heart.text.startswith("Auf Englisch: Pain or pressure")
    assert heart.phrases == plain.safety.urgent_words["heart"].phrases, (
        "typed words stay as they are"
    )
    guide = library.guide("LI4")
    assert guide.cautions[0].text == f"Auf Englisch: {plain.guide('LI4').cautions[0].text}"
    assert library.atlas()["LI4"].english == plain.atlas()["LI4"].english
    assert not coverage(ROOT / "resources", TranslationOverlay(tongues / "de")).safe


def test_a_whole_language_without_texts_says_it_in_english(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    library = Library(ROOT / "resources", "fr", tmp_path)
    for rule in library.safety.stop_rules:
        assert rule.text.startswith("In English: ")
    for rule in Library(ROOT / "resources").safety.stop_rules:
        assert not rule.text.startswith("In English: ")


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_whole_language_says_it_nowhere(language: str) -> None:
    library = Library(ROOT / "resources", language, ROOT / "translations")
    said = [rule.text for rule in library.safety.stop_rules]
    said += [advice.text for advice in library.safety.urgent_words.values()]
    assert not [one for one in said if one.startswith(("Auf Englisch", "En inglés", "In English"))]


def test_texts_are_read_as_toml_reads_them() -> None:
    """The quick way over plain lines gives what the whole language gives, or leaves it to that."""
    for path in (ROOT / "translations").rglob("*.toml"):
        text = path.read_text("utf-8")
        if not path.name.startswith("terms_"):
            assert _plain_lines(text) == tomllib.loads(text), path
    for odd in (
        '"a" = "x"\n[table]\n"b" = "y"\n',
        '"a" = """\nx\n"""\n',
        '"a" = "x" # why\n',
        '"a" = "\\u00e4"\n',
        '"a" = "x"\n"a" = "y"\n',
        "\"a\" = 'x'\n",
        '"a" = "x"\r\n"b" = "y"\r\n',
        'a = "x"\n',
        '"a" = "x\ty"\n',
    ):
        assert _plain_lines(odd) == {}, odd
    assert _plain_lines('# c\n\n"a" = "x \\"y\\" \\\\ \\n z"\n') == {"a": 'x "y" \\ \n z'}
