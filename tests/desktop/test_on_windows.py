"""The ways of Windows, with stand-ins for what only Windows has. They cannot be run there here."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from acucoach.desktop import instance_lock, raise_window
from acucoach.desktop.instance_lock import HeldError, InstanceLock

ONLY_POSIX = ("pread", "pwrite", "fchmod", "mkfifo", "getuid", "O_NOFOLLOW", "O_NONBLOCK")


@pytest.fixture
def windows(monkeypatch: Any) -> dict[Path, int]:
    """An ``os`` that lacks what Windows lacks, and locks of one byte as ``msvcrt`` makes them."""
    there = {name: thing for name, thing in vars(os).items() if name not in ONLY_POSIX}
    fake = SimpleNamespace(**{**there, "name": "nt"})
    held: dict[Path, int] = {}

    def locking(handle: int, kind: int, count: int) -> None:
        assert (kind, count) == (2, 1)
        assert os.lseek(handle, 0, os.SEEK_CUR) == 1024, "a byte that nobody writes"
        path = Path(os.readlink(f"/proc/self/fd/{handle}"))
        if path in held:
            raise PermissionError(13, "Permission denied")
        held[path] = handle

    def close(handle: int) -> None:
        for path in [path for path, owner in held.items() if owner == handle]:
            del held[path]
        os.close(handle)

    fake.close = close
    for module in (instance_lock, raise_window):
        monkeypatch.setattr(module, "os", fake)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    return held


def test_one_holds_the_lock_and_the_other_is_told(windows: dict[Path, int], tmp_path: Path) -> None:
    first, second = (InstanceLock(tmp_path / "acucoach.lock") for _ in range(2))
    first.take()
    assert list(windows) == [tmp_path / "acucoach.lock"]
    with pytest.raises(HeldError, match="already open with the records"):
        second.take()
    first.release()
    second.take()
    second.release()
    assert windows == {}


def test_who_holds_it_stands_in_the_file(windows: dict[Path, int], tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "acucoach.lock")
    (tmp_path / "acucoach.lock").write_text("what an older version left, much longer than a name\n")
    lock.take()
    said = (tmp_path / "acucoach.lock").read_text().splitlines()
    assert said[:2] == [str(os.getpid()), "acucoach"]
    assert len(said) == 3
    lock.release()


def test_no_pipe_and_nobody_is_asked_to_the_front(windows: dict[Path, int], tmp_path: Path) -> None:
    assert raise_window.pipe_path(tmp_path) is None
    assert raise_window.raise_other(tmp_path) is False
    listener = raise_window.RaiseListener(tmp_path, lambda _: None)
    listener.close()
