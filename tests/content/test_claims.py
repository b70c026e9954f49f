"""No sentence of the written content, in any language, claims more than its sources hold.

A word below may stand only in a sentence listed with it: one that denies the claim, or that
speaks of something else, such as a bone that is healing. A new language needs words of its own.
"""

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "resources"
TRANSLATED = ROOT / "translations"

CLAIMS = {
    "en": r"""
        prove[sdn]? proving proofs? cur(e[sd]?|ing|ative) heal(s|ed|ing|ers?)? treat(s|ed|ing)?
        guarante\w* detox\w* toxins? purif\w* miracl\w* remed(y|ies) eliminat\w* banish\w*
        flush\w* boost\w* harmless riskless painless effective(ly|ness)? effectual reliev\w*
        works?\swonders scientifically clinically permanently always\s(works|helps) instant(ly)?
        (never|cannot)\sharm no\sside\seffects? no\srisks?
    """,
    "de": r"""
        beweis(t|en)? bewiesen\w* heilt heilen geheilt heilung\w* heilmittel kurier\w* behandelt
        garant\w* entgift\w* gift(e|stoffe)? wunder\w* wirksam\w* lindert beseitig\w* harmlos\w*
        schmerzfrei\w* nebenwirkungsfrei\w* risikolos\w*
    """,
    "es": r"""
        demuestran? comprobad[oa]s? demostrad\w+ cura[nr]? curas curativ\w* cur(ó|ado|ada) sana[nr]?
        sanador\w* sanación garantiz\w* desintoxic\w* toxinas? purific\w* milagr\w* remedios?
        elimina[nr]? inofensiv\w* indolor\w* eficaz\w* eficaces eficacia efectiv\w* alivia[nr]?
        siempre\sfunciona sin\sriesgos? sin\sefectos\ssecundarios permanentemente
    """,
}
"""Words and phrases that promise, as regular expressions apart by blanks, by language."""

ALLOWED = {
    "en": {
        "There is no clinical proof of it.",
        "There is no clinical proof that it works.",
        "In pregnancy there is little proof either way.",
        "The reason given is tradition, not proof.",
        "That is tradition; a review of needling found no proof of harm.",
        "If you are being treated for cancer, ask your care team.",
        "A broken bone that is still healing",
        "Do not press where a bone is broken or still healing.",
        "Some healers work a part that is built like the sore one: the shoulder for the hip, the "
        "elbow for the knee, the wrist for the ankle, the hand for the foot.",
    },
    "de": {
        "Wenn du wegen Krebs behandelt wirst, frag dein Behandlungsteam.",
        "In einer Studie in einem Hospiz wurden CV12, CV4 und ST25 8 Minuten am Tag behandelt.",
        "In der einen wurden CV12, CV4 und ST25 8 Minuten am Tag behandelt, an 3 Tagen; dort "
        "ließen die Zeichen von Verstopfung stärker nach.",
        "In einer Studie in einem Hospiz wurden CV12, CV4 und ST25 täglich 8 Minuten lang "
        "behandelt.",
        "In einer wurden CV12, CV4 und ST25 täglich 8 Minuten lang behandelt, an 3 Tagen; dort "
        "ließen die Zeichen der Verstopfung mehr nach.",
        "Als Grund wird Tradition genannt, nicht ein Beweis.",
        "Kopfmassage würde an wunder Haut oder Muttermalen reiben.",
        "Neuer Schmerz in der Nacht, den Ruhe nicht lindert.",
        "Das ist Tradition; eine Übersicht zum Nadeln fand keinen Beweis für Schaden.",
    },
    "es": {
        "Ketola, L.Ac.): artículo web sobre acupresión para aliviar el dolor, 2017, actualizado "
        "en octubre de 2025.",
        "Por eso, «mejor después» no demuestra que fuera por presionar.",
        "Cada una de estas señales puede significar algo que no se alivia presionando un punto.",
        "Un dolor nuevo por la noche que no se alivia con el descanso.",
    },
}
"""Sentences read one by one: they deny the claim or mean something else."""

NOT_SAID = {
    *("cite", "id", "code", "aliases", "synonyms", "phrases", "uses", "version", "hanzi", "pinyin"),
    *("shown", "doi", "pmc", "pmid", "url"),
}
"""Fields that no reader takes for a statement; synonyms are what somebody types."""


def languages() -> list[str]:
    folders = TRANSLATED.iterdir() if TRANSLATED.is_dir() else ()
    return ["en", *sorted(folder.name for folder in folders if folder.is_dir())]


def said(value: object) -> Iterator[str]:
    """All texts in a tree of tables and lists."""
    if isinstance(value, dict):
        for name, part in value.items():
            # A translation names the whole way to a text: "steps[1].text".
            if name.rpartition(".")[2] not in NOT_SAID:
                yield from said(part)
    elif isinstance(value, list):
        for part in value:
            yield from said(part)
    elif isinstance(value, str):
        yield value


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Every sentence of a language with the file it stands in."""
    folder = ENGLISH if language == "en" else TRANSLATED / language
    for path in sorted(folder.rglob("*.toml")):
        for text in said(tomllib.loads(path.read_text("utf-8-sig"))):
            for sentence in re.split(r"(?<=[.!?])\s+", text.strip()):
                yield path.relative_to(folder).as_posix(), sentence
    for path in sorted(folder.rglob("*.csv")):
        for row in csv.DictReader(path.read_text("utf-8-sig").splitlines()):
            for field in ("location", "reason"):
                for sentence in re.split(r"(?<=[.!?])\s+", row[field].strip()):
                    yield path.relative_to(folder).as_posix(), sentence


def claims(language: str, sentence: str) -> list[str]:
    """The words of a sentence that promise, unless it was read and let be."""
    if sentence in ALLOWED[language]:
        return []
    words = "|".join(CLAIMS[language].split())
    return [hit.group(0) for hit in re.finditer(rf"(?i)\b(?:{words})\b", sentence)]


@pytest.mark.parametrize("language", languages())
def test_every_language_has_its_words_and_no_sentence_promises(language: str) -> None:
    assert language in CLAIMS, f"list the words that promise in {language!r}"
    read = list(sentences(language))
    assert len(read) > (3000 if language == "en" else 0)
    found = [
        f"{file}: {', '.join(words)}: {sentence}"
        for file, sentence in read
        if (words := claims(language, sentence))
    ]
    assert found == []


@pytest.mark.parametrize("language", languages())
def test_every_sentence_let_be_still_stands(language: str) -> None:
    assert ALLOWED[language] <= {sentence for _, sentence in sentences(language)}


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("This point is proven to work.", "proven"),
        ("It cures headache.", "cures"),
        ("Pressing here heals the back.", "heals"),
        ("It treats nausea!", "treats"),
        ("Sleep is guaranteed.", "guaranteed"),
        ("A detox for the liver.", "detox"),
        ("It flushes toxins out.", "flushes"),
        ("An effective remedy.", "effective"),
        ("It relieves pain.", "relieves"),
        ("There are no side effects.", "no side effects"),
        ("It always works.", "always works"),
    ],
)
def test_a_promise_is_noticed(sentence: str, word: str) -> None:
    assert word in claims("en", sentence)


@pytest.mark.parametrize(
    "sentence", ["With healthy skin.", "During treatment for cancer, ask first.", "It is secure."]
)
def test_a_word_that_only_looks_like_one_is_let_be(sentence: str) -> None:
    assert claims("en", sentence) == []


def uses() -> Iterator[tuple[str, dict[str, list[str]]]]:
    """What each guided point is said to be used for, where it is said."""
    for path in sorted((ENGLISH / "points").glob("*.toml")):
        told = tomllib.loads(path.read_text("utf-8")).get("traditional_use")
        if told is not None:
            yield path.stem, told


def test_what_a_point_is_used_for_says_whose_words_these_are() -> None:
    whose = r"(?i)\barticle\b|\bpage\b|\bleaflet|\bprogramme\b|\bcase report\b|\btradition"
    told = dict(uses())
    assert told
    for code, use in told.items():
        assert re.search(whose, str(use["text"])), code


def test_what_a_point_is_used_for_rests_on_a_source_or_is_not_said() -> None:
    """Whatever no source says, the program does not call tradition."""
    for code, use in uses():
        assert set(use["cite"]) - {"OWN", "AKIT", "WHO"}, code
        assert not re.search(r"(?i)^traditionally used", str(use["text"])), code
