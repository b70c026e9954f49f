"""Every sentence that a user reads is plain: Flesch-Kincaid grade 8 or below, unless named here.

The formula is Kincaid's of 1975: 0.39 x words a sentence + 11.8 x syllables a word - 15.59.
Syllables are counted by groups of vowels, which errs by one now and then. A clause after a colon or
a semicolon is read as a sentence of its own, for so it is laid out. Very short ones are not graded:
with five words one long name decides all.
"""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
HIGHEST = 8.0
FEWEST_WORDS = 6

NEEDED = frozenset(
    re.findall(
        r"\w+",
        """
        acupressure acupuncture chemotherapy radiotherapy emergency university pregnancy
        constipation tuberculosis lymphoedema osteoporosis caesarean practitioner practitioners
        immunity paracetamol ibuprofen aspirin triptans ergotamine opioids warfarin apixaban heparin
        glaucoma retina hernia arthritis pacemaker ovarian aneurysm rheumatoid medicine medicines
        operation operations migraine reflexology supplements injury appendix palliative eczema
        sciatica surgery
        """,
    )
)
"""Names that must be said, for people hear them from their doctors; each counts two syllables."""

LOCATIONS_UP_TO = 12.5
"""Where a point lies is said with the landmarks of the standard, in one sentence with measures."""

CONDITIONS_UP_TO = 13.5
"""Questions and rules of the gate name illnesses, several to a sentence, as on a clinic's form."""

NAMED = {
    "learn/with-your-treatment.toml": {
        "Are you seriously ill, pregnant or unsure about a point?",
    },
    "safety/red_flags.toml": {
        "saddle area, genitals, back passage or inner thighs.",
        "hardly any urine, dizzy on standing, confused.",
    },
}
"""Sentences let be one by one: short, with one or two long words that everybody knows."""

NAMED_ON_SCREEN = {
    "AcuCoach is free software under the GNU General Public License, version 3 or later (x).",
    "AcuCoach is not a medical device.",
    "Without an answer it counts everywhere.",
}
"""Sentences of the window that are let be: a licence by its name, and two short plain ones."""

NAMED_ELSEWHERE = {
    "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set);",
    "Change its permissions or choose another with --data-dir.",
    "Install that version, or choose another folder with --data-dir.",
    "Check the file's permissions, or choose another folder with --data-dir.",
    "Check the permissions of its folder and whether the disk is write-protected, then try again.",
    "The file of your records was replaced by another while AcuCoach was open.",
    "There is somebody called x already.",
}
"""Sentences of errors that are let be: most for who starts the program by a command, one for whom
the disk cannot be written, one with the name of a person."""

NOT_READ = {
    *("cite", "id", "code", "aliases", "synonyms", "uses", "version", "hanzi", "pinyin", "say"),
    *("shown", "words", "provenance", "phrases"),
}
NO_TEXT = ("citations.toml", "areas.toml", "regions.toml")
NO_FOLDER = {"theme", "icons", "fonts", "sounds", "plates", "figures"}
GATE = ("safety/rules.toml", "safety/profile.toml", "safety/today.toml")


def syllables(word: str) -> int:
    bare = re.sub(r"[^a-z]", "", word.lower())
    if not bare:
        return 1
    if bare in NEEDED:
        return 2
    if len(bare) > 3:
        bare = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", bare)
    return max(1, len(re.findall(r"[aeiouy]{1,2}", re.sub(r"^y", "", bare))))


def words_of(sentence: str) -> list[str]:
    return [word for word in re.split(r"[\s/]+", sentence) if re.search(r"\w", word)]


def grade(sentence: str) -> float:
    words = words_of(sentence)
    return 0.39 * len(words) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def texts(value: object, field: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in NOT_READ:
                yield from texts(part, f"{field}.{name}".strip("."))
    elif isinstance(value, list):
        for part in value:
            yield from texts(part, field)
    elif isinstance(value, str):
        yield field, value


def sentences() -> Iterator[tuple[str, str, str]]:
    """File, field and sentence of everything written for a reader."""
    for path in sorted(RESOURCES.rglob("*.toml")):
        file = path.relative_to(RESOURCES).as_posix()
        if file in NO_TEXT or file.split("/")[0] in NO_FOLDER:
            continue
        for field, text in texts(tomllib.loads(path.read_text("utf-8-sig"))):
            for sentence in re.split(r"(?<=[.!?:;])\s+", text.strip()):
                if len(words_of(sentence)) >= FEWEST_WORDS:
                    yield file, field, sentence


def on_screen() -> Iterator[tuple[str, str]]:
    """Module and sentence of everything the window says by itself; figures stand as "x"."""
    for path in sorted((ROOT / "acucoach").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name not in ("tr", "translate", "_tr"):
                continue
            told = node.args[min(1, len(node.args) - 1) if name == "translate" else 0]
            if isinstance(told, ast.Constant) and isinstance(told.value, str):
                text = re.sub(r"\{[^}]*\}", "x", told.value)
                for sentence in re.split(r"(?<=[.!?:;])\s+", text.strip()):
                    if len(words_of(sentence)) >= FEWEST_WORDS:
                        yield path.name, sentence


def for_translators() -> Iterator[str]:
    """All that translators are given: the window's texts and the sentences of errors."""
    for message in ET.parse(ROOT / "translations" / "acucoach_de.ts").iter("message"):
        text = re.sub(r"\{[^}]*\}|%n", "x", message.findtext("source") or "")
        for sentence in re.split(r"(?<=[.!?:;])\s+", text.strip()):
            if len(words_of(sentence)) >= FEWEST_WORDS:
                yield sentence


def highest(file: str, field: str) -> float:
    if file.startswith("points/") and field in ("location.text", "steps.text"):
        return LOCATIONS_UP_TO
    return CONDITIONS_UP_TO if file in GATE else HIGHEST


def test_every_sentence_is_plain() -> None:
    read = list(sentences())
    assert len(read) > 2000
    hard = sorted(
        {
            f"{grade(sentence):.1f} {file}: {sentence}"
            for file, field, sentence in read
            if grade(sentence) > highest(file, field) and sentence not in NAMED.get(file, set())
        }
    )
    assert hard == []


def test_every_sentence_of_the_window_is_plain() -> None:
    read = list(on_screen())
    assert len(read) > 250
    hard = [
        f"{grade(sentence):.1f} {module}: {sentence}"
        for module, sentence in read
        if grade(sentence) > HIGHEST and sentence not in NAMED_ON_SCREEN
    ]
    assert hard == []
    assert {sentence for _module, sentence in read} >= NAMED_ON_SCREEN


def test_every_sentence_that_translators_are_given_is_plain() -> None:
    read = list(for_translators())
    assert len(read) > 700
    let_be = NAMED_ON_SCREEN | NAMED_ELSEWHERE
    assert {one for one in read if grade(one) > HIGHEST} == let_be


def test_every_sentence_let_be_still_stands_and_needs_it() -> None:
    read = {(file, sentence) for file, _field, sentence in sentences()}
    for file, named in NAMED.items():
        for sentence in named:
            assert (file, sentence) in read
            assert grade(sentence) > HIGHEST


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Stop at once and sit or lie down.", 0, 4),
        ("Press slowly until you just feel the spot.", 0, 6),
        ("Contraindications necessitate immediate professional consultation beforehand.", 20, 40),
        ("Physiological manifestations of hypersensitivity occasionally persist.", 20, 45),
    ],
)
def test_the_formula_tells_plain_from_hard(sentence: str, low: float, high: float) -> None:
    assert low <= max(0.0, grade(sentence)) <= high
