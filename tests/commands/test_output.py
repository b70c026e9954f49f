"""What a command answers arrives, or one sentence says why not."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acucoach.commands.demo_data import DemoData
from acucoach.paths import DataPaths

ROOT = Path(__file__).resolve().parents[2]
FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["content"], ["judge", "{person}"], ["export", "{file}"]])
def test_an_answer_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, arguments: list[str]
) -> None:
    """As ``acucoach content > file`` on a full disk."""
    (tmp_path / "person.toml").write_text("")
    made = {"person": str(tmp_path / "person.toml"), "file": str(tmp_path / "out.json")}
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    DemoData(paths, datetime(2026, 3, 2, 18, 0, tzinfo=UTC)).fill()
    words = [word.format(**made) for word in arguments]
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "acucoach", "--data-dir", str(paths.root), *words],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "The answer cannot be written (No space left on device)" in done.stderr


def test_letters_a_terminal_lacks_are_written_by_their_number() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "acucoach", "content", "--lang", "de"], cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u" in done.stdout
