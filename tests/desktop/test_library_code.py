"""The library's own modules are compiled once, not at each start."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from acucoach.desktop import library_code
from acucoach.kept import Kept

CHILD = """
import builtins, re, sys
from pathlib import Path
compiled, real = [], builtins.compile
def counted(*given, **named):
    compiled.append(given[1:2])
    return real(*given, **named)
builtins.compile = counted
patterns, behind, code = [], re._compiler, re._compiler._code
def counted_pattern(*given):
    patterns.append(given)
    return code(*given)
behind._code = counted_pattern
from acucoach.desktop.library_code import load_library
load_library(Path(sys.argv[1]))
print(len(patterns))
assert builtins.compile is counted, "it stays in the way"
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(1, 2, 3)
except TypeError as error:
    print(error)
import shibokensupport.signature as signature
print(signature.get_signature(QObject.setObjectName))
print(sum("shiboken" in str(name) or "signature_" in str(name) for name in compiled))
"""

ORDER = """
import sys
from acucoach.desktop import library_code
from acucoach.kept import Kept
def load_library():
    sys.exit("too late" if "shiboken6" in sys.modules else 7)
library_code.load_library = load_library
from pathlib import Path
from acucoach.app import run_window
run_window(Path(sys.argv[1]))
"""


def started(kept: Path, *, bytecode: bool = True, child: str = CHILD) -> list[str]:
    """What a new process tells; the last line is how many of the library's texts it compiled."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if not bytecode:
        environ["PYTHONDONTWRITEBYTECODE"] = "1"
    done = subprocess.run(
        [sys.executable, "-c", child, str(kept)],
        env=environ, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_the_second_start_compiles_nothing_of_the_library_and_tells_the_same(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "not there yet" / "code.library"
    first, second = started(kept), started(kept)
    assert int(first[-1]) >= 10
    assert second[-1] == "0"
    assert int(first[0]) >= 3
    assert second[0] == "0"
    assert second[1:-1] == first[1:-1]
    assert "QObject.setObjectName" in first[1]
    assert [path.name for path in kept.parent.iterdir()] == ["code.library"]


@pytest.mark.parametrize("damage", ["cut", "turned", "empty", "foreign"])
def test_what_is_damaged_is_made_anew(tmp_path: Path, damage: str) -> None:
    kept = tmp_path / "code.library"
    first = started(kept)
    whole = kept.read_bytes()
    middle = len(whole) // 2
    kept.write_bytes(
        {
            "cut": whole[:middle],
            "turned": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
            "empty": b"",
            "foreign": b"import os",
        }[damage]
    )
    assert started(kept) == first
    assert kept.read_bytes() == whole


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    kept = tmp_path / "code.library"
    first = started(kept, bytecode=False)
    assert not kept.exists()
    (tmp_path / "file").touch()
    assert started(tmp_path / "file" / "code.library") == first


def test_only_the_librarys_own_are_kept_and_an_error_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    before = builtins.compile
    kept = Kept(tmp_path / "code")
    with suppress(RuntimeError), library_code._compiling(kept):
        assert builtins.compile is not before
        assert eval(compile("1 + 1", "x.py", "eval")) == 2
        compile("a = 1", "x.py", "exec")
        raise RuntimeError
    assert builtins.compile is before
    assert not (tmp_path / "code").exists()


def test_the_window_begins_with_it(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", ORDER, str(tmp_path)],
        env=environ, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 7, done.stderr
