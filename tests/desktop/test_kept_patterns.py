"""A pattern that comes from what was kept is the pattern that Python would have compiled."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from acucoach.desktop import kept_patterns as subject
from acucoach.desktop.kept_patterns import kept_patterns
from acucoach.kept import Kept

PATTERNS: tuple[tuple[str | bytes, int], ...] = (
    ("", 0),
    ("(?P<year>[0-9]{4})-(?P<month>[0-9]{2})|(no (?:date))", 0),
    (r"(?ix) \b é+ (a|b)?? (?(1)c|d) # a note", 0),
    ("(?<=x)y(?!z)", re.MULTILINE | re.DOTALL),
    (rb"[\x00-\x08]+|(?P<rest>.)", 0),
    (r"[^\W\d_]", re.ASCII),
    (r"[^\W\d_]", 0),
    ("^(" + "|".join(f"word{number}" for number in range(300)) + ")$", re.IGNORECASE),
)
TEXTS = ("2026-11 no date", "xy xyz", "ÉÉa c d é", "word77", "WORD299\nx", "")


@pytest.fixture(autouse=True)
def _bytecode_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def compiled(file: Path) -> list[re.Pattern[Any]]:
    kept = Kept(file)
    re.purge()
    with kept_patterns(kept):
        made = [re.compile(pattern, flags) for pattern, flags in PATTERNS]
    kept.write()
    re.purge()
    return made


def told(pattern: re.Pattern[Any]) -> list[Any]:
    """All that can be asked of a pattern, and what it finds."""
    texts = [text.encode() if isinstance(pattern.pattern, bytes) else text for text in TEXTS]
    found = [
        [(one.span(), one.groups(), one.groupdict(), one.lastgroup) for one in matches]
        for matches in map(pattern.finditer, texts)
    ]
    return [
        pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex), repr(pattern),
        found,
    ]  # fmt: skip


def test_what_is_kept_finds_what_python_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = [told(re.compile(pattern, flags)) for pattern, flags in PATTERNS]
    assert any(found for one in plain for found in one[-1])
    first = compiled(tmp_path / "kept")
    behind: Any = subject.re._compiler  # type: ignore[attr-defined]
    with monkeypatch.context() as patched:
        patched.setattr(behind, "_code", None)  # nothing is compiled any more
        second = compiled(tmp_path / "kept")
    assert [told(one) for one in first] == plain
    assert [told(one) for one in second] == plain
    assert second == first


def test_another_python_compiles_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(tmp_path / "kept")
    behind: Any = subject.re._compiler  # type: ignore[attr-defined]

    anew, before = [], behind._code

    def asked(*given: Any) -> Any:
        anew.append(given)
        return before(*given)

    with monkeypatch.context() as patched:
        other = SimpleNamespace(**{**vars(behind._sre), "MAGIC": behind._sre.MAGIC + 1})
        patched.setattr(behind, "_sre", other)
        patched.setattr(behind, "_code", asked)
        compiled(tmp_path / "kept")
    assert len(anew) >= len(PATTERNS)


def test_errors_are_pythons_and_nothing_stays_behind(tmp_path: Path) -> None:
    behind: Any = subject.re._compiler  # type: ignore[attr-defined]
    before = behind.compile
    during = []

    def compile_wrong() -> None:
        with kept_patterns(Kept(tmp_path / "kept")):
            during.append(behind.compile)
            re.compile("(")

    with pytest.raises(re.error, match="missing"):
        compile_wrong()
    assert behind.compile is before
    assert during != [before]


def test_a_python_that_is_made_otherwise_does_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind: Any = subject.re._compiler  # type: ignore[attr-defined]
    before = behind.compile
    with monkeypatch.context() as patched:
        patched.delattr(behind, "_code")
        with kept_patterns(Kept(tmp_path / "kept")):
            assert behind.compile is before
