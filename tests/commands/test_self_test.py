"""The self-test says what works and notices what does not."""

import subprocess
import sys
from pathlib import Path

import pytest

import acucoach.commands.self_test as self_test

ROOT = Path(__file__).resolve().parents[2]


def test_every_check_passes_on_this_installation() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "acucoach", "self-test"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(lines) == 9
    assert all(line.startswith("ok") for line in lines)
    assert "77 with a guide" in lines[0]
    assert "s run and kept" in lines[5]


def test_a_check_that_fails_is_named_and_the_code_is_1(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_bench: object) -> str:
        raise ValueError("plate lost")

    for name in ("_records", "_window", "_screens", "_session", "_export", "_report", "_closing"):
        monkeypatch.setattr(self_test, name, lambda _bench: "left out")
    monkeypatch.setattr(self_test, "_content", broken)
    monkeypatch.setattr(self_test, "_pictures", lambda _bench: "left out")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    lines: list[str] = []
    assert self_test.run_self_test("en", lines.append) == 1
    assert lines[0] == "FAILED  content: ValueError: plate lost"
