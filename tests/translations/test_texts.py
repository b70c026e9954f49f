"""Every text of the source reaches the translators, and no translation says something else."""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.translation import (
    NotedTexts,
    coverage,
    differences,
    source_texts,
    unlike,
)
from acucoach.paths import PACKAGE, resources, translations

GATHER = PACKAGE.parent / "packaging" / "languages" / "texts.py"
WRITTEN = sorted(translations().glob("*.ts"))


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Calls of tr and translate in a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "tr":
                yield node, "tr"
            elif node.func.attr == "translate" and getattr(node.func.value, "id", "") == (
                "QCoreApplication"
            ):
                yield node, "translate"


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    file = tmp_path_factory.mktemp("texts") / "acucoach_xx.ts"
    subprocess.run([sys.executable, str(GATHER), str(file)], check=True, capture_output=True)
    return {message.findtext("source") or "" for message in ET.parse(file).iter("message")}


def test_each_text_in_the_source_is_gathered(gathered: set[str]) -> None:
    lost, found = [], 0
    for path in sorted(PACKAGE.rglob("*.py")):
        for call, kind in calls(path):
            text = call.args[0 if kind == "tr" else 1]
            if path.name == "told.py":
                continue  # hands on what was gathered where it is raised
            found += 1
            if not isinstance(text, ast.Constant):
                lost.append(f"{path.name}:{call.lineno} is no text in quotation marks")
            elif text.value.strip() and text.value not in gathered:
                lost.append(f"{path.name}:{call.lineno} {text.value}")
            elif "%n" in text.value and len(call.args) < 3:
                lost.append(f"{path.name}:{call.lineno} has no number")
    assert found > 1500
    assert lost == []


def test_the_sentences_of_errors_are_gathered(gathered: set[str]) -> None:
    assert "The routine needs a name." in gathered
    assert "The records in {path} are damaged and were left as they are." in gathered
    assert any(text.startswith("The disk is full, so this could not") for text in gathered)


def test_nothing_is_translated_by_another_name() -> None:
    """Texts are found by the names ``tr`` and ``translate``; a name of one's own hides them."""
    wrong = [
        f"{path.name}:{node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr in ("tr", "translate")
    ]
    assert wrong == []


def test_only_the_object_itself_translates() -> None:
    """``other.tr`` would look in another class than the one that is read for texts."""
    wrong = [
        f"{path.name}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        for call, kind in calls(path)
        if kind == "tr" and ast.unparse(call.func) != "self.tr"
    ]
    assert wrong == []


def test_all_that_is_read_of_the_content_can_be_translated() -> None:
    texts = source_texts(resources())
    library = Library(resources())
    assert texts["points/LI4.toml"]["steps[1].text"] == library.guide("LI4").steps[0].text
    assert len(texts) > 100
    assert sum(map(len, texts.values())) > 4000
    assert "landmarks.c7" in texts["figures/index.json"]
    assert any(field.endswith("synonyms") for field in texts["complaints.toml"])


def test_what_is_missing_is_counted_and_a_missing_warning_is_told(tmp_path: Path) -> None:
    nothing = coverage(resources(), TranslationOverlay(tmp_path))
    assert len(nothing.missing) == nothing.texts
    assert not nothing.safe
    noted = NotedTexts()
    assert coverage(resources(), noted).texts == nothing.texts


@pytest.mark.parametrize(
    ("english", "said", "wrong"),
    [
        ("Hold 30 seconds.", "Halte 30 Sekunden.", ""),
        ("Hold 30 seconds.", "Halte 20 Sekunden.", "numbers"),
        ("0.5 cun", "0,5 Cun", ""),
        ("{name} is closed.", "{nam} ist zu.", "places"),
        ("Press LI4.", "Drücke LI10.", "codes"),
        ("Press LI4 and SP6.", "Drücke SP6 und LI4.", ""),
    ],
)
def test_other_numbers_places_and_codes_are_found(english: str, said: str, wrong: str) -> None:
    assert (wrong in unlike(english, said)) if wrong else unlike(english, said) == ""


def test_texts_that_are_not_there_are_told(tmp_path: Path) -> None:
    (tmp_path / "points").mkdir()
    (tmp_path / "points" / "LI4.toml").write_text('"steps[99].text" = "x"\n', "utf-8")
    (tmp_path / "points" / "LI99.toml").write_text('"summary" = "x"\n', "utf-8")
    found = [str(one) for one in differences(resources(), TranslationOverlay(tmp_path), tmp_path)]
    assert len(found) == 2
    assert "steps[99].text" in found[0]
    assert "no such English file" in found[1]


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.stem)
def test_a_language_of_the_program_says_the_same(file: Path, gathered: set[str]) -> None:
    language = file.stem.removeprefix("acucoach_")
    folder = translations() / language
    wrong = [str(one) for one in differences(resources(), TranslationOverlay(folder), folder)]
    for message in ET.parse(file).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for said in forms or [translation.text or ""]:
            if said and unlike(source, said):
                wrong.append(f"{source!r}: {said!r}: {unlike(source, said)}")
    assert wrong == []
