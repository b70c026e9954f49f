"""Encrypted records at the command line: the passphrase comes by a descriptor, never as a word."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acucoach.cli import run
from acucoach.storage import passphrase
from acucoach.storage.database import looks_encrypted
from acucoach.storage.encryption import Encryption
from acucoach.storage.passphrase import Keys
from tests.storage.kept_records import VERSIONS, written

WORDS = "vier wörter für mich"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: Any) -> Path:
    monkeypatch.setattr(passphrase, "_FACTOR", 2**4)
    root = tmp_path / "records"
    root.mkdir(mode=0o700)
    written(VERSIONS[-1], root / "acucoach.sqlite3")
    Encryption(root / "acucoach.sqlite3", [root / "backups"], Keys()).turn_on(WORDS)
    return root


@pytest.fixture
def by_descriptor(monkeypatch: Any) -> Callable[[str], None]:
    def give(words: str) -> None:
        reading, writing = os.pipe()
        os.write(writing, f"{words}\n".encode())
        os.close(writing)
        monkeypatch.setenv("ACUCOACH_PASSPHRASE_FD", str(reading))

    return give


def test_an_export_opens_them(
    folder: Path, tmp_path: Path, by_descriptor: Any, capsys: Any
) -> None:
    by_descriptor(WORDS)
    out = tmp_path / "out.json"
    assert run(["--data-dir", str(folder), "export", str(out)]) == 0
    assert json.loads(out.read_text("utf-8"))["entries"]
    assert WORDS not in "".join(capsys.readouterr())


def test_an_import_writes_into_them(folder: Path, tmp_path: Path, by_descriptor: Any) -> None:
    by_descriptor(WORDS)
    out = tmp_path / "out.json"
    assert run(["--data-dir", str(folder), "export", str(out)]) == 0
    told = json.loads(out.read_text("utf-8"))
    told["entries"] = [dict(told["entries"][0], id="01890000-0000-7000-8000-000000000001")]
    out.write_text(json.dumps(told), "utf-8")
    by_descriptor(WORDS)
    assert run(["--data-dir", str(folder), "import", str(out)]) == 0
    assert all(looks_encrypted(path) for path in folder.rglob("*.sqlite3"))


def test_a_wrong_one_and_none_are_one_sentence(
    folder: Path, tmp_path: Path, by_descriptor: Any, capsys: Any, monkeypatch: Any
) -> None:
    out = tmp_path / "out.json"
    by_descriptor("nonsense nonsense")
    assert run(["--data-dir", str(folder), "export", str(out)]) == 2
    assert "does not open your records" in capsys.readouterr().err
    monkeypatch.setenv("ACUCOACH_PASSPHRASE_FD", "999")
    assert run(["--data-dir", str(folder), "export", str(out)]) == 2
    assert "ACUCOACH_PASSPHRASE_FD" in capsys.readouterr().err
    monkeypatch.delenv("ACUCOACH_PASSPHRASE_FD")
    assert run(["--data-dir", str(folder), "export", str(out)]) == 2
    assert "Run this in a terminal" in capsys.readouterr().err
    assert not out.exists()


def test_in_a_terminal_it_is_asked_for_unseen(
    folder: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream=None: WORDS)
    assert run(["--data-dir", str(folder), "export", str(tmp_path / "out.json")]) == 0
