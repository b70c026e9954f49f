import subprocess
import sys
from pathlib import Path

import pytest

from acucoach.cli import run

ROOT = Path(__file__).resolve().parents[1]


def acucoach(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    import os

    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "acucoach", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=env | environ,
        check=False,
    )


def test_without_a_display_one_line_and_no_abort(tmp_path: Path) -> None:
    done = acucoach("--data-dir", str(tmp_path / "data"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--speed"],
        ["fly"],
        ["--data-dir"],
        ["--lang", "xx"],
        ["import", "--scale", "1000", "a.csv"],
    ],
)
def test_unknown_words_get_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith("acucoach: ")
    assert said.count("\n") == 1
    assert len(said) < 200


def test_what_only_the_window_starts_is_named_to_nobody(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for arguments in (["--help"], ["fly"]):
        run(arguments)
        told = capsys.readouterr()
        assert "self-test" in told.out + told.err
        assert "speak" not in told.out + told.err


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    assert "content" in capsys.readouterr().out
    assert run(["--version"]) == 0
