"""The fast reader of content reads what Python's reads, or leaves it alone."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

from acucoach.content import toml_fields
from acucoach.content.errors import ContentError
from acucoach.content.plain_toml import plain
from acucoach.content.toml_fields import parse
from acucoach.paths import resources

FILES = sorted(resources().rglob("*.toml"))
AT_THE_START = ("areas.toml", "complaints.toml", "safety/rules.toml", "safety/asking.toml",
                "safety/postures.toml")  # fmt: skip


def by_python(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def agrees(text: str) -> bool:
    """Whether the fast reader is silent or right, in the order of keys as well."""
    read = plain(text)
    return read is None or repr(read) == repr(by_python(text))


@pytest.mark.parametrize("file", AT_THE_START)
def test_what_the_start_reads_is_plain(file: str) -> None:
    assert plain((resources() / file).read_text("utf-8")) is not None


def test_all_content_is_read_as_python_reads_it() -> None:
    assert [path for path in FILES if not agrees(path.read_text("utf-8"))] == []


def test_what_is_damaged_in_any_way_is_read_as_python_reads_it() -> None:
    chance = random.Random(7)
    texts = [(resources() / file).read_text("utf-8") for file in AT_THE_START]
    lines = [line for text in texts for line in text.split("\n") if line[:1] != "#"]
    for _ in range(6000):
        text = "\n".join(chance.choices(lines, k=chance.randint(1, 4)))
        for _ in range(chance.randint(0, 3)):
            at = chance.randrange(len(text) + 1)
            put = chance.choice(
                ["", *'"[]{},.=# \n\t\\01-eé:\x7f\r_', "true", '": ', " = ", '", "']
            )
            text = text[:at] + put + text[at + chance.randint(0, 1) :]
        assert agrees(text), repr(text)


@pytest.mark.parametrize(
    "text",
    [
        "a = 1\na = 2", "[a]\n[a]", "a = []\n[[a]]", "[[a]]\n[a]", "[a]\n[[a]]", "a = 01",
        "[[a]]\n[a.b]\n[a.b]", "a = 1\n[a]", 'a = "b" "c"', 'a = ["b" "c"]', "a = 1 2", "a =",
        'a = { b = 1, b = 2, "c" :3 }', "a = { b = {} }", "a = { b = null }", "a = { b = 1e5 }",
        'a = { b = "c, d = e" }', "a b = 1", "é = 1", "a = ٣", "[a", "[a.b]", "[]", "[[]]", "]",
        'a = "b\x0bc"', 'a = "b\x00"', 'a = "b\tc"', 'a = "b\\nc"', 'a = "b\u2028c"', "a = {}",
        'a = ["b", "c", ]', 'a = ["b",\n"c"]', 'a = """b"""', "a = '''b'''", "a = 1 # b", " a = 1",
        "a.b = 1", '"a" = 1', "a = { b = NaN }", "a = -1", "a = 1.5", "[[a]]\nb = 1\n[a.c]\nd = 1",
        'a = "',
        'a = ["]',
    ],
)  # fmt: skip
def test_the_edges_of_toml(text: str) -> None:
    assert agrees(text)


def test_what_is_not_plain_is_read_and_what_is_wrong_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert parse('a = """b\nc"""', "x.toml") == {"a": "b\nc"}
    with pytest.raises(ContentError, match="line 2"):
        parse("a = 1\nb\nc = 2", "x.toml")
    monkeypatch.setattr(toml_fields, "plain", lambda _: {"plain": True})
    assert parse("a = 1", "x.toml") == {"plain": True}


def test_the_start_reads_heads_of_guides_without_pythons_reader() -> None:
    for path in sorted(Path(resources() / "points").glob("*.toml")):
        assert plain(path.read_text("utf-8").split("\n[")[0]) is not None, path.name
