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
    assert len(lines) == 16
    # A computer without sound, voice or the library for a passphrase is no fault, and is named.
    fine = (
        "ok", "lacking sound: ", "lacking voice: ", "lacking passphrase: ", "lacking camera: "
    )  # fmt: skip
    assert all(line.startswith(fine) for line in lines)
    guides = len(list((ROOT / "resources" / "points").glob("*.toml")))
    assert f"{guides} with a guide" in lines[0]
    told = dict(line[8:].split(": ", 1) for line in lines)
    assert "s run and kept" in told["session"]
    assert "sessions shown" in told["history"]
    assert told["language"] == "en (Diary)"
    # The library of the finder says one line by itself where it is first used.
    said = [line for line in done.stderr.splitlines() if "TensorFlow Lite" not in line]
    assert said == []


@pytest.mark.slow
def test_another_language_is_tried_in_the_window_and_in_the_content() -> None:
    script = (
        "import sys\n"
        "import acucoach.commands.self_test as test\n"
        "for name in ('_screens', '_session', '_history', '_voice', '_camera', '_export'):\n"
        "    setattr(test, name, lambda bench: 'left out')\n"
        "sys.exit(test.run_self_test('de'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ok      language: de (Tagebuch)" in done.stdout.splitlines()


@pytest.mark.slow
def test_a_library_that_is_missing_is_named_and_the_session_runs_without_it() -> None:
    script = (
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name in ('PySide6.QtMultimedia', 'PySide6.QtTextToSpeech'):\n"
        "            raise ImportError('libpulse.so.0: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from acucoach.commands.self_test import run_self_test\n"
        "sys.exit(run_self_test('en'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = dict(line[8:].split(": ", 1) for line in done.stdout.splitlines())
    assert "libpulse.so.0 is missing (Debian: apt install libpulse0)" in lines["sound"]
    assert "sessions are not spoken" in lines["voice"]
    assert "libpulse.so.0" in lines["camera"]
    assert "run and kept" in lines["session"]


@pytest.mark.slow
def test_without_a_library_for_windows_it_says_which_and_what_is_not_tried() -> None:
    script = (
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name in ('PySide6.QtGui', 'PySide6.QtWidgets'):\n"
        "            raise ImportError('libGL.so.1: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from acucoach.commands.self_test import run_self_test\n"
        "sys.exit(run_self_test('en'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    lines = {line[8:].split(": ", 1)[0]: line for line in done.stdout.splitlines()}
    assert lines["window"] == (
        "FAILED  window: the system library libGL.so.1 is missing (Debian: apt install libgl1); "
        "nothing can be drawn"
    )
    assert lines["screens"] == "FAILED  screens: not tried, for there is no window"
    assert lines["records"].startswith("ok ")
    assert not [line for line in lines.values() if "Error" in line]


def test_a_check_that_fails_is_named_and_the_code_is_1(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_bench: object) -> str:
        raise ValueError("plate lost")

    rest = (
        "_records",
        "_window",
        "_screens",
        "_session",
        "_history",
        "_sound",
        "_voice",
        "_camera",
    )
    for name in (*rest, "_export", "_report", "_closing", "_turning", "_language"):
        monkeypatch.setattr(self_test, name, lambda _bench: "left out")
    monkeypatch.setattr(self_test, "_content", broken)
    monkeypatch.setattr(self_test, "_pictures", lambda _bench: "left out")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    lines: list[str] = []
    assert self_test.run_self_test("en", lines.append) == 1
    assert lines[0] == "FAILED  content: ValueError: plate lost"
